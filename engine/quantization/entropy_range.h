// SPDX-License-Identifier: GPL-3.0-or-later
// The entropy estimator of range_estimator.h, which is the way to call it. Pure.
#pragma once

#include <span>

#include "engine/quantization/affine_grid.h"

namespace quantoscope::quantization {

inline constexpr int entropyBins = 2048;

/// A histogram of `values` over `full` is clipped on both sides, bin by bin in proportion to the ends'
/// distance from 0; what is clipped goes into the outermost bins that are left. Its 2^bits levels share their
/// counts among their bins that were not empty. The range with the smallest KL divergence between the two
/// wins, the widest of equals. With as many levels as bins nothing is clipped.
Range entropyRange(std::span<const float> values, Range full, int bits);

/// sum p log(p / q) over the bins with p > 0, each normalized; infinite where q is 0 and p is not.
double klDivergence(std::span<const double> p, std::span<const double> q);

}  // namespace quantoscope::quantization
