// SPDX-License-Identifier: GPL-3.0-or-later
// Where the marks are in a layout, and which mark is under a point. See chart_layout.h.
#include <algorithm>
#include <cmath>
#include <limits>

#include "widgets/charts/chart_layout.h"

namespace quantoscope::charts {
namespace {

QRectF barRect(const present::Chart& chart, const ChartLayout& layout, Mark mark) {
  const int categories = categoryCount(chart);
  const double slot = layout.plot.width() / categories;
  const double width = slot * layout.groupShare / std::max(1, setCount(chart));
  const double left = layout.categoryX(mark.category, categories) - slot * layout.groupShare / 2;
  if (std::isnan(valueOf(chart, mark))) {
    const double base = layout.valueY(layout.baseValue);
    const double side = std::min(width, layout.crossSide);
    return {left + (mark.set + 0.5) * width - side / 2, base - 1.5 * side, side, side};
  }
  return QRectF(QPointF(left + mark.set * width, layout.valueY(valueOf(chart, mark))),
                QPointF(left + (mark.set + 1) * width, layout.valueY(layout.baseValue)))
      .normalized();
}

QRectF boxRect(const present::Chart& chart, const ChartLayout& layout, Mark mark) {
  const present::Box& box =
      std::get<present::BoxChart>(chart.content).boxes[static_cast<std::size_t>(mark.category)];
  const int categories = categoryCount(chart);
  const double width = layout.plot.width() / categories * layout.groupShare;
  const double left = layout.categoryX(mark.category, categories) - width / 2;
  return QRectF(QPointF(left, layout.valueY(box.whiskerHigh)),
                QPointF(left + width, layout.valueY(box.whiskerLow)));
}

QRectF binRect(const present::Chart& chart, const ChartLayout& layout, Mark mark) {
  const std::vector<double>& edges = std::get<present::Histogram>(chart.content).edges;
  const auto x = [&](int edge) {
    return layout.plot.left() +
           layout.bins.fraction(edges[static_cast<std::size_t>(edge)]) * layout.plot.width();
  };
  return QRectF(QPointF(x(mark.category), layout.valueY(valueOf(chart, mark))),
                QPointF(x(mark.category + 1), layout.valueY(layout.baseValue)));
}

std::optional<Mark> binAt(const present::Chart& chart, const ChartLayout& layout, const QPointF& point) {
  const std::vector<double>& edges = std::get<present::Histogram>(chart.content).edges;
  const double value = layout.bins.valueAt((point.x() - layout.plot.left()) / layout.plot.width());
  const auto next = std::upper_bound(edges.begin(), edges.end(), value);
  const int bin =
      std::clamp(static_cast<int>(next - edges.begin()) - 1, 0, std::max(0, categoryCount(chart) - 1));
  std::optional<Mark> best;
  double bestDistance = std::numeric_limits<double>::infinity();
  for (int set = 0; set < setCount(chart); ++set) {
    const Mark mark{bin, set};
    if (std::isnan(valueOf(chart, mark))) {
      continue;
    }
    const double above = point.y() - layout.valueY(valueOf(chart, mark));
    // Columns that do not reach the point come after all that do.
    const double distance = above >= 0 ? above : layout.plot.height() - above;
    if (distance < bestDistance) {
      bestDistance = distance;
      best = mark;
    }
  }
  return best;
}

}  // namespace

double ChartLayout::valueY(double number) const {
  return plot.bottom() - value.fraction(number) * plot.height();
}

double ChartLayout::categoryX(int category, int categories) const {
  return plot.left() + (category + 0.5) * plot.width() / std::max(1, categories);
}

QRectF markRect(const present::Chart& chart, const ChartLayout& layout, Mark mark) {
  if (layout.plot.isEmpty() || !isShown(chart, mark)) {
    return {};
  }
  switch (kindOf(chart)) {
    case Kind::Bars:
      return barRect(chart, layout, mark);
    case Kind::Boxes:
      return boxRect(chart, layout, mark);
    case Kind::Histogram:
      return binRect(chart, layout, mark);
  }
  return {};
}

std::optional<int> movableLevelAt(const present::Chart& chart, const ChartLayout& layout,
                                  const QPointF& point, double reach) {
  if (point.x() < layout.plot.left() || point.x() > layout.plot.right()) {
    return std::nullopt;
  }
  std::optional<int> nearest;
  double distance = reach;
  for (const PlacedLevel& level : layout.levels) {
    const double away = std::abs(level.line.y1() - point.y());
    if (away <= distance && chart.levels[static_cast<std::size_t>(level.index)].movable) {
      nearest = level.index;
      distance = away;
    }
  }
  return nearest;
}

std::optional<Mark> markAt(const present::Chart& chart, const ChartLayout& layout, const QPointF& point) {
  if (layout.plot.isEmpty() || !layout.plot.contains(point)) {
    return std::nullopt;
  }
  if (kindOf(chart) == Kind::Histogram) {
    return binAt(chart, layout, point);
  }
  const int categories = categoryCount(chart);
  const int category =
      std::clamp(static_cast<int>((point.x() - layout.plot.left()) / layout.plot.width() * categories), 0,
                 categories - 1);
  std::optional<Mark> best;
  double bestDistance = std::numeric_limits<double>::infinity();
  for (int set = 0; set < setCount(chart); ++set) {
    const QRectF rect = markRect(chart, layout, {category, set});
    const double distance = std::abs(rect.center().x() - point.x());
    if (isShown(chart, {category, set}) && distance < bestDistance) {
      bestDistance = distance;
      best = Mark{category, set};
    }
  }
  return best;
}

}  // namespace quantoscope::charts
