// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/runs/numbers.h"

#include <algorithm>
#include <cmath>

namespace quantoscope::runs {
namespace {

class CompensatedSum {
 public:
  void add(double value) {
    const double next = m_sum + value;
    m_lost += std::abs(m_sum) >= std::abs(value) ? (m_sum - next) + value : (value - next) + m_sum;
    m_sum = next;
  }
  double value() const { return m_sum + m_lost; }

 private:
  double m_sum = 0;
  double m_lost = 0;
};

}  // namespace

double mean(std::span<const double> values) {
  if (values.empty()) {
    return undefined;
  }
  const auto count = static_cast<double>(values.size());
  CompensatedSum sum;
  for (const double value : values) {
    sum.add(value);
  }
  if (std::isfinite(sum.value())) {
    return sum.value() / count;
  }
  // The sum overflows although the mean does not.
  CompensatedSum parts;
  for (const double value : values) {
    parts.add(value / count);
  }
  return parts.value();
}

double populationStd(std::span<const double> values, double center) {
  if (values.empty()) {
    return undefined;
  }
  double largest = 0;
  for (const double value : values) {
    largest = std::max(largest, std::abs(value - center));
  }
  if (largest == 0 || !std::isfinite(largest)) {
    return largest;
  }
  CompensatedSum squares;
  for (const double value : values) {
    const double deviation = (value - center) / largest;
    squares.add(deviation * deviation);
  }
  return largest * std::sqrt(squares.value() / static_cast<double>(values.size()));
}

double quantile(std::vector<double>& values, double p) {
  if (values.empty()) {
    return undefined;
  }
  const double position = static_cast<double>(values.size() - 1) * p;
  const auto index = static_cast<std::ptrdiff_t>(std::floor(position));
  const auto below = values.begin() + index;
  std::nth_element(values.begin(), below, values.end());
  const double fraction = position - std::floor(position);
  if (fraction == 0) {
    return *below;
  }
  return std::lerp(*below, *std::min_element(below + 1, values.end()), fraction);
}

double improvementPercent(double from, double to) {
  return from == 0 ? undefined : (from - to) / from * 100.0;
}

}  // namespace quantoscope::runs
