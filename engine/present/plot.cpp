// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/present/plot.h"

#include <cmath>
#include <limits>

#include "engine/present/min_max_pyramid.h"

namespace quantoscope::present {
namespace {

struct Accumulator {
  Range range{std::numeric_limits<double>::infinity(), -std::numeric_limits<double>::infinity()};

  void add(double value) {
    if (std::isfinite(value)) {
      range.low = std::min(range.low, value);
      range.high = std::max(range.high, value);
    }
  }
  void add(const std::vector<double>& values) {
    for (const double value : values) {
      add(value);
    }
  }
  bool valid() const { return range.low <= range.high; }
};

struct ExtentVisitor {
  Accumulator x;
  Accumulator y;

  void operator()(const Polygon& polygon) {
    x.add(polygon.x);
    y.add(polygon.y);
  }
  void operator()(const Line& line) {
    x.add(*line.x);
    y.add(*line.y);
  }
  void operator()(const Series& series) {
    const std::size_t count = series.data->size();
    if (count > 0) {
      const Extremes extremes = series.data->over(0, count);
      y.add(extremes.low);
      y.add(extremes.high);
      x.add(series.x0);
      x.add(series.x0 + static_cast<double>(count - 1) * series.dx);
    }
  }
  void operator()(const Points& points) {
    x.add(*points.x);
    y.add(*points.y);
  }
  void operator()(const Bands& bands) {
    for (const Bands::Band& band : bands.bands) {
      x.add(band.range.low);
      x.add(band.range.high);
    }
  }
  void operator()(const Rule& rule) {
    (rule.direction == Rule::Direction::Horizontal ? y : x).add(rule.position);
  }
  void operator()(const Label& label) {
    x.add(label.x);
    y.add(label.y);
  }
  void operator()(const Raster& raster) {
    x.add({raster.x.low, raster.x.high});
    y.add({raster.y.low, raster.y.high});
  }
};

}  // namespace

const ElementInfo& infoOf(const Element& element) {
  return std::visit([](const auto& kind) -> const ElementInfo& { return kind.info; }, element);
}

std::optional<Extent> dataExtent(const Plot& plot) {
  ExtentVisitor visitor;
  for (const Element& element : plot.elements) {
    std::visit(visitor, element);
  }
  if (!visitor.x.valid() || !visitor.y.valid()) {
    return std::nullopt;
  }
  return Extent{visitor.x.range, visitor.y.range};
}

}  // namespace quantoscope::present
