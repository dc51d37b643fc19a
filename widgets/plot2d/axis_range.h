// SPDX-License-Identifier: GPL-3.0-or-later
// Which part of a plot is visible: fitting, zooming, panning and equal aspect as arithmetic on ranges, linear
// or logarithmic. Knows no widget and no pixels beyond a size.
#pragma once

#include <QSizeF>
#include <optional>

#include "engine/present/plot.h"

namespace quantoscope::plot2d {

/// What "fit" shows: the axes' own ranges, else all data with a small margin; on a logarithmic axis all
/// positive data. Always a range an axis can show, also when there is only one value. nullopt when there is
/// nothing at all to draw.
std::optional<present::Extent> fitExtent(const present::Plot& plot);

/// `range` if an axis of this kind can show it (finite, ascending, resolvable, positive when logarithmic),
/// else the nearest range it can.
present::Range showable(present::Range range, bool logarithmic);

/// `range` stretched by `factor` around `center`, which keeps its relative place; factor below 1 zooms in.
present::Range zoomed(present::Range range, double center, double factor, bool logarithmic);

/// `range` moved by a share of its own length.
present::Range shifted(present::Range range, double share, bool logarithmic);

/// The smallest extent around `extent`, with the same center, in which one unit has the same length on both
/// axes of a plot area of `size`.
present::Extent withEqualAspect(const present::Extent& extent, QSizeF size);

}  // namespace quantoscope::plot2d
