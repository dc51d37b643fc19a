// SPDX-License-Identifier: GPL-3.0-or-later
// Costs on hardware, and the quantizer bench, of codesign_views.h.
#include <algorithm>
#include <cmath>
#include <limits>

#include "engine/present/codesign_look.h"
#include "engine/present/number_format.h"

namespace quantoscope::present {
namespace {

using namespace codesign_look;

constexpr double missing = std::numeric_limits<double>::quiet_NaN();
/// More bars beside one another cannot be told apart.
constexpr std::size_t mostConfigurationsInBars = 6;
/// How much further than the layers the roofs are drawn.
constexpr double roofMargin = 2;

Text missingNetwork(const CodesignState* state) {
  if (!state) {
    return computing();
  }
  return state->networkError ? sentence(*state->networkError) : Text();
}

Text profileNote(const CodesignState& state) {
  if (state.profileError) {
    return sentence(*state.profileError);
  }
  return {};
}

Subject networkSubject(const CodesignState& state, std::size_t layer) {
  Subject subject;
  if (!state.ofModel) {
    subject.layer = static_cast<int>(layer);
  }
  return subject;
}

/// The highest roofs of the profile that its configurations reach.
struct Roof {
  double peak = 0;
  double ridge = 0;  ///< the intensity where bandwidth and peak meet
};

Line roofLine(const std::string& id, Text name, const Roof& roof, double low, double high, Color color) {
  Line line;
  line.info = {id, std::move(name), true, {}};
  const double bandwidth = roof.peak / roof.ridge;
  std::vector<double> x = {low, roof.ridge, std::max(high, 4 * roof.ridge)};
  std::vector<double> y = {bandwidth * low, roof.peak, roof.peak};
  if (roof.ridge <= low) {
    x = {low, high};
    y = {roof.peak, roof.peak};
  }
  line.x = share(std::move(x));
  line.y = share(std::move(y));
  line.stroke = {color, 1.2, Dash::Solid};
  return line;
}

Text methodName(const BenchSettings& settings) {
  switch (settings.method) {
    case BenchMethod::LloydMax:
      return {QUANTOSCOPE_PRESENT("Lloyd-Max levels"), {}};
    case BenchMethod::LearnedStep:
      return {QUANTOSCOPE_PRESENT("learned step, where it starts"), {}};
    case BenchMethod::Uniform:
      break;
  }
  return settings.spec.scheme == quantization::Scheme::Asymmetric
             ? Text{QUANTOSCOPE_PRESENT("asymmetric grid"), {}}
             : Text{QUANTOSCOPE_PRESENT("symmetric grid"), {}};
}

/// The result on the bench, or why there is none.
const BenchResult* resultOf(const CodesignState* state, Text& why) {
  if (!state) {
    why = computing();
    return nullptr;
  }
  if (!state->bench) {
    why = sentence(state->bench.error());
    return nullptr;
  }
  if (!*state->bench) {
    why = computing();
  }
  return state->bench->get();
}

/// The tensor has a name of its own, not one of the program's.
bool hasName(const BenchResult& result) {
  return !result.tensor.arguments.empty();
}

Text titleOf(const BenchResult& result) {
  return hasName(result) ? Text{QUANTOSCOPE_PRESENT("%1 at %2 bits"),
                                {result.tensor.arguments.front(), std::to_string(result.settings.spec.bits)}}
                         : result.tensor;
}

Polygon outline(const BenchResult& result) {
  Polygon polygon;
  polygon.info = {"exact", {QUANTOSCOPE_PRESENT("Exact"), {}}, true, {}};
  polygon.fill = {ColorRole::Series, 0, 0.35};
  polygon.outline = {{ColorRole::Series, 0}, 0.8, Dash::Solid};
  polygon.x.push_back(result.edges.front());
  polygon.y.push_back(0);
  for (std::size_t i = 0; i < result.counts.size(); ++i) {
    polygon.x.insert(polygon.x.end(), {result.edges[i], result.edges[i + 1]});
    polygon.y.insert(polygon.y.end(), {result.counts[i], result.counts[i]});
  }
  polygon.x.push_back(result.edges.back());
  polygon.y.push_back(0);
  return polygon;
}

/// A stem for each level of the grid, as one line with gaps.
Line levelStems(const BenchResult& result, double height) {
  std::vector<double> x;
  std::vector<double> y;
  for (const double level : result.levels) {
    x.insert(x.end(), {level, level, missing});
    y.insert(y.end(), {0, height, missing});
  }
  Line line;
  line.info = {"levels", {QUANTOSCOPE_PRESENT("Levels"), {}}, true, {}};
  line.x = share(std::move(x));
  line.y = share(std::move(y));
  line.stroke = {{ColorRole::BitWidth, result.settings.spec.bits}, 1.0, Dash::Solid};
  line.curve = true;
  return line;
}

}  // namespace

TablePtr hardwareTable(const CodesignState* state) {
  Table table;
  table.title = {QUANTOSCOPE_PRESENT("Hardware costs"), {}};
  table.columns = {{{QUANTOSCOPE_PRESENT("Configuration"), {}}, false},
                   {{QUANTOSCOPE_PRESENT("Mega MACs"), {}}, true, "bit-operations"},
                   {{QUANTOSCOPE_PRESENT("Giga bit operations"), {}}, true, "bit-operations"},
                   {{QUANTOSCOPE_PRESENT("Weights (KiB)"), {}}, true, "weight-memory"},
                   {{QUANTOSCOPE_PRESENT("Traffic (KiB)"), {}}, true, "roofline"},
                   {{QUANTOSCOPE_PRESENT("Energy (µJ)"), {}}, true, "hardware-energy"},
                   {{QUANTOSCOPE_PRESENT("Latency (µs)"), {}}, true, "roofline"},
                   {{QUANTOSCOPE_PRESENT("Bound by"), {}}, false, "roofline"}};
  if (const Text text = missingNetwork(state); !text.empty()) {
    return empty(std::move(table), text);
  }
  table.title = {QUANTOSCOPE_PRESENT("Costs of one inference on %1"), {state->profile->name}};
  for (const codesign::NetworkCost& cost : state->costs) {
    const codesign::LayerCost& total = cost.total;
    const Text bound = !total.latency      ? Text()
                       : total.memoryBound ? Text{QUANTOSCOPE_PRESENT("memory"), {}}
                                           : Text{QUANTOSCOPE_PRESENT("computing"), {}};
    table.rows.push_back(
        {{textCell(Text::verbatim(cost.name)), numberCell(total.macs * 1e-6), numberCell(total.bops * 1e-9),
          numberCell(total.weightBytes / 1024), numberCell(total.trafficBytes / 1024),
          numberCell(total.energy ? *total.energy * 1e-6 : missing),
          numberCell(total.latency ? *total.latency * 1e6 : missing), textCell(bound)},
         {}});
  }
  if (const Text note = profileNote(*state); !note.empty()) {
    table.notes.push_back(note);
  }
  table.notes.push_back({QUANTOSCOPE_PRESENT("A dash: the profile has no number for these widths."), {}});
  return finished(std::move(table));
}

ChartPtr operationsChart(const CodesignState* state) {
  Chart chart;
  chart.title = {QUANTOSCOPE_PRESENT("Bit operations of each layer"), {}};
  chart.category.title = {QUANTOSCOPE_PRESENT("Layer"), {}};
  chart.value.title = {QUANTOSCOPE_PRESENT("Giga bit operations"), {}};
  chart.content = BarChart{};
  if (const Text text = missingNetwork(state); !text.empty()) {
    return empty(std::move(chart), text);
  }
  BarChart bars;
  for (std::size_t i = 0; i < state->network.layers.size(); ++i) {
    bars.categories.push_back(shortName(state->network.layers[i].name));
    bars.fullNames.push_back(Text::verbatim(state->network.layers[i].name));
    bars.subjects.push_back(networkSubject(*state, i));
  }
  for (std::size_t c = 0; c < std::min(state->costs.size(), mostConfigurationsInBars); ++c) {
    BarSet set{Text::verbatim(state->costs[c].name), configurationColor(c), {}, {}};
    for (const codesign::LayerCost& layer : state->costs[c].layers) {
      set.values.push_back(layer.bops * 1e-9);
    }
    bars.sets.push_back(std::move(set));
  }
  chart.content = std::move(bars);
  return finished(std::move(chart));
}

PlotPtr rooflinePlot(const CodesignState* state) {
  Plot plot;
  plot.title = {QUANTOSCOPE_PRESENT("Roofline"), {}};
  plot.x.title = {QUANTOSCOPE_PRESENT("Intensity (operations a byte)"), {}};
  plot.y.title = {QUANTOSCOPE_PRESENT("Operations a second"), {}};
  plot.x.logarithmic = true;
  plot.y.logarithmic = true;
  if (const Text text = missingNetwork(state); !text.empty()) {
    return empty(std::move(plot), text);
  }
  plot.title = {QUANTOSCOPE_PRESENT("Roofline of %1"), {state->profile->name}};
  double low = std::numeric_limits<double>::infinity();
  double high = 0;
  std::vector<std::pair<Roof, std::size_t>> roofs;
  std::vector<Element> marks;
  for (std::size_t c = 0; c < state->network.configurations.size(); ++c) {
    const codesign::Configuration& configuration = state->network.configurations[c];
    std::vector<double> x;
    std::vector<double> y;
    for (std::size_t i = 0; i < state->network.layers.size(); ++i) {
      const auto point =
          codesign::rooflinePoint(state->network.layers[i], configuration.layers[i], *state->profile);
      if (!point || !(point->intensity > 0)) {
        continue;
      }
      x.push_back(point->intensity);
      y.push_back(point->attainable);
      low = std::min(low, point->intensity);
      high = std::max(high, point->intensity);
      const Roof roof{point->peak, point->peak / *state->profile->memoryBandwidth};
      const bool known = std::any_of(roofs.begin(), roofs.end(),
                                     [&roof](const auto& other) { return other.first.peak == roof.peak; });
      if (!known) {
        roofs.emplace_back(roof, c);
      }
    }
    if (!x.empty()) {
      Points points;
      points.info = {"layers." + configuration.name, Text::verbatim(configuration.name), true, {}};
      points.x = share(std::move(x));
      points.y = share(std::move(y));
      points.color = configurationColor(c);
      points.sizePt = 5.5;
      marks.emplace_back(std::move(points));
    }
  }
  if (marks.empty()) {
    return empty(std::move(plot),
                 {QUANTOSCOPE_PRESENT("The profile %1 has no rates or no memory bandwidth, so there is "
                                      "no roof. Choose another profile."),
                  {state->profile->name}});
  }
  for (const auto& [roof, configuration] : roofs) {
    plot.elements.push_back(
        roofLine("roof." + std::to_string(configuration),
                 {QUANTOSCOPE_PRESENT("Roof: %1 operations/s"), {formatNumber(roof.peak, 3)}}, roof,
                 low / roofMargin, high * roofMargin, {ColorRole::Muted}));
  }
  plot.elements.insert(plot.elements.end(), marks.begin(), marks.end());
  return finished(std::move(plot));
}

TablePtr profileTable(const CodesignState* state) {
  Table table;
  table.title = {QUANTOSCOPE_PRESENT("Hardware profile"), {}};
  table.columns = {
      {{QUANTOSCOPE_PRESENT("Quantity"), {}}, false}, {{QUANTOSCOPE_PRESENT("Layers"), {}}, false},
      {{QUANTOSCOPE_PRESENT("Bits"), {}}, false},     {{QUANTOSCOPE_PRESENT("Value"), {}}, true},
      {{QUANTOSCOPE_PRESENT("Unit"), {}}, false},     {{QUANTOSCOPE_PRESENT("Source"), {}}, false}};
  if (!state || !state->profile) {
    return empty(std::move(table), computing());
  }
  table.title = {QUANTOSCOPE_PRESENT("Hardware profile %1"), {state->profile->name}};
  for (const codesign::HardwareProfile::Row& row : state->profile->rows) {
    const auto cell = [](const std::string& text) { return textCell(Text::verbatim(text)); };
    table.rows.push_back({{cell(row.quantity), cell(row.kind), cell(row.bits), cell(row.value),
                           cell(row.unit), cell(row.source)},
                          {}});
  }
  if (const Text note = profileNote(*state); !note.empty()) {
    table.notes.push_back(note);
  }
  return finished(std::move(table));
}

PlotPtr benchHistogram(const CodesignState* state) {
  Plot plot;
  plot.title = {QUANTOSCOPE_PRESENT("Quantizer bench"), {}};
  plot.x.title = {QUANTOSCOPE_PRESENT("Value"), {}};
  plot.y.title = {QUANTOSCOPE_PRESENT("Numbers in a bin"), {}};
  Text why;
  const BenchResult* result = resultOf(state, why);
  if (!result) {
    return empty(std::move(plot), why);
  }
  plot.title = titleOf(*result);
  plot.elements.emplace_back(outline(*result));
  const double height = *std::max_element(result->counts.begin(), result->counts.end());
  if (!result->levels.empty()) {
    plot.elements.emplace_back(levelStems(*result, height));
  }
  std::vector<double> x;
  std::vector<double> y;
  for (std::size_t i = 0; i < result->rounded.size(); ++i) {
    x.push_back(result->edges[i]);
    y.push_back(std::min(result->rounded[i], 1.05 * height));
  }
  x.push_back(result->edges.back());
  y.push_back(y.back());
  if (result->levels.empty()) {
    Line line;
    line.info = {"rounded", {QUANTOSCOPE_PRESENT("Rounded"), {}}, true, {}};
    line.x = share(std::move(x));
    line.y = share(std::move(y));
    line.stroke = {{ColorRole::BitWidth, result->settings.spec.bits}, 1.0, Dash::Solid};
    line.shape = LineShape::StepAfter;
    plot.elements.emplace_back(std::move(line));
  }
  if (result->used < result->numbers) {
    plot.notice = {QUANTOSCOPE_PRESENT("%1 of %2 numbers: whole channels, evenly spaced."),
                   {std::to_string(result->used), std::to_string(result->numbers)}};
  } else if (result->grids > 1) {
    plot.notice = {QUANTOSCOPE_PRESENT("The levels are those of the first of %1 grids."),
                   {std::to_string(result->grids)}};
  }
  return finished(std::move(plot));
}

PlotPtr benchSqnrPlot(const CodesignState* state) {
  Plot plot;
  plot.title = {QUANTOSCOPE_PRESENT("Signal to noise by bit-width"), {}};
  plot.x.title = {QUANTOSCOPE_PRESENT("Bit-width (bit)"), {}};
  plot.x.integers = true;
  plot.y.title = {QUANTOSCOPE_PRESENT("SQNR (dB)"), {}};
  Text why;
  const BenchResult* result = resultOf(state, why);
  if (!result) {
    return empty(std::move(plot), why);
  }
  plot.title = hasName(*result)
                   ? Text{QUANTOSCOPE_PRESENT("Signal to noise by bit-width: %1"), result->tensor.arguments}
                   : result->tensor;
  Line line;
  line.info = {"sqnr", methodName(result->settings), true, {}};
  line.x = share(result->widths);
  line.y = share(result->sqnrDb);
  line.stroke = {{ColorRole::Series, 0}, 1.2, Dash::Solid};
  plot.elements.emplace_back(std::move(line));
  for (std::size_t i = 0; i < result->widths.size(); ++i) {
    const int bits = static_cast<int>(result->widths[i]);
    Points points;
    points.info = {"bits." + std::to_string(bits),
                   {QUANTOSCOPE_PRESENT("%1 bit"), {std::to_string(bits)}},
                   false,
                   {std::nullopt, bits}};
    points.x = share({result->widths[i]});
    points.y = share({result->sqnrDb[i]});
    points.color = {ColorRole::BitWidth, bits};
    points.sizePt = bits == result->settings.spec.bits ? 8.0 : 5.0;
    plot.elements.emplace_back(std::move(points));
  }
  return finished(std::move(plot));
}

TablePtr benchTable(const CodesignState* state) {
  Table table;
  table.title = {QUANTOSCOPE_PRESENT("Error of the quantizer"), {}};
  table.columns = {{{QUANTOSCOPE_PRESENT("Quantity"), {}}, false},
                   {{QUANTOSCOPE_PRESENT("Value"), {}}, true, "quantization-error"}};
  Text why;
  const BenchResult* result = resultOf(state, why);
  if (!result) {
    return empty(std::move(table), why);
  }
  table.title = titleOf(*result);
  const auto add = [&table](const char* name, Cell cell) {
    table.rows.push_back({{textCell({name, {}}), std::move(cell)}, {}});
  };
  add(QUANTOSCOPE_PRESENT("Mean squared error"), numberCell(result->error.mse));
  add(QUANTOSCOPE_PRESENT("SQNR (dB)"), numberCell(result->error.sqnrDb));
  add(QUANTOSCOPE_PRESENT("Largest error"), numberCell(result->error.largest));
  const auto widthCell = [](int bits) { return countCell(static_cast<std::size_t>(bits)); };
  table.rows.push_back(
      {{textCell({QUANTOSCOPE_PRESENT("Input-adaptive bits for %1 dB"), {formatNumber(adaptiveTargetDb, 3)}}),
        result->adaptive.reached ? widthCell(result->adaptive.bits) : numberCell(missing)},
       {}});
  for (const quantization::BitProfile& profile : quantization::bitProfiles()) {
    table.rows.push_back({{textCell({QUANTOSCOPE_PRESENT("Bits for it on %1"), {std::string(profile.id)}}),
                           widthCell(quantization::bitsFor(profile, result->numbers))},
                          {}});
  }
  add(QUANTOSCOPE_PRESENT("Numbers"), countCell(result->numbers));
  add(QUANTOSCOPE_PRESENT("Numbers measured"), countCell(result->used));
  add(QUANTOSCOPE_PRESENT("Grids"), countCell(result->grids));
  table.notes.push_back(methodName(result->settings));
  return finished(std::move(table));
}

}  // namespace quantoscope::present
