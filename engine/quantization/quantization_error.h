// SPDX-License-Identifier: GPL-3.0-or-later
// How far rounded numbers are from the exact ones. Pure functions, safe from any thread.
#pragma once

#include <span>
#include <vector>

#include "engine/quantization/affine_grid.h"

namespace quantoscope::quantization {

struct QuantizationError {
  double mse = 0;      ///< mean of (Q(x) - x)^2
  double sqnrDb = 0;   ///< 10 log10(sum x^2 / sum (Q(x) - x)^2); infinite without error
  double largest = 0;  ///< largest |Q(x) - x|
};

/// From sums over `count` numbers.
QuantizationError errorFromSums(double signal, double squares, double largest, std::size_t count);

/// Between two tensors of the same size.
QuantizationError errorBetween(std::span<const float> exact, std::span<const float> rounded);

/// Of rounding `values` to `grid`.
QuantizationError errorOnGrid(std::span<const float> values, const AffineGrid& grid);

struct WidthError {
  int bits = 0;
  AffineGrid grid;
  QuantizationError error;
};

/// The errors at every bit-width from `lowestBits` to `highestBits` with the tensor's extremes as range, for
/// at most two passes over the numbers.
std::vector<WidthError> sweepBits(std::span<const float> values, int lowestBits, int highestBits,
                                  Scheme scheme, SymmetricStep step = SymmetricStep::Restricted);

}  // namespace quantoscope::quantization
