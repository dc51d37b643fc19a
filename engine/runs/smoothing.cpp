// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/runs/smoothing.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <utility>

#include "engine/runs/numbers.h"

namespace quantoscope::runs {
namespace {

/// Least-squares polynomials over a window of positions 0, 1, ...: the projection of the window's values on
/// polynomials that are orthogonal on its positions (Gram polynomials, by their three-term recurrence), which
/// stays accurate where normal equations do not.
class WindowFit {
 public:
  WindowFit(std::size_t window, std::size_t order) {
    std::vector<double> position(window);
    for (std::size_t j = 0; j < window; ++j) {
      position[j] = 2.0 * static_cast<double>(j) / static_cast<double>(window - 1) - 1.0;
    }
    std::vector<double> previous(window, 0.0);
    std::vector<double> current(window, 1.0);
    for (std::size_t degree = 0; degree <= order; ++degree) {
      double norm = 0;
      for (const double value : current) {
        norm += value * value;
      }
      const double back = degree == 0 ? 0.0 : norm / m_terms.back().norm;
      m_terms.push_back({current, norm});
      for (std::size_t j = 0; j < window; ++j) {
        const double next = position[j] * current[j] - back * previous[j];
        previous[j] = current[j];
        current[j] = next;
      }
    }
  }

  /// What the values in a window are multiplied with to give the polynomial's value at position `at`.
  std::vector<double> weightsAt(std::size_t at) const {
    std::vector<double> weights(m_terms.front().values.size(), 0.0);
    for (const Term& term : m_terms) {
      for (std::size_t j = 0; j < weights.size(); ++j) {
        weights[j] += term.values[at] * term.values[j] / term.norm;
      }
    }
    return weights;
  }

  /// How much of each orthogonal polynomial is in the values of a window.
  std::vector<double> coefficients(const double* values) const {
    std::vector<double> found;
    for (const Term& term : m_terms) {
      double sum = 0;
      for (std::size_t j = 0; j < term.values.size(); ++j) {
        sum += term.values[j] * values[j];
      }
      found.push_back(sum / term.norm);
    }
    return found;
  }

  double valueAt(std::size_t at, std::span<const double> coefficients) const {
    double value = 0;
    for (std::size_t k = 0; k < m_terms.size(); ++k) {
      value += coefficients[k] * m_terms[k].values[at];
    }
    return value;
  }

 private:
  struct Term {
    std::vector<double> values;  // at each position
    double norm;
  };
  std::vector<Term> m_terms;
};

/// The sum of the newest `window` values. What moving on has lost to rounding is dropped now and then by
/// adding anew, so that it cannot build up.
class RollingSum {
 public:
  /// Ready for value `begin`, a multiple of addAnewEvery.
  RollingSum(std::span<const double> values, std::size_t window, std::size_t begin)
      : m_values(values), m_window(window) {
    for (const double value : values.subspan(begin - std::min(begin, window), std::min(begin, window))) {
      m_gaps += std::isnan(value) ? 1 : 0;
    }
  }

  void add(std::size_t i) {
    const bool full = i >= m_window;
    const bool anew = m_window <= 16 || i % addAnewEvery == 0 || m_wasInfinite;
    const double leaving = full ? m_values[i - m_window] : 0.0;
    m_gaps += std::isnan(m_values[i]) ? 1 : 0;
    m_gaps -= std::isnan(leaving) ? 1 : 0;
    if (anew) {
      m_sum = 0;
      for (const double value : m_values.subspan(full ? i + 1 - m_window : 0, std::min(i + 1, m_window))) {
        m_sum += std::isnan(value) ? 0.0 : value;
      }
    } else {
      m_sum += std::isnan(m_values[i]) ? 0.0 : m_values[i];
      m_sum -= std::isnan(leaving) ? 0.0 : leaving;
    }
    m_wasInfinite = !std::isfinite(m_sum);
  }

  /// NaN if a gap is among the values.
  double value() const { return m_gaps > 0 ? undefined : m_sum; }

  static constexpr std::size_t addAnewEvery = 256;

 private:
  std::span<const double> m_values;
  std::size_t m_window;
  double m_sum = 0;
  std::ptrdiff_t m_gaps = 0;
  bool m_wasInfinite = false;
};

class RollingMean final : public DerivedValues {
 public:
  RollingMean(Column<double> values, std::size_t window) : m_values(std::move(values)), m_window(window) {}

  std::size_t size() const override { return m_values.size(); }
  bool isCheap() const override { return m_window <= 512; }
  std::size_t stretch() const override { return std::max(DerivedValues::stretch(), 4 * m_window); }

  void read(std::size_t first, std::span<double> out) const override {
    std::fill(out.begin(), out.end(), undefined);
    const std::size_t count = m_values.size();
    if (m_window == 0 || m_window > count) {
      return;
    }
    // Result j is the sum that is there when value j + ahead has been added.
    const std::size_t ahead = m_window - 1 - m_window / 2;
    const std::size_t from = std::max(first, m_window / 2);
    const std::size_t end = std::min(first + out.size(), count - ahead);
    if (from >= end) {
      return;
    }
    const std::size_t begin = from + ahead - (from + ahead) % RollingSum::addAnewEvery;
    RollingSum sum(m_values, m_window, begin);
    for (std::size_t i = begin; i < end + ahead; ++i) {
      sum.add(i);
      if (i >= from + ahead) {
        out[i - ahead - first] = sum.value() / static_cast<double>(m_window);
      }
    }
  }

 private:
  Column<double> m_values;
  std::size_t m_window;
};

class SavitzkyGolay final : public DerivedValues {
 public:
  SavitzkyGolay(Column<double> values, std::size_t window, std::size_t order)
      : m_values(std::move(values)),
        m_window(window),
        m_fit(window, order),
        m_weights(m_fit.weightsAt(window / 2)),
        m_begin(m_fit.coefficients(m_values.data())),
        m_end(m_fit.coefficients(m_values.data() + (m_values.size() - window))) {}

  std::size_t size() const override { return m_values.size(); }
  bool isCheap() const override { return m_window <= 301; }
  std::size_t stretch() const override { return std::max(DerivedValues::stretch(), 4 * m_window); }

  void read(std::size_t first, std::span<double> out) const override {
    const std::size_t half = m_window / 2;
    const std::size_t lastStart = m_values.size() - m_window;
    const std::size_t end = first + out.size();
    const std::size_t wholeFrom = std::clamp(half, first, end);
    const std::size_t wholeEnd = std::clamp(lastStart + half + 1, first, end);
    for (std::size_t i = first; i < wholeFrom; ++i) {
      out[i - first] = m_fit.valueAt(i, m_begin);
    }
    if (wholeFrom < wholeEnd) {
      correlate(m_weights, m_values.data() + (wholeFrom - half),
                out.subspan(wholeFrom - first, wholeEnd - wholeFrom));
    }
    for (std::size_t i = std::max(wholeEnd, wholeFrom); i < end; ++i) {
      out[i - first] = m_fit.valueAt(i - lastStart, m_end);
    }
  }

 private:
  Column<double> m_values;
  std::size_t m_window;
  WindowFit m_fit;
  std::vector<double> m_weights;  // for the middle of a window
  std::vector<double> m_begin;    // of the polynomials through the first and the last whole window
  std::vector<double> m_end;
};

}  // namespace

void correlate(std::span<const double> weights, const double* values, std::span<double> out) {
  // Several results at once keep the processor busy; each is still added up in its own order.
  constexpr std::size_t lanes = 8;
  std::size_t i = 0;
  for (; i + lanes <= out.size(); i += lanes) {
    std::array<double, lanes> sums{};
    for (std::size_t k = 0; k < weights.size(); ++k) {
      for (std::size_t lane = 0; lane < lanes; ++lane) {
        sums[lane] += weights[k] * values[i + k + lane];
      }
    }
    std::copy(sums.begin(), sums.end(), out.begin() + static_cast<std::ptrdiff_t>(i));
  }
  for (; i < out.size(); ++i) {
    out[i] = 0;
    for (std::size_t k = 0; k < weights.size(); ++k) {
      out[i] += weights[k] * values[i + k];
    }
  }
}

std::vector<double> centeredRollingMean(std::span<const double> values, std::size_t window,
                                        const std::stop_token& stop) {
  return allOf(rollingMeanOf(borrowed(values), window), stop);
}

DerivedPtr rollingMeanOf(Column<double> values, std::size_t window) {
  return std::make_shared<const RollingMean>(std::move(values), window);
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
                                  const std::stop_token& stop) {
  return allOf(savitzkyGolayOf(borrowed(values), window, order), stop);
}

DerivedPtr savitzkyGolayOf(Column<double> values, std::size_t window, std::size_t order) {
  if (window % 2 == 0 || window <= order || window > values.size()) {
    return nullptr;
  }
  return std::make_shared<const SavitzkyGolay>(std::move(values), window, order);
}

}  // namespace quantoscope::runs
