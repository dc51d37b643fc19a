// SPDX-License-Identifier: GPL-3.0-or-later
// The numbers in the views of a run are those of its analysis, or can be counted by hand.
#include <QTest>
#include <algorithm>
#include <cmath>
#include <limits>
#include <map>
#include <numeric>
#include <random>

#include "engine/present/min_max_pyramid.h"
#include "engine/present/runs_range.h"
#include "engine/present/runs_views.h"
#include "engine/runs/stats_reader.h"

using namespace quantoscope;
using namespace quantoscope::present;

namespace {

constexpr double gap = std::numeric_limits<double>::quiet_NaN();

RunPtr analyzed(runs::RunRecord record) {
  return runs::analyzeRun(std::make_shared<const runs::RunRecord>(std::move(record)));
}

RunPtr recorded(const char* name) {
  const auto record = runs::readStatsFile(std::string(TEST_DATA_DIR "/runs/") + name + ".json");
  return record ? runs::analyzeRun(*record) : nullptr;
}

/// Three bit-widths, an unknown stretch, gaps, and a loss below zero nowhere.
RunPtr small() {
  runs::RunRecord record;
  record.name = "small";
  record.losses = {4, 3, gap, 5, 2, 2, 6, 1};
  record.bitWidths = {8, 8, 8, 4, 4, runs::unknownBits, 2, 2};
  return analyzed(std::move(record));
}

template <typename T>
std::vector<const T*> all(const Plot& plot) {
  std::vector<const T*> found;
  for (const Element& element : plot.elements) {
    if (const T* match = std::get_if<T>(&element)) {
      found.push_back(match);
    }
  }
  return found;
}

double cell(const Table& table, std::size_t row, std::size_t column) {
  return table.rows[row].cells[column].number;
}

double quantileByHand(std::vector<double> values, double p) {
  std::sort(values.begin(), values.end());
  const double at = p * static_cast<double>(values.size() - 1);
  const auto below = static_cast<std::size_t>(at);
  const std::size_t above = std::min(below + 1, values.size() - 1);
  return values[below] + (values[above] - values[below]) * (at - static_cast<double>(below));
}

}  // namespace

class TestRunsViews : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void statisticsTableHoldsTheAnalysis_data() {
    QTest::addColumn<QString>("name");
    QTest::newRow("qat") << QStringLiteral("qat_training_stats_20251104_101500");
    QTest::newRow("cpt") << QStringLiteral("cpt_training_stats_20251104_113000");
  }
  void statisticsTableHoldsTheAnalysis() {
    QFETCH(QString, name);
    const RunPtr run = recorded(name.toUtf8().constData());
    QVERIFY(run);
    const TablePtr table = statisticsTable(run);
    QCOMPARE(table->rows.size(), run->perBit.size());
    QVERIFY(table->rows.size() >= 4);
    int stars = 0;
    for (std::size_t i = 0; i < run->perBit.size(); ++i) {
      const runs::BitStatistics& bit = run->perBit[i];
      QCOMPARE(table->rows[i].cells.size(), table->columns.size());
      const std::vector<double> expected = {static_cast<double>(bit.bits),
                                            static_cast<double>(bit.samples),
                                            bit.mean,
                                            bit.std,
                                            bit.final,
                                            bit.minimum,
                                            bit.maximum};
      for (std::size_t column = 0; column < expected.size(); ++column) {
        QCOMPARE(cell(*table, i, column), expected[column]);
      }
      QCOMPARE(table->rows[i].subject, (Subject{std::nullopt, bit.bits}));
      const bool star = table->rows[i].cells[0].text.english().rfind("★", 0) == 0;
      stars += star ? 1 : 0;
      if (star) {
        for (const runs::BitStatistics& other : run->perBit) {
          QVERIFY(bit.mean <= other.mean);
        }
      }
    }
    QCOMPARE(stars, 1);
  }
  void factsAndRunsTableAgree() {
    const RunPtr run = small();
    const std::vector<Fact> facts = runFacts(run);
    QCOMPARE(facts[0].value.number, 8.0);
    QCOMPARE(facts[1].value.text.english(), std::string("2, 4, 8"));
    QCOMPARE(facts[2].value.number, 1.0);
    QCOMPARE(facts[3].value.number, 1.0);
    QCOMPARE(facts[4].value.number, 23.0 / 7.0);
    QCOMPARE(facts[5].value.number, 1.0);
    QCOMPARE(facts[6].value.number, (3 * 8 + 2 * 4 + 2 * 2) / 7.0);
    const TablePtr table = runsTable({run, run});
    QCOMPARE(table->rows.size(), std::size_t{2});
    QCOMPARE(table->columns.size(), facts.size() + 1);
    for (std::size_t i = 0; i < facts.size(); ++i) {
      QCOMPARE(table->rows[1].cells[i + 1].text, facts[i].value.text);
      QCOMPARE(table->columns[i + 1].title, facts[i].name);
    }
  }
  void neighboringBitWidthsAreListedAsARange() {
    runs::RunRecord record;
    record.losses = {1, 1, 1, 1, 1, 1};
    record.bitWidths = {2, 3, 4, 5, 8, 9};
    QCOMPARE(runFacts(analyzed(record))[1].value.text.english(), std::string("2–5, 8, 9"));
  }
  void notesAndUnknownKeysAreSaid() {
    const auto record = runs::parseStats(R"({"iteration_losses": [1, NaN, 2], "epoch": 3, "lr": 1})");
    QVERIFY(record);
    const TablePtr table = statisticsTable(runs::analyzeRun(*record));
    QVERIFY(table->rows.empty() && !table->emptyState.empty());
    QVERIFY(!table->notes.empty());
    QCOMPARE(table->notes.back().english(), std::string("Keys of the file that are not read: epoch, lr."));
  }

  void lossPlotShowsEveryFiniteLossOnceInItsBitWidthsColor() {
    const RunPtr run = recorded("qat_training_stats_20251104_101500");
    QVERIFY(run);
    const PlotPtr plot = lossPlot(run);
    QVERIFY(plot->emptyState.empty());
    const auto lines = all<Series>(*plot);
    QCOMPARE(lines.size(), std::size_t{1});
    QCOMPARE(lines[0]->data->numbers()->data(), run->record->losses.data());  // shared, not copied
    QCOMPARE(lines[0]->data->size(), run->record->losses.size());
    std::size_t shown = 0;
    std::vector<int> legend;
    for (const Points* points : all<Points>(*plot)) {
      const int bits = points->info.subject.bitWidth.value_or(-2);
      QCOMPARE(points->color, (Color{ColorRole::BitWidth, bits}));
      QVERIFY(points->info.inLegend);
      legend.push_back(bits);
      for (std::size_t i = 0; i < points->x->size(); ++i) {
        const auto iteration = static_cast<std::size_t>((*points->x)[i]);
        QCOMPARE((*points->y)[i], run->record->losses[iteration]);
        QCOMPARE(static_cast<int>(run->record->bitWidths[iteration]), bits);
      }
      shown += points->x->size();
    }
    QCOMPARE(shown, run->record->losses.size());
    QCOMPARE(legend, run->summary.bitWidths);
  }
  void gapsAndUnknownBitWidthsStayVisible() {
    const PlotPtr plot = lossPlot(small());
    const auto points = all<Points>(*plot);
    QCOMPARE(points.size(), std::size_t{4});
    QCOMPARE(points[0]->info.id, std::string("bits.unknown"));
    QCOMPARE(points[0]->info.subject, Subject{});
    QCOMPARE(*points[0]->x, std::vector<double>{5});
    QCOMPARE(*points[3]->x, (std::vector<double>{0, 1}));
    QVERIFY(std::isnan((*all<Series>(*plot)[0]->data)[2]));
  }
  void rollingMeanIsTheMeanAroundEachIteration() {
    const RunPtr run = recorded("qat_training_stats_20251104_101500");
    const PlotPtr plot = lossPlot(run, {false, true});
    const runs::Column<double>& mean = *all<Series>(*plot).back()->data->numbers();
    const runs::Column<double>& losses = run->record->losses;
    const std::size_t window = rollingMeanWindow(losses.size());
    QCOMPARE(window, std::size_t{31});
    QCOMPARE(mean.size(), losses.size());
    for (const std::size_t i : {std::size_t{15}, std::size_t{400}, losses.size() - 16}) {
      double sum = 0;
      for (std::size_t j = i - 15; j <= i + 15; ++j) {
        sum += losses[j];
      }
      QVERIFY(std::abs(mean[i] - sum / 31) < 1e-12);
    }
    QVERIFY(std::isnan(mean[14]) && std::isnan(mean.back()));
  }
  void windowsAreOddAndBounded() {
    for (const std::size_t iterations :
         {std::size_t{1}, std::size_t{100}, std::size_t{1501}, std::size_t{5000}, std::size_t{10'000'000}}) {
      const std::size_t window = rollingMeanWindow(iterations);
      QVERIFY(window % 2 == 1 && window >= 5 && window <= 101);
    }
  }
  void logarithmicScaleNeedsPositiveLosses() {
    QVERIFY(lossPlot(small(), {true, false})->y.logarithmic);
    runs::RunRecord record;
    record.losses = {1, 0, 2};
    const PlotPtr plot = lossPlot(analyzed(record), {true, false});
    QVERIFY(!plot->y.logarithmic);
    QVERIFY(!plot->notice.empty());
    QVERIFY(lossPlot(analyzed(record))->notice.empty());
  }

  void timelineIsTheStepFunctionOfTheRecord_data() { statisticsTableHoldsTheAnalysis_data(); }
  void timelineIsTheStepFunctionOfTheRecord() {
    QFETCH(QString, name);
    const RunPtr run = recorded(name.toUtf8().constData());
    checkSteps(*timelinePlot(run), *run);
  }
  void unknownBitWidthsAreAGapOfTheTimeline() {
    const RunPtr run = small();
    const PlotPtr plot = timelinePlot(run);
    checkSteps(*plot, *run);
    for (const Line* steps : all<Line>(*plot)) {
      QVERIFY(std::is_sorted(steps->x->begin(), steps->x->end()));
    }
    const Line& two = *all<Line>(*plot)[0];
    QCOMPARE(two.info.subject.bitWidth, std::optional<int>(2));
    QCOMPARE(*two.x, (std::vector<double>{6, 8, 8}));
  }
  void aSwitchIsDrawnFromTheBitWidthBefore() {
    const PlotPtr plot = timelinePlot(small());
    const Line& four = *all<Line>(*plot)[1];
    QCOMPARE(*four.x, (std::vector<double>{3, 3, 5, 5}));
    QCOMPARE((*four.y)[0], 8.0);
    QCOMPARE((*four.y)[1], 4.0);
    QCOMPARE((*four.y)[2], 4.0);
    QVERIFY(std::isnan((*four.y)[3]));
  }
  void bandsCoverExactlyTheIterationsOfTheirBitWidth() {
    const RunPtr run = recorded("cpt_training_stats_20251104_113000");
    const PlotPtr plot = timelinePlot(run);
    std::size_t covered = 0;
    for (const Bands* bands : all<Bands>(*plot)) {
      for (const Bands::Band& band : bands->bands) {
        QCOMPARE(band.color.index, *bands->info.subject.bitWidth);
        for (double i = band.range.low; i < band.range.high; ++i) {
          QCOMPARE(static_cast<int>(run->record->bitWidths[static_cast<std::size_t>(i)]), band.color.index);
          ++covered;
        }
      }
    }
    QCOMPARE(covered, run->record->bitWidths.size());
  }
  void everySwitchIsMarkedByTheSignAndSizeOfItsChange() {
    const RunPtr run = recorded("qat_training_stats_20251104_101500");
    std::map<double, double> changes;
    double largest = 0;
    for (const runs::Transition& transition : run->transitions->all) {
      changes[static_cast<double>(transition.index)] = transition.change;
      largest = std::max(largest, std::abs(transition.change));
    }
    QVERIFY(changes.size() > 3);
    const PlotPtr plot = timelinePlot(run);
    std::size_t marked = 0;
    for (const Points* points : all<Points>(*plot)) {
      const bool up = points->marker == Marker::TriangleUp;
      QCOMPARE(points->color.role, up ? ColorRole::Positive : ColorRole::Negative);
      const double third = points->sizePt < 4 ? 0 : points->sizePt < 6 ? 1 : 2;
      for (std::size_t i = 0; i < points->x->size(); ++i, ++marked) {
        const double change = changes.at((*points->x)[i]);
        QCOMPARE(change > 0, up);
        QVERIFY(std::abs(change) >= largest * third / 3 - 1e-12);
        QVERIFY(std::abs(change) <= largest * (third + 1) / 3 + 1e-12);
        QCOMPARE((*points->y)[i],
                 static_cast<double>(run->record->bitWidths[static_cast<std::size_t>((*points->x)[i])]));
      }
    }
    QCOMPARE(marked, changes.size());
  }
  void aSwitchWithoutAKnownChangeIsMarkedToo() {
    runs::RunRecord record;
    record.bitWidths = {2, 2, 4, 4, 2};
    const PlotPtr plot = timelinePlot(analyzed(record));
    const auto points = all<Points>(*plot);
    QCOMPARE(points.size(), std::size_t{1});
    QCOMPARE(*points[0]->x, (std::vector<double>{2, 4}));
    QCOMPARE(points[0]->color.role, ColorRole::Muted);
  }
  void ticksAreTheUsedBitWidths() {
    runs::RunRecord record;
    record.bitWidths = {2, 4, 8, 16};
    const Axis powers = timelinePlot(analyzed(record))->y;
    QCOMPARE(powers.ticks.size(), std::size_t{4});
    QCOMPARE(powers.ticks[3].position, 16.0);
    QCOMPARE(powers.ticks[3].label.english(), std::string("16"));
    QVERIFY(powers.logarithmic && powers.range->low < 2 && powers.range->low > 0 && powers.range->high > 16);
    record.bitWidths = {4, 5, 6, 7, 8};
    QVERIFY(!timelinePlot(analyzed(record))->y.logarithmic);
    record.bitWidths = {8, 8};
    const Axis one = timelinePlot(analyzed(record))->y;
    QVERIFY(one.range->low < 8 && one.range->high > 8);
  }

  void boxesHoldTheAnalysis() {
    const RunPtr run = recorded("qat_training_stats_20251104_101500");
    const ChartPtr chart = lossBoxes(run);
    const auto& boxes = std::get<BoxChart>(chart->content).boxes;
    QCOMPARE(boxes.size(), run->perBit.size());
    for (std::size_t i = 0; i < boxes.size(); ++i) {
      const runs::BitStatistics& bit = run->perBit[i];
      QCOMPARE(boxes[i].subject.bitWidth, std::optional(bit.bits));
      QCOMPARE(boxes[i].whiskerLow, bit.whiskerLow);
      QCOMPARE(boxes[i].q1, bit.q1);
      QCOMPARE(boxes[i].median, bit.median);
      QCOMPARE(boxes[i].q3, bit.q3);
      QCOMPARE(boxes[i].whiskerHigh, bit.whiskerHigh);
      QCOMPARE(boxes[i].mean, bit.mean);
      QCOMPARE(boxes[i].samples, bit.samples);
      QCOMPARE(boxes[i].outliers, bit.outliers);
    }
  }
  void rangeStatisticsEqualBruteForce() {
    const RunPtr run = recorded("cpt_training_stats_20251104_113000");
    const auto& losses = run->record->losses;
    std::mt19937 random(7);
    std::uniform_real_distribution<double> pick(-50, static_cast<double>(losses.size()) + 50);
    int checked = 0;
    for (int round = 0; round < 60; ++round) {
      Range range{pick(random), pick(random)};
      if (range.low > range.high) {
        std::swap(range.low, range.high);
      }
      std::map<int, std::vector<double>> expected;
      std::vector<double> together;
      for (std::size_t i = 0; i < losses.size(); ++i) {
        const auto x = static_cast<double>(i);
        if (x >= range.low && x <= range.high) {
          expected[run->record->bitWidths[i]].push_back(losses[i]);
          together.push_back(losses[i]);
        }
      }
      QCOMPARE(iterationsIn(*run, range).has_value(), !together.empty());
      if (together.empty()) {
        continue;
      }
      const RangeStatistics statistics = statisticsIn(*run, *iterationsIn(*run, range));
      QCOMPARE(statistics.finite, together.size());
      const double sum = std::accumulate(together.begin(), together.end(), 0.0);
      QVERIFY(std::abs(statistics.mean - sum / static_cast<double>(together.size())) < 1e-12);
      QCOMPARE(statistics.lowest, *std::min_element(together.begin(), together.end()));
      QCOMPARE(statistics.highest, *std::max_element(together.begin(), together.end()));
      const ChartPtr chart = lossBoxes(run, range);
      const auto& boxes = std::get<BoxChart>(chart->content).boxes;
      QCOMPARE(boxes.size(), expected.size());
      for (const Box& box : boxes) {
        const std::vector<double>& values = expected.at(*box.subject.bitWidth);
        QCOMPARE(box.samples, values.size());
        QVERIFY(std::abs(box.q1 - quantileByHand(values, 0.25)) < 1e-12);
        QVERIFY(std::abs(box.median - quantileByHand(values, 0.5)) < 1e-12);
        QVERIFY(std::abs(box.q3 - quantileByHand(values, 0.75)) < 1e-12);
        ++checked;
      }
    }
    QVERIFY(checked > 100);
  }
  void aRangeOverEverythingIsTheWholeRun() {
    const RunPtr run = recorded("qat_training_stats_20251104_101500");
    const ChartPtr chart = lossBoxes(run, Range{-1e300, 1e300});
    const auto& boxes = std::get<BoxChart>(chart->content).boxes;
    QCOMPARE(boxes.size(), run->perBit.size());
    for (std::size_t i = 0; i < boxes.size(); ++i) {
      QCOMPARE(boxes[i].samples, run->perBit[i].samples);
      QCOMPARE(boxes[i].median, run->perBit[i].median);
    }
  }
  void endsOfTheRangeAreInside() {
    const RunPtr run = small();
    QCOMPARE(iterationsIn(*run, {1, 3}), (std::optional<IterationSpan>({1, 4})));
    QCOMPARE(iterationsIn(*run, {1.001, 2.999}), (std::optional<IterationSpan>({2, 3})));
    QVERIFY(!iterationsIn(*run, {1.1, 1.9}));
    QVERIFY(!iterationsIn(*run, {8, 20}));
    QVERIFY(!iterationsIn(*run, {gap, gap}));
    QCOMPARE(rangeSentence(*run, {0, 3}).english(),
             std::string("Iterations 0–3 of 8: mean loss 4, lowest 3, highest 5."));
    QCOMPARE(rangeSentence(*run, {2, 2}).english(),
             std::string("Iterations 2–2 of 8: no loss is recorded there."));
    QVERIFY(!rangeSentence(*run, {100, 200}).empty());
  }

  void histogramCountsEveryLossOnce_data() { statisticsTableHoldsTheAnalysis_data(); }
  void histogramCountsEveryLossOnce() {
    QFETCH(QString, name);
    const RunPtr run = recorded(name.toUtf8().constData());
    const ChartPtr chart = lossHistogram(run);
    const auto& histogram = std::get<Histogram>(chart->content);
    QVERIFY(histogram.edges.size() > 10 && histogram.edges.size() <= 81);
    QVERIFY(std::is_sorted(histogram.edges.begin(), histogram.edges.end(), std::less_equal<>()));
    QCOMPARE(histogram.sets.size(), run->perBit.size());
    for (std::size_t i = 0; i < histogram.sets.size(); ++i) {
      const auto& set = histogram.sets[i];
      QCOMPARE(set.counts.size() + 1, histogram.edges.size());
      std::vector<double> expected(set.counts.size(), 0.0);
      for (const double loss : run->samples->all()[i].losses) {
        for (std::size_t bin = 0; bin < expected.size(); ++bin) {
          const bool last = bin + 1 == expected.size();
          const double high = histogram.edges[bin + 1];
          if (loss >= histogram.edges[bin] && (loss < high || (last && loss == high))) {
            expected[bin] += 1;
          }
        }
      }
      QCOMPARE(set.counts, expected);
      QCOMPARE(std::accumulate(expected.begin(), expected.end(), 0.0),
               static_cast<double>(run->perBit[i].samples));
    }
  }
  void histogramsOfOddLossesHaveUsableEdges_data() {
    QTest::addColumn<std::vector<double>>("losses");
    QTest::newRow("one") << std::vector<double>{2};
    QTest::newRow("equal") << std::vector<double>(50, 0.0);
    QTest::newRow("equal but one") << std::vector<double>{1, 1, 1, 1, 1, 1, 1, 9};
    QTest::newRow("neighbors") << std::vector<double>{1, std::nextafter(1.0, 2.0)};
    QTest::newRow("huge") << std::vector<double>{-1e308, 0, 1e308, 1.5e308};
    QTest::newRow("tiny") << std::vector<double>{0, 5e-324, 1e-310};
    QTest::newRow("far outlier") << std::vector<double>{1, 2, 3, 4, 5, 1e12};
  }
  void histogramsOfOddLossesHaveUsableEdges() {
    QFETCH(std::vector<double>, losses);
    runs::RunRecord record;
    record.losses = losses;
    record.bitWidths = std::vector<std::int8_t>(losses.size(), 8);
    const ChartPtr chart = lossHistogram(analyzed(record));
    const auto& histogram = std::get<Histogram>(chart->content);
    QVERIFY(histogram.edges.size() >= 2);
    for (std::size_t i = 0; i + 1 < histogram.edges.size(); ++i) {
      QVERIFY(std::isfinite(histogram.edges[i]) && histogram.edges[i] < histogram.edges[i + 1]);
    }
    const auto& counts = histogram.sets.at(0).counts;
    QCOMPARE(std::accumulate(counts.begin(), counts.end(), 0.0), static_cast<double>(losses.size()));
  }
  void lossesWithoutBitWidthsHaveOneDistribution() {
    runs::RunRecord record;
    record.losses = {1, 2, gap, 3, 4};
    const RunPtr run = analyzed(record);
    const ChartPtr whole = lossBoxes(run);
    const auto& boxes = std::get<BoxChart>(whole->content).boxes;
    QCOMPARE(boxes.size(), std::size_t{1});
    QCOMPARE(boxes[0].samples, std::size_t{4});
    QCOMPARE(boxes[0].median, 2.5);
    QCOMPARE(boxes[0].subject, Subject{});
    const ChartPtr part = lossHistogram(run, Range{0, 2});
    const auto& counts = std::get<Histogram>(part->content).sets.at(0).counts;
    QCOMPARE(std::accumulate(counts.begin(), counts.end(), 0.0), 2.0);
  }

  void withoutARunEveryViewSaysWhatToDo() {
    QVERIFY(!runsTable({})->emptyState.empty());
    QVERIFY(!statisticsTable(nullptr)->emptyState.empty());
    for (const PlotPtr& plot : {lossPlot(nullptr), timelinePlot(nullptr)}) {
      QVERIFY(plot->elements.empty() && !plot->emptyState.empty());
      QVERIFY(!plot->title.empty() && !plot->x.title.empty() && !plot->y.title.empty());
    }
    for (const ChartPtr& chart : {lossBoxes(nullptr), lossHistogram(nullptr)}) {
      QVERIFY(!chart->emptyState.empty() && !chart->title.empty());
    }
    for (const Fact& fact : runFacts(nullptr)) {
      QCOMPARE(fact.value.text.english(), std::string("–"));
    }
  }
  void missingListsAreNamed() {
    runs::RunRecord perBitOnly;
    perBitOnly.lossesPerBit = {{4, {1, 2, 3}}, {8, {1}}};
    const RunPtr grouped = analyzed(perBitOnly);
    QVERIFY(lossPlot(grouped)->emptyState.english().find("iteration_losses") != std::string::npos);
    QVERIFY(timelinePlot(grouped)->emptyState.english().find("bit_width_usage") != std::string::npos);
    QVERIFY(lossBoxes(grouped)->emptyState.empty());
    QVERIFY(lossBoxes(grouped, Range{0, 1})->emptyState.english().find("iteration_losses") !=
            std::string::npos);
    runs::RunRecord bitsOnly;
    bitsOnly.bitWidths = {4, 4, 8};
    const RunPtr schedule = analyzed(bitsOnly);
    QVERIFY(!lossPlot(schedule)->emptyState.empty());
    QVERIFY(timelinePlot(schedule)->emptyState.empty());
    QVERIFY(!lossBoxes(schedule)->emptyState.empty());
    QVERIFY(!lossHistogram(schedule)->emptyState.empty());
    QVERIFY(!statisticsTable(schedule)->emptyState.empty());
    QVERIFY(!lossHistogram(small(), Range{100, 200})->emptyState.empty());
  }

 private:
  static void checkSteps(const Plot& plot, const runs::RunAnalysis& run) {
    for (std::size_t i = 0; i < run.record->bitWidths.size(); ++i) {
      std::vector<double> shown;
      for (const Line* line : all<Line>(plot)) {
        QCOMPARE(line->shape, LineShape::StepAfter);
        const auto after = std::upper_bound(line->x->begin(), line->x->end(), static_cast<double>(i));
        const auto at = after - line->x->begin();
        if (at > 0 && !std::isnan((*line->y)[static_cast<std::size_t>(at - 1)])) {
          shown.push_back((*line->y)[static_cast<std::size_t>(at - 1)]);
          QCOMPARE(shown.back(), static_cast<double>(*line->info.subject.bitWidth));
        }
      }
      if (run.record->bitWidths[i] == runs::unknownBits) {
        QVERIFY(shown.empty());
      } else {
        QCOMPARE(shown, std::vector<double>{static_cast<double>(run.record->bitWidths[i])});
      }
    }
  }
};

QTEST_APPLESS_MAIN(TestRunsViews)
#include "tst_runs_views.moc"
