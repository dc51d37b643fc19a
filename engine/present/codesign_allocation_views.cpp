// SPDX-License-Identifier: GPL-3.0-or-later
// Allocations of codesign_views.h.
#include <algorithm>
#include <cmath>
#include <limits>

#include "engine/present/codesign_look.h"
#include "engine/present/number_format.h"

namespace quantoscope::present {
namespace {

using namespace codesign_look;

constexpr double missing = std::numeric_limits<double>::quiet_NaN();
/// Numbers above the highest bars need room.
constexpr double headroom = 1.1;

const codesign::AllocationInstance& instanceOf(const CodesignState& state) {
  return state.solved->allocator.instance();
}

/// Why there is no optimum at the budget; empty when there is one.
Text missingOptimum(const CodesignState* state) {
  if (Text text = missingAllocation(state); !text.empty()) {
    return text;
  }
  return state->allocation->optimum ? Text() : sentence(state->allocation->optimum.error());
}

Axis bitsAxis() {
  Axis axis;
  axis.title = {QUANTOSCOPE_PRESENT("Bit-width (bit)"), {}};
  axis.integers = true;
  return axis;
}

/// The layers as categories, with pins and ties as notes.
BarChart layerBars(const CodesignState& state) {
  BarChart bars;
  const auto& layers = instanceOf(state).layers;
  for (std::size_t i = 0; i < layers.size(); ++i) {
    bars.categories.push_back(shortName(layers[i].name));
    bars.fullNames.push_back(Text::verbatim(layers[i].name));
    bars.subjects.push_back(allocationSubject(state, i));
  }
  return bars;
}

Text constraintNote(const codesign::AllocationLayer& layer) {
  if (layer.pinned) {
    return {QUANTOSCOPE_PRESENT("pinned"), {}};
  }
  return layer.tie.empty() ? Text() : Text{QUANTOSCOPE_PRESENT("tied: %1"), {layer.tie}};
}

BarSet bitSet(Text name, Color color, const CodesignState& state, const std::vector<int>& bits) {
  BarSet set{std::move(name), color, {}, {}};
  for (std::size_t i = 0; i < bits.size(); ++i) {
    set.values.push_back(bits[i]);
    set.notes.push_back(constraintNote(instanceOf(state).layers[i]));
  }
  return set;
}

Text titleAt(const CodesignState& state, const char* source) {
  return {source, {state.table->name, formatNumber(state.allocation->budget, 4)}};
}

std::optional<double> costAt(const CodesignState& state, std::size_t layer, int bits) {
  const auto& instance = instanceOf(state);
  const auto width = std::find(instance.bitWidths.begin(), instance.bitWidths.end(), bits);
  if (width == instance.bitWidths.end()) {
    return std::nullopt;
  }
  return instance.layers[layer].cost[static_cast<std::size_t>(width - instance.bitWidths.begin())];
}

Points marker(const char* id, Text name, double x, double y, Color color, Marker shape) {
  Points points;
  points.info = {id, std::move(name), true, {}};
  points.x = share({x});
  points.y = share({y});
  points.color = color;
  points.marker = shape;
  points.sizePt = 7;
  return points;
}

std::string gapText(const std::optional<codesign::Gap>& gap) {
  if (!gap) {
    return "–";
  }
  if (gap->relative) {
    return formatPercent(*gap->relative, 3);
  }
  return gap->absolute ? formatNumber(*gap->absolute, 3) : std::string("–");
}

}  // namespace

ChartPtr allocationChart(const CodesignState* state) {
  Chart chart;
  chart.title = {QUANTOSCOPE_PRESENT("Bit allocation"), {}};
  chart.category.title = {QUANTOSCOPE_PRESENT("Layer"), {}};
  chart.value = bitsAxis();
  chart.content = BarChart{};
  chart.legend = false;
  if (const Text text = missingOptimum(state); !text.empty()) {
    return empty(std::move(chart), text);
  }
  const codesign::Allocation& optimum = *state->allocation->optimum;
  chart.title = titleAt(*state, QUANTOSCOPE_PRESENT("Best allocation of %1 at %2 bits a parameter"));
  BarChart bars = layerBars(*state);
  for (const int bits : optimum.bits) {
    bars.categoryColors.push_back({ColorRole::BitWidth, bits});
  }
  bars.sets.push_back(
      bitSet({QUANTOSCOPE_PRESENT("Bit-width"), {}}, {ColorRole::Series, 0}, *state, optimum.bits));
  chart.content = std::move(bars);
  // The scale stays while the budget is dragged.
  chart.value.range = Range{0, headroom * static_cast<double>(instanceOf(*state).bitWidths.back())};
  return finished(std::move(chart));
}

ChartPtr allocationComparison(const CodesignState* state) {
  Chart chart;
  chart.title = {QUANTOSCOPE_PRESENT("Allocations compared"), {}};
  chart.category.title = {QUANTOSCOPE_PRESENT("Layer"), {}};
  chart.value = bitsAxis();
  chart.content = BarChart{};
  if (const Text text = missingOptimum(state); !text.empty()) {
    return empty(std::move(chart), text);
  }
  chart.title = titleAt(*state, QUANTOSCOPE_PRESENT("Allocations of %1 compared at %2 bits a parameter"));
  BarChart bars = layerBars(*state);
  bars.sets.push_back(bitSet({QUANTOSCOPE_PRESENT("Exact optimum"), {}}, {ColorRole::Series, 0}, *state,
                             state->allocation->optimum->bits));
  if (state->allocation->steepest) {
    bars.sets.push_back(bitSet({QUANTOSCOPE_PRESENT("Steepest descent"), {}}, {ColorRole::Series, 1}, *state,
                               state->allocation->steepest->found.bits));
  }
  if (state->allocation->reference) {
    bars.sets.push_back(bitSet({QUANTOSCOPE_PRESENT("Rule by sensitivity"), {}}, {ColorRole::Series, 2},
                               *state, state->allocation->reference->found.bits));
  }
  chart.content = std::move(bars);
  return finished(std::move(chart));
}

PlotPtr allocationFront(const CodesignState* state) {
  Plot plot;
  plot.title = {QUANTOSCOPE_PRESENT("Exact front of all budgets"), {}};
  plot.x.title = {QUANTOSCOPE_PRESENT("Average bit-width (bit)"), {}};
  plot.y.title = {QUANTOSCOPE_PRESENT("Sum of costs"), {}};
  if (const Text text = missingAllocation(state); !text.empty()) {
    return empty(std::move(plot), text);
  }
  plot.title = {QUANTOSCOPE_PRESENT("Exact front of all budgets: %1"), {state->table->name}};
  plot.y.title = state->table->measure;
  std::vector<double> x;
  std::vector<double> y;
  bool positive = true;
  for (const auto& [bits, objective] : state->solved->front) {
    x.push_back(bits);
    y.push_back(objective);
    positive = positive && objective > 0;
  }
  plot.y.logarithmic = positive && !x.empty();
  if (x.empty()) {
    plot.notice =
        instanceOf(*state).limits.any()
            ? Text{QUANTOSCOPE_PRESENT(
                       "With limits beside the budget, each budget is solved when it is asked for."),
                   {}}
            : Text{QUANTOSCOPE_PRESENT(
                       "The sizes of these layers have too many sums for all budgets at once; each "
                       "budget is solved when it is asked for."),
                   {}};
  } else {
    Line line;
    line.info = {"front", {QUANTOSCOPE_PRESENT("Least cost"), {}}, true, {}};
    line.x = share(std::move(x));
    line.y = share(std::move(y));
    line.stroke = {{ColorRole::Series, 0}, 1.4, Dash::Solid};
    line.shape = LineShape::StepAfter;
    plot.elements.push_back(std::move(line));
  }
  const BudgetedAllocation& answer = *state->allocation;
  Rule rule;
  rule.info = {"budget", {QUANTOSCOPE_PRESENT("Budget"), {}}, true, {}};
  rule.direction = Rule::Direction::Vertical;
  rule.position = answer.budget;
  rule.stroke = {{ColorRole::Highlight}, 1.0, Dash::Dashed};
  plot.elements.push_back(std::move(rule));
  if (answer.optimum) {
    plot.elements.push_back(marker("optimum", {QUANTOSCOPE_PRESENT("Exact optimum"), {}},
                                   answer.optimum->averageBits, answer.optimum->objective,
                                   {ColorRole::Series, 0}, Marker::Diamond));
  }
  if (answer.steepest) {
    plot.elements.push_back(marker("steepest", {QUANTOSCOPE_PRESENT("Steepest descent"), {}},
                                   answer.steepest->found.averageBits, answer.steepest->found.objective,
                                   {ColorRole::Series, 1}, Marker::TriangleUp));
  }
  if (answer.reference) {
    plot.elements.push_back(marker("rule", {QUANTOSCOPE_PRESENT("Rule by sensitivity"), {}},
                                   answer.reference->found.averageBits, answer.reference->found.objective,
                                   {ColorRole::Series, 2}, Marker::Square));
  }
  return finished(std::move(plot));
}

TablePtr allocationTable(const CodesignState* state) {
  Table table;
  table.title = {QUANTOSCOPE_PRESENT("Bit allocation"), {}};
  table.columns = {{{QUANTOSCOPE_PRESENT("Layer"), {}}, false},
                   {{QUANTOSCOPE_PRESENT("Weights"), {}}, true},
                   {{QUANTOSCOPE_PRESENT("Bits"), {}}, true, "bit-allocation"},
                   {{QUANTOSCOPE_PRESENT("Cost"), {}}, true, "bit-allocation"},
                   {{QUANTOSCOPE_PRESENT("Steepest descent"), {}}, true, "optimality-gap"},
                   {{QUANTOSCOPE_PRESENT("Rule by sensitivity"), {}}, true, "optimality-gap"},
                   {{QUANTOSCOPE_PRESENT("Fixed"), {}}, false}};
  if (const Text text = missingOptimum(state); !text.empty()) {
    return empty(std::move(table), text);
  }
  table.title = titleAt(*state, QUANTOSCOPE_PRESENT("Best allocation of %1 at %2 bits a parameter"));
  table.columns[3].title = state->table->measure;
  const BudgetedAllocation& answer = *state->allocation;
  const auto& layers = instanceOf(*state).layers;
  for (std::size_t i = 0; i < layers.size(); ++i) {
    const auto bitsCell = [i](const std::optional<codesign::Gap>& gap) {
      return gap ? countCell(static_cast<std::size_t>(gap->found.bits[i])) : numberCell(missing);
    };
    const int bits = answer.optimum->bits[i];
    table.rows.push_back(
        {{textCell(Text::verbatim(layers[i].name)), countCell(static_cast<std::size_t>(layers[i].parameters)),
          countCell(static_cast<std::size_t>(bits)), numberCell(costAt(*state, i, bits).value_or(missing)),
          bitsCell(answer.steepest), bitsCell(answer.reference), textCell(constraintNote(layers[i]))},
         allocationSubject(*state, i)});
  }
  if (Text uses = allocationUses(state); !uses.empty()) {
    table.notes.push_back(std::move(uses));
  }
  return finished(std::move(table));
}

Text allocationLine(const CodesignState* state) {
  if (!missingOptimum(state).empty()) {
    return {};
  }
  const BudgetedAllocation& answer = *state->allocation;
  const codesign::Allocation& optimum = *answer.optimum;
  const std::vector<std::string> facts = {formatNumber(optimum.objective, 5),
                                          formatNumber(optimum.averageBits, 4), bytes(optimum.sizeBits / 8),
                                          gapText(answer.steepest), gapText(answer.reference)};
  if (answer.reference && !answer.reference->withinBudget) {
    return {QUANTOSCOPE_PRESENT(
                "Least cost %1 at %2 bits on average (%3). Above the optimum of its size: steepest "
                "descent %4; rule by sensitivity %5, beyond the budget."),
            facts};
  }
  return {
      QUANTOSCOPE_PRESENT("Least cost %1 at %2 bits on average (%3). Above the optimum of its size: steepest "
                          "descent %4; rule by sensitivity %5."),
      facts};
}

Text allocationUses(const CodesignState* state) {
  if (!missingOptimum(state).empty()) {
    return {};
  }
  const codesign::Allocation& optimum = *state->allocation->optimum;
  if (!optimum.bops) {
    return {};
  }
  const auto shown = [](const std::optional<double>& value, double unit) {
    return value ? formatNumber(*value * unit, 4) : std::string("–");
  };
  return {QUANTOSCOPE_PRESENT("An inference takes %1 multiply-adds, %2 bit operations, %3 µs and %4 µJ."),
          {shown(optimum.macs, 1), shown(optimum.bops, 1), shown(optimum.latency, 1e6),
           shown(optimum.energy, 1e-6)}};
}

}  // namespace quantoscope::present
