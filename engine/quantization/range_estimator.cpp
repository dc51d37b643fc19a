// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/quantization/range_estimator.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>
#include <numbers>
#include <vector>

#include "engine/quantization/entropy_range.h"
#include "engine/quantization/tensor_loops.h"

namespace quantoscope::quantization {
namespace {

/// The extremes, made symmetric for a symmetric grid.
Range fullRange(std::span<const float> values, Scheme scheme) {
  const Range extremes = extremesOf(values);
  if (scheme == Scheme::Asymmetric) {
    return extremes;
  }
  const float largest = std::max(std::abs(extremes.low), std::abs(extremes.high));
  return {-largest, largest};
}

/// Linear interpolation between ranks; `values` is reordered and not empty.
float quantile(std::vector<float>& values, double share) {
  const double rank = std::clamp(share, 0.0, 1.0) * static_cast<double>(values.size() - 1);
  const auto below = static_cast<std::size_t>(rank);
  const auto at = values.begin() + static_cast<std::ptrdiff_t>(below);
  std::nth_element(values.begin(), at, values.end());
  const double lower = static_cast<double>(*at);
  if (below + 1 >= values.size()) {
    return *at;
  }
  const double upper = static_cast<double>(*std::min_element(at + 1, values.end()));
  return static_cast<float>(lower + (rank - static_cast<double>(below)) * (upper - lower));
}

Range percentileRange(std::span<const float> values, Scheme scheme, double percentile) {
  std::vector<float> sorted(values.begin(), values.end());
  if (scheme == Scheme::Symmetric) {
    for (float& x : sorted) {
      x = std::abs(x);
    }
    const float largest = quantile(sorted, percentile);
    return {-largest, largest};
  }
  const double tail = (1 - percentile) / 2;
  const float low = quantile(sorted, tail);
  return {low, quantile(sorted, 1 - tail)};
}

Range shrunken(Range range, int step) {
  const float share = static_cast<float>(step) / mseSearchSteps;
  return {range.low * share, range.high * share};
}

Range searchMse(std::span<const float> values, int bits, Scheme scheme, SymmetricStep step) {
  constexpr int atOnce = 10;
  const Range range = fullRange(values, scheme);
  Range best = range;
  double smallest = std::numeric_limits<double>::infinity();
  // From the widest on: of equal errors the range that clips less wins.
  for (int first = mseSearchSteps; first > 0; first -= atOnce) {
    std::array<AffineGrid, atOnce> grids;
    std::array<ErrorSums, atOnce> errors;
    for (int i = 0; i < atOnce; ++i) {
      grids[static_cast<std::size_t>(i)] = affineGrid(shrunken(range, first - i), bits, scheme, step);
    }
    errorsOnGrids(values, grids, errors);
    for (int i = 0; i < atOnce; ++i) {
      const double squares = errors[static_cast<std::size_t>(i)].squares;
      if (squares < smallest) {
        smallest = squares;
        best = shrunken(range, first - i);
      }
    }
  }
  return best;
}

struct Moments {
  double mean = 0;
  double meanDeviation = 0;
  double deviation = 0;
};

/// Around the mean, or around 0 for symmetric grids, which clip there.
Moments momentsOf(std::span<const float> values, Scheme scheme) {
  Moments moments;
  const double count = static_cast<double>(values.size());
  if (scheme == Scheme::Asymmetric) {
    for (const float x : values) {
      moments.mean += static_cast<double>(x) / count;
    }
  }
  for (const float x : values) {
    const double distance = static_cast<double>(x) - moments.mean;
    moments.meanDeviation += std::abs(distance) / count;
    moments.deviation += distance * distance / count;
  }
  moments.deviation = std::sqrt(moments.deviation);
  return moments;
}

Range clippedAround(std::span<const float> values, Scheme scheme, double center, double clip) {
  const Range full = fullRange(values, scheme);
  return {std::max(full.low, static_cast<float>(center - clip)),
          std::min(full.high, static_cast<float>(center + clip))};
}

/// The zero of an increasing function within [0, 64].
template <typename Function>
double zeroOf(const Function& function) {
  double low = 0;
  double high = 64;
  for (int i = 0; i < 100; ++i) {
    const double middle = (low + high) / 2;
    (function(middle) < 0 ? low : high) = middle;
  }
  return (low + high) / 2;
}

}  // namespace

std::string_view idOf(RangeEstimator estimator) {
  constexpr std::array<std::string_view, 6> ids = {"max",     "percentile",   "mse",
                                                   "entropy", "aciq_laplace", "aciq_gauss"};
  return ids[static_cast<std::size_t>(estimator)];
}

double aciqLaplaceClip(int bits) {
  const double steps = 3 * std::ldexp(1.0, 2 * bits);
  return zeroOf([steps](double alpha) { return alpha / steps - std::exp(-alpha); });
}

double aciqGaussClip(int bits) {
  const double steps = 3 * std::ldexp(1.0, 2 * bits);
  return zeroOf([steps](double alpha) {
    const double density = std::exp(-alpha * alpha / 2) / std::sqrt(2 * std::numbers::pi);
    const double tail = std::erfc(alpha / std::numbers::sqrt2) / 2;
    return alpha / steps - 2 * (density - alpha * tail);
  });
}

Range estimateRange(std::span<const float> values, int bits, Scheme scheme, SymmetricStep step,
                    const RangeSettings& settings) {
  if (values.empty()) {
    return {};
  }
  switch (settings.estimator) {
    case RangeEstimator::Max:
      break;
    case RangeEstimator::Percentile:
      return percentileRange(values, scheme, settings.percentile);
    case RangeEstimator::MseSearch:
      return searchMse(values, bits, scheme, step);
    case RangeEstimator::Entropy:
      return entropyRange(values, fullRange(values, scheme), bits);
    case RangeEstimator::AciqLaplace: {
      const Moments moments = momentsOf(values, scheme);
      return clippedAround(values, scheme, moments.mean, aciqLaplaceClip(bits) * moments.meanDeviation);
    }
    case RangeEstimator::AciqGauss: {
      const Moments moments = momentsOf(values, scheme);
      return clippedAround(values, scheme, moments.mean, aciqGaussClip(bits) * moments.deviation);
    }
  }
  return fullRange(values, scheme);
}

}  // namespace quantoscope::quantization
