// SPDX-License-Identifier: GPL-3.0-or-later
// Surfaces over a regular grid and bars over a table, in three dimensions, as data. Immutable once handed
// over; pure functions, any thread.
#pragma once

#include <cstddef>
#include <memory>
#include <optional>
#include <vector>

#include "engine/present/color_map.h"
#include "engine/present/plot.h"

namespace quantoscope::present {

struct SurfaceAxis {
  Text title;                  ///< with its unit
  std::vector<double> values;  ///< of the grid lines: finite, strictly ascending
};

/// Heights over a grid of x and y. `z` is row-major: the node at x.values[i], y.values[j] has
/// (*z)[j * x.values.size() + i]. A cell lies between four neighboring nodes; one with a node that is not
/// finite is a hole. A surface whose sizes do not fit, or without any cell, shows its empty state.
struct Surface {
  Text title;
  SurfaceAxis x;
  SurfaceAxis y;
  Text valueTitle;
  std::optional<Range> valueRange;  ///< what the third axis shows; absent: all data, rounded outward
  Values z;
  ColorScale colors;
  std::vector<Subject> columnSubjects;  ///< empty or one per x value
  std::vector<Subject> rowSubjects;     ///< empty or one per y value
  Text emptyState;
  Text notice;
};

using SurfacePtr = std::shared_ptr<const Surface>;

/// Bars over a table of rows and columns. `values` is row-major; NaN: no bar. Bars start at 0. Colors: one
/// per row, else one per column, else from the scale by value. Sizes that do not fit show the empty state.
struct Bars3d {
  Text title;
  Text rowTitle;
  Text columnTitle;
  Text valueTitle;
  std::vector<Text> rows;
  std::vector<Text> columns;
  std::vector<double> values;
  std::vector<Color> rowColors;
  std::vector<Color> columnColors;
  ColorScale colors;
  std::vector<Subject> rowSubjects;     ///< empty or one per row
  std::vector<Subject> columnSubjects;  ///< empty or one per column
  std::optional<Range> valueRange;
  Text emptyState;
  Text notice;
};

using Bars3dPtr = std::shared_ptr<const Bars3d>;

/// True when sizes fit and there is at least one cell, or one bar.
bool hasContent(const Surface& surface);
bool hasContent(const Bars3d& bars);

/// The smallest and largest finite height; of bars together with 0. Content is needed.
Range valueExtent(const Surface& surface);
Range valueExtent(const Bars3d& bars);

/// What the row and what the column of a node or bar stand for, together.
Subject subjectOf(const Surface& surface, std::size_t column, std::size_t row);
Subject subjectOf(const Bars3d& bars, std::size_t row, std::size_t column);

/// A surface for display with at most `most` + 1 nodes in each direction, `most` >= 1. A smaller one is
/// given back as it is. A larger one is averaged over blocks of nodes of equal size, the last one of each
/// direction possibly smaller: a node is the mean of the finite nodes of its block, heights and positions
/// alike, and not finite where the block has none. Extremes within a block are flattened; reading values and
/// files use the surface itself.
Surface forDisplay(const Surface& surface, std::size_t most);

/// The node whose x and y are nearest to a place.
struct Node {
  std::size_t column = 0;
  std::size_t row = 0;

  friend bool operator==(const Node&, const Node&) = default;
};
Node nearestNode(const Surface& surface, double x, double y);

}  // namespace quantoscope::present
