// SPDX-License-Identifier: GPL-3.0-or-later
// Curves of runs as data: the losses at each bit-width with a smoother, how fast they fell, and several runs
// beside each other. A null run gives an empty view that says what to do. Pure functions, safe from any
// thread; the losses are shared with the run, not copied, and what is made of very many is made where it is
// looked at.
#pragma once

#include <stop_token>
#include <string_view>
#include <vector>

#include "engine/present/plot.h"
#include "engine/present/run_ptr.h"
#include "engine/runs/comparison.h"
#include "engine/runs/smoothers.h"

namespace quantoscope::present {

struct TrajectoryOptions {
  runs::Smoother smoother = runs::Smoother::SavitzkyGolay;
  std::size_t window = 21;
  bool logarithmic = false;  ///< followed when all losses are positive; else the notice says why not

  friend bool operator==(const TrajectoryOptions&, const TrajectoryOptions&) = default;
};

/// The losses of each bit-width by their index, raw behind smoothed; raw alone for Smoother::None.
PlotPtr trajectoriesPlot(const RunPtr& run, const TrajectoryOptions& options, std::stop_token stop = {});

/// Minus the gradient of the rolling mean of the losses at each bit-width with more than 10 of them: positive
/// while the loss falls. See runs::BitConvergence.
PlotPtr convergenceRatePlot(const RunPtr& run, std::stop_token stop = {});

struct ComparisonOptions {
  runs::Alignment alignment = runs::Alignment::Iteration;
  std::optional<std::size_t> baseline;  ///< shows differences to this run; an index into the runs
  bool group = false;                   ///< mean and one standard deviation of all runs instead of each

  friend bool operator==(const ComparisonOptions&, const ComparisonOptions&) = default;
};

/// The runs over each other, one color each.
PlotPtr comparisonPlot(const std::vector<RunPtr>& runs, const ComparisonOptions& options,
                       std::stop_token stop = {});

/// The smoother and alignment with this id of the parameter table; None and Iteration for others.
runs::Smoother smootherOf(std::string_view id);
runs::Alignment alignmentOf(std::string_view id);

/// Losses of `run` that it keeps alive, ready for a Series.
runs::Column<double> heldBy(const RunPtr& run, std::span<const double> losses);

/// A line through values at 0, 1, 2, ... For `stop` see MinMaxPyramid.
Series seriesOf(ElementInfo info, runs::LineValues values, const Stroke& stroke,
                const std::stop_token& stop = {});

}  // namespace quantoscope::present
