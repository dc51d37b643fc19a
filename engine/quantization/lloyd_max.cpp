// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/quantization/lloyd_max.h"

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <limits>

namespace quantoscope::quantization {
namespace {

constexpr int mostIterations = 1000;
constexpr double settled = 1e-12;  // of the range of the values

/// Sorted numbers with running sums, so that means and errors of cells cost nothing.
class SortedValues {
 public:
  explicit SortedValues(std::span<const float> values) : m_values(values.begin(), values.end()) {
    std::sort(m_values.begin(), m_values.end());
    // Sums around the middle lose fewer digits.
    m_center = (m_values.front() + m_values.back()) / 2;
    m_sums.resize(m_values.size() + 1);
    m_squares.resize(m_values.size() + 1);
    for (std::size_t i = 0; i < m_values.size(); ++i) {
      const double x = m_values[i] - m_center;
      m_sums[i + 1] = m_sums[i] + x;
      m_squares[i + 1] = m_squares[i] + x * x;
    }
  }

  std::size_t size() const { return m_values.size(); }
  double operator[](std::size_t i) const { return m_values[i]; }
  double range() const { return m_values.back() - m_values.front(); }

  /// Index of the first number that is not below `threshold`.
  std::size_t firstFrom(double threshold) const {
    return static_cast<std::size_t>(std::lower_bound(m_values.begin(), m_values.end(), threshold) -
                                    m_values.begin());
  }
  double mean(std::size_t first, std::size_t last) const {
    return m_center + (m_sums[last] - m_sums[first]) / static_cast<double>(last - first);
  }
  /// Sum of squared distances to `level`.
  double error(std::size_t first, std::size_t last, double level) const {
    const double shift = level - m_center;
    const double sum = m_squares[last] - m_squares[first] - 2 * shift * (m_sums[last] - m_sums[first]) +
                       shift * shift * static_cast<double>(last - first);
    return std::max(sum, 0.0);
  }

 private:
  std::vector<double> m_values;
  std::vector<double> m_sums;
  std::vector<double> m_squares;
  double m_center = 0;
};

std::vector<double> midpoints(const std::vector<double>& levels) {
  std::vector<double> thresholds;
  for (std::size_t i = 1; i < levels.size(); ++i) {
    thresholds.push_back(levels[i - 1] + (levels[i] - levels[i - 1]) / 2);
  }
  return thresholds;
}

/// First index of each cell, and the number of values at the end.
std::vector<std::size_t> cellsOf(const SortedValues& values, const std::vector<double>& levels) {
  std::vector<std::size_t> begins = {0};
  for (const double threshold : midpoints(levels)) {
    begins.push_back(values.firstFrom(threshold));
  }
  begins.push_back(values.size());
  return begins;
}

/// Each empty cell's level goes to the far end of the cell with the largest error.
bool fillEmptyCells(const SortedValues& values, std::vector<double>& levels,
                    const std::vector<std::size_t>& begins) {
  bool moved = false;
  std::vector<double> errors;
  for (std::size_t i = 0; i < levels.size(); ++i) {
    errors.push_back(values.error(begins[i], begins[i + 1], levels[i]));
  }
  for (std::size_t i = 0; i < levels.size(); ++i) {
    if (begins[i + 1] > begins[i]) {
      continue;
    }
    const auto worst =
        static_cast<std::size_t>(std::max_element(errors.begin(), errors.end()) - errors.begin());
    if (errors[worst] <= 0) {
      break;
    }
    const double low = values[begins[worst]];
    const double high = values[begins[worst + 1] - 1];
    levels[i] = levels[worst] - low > high - levels[worst] ? low : high;
    errors[worst] = 0;
    moved = true;
  }
  std::sort(levels.begin(), levels.end());
  return moved;
}

LloydMax settle(const SortedValues& values, std::vector<double> levels) {
  LloydMax result;
  const double small = settled * values.range();
  for (result.iterations = 1; result.iterations < mostIterations; ++result.iterations) {
    std::vector<std::size_t> begins = cellsOf(values, levels);
    double moved = 0;
    for (std::size_t i = 0; i < levels.size(); ++i) {
      if (begins[i + 1] > begins[i]) {
        const double mean = values.mean(begins[i], begins[i + 1]);
        moved = std::max(moved, std::abs(mean - levels[i]));
        levels[i] = mean;
      }
    }
    std::sort(levels.begin(), levels.end());
    if (moved <= small) {
      begins = cellsOf(values, levels);
      if (!fillEmptyCells(values, levels, begins)) {
        break;
      }
    }
  }
  // Levels that nothing is closest to say nothing.
  const std::vector<std::size_t> begins = cellsOf(values, levels);
  double squares = 0;
  for (std::size_t i = 0; i < levels.size(); ++i) {
    if (begins[i + 1] > begins[i]) {
      result.levels.push_back(levels[i]);
      squares += values.error(begins[i], begins[i + 1], levels[i]);
    }
  }
  result.thresholds = midpoints(result.levels);
  result.mse = squares / static_cast<double>(values.size());
  return result;
}

std::vector<double> evenLevels(const SortedValues& values, int count) {
  std::vector<double> levels;
  levels.reserve(static_cast<std::size_t>(count));
  for (int i = 0; i < count; ++i) {
    levels.push_back(values[0] + values.range() * (i + 0.5) / count);
  }
  return levels;
}

std::vector<double> equallyFilledLevels(const SortedValues& values, int count) {
  std::vector<double> levels;
  for (int i = 0; i < count; ++i) {
    const double rank = (i + 0.5) / count * static_cast<double>(values.size() - 1);
    levels.push_back(values[static_cast<std::size_t>(std::lround(rank))]);
  }
  return levels;
}

}  // namespace

LloydMax lloydMax(std::span<const float> values, int levels) {
  if (values.empty() || levels < 1) {
    return {};
  }
  const SortedValues sorted(values);
  const int count = std::min(levels, maximumLloydMaxLevels);
  LloydMax even = settle(sorted, evenLevels(sorted, count));
  LloydMax filled = settle(sorted, equallyFilledLevels(sorted, count));
  return filled.mse < even.mse ? filled : even;
}

std::int32_t levelOf(double x, const LloydMax& quantizer) {
  const auto above = std::upper_bound(quantizer.thresholds.begin(), quantizer.thresholds.end(), x);
  return static_cast<std::int32_t>(above - quantizer.thresholds.begin());
}

void roundToLevels(std::span<const float> from, std::span<float> to, const LloydMax& quantizer) {
  for (std::size_t i = 0; i < from.size(); ++i) {
    const auto level = static_cast<std::size_t>(levelOf(static_cast<double>(from[i]), quantizer));
    to[i] = static_cast<float>(quantizer.levels[level]);
  }
}

}  // namespace quantoscope::quantization
