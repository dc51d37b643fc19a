// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/bars3d/surface_grid.h"

#include <algorithm>
#include <cmath>

#include "widgets/bars3d/grid_geometry.h"

namespace quantoscope::bars3d {

const Vector& surfaceHalfBox() {
  static const Vector half = Vector(1, 1, 0.62).normalized();
  return half;
}

double toCoordinate(const present::Range& range, double value, double half) {
  // Halves first: the difference of values near the largest double would overflow.
  const double center = range.low / 2 + range.high / 2;
  return (value / 2 - center / 2) / (range.high / 4 - range.low / 4) * half;
}

SurfaceGrid surfaceGrid(const present::Surface& surface) {
  const present::Surface display = present::forDisplay(surface, mostCells);
  const present::Range extent = present::valueExtent(surface);
  SurfaceGrid grid;
  grid.columns = display.x.values.size();
  grid.rows = display.y.values.size();
  grid.x = {surface.x.values.front(), surface.x.values.back()};
  grid.y = {surface.y.values.front(), surface.y.values.back()};
  grid.value = valueAxisRange(surface.valueRange, extent);
  grid.colors = present::limits(surface.colors, extent);
  grid.columnSubjects = display.columnSubjects;
  grid.rowSubjects = display.rowSubjects;
  const Vector& half = surfaceHalfBox();
  grid.nodes.reserve(grid.columns * grid.rows);
  for (std::size_t row = 0; row < grid.rows; ++row) {
    for (std::size_t column = 0; column < grid.columns; ++column) {
      const double value = (*display.z)[row * grid.columns + column];
      const bool isHole = !std::isfinite(value);
      grid.hasHoles = grid.hasHoles || isHole;
      const double height =
          isHole ? std::nan("") : std::clamp(toCoordinate(grid.value, value, half[2]), -half[2], half[2]);
      grid.nodes.emplace_back(toCoordinate(grid.x, display.x.values[column], half[0]),
                              toCoordinate(grid.y, display.y.values[row], half[1]), height);
    }
  }
  return grid;
}

}  // namespace quantoscope::bars3d
