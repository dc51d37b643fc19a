// SPDX-License-Identifier: GPL-3.0-or-later
// What distinguishes the bit-widths of a run, as data: means with error bars, usage, improvement, ranking,
// convergence. A null run gives an empty view that says what to do. Pure functions, safe from any thread.
#pragma once

#include <vector>

#include "engine/present/charts.h"
#include "engine/present/plot.h"
#include "engine/present/run_ptr.h"
#include "engine/present/table.h"
#include "engine/runs/ranking.h"

namespace quantoscope::present {

/// Bars of the mean loss with plus and minus one population standard deviation, the mean written above.
PlotPtr meanLossPlot(const RunPtr& run);

/// Iterations at each bit-width; the same as shares of a circle; and with the dwell times as a table.
ChartPtr usageChart(const RunPtr& run);
PlotPtr usagePie(const RunPtr& run);
TablePtr usageTable(const RunPtr& run);

/// (first - last) / first in percent at each bit-width, colored by its sign.
ChartPtr improvementChart(const RunPtr& run);

/// The three normalized metrics of the ranking side by side; their weighted sum with the best one in gold;
/// and both as a table, best first.
ChartPtr metricsChart(const RunPtr& run, const runs::RankingWeights& weights);
ChartPtr compositeChart(const RunPtr& run, const runs::RankingWeights& weights);
TablePtr rankingTable(const RunPtr& run, const runs::RankingWeights& weights);

/// Convergence of each bit-width with more than 10 losses; the leaders are starred.
TablePtr convergenceTable(const RunPtr& run);
/// Final loss against the coefficient of variation at the end: lower left is better in both.
PlotPtr convergenceScatter(const RunPtr& run);

/// What the run's numbers suggest, one row each.
TablePtr recommendationsTable(const RunPtr& run, const runs::RankingWeights& weights);

}  // namespace quantoscope::present
