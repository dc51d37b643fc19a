// SPDX-License-Identifier: GPL-3.0-or-later
// Views of criticality: what stands where, and what empty views say.
#include <QTest>
#include <cmath>

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
  analysis->attention = criticality::AttentionMaps{{"a", "1"}, 1, {{1, 0, 0.25F, 0.75F}}};
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
    QCOMPARE(elements<Rule>(plot)[0].position, 0.15);
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
    const PlotPtr attention = attentionMap(measured(), 0, 0);
    const auto map = elements<Raster>(attention);
    // The first query at the top, and nothing after it.
    QCOMPARE((*map[0].values)[2], 1.0);
    QVERIFY(std::isnan((*map[0].values)[3]));
    QCOMPARE((*map[0].values)[1], 0.75);
    QCOMPARE(attention->y.ticks[0].position, 1.5);
    QCOMPARE(attention->y.ticks[0].label.english(), std::string("a"));
    QVERIFY(!attentionMap(measured(), 1, 0)->emptyState.empty());
  }

  void barsAndTablesHoldTheNumbers() {
    const ChartPtr chart = divergenceChart(measured());
    const auto& bars = std::get<BarChart>(chart->content);
    QCOMPARE(bars.sets.size(), std::size_t{2});
    QCOMPARE(bars.sets[0].values[0], 0.5);
    QVERIFY(std::isnan(bars.sets[0].values[1]) && std::isnan(bars.sets[1].values[0]));
    const TablePtr layers = layerTable(measured());
    QCOMPARE(layers->rows.size(), std::size_t{2});
    QCOMPARE(layers->rows[0].cells.size(), layers->columns.size());
    const TablePtr zones = zoneTable(measured(), {}, {});
    QCOMPARE(zones->rows[1].cells[3].number, 4.0);
    QVERIFY(!zones->notes.empty());
    QCOMPARE(divergenceTable(measured())->rows.size(), std::size_t{2});
    QCOMPARE(promptTable(measured())->rows[1].cells[3].text.english(), std::string("yes"));
  }

  void emptyViewsSayWhatToDo() {
    QVERIFY(!layerMap({}, {})->emptyState.empty());
    QVERIFY(!activationPlot({}, ActivationNumber::Mean, {})->emptyState.empty());
    QVERIFY(!entropyPlot({}, {})->emptyState.empty());
    QVERIFY(!attentionSharesPlot({}, {})->emptyState.empty());
    QVERIFY(!headGrid({}, HeadNumber::Focus)->emptyState.empty());
    QVERIFY(!attentionMap({}, 0, 0)->emptyState.empty());
    QVERIFY(!divergenceChart({})->emptyState.empty());
    QVERIFY(!layerTable({})->emptyState.empty());
    QVERIFY(!zoneTable({}, {}, {})->emptyState.empty());
    QVERIFY(!divergenceTable({})->emptyState.empty());
    QVERIFY(!promptTable({})->emptyState.empty());
  }
};

QTEST_GUILESS_MAIN(TestCriticalityViews)
#include "tst_criticality_views.moc"
