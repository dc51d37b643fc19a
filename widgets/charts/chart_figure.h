// SPDX-License-Identifier: GPL-3.0-or-later
// A chart as a figure for files: vectors and text, no window needed. GUI thread, and a QApplication must
// exist.
#pragma once

#include "engine/present/charts.h"
#include "widgets/base/figure.h"

namespace quantoscope::charts {

/// The figure of `chart`; null is an empty figure. Fonts come out at the style's points when the painter's
/// unit is 1/96 inch, by the device's resolution or by scaling.
base::FigurePtr chartFigure(present::ChartPtr chart);

}  // namespace quantoscope::charts
