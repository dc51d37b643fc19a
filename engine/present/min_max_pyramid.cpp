// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/present/min_max_pyramid.h"

#include <algorithm>
#include <limits>
#include <utility>

namespace quantoscope::present {
namespace {

constexpr double infinity = std::numeric_limits<double>::infinity();
constexpr Extremes nothing{infinity, -infinity};

/// Comparisons with NaN are false, so gaps change nothing.
void include(Extremes& extremes, double value) {
  extremes.low = value < extremes.low ? value : extremes.low;
  extremes.high = value > extremes.high ? value : extremes.high;
}

void include(Extremes& extremes, const Extremes& more) {
  extremes.low = std::min(extremes.low, more.low);
  extremes.high = std::max(extremes.high, more.high);
}

Extremes said(const Extremes& extremes) {
  constexpr double none = std::numeric_limits<double>::quiet_NaN();
  return extremes.low <= extremes.high ? extremes : Extremes{none, none};
}

}  // namespace

template <typename T>
Extremes MinMaxPyramid::extremesOf(const runs::Column<T>& values, std::size_t first, std::size_t end) {
  Extremes extremes = nothing;
  for (std::size_t i = first; i < end; ++i) {
    include(extremes, asNumber(values[i]));
  }
  return extremes;
}

MinMaxPyramid::MinMaxPyramid(runs::Column<double> values) : m_values(std::move(values)) {
  build(std::get<runs::Column<double>>(m_values));
}

MinMaxPyramid::MinMaxPyramid(runs::Column<std::int8_t> values) : m_values(std::move(values)) {
  build(std::get<runs::Column<std::int8_t>>(m_values));
}

template <typename T>
void MinMaxPyramid::build(const runs::Column<T>& values) {
  const std::size_t count = values.size();
  std::vector<Extremes> level;
  level.reserve((count + block - 1) / block);
  for (std::size_t begin = 0; begin < count; begin += block) {
    level.push_back(extremesOf(values, begin, std::min(begin + block, count)));
  }
  while (level.size() > 1) {
    std::vector<Extremes> above;
    above.reserve((level.size() + fan - 1) / fan);
    for (std::size_t begin = 0; begin < level.size(); begin += fan) {
      Extremes extremes = nothing;
      for (std::size_t i = begin; i < std::min(begin + fan, level.size()); ++i) {
        include(extremes, level[i]);
      }
      above.push_back(extremes);
    }
    m_levels.push_back(std::move(level));
    level = std::move(above);
  }
  m_levels.push_back(std::move(level));
}

Extremes MinMaxPyramid::over(std::size_t first, std::size_t end) const {
  end = std::min(end, size());
  Extremes extremes = nothing;
  const auto addValues = [&](std::size_t from, std::size_t to) {
    std::visit([&](const auto& values) { include(extremes, extremesOf(values, from, to)); }, m_values);
  };
  // Values up to whole blocks at both sides, then entries up to whole groups, level by level.
  std::size_t low = (first + block - 1) / block;
  std::size_t high = end / block;
  if (low >= high) {
    addValues(first, end);
    return said(extremes);
  }
  addValues(first, low * block);
  addValues(high * block, end);
  for (const std::vector<Extremes>& level : m_levels) {
    const std::size_t lowAbove = (low + fan - 1) / fan;
    const std::size_t highAbove = high / fan;
    const bool last = lowAbove >= highAbove;
    for (std::size_t i = low; i < (last ? high : lowAbove * fan); ++i) {
      include(extremes, level[i]);
    }
    if (last) {
      break;
    }
    for (std::size_t i = highAbove * fan; i < high; ++i) {
      include(extremes, level[i]);
    }
    low = lowAbove;
    high = highAbove;
  }
  return said(extremes);
}

}  // namespace quantoscope::present
