// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/training/rounded_operands.h"

#include <algorithm>

#include "engine/quantization/tensor_loops.h"
#include "engine/training/layer_loops.h"
#include "engine/training/team.h"

namespace quantoscope::training {
namespace {

/// Nothing is clipped if both ends are not, because rounding is monotonic.
bool clips(quantization::Range range, const quantization::AffineGrid& grid) {
  return !quantization::isInRange(range.low, grid) || !quantization::isInRange(range.high, grid);
}

}  // namespace

RoundedWeights::RoundedWeights(std::size_t channels, std::size_t size)
    : m_grids(channels), m_ranges(channels), m_scales(channels, 1.0F), m_values(size), m_scaled(size) {}

void RoundedWeights::round(std::span<const float> weights, int bits) {
  m_rounded = bits != quantization::untouchedBits;
  if (!m_rounded) {
    m_levels = weights.data();
    std::fill(m_scales.begin(), m_scales.end(), 1.0F);
    return;
  }
  const std::size_t length = weights.size() / m_grids.size();
  onTeam(m_grids.size(), [&](std::size_t channel) {
    const auto row = weights.subspan(channel * length, length);
    m_ranges[channel] = quantization::extremesOf(row);
    m_grids[channel] = quantization::affineGrid(m_ranges[channel], bits, quantization::Scheme::Symmetric);
    m_scales[channel] = m_grids[channel].scale;
    quantization::levelsOnto(row, {m_values.data() + channel * length, length}, m_grids[channel]);
  });
  m_levels = m_values.data();
}

const float* RoundedWeights::scaled() {
  if (!m_rounded) {
    return m_levels;
  }
  const std::size_t length = m_values.size() / m_grids.size();
  for (std::size_t channel = 0; channel < m_grids.size(); ++channel) {
    const float scale = m_scales[channel];
    for (std::size_t i = channel * length; i < (channel + 1) * length; ++i) {
      m_scaled[i] = m_values[i] * scale;
    }
  }
  return m_scaled.data();
}

void RoundedWeights::pass(std::span<const float> weights, std::span<float> gradient) const {
  if (!m_rounded) {
    return;
  }
  const std::size_t length = weights.size() / m_grids.size();
  for (std::size_t channel = 0; channel < m_grids.size(); ++channel) {
    if (clips(m_ranges[channel], m_grids[channel])) {
      quantization::stopClipped(weights.subspan(channel * length, length),
                                gradient.subspan(channel * length, length), m_grids[channel]);
    }
  }
}

void RoundedInput::round(std::span<const float> values, quantization::Range range, int bits) {
  m_rounded = bits != quantization::untouchedBits;
  if (!m_rounded) {
    m_levels = values.data();
    return;
  }
  m_range = range;
  m_grid = quantization::affineGrid(range, bits, quantization::Scheme::Asymmetric);
  levelsOnTeam(values, {m_values.data(), values.size()}, m_grid);
  m_levels = m_values.data();
}

void RoundedInput::pass(std::span<const float> values, std::span<float> gradient) const {
  if (m_rounded && clips(m_range, m_grid)) {
    stopClippedOnTeam(values, gradient, m_grid);
  }
}

}  // namespace quantoscope::training
