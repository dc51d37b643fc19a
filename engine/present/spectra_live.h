// SPDX-License-Identifier: GPL-3.0-or-later
// What the window shows of a study beyond spectra_views.h: how far it is, differences over many layers, zones
// with thresholds to drag, estimators with their bands. Null states give empty pictures. Pure functions, any
// thread.
#pragma once

#include <optional>
#include <vector>

#include "engine/present/spectra_data.h"
#include "engine/present/spectra_views.h"

namespace quantoscope::present {

LayerOrder layerOrder(const core::ParameterSet& parameters);

/// Why there is nothing to show of the state, and what to do; empty if there is something.
Text spectraEmptyState(const SpectraState* state);
/// The same for one layer.
Text missingLayer(const SpectraState* state, const std::optional<int>& modelLayer);
/// "12 of 44 layers" and how alphas come about, in one line.
Text spectraProgress(const SpectraState& state);
/// "Alpha (Hill, top 10 %)": a number is never shown without its estimator.
Text alphaName(const spectra::StudyOptions& options);

/// The ids of the thresholds in charts are those of their parameters.
inline constexpr const char* lowerThresholdId = "spectra.threshold.lower";
inline constexpr const char* upperThresholdId = "spectra.threshold.upper";
std::vector<Level> thresholds(const spectra::ZoneOptions& zones);

/// Alpha minus alpha of the first precision over the layers, signed and logarithmic.
ChartPtr deltaAlphaChart(const SpectraState* state, LayerOrder order);
/// The alpha that decides over the layers, colored by zone, with the thresholds to move.
ChartPtr zoneChart(const SpectraState* state, LayerOrder order);
/// The estimators of one layer side by side with their 95 % bands, for every precision.
PlotPtr estimatorPlot(const SpectraState* state, const std::optional<int>& modelLayer);

}  // namespace quantoscope::present
