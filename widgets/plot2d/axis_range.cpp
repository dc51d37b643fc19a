// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/plot2d/axis_range.h"

#include <algorithm>
#include <cmath>
#include <limits>

#include "engine/present/min_max_pyramid.h"

namespace quantoscope::plot2d {
namespace {

using present::Axis;
using present::Extent;
using present::Range;

constexpr double margin = 0.04;
constexpr double largest = 1e200;
constexpr double smallestPositive = 1e-200;
// Two neighboring pixels must still be different numbers.
constexpr double resolution = 1e-11;

/// The finite values of a plot, one axis at a time; only positive ones on a logarithmic axis.
struct Collector {
  bool positiveX = false;
  bool positiveY = false;
  Range x{std::numeric_limits<double>::infinity(), -std::numeric_limits<double>::infinity()};
  Range y = x;

  static void add(Range& range, bool positive, double value) {
    if (std::isfinite(value) && (!positive || value > 0)) {
      range.low = std::min(range.low, value);
      range.high = std::max(range.high, value);
    }
  }
  void add(const std::vector<double>& xs, const std::vector<double>& ys) {
    for (const double value : xs) {
      add(x, positiveX, value);
    }
    for (const double value : ys) {
      add(y, positiveY, value);
    }
  }

  void operator()(const present::Polygon& polygon) { add(polygon.x, polygon.y); }
  void operator()(const present::Line& line) {
    if (line.x && line.y) {
      add(*line.x, *line.y);
    }
  }
  void operator()(const present::Series& series) {
    const std::size_t count = series.data->size();
    if (count == 0) {
      return;
    }
    const double end = series.x0 + static_cast<double>(count - 1) * series.dx;
    const present::Extremes extremes = series.data->over(0, count);
    add({series.x0, end}, {extremes.low, extremes.high});
    if (positiveX && series.x0 <= 0) {
      add({series.dx + series.x0}, {});
    }
  }
  void operator()(const present::Points& points) {
    if (points.x && points.y) {
      add(*points.x, *points.y);
    }
  }
  void operator()(const present::Bands& bands) {
    for (const present::Bands::Band& band : bands.bands) {
      add({band.range.low, band.range.high}, {});
    }
  }
  void operator()(const present::Rule& rule) {
    if (rule.direction == present::Rule::Direction::Horizontal) {
      add({}, {rule.position});
    } else {
      add({rule.position}, {});
    }
  }
  void operator()(const present::Label& label) { add({label.x}, {label.y}); }
  void operator()(const present::Raster& raster) {
    add({raster.x.low, raster.x.high}, {raster.y.low, raster.y.high});
  }
};

Collector collect(const present::Plot& plot) {
  Collector collector;
  collector.positiveX = plot.x.logarithmic;
  collector.positiveY = plot.y.logarithmic;
  for (const present::Element& element : plot.elements) {
    std::visit(collector, element);
  }
  return collector;
}

bool valid(const Range& range) {
  return range.low <= range.high;
}

double toScale(double value, bool logarithmic) {
  return logarithmic ? std::log10(value) : value;
}

double fromScale(double value, bool logarithmic) {
  return logarithmic ? std::pow(10.0, value) : value;
}

Range fitRange(const Axis& axis, const Range& data) {
  if (axis.range) {
    return showable(*axis.range, axis.logarithmic);
  }
  if (!valid(data)) {
    return axis.logarithmic ? Range{0.1, 10} : Range{0, 1};
  }
  if (data.low == data.high) {
    return axis.logarithmic ? showable({data.low / 3, data.low * 3}, true)
                            : showable({data.low - 0.5, data.high + 0.5}, false);
  }
  const double low = toScale(data.low, axis.logarithmic);
  const double high = toScale(data.high, axis.logarithmic);
  // Halved first: the difference of two huge numbers need not be finite.
  const double extra = (high / 2 - low / 2) * 2 * margin;
  return showable({fromScale(low - extra, axis.logarithmic), fromScale(high + extra, axis.logarithmic)},
                  axis.logarithmic);
}

}  // namespace

std::optional<Extent> fitExtent(const present::Plot& plot) {
  const Collector data = collect(plot);
  if (!valid(data.x) && !valid(data.y)) {
    return std::nullopt;
  }
  return Extent{fitRange(plot.x, data.x), fitRange(plot.y, data.y)};
}

Range showable(Range range, bool logarithmic) {
  if (std::isnan(range.low) || std::isnan(range.high)) {
    return logarithmic ? Range{0.1, 10} : Range{0, 1};
  }
  if (range.low > range.high) {
    std::swap(range.low, range.high);
  }
  if (logarithmic) {
    range.high = std::clamp(range.high, 10 * smallestPositive, largest);
    range.low = range.low > 0 ? range.low : range.high / 1e3;
    range.low = std::clamp(range.low, smallestPositive, range.high);
    if (range.high / range.low < 1 + 1e-9) {
      range.low *= 1 - 1e-6;
      range.high *= 1 + 1e-6;
    }
    return range;
  }
  range.low = std::clamp(range.low, -largest, largest);
  range.high = std::clamp(range.high, -largest, largest);
  const double magnitude = std::max(std::abs(range.low), std::abs(range.high));
  const double least = std::max(magnitude * resolution, smallestPositive);
  if (range.high - range.low < least) {
    const double center = range.low / 2 + range.high / 2;
    return {center - least / 2, center + least / 2};
  }
  return range;
}

Range zoomed(Range range, double center, double factor, bool logarithmic) {
  if (logarithmic && center <= 0) {
    return range;
  }
  const double low = toScale(range.low, logarithmic);
  const double high = toScale(range.high, logarithmic);
  const double middle = toScale(center, logarithmic);
  return showable({fromScale(middle + (low - middle) * factor, logarithmic),
                   fromScale(middle + (high - middle) * factor, logarithmic)},
                  logarithmic);
}

Range shifted(Range range, double share, bool logarithmic) {
  const double low = toScale(range.low, logarithmic);
  const double high = toScale(range.high, logarithmic);
  const double step = (high - low) * share;
  return showable({fromScale(low + step, logarithmic), fromScale(high + step, logarithmic)}, logarithmic);
}

Extent withEqualAspect(const Extent& extent, QSizeF size) {
  if (size.width() <= 0 || size.height() <= 0) {
    return extent;
  }
  const double unit =
      std::max((extent.x.high - extent.x.low) / size.width(), (extent.y.high - extent.y.low) / size.height());
  const auto around = [unit](const Range& range, double length) {
    const double center = range.low / 2 + range.high / 2;
    return Range{center - unit * length / 2, center + unit * length / 2};
  };
  return {around(extent.x, size.width()), around(extent.y, size.height())};
}

}  // namespace quantoscope::plot2d
