// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/plot2d/clip_geometry.h"

#include <cmath>
#include <optional>
#include <utility>

namespace quantoscope::plot2d {
namespace {

enum class Side { Left, Right, Top, Bottom };

bool inside(const QPointF& point, const QRectF& rect, Side side) {
  switch (side) {
    case Side::Left:
      return point.x() >= rect.left();
    case Side::Right:
      return point.x() <= rect.right();
    case Side::Top:
      return point.y() >= rect.top();
    case Side::Bottom:
      return point.y() <= rect.bottom();
  }
  return true;
}

QPointF crossing(const QPointF& from, const QPointF& to, const QRectF& rect, Side side) {
  if (side == Side::Left || side == Side::Right) {
    const double x = side == Side::Left ? rect.left() : rect.right();
    return {x, from.y() + (to.y() - from.y()) * (x - from.x()) / (to.x() - from.x())};
  }
  const double y = side == Side::Top ? rect.top() : rect.bottom();
  return {from.x() + (to.x() - from.x()) * (y - from.y()) / (to.y() - from.y()), y};
}

/// Liang and Barsky, "A new concept and method for line clipping" (1984).
std::optional<std::pair<QPointF, QPointF>> clippedSegment(const QPointF& from, const QPointF& to,
                                                          const QRectF& rect) {
  const double dx = to.x() - from.x();
  const double dy = to.y() - from.y();
  const double direction[] = {-dx, dx, -dy, dy};
  const double distance[] = {from.x() - rect.left(), rect.right() - from.x(), from.y() - rect.top(),
                             rect.bottom() - from.y()};
  double enter = 0;
  double leave = 1;
  for (int i = 0; i < 4; ++i) {
    if (direction[i] == 0) {
      if (distance[i] < 0) {
        return std::nullopt;
      }
      continue;
    }
    const double t = distance[i] / direction[i];
    if (direction[i] < 0) {
      enter = std::max(enter, t);
    } else {
      leave = std::min(leave, t);
    }
    if (enter > leave) {
      return std::nullopt;
    }
  }
  const QPointF delta(dx, dy);
  return std::pair{enter > 0 ? from + enter * delta : from, leave < 1 ? from + leave * delta : to};
}

bool finite(const QPointF& point) {
  return std::isfinite(point.x()) && std::isfinite(point.y());
}

}  // namespace

// Sutherland and Hodgman, "Reentrant polygon clipping" (1974).
QPolygonF clippedArea(const QPolygonF& area, const QRectF& rect) {
  QPolygonF current;
  for (const QPointF& point : area) {
    if (finite(point)) {
      current << point;
    }
  }
  for (const Side side : {Side::Left, Side::Right, Side::Top, Side::Bottom}) {
    QPolygonF next;
    for (qsizetype i = 0; i < current.size(); ++i) {
      const QPointF& point = current[i];
      const QPointF& before = current[i == 0 ? current.size() - 1 : i - 1];
      const bool pointInside = inside(point, rect, side);
      if (pointInside != inside(before, rect, side)) {
        next << crossing(before, point, rect, side);
      }
      if (pointInside) {
        next << point;
      }
    }
    current = std::move(next);
  }
  return current;
}

QList<QPolygonF> clippedLine(const QPolygonF& line, const QRectF& rect) {
  QList<QPolygonF> parts;
  QPolygonF part;
  const auto finish = [&] {
    if (part.size() > 1) {
      parts << part;
    }
    part.clear();
  };
  for (qsizetype i = 1; i < line.size(); ++i) {
    const bool drawable = finite(line[i - 1]) && finite(line[i]);
    const auto segment = drawable ? clippedSegment(line[i - 1], line[i], rect) : std::nullopt;
    if (!segment) {
      finish();
      continue;
    }
    if (part.isEmpty() || part.last() != segment->first) {
      finish();
      part << segment->first;
    }
    part << segment->second;
    if (segment->second != line[i]) {
      finish();
    }
  }
  finish();
  return parts;
}

}  // namespace quantoscope::plot2d
