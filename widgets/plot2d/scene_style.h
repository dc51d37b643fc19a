// SPDX-License-Identifier: GPL-3.0-or-later
// How a plot looks on one canvas: palette, fonts and the canvas's unit of length. One for the screen, one for
// figures; everything that draws asks here.
#pragma once

#include <QColor>
#include <QFont>
#include <QFontMetricsF>
#include <QPen>
#include <cmath>

#include "engine/present/color_spread.h"
#include "engine/present/plot.h"
#include "widgets/base/colors.h"
#include "widgets/base/figure.h"

namespace quantoscope::plot2d {

struct SceneStyle {
  present::Palette palette = present::Palette::Light;
  QColor background = Qt::white;  ///< what lies behind text; the canvas itself may be transparent
  QFont text;                     ///< axis titles
  QFont small;                    ///< tick labels, legend, labels
  QFont title;
  present::ColorSpread spread = present::ColorSpread::Linear;  ///< of maps
  bool showTitle = true;
  bool showLegend = true;
  base::LegendPlace legendPlace = base::LegendPlace::Automatic;
  double unit = 1;  ///< canvas pixels per 1/96 inch
  bool xTitle = true;
  bool yTitle = true;
  double markScale = 1;  ///< of points and lines
  double hairline = 1;   ///< thinnest crisp line, in canvas pixels
  double padding = 10;   ///< free space at the canvas's edges, in 1/96 inch

  QColor color(const present::Color& color) const { return base::toQColor(color, palette); }
  QColor color(present::ColorRole role, double alpha = 1) const { return color({role, 0, alpha}); }
  QPen pen(const present::Stroke& stroke) const {
    return base::toQPen(stroke, palette, unit * markScale * 96.0 / 72.0);
  }
  /// Whole canvas pixels for a distance that goes with the size of text: `length` at tick labels 15 high.
  int gap(double length) const {
    return static_cast<int>(std::lround(length * QFontMetricsF(small).height() / 15));
  }
  /// Whole canvas pixels for a length in 1/96 inch.
  int pixels(double length) const { return static_cast<int>(std::lround(length * unit)); }
};

}  // namespace quantoscope::plot2d
