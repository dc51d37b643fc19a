// SPDX-License-Identifier: GPL-3.0-or-later
// Views of attention: heads, who attends to whom, and the tokens of the prompts. See criticality_views.h.
#include <algorithm>
#include <cmath>

#include "engine/present/criticality_common.h"
#include "engine/present/number_format.h"

namespace quantoscope::present {

using namespace criticality;
using namespace criticality_look;

namespace {

/// White space is shown, as nobody can see it otherwise.
std::string shownToken(const std::string& name) {
  if (name.empty() || name.find_first_not_of(" \t\n\r") != std::string::npos) {
    return name;
  }
  std::string shown;
  for (const char c : name) {
    shown += c == ' ' ? "\u2423" : c == '\t' ? "\u21e5" : "\u21b5";
  }
  return shown;
}

std::vector<Tick> tokenTicks(const std::vector<std::string>& names, bool fromTop) {
  std::vector<Tick> ticks;
  for (std::size_t i = 0; i < names.size(); ++i) {
    const std::size_t token = fromTop ? names.size() - 1 - i : i;
    ticks.push_back({static_cast<double>(i) + 0.5, Text::verbatim(shownToken(names[token]))});
  }
  return ticks;
}

double numberOf(const HeadStatistics& head, HeadNumber number) {
  switch (number) {
    case HeadNumber::Entropy:
      return head.entropy;
    case HeadNumber::Specialization:
      return head.specialization;
    case HeadNumber::Focus:
      break;
  }
  return head.focus;
}

Text headLabel(HeadNumber number) {
  switch (number) {
    case HeadNumber::Entropy:
      return {QUANTOSCOPE_PRESENT("Attention entropy (nats)"), {}};
    case HeadNumber::Specialization:
      return {QUANTOSCOPE_PRESENT("Head specialization"), {}};
    case HeadNumber::Focus:
      break;
  }
  return {QUANTOSCOPE_PRESENT("Focus"), {}};
}

std::size_t mostHeads(const AnalysisPtr& analysis) {
  std::size_t heads = 0;
  if (analysis) {
    for (const LayerStatistics& layer : analysis->layers) {
      heads = std::max(heads, layer.heads.size());
    }
  }
  return heads;
}

bool hasMap(const AnalysisPtr& analysis, std::size_t layer, std::size_t head) {
  return analysis && analysis->attention && layer < analysis->attention->layers.size() &&
         head < analysis->attention->heads;
}

Text noMap(const AnalysisPtr& analysis) {
  if (!analysis || analysis->prompts.empty()) {
    return missing(analysis);
  }
  return {QUANTOSCOPE_PRESENT("The first prompt is too long to keep its attention; put a shorter one first."),
          {}};
}

}  // namespace

PlotPtr headGrid(const AnalysisPtr& analysis, HeadNumber number, const Subject& selected) {
  Plot plot;
  plot.title = {QUANTOSCOPE_PRESENT("Attention heads"), {}};
  const std::size_t heads = mostHeads(analysis);
  if (heads == 0) {
    return emptyView<Plot>(plot.title, missing(analysis));
  }
  plot.x = layerAxis();
  plot.y.title = {QUANTOSCOPE_PRESENT("Head"), {}};
  plot.y.integers = true;
  const int first = analysis->layers.front().layer;
  const int columns = analysis->layers.back().layer - first + 1;
  std::vector<double> values(static_cast<std::size_t>(columns) * heads, none);
  Raster raster;
  raster.info = {"heads", headLabel(number), false, {}};
  for (int column = 0; column < columns; ++column) {
    raster.columnSubjects.push_back(subjectOf(first + column));
  }
  for (std::size_t head = 0; head < heads; ++head) {
    Subject& subject = raster.rowSubjects.emplace_back();
    subject.head = static_cast<int>(head);
  }
  for (const LayerStatistics& layer : analysis->layers) {
    for (std::size_t head = 0; head < layer.heads.size(); ++head) {
      values[head * static_cast<std::size_t>(columns) + static_cast<std::size_t>(layer.layer - first)] =
          numberOf(layer.heads[head], number);
    }
  }
  raster.x = {first - 0.5, first + columns - 0.5};
  raster.y = {-0.5, static_cast<double>(heads) - 0.5};
  raster.columns = columns;
  raster.rows = static_cast<int>(heads);
  raster.values = share(std::move(values));
  raster.valueTitle = headLabel(number);
  const Range whole = raster.y;
  plot.elements.push_back(std::move(raster));
  if (selected.layer && *selected.layer >= first && *selected.layer < first + columns) {
    const double x = *selected.layer;
    const bool one = selected.head && *selected.head < static_cast<int>(heads);
    const double y = selected.head.value_or(0);
    plot.elements.push_back(outline("selected", {x - 0.5, x + 0.5}, one ? Range{y - 0.5, y + 0.5} : whole));
  }
  return finished(std::move(plot));
}

TablePtr headTable(const AnalysisPtr& analysis) {
  Table table;
  table.title = {QUANTOSCOPE_PRESENT("Attention heads"), {}};
  if (mostHeads(analysis) == 0) {
    return emptyView<Table>(table.title, missing(analysis));
  }
  table.columns = {{{QUANTOSCOPE_PRESENT("Layer"), {}}},
                   {{QUANTOSCOPE_PRESENT("Head"), {}}},
                   {{QUANTOSCOPE_PRESENT("Attention entropy (nats)"), {}}, true, "attention-entropy"},
                   {{QUANTOSCOPE_PRESENT("Head specialization"), {}}, true, "head-specialization"},
                   {{QUANTOSCOPE_PRESENT("Focus"), {}}, true, "attention-focus"}};
  for (const LayerStatistics& layer : analysis->layers) {
    for (std::size_t head = 0; head < layer.heads.size(); ++head) {
      Table::Row row;
      row.subject = subjectOf(layer.layer);
      row.subject.head = static_cast<int>(head);
      row.cells = {layerCell(layer.layer), countCell(head), numberCell(layer.heads[head].entropy),
                   numberCell(layer.heads[head].specialization), numberCell(layer.heads[head].focus)};
      table.rows.push_back(std::move(row));
    }
  }
  return finished(std::move(table));
}

PlotPtr attentionMap(const AnalysisPtr& analysis, std::size_t layer, std::size_t head,
                     const Subject& selected) {
  Plot plot;
  plot.title = {QUANTOSCOPE_PRESENT("Attention of layer %1, head %2"),
                {std::to_string(layer), std::to_string(head)}};
  if (!hasMap(analysis, layer, head)) {
    return emptyView<Plot>(plot.title, noMap(analysis));
  }
  const AttentionMaps& maps = *analysis->attention;
  const std::size_t size = maps.names.size();
  const float* const map = maps.layers[layer].data() + head * size * size;
  // The first query stands at the top; what lies after a query is not attended to and stays empty.
  std::vector<double> values(size * size, none);
  Raster raster;
  for (std::size_t row = 0; row < size; ++row) {
    const std::size_t query = size - 1 - row;
    for (std::size_t key = 0; key <= query; ++key) {
      values[row * size + key] = map[query * size + key];
    }
    Subject& subject = raster.rowSubjects.emplace_back();
    subject.token = static_cast<int>(query);
  }
  const auto end = static_cast<double>(size);
  plot.x.range = Range{0, end};
  plot.y.range = Range{0, end};
  plot.x.title = {QUANTOSCOPE_PRESENT("Key: the token attended to"), {}};
  plot.x.ticks = tokenTicks(maps.names, false);
  plot.y.title = {QUANTOSCOPE_PRESENT("Query: the token that attends"), {}};
  plot.y.ticks = tokenTicks(maps.names, true);
  const Text title = {QUANTOSCOPE_PRESENT("Attention"), {}};
  raster.info = {"attention", title, false, {}};
  raster.x = {0, end};
  raster.y = {0, end};
  raster.columns = static_cast<int>(size);
  raster.rows = static_cast<int>(size);
  raster.values = share(std::move(values));
  raster.valueTitle = title;
  plot.elements.push_back(std::move(raster));
  if (selected.token && *selected.token >= 0 && *selected.token < static_cast<int>(size)) {
    const double row = end - 1 - *selected.token;
    plot.elements.push_back(outline("selected", {0, *selected.token + 1.0}, {row, row + 1}));
  }
  return finished(std::move(plot));
}

ChartPtr attentionRow(const AnalysisPtr& analysis, std::size_t layer, std::size_t head, std::size_t token) {
  Chart chart;
  chart.title = {QUANTOSCOPE_PRESENT("What one token attends to"), {}};
  if (!hasMap(analysis, layer, head) || token >= analysis->attention->names.size()) {
    chart.content = BarChart{};
    chart.emptyState = hasMap(analysis, layer, head)
                           ? Text{QUANTOSCOPE_PRESENT("Select a token to see what it attends to."), {}}
                           : noMap(analysis);
    return finished(std::move(chart));
  }
  const AttentionMaps& maps = *analysis->attention;
  const std::size_t size = maps.names.size();
  const float* const row = maps.layers[layer].data() + head * size * size + token * size;
  chart.title = {QUANTOSCOPE_PRESENT("What token %1 (%2) attends to"),
                 {std::to_string(token), shownToken(maps.names[token])}};
  chart.category.title = {QUANTOSCOPE_PRESENT("Key: the token attended to"), {}};
  chart.value.title = {QUANTOSCOPE_PRESENT("Attention"), {}};
  chart.legend = false;
  BarChart bars;
  BarSet set;
  set.name = chart.value.title;
  set.color = {ColorRole::Series, 0};
  for (std::size_t key = 0; key <= token; ++key) {
    bars.categories.push_back(Text::verbatim(shownToken(maps.names[key])));
    bars.fullNames.push_back(
        {QUANTOSCOPE_PRESENT("Token %1: %2"), {std::to_string(key), shownToken(maps.names[key])}});
    Subject& subject = bars.subjects.emplace_back();
    subject.token = static_cast<int>(key);
    set.values.push_back(row[key]);
  }
  bars.sets.push_back(std::move(set));
  chart.content = std::move(bars);
  return finished(std::move(chart));
}

TablePtr promptTable(const AnalysisPtr& analysis) {
  Table table;
  table.title = {QUANTOSCOPE_PRESENT("Tokens of the first prompt"), {}};
  if (!analysis || analysis->prompts.empty()) {
    return emptyView<Table>(table.title, missing(analysis));
  }
  table.columns = {{{QUANTOSCOPE_PRESENT("Position"), {}}},
                   {{QUANTOSCOPE_PRESENT("Token"), {}}, false},
                   {{QUANTOSCOPE_PRESENT("Token id"), {}}},
                   {{QUANTOSCOPE_PRESENT("In focus"), {}}, false, "attention-focus"}};
  const Prompt& prompt = analysis->prompts.front();
  for (std::size_t i = 0; i < prompt.tokens.size(); ++i) {
    Table::Row row;
    row.subject.token = static_cast<int>(i);
    row.cells = {countCell(i), textCell(Text::verbatim(shownToken(prompt.names[i]))),
                 countCell(prompt.tokens[i]),
                 textCell(prompt.marked[i] ? Text{QUANTOSCOPE_PRESENT("yes"), {}} : Text::verbatim(""))};
    table.rows.push_back(std::move(row));
  }
  return finished(std::move(table));
}

Text promptSummary(const AnalysisPtr& analysis) {
  if (!analysis || analysis->prompts.empty()) {
    return {};
  }
  std::size_t tokens = 0;
  for (const Prompt& prompt : analysis->prompts) {
    tokens += prompt.tokens.size();
  }
  if (!analysis->meanLoss) {
    return {QUANTOSCOPE_PRESENT("%1 tokens; a single token has no loss."), {std::to_string(tokens)}};
  }
  return {QUANTOSCOPE_PRESENT("%1 tokens: loss %2 ± %3 nats a token, perplexity %4"),
          {std::to_string(tokens), formatNumber(*analysis->meanLoss, 4),
           formatNumber(analysis->lossError.value_or(none), 2),
           formatNumber(analysis->perplexity.value_or(none), 4)}};
}

}  // namespace quantoscope::present
