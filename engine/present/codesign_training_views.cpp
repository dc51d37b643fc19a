// SPDX-License-Identifier: GPL-3.0-or-later
// Trainings of codesign_views.h: losses, accuracies, bit-widths, sensitivities.
#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>

#include "engine/present/codesign_look.h"
#include "engine/present/number_format.h"
#include "engine/present/runs_curves.h"

namespace quantoscope::present {
namespace {

using namespace codesign_look;

constexpr double missing = std::numeric_limits<double>::quiet_NaN();
/// Steps of an epoch that a plan is drawn with before a training says how many there are.
constexpr std::uint64_t plannedSteps = 125;
constexpr std::size_t plannedPoints = 1000;

Axis iterationAxis(double last) {
  Axis axis;
  axis.title = {QUANTOSCOPE_PRESENT("Iteration"), {}};
  axis.integers = true;
  if (last > 0) {
    axis.range = Range{-0.01 * last, 1.01 * last};
  }
  return axis;
}

Color trainingColor(const CodesignState& state, const TrainingRecord& record, double alpha = 1.0) {
  Color color = configurationColor(placeOf(state, record.precision.name).value_or(8));
  color.alpha = alpha;
  return color;
}

double longest(const CodesignState& state) {
  std::uint64_t most = 0;
  for (const TrainingRecordPtr& record : state.data->trainings) {
    most = std::max({most, record->iterations, std::uint64_t{record->history.losses.size()}});
  }
  return static_cast<double>(most);
}

Line epochLine(const TrainingRecord& record, const char* id, Text name, Color color, Dash dash,
               double training::EpochReport::*value) {
  std::vector<double> x;
  std::vector<double> y;
  for (const training::EpochReport& epoch : record.history.epochs) {
    x.push_back(static_cast<double>((epoch.epoch + 1) * record.stepsPerEpoch));
    y.push_back(epoch.*value);
  }
  Line line;
  line.info = {id + ("." + record.precision.name), std::move(name), true, {}};
  line.x = share(std::move(x));
  line.y = share(std::move(y));
  line.stroke = {color, 1.4, dash};
  return line;
}

const char* levelName(codesign::SensitivityLevel level) {
  return level == codesign::SensitivityLevel::High     ? QUANTOSCOPE_PRESENT("HIGH")
         : level == codesign::SensitivityLevel::Medium ? QUANTOSCOPE_PRESENT("MEDIUM")
                                                       : QUANTOSCOPE_PRESENT("LOW");
}

Color levelColor(codesign::SensitivityLevel level) {
  return level == codesign::SensitivityLevel::High     ? Color{ColorRole::Positive}
         : level == codesign::SensitivityLevel::Medium ? Color{ColorRole::Series, 3}
                                                       : Color{ColorRole::Negative};
}

/// What is known at the bits that the drop was measured at; null if that width was not looked at.
const codesign::WidthCost* atReduced(const codesign::LayerSensitivity& layer) {
  const auto found = std::find_if(layer.widths.begin(), layer.widths.end(), [&layer](const auto& width) {
    return width.bits == layer.reduced.weights;
  });
  return found == layer.widths.end() ? nullptr : &*found;
}

std::vector<std::size_t> byDrop(const codesign::SensitivityStudy& study) {
  std::vector<std::size_t> order(study.layers.size());
  std::iota(order.begin(), order.end(), std::size_t{0});
  std::stable_sort(order.begin(), order.end(), [&study](std::size_t a, std::size_t b) {
    return study.layers[a].drop > study.layers[b].drop;
  });
  return order;
}

Text missingSensitivity(const CodesignState* state) {
  if (!state) {
    return computing();
  }
  if (!state->data || !state->data->sensitivity) {
    return {
        QUANTOSCOPE_PRESENT("No sensitivities yet. Train a configuration, then measure them with the button "
                            "above."),
        {}};
  }
  return {};
}

/// One stretch of constant bits a layer, or the bits all layers share.
void addBits(Plot& plot, const std::vector<int>& bits) {
  std::vector<double> x;
  std::vector<double> y;
  for (std::size_t i = 0; i < bits.size(); ++i) {
    if (i == 0 || bits[i] != bits[i - 1]) {
      x.push_back(static_cast<double>(i));
      y.push_back(bits[i] == 0 ? missing : bits[i]);
    }
  }
  if (!x.empty()) {
    x.push_back(static_cast<double>(bits.size()));
    y.push_back(y.back());
  }
  Line line;
  line.info = {"recorded", {QUANTOSCOPE_PRESENT("Trained"), {}}, true, {}};
  line.x = share(std::move(x));
  line.y = share(std::move(y));
  line.stroke = {{ColorRole::Foreground}, 1.4, Dash::Solid};
  line.shape = LineShape::StepAfter;
  plot.elements.push_back(std::move(line));
}

void addLayerBits(Plot& plot, const training::Precision& precision, double from, double to, bool planned) {
  for (std::size_t i = 0; i < training::layerCount; ++i) {
    // Lines of equal width lie beside one another.
    const double at = precision.layers[i].weights + 0.07 * (static_cast<double>(i) - 2);
    const std::string name(training::layerNames[i]);
    Line line;
    line.info = {(planned ? "planned." : "layer.") + name,
                 Text::verbatim(name),
                 true,
                 {static_cast<int>(i), std::nullopt}};
    line.x = share({from, to});
    line.y = share({at, at});
    line.stroke = {{ColorRole::Layer, static_cast<int>(i)}, 1.6, planned ? Dash::Dotted : Dash::Solid};
    plot.elements.push_back(std::move(line));
  }
}

void addPlan(Plot& plot, const training::TrainingSettings& settings, std::uint64_t iterations,
             std::uint64_t perEpoch) {
  std::vector<double> x;
  std::vector<double> y;
  const std::uint64_t step = std::max<std::uint64_t>(1, iterations / plannedPoints);
  for (std::uint64_t at = 0; at < iterations; at += step) {
    const training::Moment moment{at, iterations, at / perEpoch, std::max<std::uint64_t>(1, settings.epochs)};
    const auto bits = training::scheduledBits(settings.schedule, moment, settings.seed);
    x.push_back(static_cast<double>(at));
    y.push_back(bits ? *bits : missing);
  }
  Line line;
  line.info = {"planned", {QUANTOSCOPE_PRESENT("Planned"), {}}, true, {}};
  line.x = share(std::move(x));
  line.y = share(std::move(y));
  line.stroke = {{ColorRole::Muted}, 1.0, Dash::Dashed};
  line.shape = LineShape::StepAfter;
  plot.elements.push_back(std::move(line));
}

}  // namespace

PlotPtr trainingLossPlot(const CodesignState* state) {
  Plot plot;
  plot.title = {QUANTOSCOPE_PRESENT("Loss by iteration"), {}};
  plot.x = iterationAxis(0);
  plot.y.title = {QUANTOSCOPE_PRESENT("Cross entropy"), {}};
  if (const Text text = missingTraining(state); !text.empty()) {
    return empty(std::move(plot), text);
  }
  plot.x = iterationAxis(longest(*state));
  plot.notice = shippedNotice(*state);
  const TrainingRecordPtr active = newest(*state);
  for (const TrainingRecordPtr& record : state->data->trainings) {
    if (record->history.losses.empty()) {
      continue;
    }
    const bool strong = record == active;
    plot.elements.push_back(
        seriesOf({"loss." + record->precision.name, Text::verbatim(record->precision.name), true, {}},
                 record->history.losses,
                 {trainingColor(*state, *record, strong ? 1.0 : 0.45), strong ? 1.1 : 0.8, Dash::Solid}));
  }
  if (active && !active->history.epochs.empty()) {
    Line line = epochLine(*active, "test", {QUANTOSCOPE_PRESENT("%1, test images"), {active->precision.name}},
                          {ColorRole::Foreground}, Dash::Dashed, &training::EpochReport::testLoss);
    plot.elements.push_back(std::move(line));
  }
  if (plot.elements.empty()) {
    plot.emptyState = {QUANTOSCOPE_PRESENT("The training is about to begin."), {}};
  }
  return finished(std::move(plot));
}

PlotPtr trainingAccuracyPlot(const CodesignState* state) {
  Plot plot;
  plot.title = {QUANTOSCOPE_PRESENT("Accuracy by epoch"), {}};
  plot.x = iterationAxis(0);
  plot.y.title = {QUANTOSCOPE_PRESENT("Accuracy"), {}};
  if (const Text text = missingAccuracy(state); !text.empty()) {
    return empty(std::move(plot), text);
  }
  plot.x = iterationAxis(longest(*state));
  plot.notice = shippedNotice(*state);
  const TrainingRecordPtr active = newest(*state);
  for (const TrainingRecordPtr& record : state->data->trainings) {
    if (record->history.epochs.empty()) {
      continue;
    }
    plot.elements.push_back(epochLine(*record, "accuracy", Text::verbatim(record->precision.name),
                                      trainingColor(*state, *record), Dash::Solid,
                                      &training::EpochReport::testAccuracy));
    const Line& line = std::get<Line>(plot.elements.back());
    Points points;
    points.info = {"points." + record->precision.name, Text::verbatim(record->precision.name), false, {}};
    points.x = line.x;
    points.y = line.y;
    points.color = line.stroke.color;
    plot.elements.push_back(std::move(points));
  }
  if (active && !active->history.epochs.empty()) {
    plot.elements.push_back(
        epochLine(*active, "train", {QUANTOSCOPE_PRESENT("%1, training images"), {active->precision.name}},
                  trainingColor(*state, *active, 0.7), Dash::Dashed, &training::EpochReport::trainAccuracy));
  }
  return finished(std::move(plot));
}

TablePtr epochTable(const CodesignState* state) {
  Table table;
  table.title = {QUANTOSCOPE_PRESENT("Epochs"), {}};
  table.columns = {{{QUANTOSCOPE_PRESENT("Epoch"), {}}, true},
                   {{QUANTOSCOPE_PRESENT("Loss"), {}}, true, "loss"},
                   {{QUANTOSCOPE_PRESENT("Test loss"), {}}, true, "loss"},
                   {{QUANTOSCOPE_PRESENT("Training accuracy"), {}}, true, "accuracy"},
                   {{QUANTOSCOPE_PRESENT("Test accuracy"), {}}, true, "accuracy"},
                   {{QUANTOSCOPE_PRESENT("Weight bits"), {}}, true, "bit-schedule"},
                   {{QUANTOSCOPE_PRESENT("Learning rate"), {}}, true}};
  if (const Text text = missingAccuracy(state); !text.empty()) {
    return empty(std::move(table), text);
  }
  const TrainingRecordPtr active = newest(*state);
  table.title = {QUANTOSCOPE_PRESENT("Epochs of %1 on %2"), {active->precision.name, active->dataset}};
  for (const training::EpochReport& epoch : active->history.epochs) {
    table.rows.push_back({{countCell(epoch.epoch + 1), numberCell(epoch.loss), numberCell(epoch.testLoss),
                           numberCell(epoch.trainAccuracy), numberCell(epoch.testAccuracy),
                           epoch.bits > 0 ? countCell(static_cast<std::size_t>(epoch.bits))
                                          : textCell({QUANTOSCOPE_PRESENT("mixed"), {}}),
                           numberCell(epoch.learningRate)},
                          {}});
  }
  if (table.rows.empty()) {
    table.emptyState = {QUANTOSCOPE_PRESENT("The first epoch of %1 is not over yet."),
                        {active->precision.name}};
  }
  if (const Text notice = shippedNotice(*state); !notice.empty()) {
    table.notes.push_back(notice);
  }
  return finished(std::move(table));
}

Text trainingLine(const CodesignState* state) {
  const TrainingRecordPtr active = state ? newest(*state) : nullptr;
  if (!active) {
    return {};
  }
  const std::vector<double>& losses = active->history.losses;
  const std::vector<std::string> facts = {active->precision.name, std::to_string(losses.size()),
                                          std::to_string(active->iterations),
                                          formatNumber(losses.empty() ? missing : losses.back(), 4),
                                          formatPercent(active->accuracy().value_or(missing), 4)};
  switch (active->stage) {
    case TrainingStage::Waiting:
      return {QUANTOSCOPE_PRESENT("%1 waits for its turn"), facts};
    case TrainingStage::Running:
      return {QUANTOSCOPE_PRESENT("%1: iteration %2 of %3, loss %4, accuracy %5"), facts};
    case TrainingStage::Paused:
      return {QUANTOSCOPE_PRESENT("%1 is paused at iteration %2 of %3, loss %4, accuracy %5"), facts};
    case TrainingStage::Stopped:
      return {QUANTOSCOPE_PRESENT("%1 was stopped at iteration %2 of %3, loss %4, accuracy %5"), facts};
    case TrainingStage::Failed:
      return active->error ? sentence(*active->error) : Text{};
    case TrainingStage::Done:
      break;
  }
  return {QUANTOSCOPE_PRESENT("%1: %2 iterations, loss %4, accuracy %5"), facts};
}

PlotPtr bitTimeline(const CodesignState* state, const core::ParameterSet& parameters) {
  Plot plot;
  plot.title = {QUANTOSCOPE_PRESENT("Weight bits by iteration"), {}};
  plot.x = iterationAxis(0);
  plot.y.title = {QUANTOSCOPE_PRESENT("Bit-width (bit)"), {}};
  plot.y.integers = true;
  if (!state) {
    return empty(std::move(plot), computing());
  }
  const TrainingRecordPtr active = newest(*state);
  const training::TrainingSettings settings =
      trainingSettings(parameters, state->configurations[state->chosen]);
  if (active) {
    plot.title = {QUANTOSCOPE_PRESENT("Weight bits by iteration: %1"), {active->precision.name}};
    plot.notice = shippedNotice(*state);
    const std::vector<int>& bits = active->history.bits;
    plot.x = iterationAxis(static_cast<double>(std::max<std::uint64_t>(active->iterations, bits.size())));
    const bool common = std::any_of(bits.begin(), bits.end(), [](int b) { return b != 0; });
    if (common) {
      addBits(plot, bits);
    } else {
      addLayerBits(plot, active->precision, 0, static_cast<double>(std::max<std::size_t>(1, bits.size())),
                   false);
    }
    if (bits.size() < active->iterations && settings.schedule.kind != training::ScheduleKind::Fixed) {
      addPlan(plot, settings, active->iterations, active->stepsPerEpoch);
    }
    return finished(std::move(plot));
  }
  const std::uint64_t iterations = settings.epochs * plannedSteps;
  plot.title = {QUANTOSCOPE_PRESENT("Planned weight bits: %1"), {settings.precision.name}};
  plot.x = iterationAxis(static_cast<double>(iterations));
  if (settings.schedule.kind == training::ScheduleKind::Fixed) {
    addLayerBits(plot, settings.precision, 0, static_cast<double>(iterations), true);
  } else {
    addPlan(plot, settings, iterations, plannedSteps);
  }
  return finished(std::move(plot));
}

ChartPtr sensitivityChart(const CodesignState* state) {
  Chart chart;
  chart.title = {QUANTOSCOPE_PRESENT("Layer sensitivity"), {}};
  chart.category.title = {QUANTOSCOPE_PRESENT("Layer"), {}};
  chart.value.title = {QUANTOSCOPE_PRESENT("Accuracy drop at two bits less"), {}};
  chart.content = BarChart{};
  chart.legend = false;
  if (const Text text = missingSensitivity(state); !text.empty()) {
    return empty(std::move(chart), text);
  }
  const SensitivityRecord& record = *state->data->sensitivity;
  const codesign::SensitivityStudy& study = record.study;
  chart.title = {QUANTOSCOPE_PRESENT("Layer sensitivity: %1"), {record.configuration}};
  BarChart bars;
  BarSet set{{QUANTOSCOPE_PRESENT("Accuracy drop"), {}}, {ColorRole::Series, 0}, {}, {}};
  for (const std::size_t i : byDrop(study)) {
    const codesign::LayerSensitivity& layer = study.layers[i];
    bars.categories.push_back(Text::verbatim(layer.layer));
    bars.subjects.push_back({static_cast<int>(i), std::nullopt});
    bars.categoryColors.push_back(levelColor(layer.level));
    set.values.push_back(layer.drop);
    set.notes.push_back({levelName(layer.level), {}});
  }
  bars.sets.push_back(std::move(set));
  chart.content = std::move(bars);
  chart.levels = {
      {"high", {QUANTOSCOPE_PRESENT("HIGH"), {}}, codesign::highSensitivity, {ColorRole::Positive}, false},
      {"medium",
       {QUANTOSCOPE_PRESENT("MEDIUM"), {}},
       codesign::mediumSensitivity,
       {ColorRole::Muted},
       false}};
  return finished(std::move(chart));
}

TablePtr sensitivityTable(const CodesignState* state) {
  Table table;
  table.title = {QUANTOSCOPE_PRESENT("Layer sensitivity"), {}};
  table.columns = {{{QUANTOSCOPE_PRESENT("Layer"), {}}, false},
                   {{QUANTOSCOPE_PRESENT("Bits"), {}}, true, "bit-width"},
                   {{QUANTOSCOPE_PRESENT("Changed to"), {}}, true},
                   {{QUANTOSCOPE_PRESENT("Accuracy drop"), {}}, true, "layer-sensitivity"},
                   {{QUANTOSCOPE_PRESENT("Level"), {}}, false, "layer-sensitivity"},
                   {{QUANTOSCOPE_PRESENT("Weight MSE"), {}}, true, "quantization-error"},
                   {{QUANTOSCOPE_PRESENT("SQNR (dB)"), {}}, true, "quantization-error"},
                   {{QUANTOSCOPE_PRESENT("Hessian trace × error"), {}}, true, "hessian-sensitivity"},
                   {{QUANTOSCOPE_PRESENT("Gradient score"), {}}, true, "hessian-sensitivity"}};
  if (const Text text = missingSensitivity(state); !text.empty()) {
    return empty(std::move(table), text);
  }
  const SensitivityRecord& record = *state->data->sensitivity;
  const codesign::SensitivityStudy& study = record.study;
  table.title = {QUANTOSCOPE_PRESENT("Layer sensitivity: %1"), {record.configuration}};
  for (const std::size_t i : byDrop(study)) {
    const codesign::LayerSensitivity& layer = study.layers[i];
    const codesign::WidthCost* width = atReduced(layer);
    table.rows.push_back(
        {{textCell(Text::verbatim(layer.layer)), countCell(static_cast<std::size_t>(layer.bits.weights)),
          countCell(static_cast<std::size_t>(layer.reduced.weights)), numberCell(layer.drop),
          textCell({levelName(layer.level), {}}), numberCell(width ? width->weightError.mse : missing),
          numberCell(width ? width->weightError.sqnrDb : missing),
          numberCell(width ? width->hessianCost : missing),
          numberCell(width ? width->gradientScore : missing)},
         {static_cast<int>(i), std::nullopt}});
  }
  table.notes.push_back(
      {QUANTOSCOPE_PRESENT("Accuracy of the unchanged network: %1"), {formatPercent(study.accuracy, 4)}});
  return finished(std::move(table));
}

}  // namespace quantoscope::present
