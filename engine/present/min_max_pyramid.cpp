// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/present/min_max_pyramid.h"

#include <algorithm>
#include <array>
#include <limits>
#include <utility>

#include "engine/core/parallel_for.h"

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

Extremes MinMaxPyramid::extremesOf(std::size_t first, std::size_t end) const {
  Extremes extremes = nothing;
  if (const auto* numbers = std::get_if<runs::Column<double>>(&m_values)) {
    for (std::size_t i = first; i < end; ++i) {
      include(extremes, (*numbers)[i]);
    }
    return extremes;
  }
  std::array<double, 32> values;
  while (first < end) {
    const auto part = std::span(values).first(std::min(values.size(), end - first));
    read(first, part);
    for (const double value : part) {
      include(extremes, value);
    }
    first += part.size();
  }
  return extremes;
}

MinMaxPyramid::MinMaxPyramid(runs::Column<double> values)
    : m_values(std::move(values)), m_size(numbers()->size()) {
  addLevels({});
}

MinMaxPyramid::MinMaxPyramid(runs::Column<std::int8_t> values)
    : m_values(std::move(values)), m_size(std::get<1>(m_values).size()) {
  addLevels({});
}

MinMaxPyramid::MinMaxPyramid(runs::DerivedPtr values, const std::stop_token& stop)
    : m_values(std::move(values)), m_size(std::get<2>(m_values)->size()) {
  const runs::DerivedValues& made = *std::get<2>(m_values);
  const std::size_t stretch = (made.stretch() + block - 1) / block * block;
  std::vector<Extremes> lowest((m_size + block - 1) / block, nothing);
  core::parallelFor((m_size + stretch - 1) / stretch, [&](std::size_t part) {
    if (stop.stop_requested()) {
      return;
    }
    const std::size_t first = part * stretch;
    std::vector<double> piece(std::min(stretch, m_size - first));
    made.read(first, piece);
    for (std::size_t i = 0; i < piece.size(); ++i) {
      include(lowest[(first + i) / block], piece[i]);
    }
  });
  addLevels(std::move(lowest));
}

void MinMaxPyramid::read(std::size_t first, std::span<double> out) const {
  if (const auto* values = std::get_if<runs::DerivedPtr>(&m_values)) {
    (*values)->read(first, out);
  } else if (const auto* bits = std::get_if<runs::Column<std::int8_t>>(&m_values)) {
    std::transform(bits->begin() + first, bits->begin() + first + out.size(), out.begin(),
                   [](std::int8_t value) {
                     return value == runs::unknownBits ? std::numeric_limits<double>::quiet_NaN() : value;
                   });
  } else {
    std::copy_n(numbers()->begin() + first, out.size(), out.begin());
  }
}

void MinMaxPyramid::addLevels(std::vector<Extremes> lowest) {
  std::vector<Extremes> level = std::move(lowest);
  if (level.empty()) {
    level.reserve((m_size + block - 1) / block);
    for (std::size_t begin = 0; begin < m_size; begin += block) {
      level.push_back(extremesOf(begin, std::min(begin + block, m_size)));
    }
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
  const auto addValues = [&](std::size_t from, std::size_t to) { include(extremes, extremesOf(from, to)); };
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
