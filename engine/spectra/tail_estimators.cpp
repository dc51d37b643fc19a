// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/spectra/tail_estimators.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>
#include <vector>

namespace quantoscope::spectra {
namespace {

using core::ErrorCode;

// Below this mean of ln(lambda / x_min) a tail is flat: rounding alone makes larger ones than the true 0.
constexpr double flat = 1e-12;

core::Failure undefined(const char* text, std::vector<std::string> arguments = {}) {
  return core::fail(ErrorCode::Failed, text, std::move(arguments));
}

/// ln lambda, descending, of the values that count as positive.
std::vector<double> logarithms(std::span<const double> sigma, double resolution) {
  std::vector<double> logs;
  if (sigma.empty() || !(sigma.front() > 0)) {
    return logs;
  }
  const double cut = 0.5 * std::log(resolution);  // of ln(sigma / sigma_1)
  const double top = std::log(sigma.front());
  logs.reserve(sigma.size());
  for (const double value : sigma) {
    const double log = std::log(value);
    if (!(value > 0) || log - top <= cut) {
      break;
    }
    logs.push_back(2 * log);
  }
  return logs;
}

core::Result<void> usable(std::span<const double> sigma) {
  if (sigma.size() < 2) {
    return undefined(QUANTOSCOPE_TEXT("Error", "The matrix has fewer than two singular values."));
  }
  if (!std::all_of(sigma.begin(), sigma.end(), [](double value) { return std::isfinite(value); })) {
    return undefined(QUANTOSCOPE_TEXT("Error", "The matrix has singular values that are not finite."));
  }
  if (!(sigma.front() > 0)) {
    return undefined(QUANTOSCOPE_TEXT("Error", "All weights are zero."));
  }
  return {};
}

core::Failure rankTooLow(std::size_t rank, std::size_t size, std::size_t needed) {
  return undefined(
      QUANTOSCOPE_TEXT("Error",
                       "The matrix has rank %1 of %2, but the fit needs %3 positive singular values."),
      {std::to_string(rank), std::to_string(size), std::to_string(needed)});
}

/// max_j |F(x_j) - j / k| over the tail logs[0..k), where the j-th smallest has j values below it (counted
/// from 0) and F is the fitted distribution; at least `most` if it is not below `most`.
double distanceOf(const std::vector<double>& logs, std::size_t k, double logXMin, double alpha, double most) {
  const double share = 1.0 / static_cast<double>(k);
  const auto at = [&](std::size_t i) {
    const double below = static_cast<double>(k - 1 - i) * share;
    return std::abs(-std::expm1((1 - alpha) * (logs[i] - logXMin)) - below);
  };
  // A few values tell of most tails that they are worse than the best one so far.
  for (std::size_t i = 0; i < k; i += k / 16 + 1) {
    if (at(i) >= most) {
      return most;
    }
  }
  double distance = 0;
  for (std::size_t i = 0; i < k && distance < most; ++i) {
    distance = std::max(distance, at(i));
  }
  return distance;
}

core::Result<TailFit> fitOf(const std::vector<double>& logs, std::size_t k, double sum, double logXMin,
                            double resolution) {
  if (!(sum > static_cast<double>(k) * std::max(flat, resolution))) {
    return undefined(
        QUANTOSCOPE_TEXT("Error", "The %1 largest singular values are equal, so their tail has no exponent."),
        {std::to_string(k)});
  }
  TailFit fit;
  fit.k = k;
  fit.logXMin = logXMin;
  fit.alpha = 1 + static_cast<double>(k) / sum;
  fit.standardError = (fit.alpha - 1) / std::sqrt(static_cast<double>(k));
  fit.distance = distanceOf(logs, k, logXMin, fit.alpha, std::numeric_limits<double>::infinity());
  return fit;
}

/// The fit with x_min of the smallest distance among the tails of `first` to `last` values; of equal ones the
/// longest tail. x_min is the tail's own last value.
core::Result<TailFit> bestFit(const std::vector<double>& logs, std::size_t first, std::size_t last,
                              double resolution, const std::stop_token& stop) {
  double best = std::numeric_limits<double>::infinity();
  std::size_t bestCount = 0;
  double bestSum = 0;
  std::vector<double> sums(last + 1);
  for (std::size_t k = 1; k <= last; ++k) {
    sums[k] = sums[k - 1] + logs[k - 1];
  }
  for (std::size_t k = last; k >= first && k > 0; --k) {
    if (k % 64 == 0 && stop.stop_requested()) {
      return core::fail(ErrorCode::Cancelled, QUANTOSCOPE_TEXT("Error", "Canceled."));
    }
    const double sum = sums[k] - static_cast<double>(k) * logs[k - 1];
    if (!(sum > static_cast<double>(k) * std::max(flat, resolution))) {
      continue;
    }
    const double alpha = 1 + static_cast<double>(k) / sum;
    const double distance = distanceOf(logs, k, logs[k - 1], alpha, best);
    if (distance < best) {
      best = distance;
      bestCount = k;
      bestSum = sum;
    }
  }
  if (bestCount == 0) {
    return undefined(
        QUANTOSCOPE_TEXT("Error", "The %1 largest singular values are equal, so their tail has no exponent."),
        {std::to_string(last)});
  }
  return fitOf(logs, bestCount, bestSum, logs[bestCount - 1], resolution);
}

}  // namespace

std::string_view nameOf(Estimator estimator) {
  static constexpr std::array<std::string_view, 5> names = {"hill", "median", "peak", "csn", "farms"};
  return names[static_cast<std::size_t>(estimator)];
}

std::optional<Estimator> estimatorOf(std::string_view name) {
  for (const Estimator estimator : allEstimators) {
    if (nameOf(estimator) == name) {
      return estimator;
    }
  }
  return std::nullopt;
}

std::size_t hillCount(std::size_t size, double kFraction) {
  if (size < 2) {
    return 0;
  }
  const auto wanted = static_cast<std::size_t>(std::floor(kFraction * static_cast<double>(size)));
  return std::clamp<std::size_t>(std::max<std::size_t>(10, wanted), 1, size - 1);
}

core::Result<TailFit> hillFit(std::span<const double> sigma, const HillOptions& options, double resolution) {
  return hillFitWith(sigma, hillCount(sigma.size(), options.kFraction), options.reference, resolution);
}

core::Result<TailFit> hillFitWith(std::span<const double> sigma, std::size_t k, HillReference reference,
                                  double resolution) {
  if (const auto fine = usable(sigma); !fine) {
    return core::Failure(fine.error());
  }
  const std::vector<double> logs = logarithms(sigma, resolution);
  const std::size_t needed = reference == HillReference::Next ? k + 1 : k;
  if (logs.size() < needed) {
    return rankTooLow(logs.size(), sigma.size(), needed);
  }
  const double logXMin = logs[needed - 1];
  double sum = 0;
  for (std::size_t i = 0; i < k; ++i) {
    sum += logs[i] - logXMin;
  }
  return fitOf(logs, k, sum, logXMin, resolution);
}

core::Result<TailFit> medianFit(std::span<const double> sigma, double resolution) {
  if (const auto fine = usable(sigma); !fine) {
    return core::Failure(fine.error());
  }
  const std::vector<double> logs = logarithms(sigma, resolution);
  const std::size_t k = sigma.size() - sigma.size() / 2;
  if (logs.size() < k) {
    return rankTooLow(logs.size(), sigma.size(), k);
  }
  double sum = 0;
  for (std::size_t i = 0; i < k; ++i) {
    sum += logs[i] - logs[k - 1];
  }
  return fitOf(logs, k, sum, logs[k - 1], resolution);
}

core::Result<TailFit> peakFit(std::span<const double> sigma, double resolution, const std::stop_token& stop) {
  if (const auto fine = usable(sigma); !fine) {
    return core::Failure(fine.error());
  }
  const std::vector<double> logs = logarithms(sigma, resolution);
  if (logs.size() < 2) {
    return rankTooLow(logs.size(), sigma.size(), 2);
  }
  constexpr std::size_t bins = 100;
  const double low = logs.back();
  const double width = (logs.front() - low) / bins;
  std::array<std::size_t, bins> counts{};
  for (const double log : logs) {
    const double bin = width > 0 ? std::floor((log - low) / width) : 0;
    ++counts[static_cast<std::size_t>(std::clamp(bin, 0.0, static_cast<double>(bins - 1)))];
  }
  const auto fullest = static_cast<double>(std::max_element(counts.begin(), counts.end()) - counts.begin());
  const double peak = low + fullest * width;
  // The tails whose smallest value lies within the two limits.
  const auto longerThan = [&](double limit) {
    return static_cast<std::size_t>(
        std::partition_point(logs.begin(), logs.end(), [&](double log) { return log > limit; }) -
        logs.begin());
  };
  const std::size_t first = std::max<std::size_t>(longerThan(peak + std::log(1.5)) + 1, 2);
  const std::size_t last = longerThan(peak + std::log(0.95));
  if (last < first) {
    return undefined(QUANTOSCOPE_TEXT("Error", "No singular value lies near the peak of the spectrum."));
  }
  return bestFit(logs, first, last, resolution, stop);
}

core::Result<TailFit> csnFit(std::span<const double> sigma, double resolution, const std::stop_token& stop) {
  if (const auto fine = usable(sigma); !fine) {
    return core::Failure(fine.error());
  }
  const std::vector<double> logs = logarithms(sigma, resolution);
  if (logs.size() < 2) {
    return rankTooLow(logs.size(), sigma.size(), 2);
  }
  return bestFit(logs, 2, logs.size(), resolution, stop);
}

std::optional<Interval> hillInterval(std::span<const double> sigma, const HillOptions& options,
                                     double shift) {
  const std::size_t k = hillCount(sigma.size(), options.kFraction);
  const std::size_t needed = options.reference == HillReference::Next ? k + 1 : k;
  if (k == 0 || !(shift >= 0) || !(sigma[needed - 1] > shift)) {
    return std::nullopt;
  }
  const double x = sigma[needed - 1];
  double lowest = 0;
  double highest = 0;
  for (std::size_t i = 0; i < k; ++i) {
    // The order of the values does not change, so no term is negative.
    lowest += 2 * std::max(0.0, std::log((sigma[i] - shift) / (x + shift)));
    highest += i + 1 == needed ? 0.0 : 2 * std::log((sigma[i] + shift) / (x - shift));
  }
  const auto count = static_cast<double>(k);
  if (!(lowest > count * flat)) {
    return std::nullopt;
  }
  return Interval{1 + count / highest, 1 + count / lowest};
}

}  // namespace quantoscope::spectra
