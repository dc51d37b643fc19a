// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/criticality/attention.h"

#include <algorithm>
#include <cmath>
#include <numbers>

#include "engine/linalg/product.h"

namespace quantoscope::criticality {
namespace {

constexpr std::size_t queriesAtATime = 64;

/// Turns the scores of query `i` into probabilities of the keys up to it; the rest becomes 0.
void softmax(std::span<float> row, std::size_t i, float scale) {
  float largest = row[0] * scale;
  for (std::size_t k = 0; k <= i; ++k) {
    row[k] *= scale;
    largest = std::max(largest, row[k]);
  }
  double sum = 0;
  for (std::size_t k = 0; k <= i; ++k) {
    row[k] = std::exp(row[k] - largest);
    sum += row[k];
  }
  const auto share = static_cast<float>(1 / sum);
  for (std::size_t k = 0; k <= i; ++k) {
    row[k] *= share;
  }
  std::fill(row.begin() + static_cast<std::ptrdiff_t>(i) + 1, row.end(), 0.0F);
}

double entropyOf(std::span<const float> probabilities) {
  double entropy = 0;
  for (const float p : probabilities) {
    if (p > 0) {
      entropy -= double{p} * std::log(double{p});
    }
  }
  return entropy;
}

void measure(std::span<const float> row, std::size_t i, std::size_t length, const std::vector<bool>& marked,
             AttentionSums& sums) {
  const double entropy = entropyOf(row.first(i + 1));
  sums.entropy += entropy;
  if (i >= 1) {
    sums.normalizedEntropy += entropy / std::log(static_cast<double>(i + 1));
  }
  if (i + 1 == length) {
    for (std::size_t k = 0; k < length; ++k) {
      sums.focus += marked[k] ? row[k] : 0.0F;
    }
  }
}

}  // namespace

std::vector<float> rotaryFrequencies(const LlamaConfig& config) {
  std::vector<float> frequencies;
  for (std::size_t i = 0; i < config.headSize; i += 2) {
    double frequency =
        std::pow(config.ropeTheta, -static_cast<double>(i) / static_cast<double>(config.headSize));
    if (const auto& scaling = config.ropeScaling) {
      const double wavelength = 2 * std::numbers::pi / frequency;
      const double low = scaling->originalPositions / scaling->lowFrequencyFactor;
      const double high = scaling->originalPositions / scaling->highFrequencyFactor;
      if (wavelength > low) {
        frequency /= scaling->factor;
      } else if (wavelength >= high) {
        const double blend = (scaling->originalPositions / wavelength - scaling->lowFrequencyFactor) /
                             (scaling->highFrequencyFactor - scaling->lowFrequencyFactor);
        frequency = (1 - blend) * frequency / scaling->factor + blend * frequency;
      }
    }
    frequencies.push_back(static_cast<float>(frequency));
  }
  return frequencies;
}

void rotate(std::span<float> row, std::size_t position, const std::vector<float>& frequencies) {
  const std::size_t half = frequencies.size();
  for (std::size_t i = 0; i < half; ++i) {
    const float angle = static_cast<float>(position) * frequencies[i];
    const float cosine = std::cos(angle);
    const float sine = std::sin(angle);
    for (std::size_t head = 0; head < row.size(); head += 2 * half) {
      const float a = row[head + i];
      const float b = row[head + half + i];
      row[head + i] = a * cosine - b * sine;
      row[head + half + i] = b * cosine + a * sine;
    }
  }
}

void attend(const HeadView& head, const std::vector<bool>* marked, AttentionSums* sums, float* map,
            const std::stop_token& stop) {
  const float scale = 1 / std::sqrt(static_cast<float>(head.headSize));
  std::vector<float> scores;
  for (std::size_t from = 0; from < head.length && !stop.stop_requested(); from += queriesAtATime) {
    const std::size_t queries = std::min(queriesAtATime, head.length - from);
    const std::size_t keys = from + queries;
    scores.resize(queries * keys);
    linalg::multiplyByTransposed(queries, keys, head.headSize,
                                 {head.queries + from * head.queryStride, head.queryStride},
                                 {head.keys, head.keyStride}, {scores.data(), keys});
    for (std::size_t i = 0; i < queries; ++i) {
      const std::span row(scores.data() + i * keys, keys);
      softmax(row, from + i, scale);
      if (sums != nullptr) {
        measure(row, from + i, head.length, *marked, *sums);
      }
      if (map != nullptr) {
        std::copy(row.begin(), row.end(), map + (from + i) * head.length);
      }
    }
    linalg::multiply(queries, head.headSize, keys, {scores.data(), keys}, {head.values, head.keyStride},
                     {head.out + from * head.queryStride, head.queryStride});
  }
}

}  // namespace quantoscope::criticality
