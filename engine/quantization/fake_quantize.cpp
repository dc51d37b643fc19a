// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/quantization/fake_quantize.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstddef>

#include "engine/quantization/ties_to_even.h"

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

template <typename T>
void roundAll(std::span<const T> from, std::span<T> to, T scale, T lowest, T highest) {
  const T* source = from.data();
  T* target = to.data();
  const std::size_t size = from.size();
  for (std::size_t i = 0; i < size; ++i) {
    T level = tiesToEven(source[i] / scale);
    level = level < lowest ? lowest : level;
    level = level > highest ? highest : level;
    target[i] = level * scale;
  }
}

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
  roundAll(from, to, grid.scale, grid.lowest, grid.highest);
}

void roundToGrid(std::span<const float> from, std::span<float> to, const SymmetricGrid& grid) {
  if (grid.scale == 0) {
    std::copy(from.begin(), from.end(), to.begin());
    return;
  }
  if (grid.highest < exactInFloat) {
    roundAll(from, to, static_cast<float>(grid.scale), static_cast<float>(grid.lowest),
             static_cast<float>(grid.highest));
    return;
  }
  for (std::size_t i = 0; i < from.size(); ++i) {
    const double level = tiesToEven(static_cast<double>(from[i]) / grid.scale);
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
