// SPDX-License-Identifier: GPL-3.0-or-later
// What the panels of the Co-design lab show, from a state to plots, charts and tables. A null state, or one
// without the numbers, gives a picture with a sentence that says what to do. Layers of the lab's network
// stand for Subject::layer, those of the opened model for Subject::modelLayer. Pure functions, any thread.
#pragma once

#include "engine/present/charts.h"
#include "engine/present/codesign_state.h"
#include "engine/present/table.h"

namespace quantoscope::present {

/// One color for a configuration in all panels: by its place among the configurations.
Color configurationColor(std::size_t configuration);
/// The subject of the i-th layer of the allocation.
Subject allocationSubject(const CodesignState& state, std::size_t layer);
/// The layer of the allocation that is selected; nothing when it has none.
std::optional<std::size_t> allocationLayer(const CodesignState& state, const Subject& subject);

/// Layers by configurations: weight and activation bits.
TablePtr precisionTable(const CodesignState* state);

/// The losses of every training by iteration, those of the newest one strong; losses of epochs on the test
/// images.
PlotPtr trainingLossPlot(const CodesignState* state);
/// Accuracy on the test images after each epoch, of the newest training also on the training images.
PlotPtr trainingAccuracyPlot(const CodesignState* state);
/// The epochs of the newest training.
TablePtr epochTable(const CodesignState* state);
/// "mixed_conservative: iteration 312 of 1000, loss 0.213": where the newest training is; empty without one.
Text trainingLine(const CodesignState* state);
/// Weight bits by iteration, of the newest training or, before there is one, as they are planned.
PlotPtr bitTimeline(const CodesignState* state, const core::ParameterSet& parameters);

/// Accuracy lost at two bits less, the most sensitive layer first, with the limits of HIGH and MEDIUM.
ChartPtr sensitivityChart(const CodesignState* state);
TablePtr sensitivityTable(const CodesignState* state);

/// The bit-width of every layer at the budget.
ChartPtr allocationChart(const CodesignState* state);
/// The same beside the rules of thumb.
ChartPtr allocationComparison(const CodesignState* state);
/// Every step of the exact front, the budget, and where the rules of thumb are.
PlotPtr allocationFront(const CodesignState* state);
TablePtr allocationTable(const CodesignState* state);
/// Cost, size and gaps at the budget in one line; empty when there is no answer.
Text allocationLine(const CodesignState* state);

/// What an inference with the optimum takes, as far as it is known; empty when it is not.
Text allocationUses(const CodesignState* state);

/// Accuracy over a price ("memory", "average_bits", "bops", "energy", "latency"): those not beaten are joined
/// by steps.
PlotPtr paretoPlot(const CodesignState* state, const std::string& price);
ChartPtr memoryChart(const CodesignState* state);
ChartPtr compressionChart(const CodesignState* state);
/// Accuracy below fp32's in percent of it, with lines at 5 and 10 %.
ChartPtr dropChart(const CodesignState* state);
/// Accuracy for each MiB.
ChartPtr efficiencyChart(const CodesignState* state);
TablePtr comparisonTable(const CodesignState* state);

/// What the configurations of the costed network need on the profile.
TablePtr hardwareTable(const CodesignState* state);
/// Bit operations of each layer, a bar for each configuration.
ChartPtr operationsChart(const CodesignState* state);
/// Layers under the roof of the profile.
PlotPtr rooflinePlot(const CodesignState* state);
/// The lines of the profile's table with their sources.
TablePtr profileTable(const CodesignState* state);

/// The tensor's histogram with the levels of its grid, and what rounding makes of it.
PlotPtr benchHistogram(const CodesignState* state);
/// Signal to noise by bit-width.
PlotPtr benchSqnrPlot(const CodesignState* state);
TablePtr benchTable(const CodesignState* state);

}  // namespace quantoscope::present
