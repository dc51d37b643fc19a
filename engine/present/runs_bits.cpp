// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/present/runs_bits.h"

#include <algorithm>
#include <cmath>
#include <iterator>
#include <string>

#include "engine/present/number_format.h"
#include "engine/present/runs_parts.h"
#include "engine/present/runs_views.h"
#include "engine/runs/numbers.h"
#include "engine/runs/recommendations.h"

namespace quantoscope::present {
namespace {

constexpr double barHalfWidth = 0.36;
constexpr double capHalfWidth = 0.12;
constexpr Color gold{ColorRole::Series, 1};
constexpr Color quiet{ColorRole::Series, 4, 0.6};

Values share(std::vector<double> values) {
  return std::make_shared<const std::vector<double>>(std::move(values));
}

BarChart barsByBits(const std::vector<int>& bits) {
  BarChart bars;
  for (const int width : bits) {
    bars.categories.push_back(bitWidthName(width));
    bars.subjects.push_back({std::nullopt, width});
    bars.categoryColors.push_back({ColorRole::BitWidth, width});
  }
  return bars;
}

Chart titledChart(const RunPtr& run, const char* plain, const char* named, const char* value) {
  Chart chart;
  chart.title = run ? Text{named, {run->record->name}} : Text{plain, {}};
  chart.category.title = {QUANTOSCOPE_PRESENT("Bit-width"), {}};
  chart.value.title = {value, {}};
  chart.content = BarChart{};
  chart.legend = false;
  if (!run) {
    chart.emptyState = noRun();
  }
  return chart;
}

ChartPtr finished(Chart chart) {
  return std::make_shared<const Chart>(std::move(chart));
}

/// A vertical line with caps through `low` and `high` at each place, as one broken line.
Line errorBars(const std::vector<runs::BitStatistics>& bits) {
  std::vector<double> x;
  std::vector<double> y;
  for (std::size_t i = 0; i < bits.size(); ++i) {
    const auto at = static_cast<double>(i);
    const double low = bits[i].mean - bits[i].std;
    const double high = bits[i].mean + bits[i].std;
    for (const auto& [px, py] : {std::pair(at - capHalfWidth, high), std::pair(at + capHalfWidth, high),
                                 std::pair(at, high), std::pair(at, low), std::pair(at - capHalfWidth, low),
                                 std::pair(at + capHalfWidth, low), std::pair(at, runs::undefined)}) {
      x.push_back(px);
      y.push_back(py);
    }
  }
  Line line;
  line.info = {"std", {QUANTOSCOPE_PRESENT("Mean ± one standard deviation"), {}}, true, {}};
  line.x = share(std::move(x));
  line.y = share(std::move(y));
  line.stroke = {{ColorRole::Foreground}, 1.0, Dash::Solid};
  line.curve = true;
  return line;
}

Polygon bar(double at, double height, int bits) {
  Polygon polygon;
  polygon.info = {"mean." + std::to_string(bits), bitWidthName(bits), false, {std::nullopt, bits}};
  polygon.x = {at - barHalfWidth, at - barHalfWidth, at + barHalfWidth, at + barHalfWidth};
  polygon.y = {0, height, height, 0};
  polygon.fill = {ColorRole::BitWidth, bits, 0.55};
  polygon.outline = {{ColorRole::BitWidth, bits}, 1.0};
  return polygon;
}

/// A slice of a circle of radius 1 from one share of the circle to another, from the top clockwise.
Polygon slice(double from, double to, int bits) {
  constexpr double pi = 3.14159265358979323846;
  Polygon polygon;
  polygon.info = {"share." + std::to_string(bits), bitWidthName(bits), true, {std::nullopt, bits}};
  const int steps = std::max(2, static_cast<int>(std::ceil((to - from) * 180)));
  if (to - from < 1) {
    polygon.x.push_back(0);
    polygon.y.push_back(0);
  }
  for (int i = 0; i <= steps; ++i) {
    const double angle = 2 * pi * (from + (to - from) * i / steps);
    polygon.x.push_back(std::sin(angle));
    polygon.y.push_back(std::cos(angle));
  }
  polygon.fill = {ColorRole::BitWidth, bits, 0.75};
  polygon.outline = {{ColorRole::Background}, 1.2};
  return polygon;
}

Cell starred(double value, bool leads) {
  Cell cell = numberCell(value);
  if (leads) {
    cell.text = Text::verbatim("★ " + cell.text.english());
  }
  return cell;
}

}  // namespace

PlotPtr meanLossPlot(const RunPtr& run) {
  auto plot = std::make_shared<Plot>();
  plot->title = run ? Text{QUANTOSCOPE_PRESENT("Mean loss at each bit-width: %1"), {run->record->name}}
                    : Text{QUANTOSCOPE_PRESENT("Mean loss at each bit-width"), {}};
  plot->x.title = {QUANTOSCOPE_PRESENT("Bit-width"), {}};
  plot->y.title = {QUANTOSCOPE_PRESENT("Loss"), {}};
  if (!run || run->perBit.empty()) {
    plot->emptyState = run ? noLossesPerBit() : noRun();
    return plot;
  }
  const std::vector<runs::BitStatistics>& bits = run->perBit;
  double low = 0;
  double high = 0;
  for (std::size_t i = 0; i < bits.size(); ++i) {
    const auto at = static_cast<double>(i);
    plot->x.ticks.push_back({at, Text::verbatim(std::to_string(bits[i].bits))});
    plot->elements.emplace_back(bar(at, bits[i].mean, bits[i].bits));
    low = std::min(low, bits[i].mean - bits[i].std);
    high = std::max(high, bits[i].mean + bits[i].std);
  }
  plot->elements.emplace_back(errorBars(bits));
  const double room = 0.08 * (high - low);
  if (bits.size() <= 12) {
    for (std::size_t i = 0; i < bits.size(); ++i) {
      Label label;
      label.info.id = "label." + std::to_string(bits[i].bits);
      label.x = static_cast<double>(i);
      label.y = std::max(0.0, bits[i].mean + bits[i].std) + 0.8 * room;
      label.text = Text::verbatim(formatNumber(bits[i].mean, 3));
      label.color = {ColorRole::Foreground};
      plot->elements.emplace_back(std::move(label));
    }
  }
  plot->x.range = Range{-0.6, static_cast<double>(bits.size()) - 0.4};
  plot->y.range = high > low ? Range{low < 0 ? low - room : 0, high + 2.2 * room} : Range{low - 1, high + 1};
  return plot;
}

ChartPtr usageChart(const RunPtr& run) {
  Chart chart =
      titledChart(run, QUANTOSCOPE_PRESENT("Use of the bit-widths"),
                  QUANTOSCOPE_PRESENT("Use of the bit-widths: %1"), QUANTOSCOPE_PRESENT("Iterations"));
  if (run) {
    std::vector<int> bits;
    BarSet set;
    set.name = {QUANTOSCOPE_PRESENT("Iterations"), {}};
    for (const runs::BitUsage& usage : run->usage.perBit) {
      bits.push_back(usage.bits);
      set.values.push_back(static_cast<double>(usage.count));
    }
    BarChart bars = barsByBits(bits);
    bars.sets.push_back(std::move(set));
    chart.emptyState = bits.empty() ? noSchedule() : Text{};
    chart.value.integers = true;
    chart.content = std::move(bars);
  }
  return finished(std::move(chart));
}

PlotPtr usagePie(const RunPtr& run) {
  auto plot = std::make_shared<Plot>();
  plot->title = run ? Text{QUANTOSCOPE_PRESENT("Share of the iterations: %1"), {run->record->name}}
                    : Text{QUANTOSCOPE_PRESENT("Share of the iterations"), {}};
  plot->equalAspect = true;
  plot->bare = true;
  plot->x.range = Range{-1.25, 1.25};
  plot->y.range = Range{-1.2, 1.2};
  if (!run || run->usage.perBit.empty()) {
    plot->emptyState = run ? noSchedule() : noRun();
    return plot;
  }
  constexpr double smallestNamed = 0.04;
  constexpr double pi = 3.14159265358979323846;
  double from = 0;
  std::vector<Label> labels;
  for (const runs::BitUsage& usage : run->usage.perBit) {
    Polygon part = slice(from, from + usage.share, usage.bits);
    part.info.name = {QUANTOSCOPE_PRESENT("%1 bit, %2"),
                      {std::to_string(usage.bits), formatPercent(usage.share, 3)}};
    plot->elements.emplace_back(std::move(part));
    if (usage.share >= smallestNamed) {
      Label label;
      const double angle = 2 * pi * (from + usage.share / 2);
      label.info.id = "label." + std::to_string(usage.bits);
      label.x = 0.66 * std::sin(angle);
      label.y = 0.66 * std::cos(angle);
      label.text = Text::verbatim(formatPercent(usage.share, 3));
      label.color = {ColorRole::Foreground};
      labels.push_back(std::move(label));
    }
    from += usage.share;
  }
  std::move(labels.begin(), labels.end(), std::back_inserter(plot->elements));
  return plot;
}

TablePtr usageTable(const RunPtr& run) {
  auto table = std::make_shared<Table>();
  table->title = run ? Text{QUANTOSCOPE_PRESENT("Use of the bit-widths: %1"), {run->record->name}}
                     : Text{QUANTOSCOPE_PRESENT("Use of the bit-widths"), {}};
  table->columns = {{{QUANTOSCOPE_PRESENT("Bits"), {}}},       {{QUANTOSCOPE_PRESENT("Iterations"), {}}},
                    {{QUANTOSCOPE_PRESENT("Share"), {}}},      {{QUANTOSCOPE_PRESENT("Dwells"), {}}},
                    {{QUANTOSCOPE_PRESENT("Mean dwell"), {}}}, {{QUANTOSCOPE_PRESENT("Longest dwell"), {}}}};
  table->emptyState = !run ? noRun() : run->usage.perBit.empty() ? noSchedule() : Text{};
  if (run) {
    for (const runs::BitUsage& usage : run->usage.perBit) {
      Cell sharing = numberCell(usage.share);
      sharing.text = Text::verbatim(formatPercent(usage.share, 3));
      table->rows.push_back(
          {{countCell(static_cast<std::size_t>(usage.bits)), countCell(usage.count), sharing,
            countCell(usage.dwells), numberCell(usage.meanDwell), countCell(usage.longestDwell)},
           {std::nullopt, usage.bits}});
    }
  }
  return table;
}

ChartPtr improvementChart(const RunPtr& run) {
  Chart chart = titledChart(run, QUANTOSCOPE_PRESENT("Improvement at each bit-width"),
                            QUANTOSCOPE_PRESENT("Improvement at each bit-width: %1"),
                            QUANTOSCOPE_PRESENT("Fall of the loss from first to last (%)"));
  if (run) {
    std::vector<int> bits;
    BarSet set;
    set.name = {QUANTOSCOPE_PRESENT("Improvement (%)"), {}};
    for (const runs::BitImprovement& improvement : run->improvement) {
      bits.push_back(improvement.bits);
      set.values.push_back(improvement.percent);
    }
    BarChart bars = barsByBits(bits);
    for (std::size_t i = 0; i < bits.size(); ++i) {
      bars.categoryColors[i] = {set.values[i] >= 0 ? ColorRole::Negative : ColorRole::Positive};
    }
    bars.sets.push_back(std::move(set));
    chart.content = std::move(bars);
    if (bits.empty()) {
      chart.emptyState = {QUANTOSCOPE_PRESENT("No bit-width has two losses, which an improvement needs."),
                          {}};
    }
  }
  return finished(std::move(chart));
}

namespace {

/// By bits, as charts show them.
std::vector<runs::RankedBits> rankedByBits(const RunPtr& run, const runs::RankingWeights& weights) {
  std::vector<runs::RankedBits> ranked = runs::rankBits(run->perBit, weights);
  std::sort(ranked.begin(), ranked.end(), [](const auto& a, const auto& b) { return a.bits < b.bits; });
  return ranked;
}

Text noRanking(const RunPtr& run) {
  if (run->perBit.empty()) {
    return noLossesPerBit();
  }
  return {QUANTOSCOPE_PRESENT("There is no ranking: it needs a positive mean loss at every bit-width."), {}};
}

}  // namespace

ChartPtr metricsChart(const RunPtr& run, const runs::RankingWeights& weights) {
  Chart chart = titledChart(run, QUANTOSCOPE_PRESENT("What speaks for each bit-width"),
                            QUANTOSCOPE_PRESENT("What speaks for each bit-width: %1"),
                            QUANTOSCOPE_PRESENT("Normalized score (1 is best)"));
  if (run) {
    const std::vector<runs::RankedBits> ranked = rankedByBits(run, weights);
    std::vector<int> bits;
    BarSet efficiency{{QUANTOSCOPE_PRESENT("Efficiency"), {}}, {ColorRole::Series, 0}, {}};
    BarSet stability{{QUANTOSCOPE_PRESENT("Stability"), {}}, {ColorRole::Series, 2}, {}};
    BarSet performance{{QUANTOSCOPE_PRESENT("Performance"), {}}, {ColorRole::Series, 3}, {}};
    for (const runs::RankedBits& entry : ranked) {
      bits.push_back(entry.bits);
      efficiency.values.push_back(entry.efficiency);
      stability.values.push_back(entry.stability);
      performance.values.push_back(entry.performance);
    }
    BarChart bars = barsByBits(bits);
    bars.categoryColors.clear();
    bars.sets = {efficiency, stability, performance};
    chart.content = std::move(bars);
    chart.legend = true;
    chart.emptyState = ranked.empty() ? noRanking(run) : Text{};
  }
  return finished(std::move(chart));
}

ChartPtr compositeChart(const RunPtr& run, const runs::RankingWeights& weights) {
  Chart chart =
      titledChart(run, QUANTOSCOPE_PRESENT("Composite score"), QUANTOSCOPE_PRESENT("Composite score: %1"),
                  QUANTOSCOPE_PRESENT("Weighted score (larger is better)"));
  if (run) {
    const std::vector<runs::RankedBits> ranked = rankedByBits(run, weights);
    const auto best = std::max_element(
        ranked.begin(), ranked.end(), [](const auto& a, const auto& b) { return a.composite < b.composite; });
    std::vector<int> bits;
    BarSet composite{{QUANTOSCOPE_PRESENT("Composite score"), {}}, {ColorRole::Series, 4}, {}};
    for (const runs::RankedBits& entry : ranked) {
      bits.push_back(entry.bits);
      composite.values.push_back(entry.composite);
    }
    BarChart bars = barsByBits(bits);
    bars.categoryColors.assign(bits.size(), quiet);
    if (best != ranked.end()) {
      bars.categoryColors[static_cast<std::size_t>(best - ranked.begin())] = gold;
    }
    bars.sets.push_back(std::move(composite));
    chart.content = std::move(bars);
    chart.emptyState = ranked.empty() ? noRanking(run) : Text{};
  }
  return finished(std::move(chart));
}

TablePtr rankingTable(const RunPtr& run, const runs::RankingWeights& weights) {
  auto table = std::make_shared<Table>();
  table->title = run ? Text{QUANTOSCOPE_PRESENT("Ranking of the bit-widths: %1"), {run->record->name}}
                     : Text{QUANTOSCOPE_PRESENT("Ranking of the bit-widths"), {}};
  for (const char* column :
       {QUANTOSCOPE_PRESENT("Bits"), QUANTOSCOPE_PRESENT("Composite"), QUANTOSCOPE_PRESENT("Efficiency"),
        QUANTOSCOPE_PRESENT("Stability"), QUANTOSCOPE_PRESENT("Performance"),
        QUANTOSCOPE_PRESENT("Mean loss"), QUANTOSCOPE_PRESENT("Std")}) {
    table->columns.push_back({{column, {}}});
  }
  if (!run) {
    table->emptyState = noRun();
    return table;
  }
  for (const runs::RankedBits& entry : runs::rankBits(run->perBit, weights)) {
    const auto statistics = std::find_if(run->perBit.begin(), run->perBit.end(),
                                         [&](const auto& bit) { return bit.bits == entry.bits; });
    Cell bits = countCell(static_cast<std::size_t>(entry.bits));
    if (table->rows.empty()) {
      bits.text = Text::verbatim("★ " + std::to_string(entry.bits));
    }
    table->rows.push_back(
        {{bits, numberCell(entry.composite), numberCell(entry.efficiency), numberCell(entry.stability),
          numberCell(entry.performance), numberCell(statistics->mean), numberCell(statistics->std)},
         {std::nullopt, entry.bits}});
  }
  if (table->rows.empty()) {
    table->emptyState = noRanking(run);
    return table;
  }
  table->notes.push_back({QUANTOSCOPE_PRESENT("★ highest composite: %1 · efficiency + %2 · stability + %3 · "
                                              "performance"),
                          {formatNumber(weights.efficiency, 3), formatNumber(weights.stability, 3),
                           formatNumber(weights.performance, 3)}});
  return table;
}

TablePtr convergenceTable(const RunPtr& run) {
  auto table = std::make_shared<Table>();
  table->title = run ? Text{QUANTOSCOPE_PRESENT("Convergence: %1"), {run->record->name}}
                     : Text{QUANTOSCOPE_PRESENT("Convergence"), {}};
  for (const char* column :
       {QUANTOSCOPE_PRESENT("Bits"), QUANTOSCOPE_PRESENT("Samples"), QUANTOSCOPE_PRESENT("Initial loss"),
        QUANTOSCOPE_PRESENT("Final loss"), QUANTOSCOPE_PRESENT("Improvement (%)"),
        QUANTOSCOPE_PRESENT("Decay rate"), QUANTOSCOPE_PRESENT("Stability (CV)")}) {
    table->columns.push_back({{column, {}}});
  }
  table->emptyState = !run ? noRun() : run->convergence.empty() ? noConvergence(run) : Text{};
  if (!run) {
    return table;
  }
  const runs::BestBits& best = run->best;
  const bool several = run->convergence.size() > 1;
  for (const runs::BitConvergence& entry : run->convergence) {
    const auto leads = [&](const std::optional<int>& bits) { return several && bits == entry.bits; };
    table->rows.push_back({{countCell(static_cast<std::size_t>(entry.bits)), countCell(entry.samples),
                            numberCell(entry.initial), starred(entry.final, leads(best.bestFinalLoss)),
                            starred(entry.improvementPercent, leads(best.highestImprovement)),
                            starred(entry.decayRate, leads(best.fastestConvergence)),
                            starred(entry.stabilityCv, leads(best.mostStable))},
                           {std::nullopt, entry.bits}});
  }
  if (several) {
    table->notes.push_back({QUANTOSCOPE_PRESENT("★ best of its column"), {}});
  }
  return table;
}

PlotPtr convergenceScatter(const RunPtr& run) {
  auto plot = std::make_shared<Plot>();
  plot->title = run ? Text{QUANTOSCOPE_PRESENT("Final loss and stability: %1"), {run->record->name}}
                    : Text{QUANTOSCOPE_PRESENT("Final loss and stability"), {}};
  plot->x.title = {QUANTOSCOPE_PRESENT("Final loss (mean of the last 5)"), {}};
  plot->y.title = {QUANTOSCOPE_PRESENT("Coefficient of variation of the last quarter"), {}};
  if (!run) {
    plot->emptyState = noRun();
    return plot;
  }
  std::vector<Label> labels;
  Range x{INFINITY, -INFINITY};
  Range y{INFINITY, -INFINITY};
  for (const runs::BitConvergence& entry : run->convergence) {
    if (!std::isfinite(entry.final) || !std::isfinite(entry.stabilityCv)) {
      continue;
    }
    Points points;
    points.info = {
        "bits." + std::to_string(entry.bits), bitWidthName(entry.bits), true, {std::nullopt, entry.bits}};
    points.x = share({entry.final});
    points.y = share({entry.stabilityCv});
    points.color = {ColorRole::BitWidth, entry.bits};
    points.sizePt = 8;
    plot->elements.emplace_back(std::move(points));
    x = {std::min(x.low, entry.final), std::max(x.high, entry.final)};
    y = {std::min(y.low, entry.stabilityCv), std::max(y.high, entry.stabilityCv)};
    Label label;
    label.info.id = "label." + std::to_string(entry.bits);
    label.x = entry.final;
    label.y = entry.stabilityCv;
    label.text = bitWidthName(entry.bits);
    label.color = {ColorRole::Foreground};
    label.beside = true;
    labels.push_back(std::move(label));
  }
  if (plot->elements.empty()) {
    plot->emptyState = noConvergence(run);
    return plot;
  }
  const auto roomy = [](Range range) {
    const double room =
        range.high > range.low ? 0.2 * (range.high - range.low) : std::max(0.2 * std::abs(range.high), 1e-9);
    return Range{range.low - room, range.high + room};
  };
  plot->x.range = roomy(x);
  plot->y.range = roomy(y);
  std::move(labels.begin(), labels.end(), std::back_inserter(plot->elements));
  return plot;
}

TablePtr recommendationsTable(const RunPtr& run, const runs::RankingWeights& weights) {
  auto table = std::make_shared<Table>();
  table->title = run ? Text{QUANTOSCOPE_PRESENT("What the numbers suggest: %1"), {run->record->name}}
                     : Text{QUANTOSCOPE_PRESENT("What the numbers suggest"), {}};
  table->columns = {{{QUANTOSCOPE_PRESENT("Suggestion"), {}}, false}};
  if (!run) {
    table->emptyState = noRun();
    return table;
  }
  for (const runs::Recommendation& entry : runs::recommend(*run, weights)) {
    Table::Row row;
    row.cells.push_back(textCell({entry.sentence.text, entry.sentence.arguments, "Runs"}));
    table->rows.push_back(std::move(row));
  }
  if (table->rows.empty()) {
    table->emptyState = {
        QUANTOSCOPE_PRESENT("This run has too few numbers to suggest anything: losses at two "
                            "bit-widths or switches between them are needed."),
        {}};
  }
  return table;
}

}  // namespace quantoscope::present
