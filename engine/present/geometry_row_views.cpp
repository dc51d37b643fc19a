// SPDX-License-Identifier: GPL-3.0-or-later
// Grids with a row for each run of integer inference and a column for each layer, and statistics over
// manifolds; see geometry_comparison_views.h.
#include <algorithm>
#include <cmath>

#include "engine/present/geometry_comparison_views.h"
#include "engine/present/geometry_study_parts.h"
#include "engine/present/number_format.h"

namespace quantoscope::present {
namespace {

constexpr std::size_t mostColumns = 5;

std::shared_ptr<Plot> titled(std::shared_ptr<Plot> plot, Text title) {
  plot->title = std::move(title);
  return plot;
}

/// The inputs under the name of the row, and the errors of `run` after each layer.
void addRow(PlotGrid& grid, Text name, const geometry::Manifold& manifold,
            const geometry::FakeQuantization& run) {
  grid.plots.push_back(titled(inputPlot(manifold, manifold.points), std::move(name)));
  const std::vector<std::size_t> layers = plottedLayers(run.layers.size(), mostColumns);
  for (const std::size_t layer : layers) {
    grid.plots.push_back(
        errorPlot(phrase(QUANTOSCOPE_PRESENT("Layer %1: error up to %2"),
                         {std::to_string(layer + 1), shortNumber(run.layers[layer].maxError)}),
                  manifold, run.layers[layer].errors));
  }
  grid.columns = static_cast<int>(1 + layers.size());
  grid.rows = true;
}

/// The points with the color of their error magnitude.
std::shared_ptr<Plot> sizesPlot(const geometry::ManifoldMap& map) {
  const double low = map.statistics.minimum;
  const double high = map.statistics.maximum;
  auto plot = titled(inputPlot(map.manifold, map.inputs),
                     phrase(QUANTOSCOPE_PRESENT("Possible error %1 (dark) to %2 (bright)"),
                            {formatNumber(low, 3), formatNumber(high, 3)}));
  for (Element& element : plot->elements) {
    if (auto* points = std::get_if<Points>(&element)) {
      for (std::size_t i = 0; i < points->colors.size(); ++i) {
        const double magnitude = map.regions.magnitudes(static_cast<Eigen::Index>(i));
        points->colors[i] = scaleColor(high > low ? (magnitude - low) / (high - low) : 1);
      }
    }
  }
  return plot;
}

/// Names along the y axis, the first at the top.
std::shared_ptr<Plot> namedRows(Text title, Text valueTitle, const std::vector<Text>& names) {
  auto plot = std::make_shared<Plot>();
  plot->title = std::move(title);
  plot->x.title = std::move(valueTitle);
  const auto count = static_cast<double>(names.size());
  for (std::size_t i = 0; i < names.size(); ++i) {
    plot->y.ticks.push_back({count - static_cast<double>(i), names[i]});
  }
  plot->y.range = Range{0.5, count + 0.5};
  return plot;
}

double rowPlace(const Plot& plot, std::size_t row) {
  return plot.y.ticks[row].position;
}

void addRowPoint(Plot& plot, std::size_t row, std::string id, Text name, double value, const Color& color,
                 Marker marker, bool inLegend) {
  plot.elements.push_back(Points{{std::move(id) + "." + std::to_string(row), std::move(name), inLegend, {}},
                                 values({value}),
                                 values({rowPlace(plot, row)}),
                                 color,
                                 {},
                                 marker,
                                 6.0});
}

Rule mark(double position, Text name) {
  return {{"mark", std::move(name), true, {}},
          Rule::Direction::Vertical,
          position,
          {{ColorRole::Muted}, 1.0, Dash::Dashed}};
}

PlotPtr errorRanges(const ManifoldsStudy& study, const std::vector<Text>& names) {
  auto plot = namedRows({QUANTOSCOPE_PRESENT("Error magnitude on each manifold"), {}},
                        {QUANTOSCOPE_PRESENT("Error magnitude"), {}}, names);
  double largest = 0;
  for (std::size_t i = 0; i < names.size(); ++i) {
    const geometry::PointStatistics& statistics = study.maps[i]->statistics;
    const double place = rowPlace(*plot, i);
    plot->elements.push_back(
        Line{{"range." + std::to_string(i), {QUANTOSCOPE_PRESENT("Smallest to largest"), {}}, i == 0, {}},
             values({statistics.minimum, statistics.maximum}),
             values({place, place}),
             {{ColorRole::Series, 0, 0.45}, 7.0}});
    addRowPoint(*plot, i, "mean", {QUANTOSCOPE_PRESENT("Mean"), {}}, statistics.mean, {ColorRole::Foreground},
                Marker::Circle, i == 0);
    largest = std::max(largest, statistics.maximum);
  }
  plot->x.range = Range{0, largest > 0 ? 1.06 * largest : 1.0};
  plot->notice = noticeOf(study.maps.front()->notice);
  return plot;
}

PlotPtr variationRatios(const ManifoldsStudy& study, const std::vector<Text>& names) {
  auto plot = namedRows({QUANTOSCOPE_PRESENT("Largest over smallest error"), {}},
                        {QUANTOSCOPE_PRESENT("Variation ratio"), {}}, names);
  double largest = 1;
  for (std::size_t i = 0; i < names.size(); ++i) {
    if (const std::optional<double>& ratio = study.maps[i]->statistics.variationRatio) {
      addRowPoint(*plot, i, "ratio", {QUANTOSCOPE_PRESENT("Variation ratio"), {}}, *ratio,
                  {ColorRole::Series, 1}, Marker::Diamond, false);
      largest = std::max(largest, *ratio);
    }
  }
  plot->elements.push_back(mark(1, {QUANTOSCOPE_PRESENT("The same error everywhere"), {}}));
  plot->x.range = Range{0, 1.06 * largest};
  for (std::size_t i = 0; i < names.size(); ++i) {
    if (!study.maps[i]->statistics.variationRatio) {
      plot->elements.push_back(Label{{"infinite." + std::to_string(i), {}, false, {}},
                                     largest,
                                     rowPlace(*plot, i),
                                     Text::verbatim("\u221e"),
                                     {ColorRole::Series, 1}});
    }
  }
  return plot;
}

PlotPtr correlations(const ManifoldsStudy& study, const std::vector<Text>& names) {
  auto plot = namedRows({QUANTOSCOPE_PRESENT("How well the L1 norm tells the error"), {}},
                        {QUANTOSCOPE_PRESENT("Correlation with the L1 norm"), {}}, names);
  double lowest = 0;
  for (std::size_t i = 0; i < names.size(); ++i) {
    if (const std::optional<double>& correlation = study.maps[i]->statistics.correlationL1) {
      addRowPoint(*plot, i, "correlation", {QUANTOSCOPE_PRESENT("Correlation with the L1 norm"), {}},
                  *correlation, {ColorRole::Series, 2}, Marker::Square, false);
      lowest = std::min(lowest, *correlation);
    }
  }
  plot->elements.push_back(mark(1, {QUANTOSCOPE_PRESENT("Error proportional to the norm"), {}}));
  plot->x.range = Range{lowest < 0 ? -1.06 : 0, 1.06};
  return plot;
}

PlotPtr growthOfAll(const ManifoldsStudy& study, const std::vector<Text>& names, Text title,
                    double geometry::LayerErrors::*which) {
  auto plot = layerPlot(std::move(title), {QUANTOSCOPE_PRESENT("Error magnitude"), {}});
  constexpr Dash dashes[] = {Dash::Solid, Dash::Dashed};
  for (std::size_t i = 0; i < names.size(); ++i) {
    std::vector<double> numbers;
    for (const geometry::LayerErrors& layer : study.runs[i].runs.front()->layers) {
      numbers.push_back(layer.*which);
    }
    plot->elements.push_back(growthLine("growth." + std::to_string(i), names[i], std::move(numbers),
                                        {ColorRole::Series, static_cast<int>(i)}, dashes[i % 2]));
  }
  return plot;
}

}  // namespace

PlotGrid modesGrid(const InferenceStudy& study) {
  PlotGrid grid;
  for (const geometry::FakeQuantizationPtr& run : study.runs) {
    const bool weights = run->quantized == geometry::Quantized::WeightsOnly;
    addRow(grid,
           weights ? Text{QUANTOSCOPE_PRESENT("Weights only"), {}}
                   : Text{QUANTOSCOPE_PRESENT("Weights and activations"), {}},
           study.manifold, *run);
  }
  grid.title = {QUANTOSCOPE_PRESENT("Rounding the weights only, and the activations too"), {}};
  const auto last = [&](std::size_t run) { return study.runs[run]->layers.back().maxError; };
  grid.numbers = {
      bitsText(study.bits.front()),
      phrase(QUANTOSCOPE_PRESENT("Largest error at the output: weights only %1"), {shortNumber(last(0))}),
      phrase(QUANTOSCOPE_PRESENT("weights and activations %1"), {shortNumber(last(1))})};
  return grid;
}

PlotGrid bitLayersGrid(const InferenceStudy& study) {
  PlotGrid grid;
  for (std::size_t i = 0; i < study.runs.size(); ++i) {
    addRow(grid, bitsText(study.bits[i]), study.manifold, *study.runs[i]);
  }
  grid.title = {QUANTOSCOPE_PRESENT("Error after each layer at each bit-width"), {}};
  return grid;
}

PlotGrid manifoldLayersGrid(const ManifoldsStudy& study) {
  PlotGrid grid;
  for (const InferenceStudy& each : study.runs) {
    addRow(grid, nameOf(each.manifold.kind), each.manifold, *each.runs.front());
  }
  grid.title = {QUANTOSCOPE_PRESENT("Error after each layer on each manifold"), {}};
  grid.numbers = {bitsText(study.runs.front().bits.front())};
  return grid;
}

PlotGrid manifoldErrorsGrid(const ManifoldsStudy& study) {
  PlotGrid grid;
  for (const geometry::ManifoldMapPtr& map : study.maps) {
    grid.plots.push_back(titled(inputPlot(map->manifold, map->inputs), nameOf(map->manifold.kind)));
    grid.plots.push_back(errorPlot(
        phrase(QUANTOSCOPE_PRESENT("Error of the rounding, up to %1"), {shortNumber(map->maxError)}),
        map->manifold, map->errors));
    grid.plots.push_back(sizesPlot(*map));
  }
  auto first = std::make_shared<Plot>(*grid.plots.front());
  first->notice = noticeOf(study.maps.front()->notice);
  grid.plots.front() = first;
  grid.columns = 3;
  grid.rows = true;
  grid.title = {QUANTOSCOPE_PRESENT("Manifolds and their errors"), {}};
  const Eigen::VectorXd& stretches = study.maps.front()->transform.singularValues;
  grid.numbers = {phrase(QUANTOSCOPE_PRESENT("Stretch %1 to %2"),
                         {shortNumber(stretches.minCoeff()), shortNumber(stretches.maxCoeff())})};
  if (const double condition = study.maps.front()->transform.conditionNumber; std::isfinite(condition)) {
    grid.numbers.push_back(phrase(QUANTOSCOPE_PRESENT("Condition %1"), {shortNumber(condition)}));
  }
  return grid;
}

PlotGrid manifoldStatisticsGrid(const ManifoldsStudy& study) {
  std::vector<Text> names;
  for (const geometry::ManifoldMapPtr& map : study.maps) {
    names.push_back(nameOf(map->manifold.kind));
  }
  PlotGrid grid;
  grid.plots = {errorRanges(study, names), variationRatios(study, names), correlations(study, names),
                growthOfAll(study, names, {QUANTOSCOPE_PRESENT("Largest error of integer inference"), {}},
                            &geometry::LayerErrors::maxError),
                growthOfAll(study, names, {QUANTOSCOPE_PRESENT("Mean error of integer inference"), {}},
                            &geometry::LayerErrors::meanError)};
  grid.columns = 3;
  grid.title = {QUANTOSCOPE_PRESENT("Manifolds compared"), {}};
  return grid;
}

}  // namespace quantoscope::present
