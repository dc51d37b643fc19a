// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/present/surface.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace quantoscope::present {
namespace {

bool ascends(const std::vector<double>& values) {
  return std::all_of(values.begin(), values.end(), [](double v) { return std::isfinite(v); }) &&
         std::adjacent_find(values.begin(), values.end(), std::greater_equal<>()) == values.end();
}

bool fits(std::size_t subjects, std::size_t count) {
  return subjects == 0 || subjects == count;
}

void join(Subject& subject, const std::vector<Subject>& more, std::size_t index) {
  if (index < more.size()) {
    subject.layer = more[index].layer ? more[index].layer : subject.layer;
    subject.bitWidth = more[index].bitWidth ? more[index].bitWidth : subject.bitWidth;
    subject.point = more[index].point ? more[index].point : subject.point;
    subject.modelLayer = more[index].modelLayer ? more[index].modelLayer : subject.modelLayer;
  }
}

template <typename Numbers>
Range finiteExtent(const Numbers& numbers, Range extent) {
  for (const double value : numbers) {
    if (std::isfinite(value)) {
      extent = {std::min(extent.low, value), std::max(extent.high, value)};
    }
  }
  return extent;
}

std::size_t nearest(const std::vector<double>& values, double wanted) {
  const auto above = std::lower_bound(values.begin(), values.end(), wanted);
  if (above == values.begin()) {
    return 0;
  }
  const auto index = static_cast<std::size_t>(above - values.begin());
  const bool isBelow = above == values.end() || wanted - values[index - 1] <= values[index] - wanted;
  return isBelow ? index - 1 : index;
}

std::size_t blockSize(std::size_t nodes, std::size_t most) {
  return nodes <= most + 1 ? 1 : (nodes + most) / (most + 1);
}

SurfaceAxis blockMeans(const SurfaceAxis& axis, std::size_t block) {
  SurfaceAxis means{axis.title, {}};
  for (std::size_t start = 0; start < axis.values.size(); start += block) {
    const std::size_t end = std::min(axis.values.size(), start + block);
    double sum = 0;
    for (std::size_t i = start; i < end; ++i) {
      sum += axis.values[i];
    }
    means.values.push_back(sum / static_cast<double>(end - start));
  }
  return means;
}

}  // namespace

bool hasContent(const Surface& surface) {
  const std::size_t columns = surface.x.values.size();
  const std::size_t rows = surface.y.values.size();
  if (columns < 2 || rows < 2 || !surface.z || surface.z->size() != columns * rows ||
      !ascends(surface.x.values) || !ascends(surface.y.values) ||
      !fits(surface.columnSubjects.size(), columns) || !fits(surface.rowSubjects.size(), rows)) {
    return false;
  }
  const std::vector<double>& z = *surface.z;
  for (std::size_t row = 0; row + 1 < rows; ++row) {
    for (std::size_t column = 0; column + 1 < columns; ++column) {
      const std::size_t corner = row * columns + column;
      if (std::isfinite(z[corner]) && std::isfinite(z[corner + 1]) && std::isfinite(z[corner + columns]) &&
          std::isfinite(z[corner + columns + 1])) {
        return true;
      }
    }
  }
  return false;
}

bool hasContent(const Bars3d& bars) {
  const std::size_t rows = bars.rows.size();
  const std::size_t columns = bars.columns.size();
  return rows > 0 && columns > 0 && bars.values.size() == rows * columns &&
         fits(bars.rowColors.size(), rows) && fits(bars.columnColors.size(), columns) &&
         fits(bars.rowSubjects.size(), rows) && fits(bars.columnSubjects.size(), columns) &&
         std::any_of(bars.values.begin(), bars.values.end(), [](double v) { return std::isfinite(v); });
}

Range valueExtent(const Surface& surface) {
  constexpr double infinity = std::numeric_limits<double>::infinity();
  return finiteExtent(*surface.z, {infinity, -infinity});
}

Range valueExtent(const Bars3d& bars) {
  return finiteExtent(bars.values, {0, 0});
}

Subject subjectOf(const Surface& surface, std::size_t column, std::size_t row) {
  Subject subject;
  join(subject, surface.columnSubjects, column);
  join(subject, surface.rowSubjects, row);
  return subject;
}

Subject subjectOf(const Bars3d& bars, std::size_t row, std::size_t column) {
  Subject subject;
  join(subject, bars.rowSubjects, row);
  join(subject, bars.columnSubjects, column);
  return subject;
}

Surface forDisplay(const Surface& surface, std::size_t most) {
  const std::size_t columns = surface.x.values.size();
  const std::size_t rows = surface.y.values.size();
  const std::size_t wide = blockSize(columns, most);
  const std::size_t high = blockSize(rows, most);
  if ((wide == 1 && high == 1) || !hasContent(surface)) {
    return surface;
  }
  Surface display = surface;
  display.x = blockMeans(surface.x, wide);
  display.y = blockMeans(surface.y, high);
  const std::size_t width = display.x.values.size();
  std::vector<double> sums(width * display.y.values.size(), 0.0);
  std::vector<std::size_t> counts(sums.size(), 0);
  for (std::size_t row = 0; row < rows; ++row) {
    for (std::size_t column = 0; column < columns; ++column) {
      const double value = (*surface.z)[row * columns + column];
      if (std::isfinite(value)) {
        const std::size_t block = row / high * width + column / wide;
        sums[block] += value;
        ++counts[block];
      }
    }
  }
  for (std::size_t i = 0; i < sums.size(); ++i) {
    sums[i] = counts[i] > 0 ? sums[i] / static_cast<double>(counts[i]) : std::nan("");
  }
  display.z = std::make_shared<const std::vector<double>>(std::move(sums));
  const auto firstOfBlocks = [](const std::vector<Subject>& all, std::size_t block) {
    std::vector<Subject> some;
    for (std::size_t i = 0; i < all.size(); i += block) {
      some.push_back(all[i]);
    }
    return some;
  };
  display.columnSubjects = firstOfBlocks(surface.columnSubjects, wide);
  display.rowSubjects = firstOfBlocks(surface.rowSubjects, high);
  return display;
}

Node nearestNode(const Surface& surface, double x, double y) {
  return {nearest(surface.x.values, x), nearest(surface.y.values, y)};
}

}  // namespace quantoscope::present
