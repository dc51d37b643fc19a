// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/present/criticality_views.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <set>

#include "engine/present/criticality_common.h"
#include "engine/present/number_format.h"

namespace quantoscope::present {

using namespace criticality;

namespace criticality_look {

Text missing(const AnalysisPtr& analysis) {
  return analysis ? Text{QUANTOSCOPE_PRESENT(
                             "These numbers are not part of the statistics; measure the model here."),
                         {}}
                  : Text{QUANTOSCOPE_PRESENT(
                             "Open a language model and measure its layers, or import measured statistics."),
                         {}};
}

Axis layerAxis() {
  Axis axis;
  axis.title = {QUANTOSCOPE_PRESENT("Layer"), {}};
  axis.integers = true;
  return axis;
}

Cell layerCell(int layer) {
  return countCell(static_cast<std::size_t>(layer));
}

Rule thresholdRule(const char* parameterId, double position) {
  return {{parameterId, {QUANTOSCOPE_PRESENT("Threshold"), {}}, true, {}},
          Rule::Direction::Horizontal,
          position,
          {{ColorRole::Highlight}, 1.0, Dash::Dashed},
          true};
}

Polygon outline(std::string id, Range x, Range y) {
  return {{std::move(id), {}, false, {}},
          {x.low, x.high, x.high, x.low},
          {y.low, y.low, y.high, y.high},
          {ColorRole::Highlight, 0, 0},
          {{ColorRole::Highlight}, 2.0, Dash::Solid}};
}

std::vector<int> widthsOf(const Analysis& analysis) {
  std::set<int> widths;
  for (const LayerStatistics& layer : analysis.layers) {
    for (const RoundedLayer& rounded : layer.rounded) {
      widths.insert(rounded.bits);
    }
  }
  return {widths.begin(), widths.end()};
}

}  // namespace criticality_look

namespace {

using namespace criticality_look;

using LayerNumber = std::optional<double> LayerStatistics::*;

bool anyHas(const Analysis& analysis, LayerNumber number) {
  return std::any_of(analysis.layers.begin(), analysis.layers.end(),
                     [&](const LayerStatistics& layer) { return (layer.*number).has_value(); });
}

/// A line through a number of all layers that have it, and a point for each.
void addLine(Plot& plot, const Analysis& analysis, LayerNumber number, const char* id, Text name,
             Color color) {
  std::vector<double> x;
  std::vector<double> y;
  std::vector<Points> points;
  for (const LayerStatistics& layer : analysis.layers) {
    if (layer.*number) {
      x.push_back(layer.layer);
      y.push_back(*(layer.*number));
      points.push_back({{std::string(id) + std::to_string(layer.layer), name, false, subjectOf(layer.layer)},
                        share({x.back()}),
                        share({y.back()}),
                        color,
                        {},
                        Marker::Circle,
                        6.0});
    }
  }
  plot.elements.push_back(Line{{id, std::move(name), true, {}}, share(x), share(y), {color, 1.5}});
  for (Points& point : points) {
    plot.elements.push_back(std::move(point));
  }
}

struct Threshold {
  const char* parameterId;
  double position;
};

PlotPtr linePlot(const AnalysisPtr& analysis, Text title, Text axis, LayerNumber number,
                 const std::optional<Threshold>& threshold) {
  if (!analysis || !anyHas(*analysis, number)) {
    return emptyView<Plot>(title, missing(analysis));
  }
  Plot plot;
  plot.title = std::move(title);
  plot.x = layerAxis();
  plot.y.title = std::move(axis);
  addLine(plot, *analysis, number, "line", plot.y.title, {ColorRole::Series, 0});
  if (threshold) {
    plot.elements.push_back(thresholdRule(threshold->parameterId, threshold->position));
  }
  return finished(std::move(plot));
}

struct Activation {
  LayerNumber number;
  const char* label;
  const char* card;
};
const Activation& activation(ActivationNumber number) {
  static const std::array<Activation, activationNumbers> all = {
      {{&LayerStatistics::mean, QUANTOSCOPE_PRESENT("Mean"), "activation-statistics"},
       {&LayerStatistics::deviation, QUANTOSCOPE_PRESENT("Standard deviation"), "activation-statistics"},
       {&LayerStatistics::magnitude, QUANTOSCOPE_PRESENT("Mean magnitude"), "activation-statistics"},
       {&LayerStatistics::largest, QUANTOSCOPE_PRESENT("Largest magnitude"), "activation-statistics"},
       {&LayerStatistics::sparsity, QUANTOSCOPE_PRESENT("Sparsity"), "activation-sparsity"},
       {&LayerStatistics::kurtosis, QUANTOSCOPE_PRESENT("Excess kurtosis"), "activation-statistics"},
       {&LayerStatistics::influence, QUANTOSCOPE_PRESENT("Block influence"), "block-influence"}}};
  return all[static_cast<std::size_t>(number)];
}

/// The place of `id` among names; the first if there is none.
template <std::size_t count>
std::size_t placeOf(const std::array<std::string_view, count>& names, const std::string& id) {
  const auto found = std::find(names.begin(), names.end(), id);
  return found == names.end() ? 0 : static_cast<std::size_t>(found - names.begin());
}

/// The number behind a flag, and the threshold if it is crossed: "0.53 > 0.15".
Cell flagCell(const std::optional<double>& value, double threshold, bool above) {
  if (!value) {
    return numberCell(none);
  }
  Cell cell = numberCell(*value, 3);
  if (above ? *value > threshold : *value < threshold) {
    cell.text =
        Text::verbatim(formatNumber(*value, 3) + (above ? " > " : " < ") + formatNumber(threshold, 3));
  }
  return cell;
}

}  // namespace

Color zoneColor(Zone zone) {
  switch (zone) {
    case Zone::Safe:
      return {ColorRole::Series, 2};
    case Zone::Transition:
      return {ColorRole::Series, 1};
    case Zone::Critical:
      break;
  }
  return {ColorRole::Positive};
}

Text zoneLabel(Zone zone) {
  switch (zone) {
    case Zone::Safe:
      return {QUANTOSCOPE_PRESENT("Safe"), {}};
    case Zone::Transition:
      return {QUANTOSCOPE_PRESENT("Transition"), {}};
    case Zone::Critical:
      break;
  }
  return {QUANTOSCOPE_PRESENT("Critical"), {}};
}

Text flagLabel(Flag flag) {
  switch (flag) {
    case Flag::Sparsity:
      return {QUANTOSCOPE_PRESENT("Sparsity"), {}};
    case Flag::Entropy:
      return {QUANTOSCOPE_PRESENT("Attention entropy"), {}};
    case Flag::Focus:
      return {QUANTOSCOPE_PRESENT("Focus"), {}};
    case Flag::Magnitude:
      return {QUANTOSCOPE_PRESENT("Mean magnitude"), {}};
    case Flag::Divergence:
      break;
  }
  return {QUANTOSCOPE_PRESENT("KL at 2 bits"), {}};
}

PlotPtr layerMap(const AnalysisPtr& analysis, const ZoneThresholds& thresholds) {
  Plot plot;
  plot.title = {QUANTOSCOPE_PRESENT("Zones of the layers"), {}};
  if (!analysis) {
    return emptyView<Plot>(plot.title, missing(analysis));
  }
  plot.x = layerAxis();
  for (std::size_t flag = 0; flag < flagCount; ++flag) {
    plot.y.ticks.push_back({static_cast<double>(flag), flagLabel(static_cast<Flag>(flag))});
  }
  plot.y.range = Range{-0.6, static_cast<double>(flagCount) - 0.4};
  const auto judgements = judge(*analysis, thresholds);
  for (const Zone zone : {Zone::Safe, Zone::Transition, Zone::Critical}) {
    Bands bands;
    bands.info = {std::string(idOf(zone)), zoneLabel(zone), true, {}};
    Color color = zoneColor(zone);
    color.alpha = 0.3;
    for (const LayerJudgement& judgement : judgements) {
      if (judgement.zone == zone) {
        bands.bands.push_back({{judgement.layer - 0.45, judgement.layer + 0.45}, color});
      }
    }
    if (!bands.bands.empty()) {
      plot.elements.push_back(std::move(bands));
    }
  }
  for (const LayerJudgement& judgement : judgements) {
    for (const Flag flag : judgement.flags) {
      plot.elements.push_back(Points{{std::string(idOf(flag)) + std::to_string(judgement.layer),
                                      flagLabel(flag),
                                      false,
                                      {judgement.layer, std::nullopt}},
                                     share({static_cast<double>(judgement.layer)}),
                                     share({static_cast<double>(flag)}),
                                     {ColorRole::Foreground},
                                     {},
                                     Marker::Circle,
                                     6.0});
    }
  }
  return std::make_shared<const Plot>(std::move(plot));
}

Text activationLabel(ActivationNumber number) {
  return {activation(number).label, {}};
}

PlotPtr activationPlot(const AnalysisPtr& analysis, ActivationNumber number,
                       const ZoneThresholds& thresholds) {
  std::optional<Threshold> threshold;
  if (number == ActivationNumber::Sparsity) {
    threshold = {"criticality.threshold.sparsity", thresholds.sparsity};
  } else if (number == ActivationNumber::Magnitude) {
    threshold = {"criticality.threshold.magnitude", thresholds.magnitude};
  }
  return linePlot(analysis, {QUANTOSCOPE_PRESENT("Hidden states after each layer"), {}},
                  activationLabel(number), activation(number).number, threshold);
}

ActivationNumber activationNumber(const core::ParameterSet& parameters) {
  constexpr std::array<std::string_view, activationNumbers> names = {
      "mean", "deviation", "magnitude", "largest", "sparsity", "kurtosis", "influence"};
  return static_cast<ActivationNumber>(placeOf(names, parameters.text("criticality.activation")));
}

HeadNumber headNumber(const core::ParameterSet& parameters) {
  constexpr std::array<std::string_view, 3> names = {"entropy", "specialization", "focus"};
  return static_cast<HeadNumber>(placeOf(names, parameters.text("criticality.head_number")));
}

ColorSpread attentionColors(const core::ParameterSet& parameters) {
  constexpr std::array<std::string_view, 3> names = {"linear", "root", "log"};
  return static_cast<ColorSpread>(placeOf(names, parameters.text("criticality.attention_colors")));
}

PlotPtr entropyPlot(const AnalysisPtr& analysis, const ZoneThresholds& thresholds) {
  return linePlot(analysis, {QUANTOSCOPE_PRESENT("Attention entropy"), {}},
                  {QUANTOSCOPE_PRESENT("Attention entropy (nats)"), {}}, &LayerStatistics::entropy,
                  Threshold{"criticality.threshold.entropy", thresholds.entropy});
}

PlotPtr attentionSharesPlot(const AnalysisPtr& analysis, const ZoneThresholds& thresholds) {
  Plot plot;
  plot.title = {QUANTOSCOPE_PRESENT("Specialization and focus of attention"), {}};
  const bool measured = analysis && (anyHas(*analysis, &LayerStatistics::specialization) ||
                                     anyHas(*analysis, &LayerStatistics::focus));
  if (!measured) {
    return emptyView<Plot>(plot.title, missing(analysis));
  }
  plot.x = layerAxis();
  plot.y.title = {QUANTOSCOPE_PRESENT("Share"), {}};
  plot.y.range = Range{0, 1};
  addLine(plot, *analysis, &LayerStatistics::specialization, "specialization",
          {QUANTOSCOPE_PRESENT("Head specialization"), {}}, {ColorRole::Series, 0});
  addLine(plot, *analysis, &LayerStatistics::focus, "focus", {QUANTOSCOPE_PRESENT("Focus"), {}},
          {ColorRole::Series, 1});
  plot.elements.push_back(thresholdRule("criticality.threshold.focus", thresholds.focus));
  return finished(std::move(plot));
}

TablePtr layerTable(const AnalysisPtr& analysis) {
  Table table;
  table.title = {QUANTOSCOPE_PRESENT("Statistics of the layers"), {}};
  if (!analysis) {
    return emptyView<Table>(table.title, missing(analysis));
  }
  table.columns.push_back({{QUANTOSCOPE_PRESENT("Layer"), {}}});
  for (int i = 0; i < activationNumbers; ++i) {
    const Activation& each = activation(static_cast<ActivationNumber>(i));
    table.columns.push_back({{each.label, {}}, true, each.card});
  }
  table.columns.push_back({{QUANTOSCOPE_PRESENT("Attention entropy"), {}}, true, "attention-entropy"});
  table.columns.push_back({{QUANTOSCOPE_PRESENT("Head specialization"), {}}, true, "head-specialization"});
  table.columns.push_back({{QUANTOSCOPE_PRESENT("Focus"), {}}, true, "attention-focus"});
  for (const LayerStatistics& layer : analysis->layers) {
    Table::Row row;
    row.subject = subjectOf(layer.layer);
    row.cells.push_back(layerCell(layer.layer));
    for (int i = 0; i < activationNumbers; ++i) {
      row.cells.push_back(optionalCell(layer.*activation(static_cast<ActivationNumber>(i)).number));
    }
    row.cells.push_back(optionalCell(layer.entropy));
    row.cells.push_back(optionalCell(layer.specialization));
    row.cells.push_back(optionalCell(layer.focus));
    table.rows.push_back(std::move(row));
  }
  return finished(std::move(table));
}

TablePtr zoneTable(const AnalysisPtr& analysis, const ZoneThresholds& thresholds, const PlanRules& rules) {
  Table table;
  table.title = {QUANTOSCOPE_PRESENT("Zones of the layers"), {}};
  if (!analysis) {
    return emptyView<Table>(table.title, missing(analysis));
  }
  table.columns = {{{QUANTOSCOPE_PRESENT("Layer"), {}}},
                   {{QUANTOSCOPE_PRESENT("Zone"), {}}, false, "zones"},
                   {{QUANTOSCOPE_PRESENT("Flags"), {}}, true, "zones"},
                   {flagLabel(Flag::Sparsity), true, "activation-sparsity"},
                   {flagLabel(Flag::Entropy), true, "attention-entropy"},
                   {flagLabel(Flag::Focus), true, "attention-focus"},
                   {flagLabel(Flag::Magnitude), true, "activation-statistics"},
                   {flagLabel(Flag::Divergence), true, "kl-divergence"}};
  const auto judgements = judge(*analysis, thresholds);
  for (std::size_t i = 0; i < judgements.size(); ++i) {
    const LayerJudgement& judgement = judgements[i];
    const LayerStatistics& layer = analysis->layers[i];
    const RoundedLayer* const rounded = layer.at(2);
    Table::Row row;
    row.subject = subjectOf(judgement.layer);
    row.cells = {layerCell(judgement.layer),
                 textCell(zoneLabel(judgement.zone)),
                 countCell(judgement.flags.size()),
                 flagCell(layer.sparsity, thresholds.sparsity, true),
                 flagCell(layer.entropy, thresholds.entropy, false),
                 flagCell(layer.focus, thresholds.focus, true),
                 flagCell(layer.magnitude, thresholds.magnitude, true),
                 flagCell(rounded != nullptr ? std::optional(rounded->divergence) : std::nullopt,
                          thresholds.divergence, true)};
    table.rows.push_back(std::move(row));
  }
  for (const Advice& advice : recommendations(*analysis, judgements, rules)) {
    table.notes.push_back({advice.text, advice.arguments, "Criticality"});
  }
  return finished(std::move(table));
}

Text criticalityEmptyState(const CriticalityState& state) {
  if (state.analysis) {
    return {};
  }
  if (state.data->error) {
    return {state.data->error->text, state.data->error->arguments, "Error"};
  }
  if (!state.model) {
    return {QUANTOSCOPE_PRESENT("Open a language model, or import measured statistics."), {}};
  }
  return state.analyzing
             ? Text{QUANTOSCOPE_PRESENT("The layers are being measured."), {}}
             : Text{QUANTOSCOPE_PRESENT("The model has not been measured yet; choose Measure layers."), {}};
}

Text criticalityProgress(const CriticalityState& state) {
  if (state.analyzing) {
    return {QUANTOSCOPE_PRESENT("Measuring activations and attention: %1"),
            {formatPercent(state.data->progress, 2)}};
  }
  if (!state.analysis) {
    // What is wrong stands where the numbers would be.
    return state.data->error ? Text() : criticalityEmptyState(state);
  }
  if (state.rounding) {
    return {QUANTOSCOPE_PRESENT("Rounding layers one at a time: %1 of %2"),
            {std::to_string(state.data->layersMeasured), std::to_string(state.analysis->layers.size())}};
  }
  if (state.evaluating) {
    return {QUANTOSCOPE_PRESENT("Measuring the plan and uniform widths: %1 of %2"),
            {std::to_string(state.data->plans.size()), "5"}};
  }
  if (state.data->imported) {
    return {QUANTOSCOPE_PRESENT("Imported statistics: %1"), {state.analysis->source}};
  }
  if (state.analysisIsOld) {
    return {QUANTOSCOPE_PRESENT("Prompts or settings have changed since the layers were measured."), {}};
  }
  if (state.roundingIsOld) {
    return {QUANTOSCOPE_PRESENT("Single layers have not been rounded with these settings."), {}};
  }
  if (state.plansAreOld) {
    return {QUANTOSCOPE_PRESENT("The plan has not been measured as it is now."), {}};
  }
  return promptSummary(state.analysis);
}

}  // namespace quantoscope::present
