// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/plot2d/plot_cursor.h"

#include <QLineF>
#include <algorithm>
#include <cmath>
#include <type_traits>

#include "engine/present/min_max_pyramid.h"

namespace quantoscope::plot2d {
namespace {

using present::Bands;
using present::Element;
using present::Line;
using present::Plot;
using present::Points;
using present::Polygon;
using present::Raster;
using present::Rule;
using present::Series;

/// Places nearer than this many pixels to the last one are one step with it.
constexpr double stride = 5;

std::size_t placeCount(const Element& element) {
  return std::visit(
      [](const auto& shape) -> std::size_t {
        using Shape = std::decay_t<decltype(shape)>;
        if constexpr (std::is_same_v<Shape, Polygon>) {
          return std::min(shape.x.size(), shape.y.size());
        } else if constexpr (std::is_same_v<Shape, Line> || std::is_same_v<Shape, Points>) {
          return shape.x && shape.y ? std::min(shape.x->size(), shape.y->size()) : 0;
        } else if constexpr (std::is_same_v<Shape, Series>) {
          return shape.data ? shape.data->size() : 0;
        } else if constexpr (std::is_same_v<Shape, Bands>) {
          return shape.bands.size();
        } else if constexpr (std::is_same_v<Shape, Raster>) {
          return shape.values ? shape.values->size() : 0;
        } else {
          return std::is_same_v<Shape, Rule> ? 1 : 0;
        }
      },
      element);
}

Hit pointHit(double x, double y, const StopView& view) {
  return {0, x, y, view.toPixel(x, y)};
}

Hit bandHit(const Bands::Band& band, const StopView& view) {
  const double left = std::max(view.toPixel(band.range.low, 1).x(), view.area.left());
  const double right = std::min(view.toPixel(band.range.high, 1).x(), view.area.right());
  Hit hit{0, band.range.low, std::nullopt, std::nullopt};
  if (left <= right) {
    hit.marked = QPointF((left + right) / 2, view.area.center().y());
  }
  return hit;
}

Hit ruleHit(const Rule& rule, const StopView& view) {
  const bool horizontal = rule.direction == Rule::Direction::Horizontal;
  const QPointF at = view.toPixel(rule.position, rule.position);
  Hit hit{0, std::nullopt, std::nullopt,
          horizontal ? QPointF(view.area.center().x(), at.y()) : QPointF(at.x(), view.area.center().y())};
  (horizontal ? hit.y : hit.x) = rule.position;
  return hit;
}

/// The middle of a cell.
Hit cellHit(const Raster& raster, std::size_t index, const StopView& view) {
  const auto columns = static_cast<std::size_t>(std::max(1, raster.columns));
  const auto middle = [](const present::Range& range, std::size_t at, int count) {
    return range.low + (range.high - range.low) * (static_cast<double>(at) + 0.5) / std::max(1, count);
  };
  return pointHit(middle(raster.x, index % columns, raster.columns),
                  middle(raster.y, index / columns, raster.rows), view);
}

/// `index` is one of the element's.
Hit placeHit(const Element& element, std::size_t index, const StopView& view) {
  return std::visit(
      [&](const auto& shape) -> Hit {
        using Shape = std::decay_t<decltype(shape)>;
        if constexpr (std::is_same_v<Shape, Polygon>) {
          return pointHit(shape.x[index], shape.y[index], view);
        } else if constexpr (std::is_same_v<Shape, Line> || std::is_same_v<Shape, Points>) {
          return pointHit((*shape.x)[index], (*shape.y)[index], view);
        } else if constexpr (std::is_same_v<Shape, Series>) {
          return pointHit(shape.x0 + shape.dx * static_cast<double>(index), (*shape.data)[index], view);
        } else if constexpr (std::is_same_v<Shape, Bands>) {
          return bandHit(shape.bands[index], view);
        } else if constexpr (std::is_same_v<Shape, Raster>) {
          return cellHit(shape, index, view);
        } else if constexpr (std::is_same_v<Shape, Rule>) {
          return ruleHit(shape, view);
        } else {
          return {};
        }
      },
      element);
}

bool isInSight(const Hit& hit, const StopView& view) {
  return hit.marked && std::isfinite(hit.marked->x()) && std::isfinite(hit.marked->y()) &&
         view.area.adjusted(-1, -1, 1, 1).contains(*hit.marked);
}

/// The first place of `element` in sight from `index` on, in `direction`, away from `last`.
std::optional<Stop> search(const Plot& plot, std::size_t element, std::ptrdiff_t index, int direction,
                           const std::optional<QPointF>& last, const StopView& view) {
  const auto count = static_cast<std::ptrdiff_t>(placeCount(plot.elements[element]));
  for (; index >= 0 && index < count; index += direction) {
    const Stop stop{element, static_cast<std::size_t>(index)};
    const auto hit = hitAt(plot, stop, view);
    if (hit && (!last || QLineF(*last, *hit->marked).length() >= stride)) {
      return stop;
    }
  }
  return std::nullopt;
}

std::optional<Stop> firstOfOthers(const Plot& plot, std::ptrdiff_t element, int direction,
                                  const StopView& view) {
  const auto count = static_cast<std::ptrdiff_t>(plot.elements.size());
  for (; element >= 0 && element < count; element += direction) {
    const auto index = static_cast<std::size_t>(element);
    const auto last = static_cast<std::ptrdiff_t>(placeCount(plot.elements[index])) - 1;
    if (auto found = search(plot, index, direction > 0 ? 0 : last, direction, std::nullopt, view)) {
      return found;
    }
  }
  return std::nullopt;
}

/// What `subjects` name at `index` beside what is named already.
void addSubject(present::Subject& subject, const std::vector<present::Subject>& subjects, std::size_t index) {
  if (index >= subjects.size()) {
    return;
  }
  const present::Subject& more = subjects[index];
  const auto add = [](std::optional<int>& part, const std::optional<int>& other) {
    part = part ? part : other;
  };
  add(subject.layer, more.layer);
  add(subject.bitWidth, more.bitWidth);
  add(subject.point, more.point);
  add(subject.modelLayer, more.modelLayer);
  add(subject.head, more.head);
  add(subject.token, more.token);
}

std::ptrdiff_t firstElement(const Plot& plot, int direction) {
  return direction > 0 ? 0 : static_cast<std::ptrdiff_t>(plot.elements.size()) - 1;
}

}  // namespace

std::optional<Hit> hitAt(const Plot& plot, const Stop& stop, const StopView& view) {
  if (stop.element >= plot.elements.size() || stop.index >= placeCount(plot.elements[stop.element])) {
    return std::nullopt;
  }
  const Hit hit = placeHit(plot.elements[stop.element], stop.index, view);
  return isInSight(hit, view) ? std::optional(hit) : std::nullopt;
}

present::Subject subjectAt(const Plot& plot, const Stop& stop) {
  if (stop.element >= plot.elements.size()) {
    return {};
  }
  const Element& element = plot.elements[stop.element];
  present::Subject subject = present::infoOf(element).subject;
  if (const auto* points = std::get_if<Points>(&element); points && points->selectable) {
    subject.point = static_cast<int>(stop.index);
  }
  if (const auto* raster = std::get_if<Raster>(&element); raster && raster->columns > 0) {
    const auto columns = static_cast<std::size_t>(raster->columns);
    addSubject(subject, raster->columnSubjects, stop.index % columns);
    addSubject(subject, raster->rowSubjects, stop.index / columns);
  }
  return subject;
}

std::optional<Stop> nextStop(const Plot& plot, const std::optional<Stop>& from, int direction,
                             const StopView& view) {
  if (!from || from->element >= plot.elements.size()) {
    return firstOfOthers(plot, firstElement(plot, direction), direction, view);
  }
  const auto here = hitAt(plot, *from, view);
  const auto next = static_cast<std::ptrdiff_t>(from->index) + direction;
  if (auto found = search(plot, from->element, next, direction, here ? here->marked : std::nullopt, view)) {
    return found;
  }
  return firstOfOthers(plot, static_cast<std::ptrdiff_t>(from->element) + direction, direction, view);
}

std::optional<Stop> nextElement(const Plot& plot, const std::optional<Stop>& from, int direction,
                                const StopView& view) {
  const auto here = from ? hitAt(plot, *from, view) : std::nullopt;
  const std::ptrdiff_t begin =
      from ? static_cast<std::ptrdiff_t>(from->element) + direction : firstElement(plot, direction);
  std::optional<Stop> nearest = firstOfOthers(plot, begin, direction, view);
  if (!nearest || !here) {
    return nearest;
  }
  const std::size_t element = nearest->element;
  double least = QLineF(*hitAt(plot, *nearest, view)->marked, *here->marked).length();
  for (std::size_t index = 0; index < placeCount(plot.elements[element]); ++index) {
    const auto hit = hitAt(plot, {element, index}, view);
    const double distance = hit ? QLineF(*hit->marked, *here->marked).length() : least;
    if (distance < least) {
      least = distance;
      nearest = Stop{element, index};
    }
  }
  return nearest;
}

}  // namespace quantoscope::plot2d
