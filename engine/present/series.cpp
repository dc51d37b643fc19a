// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/present/series.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace quantoscope::present {
namespace {

constexpr std::size_t valuesPerColumn = 4;
constexpr std::size_t readAtOnce = 64;

/// Position along the values of an x, cut to [0, count].
double positionOf(const Series& series, double x) {
  const auto count = static_cast<double>(series.data->size());
  const double position = (x - series.x0) / series.dx;
  return std::isnan(position) ? 0.0 : std::clamp(position, 0.0, count);
}

class Collector {
 public:
  Collector(const Series& series, SeriesPoints& points)
      : m_series(series), m_values(*series.data), m_points(points) {}

  void add(std::size_t index) { add(static_cast<double>(index), at(index)); }

  /// First, extremes and last of the values first..end-1.
  void addColumn(std::size_t first, std::size_t end) {
    const Extremes extremes = m_series.data->over(first, end);
    const double center = 0.5 * static_cast<double>(first + end - 1);
    if (std::isnan(extremes.low)) {
      add(center, std::numeric_limits<double>::quiet_NaN());
      return;
    }
    std::size_t from = first;
    while (std::isnan(at(from))) {
      ++from;
    }
    std::size_t to = end - 1;
    while (std::isnan(at(to))) {
      --to;
    }
    add(static_cast<double>(from), at(from));
    // Which of the two comes first cannot be seen inside a column.
    add(center, extremes.low);
    add(center, extremes.high);
    add(static_cast<double>(to), at(to));
  }

 private:
  /// Neighbors are read together: values that are made where they are looked at are made once.
  double at(std::size_t index) {
    if (index < m_readFrom || index >= m_readFrom + m_read.size()) {
      m_readFrom = index - index % readAtOnce;
      m_read.resize(std::min(readAtOnce, m_values.size() - m_readFrom));
      m_values.read(m_readFrom, m_read);
    }
    return m_read[index - m_readFrom];
  }

  void add(double index, double value) {
    double x = m_series.x0 + index * m_series.dx;
    // A gap near a column's edge may put a single value beside its center.
    x = m_points.x.empty() ? x : std::max(x, m_points.x.back());
    m_points.x.push_back(x);
    m_points.y.push_back(value);
  }

  const Series& m_series;
  const MinMaxPyramid& m_values;
  SeriesPoints& m_points;
  std::vector<double> m_read;
  std::size_t m_readFrom = 0;
};

}  // namespace

SeriesPoints visiblePoints(const Series& series, const Range& range, std::size_t columns) {
  SeriesPoints points;
  if (!series.data || series.data->size() == 0 || columns == 0 || !(range.low <= range.high)) {
    return points;
  }
  const std::size_t count = series.data->size();
  auto first = static_cast<std::size_t>(std::floor(positionOf(series, range.low)));
  auto end = static_cast<std::size_t>(std::ceil(positionOf(series, range.high)));
  first -= first > 0 ? 1 : 0;
  first = std::min(first, count - 1);
  end = std::min(count, end + 2);
  Collector collector(series, points);
  const double perColumn = (range.high - range.low) / series.dx / static_cast<double>(columns);
  if (!(perColumn > static_cast<double>(valuesPerColumn))) {
    for (std::size_t i = first; i < end; ++i) {
      collector.add(i);
    }
    return points;
  }
  // Columns begin at multiples of their width in the data, so that panning does not make the line flicker.
  const double width = std::exp2(std::ceil(std::log2(perColumn)) - 1);
  const auto stride = static_cast<std::size_t>(std::max(2.0, width));
  for (std::size_t begin = first; begin < end;) {
    const std::size_t next = std::min(end, (begin / stride + 1) * stride);
    collector.addColumn(begin, next);
    begin = next;
  }
  return points;
}

std::size_t nearestIndex(const Series& series, double x) {
  const std::size_t count = series.data ? series.data->size() : 0;
  if (count == 0) {
    return 0;
  }
  return std::min(count - 1, static_cast<std::size_t>(std::lround(positionOf(series, x))));
}

}  // namespace quantoscope::present
