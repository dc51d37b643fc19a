// SPDX-License-Identifier: GPL-3.0-or-later
// The error landscape as a map with its scatter, and as a surface; see geometry_study_views.h.
#include <cmath>
#include <numbers>

#include "engine/present/geometry_study_parts.h"
#include "engine/present/geometry_study_views.h"

namespace quantoscope::present {
namespace {

constexpr int crowdedSide = 40;  // from here on the scatter's points are drawn small
constexpr Eigen::Index crowdedManifold = 400;

Text landscapeTitle() {
  return {QUANTOSCOPE_PRESENT("Error magnitude over the inputs"), {}};
}

Text magnitudeTitle() {
  return {QUANTOSCOPE_PRESENT("Error magnitude"), {}};
}

/// "0.03 |x| - 0.02", as people write it.
std::string lineFormula(const geometry::LinearFit& fit) {
  const char* sign = fit.intercept < 0 ? " \u2212 " : " + ";
  return shortNumber(fit.slope) + " |x|" + sign + shortNumber(std::abs(fit.intercept));
}

/// Points that stand out from every color of the map: light ones on dark ones.
void addManifold(Plot& map, const geometry::Points& inputs) {
  std::vector<double> x;
  std::vector<double> y;
  for (Eigen::Index i = 0; i < inputs.rows(); ++i) {
    x.push_back(inputs(i, 0));
    y.push_back(inputs(i, 1));
  }
  const double size = inputs.rows() > crowdedManifold ? 1.5 : 2.5;
  const Values across = values(std::move(x));
  const Values up = values(std::move(y));
  const Text name{QUANTOSCOPE_PRESENT("Points of the manifold"), {}};
  map.elements.push_back(Points{{"manifold.edge", name, true, {}},
                                across,
                                up,
                                {ColorRole::Foreground},
                                {},
                                Marker::Circle,
                                size + 1.5});
  Points points{{"manifold", name, false, {}}, across, up, {ColorRole::Background}, {}, Marker::Circle, size};
  points.selectable = true;
  map.elements.push_back(std::move(points));
}

PlotPtr landscapeMap(const geometry::ErrorLandscape& landscape, const geometry::Points* inputs) {
  const double step = 2 * landscape.extent / (landscape.side - 1);
  const Range edge{-landscape.extent - step / 2, landscape.extent + step / 2};
  auto map = std::make_shared<Plot>();
  map->title = landscapeTitle();
  map->x = axis(QUANTOSCOPE_PRESENT("Input, channel %1"), {"1"});
  map->y = axis(QUANTOSCOPE_PRESENT("Input, channel %1"), {"2"});
  map->x.range = edge;
  map->y.range = edge;
  map->equalAspect = true;
  map->notice = noticeOf(landscape.notice);
  map->elements.push_back(Raster{
      {"map",
       phrase(QUANTOSCOPE_PRESENT("Error magnitude %1 to %2"),
              {shortNumber(landscape.magnitudes.minCoeff()), shortNumber(landscape.magnitudes.maxCoeff())}),
       true,
       {}},
      edge,
      edge,
      landscape.side,
      landscape.side,
      listOf(landscape.magnitudes),
      magnitudeTitle()});
  if (inputs != nullptr) {
    addManifold(*map, *inputs);
  }
  return map;
}

PlotPtr landscapeScatter(const geometry::ErrorLandscape& landscape) {
  auto scatter = std::make_shared<Plot>();
  scatter->title = {QUANTOSCOPE_PRESENT("Error magnitude over the L1 norm, colored by angle"), {}};
  scatter->x = axis(QUANTOSCOPE_PRESENT("L1 norm of the input"));
  scatter->y.title = magnitudeTitle();
  Points points{{"points", magnitudeTitle(), false, {}},
                listOf(landscape.l1Norms),
                listOf(landscape.magnitudes),
                cycleColor(0),
                {},
                Marker::Circle,
                landscape.side > crowdedSide ? 2.0 : 3.5};
  points.colors.reserve(static_cast<std::size_t>(landscape.magnitudes.size()));
  for (int row = 0; row < landscape.side; ++row) {
    for (int column = 0; column < landscape.side; ++column) {
      const double angle = std::atan2(landscape.axis(row), landscape.axis(column));
      points.colors.push_back(cycleColor(angle / (2 * std::numbers::pi) + 0.5));
    }
  }
  scatter->elements.push_back(std::move(points));
  if (landscape.fit) {
    const double from = landscape.l1Norms.minCoeff();
    const double to = landscape.l1Norms.maxCoeff();
    scatter->elements.push_back(
        Line{{"fit", phrase(QUANTOSCOPE_PRESENT("Linear fit: %1"), {lineFormula(*landscape.fit)}), true, {}},
             values({from, to}),
             values({landscape.fit->slope * from + landscape.fit->intercept,
                     landscape.fit->slope * to + landscape.fit->intercept}),
             {{ColorRole::Foreground}, 1.5, Dash::Dashed}});
  }
  return scatter;
}

}  // namespace

PlotGrid landscapeGrid(const geometry::ErrorLandscape& landscape, const geometry::Points* inputs) {
  PlotGrid grid;
  grid.title = {QUANTOSCOPE_PRESENT("Error landscape"), {}};
  grid.plots = {landscapeMap(landscape, inputs), landscapeScatter(landscape)};
  return grid;
}

SurfacePtr landscapeSurface(const geometry::ErrorLandscape& landscape) {
  auto surface = std::make_shared<Surface>();
  surface->title = landscapeTitle();
  const std::vector<double> grid(landscape.axis.data(), landscape.axis.data() + landscape.axis.size());
  surface->x = {phrase(QUANTOSCOPE_PRESENT("Input, channel %1"), {"1"}), grid};
  surface->y = {phrase(QUANTOSCOPE_PRESENT("Input, channel %1"), {"2"}), grid};
  surface->valueTitle = magnitudeTitle();
  surface->z = listOf(landscape.magnitudes);
  surface->notice = noticeOf(landscape.notice);
  return surface;
}

}  // namespace quantoscope::present
