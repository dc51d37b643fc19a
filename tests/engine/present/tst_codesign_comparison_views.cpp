// SPDX-License-Identifier: GPL-3.0-or-later
// Configurations of the Co-design lab side by side, without a screen: how they are edited, what the trained
// ones are worth, and what they cost on hardware.
#include <QTest>
#include <algorithm>
#include <cmath>

#include "tests/support/codesign_samples.h"

using namespace quantoscope;
using namespace quantoscope::present;

class TestCodesignComparisonViews : public QObject {
  Q_OBJECT
 private Q_SLOTS:
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

  void accuraciesThatAreCloseStayClose() {
    CodesignData data;
    data.trainings = {trained(training::knownPrecisions()[1], 1.0)};
    auto plot = paretoPlot(stateOf({}, labsWith(data)).get(), "memory");
    // No steps without a second one, and no axis far above what an accuracy can be.
    QVERIFY(!elementOf<Line>(plot, "front"));
    QVERIFY(plot->x.range && plot->x.range->low >= 0);
    QVERIFY(plot->y.range && plot->y.range->low < 1 && plot->y.range->high > 1 && plot->y.range->high < 1.01);
    data.trainings.push_back(trained(training::knownPrecisions()[0], 0.9995));
    plot = paretoPlot(stateOf({}, labsWith(data)).get(), "memory");
    QVERIFY(plot->y.range && plot->y.range->high - plot->y.range->low > 0.01);
    data.trainings.push_back(trained(training::knownPrecisions()[4], 0.9));
    plot = paretoPlot(stateOf({}, labsWith(data)).get(), "memory");
    QVERIFY(!plot->y.range);
    QVERIFY(elementOf<Line>(plot, "front"));
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
};

QTEST_APPLESS_MAIN(TestCodesignComparisonViews)
#include "tst_codesign_comparison_views.moc"
