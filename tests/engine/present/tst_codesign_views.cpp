// SPDX-License-Identifier: GPL-3.0-or-later
// The Co-design lab without a screen: empty states, trainings, sensitivities and the quantizer bench, held
// against identities and a training made by hand.
#include <QTest>
#include <algorithm>
#include <cmath>
#include <numeric>

#include "tests/support/codesign_samples.h"

using namespace quantoscope;
using namespace quantoscope::present;

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

  void aTrainingThatNeverBeganIsNoneThatIsAboutTo() {
    CodesignData data;
    auto failed = std::make_shared<TrainingRecord>(*trained(training::knownPrecisions()[1], 0.9));
    failed->stage = TrainingStage::Failed;
    failed->history = {};
    data.trainings = {failed};
    const CodesignStatePtr nothing = stateOf({});
    const CodesignStatePtr state = stateOf({}, labsWith(data));
    QCOMPARE(trainingLossPlot(state.get())->emptyState.english(),
             trainingLossPlot(nothing.get())->emptyState.english());
    QCOMPARE(paretoPlot(state.get(), "memory")->emptyState.english(),
             paretoPlot(nothing.get(), "memory")->emptyState.english());
    // One that did begin is shown beside it.
    data.trainings.push_back(trained(training::knownPrecisions()[0], 0.9));
    QVERIFY(trainingLossPlot(stateOf({}, labsWith(data)).get())->emptyState.empty());
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
