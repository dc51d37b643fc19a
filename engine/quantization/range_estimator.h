// SPDX-License-Identifier: GPL-3.0-or-later
// Which range of numbers a grid should cover: clipping a few large ones makes the step smaller for all
// others. Pure functions, safe from any thread.
#pragma once

#include <cstdint>
#include <span>
#include <string_view>

#include "engine/quantization/affine_grid.h"

namespace quantoscope::quantization {

enum class RangeEstimator : std::uint8_t {
  Max,          ///< smallest and largest number: nothing is clipped
  Percentile,   ///< all but the share `1 - percentile` of the numbers
  MseSearch,    ///< the shrunken range with the smallest mean squared error, of mseSearchSteps
  Entropy,      ///< the shrunken range whose histogram is closest after rounding (Kullback-Leibler)
  AciqLaplace,  ///< the best clipping of a Laplace distribution of the same mean deviation
  AciqGauss,    ///< the best clipping of a normal distribution of the same deviation
};

/// "max", "percentile", "mse", "entropy", "aciq_laplace", "aciq_gauss".
std::string_view idOf(RangeEstimator estimator);

struct RangeSettings {
  RangeEstimator estimator = RangeEstimator::Max;
  double percentile = 0.999;  ///< of |x| for symmetric grids, of both tails together for asymmetric ones
};

/// The candidates of MseSearch are k / mseSearchSteps of the extremes, k = 1..mseSearchSteps.
inline constexpr int mseSearchSteps = 100;

/// The range for a grid of `bits` and `scheme`, within the extremes of `values` and for symmetric grids
/// symmetric. Values are finite. Percentile interpolates linearly between the two nearest ranks. Entropy uses
/// 2048 bins (Migacz, "8-bit inference with TensorRT", 2017); ACIQ is Banner et al., "Post training 4-bit
/// quantization of convolutional networks", NeurIPS 2019, with deviations taken from the values.
Range estimateRange(std::span<const float> values, int bits, Scheme scheme, SymmetricStep step,
                    const RangeSettings& settings);

/// The optimal clipping values of ACIQ for a distribution of unit deviation (b for Laplace, sigma for the
/// normal one): the zeros of alpha / (3 * 4^bits) - exp(-alpha) and of
/// alpha / (3 * 4^bits) - 2 (phi(alpha) - alpha * (1 - Phi(alpha))).
double aciqLaplaceClip(int bits);
double aciqGaussClip(int bits);

}  // namespace quantoscope::quantization
