// SPDX-License-Identifier: GPL-3.0-or-later
// Bit allocation of the Co-design lab without a screen: golden optima, pins, ties and limits, costs from
// files and models, and what the views make of them.
#include <QTemporaryDir>
#include <QTest>
#include <algorithm>
#include <cmath>
#include <fstream>
#include <limits>

#include "engine/codesign/sample_instance.h"
#include "tests/support/codesign_samples.h"

using namespace quantoscope;
using namespace quantoscope::present;

class TestCodesignAllocationViews : public QObject {
  Q_OBJECT
 private Q_SLOTS:
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
      // The panel says it above all its pages: not once more below the table.
      for (const Text& note : table->notes) {
        QVERIFY(note.english() != allocationLine(state.get()).english());
      }
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
};

QTEST_APPLESS_MAIN(TestCodesignAllocationViews)
#include "tst_codesign_allocation_views.moc"
