// SPDX-License-Identifier: GPL-3.0-or-later
// Configurations beside one another: precision grid, trade-off, bars and table of codesign_views.h.
#include <algorithm>
#include <cmath>
#include <limits>

#include "engine/codesign/pareto.h"
#include "engine/present/codesign_look.h"
#include "engine/present/number_format.h"

namespace quantoscope::present {
namespace {

using namespace codesign_look;

constexpr double missing = std::numeric_limits<double>::quiet_NaN();
constexpr double mebi = 1024.0 * 1024.0;

/// One configuration that has been trained, with what it costs.
struct Compared {
  std::size_t place = 0;
  TrainingRecordPtr record;
  double accuracy = missing;
};

/// The trained configurations in the order of the configurations.
std::vector<Compared> comparedOf(const CodesignState& state) {
  std::vector<Compared> all;
  for (std::size_t i = 0; i < state.configurations.size(); ++i) {
    const TrainingRecordPtr record = state.data ? state.data->find(state.configurations[i].name) : nullptr;
    // A configuration that was edited since is another one.
    if (record && record->accuracy() && record->precision == state.configurations[i]) {
      all.push_back({i, record, *record->accuracy()});
    }
  }
  return all;
}

std::optional<double> baseline(const CodesignState& state) {
  const TrainingRecordPtr record = state.data ? state.data->find("fp32") : nullptr;
  return record ? record->accuracy() : std::nullopt;
}

double dropOf(const CodesignState& state, double accuracy) {
  const auto base = baseline(state);
  return base && *base > 0 ? 100 * (*base - accuracy) / *base : missing;
}

/// Accuracies this close fill no axis: one test image more would look like a mile, and nothing is above 1.
constexpr double leastSpread = 0.02;

/// For accuracies that are apart, the data's own range.
std::optional<Range> accuracyRange(const std::vector<double>& accuracies) {
  const auto [low, high] = std::minmax_element(accuracies.begin(), accuracies.end());
  if (*high - *low >= leastSpread) {
    return std::nullopt;
  }
  const double middle = (*low + *high) / 2;
  const double half = 0.6 * leastSpread;
  return Range{middle - half, std::min(middle + half, 1 + 0.1 * leastSpread)};
}

struct Price {
  const char* id;
  Text title;
  double (*of)(const codesign::NetworkCost&);
};

const std::vector<Price>& prices() {
  static const std::vector<Price> list = {
      {"memory",
       {QUANTOSCOPE_PRESENT("Memory of the weights (MiB)"), {}},
       [](const codesign::NetworkCost& cost) { return cost.total.memoryBytes / mebi; }},
      {"average_bits",
       {QUANTOSCOPE_PRESENT("Average bit-width (bit)"), {}},
       [](const codesign::NetworkCost& cost) { return cost.averageBits; }},
      {"bops",
       {QUANTOSCOPE_PRESENT("Bit operations of an image"), {}},
       [](const codesign::NetworkCost& cost) { return cost.total.bops; }},
      {"energy",
       {QUANTOSCOPE_PRESENT("Energy of an image (µJ)"), {}},
       [](const codesign::NetworkCost& cost) {
         return cost.total.energy ? *cost.total.energy * 1e-6 : missing;
       }},
      {"latency",
       {QUANTOSCOPE_PRESENT("Latency of an image (µs)"), {}},
       [](const codesign::NetworkCost& cost) {
         return cost.total.latency ? *cost.total.latency * 1e6 : missing;
       }}};
  return list;
}

const Price& priceOf(const std::string& id) {
  const auto found =
      std::find_if(prices().begin(), prices().end(), [&id](const Price& one) { return id == one.id; });
  return found == prices().end() ? prices().front() : *found;
}

std::vector<std::size_t> frontOf(const std::vector<double>& price, const std::vector<double>& accuracy) {
  std::vector<std::vector<double>> points;
  for (std::size_t i = 0; i < price.size(); ++i) {
    points.push_back({price[i], accuracy[i]});
  }
  return codesign::paretoFront(points, {codesign::Aim::Least, codesign::Aim::Most});
}

Chart barsOf(const CodesignState* state, const char* title, const char* axis) {
  Chart chart;
  chart.title = {title, {}};
  chart.category.title = {QUANTOSCOPE_PRESENT("Configuration"), {}};
  chart.value.title = {axis, {}};
  chart.content = BarChart{};
  chart.legend = false;
  if (!state) {
    chart.emptyState = computing();
  }
  return chart;
}

/// A bar for each configuration, in its own color.
template <typename ValueOf>
ChartPtr configurationBars(Chart chart, const CodesignState& state, const ValueOf& valueOf) {
  BarChart bars;
  BarSet set{chart.value.title, {ColorRole::Series, 0}, {}, {}};
  for (std::size_t i = 0; i < state.configurations.size(); ++i) {
    const double value = valueOf(i);
    bars.categories.push_back(Text::verbatim(state.configurations[i].name));
    bars.categoryColors.push_back(configurationColor(i));
    set.values.push_back(value);
    set.notes.push_back(std::isnan(value) ? Text{QUANTOSCOPE_PRESENT("not trained"), {}} : Text());
  }
  bars.sets.push_back(std::move(set));
  chart.content = std::move(bars);
  return finished(std::move(chart));
}

double accuracyAt(const std::vector<Compared>& compared, std::size_t place) {
  const auto found = std::find_if(compared.begin(), compared.end(),
                                  [place](const Compared& one) { return one.place == place; });
  return found == compared.end() ? missing : found->accuracy;
}

}  // namespace

TablePtr precisionTable(const CodesignState* state) {
  Table table;
  table.title = {QUANTOSCOPE_PRESENT("Precision of each layer, weights / activations"), {}};
  table.columns = {{{QUANTOSCOPE_PRESENT("Layer"), {}}, false}};
  if (!state) {
    return empty(std::move(table), computing());
  }
  for (const training::Precision& precision : state->configurations) {
    table.columns.push_back({Text::verbatim(precision.name), false, "mixed-precision"});
  }
  for (std::size_t layer = 0; layer < training::layerCount; ++layer) {
    Table::Row row{{textCell(Text::verbatim(std::string(training::layerNames[layer])))},
                   {static_cast<int>(layer), std::nullopt}};
    for (const training::Precision& precision : state->configurations) {
      const training::LayerBits& bits = precision.layers[layer];
      row.cells.push_back(
          textCell(Text::verbatim(std::to_string(bits.weights) + " / " + std::to_string(bits.activations))));
    }
    table.rows.push_back(std::move(row));
  }
  return finished(std::move(table));
}

PlotPtr paretoPlot(const CodesignState* state, const std::string& price) {
  const Price& chosen = priceOf(price);
  Plot plot;
  plot.title = {QUANTOSCOPE_PRESENT("Accuracy against its price"), {}};
  plot.x.title = chosen.title;
  plot.y.title = {QUANTOSCOPE_PRESENT("Accuracy"), {}};
  if (const Text text = missingAccuracy(state); !text.empty()) {
    return empty(std::move(plot), text);
  }
  std::vector<double> x;
  std::vector<double> y;
  std::vector<std::size_t> places;
  for (const Compared& one : comparedOf(*state)) {
    const double cost = chosen.of(state->labCosts[one.place]);
    if (std::isfinite(cost)) {
      x.push_back(cost);
      y.push_back(one.accuracy);
      places.push_back(one.place);
    }
  }
  if (x.empty()) {
    return empty(std::move(plot),
                 {QUANTOSCOPE_PRESENT(
                      "The profile %1 has no numbers for this price. Choose another profile or price."),
                  {state->profile->name}});
  }
  std::vector<double> frontX;
  std::vector<double> frontY;
  for (const std::size_t i : frontOf(x, y)) {
    frontX.push_back(x[i]);
    frontY.push_back(y[i]);
  }
  // One alone has no steps, and no spread that an axis could be fitted to.
  if (frontX.size() > 1) {
    Line steps;
    steps.info = {"front", {QUANTOSCOPE_PRESENT("Not beaten"), {}}, true, {}};
    steps.x = share(std::move(frontX));
    steps.y = share(std::move(frontY));
    steps.stroke = {{ColorRole::Muted}, 1.2, Dash::Solid};
    steps.shape = LineShape::StepAfter;
    plot.elements.push_back(std::move(steps));
  }
  if (x.size() == 1) {
    plot.x.range = Range{0, x[0] > 0 ? 2 * x[0] : 1};
  }
  plot.y.range = accuracyRange(y);
  for (std::size_t i = 0; i < x.size(); ++i) {
    const std::string& name = state->configurations[places[i]].name;
    Points points;
    points.info = {"configuration." + name, Text::verbatim(name), false, {}};
    points.x = share({x[i]});
    points.y = share({y[i]});
    points.color = configurationColor(places[i]);
    points.sizePt = 7;
    plot.elements.push_back(std::move(points));
    Label label;
    label.info = {"label." + name, Text::verbatim(name), false, {}};
    label.x = x[i];
    label.y = y[i];
    label.text = Text::verbatim(name);
    label.color = {ColorRole::Foreground};
    label.beside = true;
    plot.elements.push_back(std::move(label));
  }
  plot.notice = shippedNotice(*state);
  return finished(std::move(plot));
}

ChartPtr memoryChart(const CodesignState* state) {
  Chart chart =
      barsOf(state, QUANTOSCOPE_PRESENT("Memory of the weights"), QUANTOSCOPE_PRESENT("Memory (MiB)"));
  if (!state) {
    return finished(std::move(chart));
  }
  return configurationBars(std::move(chart), *state,
                           [state](std::size_t i) { return state->labCosts[i].total.memoryBytes / mebi; });
}

ChartPtr compressionChart(const CodesignState* state) {
  Chart chart = barsOf(state, QUANTOSCOPE_PRESENT("Compression of the weights"),
                       QUANTOSCOPE_PRESENT("Compression (×)"));
  if (!state) {
    return finished(std::move(chart));
  }
  return configurationBars(std::move(chart), *state,
                           [state](std::size_t i) { return state->labCosts[i].compression; });
}

ChartPtr dropChart(const CodesignState* state) {
  Chart chart =
      barsOf(state, QUANTOSCOPE_PRESENT("Accuracy drop"), QUANTOSCOPE_PRESENT("Drop below fp32 (%)"));
  if (const Text text = missingAccuracy(state); !text.empty()) {
    return empty(std::move(chart), text);
  }
  if (!baseline(*state)) {
    return empty(std::move(chart),
                 {QUANTOSCOPE_PRESENT("A drop needs a baseline: train the configuration fp32 as well."), {}});
  }
  chart.levels = {{"5", Text::verbatim("5 %"), 5, {ColorRole::Muted}, false},
                  {"10", Text::verbatim("10 %"), 10, {ColorRole::Positive}, false}};
  const auto compared = comparedOf(*state);
  return configurationBars(std::move(chart), *state,
                           [&](std::size_t i) { return dropOf(*state, accuracyAt(compared, i)); });
}

ChartPtr efficiencyChart(const CodesignState* state) {
  Chart chart =
      barsOf(state, QUANTOSCOPE_PRESENT("Efficiency"), QUANTOSCOPE_PRESENT("Accuracy for each MiB"));
  if (const Text text = missingAccuracy(state); !text.empty()) {
    return empty(std::move(chart), text);
  }
  const auto compared = comparedOf(*state);
  return configurationBars(std::move(chart), *state, [&](std::size_t i) {
    return accuracyAt(compared, i) / (state->labCosts[i].total.memoryBytes / mebi);
  });
}

TablePtr comparisonTable(const CodesignState* state) {
  Table table;
  table.title = {QUANTOSCOPE_PRESENT("Configurations compared"), {}};
  table.columns = {{{QUANTOSCOPE_PRESENT("Configuration"), {}}, false},
                   {{QUANTOSCOPE_PRESENT("Accuracy"), {}}, true, "accuracy"},
                   {{QUANTOSCOPE_PRESENT("Drop (%)"), {}}, true, "accuracy-drop"},
                   {{QUANTOSCOPE_PRESENT("Compression (×)"), {}}, true, "compression-ratio"},
                   {{QUANTOSCOPE_PRESENT("Average bits"), {}}, true, "compression-ratio"},
                   {{QUANTOSCOPE_PRESENT("Memory (MiB)"), {}}, true, "weight-memory"},
                   {{QUANTOSCOPE_PRESENT("Accuracy / MiB"), {}}, true, "accuracy-efficiency"},
                   {{QUANTOSCOPE_PRESENT("Giga bit operations"), {}}, true, "bit-operations"},
                   {{QUANTOSCOPE_PRESENT("Energy (µJ)"), {}}, true, "hardware-energy"},
                   {{QUANTOSCOPE_PRESENT("Latency (µs)"), {}}, true, "roofline"},
                   {{QUANTOSCOPE_PRESENT("Front"), {}}, false, "pareto-front"}};
  if (!state) {
    return empty(std::move(table), computing());
  }
  const auto compared = comparedOf(*state);
  std::vector<double> memory;
  std::vector<double> accuracy;
  for (const Compared& one : compared) {
    memory.push_back(state->labCosts[one.place].total.memoryBytes);
    accuracy.push_back(one.accuracy);
  }
  const std::vector<std::size_t> front = frontOf(memory, accuracy);
  for (std::size_t i = 0; i < state->configurations.size(); ++i) {
    const codesign::NetworkCost& cost = state->labCosts[i];
    const double reached = accuracyAt(compared, i);
    const double mib = cost.total.memoryBytes / mebi;
    const bool onFront =
        std::any_of(front.begin(), front.end(), [&](std::size_t at) { return compared[at].place == i; });
    table.rows.push_back(
        {{textCell(Text::verbatim(cost.name)), numberCell(reached), numberCell(dropOf(*state, reached), 3),
          numberCell(cost.compression), numberCell(cost.averageBits), numberCell(mib),
          numberCell(reached / mib, 3), numberCell(cost.total.bops * 1e-9),
          numberCell(cost.total.energy ? *cost.total.energy * 1e-6 : missing),
          numberCell(cost.total.latency ? *cost.total.latency * 1e6 : missing),
          textCell(onFront ? Text{QUANTOSCOPE_PRESENT("yes"), {}} : Text())},
         {}});
  }
  table.notes.push_back(
      {QUANTOSCOPE_PRESENT("Energy and latency of one image on %1. Front: no other configuration is "
                           "smaller and more accurate."),
       {state->profile->name}});
  if (const Text notice = shippedNotice(*state); !notice.empty()) {
    table.notes.push_back(notice);
  }
  return finished(std::move(table));
}

}  // namespace quantoscope::present
