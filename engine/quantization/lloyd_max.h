// SPDX-License-Identifier: GPL-3.0-or-later
// Levels that are not evenly spaced (Lloyd 1982, Max 1960): each is the mean of the numbers that are closest
// to it. Pure functions, safe from any thread.
#pragma once

#include <cstdint>
#include <span>
#include <vector>

namespace quantoscope::quantization {

struct LloydMax {
  std::vector<double> levels;  ///< ascending, at most as many as asked for: fewer if there are fewer numbers
  std::vector<double> thresholds;  ///< between neighbouring levels, one fewer
  double mse = 0;
  int iterations = 0;
};

inline constexpr int maximumLloydMaxLevels = 65536;

/// Levels for `values`, which are finite; none for no values. Starts from even and from equally filled levels
/// and keeps the better end; a level that nothing is closest to moves into the cell with the largest error.
/// Both conditions of optimality hold at the end: thresholds are midpoints, levels are means of their cells
/// (to 1e-12 of the range, or after 1000 iterations). It is a local optimum, as always with this method.
LloydMax lloydMax(std::span<const float> values, int levels);

/// Index of the level that `x` is rounded to; a number on a threshold goes to the upper level.
std::int32_t levelOf(double x, const LloydMax& quantizer);

/// Rounds `from` to the levels. `to` has the same size and may be the same memory. There is a level.
void roundToLevels(std::span<const float> from, std::span<float> to, const LloydMax& quantizer);

}  // namespace quantoscope::quantization
