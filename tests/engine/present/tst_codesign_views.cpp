// SPDX-License-Identifier: GPL-3.0-or-later
// The Co-design lab without a screen: parameters and back, states, and what its views make of them, held
// against golden optima, identities and a training made by hand.
#include <QTemporaryDir>
#include <QTest>
#include <cmath>
#include <fstream>
#include <numeric>

#include "engine/codesign/sample_instance.h"
#include "engine/core/file_io.h"
#include "engine/present/codesign_views.h"

using namespace quantoscope;
using namespace quantoscope::present;

namespace {

CodesignStatePtr stateOf(const core::ParameterSet& parameters, const LabResults& labs = {},
                         const ModelPtr& model = nullptr) {
  CodesignComputer computer;
  return computer.compute(parameters, model, labs, {});
}

TrainingRecordPtr trained(const training::Precision& precision, double accuracy) {
  auto record = std::make_shared<TrainingRecord>();
  record->precision = precision;
  record->dataset = "digits";
  record->iterations = 4;
  record->stepsPerEpoch = 2;
  record->history.losses = {2.0, 1.5, 1.0, 0.75};
  record->history.bits.assign(4, training::commonWeightBits(precision));
  record->history.epochs = {{0, 1.75, 0.3, 0.5, 1.6, 1e-3, 0}, {1, 0.875, 0.6, accuracy, 0.9, 5e-4, 0}};
  record->stage = TrainingStage::Done;
  const std::size_t count = training::layoutOf(record->shape).parameterCount;
  std::vector<float> weights(count);
  for (std::size_t i = 0; i < count; ++i) {
    weights[i] = 0.01F * static_cast<float>(static_cast<int>(i * 37 % 101) - 50);
  }
  record->weights = std::make_shared<const std::vector<float>>(std::move(weights));
  return record;
}

LabResults labsWith(CodesignData data) {
  LabResults labs;
  labs.codesign = std::make_shared<const CodesignData>(std::move(data));
  return labs;
}

CodesignData fiveTrainings() {
  CodesignData data;
  const double accuracies[] = {0.98, 0.975, 0.97, 0.93, 0.85};
  for (std::size_t i = 0; i < 5; ++i) {
    data.trainings.push_back(trained(training::knownPrecisions()[i], accuracies[i]));
  }
  data.active = "ultra_low";
  return data;
}

template <typename T>
std::optional<T> elementOf(const PlotPtr& plot, const std::string& id) {
  for (const Element& element : plot->elements) {
    if (infoOf(element).id == id) {
      return std::get<T>(element);
    }
  }
  return std::nullopt;
}

const BarChart& barsOf(const ChartPtr& chart) {
  return std::get<BarChart>(chart->content);
}

}  // namespace

class TestCodesignViews : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void everyViewOfNothingSaysSo() {
    const std::vector<Text> sentences = {trainingLossPlot(nullptr)->emptyState,
                                         trainingAccuracyPlot(nullptr)->emptyState,
                                         epochTable(nullptr)->emptyState,
                                         bitTimeline(nullptr, {})->emptyState,
                                         precisionTable(nullptr)->emptyState,
                                         sensitivityChart(nullptr)->emptyState,
                                         sensitivityTable(nullptr)->emptyState,
                                         allocationChart(nullptr)->emptyState,
                                         allocationComparison(nullptr)->emptyState,
                                         allocationFront(nullptr)->emptyState,
                                         allocationTable(nullptr)->emptyState,
                                         paretoPlot(nullptr, "memory")->emptyState,
                                         memoryChart(nullptr)->emptyState,
                                         compressionChart(nullptr)->emptyState,
                                         dropChart(nullptr)->emptyState,
                                         efficiencyChart(nullptr)->emptyState,
                                         comparisonTable(nullptr)->emptyState,
                                         hardwareTable(nullptr)->emptyState,
                                         operationsChart(nullptr)->emptyState,
                                         rooflinePlot(nullptr)->emptyState,
                                         profileTable(nullptr)->emptyState,
                                         benchHistogram(nullptr)->emptyState,
                                         benchSqnrPlot(nullptr)->emptyState,
                                         benchTable(nullptr)->emptyState};
    for (const Text& sentence : sentences) {
      QVERIFY(!sentence.empty());
    }
    // Without a training the lab still allocates, costs and rounds.
    const auto state = stateOf({});
    QVERIFY(!trainingLossPlot(state.get())->emptyState.empty());
    QVERIFY(!dropChart(state.get())->emptyState.empty());
    QVERIFY(allocationChart(state.get())->emptyState.empty());
    QVERIFY(memoryChart(state.get())->emptyState.empty());
    QVERIFY(rooflinePlot(state.get())->emptyState.empty());
    QVERIFY(benchHistogram(state.get())->emptyState.empty());
    QVERIFY(bitTimeline(state.get(), {})->emptyState.empty());
  }

  void sampleAllocationIsTheGoldenOptimum() {
    const std::pair<double, double> golden[] = {{2.5, 0.5813678184389349},
                                                {3.0, 0.2767237601260287},
                                                {4.0, 0.07861410232700043},
                                                {5.5, 0.012084173976690864}};
    CodesignComputer computer;
    for (const auto& [budget, objective] : golden) {
      core::ParameterSet parameters;
      parameters.set("codesign.budget", budget);
      const auto state = computer.compute(parameters, nullptr, {}, {});
      QVERIFY(state->allocation && state->allocation->optimum);
      QVERIFY(std::abs(state->allocation->optimum->objective - objective) < 1e-9);
      // The bars, the table and the point of the front say the same.
      const auto chart = allocationChart(state.get());
      const BarChart& bars = barsOf(chart);
      const auto& layers = state->solved->allocator.instance().layers;
      QCOMPARE(bars.categories.size(), layers.size());
      double size = 0;
      double all = 0;
      for (std::size_t i = 0; i < layers.size(); ++i) {
        size += bars.sets[0].values[i] * static_cast<double>(layers[i].parameters);
        all += static_cast<double>(layers[i].parameters);
        QCOMPARE(bars.categoryColors[i].index, static_cast<int>(bars.sets[0].values[i]));
      }
      QVERIFY(size <= budget * all + 1e-6);
      const auto front = allocationFront(state.get());
      const auto optimum = elementOf<Points>(front, "optimum");
      QVERIFY(optimum);
      QCOMPARE(optimum->y->front(), state->allocation->optimum->objective);
      // No rule of thumb is below the front at its own size.
      for (const auto& gap : {state->allocation->reference, state->allocation->steepest}) {
        QVERIFY(!gap || !gap->absolute || *gap->absolute >= -1e-12);
      }
      double sum = 0;
      const auto table = allocationTable(state.get());
      for (const Table::Row& row : table->rows) {
        sum += row.cells[3].number;
      }
      QVERIFY(std::abs(sum - objective) < 1e-9);
    }
    // The front falls.
    const auto state = computer.compute({}, nullptr, {}, {});
    const auto line = elementOf<Line>(allocationFront(state.get()), "front");
    QVERIFY(line && line->y->size() > 100);
    QVERIFY(std::is_sorted(line->y->rbegin(), line->y->rend()));
  }

  void pinsAndTiesHold() {
    const auto& sample = codesign::sampleInstance();
    core::ParameterSet parameters;
    parameters.set("codesign.budget", 3.0);
    parameters.set("codesign.pins",
                   pinsText({{sample.layers[3].name, 8}, {"nobody", 2}, {sample.layers[4].name, 5}}));
    parameters.set("codesign.ties", tiesText({{sample.layers[0].name, "a"}, {sample.layers[1].name, "a"}}));
    QCOMPARE(pinsOf(parameters).size(), std::size_t{3});
    const auto state = stateOf(parameters);
    const auto& bits = state->allocation->optimum->bits;
    QCOMPARE(bits[3], 8);
    QCOMPARE(bits[0], bits[1]);
    // A width that the costs do not have cannot be pinned, and is not.
    QVERIFY(!state->solved->allocator.instance().layers[4].pinned);
    QCOMPARE(barsOf(allocationChart(state.get())).sets[0].notes[3].english(), std::string("pinned"));
    // Freed again, it is the plain optimum.
    QVERIFY(state->allocation->optimum->objective > 0.2767237601260287 - 1e-12);
  }

  void limitsBesideTheBudgetHold() {
    QTemporaryDir folder;
    const std::string path = folder.filePath(QStringLiteral("work.json")).toStdString();
    std::ofstream(path) << R"({"schema": "quantoscope.allocation/1", "bit_widths": [2, 4, 8], "layers": [
      {"name": "a", "parameters": 100, "macs": 5000, "cost": {"2": 4, "4": 1, "8": 0.1}},
      {"name": "b", "parameters": 300, "macs": 600, "cost": {"2": 2, "4": 0.5, "8": 0.2}}]})";
    core::ParameterSet parameters;
    parameters.set("codesign.costs", std::string("file"));
    parameters.set("codesign.costs_file", path);
    parameters.set("codesign.budget", 8.0);
    const auto free = stateOf(parameters);
    QCOMPARE(free->allocation->optimum->bits, (std::vector<int>{8, 8}));
    QVERIFY(allocationUses(free.get()).english().find("3.584e5") != std::string::npos ||
            allocationUses(free.get()).english().find("358400") != std::string::npos);
    QVERIFY(!free->solved->front.empty());
    // 5000 * 4 * 8 + 600 * 8 * 8 = 198400 is the best below 200000.
    parameters.set("codesign.limit.bops", 200000.0);
    const auto limited = stateOf(parameters);
    QCOMPARE(limited->allocation->optimum->bits, (std::vector<int>{4, 8}));
    QCOMPARE(*limited->allocation->optimum->bops, 198400.0);
    QVERIFY(limited->solved->front.empty() && !allocationFront(limited.get())->notice.empty());
    // The rules do not know of it: they are beyond the limit, and there is nothing to hold them against.
    QVERIFY(!limited->allocation->steepest->withinBudget && !limited->allocation->steepest->relative);
    parameters.set("codesign.limit.bops", 10.0);
    const auto impossible = stateOf(parameters);
    QVERIFY(impossible->allocation && !impossible->allocation->optimum);
    QVERIFY(allocationChart(impossible.get())->emptyState.english().find("10") != std::string::npos);
    // Latency in microseconds and energy in microjoules, on the profile of the lab.
    parameters.set("codesign.limit.bops", 0.0);
    parameters.set("codesign.profile", std::string("edge_tpu"));
    const auto timed = stateOf(parameters);
    QVERIFY(timed->allocation->optimum->latency && timed->allocation->optimum->energy);
    parameters.set("codesign.limit.energy", *timed->allocation->optimum->energy * 1e-6);
    parameters.set("codesign.limit.latency", *timed->allocation->optimum->latency * 1e6);
    const auto same = stateOf(parameters);
    QVERIFY(same->allocation->optimum.has_value());
    QCOMPARE(same->allocation->optimum->bits, timed->allocation->optimum->bits);
    parameters.set("codesign.limit.latency", *timed->allocation->optimum->latency * 0.9e6);
    const auto faster = stateOf(parameters);
    QVERIFY(faster->allocation->optimum.has_value());
    QVERIFY(*faster->allocation->optimum->latency <= 0.9 * *timed->allocation->optimum->latency);
    QVERIFY(faster->allocation->optimum->objective > timed->allocation->optimum->objective);
    // A profile that does not know latencies.
    parameters.set("codesign.profile", std::string("asic_45nm"));
    QVERIFY(stateOf(parameters)->tableError.has_value());
  }

  void layersOfAModelWorkForEveryToken() {
    auto model = std::make_shared<ModelData>();
    model::Layer layer;
    layer.name = "model.layers.0.mlp.up_proj.weight";
    layer.category = model::LayerCategory::MlpUp;
    layer.outFeatures = 30;
    layer.inFeatures = 20;
    model->layers = {layer};
    CostTable table;
    table.modelLayers = {0};
    codesign::AllocationInstance instance;
    codesign::AllocationLayer row;
    row.parameters = 600;
    instance.layers = {row};
    addWork(instance, table, *model, 7);
    QCOMPARE(instance.layers[0].macs, std::optional(600.0 * 7));
    QCOMPARE(instance.layers[0].activations, 50.0 * 7);
    // What an instance says itself stays.
    instance.layers[0].macs = 5;
    addWork(instance, table, *model, 9);
    QCOMPARE(instance.layers[0].macs, std::optional(5.0));
  }

  void pinsOfOddNamesComeBack() {
    const std::map<std::string, int> pins = {{"a=b", 4}, {"model.layers.0.x", 8}};
    core::ParameterSet parameters;
    parameters.set("codesign.pins", pinsText(pins));
    QVERIFY(pinsOf(parameters) == pins);
    parameters.set("codesign.pins", std::string("=4\nx=\ny=no\n\nz=3"));
    QVERIFY((pinsOf(parameters) == std::map<std::string, int>{{"z", 3}}));
  }

  void configurationsCanBeAddedEditedRenamedRemoved() {
    core::ParameterSet parameters;
    QCOMPARE(configurationsOf(parameters).size(), std::size_t{5});
    // A named one stays what it is: a copy is edited.
    parameters.apply(edited(parameters, {1, 2, false, 4}));
    auto all = configurationsOf(parameters);
    QCOMPARE(all.size(), std::size_t{6});
    QCOMPARE(all[1], training::knownPrecisions()[1]);
    QCOMPARE(all[5].name, std::string("int8_uniform_2"));
    QCOMPARE(all[5].layers[2].weights, 4);
    QCOMPARE(all[5].layers[1].weights, 8);
    // One's own is edited in place.
    parameters.apply(edited(parameters, {5, 4, true, 32}));
    all = configurationsOf(parameters);
    QCOMPARE(all.size(), std::size_t{6});
    QCOMPARE(all[5].layers[4].activations, 32);
    QVERIFY(edited(parameters, {5, 4, true, 32}).empty());
    // Names are not taken twice.
    QVERIFY(renamed(parameters, 5, "fp32").empty());
    QVERIFY(renamed(parameters, 1, "mine").empty());
    parameters.set("codesign.configuration", all[5].name);
    parameters.apply(renamed(parameters, 5, "mine"));
    QCOMPARE(configurationsOf(parameters)[5].name, std::string("mine"));
    QCOMPARE(chosenConfiguration(parameters), std::size_t{5});
    parameters.apply(added(parameters, training::uniformPrecision("mine", 3, 8)));
    QCOMPARE(configurationsOf(parameters)[6].name, std::string("mine_2"));
    parameters.apply(removed(parameters, 5));
    all = configurationsOf(parameters);
    QCOMPARE(all.size(), std::size_t{6});
    QCOMPARE(all[5].name, std::string("mine_2"));
    QCOMPARE(all[5].layers[0].weights, 3);
    QVERIFY(removed(parameters, 0).empty());
    QCOMPARE(chosenConfiguration(parameters), std::size_t{1});
    while (!added(parameters, training::uniformPrecision("x", 4, 4)).empty()) {
      parameters.apply(added(parameters, training::uniformPrecision("x", 4, 4)));
    }
    QCOMPARE(configurationsOf(parameters).size(), std::size_t{5 + mostOwnConfigurations});
  }

  void fiveConfigurationsAreCompared() {
    const auto state = stateOf({}, labsWith(fiveTrainings()));
    const auto table = comparisonTable(state.get());
    QCOMPARE(table->rows.size(), std::size_t{5});
    QCOMPARE(table->rows[1].cells[1].number, 0.975);
    QVERIFY(std::abs(table->rows[4].cells[2].number - 100 * (0.98 - 0.85) / 0.98) < 1e-12);
    QCOMPARE(table->rows[1].cells[3].number, 4.0);
    // Each of them is smaller or more accurate than every other one.
    for (const Table::Row& row : table->rows) {
      QVERIFY(!row.cells.back().text.empty());
    }
    const auto drop = dropChart(state.get());
    QCOMPARE(drop->levels.size(), std::size_t{2});
    QCOMPARE(barsOf(drop).sets[0].values[0], 0.0);
    const auto memory = memoryChart(state.get());
    const auto efficiency = efficiencyChart(state.get());
    for (std::size_t i = 0; i < 5; ++i) {
      const double product = barsOf(memory).sets[0].values[i] * barsOf(efficiency).sets[0].values[i];
      QVERIFY(std::abs(product - table->rows[i].cells[1].number) < 1e-12);
    }
    for (const char* price : {"memory", "average_bits", "bops"}) {
      const auto front = elementOf<Line>(paretoPlot(state.get(), price), "front");
      QVERIFY(front);
      QVERIFY(std::is_sorted(front->x->begin(), front->x->end()));
      QVERIFY(std::is_sorted(front->y->begin(), front->y->end()));
    }
    QVERIFY(paretoPlot(state.get(), "latency")->emptyState.empty());
  }

  void aWorseAndLargerConfigurationIsNotOnTheFront() {
    CodesignData data = fiveTrainings();
    data.trainings[1] = trained(training::knownPrecisions()[1], 0.5);
    const auto state = stateOf({}, labsWith(std::move(data)));
    const auto table = comparisonTable(state.get());
    QVERIFY(table->rows[1].cells.back().text.empty());
    QVERIFY(!table->rows[2].cells.back().text.empty());
    const auto front = elementOf<Line>(paretoPlot(state.get(), "memory"), "front");
    QCOMPARE(front->x->size(), std::size_t{4});
  }

  void anEditedConfigurationIsNotTheTrainedOne() {
    core::ParameterSet parameters;
    parameters.apply(edited(parameters, {1, 0, false, 4}));
    CodesignData data = fiveTrainings();
    data.trainings.push_back(trained(configurationsOf(parameters)[5], 0.9));
    const LabResults labs = labsWith(std::move(data));
    QCOMPARE(comparisonTable(stateOf(parameters, labs).get())->rows[5].cells[1].number, 0.9);
    parameters.apply(edited(parameters, {5, 0, false, 3}));
    QVERIFY(std::isnan(comparisonTable(stateOf(parameters, labs).get())->rows[5].cells[1].number));
  }

  void trainingIsShownWithItsNumbers() {
    const auto state = stateOf({}, labsWith(fiveTrainings()));
    const auto loss = trainingLossPlot(state.get());
    QVERIFY(elementOf<Series>(loss, "loss.ultra_low"));
    const auto accuracy = elementOf<Line>(trainingAccuracyPlot(state.get()), "accuracy.fp32");
    QVERIFY(accuracy);
    QCOMPARE(*accuracy->x, (std::vector<double>{2, 4}));
    QCOMPARE(*accuracy->y, (std::vector<double>{0.5, 0.98}));
    QCOMPARE(epochTable(state.get())->rows.size(), std::size_t{2});
    QCOMPARE(QString::fromStdString(trainingLine(state.get()).english()),
             QStringLiteral("ultra_low: 4 iterations, loss 0.7500, accuracy 85 %"));
    // Layers of their own widths are drawn one by one, common ones as steps.
    QVERIFY(elementOf<Line>(bitTimeline(state.get(), {}), "layer.fc2"));
    CodesignData data = fiveTrainings();
    data.active = "int8_uniform";
    const auto common =
        elementOf<Line>(bitTimeline(stateOf({}, labsWith(std::move(data))).get(), {}), "recorded");
    QVERIFY(common);
    QCOMPARE(common->y->front(), 8.0);
  }

  void plannedBitsFollowTheSchedule() {
    core::ParameterSet parameters;
    parameters.set("codesign.schedule", std::string("progressive"));
    parameters.set("codesign.schedule.low", std::int64_t{3});
    const auto plot = bitTimeline(stateOf(parameters).get(), parameters);
    const auto plan = elementOf<Line>(plot, "planned");
    QVERIFY(plan);
    QCOMPARE(plan->y->front(), 8.0);
    QCOMPARE(plan->y->back(), 3.0);
    QVERIFY(std::is_sorted(plan->y->rbegin(), plan->y->rend()));
  }

  void sensitivitiesAreRanked() {
    CodesignData data = fiveTrainings();
    SensitivityRecord record;
    record.configuration = "int8_uniform";
    record.study.accuracy = 0.97;
    for (const auto& [name, drop] :
         {std::pair("conv1", 0.01), std::pair("conv2", 0.08), std::pair("conv3", 0.03)}) {
      codesign::LayerSensitivity layer;
      layer.layer = name;
      layer.bits = {8, 8};
      layer.reduced = {6, 6};
      layer.drop = drop;
      layer.level = codesign::levelOf(drop);
      record.study.layers.push_back(layer);
    }
    record.study.layers[1].widths = {{5, {}, 1, 9, 9}, {6, {1e-3, 12, 0.1}, 1, 0.5, 0.25}};
    data.sensitivity = std::make_shared<const SensitivityRecord>(record);
    const auto state = stateOf({}, labsWith(std::move(data)));
    const auto chart = sensitivityChart(state.get());
    QCOMPARE(barsOf(chart).sets[0].values, (std::vector<double>{0.08, 0.03, 0.01}));
    QCOMPARE(barsOf(chart).sets[0].notes[0].english(), std::string("HIGH"));
    QCOMPARE(barsOf(chart).sets[0].notes[1].english(), std::string("MEDIUM"));
    QCOMPARE(barsOf(chart).sets[0].notes[2].english(), std::string("LOW"));
    QCOMPARE(*barsOf(chart).subjects[0].layer, 1);
    const auto table = sensitivityTable(state.get());
    QCOMPARE(table->rows[0].cells[7].number, 0.5);
    QVERIFY(std::isnan(table->rows[1].cells[7].number));
  }

  void hardwareCostsAreThoseOfTheEngine() {
    core::ParameterSet parameters;
    parameters.set("codesign.profile", std::string("reference"));
    const auto state = stateOf(parameters);
    const auto network = codesign::convolutionalNetwork({{1, 28, 28}, 10});
    const auto profile = codesign::findProfile(codesign::builtInProfiles(), "reference").value();
    const auto expected = codesign::networkCost(network, network.configurations[2], profile);
    const auto table = hardwareTable(state.get());
    QCOMPARE(table->rows[2].cells[2].number, expected.total.bops * 1e-9);
    QCOMPARE(table->rows[2].cells[5].number, *expected.total.energy * 1e-6);
    QVERIFY(std::isnan(table->rows[2].cells[6].number));
    // It has no rates: no roof, and the sentence says so.
    QVERIFY(!rooflinePlot(state.get())->emptyState.empty());
    const auto bars = operationsChart(state.get());
    double sum = 0;
    for (const double value : barsOf(bars).sets[2].values) {
      sum += value;
    }
    QVERIFY(std::abs(sum - expected.total.bops * 1e-9) < 1e-9);
    QVERIFY(!profileTable(state.get())->rows.empty());
    // A name that does not exist is said, and something is shown all the same.
    parameters.set("codesign.profile", std::string("toaster"));
    const auto other = stateOf(parameters);
    QVERIFY(other->profileError);
    QVERIFY(!hardwareTable(other.get())->notes.empty());
  }

  void benchRoundsWhatItSays() {
    core::ParameterSet parameters;
    double before = -1;
    CodesignComputer computer;
    for (const int bits : {2, 4, 8}) {
      parameters.set("codesign.bench.bits", std::int64_t{bits});
      const auto state = computer.compute(parameters, nullptr, {}, {});
      QVERIFY(state->bench && *state->bench);
      const BenchResult& result = **state->bench;
      QCOMPARE(result.numbers, std::size_t{65536});
      QCOMPARE(std::accumulate(result.counts.begin(), result.counts.end(), 0.0), 65536.0);
      QCOMPARE(std::accumulate(result.rounded.begin(), result.rounded.end(), 0.0), 65536.0);
      QCOMPARE(result.levels.size(), std::size_t{1} << static_cast<unsigned>(bits));
      QVERIFY(result.error.sqnrDb > before);
      before = result.error.sqnrDb;
      // The sweep holds the chosen width.
      QCOMPARE(result.sqnrDb[static_cast<std::size_t>(bits - 2)], result.error.sqnrDb);
    }
    // The quantiles of a standard normal distribution: about unit variance, so MSE and SQNR agree.
    const BenchResult& result = **computer.compute(parameters, nullptr, {}, {})->bench;
    QVERIFY(std::abs(-10 * std::log10(result.error.mse) - result.error.sqnrDb) < 0.01);
    // The input-adaptive width is the first one of the sweep that is good enough.
    const auto enough = std::find_if(result.sqnrDb.begin(), result.sqnrDb.end(),
                                     [](double sqnr) { return sqnr >= adaptiveTargetDb; });
    QVERIFY(result.adaptive.reached && enough != result.sqnrDb.end());
    QCOMPARE(result.adaptive.bits,
             static_cast<int>(result.widths[static_cast<std::size_t>(enough - result.sqnrDb.begin())]));
    // Better ranges and levels that are not evenly spaced err less at few bits.
    const auto mseOf = [&](const char* quantizer, const char* range) {
      core::ParameterSet some;
      some.set("codesign.bench.bits", std::int64_t{3});
      some.set("codesign.bench.quantizer", std::string(quantizer));
      some.set("codesign.bench.range", std::string(range));
      return (**stateOf(some)->bench).error.mse;
    };
    const double plain = mseOf("symmetric", "max");
    QVERIFY(mseOf("symmetric", "mse") < plain);
    QVERIFY(mseOf("symmetric", "aciq_gauss") < plain);
    QVERIFY(mseOf("lloyd_max", "max") < mseOf("symmetric", "mse"));
    QVERIFY(mseOf("learned_step", "max") > mseOf("lloyd_max", "max"));
  }

  void benchTakesTensorsOfTheTrainedNetwork() {
    const LabResults labs = labsWith(fiveTrainings());
    core::ParameterSet parameters;
    parameters.set("codesign.bench.tensor", std::string("training:fc1.weight"));
    parameters.set("codesign.bench.scope", std::string("channel"));
    const auto state = stateOf(parameters, labs);
    QVERIFY(state->bench && *state->bench);
    QCOMPARE((**state->bench).numbers, std::size_t{2048 * 256});
    QCOMPARE((**state->bench).grids, std::size_t{256});
    QVERIFY(!benchHistogram(state.get())->notice.empty());
    // Without the training the tensor is gone, and the sentence says so.
    const auto without = stateOf(parameters);
    QVERIFY(!without->bench);
    QVERIFY(!benchHistogram(without.get())->emptyState.empty());
    const auto tensors = benchTensors(labs.codesign.get(), nullptr);
    QCOMPARE(tensors.size(), std::size_t{2 + training::layerCount});
  }

  void costsComeFromFilesAndBadOnesAreSaid() {
    QTemporaryDir folder;
    const auto write = [&folder](const char* name, const std::string& text) {
      const std::string path = folder.filePath(QLatin1String(name)).toStdString();
      std::ofstream(path) << text;
      return path;
    };
    core::ParameterSet parameters;
    parameters.set("codesign.costs", std::string("file"));
    QVERIFY(!allocationChart(stateOf(parameters).get())->emptyState.empty());
    parameters.set(
        "codesign.costs_file",
        write("cnn.json", R"({"schema": "quantoscope.allocation/1", "bit_widths": [4, 8], "layers": [
      {"name": "conv1", "parameters": 10, "cost": {"4": 3, "8": 1}}, {"name": "conv2", "parameters": 20, "cost": {"4": 2, "8": 1}},
      {"name": "conv3", "parameters": 30, "cost": {"4": 2, "8": 1}}, {"name": "fc1", "parameters": 40, "cost": {"4": 2, "8": 1}},
      {"name": "fc2", "parameters": 10, "cost": {"4": 2, "8": 1}}]})"));
    parameters.set("codesign.budget", 5.0);
    const auto state = stateOf(parameters);
    QVERIFY(state->table && state->table->ofLabNetwork);
    const auto precision = configurationOf(*state);
    QVERIFY(precision);
    QCOMPARE(precision->layers[0].weights, 8);
    const auto plan = planOf(*state, "cnn");
    QVERIFY(plan && quantization::check(*plan));
    QCOMPARE(plan->entries.size(), std::size_t{5});
    QVERIFY(quantization::planFromJson(quantization::toJson(*plan)));
    // An impossible budget, a broken file, a missing one.
    parameters.set("codesign.budget", 3.0);
    const auto small = stateOf(parameters);
    QVERIFY(small->allocation && !small->allocation->optimum);
    QVERIFY(!allocationChart(small.get())->emptyState.empty());
    QVERIFY(allocationFront(small.get())->emptyState.empty());
    QVERIFY(!planOf(*small, "cnn"));
    parameters.set("codesign.costs_file", write("bad.json", "{\"layers\": 3"));
    QVERIFY(!allocationTable(stateOf(parameters).get())->emptyState.empty());
    parameters.set("codesign.costs_file", std::string("/nowhere/at/all.json"));
    QVERIFY(!allocationTable(stateOf(parameters).get())->emptyState.empty());
    // A plan needs its model.
    parameters.set("codesign.costs_file", write("plan.json", quantization::toJson(*plan)));
    QVERIFY(!allocationTable(stateOf(parameters).get())->emptyState.empty());
  }

  void anUnchangedStateIsTheSameObject() {
    CodesignComputer computer;
    core::ParameterSet parameters;
    const auto first = computer.compute(parameters, nullptr, {}, {});
    parameters.set("runs.log_trajectories", true);
    QCOMPARE(computer.compute(parameters, nullptr, {}, {}), first);
    parameters.set("codesign.budget", 3.0);
    const auto second = computer.compute(parameters, nullptr, {}, {});
    QVERIFY(second != first);
    // The budget does not solve anew, and the bench stays as it is.
    QCOMPARE(second->solved, first->solved);
    QCOMPARE(*second->bench, *first->bench);
  }

  void threeHundredLayersAreSolvedForAllBudgets() {
    QTemporaryDir folder;
    const std::string path = folder.filePath(QStringLiteral("many.json")).toStdString();
    std::string text = R"({"schema": "quantoscope.allocation/1", "bit_widths": [2, 3, 4, 6, 8], "layers": [)";
    for (int i = 0; i < 300; ++i) {
      text += (i ? "," : "") + std::string("{\"name\": \"model.layers.") + std::to_string(i) +
              ".mlp.down_proj.weight\", \"parameters\": " + std::to_string(65536 * (1 + i % 7)) +
              ", \"cost\": {";
      for (const int bits : {2, 3, 4, 6, 8}) {
        text += (bits > 2 ? ", \"" : "\"") + std::to_string(bits) +
                "\": " + std::to_string((1.0 + i * 31 % 17) * std::pow(0.25, bits));
      }
      text += "}}";
    }
    std::ofstream(path) << text << "]}";
    core::ParameterSet parameters;
    parameters.set("codesign.costs", std::string("file"));
    parameters.set("codesign.costs_file", path);
    CodesignComputer computer;
    const auto state = computer.compute(parameters, nullptr, {}, {});
    QVERIFY(state->solved && !state->solved->front.empty());
    double before = std::numeric_limits<double>::infinity();
    for (double budget = 2.0; budget <= 8.0; budget += 0.25) {
      parameters.set("codesign.budget", budget);
      const auto at = computer.compute(parameters, nullptr, {}, {});
      QCOMPARE(at->solved, state->solved);
      QVERIFY(at->allocation->optimum);
      QVERIFY(at->allocation->optimum->objective <= before);
      before = at->allocation->optimum->objective;
    }
    QCOMPARE(barsOf(allocationChart(state.get())).categories.size(), std::size_t{300});
  }

  void recordedStatisticsComeBack() {
    const std::string text = R"({"iteration_losses": [2.5, null], "bit_width_usage": [8, null],
      "config": {"precision": {"name": "mine", "layers": {"conv1": {"weights": 8, "activations": 8},
        "conv2": {"weights": 4, "activations": 8}, "conv3": {"weights": 4, "activations": 8},
        "fc1": {"weights": 4, "activations": 8}, "fc2": {"weights": 32, "activations": 32}}},
        "batch": 64, "images": {"name": "digits", "train": 65, "test": 10, "channels": 1, "height": 28, "width": 28,
        "classes": 10}},
      "epochs": [{"epoch": 0, "loss": 2.5, "train_accuracy": 0.5, "test_accuracy": 0.25, "test_loss": null,
        "learning_rate": 0.001, "bits": null}]})";
    const auto record = recordedTraining(text, "mine.json");
    QVERIFY2(record.has_value(), record ? "" : core::describe(record.error()).c_str());
    QCOMPARE((*record)->precision.name, std::string("mine"));
    QCOMPARE((*record)->precision.layers[4].weights, 32);
    QCOMPARE((*record)->stepsPerEpoch, std::uint64_t{2});
    QCOMPARE((*record)->accuracy().value(), 0.25);
    QVERIFY(std::isnan((*record)->history.losses[1]));
    QCOMPARE((*record)->history.bits, (std::vector<int>{8, 0}));
    QVERIFY(!recordedTraining("{}", "x"));
    QVERIFY(!recordedTraining("no", "x"));
  }
};

QTEST_APPLESS_MAIN(TestCodesignViews)
#include "tst_codesign_views.moc"
