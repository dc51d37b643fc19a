// SPDX-License-Identifier: GPL-3.0-or-later
// What switching the bit-width did to the loss of a run, as data. A null run gives an empty view that says
// what to do. Pure functions, safe from any thread.
#pragma once

#include "engine/present/plot.h"
#include "engine/present/run_ptr.h"
#include "engine/present/table.h"

namespace quantoscope::present {

/// The change of the loss at every switch by iteration, colored by the bit-width it leads to; a dashed line
/// at 0 and one at the mean.
PlotPtr transitionImpactPlot(const RunPtr& run);

/// The mean change for each pair of bit-widths as a field of squares: from upwards, to rightwards; stronger
/// where it is larger, and written with how many switches there were.
PlotPtr transitionMatrixPlot(const RunPtr& run);

/// One row per pair: switches, mean change, increases, recoveries and their mean length.
TablePtr transitionTable(const RunPtr& run);

}  // namespace quantoscope::present
