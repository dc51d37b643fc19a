// SPDX-License-Identifier: GPL-3.0-or-later
// From the analysis of a run to what the Runs panels show: tables, plots and charts as data. A null run gives
// an empty view that says what to do. Arrays of the run are shared, not copied; the views keep it alive. Pure
// functions, safe from any thread. Iterations are counted from 0, as in the files' lists.
#pragma once

#include <memory>
#include <optional>
#include <vector>

#include "engine/present/charts.h"
#include "engine/present/plot.h"
#include "engine/present/run_ptr.h"
#include "engine/present/table.h"

namespace quantoscope::present {

/// "4 bit".
Text bitWidthName(int bits);

/// A number that introduces a run, with its name.
struct Fact {
  Text name;
  Cell value;
};

/// Iterations, bit-widths, final, best and mean loss, transitions and mean bit-width of a run, always all of
/// them; a dash stands for what the file does not tell.
std::vector<Fact> runFacts(const RunPtr& run);

/// One row per run: its name and runFacts().
TablePtr runsTable(const std::vector<RunPtr>& runs);

/// One row per bit-width of the run: samples, mean, population standard deviation, final, smallest and
/// largest loss. A star marks the lowest mean. What the reader and the analysis have to say stands in the
/// notes.
TablePtr statisticsTable(const RunPtr& run);

struct LossPlotOptions {
  /// Followed when all losses are positive; otherwise the plot's notice says why it is not.
  bool logarithmic = false;
  /// Adds the centered rolling mean over rollingMeanWindow() iterations, with gaps where it touches a gap.
  bool rollingMean = false;

  friend bool operator==(const LossPlotOptions&, const LossPlotOptions&) = default;
};

/// A fiftieth of the iterations, made odd, between 5 and 101.
std::size_t rollingMeanWindow(std::size_t iterations);

/// Loss by iteration: a thin line through all, and one element of points per bit-width.
PlotPtr lossPlot(const RunPtr& run, const LossPlotOptions& options = {});

/// Bit-width by iteration as steps over bands, one element of each per bit-width. Iteration i fills [i, i +
/// 1); a switch is drawn with the bit-width it leads to. A triangle at each switch points up where the loss
/// rose and down where it fell; three sizes stand for thirds of the largest change. The bit-width axis is
/// linear or logarithmic, whichever keeps the used bit-widths further apart.
PlotPtr timelinePlot(const RunPtr& run);

/// One box per bit-width. With `iterations`, of the losses in that range (see samplesIn()), else of the whole
/// run. A run without bit-widths gives one box of all losses.
ChartPtr lossBoxes(const RunPtr& run, const std::optional<Range>& iterations = std::nullopt);

/// The same losses counted in bins shared by all bit-widths: width 2 IQR / n^(1/3) over all n losses
/// (Freedman and Diaconis, 1981), or 1 + log2(n) bins (Sturges, 1926) when the quartiles coincide; 1 to 80
/// bins over [lowest, highest], the last one closed.
ChartPtr lossHistogram(const RunPtr& run, const std::optional<Range>& iterations = std::nullopt);

}  // namespace quantoscope::present
