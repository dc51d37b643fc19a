// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/runs/smoothing.h"

#include <algorithm>
#include <cmath>

#include "engine/runs/numbers.h"

namespace quantoscope::runs {
namespace {

constexpr std::size_t pollEvery = 1 << 14;

bool shouldStop(const std::stop_token& stop, std::size_t i) {
  return i % pollEvery == 0 && stop.stop_requested();
}

/// The matrix H (row by row) that takes the values in a window to the values of their least-squares
/// polynomial: H[t][j] = sum over k of p_k(t) p_k(j) / |p_k|^2 with the polynomials p_k orthogonal on the
/// window's positions (Gram polynomials, by their three-term recurrence), which stays accurate where normal
/// equations do not.
std::vector<double> fitMatrix(std::size_t window, std::size_t order) {
  std::vector<double> position(window);
  for (std::size_t j = 0; j < window; ++j) {
    position[j] = 2.0 * static_cast<double>(j) / static_cast<double>(window - 1) - 1.0;
  }
  std::vector<double> matrix(window * window, 0.0);
  std::vector<double> previous(window, 0.0);
  std::vector<double> current(window, 1.0);
  double previousNorm = 1;
  for (std::size_t degree = 0; degree <= order; ++degree) {
    double norm = 0;
    for (const double value : current) {
      norm += value * value;
    }
    for (std::size_t t = 0; t < window; ++t) {
      for (std::size_t j = 0; j < window; ++j) {
        matrix[t * window + j] += current[t] * current[j] / norm;
      }
    }
    const double back = degree == 0 ? 0.0 : norm / previousNorm;
    for (std::size_t j = 0; j < window; ++j) {
      const double next = position[j] * current[j] - back * previous[j];
      previous[j] = current[j];
      current[j] = next;
    }
    previousNorm = norm;
  }
  return matrix;
}

/// The sum of the newest `window` values. What moving on has lost to rounding is dropped now and then by
/// adding anew, so that it cannot build up.
class RollingSum {
 public:
  explicit RollingSum(std::size_t window) : m_window(window) {}

  void add(std::span<const double> values, std::size_t i) {
    const bool full = i >= m_window;
    const bool anew = m_window <= 16 || i % addAnewEvery == 0 || m_wasInfinite;
    const double leaving = full ? values[i - m_window] : 0.0;
    m_gaps += std::isnan(values[i]) ? 1 : 0;
    m_gaps -= std::isnan(leaving) ? 1 : 0;
    if (anew) {
      m_sum = 0;
      for (const double value : values.subspan(full ? i + 1 - m_window : 0, std::min(i + 1, m_window))) {
        m_sum += std::isnan(value) ? 0.0 : value;
      }
    } else {
      m_sum += std::isnan(values[i]) ? 0.0 : values[i];
      m_sum -= std::isnan(leaving) ? 0.0 : leaving;
    }
    m_wasInfinite = !std::isfinite(m_sum);
  }

  /// NaN if a gap is among the values.
  double value() const { return m_gaps > 0 ? undefined : m_sum; }

 private:
  static constexpr std::size_t addAnewEvery = 256;

  std::size_t m_window;
  double m_sum = 0;
  std::ptrdiff_t m_gaps = 0;
  bool m_wasInfinite = false;
};

double dot(const double* weights, const double* values, std::size_t count) {
  double sum = 0;
  for (std::size_t i = 0; i < count; ++i) {
    sum += weights[i] * values[i];
  }
  return sum;
}

}  // namespace

std::vector<double> centeredRollingMean(std::span<const double> values, std::size_t window,
                                        std::stop_token stop) {
  std::vector<double> result(values.size(), undefined);
  if (window == 0 || window > values.size()) {
    return result;
  }
  RollingSum sum(window);
  for (std::size_t i = 0; i < values.size(); ++i) {
    if (shouldStop(stop, i)) {
      break;
    }
    sum.add(values, i);
    if (i + 1 >= window) {
      result[i + 1 - window + window / 2] = sum.value() / static_cast<double>(window);
    }
  }
  return result;
}

std::vector<double> gradient(std::span<const double> values) {
  const std::size_t count = values.size();
  if (count < 2) {
    return {};
  }
  std::vector<double> slopes(count);
  slopes.front() = values[1] - values[0];
  slopes.back() = values[count - 1] - values[count - 2];
  for (std::size_t i = 1; i + 1 < count; ++i) {
    slopes[i] = (values[i + 1] - values[i - 1]) / 2;
  }
  return slopes;
}

std::vector<double> savitzkyGolay(std::span<const double> values, std::size_t window, std::size_t order,
                                  std::stop_token stop) {
  if (window % 2 == 0 || window <= order || window > values.size()) {
    return {};
  }
  if (window == 1) {
    return {values.begin(), values.end()};
  }
  const std::vector<double> matrix = fitMatrix(window, order);
  const std::size_t half = window / 2;
  const std::size_t lastStart = values.size() - window;
  std::vector<double> smoothed(values.size());
  for (std::size_t t = 0; t < half; ++t) {
    smoothed[t] = dot(&matrix[t * window], values.data(), window);
    smoothed[lastStart + half + 1 + t] =
        dot(&matrix[(half + 1 + t) * window], values.data() + lastStart, window);
  }
  for (std::size_t start = 0; start <= lastStart; ++start) {
    if (shouldStop(stop, start)) {
      break;
    }
    smoothed[start + half] = dot(&matrix[half * window], values.data() + start, window);
  }
  return smoothed;
}

}  // namespace quantoscope::runs
