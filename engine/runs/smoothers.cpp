// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/runs/smoothers.h"

#include <algorithm>
#include <cmath>
#include <deque>
#include <functional>
#include <numeric>

#include "engine/runs/numbers.h"
#include "engine/runs/smoothing.h"

namespace quantoscope::runs {
namespace {

constexpr std::size_t pollEvery = 1 << 12;
constexpr double gaussianReach = 4;

bool shouldStop(const std::stop_token& stop, std::size_t i) {
  return i % pollEvery == 0 && stop.stop_requested();
}

bool isConstant(std::span<const double> values) {
  double first = undefined;
  for (const double value : values) {
    if (std::isnan(value)) {
      continue;
    }
    if (std::isnan(first)) {
      first = value;
    } else if (value != first) {
      return false;
    }
  }
  return true;
}

/// The index in 0..count-1 that `i` is mirrored to: d c b a | a b c d | d c b a.
std::size_t mirrored(std::ptrdiff_t i, std::size_t count) {
  const auto period = static_cast<std::ptrdiff_t>(2 * count);
  std::ptrdiff_t folded = i % period;
  folded += folded < 0 ? period : 0;
  const auto index = static_cast<std::size_t>(folded);
  return index < count ? index : 2 * count - 1 - index;
}

std::vector<double> gaussianWeights(double sigma) {
  const auto reach = static_cast<std::size_t>(std::lround(gaussianReach * sigma));
  std::vector<double> weights(2 * reach + 1);
  double sum = 0;
  for (std::size_t i = 0; i < weights.size(); ++i) {
    const double distance = static_cast<double>(i) - static_cast<double>(reach);
    weights[i] = std::exp(-0.5 * distance * distance / (sigma * sigma));
    sum += weights[i];
  }
  for (double& weight : weights) {
    weight /= sum;
  }
  return weights;
}

/// A sliding window of values in order of size.
class SortedWindow {
 public:
  void add(double value) {
    if (!std::isnan(value)) {
      m_sorted.insert(std::upper_bound(m_sorted.begin(), m_sorted.end(), value), value);
    }
  }
  void remove(double value) {
    if (!std::isnan(value)) {
      m_sorted.erase(std::lower_bound(m_sorted.begin(), m_sorted.end(), value));
    }
  }
  double median() const {
    if (m_sorted.empty()) {
      return undefined;
    }
    const std::size_t middle = m_sorted.size() / 2;
    return m_sorted.size() % 2 != 0 ? m_sorted[middle]
                                    : std::midpoint(m_sorted[middle - 1], m_sorted[middle]);
  }

 private:
  std::vector<double> m_sorted;
};

/// For each i the extreme of values[i - back .. i + ahead] in the sense of `before`.
template <typename Before>
std::vector<double> slidingExtreme(std::span<const double> values, std::size_t window, Before before) {
  const std::size_t back = window / 2;
  const std::size_t ahead = window - 1 - back;
  std::vector<double> result(values.size(), undefined);
  std::deque<std::size_t> candidates;  // values in falling rank, indices rising
  std::size_t next = 0;
  for (std::size_t i = 0; i < values.size(); ++i) {
    for (; next < values.size() && next <= i + ahead; ++next) {
      if (std::isnan(values[next])) {
        continue;
      }
      while (!candidates.empty() && !before(values[candidates.back()], values[next])) {
        candidates.pop_back();
      }
      candidates.push_back(next);
    }
    while (!candidates.empty() && candidates.front() + back < i) {
      candidates.pop_front();
    }
    if (!candidates.empty()) {
      result[i] = values[candidates.front()];
    }
  }
  return result;
}

}  // namespace

std::vector<double> debiasedAverage(std::span<const double> values, double weight) {
  std::vector<double> result(values.begin(), values.end());
  if (isConstant(values)) {
    return result;
  }
  double average = 0;
  double faded = 1;  // weight to the power of the number of values so far
  for (double& value : result) {
    if (std::isnan(value)) {
      continue;
    }
    average = weight * average + (1 - weight) * value;
    faded *= weight;
    value = average / (1 - faded);
  }
  return result;
}

std::vector<double> gaussianFilter(std::span<const double> values, double sigma, std::stop_token stop) {
  if (!(sigma > 0) || values.empty()) {
    return {values.begin(), values.end()};
  }
  const std::vector<double> weights = gaussianWeights(sigma);
  const auto reach = static_cast<std::ptrdiff_t>(weights.size() / 2);
  const auto count = static_cast<std::ptrdiff_t>(values.size());
  std::vector<double> result(values.size());
  for (std::ptrdiff_t i = 0; i < count; ++i) {
    if (shouldStop(stop, static_cast<std::size_t>(i))) {
      break;
    }
    double sum = 0;
    if (i >= reach && i + reach < count) {
      const double* const begin = values.data() + (i - reach);
      for (std::size_t k = 0; k < weights.size(); ++k) {
        sum += weights[k] * begin[k];
      }
    } else {
      for (std::ptrdiff_t k = -reach; k <= reach; ++k) {
        sum += weights[static_cast<std::size_t>(k + reach)] * values[mirrored(i + k, values.size())];
      }
    }
    result[static_cast<std::size_t>(i)] = sum;
  }
  return result;
}

std::vector<double> runningMedian(std::span<const double> values, std::size_t window, std::stop_token stop) {
  std::vector<double> result(values.begin(), values.end());
  if (window <= 1) {
    return result;
  }
  const std::size_t back = window / 2;
  const std::size_t ahead = window - 1 - back;
  SortedWindow sorted;
  for (std::size_t next = 0; next < std::min(ahead, values.size()); ++next) {
    sorted.add(values[next]);
  }
  for (std::size_t i = 0; i < values.size(); ++i) {
    if (shouldStop(stop, i)) {
      break;
    }
    if (i + ahead < values.size()) {
      sorted.add(values[i + ahead]);
    }
    if (i > back) {
      sorted.remove(values[i - back - 1]);
    }
    result[i] = sorted.median();
  }
  return result;
}

Envelope runningExtremes(std::span<const double> values, std::size_t window) {
  window = std::max<std::size_t>(window, 1);
  return {slidingExtreme(values, window, std::less<>()), slidingExtreme(values, window, std::greater<>())};
}

Smoothed smooth(std::span<const double> values, Smoother smoother, std::size_t window, std::stop_token stop) {
  constexpr std::size_t order = 3;
  window = std::clamp<std::size_t>(window, 1, std::max<std::size_t>(values.size(), 1));
  Smoothed result;
  const bool asItIs = window == 1 && smoother != Smoother::Envelope && smoother != Smoother::None;
  switch (asItIs ? Smoother::RollingMean : smoother) {
    case Smoother::None:
      break;
    case Smoother::RollingMean:
      result.line = centeredRollingMean(values, window, stop);
      break;
    case Smoother::ExponentialAverage:
      result.line = debiasedAverage(values, 1 - 2 / (static_cast<double>(window) + 1));
      break;
    case Smoother::Gaussian:
      result.line = gaussianFilter(values, static_cast<double>(window) / 6, stop);
      break;
    case Smoother::SavitzkyGolay: {
      std::size_t odd = std::max<std::size_t>(window, order + 2) | 1;
      odd -= odd > values.size() ? 2 : 0;
      result.line = savitzkyGolay(values, odd, order, stop);
      if (result.line.empty()) {
        result.line.assign(values.begin(), values.end());  // too few for a cubic: they are their own fit
      }
      break;
    }
    case Smoother::Median:
      result.line = runningMedian(values, window, stop);
      break;
    case Smoother::Envelope:
      result.envelope = runningExtremes(values, window);
      break;
  }
  return result;
}

}  // namespace quantoscope::runs
