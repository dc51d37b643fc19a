// SPDX-License-Identifier: GPL-3.0-or-later
// Symmetric fake quantization with one scale for a whole tensor: numbers are rounded to a grid of 2^bits
// steps and stay floating point. Rounding to a given step lives in step_rounding.h. Pure functions, safe from
// any thread.
#pragma once

#include <span>

namespace quantoscope::quantization {

inline constexpr int minimumFakeQuantizationBits = 2;  ///< one bit has no positive level, so no scale
inline constexpr int maximumFakeQuantizationBits = 32;

/// The largest |x|; 0 for no values. Values are finite.
double largestMagnitude(std::span<const double> values);
float largestMagnitude(std::span<const float> values);

/// Tensors whose largest magnitude is below this are left as they are.
inline constexpr double negligibleMagnitude = 1e-10;

/// The grid of a tensor whose largest magnitude is `largest`: with qmax = 2^(bits-1) - 1 and
/// qmin = -2^(bits-1), scale = largest / qmax, x becomes scale * clamp(round(x / scale), qmin, qmax), ties to
/// even.
struct SymmetricGrid {
  double scale = 0;  ///< 0: values stay as they are
  double lowest = 0;
  double highest = 0;
};
/// `bits` within minimumFakeQuantizationBits..maximumFakeQuantizationBits, `largest` finite.
SymmetricGrid symmetricGrid(double largest, int bits);

/// Rounds `from` onto `grid` into `to` of the same size (the same memory is allowed). Floats are computed
/// with floats as long as the grid's levels are exact in them (24 bits), else with doubles. Never allocates.
void roundToGrid(std::span<const double> from, std::span<double> to, const SymmetricGrid& grid);
void roundToGrid(std::span<const float> from, std::span<float> to, const SymmetricGrid& grid);

/// Both in one: the scale of `values` and the rounding, in place. Gives the grid.
SymmetricGrid fakeQuantize(std::span<double> values, int bits);
SymmetricGrid fakeQuantize(std::span<float> values, int bits);

}  // namespace quantoscope::quantization
