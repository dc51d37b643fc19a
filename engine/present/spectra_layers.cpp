// SPDX-License-Identifier: GPL-3.0-or-later
// The views of spectra_views.h with all layers side by side.
#include <algorithm>
#include <cmath>
#include <limits>
#include <map>
#include <string>

#include "engine/present/number_format.h"
#include "engine/present/spectra_common.h"
#include "engine/runs/numbers.h"

namespace quantoscope::present {
namespace {

constexpr double none = std::numeric_limits<double>::quiet_NaN();
constexpr std::size_t mostBins = 60;
// More labels than this beside one another cannot be read.
constexpr std::size_t mostTicks = 40;

double alphaOf(const spectra::Study& study, std::size_t layer, std::size_t precision) {
  const auto& results = study.results[layer]->precisions;
  return precision < results.size() ? results[precision].value() : none;
}

/// Ticks for layers at 0, 1, 2, ...; when there are too many, only some.
std::vector<Tick> layerTicks(const spectra::Study& study, const std::vector<std::size_t>& layers) {
  std::vector<Tick> ticks;
  const std::size_t step = (layers.size() + mostTicks - 1) / mostTicks;
  for (std::size_t i = 0; i < layers.size(); i += std::max<std::size_t>(step, 1)) {
    ticks.push_back({static_cast<double>(i), layerLabel(study.layers[layers[i]])});
  }
  return ticks;
}

/// A group of alphas that becomes one box or outline.
struct Group {
  Text name;
  Color color;
  std::vector<double> values;
};

std::vector<Group> groupsOf(const spectra::Study& study, SpreadBy by, std::size_t precision) {
  std::vector<Group> groups;
  const std::vector<std::size_t> layers = orderedLayers(study, LayerOrder::Model);
  if (by == SpreadBy::Precision) {
    for (std::size_t p = 0; p < study.options.precisions.size(); ++p) {
      const spectra::Precision& one = study.options.precisions[p];
      groups.push_back({precisionLabel(one), precisionColor(one), {}});
      for (const std::size_t layer : layers) {
        groups.back().values.push_back(alphaOf(study, layer, p));
      }
    }
  } else {
    std::map<std::string, std::size_t> places;
    for (const std::size_t layer : layers) {
      const std::string& category = study.layers[layer].category;
      const auto [place, added] = places.emplace(category, groups.size());
      if (added) {
        groups.push_back(
            {Text::verbatim(category), {ColorRole::Series, static_cast<int>(groups.size())}, {}});
      }
      groups[place->second].values.push_back(alphaOf(study, layer, precision));
    }
  }
  for (Group& group : groups) {
    std::erase_if(group.values, [](double value) { return !std::isfinite(value); });
    std::sort(group.values.begin(), group.values.end());
  }
  std::erase_if(groups, [](const Group& group) { return group.values.empty(); });
  return groups;
}

Box boxOf(const Group& group) {
  std::vector<double> work = group.values;
  Box box;
  box.name = group.name;
  box.color = group.color;
  box.samples = work.size();
  box.q1 = runs::quantile(work, 0.25);
  box.median = runs::quantile(work, 0.5);
  box.q3 = runs::quantile(work, 0.75);
  const double reach = 1.5 * (box.q3 - box.q1);
  box.whiskerLow = box.q1;
  box.whiskerHigh = box.q3;
  double sum = 0;
  for (const double value : group.values) {
    sum += value;
    if (value < box.q1 - reach || value > box.q3 + reach) {
      ++box.outliers;
    } else {
      box.whiskerLow = std::min(box.whiskerLow, value);
      box.whiskerHigh = std::max(box.whiskerHigh, value);
    }
  }
  box.mean = sum / static_cast<double>(group.values.size());
  return box;
}

/// Bins over all groups: width 2 IQR / n^(1/3) (Freedman and Diaconis, 1981), at most 60.
std::vector<double> edgesOf(const std::vector<Group>& groups) {
  std::vector<double> all;
  for (const Group& group : groups) {
    all.insert(all.end(), group.values.begin(), group.values.end());
  }
  const auto [low, high] = std::minmax_element(all.begin(), all.end());
  const double from = *low;
  const double to = *high;
  if (!(to > from)) {
    return {from - 0.5, from + 0.5};
  }
  const double spread = runs::quantile(all, 0.75) - runs::quantile(all, 0.25);
  const double count = std::cbrt(static_cast<double>(all.size()));
  const double wanted = spread > 0 ? std::ceil((to - from) * count / (2 * spread)) : 10.0;
  const auto bins = static_cast<std::size_t>(std::clamp(wanted, 1.0, static_cast<double>(mostBins)));
  std::vector<double> edges;
  for (std::size_t i = 0; i <= bins; ++i) {
    edges.push_back(std::lerp(from, to, static_cast<double>(i) / static_cast<double>(bins)));
  }
  return edges;
}

Text spreadTitle(const spectra::Study& study, SpreadBy by, std::size_t precision) {
  if (by == SpreadBy::Precision || precision >= study.options.precisions.size()) {
    return {QUANTOSCOPE_PRESENT("Alpha by precision"), {}};
  }
  return {QUANTOSCOPE_PRESENT("Alpha by category, %1"), {study.options.precisions[precision].name()}};
}

Chart emptySpread(const StudyPtr& study) {
  Chart chart;
  chart.title = {QUANTOSCOPE_PRESENT("Alpha by precision"), {}};
  chart.emptyState = missingStudy(study);
  return chart;
}

const Text undefinedEverywhere{QUANTOSCOPE_PRESENT("Alpha is undefined in every layer; the tables say why."),
                               {}};

std::string blockText(const std::optional<int>& block) {
  return block ? std::to_string(*block) : std::string("\u2013");
}

/// The points of a precision whose alphas are larger than those of the first one, or smaller.
Text movedLabel(const spectra::Precision& precision, bool up) {
  const std::string name = "int" + std::to_string(precision.bits);
  if (precision.isInteger() && precision.scope == spectra::ScaleScope::Channel) {
    return up ? Text{QUANTOSCOPE_PRESENT("%1 per channel, larger"), {name}}
              : Text{QUANTOSCOPE_PRESENT("%1 per channel, smaller"), {name}};
  }
  if (precision.isInteger() && precision.scope == spectra::ScaleScope::Group) {
    const std::string size = std::to_string(precision.groupSize);
    return up ? Text{QUANTOSCOPE_PRESENT("%1 in groups of %2, larger"), {name, size}}
              : Text{QUANTOSCOPE_PRESENT("%1 in groups of %2, smaller"), {name, size}};
  }
  return up ? Text{QUANTOSCOPE_PRESENT("%1, larger"), {precision.name()}}
            : Text{QUANTOSCOPE_PRESENT("%1, smaller"), {precision.name()}};
}

}  // namespace

ChartPtr alphaChart(const StudyPtr& study, LayerOrder order) {
  return alphaChart(study,
                    missingStudy(study).empty() ? orderedLayers(*study, order) : std::vector<std::size_t>());
}

ChartPtr alphaChart(const StudyPtr& study, const std::vector<std::size_t>& layers) {
  auto chart = std::make_shared<Chart>();
  chart->title = {QUANTOSCOPE_PRESENT("Alpha per layer"), {}};
  chart->content = BarChart{};
  chart->emptyState = missingStudy(study);
  if (!chart->emptyState.empty()) {
    return chart;
  }
  BarChart bars;
  for (const std::size_t layer : layers) {
    bars.categories.push_back(layerLabel(study->layers[layer]));
    bars.fullNames.push_back(Text::verbatim(study->layers[layer].name));
    bars.subjects.push_back(subjectOfLayer(*study, layer));
  }
  for (std::size_t p = 0; p < study->options.precisions.size(); ++p) {
    const spectra::Precision& precision = study->options.precisions[p];
    BarSet set{precisionLabel(precision), precisionColor(precision), {}};
    for (const std::size_t layer : layers) {
      set.values.push_back(alphaOf(*study, layer, p));
      const auto& results = study->results[layer]->precisions;
      set.notes.push_back(p < results.size() ? noteOn(results[p]) : Text{});
    }
    bars.sets.push_back(std::move(set));
  }
  chart->category.title = {QUANTOSCOPE_PRESENT("Layer"), {}};
  chart->value.title = alphaTitle(*study);
  chart->content = std::move(bars);
  return chart;
}

ChartPtr layerAlphaChart(const StudyPtr& study, std::size_t layer) {
  auto chart = std::make_shared<Chart>();
  chart->title = {QUANTOSCOPE_PRESENT("Alpha of a layer"), {}};
  chart->content = BarChart{};
  chart->legend = false;
  chart->emptyState = missingStudy(study);
  if (chart->emptyState.empty() && (layer >= study->layers.size() || !study->results[layer])) {
    chart->emptyState = {
        QUANTOSCOPE_PRESENT("This layer has not been analyzed yet. Wait for it or select another one."), {}};
  }
  if (!chart->emptyState.empty()) {
    return chart;
  }
  BarChart bars;
  BarSet set{alphaTitle(*study), {ColorRole::Series, 0}, {}};
  for (std::size_t p = 0; p < study->options.precisions.size(); ++p) {
    const spectra::Precision& precision = study->options.precisions[p];
    bars.categories.push_back(precisionLabel(precision));
    bars.categoryColors.push_back(precisionColor(precision));
    bars.subjects.push_back(subjectOfLayer(*study, layer));
    set.values.push_back(alphaOf(*study, layer, p));
  }
  bars.sets.push_back(std::move(set));
  chart->title = {QUANTOSCOPE_PRESENT("Alpha: %1"), {study->layers[layer].name}};
  chart->category.title = {QUANTOSCOPE_PRESENT("Precision"), {}};
  chart->value.title = alphaTitle(*study);
  chart->content = std::move(bars);
  return chart;
}

PlotPtr deltaAlphaPlot(const StudyPtr& study, LayerOrder order) {
  auto plot = std::make_shared<Plot>();
  plot->title = {QUANTOSCOPE_PRESENT("Change of alpha by the precision"), {}};
  plot->emptyState = missingStudy(study);
  if (!plot->emptyState.empty()) {
    return plot;
  }
  const auto& precisions = study->options.precisions;
  if (precisions.size() < 2) {
    plot->emptyState = {
        QUANTOSCOPE_PRESENT(
            "There is one precision only. Analyze the model in another one to see what it changes."),
        {}};
    return plot;
  }
  const std::vector<std::size_t> layers = orderedLayers(*study, order);
  std::size_t unchanged = 0;
  for (std::size_t p = 1; p < precisions.size(); ++p) {
    for (const bool up : {true, false}) {
      std::vector<double> x;
      std::vector<double> y;
      for (std::size_t i = 0; i < layers.size(); ++i) {
        const double delta = alphaOf(*study, layers[i], p) - alphaOf(*study, layers[i], 0);
        if (delta == 0) {
          unchanged += up ? 1 : 0;
        } else if (std::isfinite(delta) && (delta > 0) == up) {
          x.push_back(static_cast<double>(i));
          y.push_back(std::abs(delta));
        }
      }
      Points points;
      points.info.id = precisions[p].name() + (up ? "-up" : "-down");
      points.info.name = movedLabel(precisions[p], up);
      points.info.inLegend = !x.empty();
      points.x = sharedValues(std::move(x));
      points.y = sharedValues(std::move(y));
      points.color = precisionColor(precisions[p]);
      points.marker = up ? Marker::TriangleUp : Marker::TriangleDown;
      points.sizePt = 6;
      plot->elements.emplace_back(std::move(points));
    }
  }
  plot->x.title = {QUANTOSCOPE_PRESENT("Layer"), {}};
  plot->x.ticks = layerTicks(*study, layers);
  plot->x.range = Range{-0.6, static_cast<double>(layers.size()) - 0.4};
  plot->y.title = {QUANTOSCOPE_PRESENT("|alpha − alpha in %1|"), {precisions[0].name()}};
  plot->y.logarithmic = true;
  if (unchanged > 0) {
    plot->notice = {QUANTOSCOPE_PRESENT("Alphas that do not change at all, and are not drawn: %1"),
                    {std::to_string(unchanged)}};
  }
  return plot;
}

Bars3dPtr alphaBars(const StudyPtr& study, LayerOrder order) {
  auto bars = std::make_shared<Bars3d>();
  bars->title = {QUANTOSCOPE_PRESENT("Alpha over layers and precisions"), {}};
  bars->emptyState = missingStudy(study);
  if (!bars->emptyState.empty()) {
    return bars;
  }
  const std::vector<std::size_t> layers = orderedLayers(*study, order);
  bars->rowTitle = {QUANTOSCOPE_PRESENT("Precision"), {}};
  bars->columnTitle = {QUANTOSCOPE_PRESENT("Layer"), {}};
  bars->valueTitle = alphaTitle(*study);
  for (const std::size_t layer : layers) {
    bars->columns.push_back(layerLabel(study->layers[layer]));
    bars->columnSubjects.push_back(subjectOfLayer(*study, layer));
  }
  for (std::size_t p = 0; p < study->options.precisions.size(); ++p) {
    const spectra::Precision& precision = study->options.precisions[p];
    bars->rows.push_back(precisionLabel(precision));
    bars->rowColors.push_back(precisionColor(precision));
    bars->rowSubjects.emplace_back();
    for (const std::size_t layer : layers) {
      bars->values.push_back(alphaOf(*study, layer, p));
    }
  }
  if (std::none_of(bars->values.begin(), bars->values.end(), [](double v) { return std::isfinite(v); })) {
    bars->emptyState = undefinedEverywhere;
  }
  return bars;
}

ChartPtr alphaBoxes(const StudyPtr& study, SpreadBy by, std::size_t precision) {
  auto chart = std::make_shared<Chart>(emptySpread(study));
  BoxChart boxes;
  if (chart->emptyState.empty()) {
    for (const Group& group : groupsOf(*study, by, precision)) {
      boxes.boxes.push_back(boxOf(group));
    }
    chart->title = spreadTitle(*study, by, precision);
    chart->category.title = by == SpreadBy::Precision ? Text{QUANTOSCOPE_PRESENT("Precision"), {}}
                                                      : Text{QUANTOSCOPE_PRESENT("Category"), {}};
    chart->value.title = alphaTitle(*study);
    chart->emptyState = boxes.boxes.empty() ? undefinedEverywhere : Text{};
  }
  chart->content = std::move(boxes);
  return chart;
}

ChartPtr alphaHistogram(const StudyPtr& study, SpreadBy by, std::size_t precision) {
  auto chart = std::make_shared<Chart>(emptySpread(study));
  Histogram histogram;
  if (chart->emptyState.empty()) {
    const std::vector<Group> groups = groupsOf(*study, by, precision);
    if (!groups.empty()) {
      histogram.edges = edgesOf(groups);
    }
    for (const Group& group : groups) {
      Histogram::Set set{group.name, group.color, {}, std::vector<double>(histogram.edges.size() - 1)};
      for (const double value : group.values) {
        const auto above = std::upper_bound(histogram.edges.begin() + 1, histogram.edges.end() - 1, value);
        set.counts[static_cast<std::size_t>(above - histogram.edges.begin()) - 1] += 1;
      }
      histogram.sets.push_back(std::move(set));
    }
    chart->title = spreadTitle(*study, by, precision);
    chart->category.title = alphaTitle(*study);
    chart->value.title = {QUANTOSCOPE_PRESENT("Layers"), {}};
    chart->emptyState = groups.empty() ? undefinedEverywhere : Text{};
  }
  chart->content = std::move(histogram);
  return chart;
}

TablePtr alphaSummaryTable(const StudyPtr& study) {
  auto table = std::make_shared<Table>();
  table->title = {QUANTOSCOPE_PRESENT("Alpha by precision"), {}};
  table->columns = {{{QUANTOSCOPE_PRESENT("Precision"), {}}, false},
                    {{QUANTOSCOPE_PRESENT("Layers"), {}}},
                    {{QUANTOSCOPE_PRESENT("Mean"), {}}},
                    {{QUANTOSCOPE_PRESENT("Std"), {}}},
                    {{QUANTOSCOPE_PRESENT("Min"), {}}},
                    {{QUANTOSCOPE_PRESENT("25 %"), {}}},
                    {{QUANTOSCOPE_PRESENT("Median"), {}}},
                    {{QUANTOSCOPE_PRESENT("75 %"), {}}},
                    {{QUANTOSCOPE_PRESENT("Max"), {}}}};
  table->emptyState = missingStudy(study);
  if (!table->emptyState.empty()) {
    return table;
  }
  for (const spectra::AlphaSummary& summary : spectra::summarize(*study)) {
    Table::Row row;
    row.cells = {textCell(precisionLabel(summary.precision)), countCell(summary.count)};
    for (const double value : {summary.mean, summary.standardDeviation, summary.minimum, summary.q25,
                               summary.median, summary.q75, summary.maximum}) {
      row.cells.push_back(numberCell(value, 5));
    }
    table->rows.push_back(std::move(row));
  }
  table->notes.push_back({QUANTOSCOPE_PRESENT("Estimator: %1. Undefined alphas are left out."),
                          {std::string(spectra::nameOf(study->options.estimator))}});
  return table;
}

TablePtr alphaTable(const StudyPtr& study, LayerOrder order) {
  auto table = std::make_shared<Table>();
  table->title = {QUANTOSCOPE_PRESENT("Alpha per layer"), {}};
  table->columns = {{{QUANTOSCOPE_PRESENT("Layer"), {}}, false},
                    {{QUANTOSCOPE_PRESENT("Category"), {}}, false},
                    {{QUANTOSCOPE_PRESENT("Block"), {}}},
                    {{QUANTOSCOPE_PRESENT("Shape"), {}}, false}};
  table->emptyState = missingStudy(study);
  if (!table->emptyState.empty()) {
    return table;
  }
  for (const spectra::Precision& precision : study->options.precisions) {
    table->columns.push_back({precisionLabel(precision)});
  }
  for (const std::size_t layer : orderedLayers(*study, order)) {
    const spectra::StudyLayer& one = study->layers[layer];
    Table::Row row;
    row.subject = subjectOfLayer(*study, layer);
    row.cells = {textCell(Text::verbatim(one.name)), textCell(Text::verbatim(one.category)),
                 one.block ? countCell(static_cast<std::size_t>(*one.block))
                           : textCell(Text::verbatim(blockText(one.block))),
                 textCell(Text::verbatim(std::to_string(one.outFeatures) + " \u00D7 " +
                                         std::to_string(one.inFeatures)))};
    for (std::size_t p = 0; p < study->options.precisions.size(); ++p) {
      row.cells.push_back(numberCell(alphaOf(*study, layer, p), 5));
    }
    table->rows.push_back(std::move(row));
  }
  return table;
}

}  // namespace quantoscope::present
