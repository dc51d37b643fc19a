// SPDX-License-Identifier: GPL-3.0-or-later
// Views of criticality: what stands where, and what empty views say.
#include <QTest>
#include <cmath>
#include <set>

#include "engine/criticality/analysis_json.h"
#include "engine/present/criticality_views.h"

using namespace quantoscope;
using namespace quantoscope::present;

namespace {

AnalysisPtr measured() {
  auto analysis = criticality::parseAnalysis(
      R"({"schema": "quantoscope.criticality/1", "layers": [)"
      R"({"layer": 0, "sparsity": 0.1, "mean_abs": 1, "attention_entropy": 2, "focus_attention": 0.8,)"
      R"( "heads": [{"attention_entropy": 1.5}, {"attention_entropy": 2.5}],)"
      R"( "fake_quantized": {"int2": {"kl": 0.5}, "int4": {"kl": 0}}},)"
      R"({"layer": 3, "sparsity": 0.2, "mean_abs": 5, "heads": [{"attention_entropy": 0.5}]}]})");
  analysis->prompts.push_back({"a1", {97, 49}, {"a", "1"}, {false, true}});
  analysis->attention = std::make_shared<const criticality::AttentionMaps>(
      criticality::AttentionMaps{{"a", "1"}, 1, {{1, 0, 0.25F, 0.75F}}});
  return std::make_shared<const criticality::Analysis>(std::move(*analysis));
}

template <typename Kind>
std::vector<Kind> elements(const PlotPtr& plot) {
  std::vector<Kind> found;
  for (const Element& element : plot->elements) {
    if (const Kind* one = std::get_if<Kind>(&element)) {
      found.push_back(*one);
    }
  }
  return found;
}

}  // namespace

class TestCriticalityViews : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void zonesAndFlagsStandAtTheirLayers() {
    const PlotPtr map = layerMap(measured(), {});
    const auto bands = elements<Bands>(map);
    // Layer 0: focus and KL; layer 3: sparsity and magnitude.
    QCOMPARE(bands.size(), std::size_t{1});
    QCOMPARE(bands[0].info.id, std::string("critical"));
    QCOMPARE(bands[0].bands.size(), std::size_t{2});
    const auto dots = elements<Points>(map);
    QCOMPARE(dots.size(), std::size_t{4});
    QCOMPARE(dots[3].x->front(), 3.0);
    QCOMPARE(*dots[3].info.subject.layer, 3);
    QCOMPARE(map->y.ticks.size(), std::size_t{5});
    criticality::ZoneThresholds loose{1, 0, 1, 9, 9};
    const auto safe = elements<Bands>(layerMap(measured(), loose));
    QCOMPARE(safe[0].info.id, std::string("safe"));
  }

  void linesHaveTheirThresholds() {
    const PlotPtr plot = activationPlot(measured(), ActivationNumber::Sparsity, {});
    QCOMPARE(elements<Line>(plot)[0].y->back(), 0.2);
    const Rule rule = elements<Rule>(plot)[0];
    QCOMPARE(rule.position, 0.15);
    // It is moved by its parameter.
    QVERIFY(rule.movable && core::findParameter(rule.info.id));
    QVERIFY(elements<Rule>(activationPlot(measured(), ActivationNumber::Largest, {})).empty());
    // A number that no layer has.
    QVERIFY(!activationPlot(measured(), ActivationNumber::Kurtosis, {})->emptyState.empty());
    QCOMPARE(elements<Line>(entropyPlot(measured(), {}))[0].x->size(), std::size_t{1});
    QCOMPARE(elements<Rule>(attentionSharesPlot(measured(), {}))[0].position, 0.7);
  }

  void headsAndTokensAreRasters() {
    const auto heads = elements<Raster>(headGrid(measured(), HeadNumber::Entropy));
    QCOMPARE(heads[0].columns, 4);
    QCOMPARE(heads[0].rows, 2);
    QCOMPARE((*heads[0].values)[0], 1.5);
    QCOMPARE((*heads[0].values)[4], 2.5);
    QCOMPARE((*heads[0].values)[3], 0.5);
    QVERIFY(std::isnan((*heads[0].values)[7]));
    // A cell stands for its layer and its head.
    QCOMPARE(*heads[0].columnSubjects[3].layer, 3);
    QCOMPARE(*heads[0].rowSubjects[1].head, 1);
    Subject selected;
    selected.layer = 3;
    selected.head = 1;
    const auto frame = elements<Polygon>(headGrid(measured(), HeadNumber::Entropy, selected));
    QCOMPARE(frame[0].x[0], 2.5);
    QCOMPARE(frame[0].y[2], 1.5);
    selected.head.reset();
    QCOMPARE(elements<Polygon>(headGrid(measured(), HeadNumber::Focus, selected))[0].y[0], -0.5);
    QCOMPARE(headTable(measured())->rows.size(), std::size_t{3});

    const PlotPtr attention = attentionMap(measured(), 0, 0);
    const auto map = elements<Raster>(attention);
    // The first query at the top, and nothing after it.
    QCOMPARE((*map[0].values)[2], 1.0);
    QVERIFY(std::isnan((*map[0].values)[3]));
    QCOMPARE((*map[0].values)[1], 0.75);
    QCOMPARE(*map[0].rowSubjects[0].token, 1);
    QCOMPARE(attention->y.ticks[1].position, 1.5);
    QCOMPARE(attention->y.ticks[1].label.english(), std::string("a"));
    QCOMPARE(attention->x.ticks[1].label.english(), std::string("1"));
    QVERIFY(!attentionMap(measured(), 1, 0)->emptyState.empty());
    // A bar says which color is which share, and no legend.
    QVERIFY(!map[0].info.inLegend && !map[0].valueTitle.empty());
    core::ParameterSet parameters;
    QVERIFY(attentionColors(parameters) == ColorSpread::SquareRoot);
    parameters.set("criticality.attention_colors", std::string("log"));
    QVERIFY(attentionColors(parameters) == ColorSpread::Logarithmic);
    const ChartPtr row = attentionRow(measured(), 0, 0, 1);
    const auto& bars = std::get<BarChart>(row->content);
    QCOMPARE(bars.sets[0].values, (std::vector<double>{0.25, 0.75}));
    QVERIFY(!attentionRow(measured(), 0, 0, 5)->emptyState.empty());
  }

  void roundedLayersHaveErrorBars() {
    const PlotPtr plot = divergencePlot(measured(), {});
    const auto points = elements<Points>(plot);
    QCOMPARE(points.size(), std::size_t{1});  // 0 has no place on a logarithmic axis
    QVERIFY(!plot->notice.empty());
    QCOMPARE(points[0].y->front(), 0.5);
    QCOMPARE(*points[0].info.subject.bitWidth, 2);
    QCOMPARE(elements<Rule>(plot)[0].position, 0.1);
    QVERIFY(elements<Line>(plot).empty());  // imported numbers have no standard error
    criticality::Analysis own = *measured();
    criticality::VariantMeasure measure;
    measure.divergence = 0.5;
    measure.divergenceError = 0.2;
    own.layers[0].rounded[0].measure = measure;
    const auto bars = elements<Line>(divergencePlot(std::make_shared<const criticality::Analysis>(own), {}));
    QCOMPARE((*bars[0].y)[0], 0.3);
    QCOMPARE((*bars[0].y)[1], 0.7);
    QCOMPARE(divergenceTable(measured())->rows.size(), std::size_t{2});
  }

  void tablesHoldTheNumbers() {
    const TablePtr layers = layerTable(measured());
    QCOMPARE(layers->rows.size(), std::size_t{2});
    QCOMPARE(layers->rows[0].cells.size(), layers->columns.size());
    const TablePtr zones = zoneTable(measured(), {}, {});
    // What is beyond its threshold says so, without words of any language.
    QCOMPARE(zones->rows[0].cells[3].text.english(), std::string("0.100"));
    QCOMPARE(zones->rows[1].cells[3].text.english(), std::string("0.200 > 0.150"));
    QCOMPARE(zones->rows[1].cells[3].number, 0.2);
    QVERIFY(!zones->notes.empty());
    const TablePtr tokens = promptTable(measured());
    QCOMPARE(tokens->rows[1].cells[3].text.english(), std::string("yes"));
    QCOMPARE(*tokens->rows[1].subject.token, 1);
    // No column is called like another one.
    for (const TablePtr& table : {layers, zones, tokens, divergenceTable(measured())}) {
      std::set<std::string> names;
      for (const TableColumn& column : table->columns) {
        QVERIFY2(names.insert(column.title.english()).second, column.title.english().c_str());
      }
    }
  }

  void thePlanFollowsTheZonesUntilSomethingElseIsSaid() {
    core::ParameterSet parameters;
    LabResults labs;
    auto data = std::make_shared<CriticalityData>();
    auto analysis = std::make_shared<criticality::Analysis>(*measured());
    for (criticality::LayerStatistics& layer : analysis->layers) {
      layer.matrices = {100, 50, 50, 100, 300, 300, 300};
      layer.parameters = 1200;
    }
    data->analysis = analysis;
    labs.criticality = data;
    const auto plan = [&] { return criticalityState(parameters, nullptr, labs); };
    const auto bitsOf = [&](int layer) { return PlanBits(plan()->plan).ofLayer(layer); };
    QCOMPARE(bitsOf(3), (std::vector<int>(7, 4)));
    QCOMPARE(planBytes(*analysis, plan()->plan), 2 * 1200 * 4 / 8.0);
    QCOMPARE(planBytes(*analysis, uniformPlan(*analysis, 8, 0)), 2400.0);
    QCOMPARE(weightCount(*analysis), 2400.0);
    // Other thresholds, another zone.
    parameters.set("criticality.threshold.sparsity", 0.5);
    QCOMPARE(plan()->judgements[1].zone, criticality::Zone::Transition);
    QCOMPARE(bitsOf(3), (std::vector<int>{2, 2, 2, 4, 2, 2, 4}));
    // By hand.
    parameters.set(layerBitsId(3), std::int64_t{8});
    QCOMPARE(bitsOf(3), (std::vector<int>(7, 8)));
    QCOMPARE(planTable(*plan())->rows[1].cells[3].text.english(), std::string("8"));
    QVERIFY(quantization::check(plan()->plan));
    // A plan of another lab names tensors or layers; what it does not name keeps 16 bits.
    parameters.set("criticality.plan",
                   std::string(R"({"schema": "quantoscope.plan/1", "layers": {)"
                               R"("model.layers.0": {"format": "int3", "bits": 3},)"
                               R"("model.layers.0.mlp.up_proj.weight": {"format": "int8", "bits": 8}}})"));
    QVERIFY(plan()->importedPlan);
    QCOMPARE(bitsOf(0), (std::vector<int>{3, 3, 3, 3, 3, 8, 3}));
    QCOMPARE(bitsOf(3), (std::vector<int>(7, 8)));
    parameters.erase(layerBitsId(3));
    QCOMPARE(bitsOf(3), (std::vector<int>(7, 16)));
    parameters.set("criticality.plan", std::string("no plan"));
    QVERIFY(plan()->planError);
    QCOMPARE(bitsOf(0), (std::vector<int>(7, 4)));
  }

  void measuredPlansStandBesideOneAnother() {
    CriticalityState state;
    auto data = std::make_shared<CriticalityData>();
    MeasuredPlan plan;
    plan.bytes = 3e6;
    plan.bits = 3;
    plan.measure.meanLoss = 2;
    plan.measure.perplexity = 7;
    plan.measure.plan.divergence = 0.4;
    plan.measure.plan.divergenceError = 0.1;
    plan.measure.plan.perplexityChange = 1.5;
    MeasuredPlan eight = plan;
    eight.uniform = 8;
    eight.bytes = 8e6;
    eight.measure.plan.divergence = 0.001;
    data->plans = {plan, eight};
    data->analysis = measured();
    state.analysis = data->analysis;
    state.data = data;
    const PlotPtr plot = planCostPlot(state);
    QCOMPARE(elements<Points>(plot).size(), std::size_t{2});
    QCOMPARE(elements<Points>(plot)[1].x->front(), 8.0);
    const TablePtr table = planCostTable(state);
    QCOMPARE(table->rows.size(), std::size_t{2});
    QCOMPARE(table->rows[0].cells[5].number, 8.5);
  }

  void widthsAreAList() {
    core::ParameterSet parameters;
    QCOMPARE(*measuredBits(parameters), (std::vector<int>{2, 4, 8}));
    parameters.set("criticality.bits", std::string("8, 3,3"));
    QCOMPARE(*measuredBits(parameters), (std::vector<int>{3, 8}));
    for (const char* wrong : {"", "1", "17", "4;8", "four", "2,-3"}) {
      parameters.set("criticality.bits", std::string(wrong));
      QVERIFY2(!measuredBits(parameters), wrong);
    }
  }

  void emptyViewsSayWhatToDo() {
    QVERIFY(!layerMap({}, {})->emptyState.empty());
    QVERIFY(!activationPlot({}, ActivationNumber::Mean, {})->emptyState.empty());
    QVERIFY(!entropyPlot({}, {})->emptyState.empty());
    QVERIFY(!attentionSharesPlot({}, {})->emptyState.empty());
    QVERIFY(!headGrid({}, HeadNumber::Focus)->emptyState.empty());
    QVERIFY(!attentionMap({}, 0, 0)->emptyState.empty());
    QVERIFY(!divergencePlot({}, {})->emptyState.empty());
    QVERIFY(!headTable({})->emptyState.empty());
    QVERIFY(!attentionRow({}, 0, 0, 0)->emptyState.empty());
    LabResults labs;
    const auto state = criticalityState({}, nullptr, labs);
    QVERIFY(!criticalityEmptyState(*state).empty());
    QVERIFY(!planTable(*state)->emptyState.empty());
    QVERIFY(!planCostPlot(*state)->emptyState.empty());
    QVERIFY(!planCostTable(*state)->emptyState.empty());
    QVERIFY(!criticalityProgress(*state).empty());
    QVERIFY(!layerTable({})->emptyState.empty());
    QVERIFY(!zoneTable({}, {}, {})->emptyState.empty());
    QVERIFY(!divergenceTable({})->emptyState.empty());
    QVERIFY(!promptTable({})->emptyState.empty());
  }
};

QTEST_GUILESS_MAIN(TestCriticalityViews)
#include "tst_criticality_views.moc"
