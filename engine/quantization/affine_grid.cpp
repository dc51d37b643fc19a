// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/quantization/affine_grid.h"

#include <algorithm>
#include <cmath>

namespace quantoscope::quantization {
namespace {

float unclampedLevel(float x, const AffineGrid& grid) {
  return std::nearbyint(x / grid.scale + grid.zeroPoint);
}

AffineGrid symmetricGridOf(float largest, int bits, SymmetricStep step) {
  const float half = std::ldexp(1.0F, bits - 1);
  const float scale = step == SymmetricStep::Restricted ? largest / (half - 1) : largest / (half - 0.5F);
  return {std::max(scale, smallestScale), 0, -half, half - 1};
}

}  // namespace

AffineGrid affineGrid(Range range, int bits, Scheme scheme, SymmetricStep step) {
  if (scheme == Scheme::Symmetric) {
    return symmetricGridOf(std::max(std::abs(range.low), std::abs(range.high)), bits, step);
  }
  const float highest = std::ldexp(1.0F, bits) - 1;
  const float width = range.high - range.low;
  // Ends near the largest float: their difference is none.
  const float stepOfAll = std::isinf(width) ? range.high / highest - range.low / highest : width / highest;
  float scale = std::max(stepOfAll, smallestScale);
  if (std::isinf(range.low / scale)) {
    // One huge value: a step as small as that would put zero out of the range of floats.
    scale = std::ldexp(std::max(std::abs(range.low), std::abs(range.high)), -100);
  }
  return {scale, -std::nearbyint(range.low / scale), 0, highest};
}

float onGrid(float x, const AffineGrid& grid) {
  const float level = std::clamp(unclampedLevel(x, grid), grid.lowest, grid.highest);
  return (level - grid.zeroPoint) * grid.scale;
}

std::int32_t codeOf(float x, const AffineGrid& grid) {
  return static_cast<std::int32_t>(std::clamp(unclampedLevel(x, grid), grid.lowest, grid.highest));
}

float valueOf(std::int32_t code, const AffineGrid& grid) {
  return (static_cast<float>(code) - grid.zeroPoint) * grid.scale;
}

bool isInRange(float x, const AffineGrid& grid) {
  const float level = unclampedLevel(x, grid);
  return level >= grid.lowest && level <= grid.highest;
}

}  // namespace quantoscope::quantization
