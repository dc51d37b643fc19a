// SPDX-License-Identifier: GPL-3.0-or-later
// The bar beside a map that says which color is which value: at the right of the plot area, as high as it,
// with numbers and a title. Finds out how much room it needs and draws itself there. GUI thread.
#pragma once

#include <QRect>
#include <memory>
#include <vector>

#include "widgets/plot2d/scene_style.h"

class QCustomPlot;

namespace quantoscope::plot2d {

/// A value that is named beside the bar, at `place` from 0 (bottom) to 1.
struct ColorTick {
  double place = 0;
  QString label;
};

/// Round values from the top down, at least `apart` of the bar's height from one another.
std::vector<ColorTick> colorTicks(const present::Raster& raster, present::ColorSpread spread, double apart);

class ColorBar {
 public:
  /// Draws itself on the canvas, which must outlive it.
  explicit ColorBar(QCustomPlot& canvas);
  ~ColorBar();

  void setStyle(const SceneStyle& style);
  /// Of the plot's first map that has a title for its values and is not in the legend. Without such a map
  /// there is no bar, and it needs no room.
  void setPlot(const present::Plot& plot);

  /// How much room it needs beside a plot area of this height on a canvas of this width; 0 where there is
  /// too little.
  int neededWidth(int plotHeight, int canvasWidth) const;
  /// Where the plot area is: the bar stands at its right, in the room it asked for.
  void place(const QRect& plotArea, int canvasWidth);

 private:
  class Private;
  std::unique_ptr<Private> d;
};

}  // namespace quantoscope::plot2d
