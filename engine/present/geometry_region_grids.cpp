// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/present/geometry_region_grids.h"

#include <algorithm>
#include <cmath>
#include <limits>

#include "engine/present/geometry_parts.h"
#include "engine/present/geometry_region_parts.h"
#include "engine/present/geometry_study_parts.h"
#include "engine/present/number_format.h"

namespace quantoscope::present {
namespace {

constexpr std::size_t mostSteps = 8;
constexpr double roomAround = 1.06;
constexpr double smallestShape = 0.05;  ///< of the longer side, for the axis of a flat region
constexpr int shareDigits = 3;

/// At most `most` layers, evenly spread, the first and the last among them.
std::vector<std::size_t> spreadLayers(std::size_t count, std::size_t most) {
  const std::size_t shown = std::min(count, most);
  std::vector<std::size_t> layers;
  for (std::size_t i = 0; i < shown; ++i) {
    layers.push_back(shown > 1 ? (i * (count - 1) + (shown - 1) / 2) / (shown - 1) : 0);
  }
  return layers;
}

int columnsFor(std::size_t plots) {
  if (plots <= 4) {
    return static_cast<int>(plots);
  }
  return plots <= 6 ? 3 : 4;
}

ElementInfo stepInfo(std::size_t layer) {
  return {"layer", {QUANTOSCOPE_PRESENT("The layer alone"), {}}, true, layerSubject(layer)};
}

ElementInfo soFarInfo() {
  return {"cumulative", {QUANTOSCOPE_PRESENT("With all before it"), {}}, true, {}};
}

Text stepTitle(const geometry::ErrorTrace& trace, std::size_t layer) {
  return phrase(trace.dimension() == 2 ? QUANTOSCOPE_PRESENT("Up to layer %1: area %2")
                                       : QUANTOSCOPE_PRESENT("Up to layer %1: volume %2"),
                {std::to_string(layer + 1), shortNumber(trace.layers[layer].cumulativeVolume)});
}

Text shortAxisTitle(int channel) {
  return phrase(QUANTOSCOPE_PRESENT("Error, channel %1"), {std::to_string(channel + 1)});
}

/// Around the origin, as far as the region reaches on one axis.
Range reachOf(const Eigen::VectorXd& halfWidths, int channel) {
  const double half = roomAround * std::max(halfWidths(channel), smallestShape * halfWidths.maxCoeff());
  return {-half, half};
}

std::shared_ptr<Plot> planePlot(const RegionPlane& plane, Text title) {
  auto plot = std::make_shared<Plot>();
  plot->title = std::move(title);
  plot->x.title = shortAxisTitle(plane.channels()[0]);
  plot->y.title = shortAxisTitle(plane.channels()[1]);
  plot->equalAspect = true;
  return plot;
}

std::shared_ptr<Scene> spaceScene(Text title) {
  auto scene = std::make_shared<Scene>();
  scene->title = std::move(title);
  for (std::size_t i = 0; i < scene->axisTitles.size(); ++i) {
    scene->axisTitles[i] = shortAxisTitle(static_cast<int>(i));
  }
  return scene;
}

PlotGrid noRegion(const geometry::ErrorTrace& trace, Text title) {
  auto plot = std::make_shared<Plot>();
  plot->title = std::move(title);
  plot->notice = viewNotice(trace);
  plot->emptyState = noErrorText();
  PlotGrid grid;
  grid.plots = {plot};
  grid.columns = 1;
  return grid;
}

Text boxTitle(const geometry::ErrorTrace& trace) {
  return atShown(trace, QUANTOSCOPE_PRESENT("Error region at the input in its bounding box"),
                 QUANTOSCOPE_PRESENT("Error region at the output in its bounding box"));
}

/// The share of the box on two channels that the region's shadow fills; NaN for a flat box.
double shareOf(const geometry::Zonogon& zonogon, double width, double height) {
  const double box = 4 * width * height;
  return box > 0 ? zonogon.area / box : std::numeric_limits<double>::quiet_NaN();
}

std::shared_ptr<Plot> planeInBox(const geometry::ErrorTrace& trace, ChannelPair channels) {
  const RegionPlane plane(trace, channels);
  const geometry::Zonogon zonogon = plane.zonogon(trace.cumulative.region, trace.cumulative.generators);
  const double width = trace.cumulative.halfWidths(channels[0]);
  const double height = trace.cumulative.halfWidths(channels[1]);
  const double share = shareOf(zonogon, width, height);
  const std::vector<std::string> pair{std::to_string(channels[0] + 1), std::to_string(channels[1] + 1)};
  auto plot = planePlot(plane, std::isnan(share)
                                   ? phrase(QUANTOSCOPE_PRESENT("Channels %1 and %2: the box is flat"), pair)
                                   : phrase(QUANTOSCOPE_PRESENT("Channels %1 and %2: %3 of the box"),
                                            {pair[0], pair[1], formatPercent(share, shareDigits)}));
  Polygon box = boundingBox(width, height);
  box.fill = {ColorRole::Bound, 0, 0.10};
  plot->elements.push_back(std::move(box));
  ElementInfo info = cumulativeInfo();
  info.name = {QUANTOSCOPE_PRESENT("Error region"), {}};
  plot->elements.push_back(
      areaElement(std::move(info), zonogon, {ColorRole::Cumulative, 0, 0.25}, {cumulativeColor, 1.75}));
  return plot;
}

/// The first of `traces` and those that are other experiments.
std::vector<TracePtr> differing(const std::vector<TracePtr>& traces) {
  std::vector<TracePtr> shown;
  for (const TracePtr& trace : traces) {
    if (shown.empty() || !(trace->experiment == traces.front()->experiment)) {
      shown.push_back(trace);
    }
  }
  return shown;
}

/// "Full matrices (in view): 72.2 %".
Text shareName(const std::string& name, bool inView, const std::optional<double>& share) {
  constexpr double rounding = 1e-12;
  if (!share) {
    return inView ? phrase(QUANTOSCOPE_PRESENT("%1 (in view): flat"), {name})
                  : phrase(QUANTOSCOPE_PRESENT("%1: flat"), {name});
  }
  const std::string percent = formatPercent(*share > 1 - rounding ? 1 : *share, shareDigits);
  return inView ? phrase(QUANTOSCOPE_PRESENT("%1 (in view): %2"), {name, percent})
                : phrase(QUANTOSCOPE_PRESENT("%1: %2"), {name, percent});
}

PlotPtr shares(const std::vector<TracePtr>& traces) {
  auto plot = std::make_shared<Plot>();
  plot->title = {QUANTOSCOPE_PRESENT("Share of the bounding box that is region"), {}};
  plot->x = axis(QUANTOSCOPE_PRESENT("Box efficiency (%)"));
  const auto count = static_cast<double>(traces.size());
  bool plane = false;
  bool space = false;
  for (std::size_t i = 0; i < traces.size(); ++i) {
    const geometry::ErrorTrace& trace = *traces[i];
    const double place = count - static_cast<double>(i);
    const std::optional<double>& share = trace.cumulative.boundingBoxEfficiency;
    plot->y.ticks.push_back({place, shareName(trace.experiment.name, i == 0, share)});
    bool& known = trace.dimension() == 2 ? plane : space;
    if (share) {
      const Color color{ColorRole::Series, trace.dimension() == 2 ? 0 : 1};
      const Text kind = trace.dimension() == 2 ? Text{QUANTOSCOPE_PRESENT("Two channels"), {}}
                                               : Text{QUANTOSCOPE_PRESENT("Three channels"), {}};
      plot->elements.push_back(Line{{"share." + std::to_string(i), kind, !known, {}},
                                    values({0.0, 100 * *share}),
                                    values({place, place}),
                                    {color, 7.0}});
      known = true;
    }
  }
  plot->elements.push_back(Rule{{"full", {QUANTOSCOPE_PRESENT("The whole box"), {}}, false, {}},
                                Rule::Direction::Vertical,
                                100,
                                {boundColor, 1.0, Dash::Dashed}});
  plot->x.range = Range{0, 104};
  plot->y.range = Range{0.5, count + 0.5};
  return plot;
}

}  // namespace

PlotGrid layerRegionsGrid(const geometry::ErrorTrace& trace, const LayerRegionLook& look) {
  const Text title = atShown(trace, QUANTOSCOPE_PRESENT("Error region at the input, layer by layer"),
                             QUANTOSCOPE_PRESENT("Error region at the output, layer by layer"));
  if (trace.cumulative.region.rank() == 0) {
    return noRegion(trace, title);
  }
  const RegionPlane plane(trace, look.channels);
  const Eigen::VectorXd& halfWidths = trace.cumulative.halfWidths;
  PlotGrid grid;
  grid.title = title;
  for (const std::size_t layer : spreadLayers(trace.layers.size(), mostSteps)) {
    const geometry::LayerTrace& step = trace.layers[layer];
    auto plot = planePlot(plane, stepTitle(trace, layer));
    if (look.sameScale) {
      plot->x.range = reachOf(halfWidths, plane.channels()[0]);
      plot->y.range = reachOf(halfWidths, plane.channels()[1]);
    }
    plot->elements.push_back(areaElement(soFarInfo(), plane.zonogon(generatorsUpTo(trace, layer)),
                                         {ColorRole::Cumulative, 0, 0.08}, {cumulativeColor, 1.75}));
    plot->elements.push_back(areaElement(stepInfo(layer), plane.zonogon(step.region, step.generators),
                                         layerColor(layer, 0.3), {layerColor(layer), 1.0}));
    grid.plots.push_back(std::move(plot));
  }
  auto first = std::make_shared<Plot>(*grid.plots.front());
  first->notice = viewNotice(trace);
  grid.plots.front() = first;
  grid.columns = columnsFor(grid.plots.size());
  return grid;
}

std::vector<ScenePtr> layerRegionScenes(const geometry::ErrorTrace& trace, const LayerRegionLook& look) {
  std::vector<ScenePtr> scenes;
  if (trace.dimension() < 3 || trace.cumulative.region.rank() == 0) {
    return scenes;
  }
  const Eigen::VectorXd& halfWidths = trace.cumulative.halfWidths;
  for (const std::size_t layer : spreadLayers(trace.layers.size(), mostSteps)) {
    const auto scene = spaceScene(stepTitle(trace, layer));
    if (look.sameScale) {
      scene->frame = Bounds3{{-halfWidths(0), -halfWidths(1), -halfWidths(2)},
                             {halfWidths(0), halfWidths(1), halfWidths(2)}};
    }
    const bool last = layer + 1 == trace.layers.size();
    addBody(*scene, soFarInfo(),
            last ? *trace.cumulative.region.polytope() : geometry::zonotopeOf(generatorsUpTo(trace, layer)),
            {ColorRole::Cumulative, 0, 0.12}, {cumulativeColor, 1.0});
    addBody(*scene, stepInfo(layer), *trace.layers[layer].region.polytope(), layerColor(layer, 0.3),
            {layerColor(layer), 1.0});
    if (scenes.empty()) {
      scene->notice = viewNotice(trace);
    }
    scenes.push_back(scene);
  }
  return scenes;
}

PlotGrid boxGrid(const std::vector<TracePtr>& traces) {
  const geometry::ErrorTrace& trace = *traces.front();
  const std::vector<TracePtr> shown = differing(traces);
  PlotGrid grid;
  if (trace.cumulative.region.rank() == 0) {
    grid = noRegion(trace, boxTitle(trace));
  } else {
    const bool plane = trace.dimension() == 2;
    const auto whole = planeInBox(trace, {0, 1});
    whole->title = boxTitle(trace);
    whole->notice = viewNotice(trace);
    grid.plots.push_back(whole);
    for (const ChannelPair& pair : channelPairs(trace.dimension())) {
      if (!plane) {
        grid.plots.push_back(planeInBox(trace, pair));
      }
    }
  }
  grid.plots.push_back(shares(shown));
  grid.columns = grid.plots.size() > 2 ? 3 : 2;
  grid.title = {QUANTOSCOPE_PRESENT("Region and bounding box"), {}};
  std::string halfWidths;
  for (const double half : trace.cumulative.halfWidths) {
    halfWidths += (halfWidths.empty() ? "" : ", ") + shortNumber(half);
  }
  grid.numbers = {phrase(QUANTOSCOPE_PRESENT("Half-widths of the box: %1"), {halfWidths})};
  if (const std::optional<double>& share = trace.cumulative.boundingBoxEfficiency; share && *share > 0) {
    grid.numbers.push_back(phrase(QUANTOSCOPE_PRESENT("Box efficiency %1 (the box claims %2 % too much)"),
                                  {shortNumber(*share), shortNumber(100 * (1 / *share - 1))}));
  } else {
    grid.numbers.push_back(
        phrase(QUANTOSCOPE_PRESENT("The region or its box is flat, so there is no share to tell"), {}));
  }
  return grid;
}

ScenePtr boxScene(const geometry::ErrorTrace& trace) {
  if (trace.dimension() < 3 || trace.cumulative.region.rank() == 0) {
    return nullptr;
  }
  const auto scene = spaceScene(boxTitle(trace));
  scene->notice = viewNotice(trace);
  ElementInfo info = cumulativeInfo();
  info.name = {QUANTOSCOPE_PRESENT("Error region"), {}};
  addBody(*scene, std::move(info), *trace.cumulative.region.polytope(), {ColorRole::Cumulative, 0, 0.3},
          {cumulativeColor, 1.0});
  addBox(*scene, trace.cumulative.halfWidths);
  return scene;
}

}  // namespace quantoscope::present
