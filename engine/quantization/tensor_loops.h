// SPDX-License-Identifier: GPL-3.0-or-later
// The loops over whole tensors: extremes, rounding, codes, gradients and errors for one grid, with the widest
// vectors of the machine and, for large tensors, on several threads. Results do not depend on either. Numbers
// are finite. Tensors of up to 2^18 numbers stay on the caller's thread. Safe from any thread.
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>

#include "engine/quantization/affine_grid.h"

namespace quantoscope::quantization {

/// Smallest and largest number; {0, 0} for none.
Range extremesOf(std::span<const float> values);
/// Whether no value is NaN or infinite.
bool allFinite(std::span<const float> values);

/// onGrid() of every number. `to` has the size of `from` and may be the same memory.
void roundOnto(std::span<const float> from, std::span<float> to, const AffineGrid& grid);

/// The levels themselves, (onGrid(x) / scale): whole numbers with 0 for the number 0.
void levelsOnto(std::span<const float> from, std::span<float> to, const AffineGrid& grid);

/// Numbers from which on work goes to several threads.
inline constexpr std::size_t loopPiece = std::size_t{1} << 18;

/// codeOf() and valueOf() of every number.
void encodeOnto(std::span<const float> from, std::span<std::int32_t> codes, const AffineGrid& grid);
void decodeFrom(std::span<const std::int32_t> codes, std::span<float> to, const AffineGrid& grid);

/// Sets `gradient` to 0 where isInRange(values) is false.
void stopClipped(std::span<const float> values, std::span<float> gradient, const AffineGrid& grid);

struct ErrorSums {
  double squares = 0;  ///< of onGrid(x) - x
  double largest = 0;  ///< |onGrid(x) - x|
};

/// Of rounding to each of the grids, at most 16, in one pass over the numbers; and the sum of x^2.
double errorsOnGrids(std::span<const float> values, std::span<const AffineGrid> grids,
                     std::span<ErrorSums> errors);

}  // namespace quantoscope::quantization
