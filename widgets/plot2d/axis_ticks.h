// SPDX-License-Identifier: GPL-3.0-or-later
// Where ticks go and what they say. Never localized, Unicode minus; all labels of an axis have the same
// number of decimals.
#pragma once

#include <QString>
#include <vector>

#include "engine/present/plot.h"

namespace quantoscope::plot2d {

struct Ticks {
  std::vector<double> positions;
  std::vector<QString> labels;   ///< one per position
  std::vector<double> subTicks;  ///< without labels; logarithmic axes only
};

/// About `count` ticks inside `visible`; when the axis has its own ticks, those that are visible, thinned to
/// `count` if there are more. The same visible length per `count` gives the same step on any linear axis.
Ticks makeTicks(const present::Axis& axis, present::Range visible, double count);

}  // namespace quantoscope::plot2d
