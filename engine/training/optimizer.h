// SPDX-License-Identifier: GPL-3.0-or-later
// Adam (Kingma and Ba, 2015) with weight decay coupled into the gradient, clipping of the gradient's norm,
// and the cosine schedule of the learning rate. Takes no memory after it was made. One thread at a time.
#pragma once

#include <cstdint>
#include <span>
#include <vector>

namespace quantoscope::training {

struct AdamSettings {
  double learningRate = 1e-3;
  double firstDecay = 0.9;
  double secondDecay = 0.999;
  double epsilon = 1e-8;
  double weightDecay = 1e-4;
};

class Adam {
 public:
  Adam(std::size_t parameters, const AdamSettings& settings);

  /// One step against `gradients` at this learning rate. Runs on the team.
  void step(std::span<float> parameters, std::span<const float> gradients, double learningRate);

  /// What a resumed training needs besides the parameters.
  std::span<float> firstMoments() { return m_first; }
  std::span<float> secondMoments() { return m_second; }
  std::uint64_t steps() const { return m_steps; }
  void setSteps(std::uint64_t steps) { m_steps = steps; }

 private:
  AdamSettings m_settings;
  std::vector<float> m_first;
  std::vector<float> m_second;
  std::uint64_t m_steps = 0;
};

/// The Euclidean norm, summed in doubles.
double normOf(std::span<const float> values);

/// Scales `gradients` so that their norm is at most `largest`; gives the norm before.
double clipNorm(std::span<float> gradients, double largest);

/// base * (1 + cos(pi * epoch / epochs)) / 2, for epoch = 0, 1, ...
double cosineRate(double base, std::uint64_t epoch, std::uint64_t epochs);

}  // namespace quantoscope::training
