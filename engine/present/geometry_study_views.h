// SPDX-License-Identifier: GPL-3.0-or-later
// What the geometry lab shows of its studies: grids of plots as data. Points of a manifold have the color of
// their position along it and can be selected by their number in every plot. Pure functions, safe from any
// thread.
#pragma once

#include <vector>

#include "engine/present/geometry_studies.h"
#include "engine/present/plot.h"
#include "engine/present/surface.h"
#include "engine/present/table.h"

namespace quantoscope::present {

/// Plots that belong together, row by row, and their numbers, each a short phrase.
struct PlotGrid {
  std::vector<PlotPtr> plots;
  int columns = 2;
  bool rows = false;  ///< each row belongs together: figures keep the columns
  Text title;         ///< of the whole; empty: that of the first plot
  std::vector<Text> numbers;
};

/// The inputs, the error manifold, the size of the error region along the manifold and, where the view from
/// the input is shown, the regions of at most eight points over each other. `tubes`: the regions at some
/// points are drawn around them; `magnified` times as large.
PlotGrid manifoldGrid(const ManifoldStudy& study, bool tubes, double magnified = 1);

/// The map and its scatter over the L1 norm. `inputs`: points that are shown on the map, each of which can be
/// selected by its number; null: none.
PlotGrid landscapeGrid(const geometry::ErrorLandscape& landscape, const geometry::Points* inputs = nullptr);

/// What the map shows, as heights over the plane of inputs.
SurfacePtr landscapeSurface(const geometry::ErrorLandscape& landscape);

/// The manifold, its error after each layer (the first seven and the last) and the growth of the error.
PlotGrid evolutionGrid(const InferenceStudy& study);

/// The error after the last layer at each bit-width, and the growth of the error at all of them.
PlotGrid bitsGrid(const InferenceStudy& study);

/// Volume growth, box efficiency, singular values and, in space, projections of a trace beside those of the
/// chain without channel mixing (null: not known).
PlotGrid shapeGrid(const geometry::ErrorTrace& trace, const geometry::ErrorTrace* diagonalOnly);

/// One row for each experiment; the first is the one in view.
TablePtr experimentsTable(const std::vector<TracePtr>& traces);

}  // namespace quantoscope::present
