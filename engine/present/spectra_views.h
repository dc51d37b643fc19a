// SPDX-License-Identifier: GPL-3.0-or-later
// From a precision study to what the Spectra panels show: tables, plots, charts and bars as data. A null
// study and one without results give empty views that say what to do; layers without a result are left out or
// shown as gaps. Pure functions, safe from any thread. Subjects name layers by their tensor
// (Subject::modelLayer).
#pragma once

#include <optional>
#include <vector>

#include "engine/present/charts.h"
#include "engine/present/plot.h"
#include "engine/present/surface.h"
#include "engine/present/table.h"
#include "engine/spectra/recommendations.h"
#include "engine/spectra/study.h"

namespace quantoscope::present {

using spectra::StudyPtr;

/// One color a precision, the same everywhere; integers have that of their bit-width.
Color precisionColor(const spectra::Precision& precision);
/// "fp16", "int4 per channel", "int4 in groups of 32".
Text precisionLabel(const spectra::Precision& precision);
/// "hill", "median", ... as publications call them.
Text estimatorLabel(spectra::Estimator estimator);
/// "12 attn_q" where block and category tell which layer it is, else the end of its name.
Text layerLabel(const spectra::StudyLayer& layer);

/// In which order layers stand next to each other.
enum class LayerOrder { Model, Block, Category };

/// The layers that have a result, in that order, as indices in Study::layers.
std::vector<std::size_t> orderedLayers(const spectra::Study& study, LayerOrder order);

/// Alpha by layer, one set of bars a precision; undefined ones have no bar but a note that says why.
ChartPtr alphaChart(const StudyPtr& study, LayerOrder order = LayerOrder::Model);
/// The same for some layers, which have results.
ChartPtr alphaChart(const StudyPtr& study, const std::vector<std::size_t>& layers);
/// Alpha of one layer by precision, each bar in its precision's color.
ChartPtr layerAlphaChart(const StudyPtr& study, std::size_t layer);

/// |alpha - alpha of the first precision| by layer on a logarithmic axis, a triangle that points up where
/// alpha grew and down where it fell. Differences of exactly 0 are counted in the notice.
PlotPtr deltaAlphaPlot(const StudyPtr& study, LayerOrder order = LayerOrder::Model);

/// Alpha over layers (columns) and precisions (rows).
Bars3dPtr alphaBars(const StudyPtr& study, LayerOrder order = LayerOrder::Model);

/// One layer in one precision; indices of Study::layers and of its precisions.
struct SpectrumView {
  std::size_t layer = 0;
  std::size_t precision = 0;
  /// Values in the tail of the hill fit, 1 to N - 1; absent: as the study's k_frac says.
  std::optional<std::size_t> k;

  friend bool operator==(const SpectrumView&, const SpectrumView&) = default;
};

/// Share of eigenvalues that are at least lambda, by lambda, both logarithmic; the fit of the study's
/// estimator (of the hill estimator, if the view has a k) as a line from x_min on, x_min and the edge of
/// noise as rules.
PlotPtr spectrumPlot(const StudyPtr& study, const SpectrumView& view);

/// Alpha of the hill estimator by k with its 95 % band, and a rule at the k in use.
PlotPtr hillPlot(const StudyPtr& study, const SpectrumView& view);

/// All estimators side by side: alpha, standard error, 95 % band, k, x_min, distance; or why there is none.
TablePtr estimatorsTable(const StudyPtr& study, const SpectrumView& view);

/// One row a precision of the layer: alpha, norms, stable rank, entropy, edge of noise, what the cast did,
/// solver.
TablePtr precisionsTable(const StudyPtr& study, std::size_t layer);

/// How alphas spread: one box or histogram outline a precision; or, for one precision, a category.
enum class SpreadBy { Precision, Category };
ChartPtr alphaBoxes(const StudyPtr& study, SpreadBy by = SpreadBy::Precision, std::size_t precision = 0);
ChartPtr alphaHistogram(const StudyPtr& study, SpreadBy by = SpreadBy::Precision, std::size_t precision = 0);

/// One row a precision: count, mean, std, min, quartiles, max.
TablePtr alphaSummaryTable(const StudyPtr& study);

/// One row a layer: category, block, shape, alpha in each precision.
TablePtr alphaTable(const StudyPtr& study, LayerOrder order = LayerOrder::Model);

/// "16 bits", "8 bits", "4 bits", "undefined".
Text zoneLabel(spectra::Zone zone);
Color zoneColor(spectra::Zone zone);

/// Alpha (x) of each layer (y) over the zones as bands, with the thresholds as rules "lower" and "upper".
PlotPtr zonesPlot(const StudyPtr& study, const spectra::ZoneOptions& options,
                  LayerOrder order = LayerOrder::Model);

/// One row a layer: alpha, variation, zone, format, reason.
TablePtr recommendationsTable(const StudyPtr& study, const spectra::ZoneOptions& options);

}  // namespace quantoscope::present
