// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/training/optimizer.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <numbers>

#include "engine/core/widest_vectors.h"
#include "engine/training/team.h"

namespace quantoscope::training {
namespace {

constexpr std::size_t piece = std::size_t{1} << 15;

}  // namespace

Adam::Adam(std::size_t parameters, const AdamSettings& settings)
    : m_settings(settings), m_first(parameters), m_second(parameters) {}

void Adam::step(std::span<float> parameters, std::span<const float> gradients, double learningRate) {
  ++m_steps;
  const auto steps = static_cast<double>(m_steps);
  const auto rate = static_cast<float>(learningRate / (1 - std::pow(m_settings.firstDecay, steps)));
  const auto correction = static_cast<float>(std::sqrt(1 - std::pow(m_settings.secondDecay, steps)));
  const auto decay = static_cast<float>(m_settings.weightDecay);
  const auto first = static_cast<float>(m_settings.firstDecay);
  const auto second = static_cast<float>(m_settings.secondDecay);
  const auto firstRest = static_cast<float>(1 - m_settings.firstDecay);
  const auto secondRest = static_cast<float>(1 - m_settings.secondDecay);
  const auto epsilon = static_cast<float>(m_settings.epsilon);
  float* const w = parameters.data();
  const float* const g = gradients.data();
  float* const m = m_first.data();
  float* const v = m_second.data();
  onTeam((parameters.size() + piece - 1) / piece, [&](std::size_t i) {
    const std::size_t end = std::min(parameters.size(), (i + 1) * piece);
    core::withWidestVectors([&]() QUANTOSCOPE_INLINE {
      for (std::size_t k = i * piece; k < end; ++k) {
        const float slope = g[k] + decay * w[k];
        m[k] = first * m[k] + firstRest * slope;
        v[k] = second * v[k] + secondRest * slope * slope;
        w[k] -= rate * m[k] / (__builtin_sqrtf(v[k]) / correction + epsilon);
      }
    });
  });
}

double normOf(std::span<const float> values) {
  constexpr std::size_t lanes = 16;
  std::array<double, lanes> sums{};
  core::withWidestVectors([&]() QUANTOSCOPE_INLINE {
    std::size_t i = 0;
    for (; i + lanes <= values.size(); i += lanes) {
      for (std::size_t k = 0; k < lanes; ++k) {
        sums[k] += static_cast<double>(values[i + k]) * static_cast<double>(values[i + k]);
      }
    }
    for (std::size_t k = 0; i < values.size(); ++i, ++k) {
      sums[k] += static_cast<double>(values[i]) * static_cast<double>(values[i]);
    }
  });
  double sum = 0;
  for (const double part : sums) {
    sum += part;
  }
  return std::sqrt(sum);
}

double clipNorm(std::span<float> gradients, double largest) {
  const double norm = normOf(gradients);
  const auto factor = static_cast<float>(largest / (norm + 1e-6));
  if (factor < 1) {
    for (float& slope : gradients) {
      slope *= factor;
    }
  }
  return norm;
}

double cosineRate(double base, std::uint64_t epoch, std::uint64_t epochs) {
  if (epochs == 0) {
    return base;
  }
  return base * (1 + std::cos(std::numbers::pi * static_cast<double>(epoch) / static_cast<double>(epochs))) /
         2;
}

}  // namespace quantoscope::training
