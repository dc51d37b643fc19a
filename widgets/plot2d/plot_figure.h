// SPDX-License-Identifier: GPL-3.0-or-later
// A plot as a figure: painted as vectors with text as text, without any widget on the screen. GUI thread.
#pragma once

#include <optional>

#include "engine/present/color_spread.h"
#include "engine/present/plot.h"
#include "widgets/base/figure.h"

namespace quantoscope::plot2d {

/// `range`: what the axes show, nullopt for everything; `brush`: the range on x to mark; `spread`: of maps.
base::FigurePtr plotFigure(present::PlotPtr plot, std::optional<present::Extent> range = std::nullopt,
                           std::optional<present::Range> brush = std::nullopt,
                           present::ColorSpread spread = present::ColorSpread::Linear);

}  // namespace quantoscope::plot2d
