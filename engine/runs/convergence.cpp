// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/runs/convergence.h"

#include <algorithm>
#include <cmath>

#include "engine/runs/numbers.h"
#include "engine/runs/smoothing.h"

namespace quantoscope::runs {
namespace {

constexpr std::size_t mostWithoutConvergence = 10;
constexpr std::size_t mostWithoutSmoothing = 20;
constexpr std::size_t endSamples = 5;

double decayRate(std::span<const double> losses) {
  const double lowest = *std::min_element(losses.begin(), losses.end());
  std::vector<double> logs(losses.size());
  std::transform(losses.begin(), losses.end(), logs.begin(),
                 [lowest](double loss) { return std::log(loss - lowest + 0.001); });
  const double center = mean(logs);
  const auto count = static_cast<double>(losses.size());
  double covariance = 0;
  for (std::size_t i = 0; i < logs.size(); ++i) {
    covariance += (static_cast<double>(i) - (count - 1) / 2) * (logs[i] - center);
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

}  // namespace

std::optional<BitConvergence> measureConvergence(const BitSamples& samples, std::stop_token stop) {
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

  result.rollingWindow = std::min<std::size_t>(10, count / 5);
  const std::vector<double> rolling = centeredRollingMean(losses, result.rollingWindow, stop);
  result.rate =
      gradient(std::span(rolling).subspan(result.rollingWindow / 2, count - result.rollingWindow + 1));
  std::transform(result.rate.begin(), result.rate.end(), result.rate.begin(),
                 [](double slope) { return -slope; });

  if (count > mostWithoutSmoothing) {
    const std::size_t window = std::min<std::size_t>(21, count / 5);
    result.smoothingWindow = window + (window % 2 == 0 ? 1 : 0);
    result.smoothed = savitzkyGolay(losses, result.smoothingWindow, 3, stop);
  }
  return result;
}

}  // namespace quantoscope::runs
