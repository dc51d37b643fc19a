// SPDX-License-Identifier: GPL-3.0-or-later
// The grid of whole-number codes that a range of numbers is mapped to, and the definition of rounding to it.
// How a range is chosen lives in range_estimator.h, whole tensors in quantizer.h. Pure, safe from any thread.
#pragma once

#include <cstdint>

namespace quantoscope::quantization {

enum class Scheme : std::uint8_t {
  Symmetric,   ///< codes -2^(b-1) .. 2^(b-1)-1, zero point 0
  Asymmetric,  ///< codes 0 .. 2^b-1
};

/// What the step of a symmetric grid is.
enum class SymmetricStep : std::uint8_t {
  Restricted,  ///< max|x| / (2^(b-1) - 1): the largest magnitude is a level, on both sides
  Full,        ///< 2 max|x| / (2^b - 1): the whole code range is used, the largest value is half a step off
};

/// A closed range of numbers, low <= high.
struct Range {
  float low = 0;
  float high = 0;
};

inline constexpr int minimumGridBits = 2;   ///< one bit has no positive level
inline constexpr int maximumGridBits = 16;  ///< all levels and their sums are exact in a float
/// A bit-width that leaves numbers as they are.
inline constexpr int untouchedBits = 32;
/// No step is smaller, so that a tensor of zeros or of one value divides by something.
inline constexpr float smallestScale = 1e-8F;

/// x becomes scale * (q - zeroPoint) with q = clamp(round(x / scale + zeroPoint), lowest, highest), ties to
/// even, all in floats.
struct AffineGrid {
  float scale = 1;
  float zeroPoint = 0;
  float lowest = 0;
  float highest = 0;

  friend bool operator==(const AffineGrid&, const AffineGrid&) = default;
};

/// The grid for numbers within `range`, which is finite. Symmetric grids take the larger magnitude of both
/// ends; asymmetric ones have scale = (high - low) / (2^b - 1), zeroPoint = -round(low / scale). `bits` is
/// minimumGridBits..maximumGridBits.
AffineGrid affineGrid(Range range, int bits, Scheme scheme, SymmetricStep step = SymmetricStep::Restricted);

/// The definition, for one number.
float onGrid(float x, const AffineGrid& grid);
/// The code of one number, finite.
std::int32_t codeOf(float x, const AffineGrid& grid);
/// The number of a code.
float valueOf(std::int32_t code, const AffineGrid& grid);

/// The numbers that are rounded, not clipped, are those between the outermost levels, half a step further on
/// both sides: what lies beyond has a straight-through gradient of 0.
bool isInRange(float x, const AffineGrid& grid);

}  // namespace quantoscope::quantization
