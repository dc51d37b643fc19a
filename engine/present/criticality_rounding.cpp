// SPDX-License-Identifier: GPL-3.0-or-later
// Views of rounding: what single layers lose, the plan, and what measured plans cost. See
// criticality_views.h.
#include <algorithm>
#include <cmath>
#include <string_view>

#include "engine/present/criticality_common.h"
#include "engine/present/number_format.h"

namespace quantoscope::present {

using namespace criticality;
using namespace criticality_look;

namespace {

constexpr double bytesPerMegabyte = 1e6;

Text bitsName(int bits) {
  return {QUANTOSCOPE_PRESENT("%1 bits"), {std::to_string(bits)}};
}

/// Widths of one layer stand beside one another.
double besideLayer(int layer, std::size_t width, std::size_t widths) {
  constexpr double room = 0.36;
  return layer +
         (widths < 2 ? 0.0 : room * (static_cast<double>(width) / static_cast<double>(widths - 1) - 0.5));
}

/// A bar of one standard error to both sides, as part of a line with gaps. A logarithmic axis ends above 0.
void addErrorBar(std::vector<double>& x, std::vector<double>& y, double at, double value, double error) {
  constexpr double lowest = 0.1;
  for (const double end : {std::max(value - error, lowest * value), value + error, none}) {
    x.push_back(at);
    y.push_back(end);
  }
}

Line errorBars(std::string id, std::vector<double> x, std::vector<double> y, Color color) {
  return {{std::move(id), {}, false, {}},
          share(std::move(x)),
          share(std::move(y)),
          {color, 1.0},
          LineShape::Straight,
          true};
}

Text nameOf(const MeasuredPlan& plan) {
  return plan.uniform > 0 ? Text{QUANTOSCOPE_PRESENT("All layers at %1 bits"), {std::to_string(plan.uniform)}}
                          : Text{QUANTOSCOPE_PRESENT("The plan"), {}};
}

Color colorOf(const MeasuredPlan& plan) {
  return plan.uniform > 0 ? Color{ColorRole::BitWidth, plan.uniform} : Color{ColorRole::Foreground};
}

Text noMeasuredPlans(const CriticalityState& state) {
  if (!state.analysis) {
    return criticalityEmptyState(state);
  }
  if (!state.model) {
    return {QUANTOSCOPE_PRESENT("Open the model these statistics are of to measure plans."), {}};
  }
  return state.evaluating
             ? Text{QUANTOSCOPE_PRESENT("The plan is being measured."), {}}
             : Text{QUANTOSCOPE_PRESENT("No plan has been measured yet; choose Measure plan."), {}};
}

/// What Analysis::sharing says, for people.
Text sharingText(const std::string& sharing) {
  constexpr std::string_view group = "group of ";
  if (sharing == "tensor") {
    return {QUANTOSCOPE_PRESENT("One scale for each matrix"), {}};
  }
  if (sharing == "channel") {
    return {QUANTOSCOPE_PRESENT("One scale for each channel"), {}};
  }
  return sharing.starts_with(group)
             ? Text{QUANTOSCOPE_PRESENT("One scale for every %1 weights"), {sharing.substr(group.size())}}
             : Text::verbatim(sharing);
}

/// "2", "4 / 2" for the residual stream and the other matrices, or all widths there are.
std::string shownBits(const std::vector<int>& bits) {
  std::vector<int> widths = bits;
  std::sort(widths.begin(), widths.end(), std::greater<>());
  widths.erase(std::unique(widths.begin(), widths.end()), widths.end());
  std::string text;
  for (const int width : widths) {
    text += (text.empty() ? "" : " / ") + std::to_string(width);
  }
  return text;
}

}  // namespace

PlotPtr divergencePlot(const AnalysisPtr& analysis, const ZoneThresholds& thresholds) {
  Plot plot;
  plot.title = {QUANTOSCOPE_PRESENT("What rounding one layer does"), {}};
  if (!analysis || widthsOf(*analysis).empty()) {
    return emptyView<Plot>(
        plot.title,
        analysis ? Text{QUANTOSCOPE_PRESENT("No layer has been rounded yet; choose Round single layers."), {}}
                 : missing(analysis));
  }
  plot.x = layerAxis();
  plot.y.title = {QUANTOSCOPE_PRESENT("KL divergence (nats), ± 1 standard error"), {}};
  plot.y.logarithmic = true;
  const std::vector<int> widths = widthsOf(*analysis);
  std::size_t zeros = 0;
  for (std::size_t w = 0; w < widths.size(); ++w) {
    const int bits = widths[w];
    const Color color = {ColorRole::BitWidth, bits};
    std::vector<double> barX;
    std::vector<double> barY;
    bool named = false;
    for (const LayerStatistics& layer : analysis->layers) {
      const RoundedLayer* const rounded = layer.at(bits);
      if (rounded == nullptr || !(rounded->divergence > 0)) {
        zeros += rounded != nullptr ? 1 : 0;
        continue;
      }
      const double x = besideLayer(layer.layer, w, widths.size());
      plot.elements.push_back(Points{{"kl" + std::to_string(bits) + "." + std::to_string(layer.layer),
                                      bitsName(bits),
                                      !std::exchange(named, true),
                                      {layer.layer, bits}},
                                     share({x}),
                                     share({rounded->divergence}),
                                     color,
                                     {},
                                     Marker::Circle,
                                     6.0});
      if (rounded->measure) {
        addErrorBar(barX, barY, x, rounded->divergence, rounded->measure->divergenceError);
      }
    }
    if (!barX.empty()) {
      plot.elements.push_back(
          errorBars("errors" + std::to_string(bits), std::move(barX), std::move(barY), color));
    }
  }
  if (zeros > 0) {
    plot.notice = {QUANTOSCOPE_PRESENT("Divergences of 0 have no place on a logarithmic axis: %1"),
                   {std::to_string(zeros)}};
  }
  if (std::find(widths.begin(), widths.end(), 2) != widths.end()) {
    Rule rule = thresholdRule("criticality.threshold.divergence", thresholds.divergence);
    rule.info.name = {QUANTOSCOPE_PRESENT("Threshold at 2 bits"), {}};
    plot.elements.push_back(std::move(rule));
  }
  return finished(std::move(plot));
}

TablePtr divergenceTable(const AnalysisPtr& analysis) {
  Table table;
  table.title = {QUANTOSCOPE_PRESENT("What rounding one layer does"), {}};
  if (!analysis || widthsOf(*analysis).empty()) {
    return emptyView<Table>(table.title, divergencePlot(analysis, {})->emptyState);
  }
  table.columns = {{{QUANTOSCOPE_PRESENT("Layer"), {}}},
                   {{QUANTOSCOPE_PRESENT("Bits"), {}}, true, "fake-quantization"},
                   {{QUANTOSCOPE_PRESENT("KL (nats)"), {}}, true, "kl-divergence"},
                   {{QUANTOSCOPE_PRESENT("Standard error of KL"), {}}, true, "standard-error"},
                   {{QUANTOSCOPE_PRESENT("Change of loss (nats)"), {}}, true, "perplexity"},
                   {{QUANTOSCOPE_PRESENT("Standard error of the change"), {}}, true, "standard-error"},
                   {{QUANTOSCOPE_PRESENT("Change of perplexity"), {}}, true, "perplexity"},
                   {{QUANTOSCOPE_PRESENT("Same most likely token"), {}}, true, "same-top-token"}};
  for (const LayerStatistics& layer : analysis->layers) {
    for (const RoundedLayer& rounded : layer.rounded) {
      const auto measured = [&](double VariantMeasure::*number) {
        return numberCell(rounded.measure ? *rounded.measure.*number : none);
      };
      Table::Row row;
      row.subject = {layer.layer, rounded.bits};
      row.cells = {layerCell(layer.layer),
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
  if (!analysis->sharing.empty()) {
    table.notes.push_back(sharingText(analysis->sharing));
  }
  return finished(std::move(table));
}

TablePtr planTable(const CriticalityState& state) {
  Table table;
  table.title = {QUANTOSCOPE_PRESENT("Plan"), {}};
  if (!state.analysis) {
    return emptyView<Table>(table.title, criticalityEmptyState(state));
  }
  table.columns = {{{QUANTOSCOPE_PRESENT("Layer"), {}}},
                   {{QUANTOSCOPE_PRESENT("Zone"), {}}, false, "zones"},
                   {{QUANTOSCOPE_PRESENT("Flags"), {}}, true, "zones"},
                   {{QUANTOSCOPE_PRESENT("Bits"), {}}, true, "quantization-plan"},
                   {{QUANTOSCOPE_PRESENT("Memory (MB)"), {}}, true, "plan-memory"},
                   {{QUANTOSCOPE_PRESENT("KL of the layer alone (nats)"), {}}, true, "kl-divergence"}};
  const PlanBits planBits(state.plan);
  for (std::size_t i = 0; i < state.judgements.size(); ++i) {
    const LayerJudgement& judgement = state.judgements[i];
    const std::vector<int> bits = planBits.ofLayer(judgement.layer);
    Analysis one;
    one.layers = {state.analysis->layers[i]};
    const bool uniform = std::all_of(bits.begin(), bits.end(), [&](int width) { return width == bits[0]; });
    const RoundedLayer* const rounded = uniform ? one.layers.front().at(bits[0]) : nullptr;
    double sum = 0;
    for (const int width : bits) {
      sum += width;
    }
    Table::Row row;
    row.subject = subjectOf(judgement.layer);
    row.cells = {layerCell(judgement.layer),
                 textCell(zoneLabel(judgement.zone)),
                 countCell(judgement.flags.size()),
                 {Text::verbatim(shownBits(bits)), sum / static_cast<double>(bits.size()), true},
                 numberCell(weightCount(one) > 0 ? planBytes(one, state.plan) / bytesPerMegabyte : none),
                 numberCell(rounded != nullptr ? rounded->divergence : none)};
    table.rows.push_back(std::move(row));
  }
  const double weights = weightCount(*state.analysis);
  if (weights > 0) {
    const double bytes = planBytes(*state.analysis, state.plan);
    table.notes.push_back({QUANTOSCOPE_PRESENT("%1 MB at %2 bits a weight, %3 less than at 16 bits"),
                           {formatNumber(bytes / bytesPerMegabyte, 4), formatNumber(8 * bytes / weights, 3),
                            formatPercent(1 - bytes / (2 * weights), 3)}});
  }
  if (state.planError) {
    table.notes.push_back({state.planError->text, state.planError->arguments, "Error"});
  } else if (state.importedPlan) {
    table.notes.push_back({QUANTOSCOPE_PRESENT("The plan was imported; zones do not change it."), {}});
  }
  return finished(std::move(table));
}

PlotPtr planCostPlot(const CriticalityState& state) {
  Plot plot;
  plot.title = {QUANTOSCOPE_PRESENT("What plans cost, measured"), {}};
  if (!state.analysis || state.data->plans.empty()) {
    return emptyView<Plot>(plot.title, noMeasuredPlans(state));
  }
  plot.x.title = {QUANTOSCOPE_PRESENT("Memory of the layers (MB)"), {}};
  plot.y.title = {QUANTOSCOPE_PRESENT("KL divergence (nats), ± 1 standard error"), {}};
  plot.y.logarithmic = true;
  for (const MeasuredPlan& plan : state.data->plans) {
    const VariantMeasure& measure = plan.measure.plan;
    if (!(measure.divergence > 0)) {
      continue;
    }
    const double x = plan.bytes / bytesPerMegabyte;
    std::vector<double> barX;
    std::vector<double> barY;
    addErrorBar(barX, barY, x, measure.divergence, measure.divergenceError);
    const std::string id = plan.uniform > 0 ? "uniform" + std::to_string(plan.uniform) : "plan";
    plot.elements.push_back(errorBars("errors." + id, std::move(barX), std::move(barY), colorOf(plan)));
    plot.elements.push_back(Points{{id, nameOf(plan), true, {}},
                                   share({x}),
                                   share({measure.divergence}),
                                   colorOf(plan),
                                   {},
                                   plan.uniform > 0 ? Marker::Circle : Marker::Diamond,
                                   plan.uniform > 0 ? 7.0 : 9.0});
  }
  if (state.plansAreOld && !state.evaluating) {
    plot.notice = {
        QUANTOSCOPE_PRESENT("The plan or the settings have changed since; measure the plan again."), {}};
  }
  return finished(std::move(plot));
}

TablePtr planCostTable(const CriticalityState& state) {
  Table table;
  table.title = {QUANTOSCOPE_PRESENT("What plans cost, measured"), {}};
  if (!state.analysis || state.data->plans.empty()) {
    return emptyView<Table>(table.title, noMeasuredPlans(state));
  }
  table.columns = {{{QUANTOSCOPE_PRESENT("Plan"), {}}, false, "quantization-plan"},
                   {{QUANTOSCOPE_PRESENT("Bits a weight"), {}}, true, "plan-memory"},
                   {{QUANTOSCOPE_PRESENT("Memory (MB)"), {}}, true, "plan-memory"},
                   {{QUANTOSCOPE_PRESENT("KL (nats)"), {}}, true, "kl-divergence"},
                   {{QUANTOSCOPE_PRESENT("Standard error of KL"), {}}, true, "standard-error"},
                   {{QUANTOSCOPE_PRESENT("Perplexity"), {}}, true, "perplexity"},
                   {{QUANTOSCOPE_PRESENT("Change of perplexity"), {}}, true, "perplexity"},
                   {{QUANTOSCOPE_PRESENT("Same most likely token"), {}}, true, "same-top-token"}};
  for (const MeasuredPlan& plan : state.data->plans) {
    const VariantMeasure& measure = plan.measure.plan;
    const bool hasLoss = plan.measure.meanLoss.has_value();
    Table::Row row;
    row.cells = {textCell(nameOf(plan)),
                 numberCell(plan.bits, 3),
                 numberCell(plan.bytes / bytesPerMegabyte),
                 numberCell(measure.divergence),
                 numberCell(measure.divergenceError),
                 numberCell(hasLoss ? plan.measure.perplexity + measure.perplexityChange : none),
                 numberCell(hasLoss ? measure.perplexityChange : none),
                 numberCell(measure.sameTop)};
    table.rows.push_back(std::move(row));
  }
  if (const auto& first = state.data->plans.front().measure; first.meanLoss) {
    table.notes.push_back(
        {QUANTOSCOPE_PRESENT("Perplexity at full precision: %1"), {formatNumber(first.perplexity, 4)}});
  }
  return finished(std::move(table));
}

}  // namespace quantoscope::present
