// SPDX-License-Identifier: GPL-3.0-or-later
// The distribution of the losses at one bit-width, down to what a box plot needs.
#pragma once

#include <cstddef>

#include "engine/runs/sample_groups.h"

namespace quantoscope::runs {

struct BitStatistics {
  int bits = 0;
  std::size_t samples = 0;
  double mean = 0;
  double std = 0;  ///< of the population (divided by n)
  double minimum = 0;
  double maximum = 0;
  double final = 0;  ///< the last finite loss
  double q1 = 0;     ///< quartiles by linear interpolation, see quantile()
  double median = 0;
  double q3 = 0;
  /// The outermost losses within 1.5 (q3 - q1) of the box, but never inside the box (Tukey; as matplotlib
  /// draws it).
  double whiskerLow = 0;
  double whiskerHigh = 0;
  std::size_t outliers = 0;  ///< losses beyond the whiskers
};

BitStatistics bitStatistics(const BitSamples& samples);

}  // namespace quantoscope::runs
