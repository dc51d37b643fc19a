// SPDX-License-Identifier: GPL-3.0-or-later
// Long lines through evenly spaced points: what of them is worth drawing. The cost depends on the pixels, not
// on the line. Pure functions, safe from any thread.
#pragma once

#include <cstddef>
#include <memory>
#include <vector>

#include "engine/present/min_max_pyramid.h"
#include "engine/present/plot.h"

namespace quantoscope::present {

/// Points to join in their order; NaN in y makes a gap. x ascends.
struct SeriesPoints {
  std::vector<double> x;
  std::vector<double> y;
};

/// What to draw of `series` for x from range.low to range.high on `columns` columns of pixels. With fewer
/// than four values in a column, the values themselves and one more at each side; else for each column its
/// first, smallest, largest and last finite value (the M4 of Jugel and others, 2014), which lights the same
/// pixels as drawing all. A column of gaps only is a gap.
SeriesPoints visiblePoints(const Series& series, const Range& range, std::size_t columns);

/// The value nearest to `x`, as its index; 0 for no values.
std::size_t nearestIndex(const Series& series, double x);

}  // namespace quantoscope::present
