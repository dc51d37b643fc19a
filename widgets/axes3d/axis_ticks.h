// SPDX-License-Identifier: GPL-3.0-or-later
// Where the ticks of an axis are and what is written at them. Any thread.
#pragma once

#include <QString>
#include <vector>

namespace quantoscope::axes3d {

struct AxisTicks {
  std::vector<double> values;    ///< multiples of the step inside the range, ascending
  std::vector<QString> labels;   ///< one per value, all with the same number of decimals
  std::vector<long long> order;  ///< value / step; labels are thinned so that those of round order stay
  int exponent = 0;              ///< labels are values divided by ten to this power
};

/// The power of ten that labels leave out when the largest of them is `largest`; 0 when they are readable as
/// is.
int labelExponent(double largest);

/// Ticks every `step` from `low` to `high`; a half, a fifth or a tenth of `step` where fewer than two would
/// fit. No ticks when there would be more than 400 or neighbors could not be told apart.
AxisTicks axisTicks(double low, double high, double step, int exponent = 0);

/// The step of 1, 2 or 5 times a power of ten nearest above `raw`, which is positive.
double niceStep(double raw);

/// What is put behind an axis title for the power of ten that its labels leave out, e.g. " (x10^-5)" in
/// typographic signs; nothing for 0.
QString exponentSuffix(int exponent);

}  // namespace quantoscope::axes3d
