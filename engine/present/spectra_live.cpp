// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/present/spectra_live.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <limits>

#include "engine/present/number_format.h"
#include "engine/present/spectra_common.h"

namespace quantoscope::present {
namespace {

using spectra::Estimator;

constexpr double undefined = std::numeric_limits<double>::quiet_NaN();
/// The axis of differences shows at most so many powers of ten below the largest.
constexpr int mostDecades = 6;
constexpr double smallestDifference = 1e-9;

Text layerTitle(LayerOrder order) {
  return order == LayerOrder::Category ? Text{QUANTOSCOPE_PRESENT("Layer, by category"), {}}
                                       : Text{QUANTOSCOPE_PRESENT("Layer, by block"), {}};
}

BarChart barsOver(const SpectraState& state, const std::vector<std::size_t>& layers) {
  BarChart bars;
  for (const std::size_t layer : layers) {
    bars.categories.push_back(layerLabel(state.study->layers[layer]));
    bars.fullNames.push_back(Text::verbatim(state.study->layers[layer].name));
    bars.subjects.push_back(subjectOfLayer(*state.study, layer));
  }
  return bars;
}

const spectra::PrecisionResult& resultOf(const SpectraState& state, std::size_t layer,
                                         std::size_t precision) {
  return state.study->results[layer]->precisions[precision];
}

/// The empty chart of a state without results.
std::optional<Chart> without(const SpectraState* state, const Text& title) {
  Text sentence = spectraEmptyState(state);
  if (sentence.empty()) {
    return std::nullopt;
  }
  Chart chart;
  chart.title = title;
  chart.content = BarChart{};
  chart.emptyState = std::move(sentence);
  return chart;
}

/// Below it differences are drawn as if proportional: the power of ten at or below the smallest one.
double linearWithin(const BarChart& bars) {
  double smallest = std::numeric_limits<double>::infinity();
  double largest = 0;
  for (const BarSet& set : bars.sets) {
    for (const double value : set.values) {
      if (std::isfinite(value) && value != 0) {
        smallest = std::min(smallest, std::abs(value));
        largest = std::max(largest, std::abs(value));
      }
    }
  }
  if (largest == 0) {
    return smallestDifference;
  }
  const double floor = std::max(smallest, largest * std::pow(10.0, -mostDecades));
  return std::max(smallestDifference, std::pow(10.0, std::floor(std::log10(floor))));
}

/// The lines say what is beyond them.
void nameZones(std::vector<Level>& levels, const spectra::ZoneOptions& zones) {
  const bool large = zones.direction == spectra::Direction::Reference;
  const Text below = levels[0].name;
  const Text above = levels[1].name;
  levels[0].name = large ? Text{QUANTOSCOPE_PRESENT("4 bits below %1"), below.arguments}
                         : Text{QUANTOSCOPE_PRESENT("16 bits below %1"), below.arguments};
  levels[1].name = large ? Text{QUANTOSCOPE_PRESENT("16 bits above %1"), above.arguments}
                         : Text{QUANTOSCOPE_PRESENT("4 bits above %1"), above.arguments};
}

/// One mark with its 95 % band.
void addEstimate(std::vector<Element>& elements, const std::string& id, const Text& name, bool inLegend,
                 const spectra::TailFit& fit, double x, const Color& color) {
  Line band;
  band.info = {id + ".band", name, false, {}};
  band.x = sharedValues({x, x});
  band.y = sharedValues({fit.low(), fit.high()});
  band.stroke = {color, 1.6, Dash::Solid};
  band.curve = true;
  elements.emplace_back(std::move(band));
  Points point;
  point.info = {id, name, inLegend, {}};
  point.x = sharedValues({x});
  point.y = sharedValues({fit.alpha});
  point.color = color;
  point.sizePt = 6;
  elements.emplace_back(std::move(point));
}

}  // namespace

Text missingLayer(const SpectraState* state, const std::optional<int>& modelLayer) {
  Text empty = spectraEmptyState(state);
  if (!empty.empty()) {
    return empty;
  }
  if (!modelLayer) {
    return {QUANTOSCOPE_PRESENT("Select a layer: click its bar, or its line in the panel Model."), {}};
  }
  const auto layer = state->placeOf(modelLayer);
  if (!layer) {
    return {QUANTOSCOPE_PRESENT("The filter leaves the selected layer out; change it in the panel Model."),
            {}};
  }
  return state->study->results[*layer]
             ? Text{}
             : Text{QUANTOSCOPE_PRESENT("The selected layer has not been analyzed yet."), {}};
}

LayerOrder layerOrder(const core::ParameterSet& parameters) {
  // In the order of the model blocks follow one another, embeddings first and heads last.
  return parameters.text("spectra.grouping") == "category" ? LayerOrder::Category : LayerOrder::Model;
}

Text alphaName(const spectra::StudyOptions& options) {
  switch (options.estimator) {
    case Estimator::Hill: {
      const std::string share = formatPercent(options.hill.kFraction, 3);
      return options.hill.reference == spectra::HillReference::Kth
                 ? Text{QUANTOSCOPE_PRESENT("Alpha (Hill, top %1, over λ_k)"), {share}}
                 : Text{QUANTOSCOPE_PRESENT("Alpha (Hill, top %1)"), {share}};
    }
    case Estimator::Median:
      return {QUANTOSCOPE_PRESENT("Alpha (median estimator)"), {}};
    case Estimator::Peak:
      return {QUANTOSCOPE_PRESENT("Alpha (peak estimator)"), {}};
    case Estimator::Csn:
      return {QUANTOSCOPE_PRESENT("Alpha (CSN estimator)"), {}};
    case Estimator::Farms:
      break;
  }
  return {QUANTOSCOPE_PRESENT("Alpha (FARMS estimator)"), {}};
}

Text spectraEmptyState(const SpectraState* state) {
  if (!state || !state->model) {
    return {QUANTOSCOPE_PRESENT("No model is open. Open a weight file to see the spectra of its layers."),
            {}};
  }
  if (state->error) {
    return textOf(*state->error);
  }
  const bool any = state->study->done() > 0;
  if (!any && state->running) {
    return {QUANTOSCOPE_PRESENT("The first layer is being analyzed."), {}};
  }
  if (!any) {
    return {QUANTOSCOPE_PRESENT("Nothing has been analyzed yet. Choose Analyze spectra (F5)."), {}};
  }
  return {};
}

Text spectraProgress(const SpectraState& state) {
  const std::string done = std::to_string(state.layersDone);
  const std::string all = std::to_string(state.study->layers.size());
  return state.study->options.accuracy == spectra::Accuracy::Exact
             ? Text{QUANTOSCOPE_PRESENT("%1 of %2 layers · cast, then exact spectrum in fp64"), {done, all}}
             : Text{QUANTOSCOPE_PRESENT("%1 of %2 layers · cast, then exact spectrum"), {done, all}};
}

std::vector<Level> thresholds(const spectra::ZoneOptions& zones) {
  const auto level = [](const char* id, double value) {
    return Level{id, Text::verbatim(fmt::format("{:.2f}", value)), value, {ColorRole::Bound}, true};
  };
  return {level(lowerThresholdId, zones.lower), level(upperThresholdId, zones.upper)};
}

ChartPtr deltaAlphaChart(const SpectraState* state, LayerOrder order) {
  const Text title{QUANTOSCOPE_PRESENT("Change of alpha by precision"), {}};
  if (auto empty = without(state, title)) {
    return std::make_shared<const Chart>(*std::move(empty));
  }
  Chart chart;
  chart.title = {QUANTOSCOPE_PRESENT("Change of alpha by precision: %1"), {state->model->name}};
  chart.category.title = layerTitle(order);
  const std::string base = state->study->options.precisions.front().name();
  chart.value.title = {QUANTOSCOPE_PRESENT("Alpha − alpha in %1"), {base}};
  const std::vector<std::size_t> layers = orderedLayers(*state->study, order);
  BarChart bars = barsOver(*state, layers);
  for (std::size_t p = 1; p < state->study->options.precisions.size(); ++p) {
    const spectra::Precision& precision = state->study->options.precisions[p];
    BarSet& set = bars.sets.emplace_back();
    set.name = precisionLabel(precision);
    set.color = precisionColor(precision);
    for (const std::size_t layer : layers) {
      const spectra::PrecisionResult& first = resultOf(*state, layer, 0);
      const spectra::PrecisionResult& result = resultOf(*state, layer, p);
      set.values.push_back(result.value() - first.value());
      set.notes.push_back(result.alpha && !first.alpha ? noteOn(first) : noteOn(result));
    }
  }
  if (bars.sets.empty()) {
    chart.emptyState = {
        QUANTOSCOPE_PRESENT("A change needs two precisions: choose more of them in the panel Model."), {}};
  }
  chart.value.linearWithin = linearWithin(bars);
  const bool changed = std::any_of(bars.sets.begin(), bars.sets.end(), [](const BarSet& set) {
    return std::any_of(set.values.begin(), set.values.end(), [](double value) { return value != 0; });
  });
  if (!changed && !bars.sets.empty()) {
    chart.title = {QUANTOSCOPE_PRESENT("None of these precisions changes alpha: %1"), {state->model->name}};
  }
  chart.content = std::move(bars);
  return std::make_shared<const Chart>(std::move(chart));
}

ChartPtr zoneChart(const SpectraState* state, LayerOrder order) {
  const Text title{QUANTOSCOPE_PRESENT("Recommended precision"), {}};
  if (auto empty = without(state, title)) {
    return std::make_shared<const Chart>(*std::move(empty));
  }
  Chart chart;
  chart.title = state->zones.direction == spectra::Direction::Reference
                    ? Text{QUANTOSCOPE_PRESENT("Recommended precision, large alpha protected: %1"),
                           {state->model->name}}
                    : Text{QUANTOSCOPE_PRESENT("Recommended precision, small alpha protected: %1"),
                           {state->model->name}};
  chart.category.title = layerTitle(order);
  chart.value.title = alphaName(state->study->options);
  const std::vector<std::size_t> layers = orderedLayers(*state->study, order);
  BarChart bars = barsOver(*state, layers);
  BarSet& set = bars.sets.emplace_back();
  set.name = {QUANTOSCOPE_PRESENT("Mean alpha"), {}};
  for (const std::size_t layer : layers) {
    const auto& recommendation = state->recommendations[layer];
    set.values.push_back(recommendation ? recommendation->alpha : undefined);
    bars.categoryColors.push_back(zoneColor(recommendation ? recommendation->zone : spectra::Zone::Unknown));
    set.notes.push_back(recommendation
                            ? Text{recommendation->reason.text, recommendation->reason.arguments, "Spectra"}
                            : Text{});
  }
  chart.content = std::move(bars);
  chart.levels = thresholds(state->zones);
  nameZones(chart.levels, state->zones);
  return std::make_shared<const Chart>(std::move(chart));
}

PlotPtr estimatorPlot(const SpectraState* state, const std::optional<int>& modelLayer) {
  Plot plot;
  plot.title = {QUANTOSCOPE_PRESENT("Estimators of alpha side by side"), {}};
  plot.emptyState = missingLayer(state, modelLayer);
  if (!plot.emptyState.empty()) {
    return std::make_shared<const Plot>(std::move(plot));
  }
  const std::size_t layer = *state->placeOf(modelLayer);
  plot.title = {QUANTOSCOPE_PRESENT("Estimators of alpha: %1"), {state->study->layers[layer].name}};
  plot.x.title = {QUANTOSCOPE_PRESENT("Estimator"), {}};
  plot.y.title = {QUANTOSCOPE_PRESENT("Alpha with its 95 % band"), {}};
  const auto& precisions = state->study->results[layer]->precisions;
  const double offset = 0.6 / static_cast<double>(std::max<std::size_t>(1, precisions.size()));
  int column = 0;
  bool any = false;
  for (const spectra::Estimator estimator : spectra::allEstimators) {
    bool shown = false;
    for (std::size_t p = 0; p < precisions.size(); ++p) {
      const auto& estimates = precisions[p].estimates;
      const auto index = static_cast<std::size_t>(estimator);
      if (index >= estimates.size() || !estimates[index]) {
        continue;
      }
      const std::string name = precisions[p].precision.name();
      const double x =
          column + 1 + (static_cast<double>(p) - 0.5 * static_cast<double>(precisions.size() - 1)) * offset;
      addEstimate(plot.elements, name + "." + std::string(spectra::nameOf(estimator)), Text::verbatim(name),
                  !any, *estimates[index], x, precisionColor(precisions[p].precision));
      shown = true;
    }
    any = any || shown;
    if (shown) {
      plot.x.ticks.push_back({static_cast<double>(++column), estimatorLabel(estimator)});
    }
  }
  if (!any) {
    plot.emptyState = noteOn(precisions.front());
    if (plot.emptyState.empty()) {
      plot.emptyState = {QUANTOSCOPE_PRESENT("No estimator has a value for this layer."), {}};
    }
    return std::make_shared<const Plot>(std::move(plot));
  }
  plot.x.range = Range{0.5, column + 0.5};
  return std::make_shared<const Plot>(std::move(plot));
}

}  // namespace quantoscope::present
