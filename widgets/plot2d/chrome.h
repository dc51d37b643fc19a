// SPDX-License-Identifier: GPL-3.0-or-later
// What stands around the axes: title, notice, legend, and the sentence shown in place of an empty plot. Finds
// the room for them and draws them; never over data. GUI thread.
#pragma once

#include <QRect>
#include <QString>
#include <memory>
#include <vector>

#include "widgets/plot2d/scene_style.h"

class QCustomPlot;

namespace quantoscope::plot2d {

class Artist;

struct LegendEntry {
  QString name;
  const Artist* artist = nullptr;
};

struct ChromeContent {
  QString title;
  QString notice;
  QString emptySentence;    ///< not empty: nothing but this below the notice
  bool squarePlot = false;  ///< the plot area would rather be square than wide
  std::vector<LegendEntry> legend;
};

class Chrome {
 public:
  /// Draws itself on the canvas, which must outlive it.
  explicit Chrome(QCustomPlot& canvas);
  ~Chrome();

  void setContent(ChromeContent content);
  /// To be called when artists of the legend end: a canvas may be drawn before it is laid out anew.
  void forgetArtists();
  void setStyle(const SceneStyle& style);

  /// Places everything on a canvas of `size` and returns what is left for axes with their labels.
  /// `plotLeft` and `plotTop` are where the plot area itself starts; legends line up with it.
  QRect layOut(QSize size, int plotLeft, int plotTop);

 private:
  class Private;
  std::unique_ptr<Private> d;
};

}  // namespace quantoscope::plot2d
