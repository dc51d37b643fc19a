// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/charts/category_window.h"

#include <algorithm>
#include <cmath>

#include "widgets/charts/axis_scale.h"
#include "widgets/charts/chart_content.h"

namespace quantoscope::charts {
namespace {

template <typename T>
void keep(std::vector<T>& items, const CategoryWindow& window) {
  const auto end = std::min(items.size(), static_cast<std::size_t>(window.first + window.count));
  const auto begin = std::min(end, static_cast<std::size_t>(window.first));
  items = std::vector<T>(items.begin() + static_cast<std::ptrdiff_t>(begin),
                         items.begin() + static_cast<std::ptrdiff_t>(end));
}

/// The ends of the whole chart's value axis.
std::optional<present::Range> wholeRange(const present::Chart& chart) {
  auto data = chart.value.logarithmic ? logValueRange(chart) : valueRange(chart);
  if (!data) {
    return std::nullopt;
  }
  for (const present::Level& level : chart.levels) {
    data = {std::min(data->low, level.value), std::max(data->high, level.value)};
  }
  ScaleRequest request;
  request.data = *data;
  request.includeZero = kindOf(chart) != Kind::Boxes;
  request.headroom = 0.05;
  const AxisScale scale = makeScale(request, chart.value);
  return present::Range{scale.low, scale.high};
}

}  // namespace

CategoryWindow CategoryWindow::resized(int newTotal) const {
  if (isAll()) {
    return all(newTotal);
  }
  CategoryWindow window{first, std::min(count, newTotal), newTotal};
  return window.moved(0);
}

CategoryWindow CategoryWindow::zoomed(double factor, double anchor, int least) const {
  const int fewest = std::min(least, total);
  int wanted = static_cast<int>(std::lround(count * factor));
  if (wanted == count && factor != 1) {
    wanted += factor > 1 ? 1 : -1;
  }
  wanted = std::clamp(wanted, fewest, total);
  const double center = first + anchor * count;
  return CategoryWindow{static_cast<int>(std::lround(center - anchor * wanted)), wanted, total}.moved(0);
}

CategoryWindow CategoryWindow::moved(int by) const {
  return {std::clamp(first + by, 0, std::max(0, total - count)), count, total};
}

CategoryWindow CategoryWindow::showing(int category) const {
  if (category < first) {
    return moved(category - first);
  }
  return category >= first + count ? moved(category - first - count + 1) : *this;
}

present::ChartPtr windowed(const present::ChartPtr& chart, const CategoryWindow& window) {
  if (!chart || window.isAll() || kindOf(*chart) == Kind::Histogram) {
    return chart;
  }
  auto part = std::make_shared<present::Chart>(*chart);
  if (!part->value.range) {
    part->value.range = wholeRange(*chart);
  }
  if (auto* bars = std::get_if<present::BarChart>(&part->content)) {
    keep(bars->categories, window);
    keep(bars->subjects, window);
    keep(bars->categoryColors, window);
    keep(bars->fullNames, window);
    for (present::BarSet& set : bars->sets) {
      keep(set.values, window);
      keep(set.notes, window);
    }
  } else {
    keep(std::get<present::BoxChart>(part->content).boxes, window);
  }
  return part;
}

}  // namespace quantoscope::charts
