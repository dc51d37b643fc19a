// SPDX-License-Identifier: GPL-3.0-or-later
// Error regions in the plane and in space; see geometry_views.h.
#include <cmath>
#include <limits>

#include "engine/present/geometry_parts.h"
#include "engine/present/geometry_region_parts.h"
#include "engine/present/geometry_study_parts.h"
#include "engine/present/geometry_views.h"
#include "engine/present/number_format.h"

namespace quantoscope::present {
namespace {

constexpr std::array<ChannelPair, 3> pairs = {{{0, 1}, {0, 2}, {1, 2}}};

ElementInfo layerInfo(std::size_t layer, std::size_t layers) {
  return {"layer." + std::to_string(layer), layerName(layer), layersInLegend(layers), layerSubject(layer)};
}

/// How far the polygon (counter-clockwise, around the origin) reaches along a unit direction.
double reach(const geometry::Points& polygon, double directionX, double directionY) {
  double nearest = std::numeric_limits<double>::infinity();
  for (Eigen::Index i = 0; i < polygon.rows(); ++i) {
    const Eigen::Index next = i + 1 == polygon.rows() ? 0 : i + 1;
    const double edgeX = polygon(next, 0) - polygon(i, 0);
    const double edgeY = polygon(next, 1) - polygon(i, 1);
    const double towards = directionX * edgeY - directionY * edgeX;
    if (towards > 0) {
      nearest = std::min(nearest, (polygon(i, 0) * edgeY - polygon(i, 1) * edgeX) / towards);
    }
  }
  return std::isfinite(nearest) ? nearest : 0;
}

Line principalAxes(const geometry::Zonogon& zonogon) {
  constexpr double gap = std::numeric_limits<double>::quiet_NaN();
  const Eigen::MatrixXd axes = geometry::spreadOf(zonogon.vertices.transpose()).axes;
  std::vector<double> x;
  std::vector<double> y;
  for (Eigen::Index axis = 0; axis < zonogon.rank; ++axis) {
    const double directionX = axes(0, axis);
    const double directionY = axes(1, axis);
    const double length = zonogon.rank == 2 ? reach(zonogon.vertices, directionX, directionY)
                                            : zonogon.vertices.row(0).stableNorm();
    x.insert(x.end(), {-length * directionX, length * directionX, gap});
    y.insert(y.end(), {-length * directionY, length * directionY, gap});
  }
  return {{"axes", {QUANTOSCOPE_PRESENT("Principal axes"), {}}, true, {}},
          values(std::move(x)),
          values(std::move(y)),
          {{ColorRole::Foreground}, 1.0, Dash::Dotted},
          LineShape::Straight,
          true};
}

Text regionTitle(const geometry::ErrorTrace& trace, const RegionPlane& plane) {
  if (!plane.isProjection()) {
    return atShown(trace, QUANTOSCOPE_PRESENT("Error region at the input"),
                   QUANTOSCOPE_PRESENT("Error region at the output"));
  }
  Text title =
      atShown(trace, QUANTOSCOPE_PRESENT("Error region at the input, projected onto channels %1 and %2"),
              QUANTOSCOPE_PRESENT("Error region at the output, projected onto channels %1 and %2"));
  for (const int channel : plane.channels()) {
    title.arguments.push_back(std::to_string(channel + 1));
  }
  return title;
}

ElementInfo nestedInfo(std::size_t layer) {
  return {"nested." + std::to_string(layer),
          {QUANTOSCOPE_PRESENT("Up to layer %1"), {std::to_string(layer + 1)}},
          false,
          layerSubject(layer)};
}

ElementInfo comparisonInfo() {
  return {"comparison", {QUANTOSCOPE_PRESENT("Without channel mixing"), {}}, true, {}};
}

bool comparable(const geometry::ErrorTrace& trace, const geometry::ErrorTrace* other) {
  return other && other->shown == trace.shown && other->dimension() == trace.dimension();
}

constexpr Color overlayColor{ColorRole::Positive};
constexpr double overlayOpacity = 0.08;

/// "Pinned: 1.34 times the area", as far as there is a name and an extent to compare with.
ElementInfo overlayInfo(const geometry::ErrorTrace& trace, const geometry::ErrorTrace& overlay) {
  ElementInfo info{"overlay", {}, true, {}};
  const std::string& name = overlay.experiment.name;
  if (!(trace.cumulative.volume > 0)) {
    info.name = name.empty() ? Text{QUANTOSCOPE_PRESENT("Overlaid experiment"), {}}
                             : Text{QUANTOSCOPE_PRESENT("Overlaid: %1"), {name}};
    return info;
  }
  const bool plane = trace.dimension() == 2;
  const std::string ratio = formatNumber(overlay.cumulative.volume / trace.cumulative.volume, 4);
  if (name.empty()) {
    info.name = {plane ? QUANTOSCOPE_PRESENT("Overlaid experiment (%1 times the area)")
                       : QUANTOSCOPE_PRESENT("Overlaid experiment (%1 times the volume)"),
                 {ratio}};
  } else {
    info.name = {plane ? QUANTOSCOPE_PRESENT("%1 (%2 times the area)")
                       : QUANTOSCOPE_PRESENT("%1 (%2 times the volume)"),
                 {name, ratio}};
  }
  return info;
}

/// Why the overlay is not drawn; empty when it is, or when there is none.
Text overlayNotice(const geometry::ErrorTrace& trace, const geometry::ErrorTrace* overlay) {
  if (overlay == nullptr || comparable(trace, overlay)) {
    return {};
  }
  if (overlay->dimension() != trace.dimension()) {
    return {QUANTOSCOPE_PRESENT(
                "The overlaid experiment has %1 channels and cannot be drawn over one of %2 channels."),
            {std::to_string(overlay->dimension()), std::to_string(trace.dimension())}};
  }
  return {overlay->shown == geometry::Space::Output
              ? QUANTOSCOPE_PRESENT(
                    "The overlaid experiment can only be seen from the output; choose that view to compare.")
              : QUANTOSCOPE_PRESENT(
                    "This experiment can only be seen from the output; choose that view to compare."),
          {}};
}

Text noticeOf(const geometry::ErrorTrace& trace, const RegionCompanions& companions) {
  Text notice = viewNotice(trace);
  return notice.empty() ? overlayNotice(trace, companions.overlay) : notice;
}

void addSamples(Plot& plot, const geometry::MonteCarlo& cloud, const ChannelPair& channels) {
  const auto coordinates = [&](int channel) {
    std::vector<double> numbers(static_cast<std::size_t>(cloud.samples.rows()));
    for (std::size_t i = 0; i < numbers.size(); ++i) {
      numbers[i] = cloud.samples(static_cast<Eigen::Index>(i), channel);
    }
    return values(std::move(numbers));
  };
  plot.elements.push_back(Points{{"samples", containmentNumber(cloud), true, {}},
                                 coordinates(channels[0]),
                                 coordinates(channels[1]),
                                 {ColorRole::Muted, 0, 0.5},
                                 {},
                                 Marker::Circle,
                                 2.0});
  if (cloud.actual) {
    plot.elements.push_back(
        Points{{"actual", {QUANTOSCOPE_PRESENT("The rounding that is made"), {}}, true, {}},
               values({(*cloud.actual)(channels[0])}),
               values({(*cloud.actual)(channels[1])}),
               {ColorRole::Highlight},
               {},
               Marker::Diamond,
               7.0});
  }
}

}  // namespace

Text containmentNumber(const geometry::MonteCarlo& cloud) {
  const std::string inside =
      formatPercent(static_cast<double>(cloud.inside) / static_cast<double>(cloud.samples.rows()), 3);
  if (cloud.hullShare) {
    return {QUANTOSCOPE_PRESENT("Sampled errors (%1 inside, their hull fills %2)"),
            {inside, formatPercent(*cloud.hullShare, 3)}};
  }
  if (cloud.supportShare) {
    return {QUANTOSCOPE_PRESENT("Sampled errors (%1 inside, they reach %2)"),
            {inside, formatPercent(*cloud.supportShare, 3)}};
  }
  return {QUANTOSCOPE_PRESENT("Sampled errors (%1 inside)"), {inside}};
}

std::span<const ChannelPair> channelPairs(int dimension) {
  return std::span(pairs).first(dimension > 2 ? 3 : 1);
}

PlotPtr regionPlot(const geometry::ErrorTrace& trace, const RegionParts& parts, ChannelPair channels,
                   const RegionCompanions& companions) {
  const RegionPlane plane(trace, channels);
  auto plot = std::make_shared<Plot>();
  plot->title = regionTitle(trace, plane);
  plot->x.title = errorAxisTitle(trace, plane.channels()[0]);
  plot->y.title = errorAxisTitle(trace, plane.channels()[1]);
  plot->equalAspect = true;
  plot->notice = noticeOf(trace, companions);

  const geometry::Zonogon whole = plane.zonogon(trace.cumulative.region, trace.cumulative.generators);
  if (whole.rank == 0) {
    plot->emptyState =
        trace.cumulative.region.rank() == 0
            ? noErrorText()
            : Text{QUANTOSCOPE_PRESENT("There is no error on these two channels. Choose other channels."),
                   {}};
    return plot;
  }
  if (parts.cumulative) {
    plot->elements.push_back(
        areaElement(cumulativeInfo(), whole, {ColorRole::Cumulative, 0, 0.05}, {cumulativeColor, 1.75}));
  }
  if (parts.nested) {
    for (std::size_t i = 0; i + 1 < trace.layers.size(); ++i) {
      plot->elements.push_back(areaElement(nestedInfo(i), plane.zonogon(generatorsUpTo(trace, i)), noFill,
                                           {layerColor(i), 1.25, Dash::Dashed}));
    }
  }
  if (parts.comparison && comparable(trace, companions.diagonalOnly)) {
    const geometry::CumulativeTrace& other = companions.diagonalOnly->cumulative;
    plot->elements.push_back(areaElement(comparisonInfo(), plane.zonogon(other.region, other.generators),
                                         {ColorRole::Negative, 0, 0.06},
                                         {{ColorRole::Negative}, 1.5, Dash::Dashed}));
  }
  if (comparable(trace, companions.overlay)) {
    const geometry::CumulativeTrace& other = companions.overlay->cumulative;
    plot->elements.push_back(
        areaElement(overlayInfo(trace, *companions.overlay), plane.zonogon(other.region, other.generators),
                    {overlayColor.role, 0, overlayOpacity}, {overlayColor, 1.5, Dash::Dashed}));
  }
  if (parts.layers) {
    const std::size_t count = trace.layers.size();
    for (std::size_t i = 0; i < count; ++i) {
      const geometry::LayerTrace& layer = trace.layers[i];
      plot->elements.push_back(areaElement(layerInfo(i, count), plane.zonogon(layer.region, layer.generators),
                                           layerColor(i, layerOpacity(count)), {layerColor(i), 1.0}));
    }
  }
  if (parts.box) {
    const Eigen::VectorXd& halfWidths = trace.cumulative.halfWidths;
    plot->elements.push_back(boundingBox(halfWidths(plane.channels()[0]), halfWidths(plane.channels()[1])));
  }
  if (parts.axes) {
    plot->elements.push_back(principalAxes(whole));
  }
  if (parts.samples && companions.samples && companions.samples->samples.cols() == trace.dimension()) {
    addSamples(*plot, *companions.samples, plane.channels());
  }
  return plot;
}

ScenePtr polytopeScene(const geometry::ErrorTrace& trace, const RegionParts& parts,
                       const RegionCompanions& companions) {
  auto scene = std::make_shared<Scene>();
  scene->title = atShown(trace, QUANTOSCOPE_PRESENT("Error polytope at the input"),
                         QUANTOSCOPE_PRESENT("Error polytope at the output"));
  scene->notice = noticeOf(trace, companions);
  if (trace.dimension() < 3) {
    scene->emptyState = {
        QUANTOSCOPE_PRESENT(
            "This experiment has two channels, and its error is a region of the plane. Choose 3-D in "
            "the Experiment panel, or a 3-D preset, to see a polytope."),
        {}};
    return scene;
  }
  for (std::size_t i = 0; i < scene->axisTitles.size(); ++i) {
    // The title says where; three axes in perspective have little room.
    scene->axisTitles[i] = {QUANTOSCOPE_PRESENT("Error, channel %1"), {std::to_string(i + 1)}};
  }
  if (trace.cumulative.region.rank() == 0) {
    scene->emptyState = noErrorText();
    return scene;
  }
  if (parts.cumulative) {
    addBody(*scene, cumulativeInfo(), *trace.cumulative.region.polytope(), {ColorRole::Cumulative, 0, 0.12},
            {cumulativeColor, 1.0});
  }
  if (parts.nested) {
    for (std::size_t i = 0; i + 1 < trace.layers.size(); ++i) {
      addBody(*scene, nestedInfo(i), geometry::zonotopeOf(generatorsUpTo(trace, i)), layerColor(i, 0.1),
              {layerColor(i), 0.75, Dash::Dashed});
    }
  }
  if (parts.comparison && comparable(trace, companions.diagonalOnly)) {
    addBody(*scene, comparisonInfo(), *companions.diagonalOnly->cumulative.region.polytope(),
            {ColorRole::Negative, 0, 0.1}, {{ColorRole::Negative}, 1.0});
  }
  if (comparable(trace, companions.overlay)) {
    addBody(*scene, overlayInfo(trace, *companions.overlay),
            *companions.overlay->cumulative.region.polytope(), {overlayColor.role, 0, 0.14},
            {overlayColor, 1.0, Dash::Dashed});
  }
  if (parts.layers) {
    const std::size_t count = trace.layers.size();
    for (std::size_t i = 0; i < count; ++i) {
      addBody(*scene, layerInfo(i, count), *trace.layers[i].region.polytope(),
              layerColor(i, std::max(0.2, layerOpacity(count))), {layerColor(i), 1.0});
    }
  }
  if (parts.box) {
    addBox(*scene, trace.cumulative.halfWidths);
  }
  return scene;
}

}  // namespace quantoscope::present
