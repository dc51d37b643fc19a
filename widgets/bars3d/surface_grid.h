// SPDX-License-Identifier: GPL-3.0-or-later
// A surface as it is painted: its nodes, of which there may be fewer than it has values, in coordinates of
// the box. Shared by the vector painter and OpenGL. Pure functions, any thread.
#pragma once

#include <vector>

#include "widgets/bars3d/content.h"

namespace quantoscope::bars3d {

/// Square in plan, lower than wide; its norm is 1.
const Vector& surfaceHalfBox();

/// From a value to the coordinate on an axis of the box that reaches from -half to half.
double toCoordinate(const present::Range& range, double value, double half);

struct SurfaceGrid {
  std::size_t columns = 0;
  std::size_t rows = 0;
  std::vector<Vector> nodes;  ///< row-major; the height is NaN where there is no value
  bool hasHoles = false;
  present::Range x;
  present::Range y;
  present::Range value;   ///< of the third axis; heights outside are cut at it
  present::Range colors;  ///< the ends of the color scale
  std::vector<present::Subject> columnSubjects;
  std::vector<present::Subject> rowSubjects;

  const Vector& node(std::size_t column, std::size_t row) const { return nodes[row * columns + column]; }
};

/// The surface needs content.
SurfaceGrid surfaceGrid(const present::Surface& surface);

}  // namespace quantoscope::bars3d
