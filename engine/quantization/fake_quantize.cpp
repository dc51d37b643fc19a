// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/quantization/fake_quantize.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstddef>

namespace quantoscope::quantization {
namespace {

constexpr std::size_t lanes = 16;

// Independent maxima side by side: compilers may not reorder a single running maximum, but these they turn
// into vector instructions.
template <typename T>
T largest(std::span<const T> values) {
  std::array<T, lanes> maxima{};
  std::size_t i = 0;
  for (; i + lanes <= values.size(); i += lanes) {
    for (std::size_t k = 0; k < lanes; ++k) {
      const T magnitude = std::abs(values[i + k]);
      maxima[k] = maxima[k] > magnitude ? maxima[k] : magnitude;
    }
  }
  T most = *std::max_element(maxima.begin(), maxima.end());
  for (; i < values.size(); ++i) {
    most = std::max(most, std::abs(values[i]));
  }
  return most;
}

// Adding and subtracting 1.5 * 2^(digits - 1) rounds to the nearest whole number, ties to even, as long as
// the number is below 2^(digits - 2); no library call, so the loop vectorizes. Needs strict floating point.
template <typename T>
void roundAll(std::span<const T> from, std::span<T> to, T scale, T lowest, T highest, T magic) {
  const T* source = from.data();
  T* target = to.data();
  const std::size_t size = from.size();
  for (std::size_t i = 0; i < size; ++i) {
    T level = (source[i] / scale + magic) - magic;
    level = level < lowest ? lowest : level;
    level = level > highest ? highest : level;
    target[i] = level * scale;
  }
}

constexpr double magicDouble = 0x1.8p52;
constexpr float magicFloat = 0x1.8p23F;
/// Grids with levels up to here are rounded with floats.
constexpr double exactInFloat = 0x1p21;

}  // namespace

double largestMagnitude(std::span<const double> values) {
  return largest(values);
}

float largestMagnitude(std::span<const float> values) {
  return largest(values);
}

SymmetricGrid symmetricGrid(double largest, int bits) {
  if (largest < negligibleMagnitude) {
    return {};
  }
  const double highest = std::ldexp(1.0, bits - 1) - 1;
  return {largest / highest, -highest - 1, highest};
}

void roundToGrid(std::span<const double> from, std::span<double> to, const SymmetricGrid& grid) {
  if (grid.scale == 0) {
    std::copy(from.begin(), from.end(), to.begin());
    return;
  }
  roundAll(from, to, grid.scale, grid.lowest, grid.highest, magicDouble);
}

void roundToGrid(std::span<const float> from, std::span<float> to, const SymmetricGrid& grid) {
  if (grid.scale == 0) {
    std::copy(from.begin(), from.end(), to.begin());
    return;
  }
  if (grid.highest < exactInFloat) {
    roundAll(from, to, static_cast<float>(grid.scale), static_cast<float>(grid.lowest),
             static_cast<float>(grid.highest), magicFloat);
    return;
  }
  for (std::size_t i = 0; i < from.size(); ++i) {
    const double level = (static_cast<double>(from[i]) / grid.scale + magicDouble) - magicDouble;
    to[i] = static_cast<float>(std::clamp(level, grid.lowest, grid.highest) * grid.scale);
  }
}

SymmetricGrid fakeQuantize(std::span<double> values, int bits) {
  const SymmetricGrid grid = symmetricGrid(largestMagnitude(values), bits);
  roundToGrid(values, values, grid);
  return grid;
}

SymmetricGrid fakeQuantize(std::span<float> values, int bits) {
  const SymmetricGrid grid = symmetricGrid(static_cast<double>(largestMagnitude(values)), bits);
  roundToGrid(values, values, grid);
  return grid;
}

}  // namespace quantoscope::quantization
