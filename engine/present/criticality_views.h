// SPDX-License-Identifier: GPL-3.0-or-later
// From an analysis of criticality to what its panels show: plots, charts and tables as data. A null analysis,
// and one without the numbers a view needs, give empty views that say what to do. Pure functions, safe from
// any thread. Subjects name layers by their number in the model. Thresholds are rules that can be moved;
// their ids are those of their parameters.
#pragma once

#include <memory>
#include <optional>
#include <vector>

#include "engine/present/charts.h"
#include "engine/present/color_spread.h"
#include "engine/present/criticality_data.h"
#include "engine/present/plot.h"
#include "engine/present/table.h"

namespace quantoscope::present {

/// Safe, transition and critical have one color everywhere.
Color zoneColor(criticality::Zone zone);
Text zoneLabel(criticality::Zone zone);
Text flagLabel(criticality::Flag flag);

/// Why there is nothing to show of the state, and what to do; empty if there is something.
Text criticalityEmptyState(const CriticalityState& state);
/// What is running or missing, in one line.
Text criticalityProgress(const CriticalityState& state);

/// Layers along the depth: a band in its zone's color for each, a dot for each flag, by rows of flags.
PlotPtr layerMap(const AnalysisPtr& analysis, const criticality::ZoneThresholds& thresholds);

/// A statistic of the hidden states that can be shown by layer.
enum class ActivationNumber { Mean, Deviation, Magnitude, Largest, Sparsity, Kurtosis, Influence };
inline constexpr int activationNumbers = 7;
Text activationLabel(ActivationNumber number);
ActivationNumber activationNumber(const core::ParameterSet& parameters);
/// One statistic by layer, with its threshold where it has one.
PlotPtr activationPlot(const AnalysisPtr& analysis, ActivationNumber number,
                       const criticality::ZoneThresholds& thresholds);

/// Attention entropy by layer, with its threshold.
PlotPtr entropyPlot(const AnalysisPtr& analysis, const criticality::ZoneThresholds& thresholds);
/// Head specialization and focus by layer, both shares, with the threshold of the focus.
PlotPtr attentionSharesPlot(const AnalysisPtr& analysis, const criticality::ZoneThresholds& thresholds);

/// A number of heads over layers (x) and heads (y).
enum class HeadNumber { Entropy, Specialization, Focus };
HeadNumber headNumber(const core::ParameterSet& parameters);
/// What is selected has a frame.
PlotPtr headGrid(const AnalysisPtr& analysis, HeadNumber number, const Subject& selected = {});
/// The numbers of every head.
TablePtr headTable(const AnalysisPtr& analysis);

/// The attention of one head over the first prompt: queries from top to bottom, keys from left to right,
/// named by their tokens. The selected token's row has a frame.
PlotPtr attentionMap(const AnalysisPtr& analysis, std::size_t layer, std::size_t head,
                     const Subject& selected = {});
/// How the shares of attention spread over the colors of the map.
ColorSpread attentionColors(const core::ParameterSet& parameters);
/// What one token attends to: the row of the map as bars, one a token up to it.
ChartPtr attentionRow(const AnalysisPtr& analysis, std::size_t layer, std::size_t head, std::size_t token);

/// KL by layer with standard errors, one color a width, on a logarithmic axis, with the threshold at 2 bits.
PlotPtr divergencePlot(const AnalysisPtr& analysis, const criticality::ZoneThresholds& thresholds);
/// What rounding a layer did, by layer and width, with standard errors.
TablePtr divergenceTable(const AnalysisPtr& analysis);

/// Every number of every layer.
TablePtr layerTable(const AnalysisPtr& analysis);
/// Zone and the number behind every flag by layer, with the threshold where it is crossed; the notes are the
/// recommendations.
TablePtr zoneTable(const AnalysisPtr& analysis, const criticality::ZoneThresholds& thresholds,
                   const criticality::PlanRules& rules);

/// The plan's bits and memory by layer, and what they cost the layer alone where that was measured.
TablePtr planTable(const CriticalityState& state);
/// Memory and KL of the measured plan and of uniform widths, with standard errors.
PlotPtr planCostPlot(const CriticalityState& state);
/// The same and more, one row a plan.
TablePtr planCostTable(const CriticalityState& state);

/// The first prompt's tokens, and which of them are marked.
TablePtr promptTable(const AnalysisPtr& analysis);
/// How many prompts and tokens were measured, and loss and perplexity at full precision.
Text promptSummary(const AnalysisPtr& analysis);

}  // namespace quantoscope::present
