// SPDX-License-Identifier: GPL-3.0-or-later
// From an analysis of criticality to what its panels show: plots, charts and tables as data. A null analysis,
// and one without the numbers a view needs, give empty views that say what to do. Pure functions, safe from
// any thread. Subjects name layers by their number in the model.
#pragma once

#include <memory>
#include <optional>
#include <vector>

#include "engine/criticality/analysis.h"
#include "engine/criticality/zones.h"
#include "engine/present/charts.h"
#include "engine/present/plot.h"
#include "engine/present/table.h"

namespace quantoscope::present {

using AnalysisPtr = std::shared_ptr<const criticality::Analysis>;

/// Safe, transition and critical have one color everywhere.
Color zoneColor(criticality::Zone zone);
Text zoneLabel(criticality::Zone zone);
Text flagLabel(criticality::Flag flag);

/// Layers along the depth: a band in its zone's color for each, a dot for each flag, by rows of flags.
PlotPtr layerMap(const AnalysisPtr& analysis, const criticality::ZoneThresholds& thresholds);

/// A statistic of the hidden states that can be shown by layer.
enum class ActivationNumber { Mean, Deviation, Magnitude, Largest, Sparsity, Kurtosis, Influence };
inline constexpr int activationNumbers = 7;
Text activationLabel(ActivationNumber number);
/// One statistic by layer, with its threshold where it has one.
PlotPtr activationPlot(const AnalysisPtr& analysis, ActivationNumber number,
                       const criticality::ZoneThresholds& thresholds);

/// Attention entropy by layer, with its threshold.
PlotPtr entropyPlot(const AnalysisPtr& analysis, const criticality::ZoneThresholds& thresholds);
/// Head specialization and focus by layer, both shares, with the threshold of the focus.
PlotPtr attentionSharesPlot(const AnalysisPtr& analysis, const criticality::ZoneThresholds& thresholds);

/// A number of heads over layers (x) and heads (y).
enum class HeadNumber { Entropy, Specialization, Focus };
PlotPtr headGrid(const AnalysisPtr& analysis, HeadNumber number);

/// The attention of one head over the first prompt: queries from top to bottom, keys from left to right,
/// named by their tokens as long as they can be read.
PlotPtr attentionMap(const AnalysisPtr& analysis, std::size_t layer, std::size_t head);

/// KL by layer, one set of bars a width, on a logarithmic axis.
ChartPtr divergenceChart(const AnalysisPtr& analysis);

/// Every number of every layer.
TablePtr layerTable(const AnalysisPtr& analysis);
/// Zone, flags, reason and the widths of the plan by layer; the notes are the recommendations.
TablePtr zoneTable(const AnalysisPtr& analysis, const criticality::ZoneThresholds& thresholds,
                   const criticality::PlanRules& rules);
/// What rounding a layer did, by layer and width, with standard errors.
TablePtr divergenceTable(const AnalysisPtr& analysis);
/// The first prompt's tokens, and which of them are marked.
TablePtr promptTable(const AnalysisPtr& analysis);

}  // namespace quantoscope::present
