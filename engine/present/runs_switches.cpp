// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/present/runs_switches.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <set>
#include <string>
#include <utility>

#include "engine/present/number_format.h"
#include "engine/present/runs_parts.h"
#include "engine/present/runs_views.h"

namespace quantoscope::present {
namespace {

/// More squares than this have no room for numbers.
constexpr std::size_t mostWritten = 8;

constexpr std::size_t mostPoints = 20000;
constexpr std::size_t stretches = 2000;

/// Of each stretch of x, only the points with the smallest and the largest y.
void keepExtremes(std::vector<double>& x, std::vector<double>& y) {
  std::size_t kept = 0;
  const double from = x.front();
  const double width = (x.back() - from) / static_cast<double>(stretches);
  for (std::size_t first = 0; first < x.size();) {
    const double end = from + width * (std::floor((x[first] - from) / width) + 1);
    std::size_t low = first;
    std::size_t high = first;
    std::size_t i = first;
    for (; i < x.size() && (i == first || x[i] < end); ++i) {
      low = y[i] < y[low] ? i : low;
      high = y[i] > y[high] ? i : high;
    }
    const auto keep = [&](std::size_t point) {
      x[kept] = x[point];
      y[kept] = y[point];
      ++kept;
    };
    keep(std::min(low, high));
    if (low != high) {
      keep(std::max(low, high));
    }
    first = i;
  }
  x.resize(kept);
  y.resize(kept);
}

Values share(std::vector<double> values) {
  return std::make_shared<const std::vector<double>>(std::move(values));
}

/// Why there is nothing to say about switches; empty if there is.
Text missing(const RunPtr& run, bool needsLosses) {
  if (!run) {
    return noRun();
  }
  if (!run->transitions) {
    return noSchedule();
  }
  if (run->transitions->all.empty()) {
    return {QUANTOSCOPE_PRESENT("The bit-width was never switched in this run."), {}};
  }
  if (needsLosses && std::isnan(run->transitions->meanChange)) {
    return {QUANTOSCOPE_PRESENT("What the switches did to the loss is not known: the file needs the list "
                                "iteration_losses."),
            {}};
  }
  return {};
}

Text titled(const RunPtr& run, const char* plain, const char* named) {
  return run ? Text{named, {run->record->name}} : Text{plain, {}};
}

std::string signedNumber(double value) {
  return (value > 0 ? "+" : "") + formatNumber(value, 3);
}

Polygon square(double x, double y, const runs::TransitionPair& pair, double largest) {
  Polygon polygon;
  polygon.info.id = "pair." + std::to_string(pair.from) + "." + std::to_string(pair.to);
  polygon.info.name = {
      QUANTOSCOPE_PRESENT("%1 to %2 bit: %3 in %4 switches"),
      {std::to_string(pair.from), std::to_string(pair.to),
       std::isnan(pair.meanChange) ? formatNumber(pair.meanChange, 3) : signedNumber(pair.meanChange),
       std::to_string(pair.count)}};
  polygon.info.subject.bitWidth = pair.to;
  constexpr double half = 0.47;
  polygon.x = {x - half, x - half, x + half, x + half};
  polygon.y = {y - half, y + half, y + half, y - half};
  const double strength =
      std::isnan(pair.meanChange) || largest == 0 ? 0.0 : std::abs(pair.meanChange) / largest;
  polygon.fill = {pair.meanChange > 0 ? ColorRole::Positive : ColorRole::Negative, 0, 0.08 + 0.62 * strength};
  polygon.outline = {{ColorRole::Grid}, 0.8};
  return polygon;
}

}  // namespace

PlotPtr transitionImpactPlot(const RunPtr& run) {
  auto plot = std::make_shared<Plot>();
  plot->title = titled(run, QUANTOSCOPE_PRESENT("Loss change at switches"),
                       QUANTOSCOPE_PRESENT("Loss change at switches: %1"));
  plot->x.title = {QUANTOSCOPE_PRESENT("Iteration"), {}};
  plot->x.integers = true;
  plot->y.title = {QUANTOSCOPE_PRESENT("Change of the loss at the switch"), {}};
  plot->emptyState = missing(run, true);
  if (!plot->emptyState.empty()) {
    return plot;
  }
  Rule zero;
  zero.info.id = "zero";
  zero.stroke = {{ColorRole::Muted}, 0.8, Dash::Dashed};
  plot->elements.emplace_back(zero);
  std::map<int, std::pair<std::vector<double>, std::vector<double>>> groups;
  for (const runs::Transition& transition : run->transitions->all) {
    if (!std::isnan(transition.change)) {
      auto& [x, y] = groups[transition.to];
      x.push_back(static_cast<double>(transition.index));
      y.push_back(transition.change);
    }
  }
  const bool many = run->transitions->all.size() > mostPoints;
  if (many) {
    plot->notice = {
        QUANTOSCOPE_PRESENT("%1 switches are too many to draw; the largest and smallest change in "
                            "each of %2 stretches are shown."),
        {std::to_string(run->transitions->all.size()), std::to_string(stretches)}};
  }
  for (auto& [bits, group] : groups) {
    if (many) {
      keepExtremes(group.first, group.second);
      group.first.shrink_to_fit();
      group.second.shrink_to_fit();
    }
    Points points;
    points.info = {"to." + std::to_string(bits),
                   {QUANTOSCOPE_PRESENT("To %1 bit"), {std::to_string(bits)}},
                   true,
                   {std::nullopt, bits}};
    points.sizePt = group.first.size() > 500 ? 3 : 5;
    points.x = share(std::move(group.first));
    points.y = share(std::move(group.second));
    points.color = {ColorRole::BitWidth, bits, 0.85};
    plot->elements.emplace_back(std::move(points));
  }
  Rule average;
  average.info = {
      "mean", {QUANTOSCOPE_PRESENT("Mean %1"), {signedNumber(run->transitions->meanChange)}}, true, {}};
  average.position = run->transitions->meanChange;
  average.stroke = {{ColorRole::Foreground}, 1.2, Dash::Dotted};
  plot->elements.emplace_back(std::move(average));
  return plot;
}

PlotPtr transitionMatrixPlot(const RunPtr& run) {
  auto plot = std::make_shared<Plot>();
  plot->title = titled(run, QUANTOSCOPE_PRESENT("Mean loss change by switch"),
                       QUANTOSCOPE_PRESENT("Mean loss change by switch: %1"));
  plot->x.title = {QUANTOSCOPE_PRESENT("To bit-width"), {}};
  plot->y.title = {QUANTOSCOPE_PRESENT("From bit-width"), {}};
  plot->emptyState = missing(run, false);
  if (!plot->emptyState.empty()) {
    return plot;
  }
  std::set<int> used;
  double largest = 0;
  for (const runs::TransitionPair& pair : run->transitions->pairs) {
    used.insert(pair.from);
    used.insert(pair.to);
    largest = std::isnan(pair.meanChange) ? largest : std::max(largest, std::abs(pair.meanChange));
  }
  std::map<int, double> place;
  for (const int bits : used) {
    const auto at = static_cast<double>(place.size());
    place[bits] = at;
    plot->x.ticks.push_back({at, Text::verbatim(std::to_string(bits))});
    plot->y.ticks.push_back({at, Text::verbatim(std::to_string(bits))});
  }
  const double end = static_cast<double>(used.size()) - 0.45;
  plot->x.range = Range{-0.55, end};
  plot->y.range = Range{-0.55, end};
  for (const runs::TransitionPair& pair : run->transitions->pairs) {
    plot->elements.emplace_back(square(place[pair.to], place[pair.from], pair, largest));
  }
  if (used.size() <= mostWritten) {
    for (const runs::TransitionPair& pair : run->transitions->pairs) {
      Label label;
      label.info.id = "label." + std::to_string(pair.from) + "." + std::to_string(pair.to);
      label.x = place[pair.to];
      label.y = place[pair.from];
      label.text = Text::verbatim(
          (std::isnan(pair.meanChange) ? formatNumber(pair.meanChange, 3) : signedNumber(pair.meanChange)) +
          " (" + std::to_string(pair.count) + ")");
      label.color = {ColorRole::Foreground};
      plot->elements.emplace_back(std::move(label));
    }
  }
  return plot;
}

TablePtr transitionTable(const RunPtr& run) {
  auto table = std::make_shared<Table>();
  table->title =
      titled(run, QUANTOSCOPE_PRESENT("Switches by pair"), QUANTOSCOPE_PRESENT("Switches by pair: %1"));
  for (const char* column :
       {QUANTOSCOPE_PRESENT("From"), QUANTOSCOPE_PRESENT("To"), QUANTOSCOPE_PRESENT("Switches"),
        QUANTOSCOPE_PRESENT("Mean change"), QUANTOSCOPE_PRESENT("Increases"),
        QUANTOSCOPE_PRESENT("Recovered"), QUANTOSCOPE_PRESENT("Mean recovery (iterations)")}) {
    table->columns.push_back({{column, {}}});
  }
  table->emptyState = missing(run, false);
  if (!table->emptyState.empty()) {
    return table;
  }
  for (const runs::TransitionPair& pair : run->transitions->pairs) {
    table->rows.push_back(
        {{countCell(static_cast<std::size_t>(pair.from)), countCell(static_cast<std::size_t>(pair.to)),
          countCell(pair.count), numberCell(pair.meanChange), countCell(pair.increases),
          countCell(pair.recovered), numberCell(pair.meanRecovery)},
         {std::nullopt, pair.to}});
  }
  table->notes.push_back(
      {QUANTOSCOPE_PRESENT("Recovered: the loss came back to its level before the switch (mean "
                           "of 10) before the next switch."),
       {}});
  return table;
}

}  // namespace quantoscope::present
