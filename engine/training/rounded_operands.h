// SPDX-License-Identifier: GPL-3.0-or-later
// The rounded copies that a layer computes with: its weights, symmetric per output channel, and its input,
// asymmetric per tensor. They are kept as levels, whole numbers whose products add up in floats without any
// error (below 2^24), so that the scales are applied once to the sum, and sums do not depend on their order.
// Private to the module; takes no memory after it was made.
#pragma once

#include <span>
#include <vector>

#include "engine/quantization/affine_grid.h"

namespace quantoscope::training {

class RoundedWeights {
 public:
  RoundedWeights(std::size_t channels, std::size_t size);

  /// Rounds `weights`; 32 bits leave them as they are, with scales of 1. What levels() and scaled() give is
  /// valid as long as `weights` and until the next call.
  void round(std::span<const float> weights, int bits);
  const float* levels() const { return m_levels; }
  /// For each channel.
  std::span<const float> scales() const { return m_scales; }
  /// levels() times scales(), computed when it is asked for.
  const float* scaled();
  /// Straight-through: stops the gradient of what the last round() clipped.
  void pass(std::span<const float> weights, std::span<float> gradient) const;

 private:
  bool m_rounded = false;
  const float* m_levels = nullptr;
  std::vector<quantization::AffineGrid> m_grids;
  std::vector<quantization::Range> m_ranges;
  std::vector<float> m_scales;
  std::vector<float> m_values;
  std::vector<float> m_scaled;
};

class RoundedInput {
 public:
  /// Room for so many numbers.
  void reserve(std::size_t size) { m_values.resize(size); }

  /// As RoundedWeights; `range` holds the extremes of `values`.
  void round(std::span<const float> values, quantization::Range range, int bits);
  const float* levels() const { return m_levels; }
  float scale() const { return m_rounded ? m_grid.scale : 1.0F; }
  void pass(std::span<const float> values, std::span<float> gradient) const;

 private:
  bool m_rounded = false;
  const float* m_levels = nullptr;
  quantization::AffineGrid m_grid;
  quantization::Range m_range;
  std::vector<float> m_values;
};

}  // namespace quantoscope::training
