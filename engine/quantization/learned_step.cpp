// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/quantization/learned_step.h"

#include <algorithm>
#include <cmath>

namespace quantoscope::quantization {

AffineGrid learnedStepGrid(float step, int bits, bool isSigned) {
  const float half = std::ldexp(1.0F, bits - 1);
  const float scale = std::max(step, smallestScale);
  return isSigned ? AffineGrid{scale, 0, -half, half - 1} : AffineGrid{scale, 0, 0, 2 * half - 1};
}

float initialLearnedStep(std::span<const float> values, int bits, bool isSigned) {
  if (values.empty()) {
    return smallestScale;
  }
  double sum = 0;
  for (const float x : values) {
    sum += static_cast<double>(std::abs(x));
  }
  const double highest = static_cast<double>(learnedStepGrid(1, bits, isSigned).highest);
  const double step = 2 * sum / static_cast<double>(values.size()) / std::sqrt(highest);
  return std::max(static_cast<float>(step), smallestScale);
}

double learnedStepGradientScale(std::size_t count, const AffineGrid& grid) {
  return 1 /
         std::sqrt(static_cast<double>(std::max<std::size_t>(count, 1)) * static_cast<double>(grid.highest));
}

double learnedStepGradient(std::span<const float> values, std::span<const float> gradient,
                           const AffineGrid& grid) {
  double sum = 0;
  for (std::size_t i = 0; i < values.size(); ++i) {
    const double position = static_cast<double>(values[i]) / static_cast<double>(grid.scale);
    const double level = std::nearbyint(position);
    double slope = level - position;
    if (level < static_cast<double>(grid.lowest)) {
      slope = static_cast<double>(grid.lowest);
    } else if (level > static_cast<double>(grid.highest)) {
      slope = static_cast<double>(grid.highest);
    }
    sum += slope * static_cast<double>(gradient[i]);
  }
  return sum;
}

}  // namespace quantoscope::quantization
