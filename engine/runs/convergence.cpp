// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/runs/convergence.h"

#include <algorithm>
#include <cmath>
#include <utility>

#include "engine/runs/convergence_rate.h"
#include "engine/runs/numbers.h"
#include "engine/runs/smoothing.h"

namespace quantoscope::runs {
namespace {

constexpr std::size_t mostWithoutConvergence = 10;
constexpr std::size_t mostWithoutSmoothing = 20;
constexpr std::size_t endSamples = 5;
constexpr std::size_t smoothingOrder = 3;

/// The mean of the logarithms drops out of the slope; subtracting the first one only keeps the terms small.
double decayRate(std::span<const double> losses) {
  const double lowest = *std::min_element(losses.begin(), losses.end());
  const auto logarithm = [lowest](double loss) { return std::log(loss - lowest + 0.001); };
  const double shift = logarithm(losses.front());
  const auto count = static_cast<double>(losses.size());
  double covariance = 0;
  for (std::size_t i = 0; i < losses.size(); ++i) {
    covariance += (static_cast<double>(i) - (count - 1) / 2) * (logarithm(losses[i]) - shift);
  }
  const double variance =
      count * (count * count - 1) / 12;  // sum of the squared distances of 0..count-1 to its mean
  return -covariance / variance;
}

double stabilityCv(std::span<const double> losses) {
  const auto tail = losses.last(losses.size() / 4);
  const double center = mean(tail);
  return center > 0 ? populationStd(tail, center) / center : undefined;
}

std::size_t smoothingWindow(std::size_t samples) {
  const std::size_t window = std::min<std::size_t>(21, samples / 5);
  return samples > mostWithoutSmoothing ? window | 1 : 0;
}

/// The ends of the rate and of the smoothed losses depend on a few windows of losses only.
void addCurveEnds(BitConvergence& result, std::span<const double> losses) {
  const std::size_t window = convergenceWindow(losses.size());
  const std::size_t two = std::min(window + 1, losses.size());
  const auto rate = [window](std::span<const double> part) {
    const double before = mean(part.first(window));
    return before - mean(part.last(window));
  };
  result.rateCount = losses.size() - window + 1;
  result.rateFirst = rate(losses.first(two));
  result.rateLast = rate(losses.last(two));
  result.smoothingWindow = smoothingWindow(losses.size());
  if (const std::size_t width = result.smoothingWindow; width > 0) {
    const std::size_t middle = losses.size() / 2;
    result.smoothedFirst = savitzkyGolay(losses.first(width), width, smoothingOrder).front();
    result.smoothedMiddle =
        savitzkyGolay(losses.subspan(middle - width / 2, width), width, smoothingOrder)[width / 2];
    result.smoothedLast = savitzkyGolay(losses.last(width), width, smoothingOrder).back();
  }
}

}  // namespace

std::size_t convergenceWindow(std::size_t samples) {
  return std::min<std::size_t>(10, samples / 5);
}

std::vector<double> convergenceRate(std::span<const double> losses, std::stop_token stop) {
  return allOf(convergenceRateOf(borrowed(losses)), stop);
}

std::vector<double> smoothedLosses(std::span<const double> losses, std::stop_token stop) {
  const std::size_t window = smoothingWindow(losses.size());
  return window > 0 ? savitzkyGolay(losses, window, smoothingOrder, stop) : std::vector<double>();
}

std::optional<BitConvergence> measureConvergence(const BitSamples& samples) {
  const std::span<const double> losses = samples.losses;
  const std::size_t count = losses.size();
  if (count <= mostWithoutConvergence) {
    return std::nullopt;
  }
  BitConvergence result;
  result.bits = samples.bits;
  result.samples = count;
  result.initial = mean(losses.first(endSamples));
  result.final = mean(losses.last(endSamples));
  result.improvementPercent = improvementPercent(result.initial, result.final);
  result.decayRate = decayRate(losses);
  result.stabilityCv = stabilityCv(losses);

  addCurveEnds(result, losses);
  return result;
}

}  // namespace quantoscope::runs
