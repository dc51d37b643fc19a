// SPDX-License-Identifier: GPL-3.0-or-later
// What the geometry lab sets side by side: experiments, manifolds, ways to round, bit-widths, and how each
// matrix of the chain stretches. Pure functions, safe from any thread.
#pragma once

#include <vector>

#include "engine/present/geometry_study_views.h"

namespace quantoscope::present {

/// The error regions of several experiments over each other (in space: on the first two channels), their
/// spectral norms by layer, relative errors by channel, and sizes. The first is the one in view; those of
/// other dimensions, and those that are seen from elsewhere, are left out and the notice says so.
PlotGrid experimentsGrid(const std::vector<TracePtr>& traces);

/// Range and mean of the error magnitude, variation ratio and correlation with the L1 norm for each manifold,
/// and how the error of integer inference grows from layer to layer on each.
PlotGrid manifoldStatisticsGrid(const ManifoldsStudy& study);

/// A row for each manifold: its points and their errors, colored alike by their place along it, and the
/// points by the size of the error region there, on a scale of their own.
PlotGrid manifoldErrorsGrid(const ManifoldsStudy& study);

/// A row for each way to round: the inputs, then the error after each layer.
PlotGrid modesGrid(const InferenceStudy& study);
/// A row for each bit-width.
PlotGrid bitLayersGrid(const InferenceStudy& study);
/// A row for each manifold.
PlotGrid manifoldLayersGrid(const ManifoldsStudy& study);

/// What each rounded matrix of the chain, the whole chain and the change by rounding make of the unit circle
/// (in space: of the unit ball, on the first two channels), with their singular directions.
PlotGrid directionsGrid(const geometry::ErrorTrace& trace);

}  // namespace quantoscope::present
