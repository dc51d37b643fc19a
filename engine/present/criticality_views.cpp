// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/present/criticality_views.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>
#include <set>

namespace quantoscope::present {
namespace {

using namespace criticality;

constexpr double none = std::numeric_limits<double>::quiet_NaN();
// More names than this beside one another cannot be read.
constexpr std::size_t mostNames = 40;

Text noAnalysis() {
  return {QUANTOSCOPE_PRESENT("Open a language model and measure its layers, or import measured statistics."),
          {}};
}

Text notMeasured() {
  return {QUANTOSCOPE_PRESENT("These numbers are not part of the statistics; measure the model here."), {}};
}

Values shared(std::vector<double> values) {
  return std::make_shared<const std::vector<double>>(std::move(values));
}

Axis layerAxis() {
  Axis axis;
  axis.title = {QUANTOSCOPE_PRESENT("Layer"), {}};
  axis.integers = true;
  return axis;
}

Subject subjectOf(const LayerStatistics& layer) {
  return {layer.layer, std::nullopt};
}

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
  for (const LayerStatistics& layer : analysis.layers) {
    if (layer.*number) {
      x.push_back(layer.layer);
      y.push_back(*(layer.*number));
      plot.elements.push_back(
          Points{{std::string(id) + std::to_string(layer.layer), name, false, subjectOf(layer)},
                 shared({x.back()}),
                 shared({y.back()}),
                 color,
                 {}});
    }
  }
  plot.elements.insert(plot.elements.begin(),
                       Line{{id, std::move(name), true, {}}, shared(x), shared(y), {color, 1.5}});
}

void addThreshold(Plot& plot, double position) {
  plot.elements.push_back(Rule{{"threshold", {QUANTOSCOPE_PRESENT("Threshold"), {}}, true, {}},
                               Rule::Direction::Horizontal,
                               position,
                               {{ColorRole::Highlight}, 1.0, Dash::Dashed}});
}

PlotPtr linePlot(const AnalysisPtr& analysis, Text title, Text axis, LayerNumber number,
                 std::optional<double> threshold) {
  Plot plot;
  plot.title = std::move(title);
  plot.x = layerAxis();
  plot.y.title = std::move(axis);
  if (!analysis || !anyHas(*analysis, number)) {
    plot.emptyState = analysis ? notMeasured() : noAnalysis();
    return std::make_shared<const Plot>(std::move(plot));
  }
  addLine(plot, *analysis, number, "line", plot.y.title, {ColorRole::Series, 0});
  if (threshold) {
    addThreshold(plot, *threshold);
  }
  return std::make_shared<const Plot>(std::move(plot));
}

struct Activation {
  LayerNumber number;
  const char* label;
};
const Activation& activation(ActivationNumber number) {
  static const std::array<Activation, activationNumbers> all = {
      {{&LayerStatistics::mean, QUANTOSCOPE_PRESENT("Mean")},
       {&LayerStatistics::deviation, QUANTOSCOPE_PRESENT("Standard deviation")},
       {&LayerStatistics::magnitude, QUANTOSCOPE_PRESENT("Mean magnitude")},
       {&LayerStatistics::largest, QUANTOSCOPE_PRESENT("Largest magnitude")},
       {&LayerStatistics::sparsity, QUANTOSCOPE_PRESENT("Sparsity")},
       {&LayerStatistics::kurtosis, QUANTOSCOPE_PRESENT("Excess kurtosis")},
       {&LayerStatistics::influence, QUANTOSCOPE_PRESENT("Block influence")}}};
  return all[static_cast<std::size_t>(number)];
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

Cell optionalCell(const std::optional<double>& value) {
  return numberCell(value.value_or(none));
}

template <typename View>
std::shared_ptr<const View> emptyView(const Text& title, const Text& state) {
  View view;
  view.title = title;
  view.emptyState = state;
  return std::make_shared<const View>(std::move(view));
}

std::vector<Tick> tokenTicks(const std::vector<std::string>& names, bool fromTop) {
  std::vector<Tick> ticks;
  const std::size_t step = std::max<std::size_t>(1, (names.size() + mostNames - 1) / mostNames);
  for (std::size_t i = 0; i < names.size(); i += step) {
    const std::size_t position = fromTop ? names.size() - 1 - i : i;
    ticks.push_back(
        {static_cast<double>(position) + 0.5, Text::verbatim(names[i] == " " ? "\u2423" : names[i])});
  }
  return ticks;
}

}  // namespace

Color zoneColor(Zone zone) {
  switch (zone) {
    case Zone::Safe:
      return {ColorRole::Negative};
    case Zone::Transition:
      return {ColorRole::Series, 0};
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
    return emptyView<Plot>(plot.title, noAnalysis());
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
                                     shared({static_cast<double>(judgement.layer)}),
                                     shared({static_cast<double>(flag)}),
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
  std::optional<double> threshold;
  if (number == ActivationNumber::Sparsity) {
    threshold = thresholds.sparsity;
  } else if (number == ActivationNumber::Magnitude) {
    threshold = thresholds.magnitude;
  }
  return linePlot(analysis, {QUANTOSCOPE_PRESENT("Hidden states after each layer"), {}},
                  activationLabel(number), activation(number).number, threshold);
}

PlotPtr entropyPlot(const AnalysisPtr& analysis, const ZoneThresholds& thresholds) {
  return linePlot(analysis, {QUANTOSCOPE_PRESENT("Attention entropy"), {}},
                  {QUANTOSCOPE_PRESENT("Attention entropy (nats)"), {}}, &LayerStatistics::entropy,
                  thresholds.entropy);
}

PlotPtr attentionSharesPlot(const AnalysisPtr& analysis, const ZoneThresholds& thresholds) {
  Plot plot;
  plot.title = {QUANTOSCOPE_PRESENT("Specialization and focus of attention"), {}};
  const bool measured = analysis && (anyHas(*analysis, &LayerStatistics::specialization) ||
                                     anyHas(*analysis, &LayerStatistics::focus));
  if (!measured) {
    return emptyView<Plot>(plot.title, analysis ? notMeasured() : noAnalysis());
  }
  plot.x = layerAxis();
  plot.y.title = {QUANTOSCOPE_PRESENT("Share"), {}};
  plot.y.range = Range{0, 1};
  addLine(plot, *analysis, &LayerStatistics::specialization, "specialization",
          {QUANTOSCOPE_PRESENT("Head specialization"), {}}, {ColorRole::Series, 0});
  addLine(plot, *analysis, &LayerStatistics::focus, "focus", {QUANTOSCOPE_PRESENT("Focus"), {}},
          {ColorRole::Series, 1});
  addThreshold(plot, thresholds.focus);
  return std::make_shared<const Plot>(std::move(plot));
}

PlotPtr headGrid(const AnalysisPtr& analysis, HeadNumber number) {
  Plot plot;
  plot.title = {QUANTOSCOPE_PRESENT("Attention heads"), {}};
  std::size_t heads = 0;
  if (analysis) {
    for (const LayerStatistics& layer : analysis->layers) {
      heads = std::max(heads, layer.heads.size());
    }
  }
  if (heads == 0) {
    return emptyView<Plot>(plot.title, analysis ? notMeasured() : noAnalysis());
  }
  plot.x = layerAxis();
  plot.y.title = {QUANTOSCOPE_PRESENT("Head"), {}};
  plot.y.integers = true;
  const int first = analysis->layers.front().layer;
  const int columns = analysis->layers.back().layer - first + 1;
  std::vector<double> values(static_cast<std::size_t>(columns) * heads, none);
  for (const LayerStatistics& layer : analysis->layers) {
    for (std::size_t head = 0; head < layer.heads.size(); ++head) {
      const HeadStatistics& one = layer.heads[head];
      values[head * static_cast<std::size_t>(columns) + static_cast<std::size_t>(layer.layer - first)] =
          number == HeadNumber::Entropy          ? one.entropy
          : number == HeadNumber::Specialization ? one.specialization
                                                 : one.focus;
    }
  }
  const Text title = number == HeadNumber::Entropy ? Text{QUANTOSCOPE_PRESENT("Attention entropy (nats)"), {}}
                     : number == HeadNumber::Specialization
                         ? Text{QUANTOSCOPE_PRESENT("Head specialization"), {}}
                         : Text{QUANTOSCOPE_PRESENT("Focus"), {}};
  plot.elements.push_back(Raster{{"heads", title, false, {}},
                                 {first - 0.5, first + columns - 0.5},
                                 {-0.5, static_cast<double>(heads) - 0.5},
                                 columns,
                                 static_cast<int>(heads),
                                 shared(std::move(values)),
                                 title});
  return std::make_shared<const Plot>(std::move(plot));
}

PlotPtr attentionMap(const AnalysisPtr& analysis, std::size_t layer, std::size_t head) {
  Plot plot;
  plot.title = {QUANTOSCOPE_PRESENT("Attention of layer %1, head %2"),
                {std::to_string(layer), std::to_string(head)}};
  if (!analysis || !analysis->attention || layer >= analysis->attention->layers.size() ||
      head >= analysis->attention->heads) {
    return emptyView<Plot>(plot.title, analysis ? notMeasured() : noAnalysis());
  }
  const AttentionMaps& maps = *analysis->attention;
  const std::size_t size = maps.names.size();
  const float* const map = maps.layers[layer].data() + head * size * size;
  // The first query stands at the top; what lies after a query is not attended to and stays empty.
  std::vector<double> values(size * size, none);
  for (std::size_t query = 0; query < size; ++query) {
    for (std::size_t key = 0; key <= query; ++key) {
      values[(size - 1 - query) * size + key] = map[query * size + key];
    }
  }
  const auto end = static_cast<double>(size);
  plot.equalAspect = true;
  plot.x.title = {QUANTOSCOPE_PRESENT("Key"), {}};
  plot.x.ticks = tokenTicks(maps.names, false);
  plot.y.title = {QUANTOSCOPE_PRESENT("Query"), {}};
  plot.y.ticks = tokenTicks(maps.names, true);
  const Text title = {QUANTOSCOPE_PRESENT("Attention"), {}};
  plot.elements.push_back(Raster{{"attention", title, false, {static_cast<int>(layer), std::nullopt}},
                                 {0, end},
                                 {0, end},
                                 static_cast<int>(size),
                                 static_cast<int>(size),
                                 shared(std::move(values)),
                                 title});
  return std::make_shared<const Plot>(std::move(plot));
}

ChartPtr divergenceChart(const AnalysisPtr& analysis) {
  Chart chart;
  chart.title = {QUANTOSCOPE_PRESENT("What rounding one layer does"), {}};
  if (!analysis || widthsOf(*analysis).empty()) {
    return emptyView<Chart>(chart.title, analysis ? notMeasured() : noAnalysis());
  }
  chart.category.title = {QUANTOSCOPE_PRESENT("Layer"), {}};
  chart.value.title = {QUANTOSCOPE_PRESENT("KL divergence (nats)"), {}};
  chart.value.logarithmic = true;
  BarChart bars;
  for (const LayerStatistics& layer : analysis->layers) {
    bars.categories.push_back(Text::verbatim(std::to_string(layer.layer)));
    bars.subjects.push_back(subjectOf(layer));
  }
  for (const int bits : widthsOf(*analysis)) {
    BarSet set;
    set.name = {QUANTOSCOPE_PRESENT("%1 bits"), {std::to_string(bits)}};
    set.color = {ColorRole::BitWidth, bits};
    for (const LayerStatistics& layer : analysis->layers) {
      const RoundedLayer* rounded = layer.at(bits);
      // A logarithmic axis has no place for 0.
      set.values.push_back(rounded != nullptr && rounded->divergence > 0 ? rounded->divergence : none);
    }
    bars.sets.push_back(std::move(set));
  }
  chart.content = std::move(bars);
  return std::make_shared<const Chart>(std::move(chart));
}

TablePtr layerTable(const AnalysisPtr& analysis) {
  Table table;
  table.title = {QUANTOSCOPE_PRESENT("Statistics of the layers"), {}};
  if (!analysis) {
    return emptyView<Table>(table.title, noAnalysis());
  }
  table.columns.push_back({{QUANTOSCOPE_PRESENT("Layer"), {}}});
  for (int i = 0; i < activationNumbers; ++i) {
    table.columns.push_back({activationLabel(static_cast<ActivationNumber>(i))});
  }
  table.columns.push_back({{QUANTOSCOPE_PRESENT("Attention entropy"), {}}});
  table.columns.push_back({{QUANTOSCOPE_PRESENT("Head specialization"), {}}});
  table.columns.push_back({{QUANTOSCOPE_PRESENT("Focus"), {}}});
  for (const LayerStatistics& layer : analysis->layers) {
    Table::Row row;
    row.subject = subjectOf(layer);
    row.cells.push_back(countCell(static_cast<std::size_t>(layer.layer)));
    for (int i = 0; i < activationNumbers; ++i) {
      row.cells.push_back(optionalCell(layer.*activation(static_cast<ActivationNumber>(i)).number));
    }
    row.cells.push_back(optionalCell(layer.entropy));
    row.cells.push_back(optionalCell(layer.specialization));
    row.cells.push_back(optionalCell(layer.focus));
    table.rows.push_back(std::move(row));
  }
  return std::make_shared<const Table>(std::move(table));
}

TablePtr zoneTable(const AnalysisPtr& analysis, const ZoneThresholds& thresholds, const PlanRules& rules) {
  Table table;
  table.title = {QUANTOSCOPE_PRESENT("Zones and plan"), {}};
  if (!analysis) {
    return emptyView<Table>(table.title, noAnalysis());
  }
  table.columns = {{{QUANTOSCOPE_PRESENT("Layer"), {}}},
                   {{QUANTOSCOPE_PRESENT("Zone"), {}}, false},
                   {{QUANTOSCOPE_PRESENT("Flags"), {}}},
                   {{QUANTOSCOPE_PRESENT("Bits, residual stream"), {}}},
                   {{QUANTOSCOPE_PRESENT("Bits, other matrices"), {}}},
                   {{QUANTOSCOPE_PRESENT("Why"), {}}, false}};
  const auto judgements = judge(*analysis, thresholds);
  const quantization::QuantizationPlan plan = zonePlan(*analysis, judgements, rules);
  const std::size_t matrices = plan.entries.size() / std::max<std::size_t>(judgements.size(), 1);
  for (std::size_t i = 0; i < judgements.size(); ++i) {
    const LayerJudgement& judgement = judgements[i];
    Table::Row row;
    row.subject = {judgement.layer, std::nullopt};
    row.cells = {countCell(static_cast<std::size_t>(judgement.layer)),
                 textCell(zoneLabel(judgement.zone)),
                 countCell(judgement.flags.size()),
                 countCell(static_cast<std::size_t>(plan.entries[i * matrices + matrices - 1].bits)),
                 countCell(static_cast<std::size_t>(plan.entries[i * matrices].bits)),
                 textCell(Text::verbatim(judgement.reason))};
    table.rows.push_back(std::move(row));
  }
  for (const Advice& advice : recommendations(*analysis, judgements, rules)) {
    table.notes.push_back({advice.text, advice.arguments, "Criticality"});
  }
  return std::make_shared<const Table>(std::move(table));
}

TablePtr divergenceTable(const AnalysisPtr& analysis) {
  Table table;
  table.title = {QUANTOSCOPE_PRESENT("What rounding one layer does"), {}};
  if (!analysis || widthsOf(*analysis).empty()) {
    return emptyView<Table>(table.title, analysis ? notMeasured() : noAnalysis());
  }
  table.columns = {{{QUANTOSCOPE_PRESENT("Layer"), {}}},
                   {{QUANTOSCOPE_PRESENT("Bits"), {}}},
                   {{QUANTOSCOPE_PRESENT("KL divergence (nats)"), {}}},
                   {{QUANTOSCOPE_PRESENT("its standard error"), {}}},
                   {{QUANTOSCOPE_PRESENT("Change of the loss (nats)"), {}}},
                   {{QUANTOSCOPE_PRESENT("its standard error"), {}}},
                   {{QUANTOSCOPE_PRESENT("Change of the perplexity"), {}}},
                   {{QUANTOSCOPE_PRESENT("Same most likely token"), {}}}};
  for (const LayerStatistics& layer : analysis->layers) {
    for (const RoundedLayer& rounded : layer.rounded) {
      const auto measured = [&](double VariantMeasure::*number) {
        return numberCell(rounded.measure ? *rounded.measure.*number : none);
      };
      Table::Row row;
      row.subject = {layer.layer, rounded.bits};
      row.cells = {countCell(static_cast<std::size_t>(layer.layer)),
                   countCell(static_cast<std::size_t>(rounded.bits)),
                   numberCell(rounded.divergence),
                   measured(&VariantMeasure::divergenceError),
                   measured(&VariantMeasure::lossChange),
                   measured(&VariantMeasure::lossChangeError),
                   measured(&VariantMeasure::perplexityChange),
                   measured(&VariantMeasure::sameTop)};
      table.rows.push_back(std::move(row));
    }
  }
  return std::make_shared<const Table>(std::move(table));
}

TablePtr promptTable(const AnalysisPtr& analysis) {
  Table table;
  table.title = {QUANTOSCOPE_PRESENT("Tokens of the first prompt"), {}};
  if (!analysis || analysis->prompts.empty()) {
    return emptyView<Table>(table.title, analysis ? notMeasured() : noAnalysis());
  }
  table.columns = {{{QUANTOSCOPE_PRESENT("Position"), {}}},
                   {{QUANTOSCOPE_PRESENT("Token"), {}}, false},
                   {{QUANTOSCOPE_PRESENT("Number"), {}}},
                   {{QUANTOSCOPE_PRESENT("Marked"), {}}, false}};
  const Prompt& prompt = analysis->prompts.front();
  for (std::size_t i = 0; i < prompt.tokens.size(); ++i) {
    Table::Row row;
    row.cells = {countCell(i), textCell(Text::verbatim(prompt.names[i])), countCell(prompt.tokens[i]),
                 textCell(prompt.marked[i] ? Text{QUANTOSCOPE_PRESENT("yes"), {}} : Text::verbatim(""))};
    table.rows.push_back(std::move(row));
  }
  return std::make_shared<const Table>(std::move(table));
}

}  // namespace quantoscope::present
