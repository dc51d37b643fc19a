// SPDX-License-Identifier: GPL-3.0-or-later
// Plots and charts as SVG without any toolkit, for reports made where there is no display. Plain and honest:
// axes with round ticks, all elements, a legend; the workbench's own figures are finer. English, the same
// bytes for the same data in every locale. Pure functions.
#pragma once

#include <string>

#include "engine/present/charts.h"
#include "engine/present/plot.h"

namespace quantoscope::present {

struct SvgSize {
  int width = 760;
  int height = 380;
};

/// A whole <svg> element with the title in it. Light palette.
std::string toSvg(const Plot& plot, const SvgSize& size = {});
std::string toSvg(const Chart& chart, const SvgSize& size = {});

/// Bars, boxes and histograms drawn with the elements of a plot.
Plot asPlot(const Chart& chart);

}  // namespace quantoscope::present
