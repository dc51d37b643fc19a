// SPDX-License-Identifier: GPL-3.0-or-later
// From the numbers of a chart to an axis: its ends, round ticks and their labels. Knows nothing of pixels but
// how many ticks there is room for. Any thread.
#pragma once

#include <QString>
#include <vector>

#include "engine/present/plot.h"

namespace quantoscope::charts {

struct ScaleTick {
  double value = 0;
  QString label;
};

struct AxisScale {
  double low = 0;
  double high = 1;
  bool logarithmic = false;
  double linearWithin = 0;       ///< above 0: logarithmic in both directions, see present::Axis
  std::vector<ScaleTick> ticks;  ///< ascending, all inside [low, high]

  /// Where `value` lies: 0 at `low`, 1 at `high`, clamped to that. NaN stays NaN.
  double fraction(double value) const;
  /// The number that the axis divides evenly: log10 of a logarithmic one, the value of a linear one.
  double even(double value) const;
  /// The value there; the inverse of `fraction` inside the axis.
  double valueAt(double fraction) const;
};

struct ScaleRequest {
  present::Range data;       ///< finite, low <= high
  bool includeZero = false;  ///< bars and counts grow from zero
  bool tight = false;        ///< the axis ends where the data end
  double headroom = 0;       ///< share of the axis kept free beyond the data, away from zero
  int maxTicks = 6;          ///< as many as there is room for, at least 2
};

/// The axis for `request`. `axis.range` and `axis.ticks` are taken as they are; `axis.logarithmic` is
/// followed when the range is positive. Ends are otherwise rounded to half a tick step, so that they stand
/// still while the data change a little.
AxisScale makeScale(const ScaleRequest& request, const present::Axis& axis);

/// Labels as short as the numbers allow, in one notation for all of them: plain, or all with an exponent
/// ("5e5", "1e6"). `step` is the distance to tell apart.
std::vector<QString> tickLabels(const std::vector<double>& values, double step);

}  // namespace quantoscope::charts
