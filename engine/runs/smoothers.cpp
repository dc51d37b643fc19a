// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/runs/smoothers.h"

#include <algorithm>
#include <cmath>
#include <deque>
#include <functional>
#include <iterator>
#include <numeric>
#include <utility>

#include "engine/runs/numbers.h"
#include "engine/runs/smoothing.h"

namespace quantoscope::runs {
namespace {

constexpr double gaussianReach = 4;

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
  explicit SortedWindow(std::span<const double> values) {
    std::remove_copy_if(values.begin(), values.end(), std::back_inserter(m_sorted),
                        [](double value) { return std::isnan(value); });
    std::sort(m_sorted.begin(), m_sorted.end());
  }

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

/// As it is; what the filters are with a window of one value.
class Untouched final : public DerivedValues {
 public:
  explicit Untouched(Column<double> values) : m_values(std::move(values)) {}

  std::size_t size() const override { return m_values.size(); }
  bool isCheap() const override { return true; }
  void read(std::size_t first, std::span<double> out) const override {
    std::copy_n(m_values.begin() + first, out.size(), out.begin());
  }

 private:
  Column<double> m_values;
};

class DebiasedAverage final : public DerivedValues {
 public:
  DebiasedAverage(Column<double> values, double weight) : m_values(std::move(values)), m_weight(weight) {
    m_states.reserve(m_values.size() / stateEvery + 1);
    State state;
    for (std::size_t i = 0; i < m_values.size(); ++i) {
      if (i % stateEvery == 0) {
        m_states.push_back(state);
      }
      next(state, m_values[i]);
    }
  }

  std::size_t size() const override { return m_values.size(); }
  bool isCheap() const override { return true; }
  void read(std::size_t first, std::span<double> out) const override {
    if (out.empty()) {
      return;
    }
    State state = m_states[first / stateEvery];
    for (std::size_t i = first - first % stateEvery; i < first + out.size(); ++i) {
      const double value = next(state, m_values[i]);
      if (i >= first) {
        out[i - first] = value;
      }
    }
  }

 private:
  struct State {
    double average = 0;
    double faded = 1;  // weight to the power of the number of values so far
  };
  static constexpr std::size_t stateEvery = 256;

  double next(State& state, double value) const {
    if (std::isnan(value)) {
      return value;
    }
    state.average = m_weight * state.average + (1 - m_weight) * value;
    state.faded *= m_weight;
    return state.average / (1 - state.faded);
  }

  Column<double> m_values;
  double m_weight;
  std::vector<State> m_states;  // before the values 0, stateEvery, ...
};

class GaussianFilter final : public DerivedValues {
 public:
  GaussianFilter(Column<double> values, double sigma)
      : m_values(std::move(values)), m_weights(gaussianWeights(sigma)) {}

  std::size_t size() const override { return m_values.size(); }
  bool isCheap() const override { return m_weights.size() <= 401; }
  std::size_t stretch() const override {
    // The work of many short stretches, so that one is over soon.
    return std::max<std::size_t>(64, (std::size_t{1} << 22) / m_weights.size());
  }
  void read(std::size_t first, std::span<double> out) const override {
    const std::size_t reach = m_weights.size() / 2;
    const std::size_t count = m_values.size();
    const std::size_t end = first + out.size();
    const std::size_t wholeFrom = std::clamp(reach, first, end);
    const std::size_t wholeEnd = std::clamp(count - std::min(count, reach), wholeFrom, end);
    for (std::size_t i = first; i < wholeFrom; ++i) {
      out[i - first] = atTheEnds(i);
    }
    if (wholeFrom < wholeEnd) {
      correlate(m_weights, m_values.data() + (wholeFrom - reach),
                out.subspan(wholeFrom - first, wholeEnd - wholeFrom));
    }
    for (std::size_t i = wholeEnd; i < end; ++i) {
      out[i - first] = atTheEnds(i);
    }
  }

 private:
  double atTheEnds(std::size_t i) const {
    const auto reach = static_cast<std::ptrdiff_t>(m_weights.size() / 2);
    double sum = 0;
    for (std::ptrdiff_t k = -reach; k <= reach; ++k) {
      sum += m_weights[static_cast<std::size_t>(k + reach)] *
             m_values[mirrored(static_cast<std::ptrdiff_t>(i) + k, m_values.size())];
    }
    return sum;
  }

  Column<double> m_values;
  std::vector<double> m_weights;
};

class RunningMedian final : public DerivedValues {
 public:
  RunningMedian(Column<double> values, std::size_t window)
      : m_values(std::move(values)), m_back(window / 2), m_ahead(window - 1 - window / 2) {}

  std::size_t size() const override { return m_values.size(); }
  bool isCheap() const override { return m_back <= 25; }
  std::size_t stretch() const override { return std::max(DerivedValues::stretch(), 8 * m_back); }
  void read(std::size_t first, std::span<double> out) const override {
    const std::size_t count = m_values.size();
    const std::size_t begin = first - std::min(first, m_back);
    SortedWindow sorted(
        std::span<const double>(m_values).subspan(begin, std::min(first + m_ahead, count) - begin));
    for (std::size_t i = first; i < first + out.size(); ++i) {
      if (i + m_ahead < count) {
        sorted.add(m_values[i + m_ahead]);
      }
      if (i > first && i > m_back) {
        sorted.remove(m_values[i - m_back - 1]);
      }
      out[i - first] = sorted.median();
    }
  }

 private:
  Column<double> m_values;
  std::size_t m_back;
  std::size_t m_ahead;
};

/// The extreme of the window around each value in the sense of `Before`.
template <typename Before>
class RunningExtreme final : public DerivedValues {
 public:
  RunningExtreme(Column<double> values, std::size_t window)
      : m_values(std::move(values)), m_back(window / 2), m_ahead(window - 1 - window / 2) {}

  std::size_t size() const override { return m_values.size(); }
  bool isCheap() const override { return m_back <= 160; }
  std::size_t stretch() const override { return std::max(DerivedValues::stretch(), 8 * m_back); }
  void read(std::size_t first, std::span<double> out) const override {
    std::deque<std::size_t> candidates;  // values in falling rank, indices rising
    std::size_t next = first - std::min(first, m_back);
    for (std::size_t i = first; i < first + out.size(); ++i) {
      for (; next < m_values.size() && next <= i + m_ahead; ++next) {
        if (std::isnan(m_values[next])) {
          continue;
        }
        while (!candidates.empty() && !Before()(m_values[candidates.back()], m_values[next])) {
          candidates.pop_back();
        }
        candidates.push_back(next);
      }
      while (!candidates.empty() && candidates.front() + m_back < i) {
        candidates.pop_front();
      }
      out[i - first] = candidates.empty() ? undefined : m_values[candidates.front()];
    }
  }

 private:
  Column<double> m_values;
  std::size_t m_back;
  std::size_t m_ahead;
};

}  // namespace

std::vector<double> debiasedAverage(std::span<const double> values, double weight) {
  return allOf(debiasedAverageOf(borrowed(values), weight));
}

DerivedPtr debiasedAverageOf(Column<double> values, double weight) {
  if (isConstant(values)) {
    return std::make_shared<const Untouched>(std::move(values));
  }
  return std::make_shared<const DebiasedAverage>(std::move(values), weight);
}

std::vector<double> gaussianFilter(std::span<const double> values, double sigma,
                                   const std::stop_token& stop) {
  return allOf(gaussianFilterOf(borrowed(values), sigma), stop);
}

DerivedPtr gaussianFilterOf(Column<double> values, double sigma) {
  if (!(sigma > 0) || values.empty()) {
    return std::make_shared<const Untouched>(std::move(values));
  }
  return std::make_shared<const GaussianFilter>(std::move(values), sigma);
}

std::vector<double> runningMedian(std::span<const double> values, std::size_t window,
                                  const std::stop_token& stop) {
  return allOf(runningMedianOf(borrowed(values), window), stop);
}

DerivedPtr runningMedianOf(Column<double> values, std::size_t window) {
  if (window <= 1) {
    return std::make_shared<const Untouched>(std::move(values));
  }
  return std::make_shared<const RunningMedian>(std::move(values), window);
}

Envelope runningExtremes(std::span<const double> values, std::size_t window, const std::stop_token& stop) {
  return {allOf(runningMinimumOf(borrowed(values), window), stop),
          allOf(runningMaximumOf(borrowed(values), window), stop)};
}

DerivedPtr runningMinimumOf(Column<double> values, std::size_t window) {
  return std::make_shared<const RunningExtreme<std::less<>>>(std::move(values),
                                                             std::max<std::size_t>(window, 1));
}

DerivedPtr runningMaximumOf(Column<double> values, std::size_t window) {
  return std::make_shared<const RunningExtreme<std::greater<>>>(std::move(values),
                                                                std::max<std::size_t>(window, 1));
}

SmoothLines smoothLinesOf(Column<double> values, Smoother smoother, std::size_t window) {
  constexpr std::size_t order = 3;
  const std::size_t count = values.size();
  window = std::clamp<std::size_t>(window, 1, std::max<std::size_t>(count, 1));
  if (window == 1 && smoother != Smoother::Envelope && smoother != Smoother::None) {
    smoother = Smoother::RollingMean;
  }
  switch (smoother) {
    case Smoother::None:
      break;
    case Smoother::RollingMean:
      return {rollingMeanOf(std::move(values), window), {}, {}};
    case Smoother::ExponentialAverage:
      return {debiasedAverageOf(std::move(values), 1 - 2 / (static_cast<double>(window) + 1)), {}, {}};
    case Smoother::Gaussian:
      return {gaussianFilterOf(std::move(values), static_cast<double>(window) / 6), {}, {}};
    case Smoother::SavitzkyGolay: {
      std::size_t odd = std::max<std::size_t>(window, order + 2) | 1;
      odd -= odd > count ? 2 : 0;
      auto fitted = savitzkyGolayOf(values, odd, order);
      // Too few for a cubic are their own fit.
      return {fitted ? std::move(fitted) : std::make_shared<const Untouched>(std::move(values)), {}, {}};
    }
    case Smoother::Median:
      return {runningMedianOf(std::move(values), window), {}, {}};
    case Smoother::Envelope:
      return {{}, runningMinimumOf(values, window), runningMaximumOf(values, window)};
  }
  return {};
}

Smoothed smooth(std::span<const double> values, Smoother smoother, std::size_t window,
                const std::stop_token& stop) {
  const SmoothLines lines = smoothLinesOf(borrowed(values), smoother, window);
  return {allOf(lines.line, stop), {allOf(lines.low, stop), allOf(lines.high, stop)}};
}

}  // namespace quantoscope::runs
