// SPDX-License-Identifier: GPL-3.0-or-later
// The box of the axes in a picture: how large it comes out, the walls behind everything, ticks, numbers and
// names. What stands in the box is the adapters' business. GUI thread.
#pragma once

#include <array>

#include "widgets/axes3d/axis_ticks.h"
#include "widgets/axes3d/picture_layout.h"

namespace quantoscope::axes3d {

/// One axis of the box: value = center + unit * coordinate.
struct BoxAxis {
  QString title;
  AxisTicks ticks;
  double center = 0;
  double unit = 1;
  bool categories = false;  ///< ticks are names: no grid lines, marks only where there is room for the name

  double coordinate(double value) const { return (value - center) / unit; }
};

/// The box reaches from -halfBox to halfBox in coordinates.
struct AxesBox {
  std::array<BoxAxis, 3> axes;
  Vector halfBox = Vector::Ones();
};

/// Fits the box with its labels into the plot of `layout`, whose axes of the view are set, and adds all that
/// belongs to it. `pan` moves the picture by a share of the plot's shorter side. A plot too small for the
/// labels has the box alone, one too small for that has nothing. Labels stand outside the projected box and
/// apart from one another; what has no such place is left out.
void layoutAxes(const AxesBox& box, double zoom, const QPointF& pan, const PictureStyle& style,
                const QPaintDevice& device, PictureLayout& layout);

}  // namespace quantoscope::axes3d
