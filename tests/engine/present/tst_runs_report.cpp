// SPDX-License-Identifier: GPL-3.0-or-later
// The views of runs that the described panels and the report show, and the report itself: complete, well
// formed, the same bytes every time.
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>
#include <algorithm>
#include <cmath>
#include <filesystem>
#include <map>

#include "engine/present/label_field.h"
#include "engine/present/min_max_pyramid.h"
#include "engine/present/runs_bits.h"
#include "engine/present/runs_curves.h"
#include "engine/present/runs_report.h"
#include "engine/present/runs_switches.h"
#include "engine/present/runs_views.h"
#include "engine/present/svg.h"
#include "engine/present/table_text.h"
#include "engine/runs/stats_reader.h"

using namespace quantoscope;
using namespace quantoscope::present;

namespace {

RunPtr recorded(const char* name) {
  const auto record = runs::readStatsFile(std::string(TEST_DATA_DIR "/runs/") + name + ".json");
  return record ? runs::analyzeRun(*record) : nullptr;
}

RunPtr qat() {
  static const RunPtr run = recorded("qat_training_stats_20251104_101500");
  return run;
}

RunPtr cpt() {
  static const RunPtr run = recorded("cpt_training_stats_20251104_113000");
  return run;
}

RunPtr analyzed(std::vector<double> losses, std::vector<std::int8_t> bits, std::string name = "run") {
  runs::RunRecord record;
  record.name = std::move(name);
  record.losses = std::move(losses);
  record.bitWidths = std::move(bits);
  return runs::analyzeRun(std::make_shared<const runs::RunRecord>(std::move(record)));
}

template <typename Kind>
std::vector<const Kind*> all(const Plot& plot) {
  std::vector<const Kind*> found;
  for (const Element& element : plot.elements) {
    if (const auto* kind = std::get_if<Kind>(&element)) {
      found.push_back(kind);
    }
  }
  return found;
}

std::string problemIn(const std::string& xml) {
  QXmlStreamReader reader(QByteArray::fromStdString(xml));
  while (!reader.atEnd()) {
    reader.readNext();
  }
  return reader.hasError() ? reader.errorString().toStdString() : std::string();
}

}  // namespace

class TestRunsReport : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void trajectoriesKeepTheRawLossesBehindTheSmoothedOnes() {
    const PlotPtr plot = trajectoriesPlot(qat(), {runs::Smoother::RollingMean, 9, false});
    const auto series = all<Series>(*plot);
    const auto groups = qat()->samples->all();
    QCOMPARE(series.size(), 2 * groups.size());
    for (std::size_t i = 0; i < groups.size(); ++i) {
      QCOMPARE(series[i]->data->numbers()->data(), groups[i].losses.data());  // shared, not copied
      const MinMaxPyramid& smoothed = *series[groups.size() + i]->data;
      double sum = 0;
      for (std::size_t j = 10 - 4; j <= 10 + 4; ++j) {
        sum += groups[i].losses[j];
      }
      QVERIFY(std::abs(smoothed[10] - sum / 9) < 1e-12);
    }
    QCOMPARE(all<Series>(*trajectoriesPlot(qat(), {runs::Smoother::None, 9, false})).size(), groups.size());
    QVERIFY(trajectoriesPlot(qat(), {runs::Smoother::None, 9, true})->y.logarithmic);
    QVERIFY(
        !trajectoriesPlot(analyzed({1, 0, 2}, {4, 4, 4}), {runs::Smoother::None, 9, true})->notice.empty());
  }

  void means_haveBarsOfTheirHeight() {
    const PlotPtr plot = meanLossPlot(qat());
    const auto bars = all<Polygon>(*plot);
    QCOMPARE(bars.size(), qat()->perBit.size());
    for (std::size_t i = 0; i < bars.size(); ++i) {
      QCOMPARE(*std::max_element(bars[i]->y.begin(), bars[i]->y.end()), qat()->perBit[i].mean);
    }
  }

  void sharesFillTheCircle() {
    double area = 0;
    const PlotPtr pie = usagePie(cpt());
    for (const Polygon* part : all<Polygon>(*pie)) {
      double twice = 0;
      for (std::size_t i = 0; i < part->x.size(); ++i) {
        const std::size_t j = (i + 1) % part->x.size();
        twice += part->x[i] * part->y[j] - part->x[j] * part->y[i];
      }
      area += std::abs(twice) / 2;
    }
    QVERIFY2(std::abs(area - 3.14159265) < 0.005, std::to_string(area).c_str());
  }

  void theBestBitWidthIsGoldAndFollowsTheWeights() {
    const auto goldOf = [](const runs::RankingWeights& weights) {
      const ChartPtr chart = compositeChart(qat(), weights);
      const auto& bars = std::get<BarChart>(chart->content);
      int best = 0;
      for (std::size_t i = 0; i < bars.categoryColors.size(); ++i) {
        if (bars.categoryColors[i] == Color{ColorRole::Series, 1}) {
          best = *bars.subjects[i].bitWidth;
        }
      }
      return best;
    };
    for (const runs::RankingWeights& weights :
         {runs::RankingWeights{}, runs::RankingWeights{1, 0, 0}, runs::RankingWeights{0, 0, 1}}) {
      QCOMPARE(goldOf(weights), runs::rankBits(qat()->perBit, weights).front().bits);
      QCOMPARE(*rankingTable(qat(), weights)->rows.front().subject.bitWidth, goldOf(weights));
    }
  }

  void theMatrixHoldsEveryPair() {
    const PlotPtr plot = transitionMatrixPlot(cpt());
    QCOMPARE(all<Polygon>(*plot).size(), cpt()->transitions->pairs.size());
    QCOMPARE(transitionTable(cpt())->rows.size(), cpt()->transitions->pairs.size());
    std::size_t points = 0;
    const PlotPtr impact = transitionImpactPlot(cpt());
    for (const Points* group : all<Points>(*impact)) {
      points += group->x->size();
    }
    QCOMPARE(points, cpt()->transitions->all.size());
  }

  void nothingToShowIsSaid() {
    const RunPtr none;
    const RunPtr lossesOnly = analyzed({1, 2}, {});
    for (const RunPtr& run : {none, lossesOnly}) {
      QVERIFY(!meanLossPlot(run)->emptyState.empty());
      QVERIFY(!usageChart(run)->emptyState.empty());
      QVERIFY(!usagePie(run)->emptyState.empty());
      QVERIFY(!improvementChart(run)->emptyState.empty());
      QVERIFY(!compositeChart(run, {})->emptyState.empty());
      QVERIFY(!rankingTable(run, {})->emptyState.empty());
      QVERIFY(!convergenceTable(run)->emptyState.empty());
      QVERIFY(!convergenceScatter(run)->emptyState.empty());
      QVERIFY(!convergenceRatePlot(run)->emptyState.empty());
      QVERIFY(!trajectoriesPlot(run, {})->emptyState.empty());
      QVERIFY(!transitionImpactPlot(run)->emptyState.empty());
      QVERIFY(!transitionMatrixPlot(run)->emptyState.empty());
      QVERIFY(!recommendationsTable(run, {})->emptyState.empty());
    }
    QVERIFY(!comparisonPlot({}, {})->emptyState.empty());
  }

  void comparedRunsMayDifferInLength() {
    const std::vector<RunPtr> runs = {analyzed({3, 2, 1}, {}, "long"), analyzed({3}, {}, "short")};
    const PlotPtr difference = comparisonPlot(runs, {runs::Alignment::Iteration, 0, false});
    const auto series = all<Series>(*difference);
    QCOMPARE(series.size(), std::size_t{2});
    QCOMPARE((*series[1]->data)[0], 0.0);
    QVERIFY(std::isnan((*series[1]->data)[1]));
    const PlotPtr group = comparisonPlot(runs, {runs::Alignment::Fraction, std::nullopt, true});
    QCOMPARE(all<Series>(*group).size(), std::size_t{1});
    QCOMPARE(all<Polygon>(*group).size(), std::size_t{1});
  }

  void longRunsAreThinnedToTheirExtremes() {
    std::vector<double> losses(120000, 1.0);
    losses[70001] = 9;
    losses[70002] = -3;
    std::vector<std::int8_t> bits(losses.size());
    for (std::size_t i = 0; i < bits.size(); ++i) {
      bits[i] = i / 10 % 2 ? 8 : 4;
    }
    const RunPtr run = analyzed(losses, bits);
    const PlotPtr plot = lossPlot(run);
    std::size_t points = 0;
    double lowest = 0;
    double highest = 0;
    for (const Points* group : all<Points>(*plot)) {
      points += group->x->size();
      lowest = std::min(lowest, *std::min_element(group->y->begin(), group->y->end()));
      highest = std::max(highest, *std::max_element(group->y->begin(), group->y->end()));
      QVERIFY(std::is_sorted(group->x->begin(), group->x->end()));
    }
    QVERIFY(points < 10000);
    QCOMPARE(lowest, -3.0);
    QCOMPARE(highest, 9.0);
    const PlotPtr timeline = timelinePlot(run);
    QVERIFY(!timeline->notice.empty());
    QVERIFY(timeline->elements.size() < 20);
  }

  void manySwitchesAreThinnedToTheirExtremes() {
    std::vector<double> losses(90000);
    std::vector<std::int8_t> bits(losses.size());
    for (std::size_t i = 0; i < bits.size(); ++i) {
      losses[i] = static_cast<double>(i * 7919 % 101);
      bits[i] = static_cast<std::int8_t>(2 + i % 3);
    }
    losses[40000] = 1000;
    const RunPtr run = analyzed(losses, bits);
    const PlotPtr plot = transitionImpactPlot(run);
    QVERIFY(!plot->notice.empty());
    std::size_t points = 0;
    double highest = 0;
    double lowest = 0;
    for (const Points* group : all<Points>(*plot)) {
      points += group->x->size();
      QVERIFY(std::is_sorted(group->x->begin(), group->x->end()));
      highest = std::max(highest, *std::max_element(group->y->begin(), group->y->end()));
      lowest = std::min(lowest, *std::min_element(group->y->begin(), group->y->end()));
    }
    QVERIFY(points <= 3 * 2 * 2001);
    QCOMPARE(highest, 1000 - losses[39999]);
    QCOMPARE(lowest, losses[40001] - 1000);
  }

  void theReportIsCompleteWellFormedAndTheSameEveryTime() {
    const std::vector<RunPtr> runs = {qat(), cpt(), analyzed({2, 1}, {}, "a<b>&\"c\"")};
    const std::vector<ReportFile> files = runsReport(runs);
    QCOMPARE(files.front().name, std::string("index.html"));
    std::map<std::string, std::string> contents;
    for (const ReportFile& file : files) {
      QVERIFY2(!contents.contains(file.name), file.name.c_str());
      contents[file.name] = file.content;
      if (file.name.ends_with(".svg")) {
        const std::string problem = problemIn(file.content);
        QVERIFY2(problem.empty(), (file.name + ": " + problem).c_str());
        QVERIFY2(file.content.find("nan") == std::string::npos, file.name.c_str());
      }
    }
    for (const char* name : {"numbers.json", "1-loss.svg", "2-statistics.csv", "2-ranking.tex",
                             "1-convergence.md", "all-by-fraction.svg", "3-timeline.svg"}) {
      QVERIFY2(contents.contains(name), name);
    }
    QVERIFY(contents["index.html"].find("a&lt;b&gt;&amp;&quot;c&quot;") != std::string::npos);
    QVERIFY(contents["index.html"].find("a<b>") == std::string::npos);
    const std::vector<ReportFile> again = runsReport(runs);
    QVERIFY(
        std::equal(files.begin(), files.end(), again.begin(), again.end(),
                   [](const auto& a, const auto& b) { return a.name == b.name && a.content == b.content; }));
    std::stop_source stop;
    stop.request_stop();
    QVERIFY(runsReport(runs, {}, stop.get_token()).empty());
  }

  void aReportThatIsBrokenOffHasNoPage() {
    QTemporaryDir folder;
    const std::filesystem::path target = folder.filePath(QStringLiteral("report")).toStdString();
    std::stop_source stop;
    std::vector<double> shares;
    const auto written =
        writeRunsReport({qat()}, {}, target, stop.get_token(), [&](const core::Progress& now) {
          shares.push_back(static_cast<double>(now.done) / static_cast<double>(now.total));
          if (shares.back() > 0.8) {
            stop.request_stop();
          }
        });
    QVERIFY(!written);
    QVERIFY(written.error().code == core::ErrorCode::Cancelled);
    QVERIFY(std::is_sorted(shares.begin(), shares.end()));
    QVERIFY(std::filesystem::exists(target / "numbers.json"));
    QVERIFY(!std::filesystem::exists(target / "index.html"));
    QVERIFY(writeRunsReport({qat()}, {}, target));
    QVERIFY(std::filesystem::exists(target / "index.html"));
  }

  void labelsBesidePointsKeepApart() {
    LabelField field({0, 0, 200, 100});
    const double at[][2] = {{50, 50}, {53, 50}, {50, 53}, {199, 1}, {0, 99}};
    for (const auto& [x, y] : at) {
      field.block({x - 4, y - 4, 8, 8});
    }
    std::vector<LabelBox> boxes;
    for (const auto& [x, y] : at) {
      boxes.push_back(field.place(x, y, 6, 30, 12));
    }
    const auto apart = [](const LabelBox& a, const LabelBox& b) {
      return a.left + a.width <= b.left || b.left + b.width <= a.left || a.top + a.height <= b.top ||
             b.top + b.height <= a.top;
    };
    for (std::size_t i = 0; i < boxes.size(); ++i) {
      const LabelBox& box = boxes[i];
      QVERIFY(box.left >= 0 && box.top >= 0 && box.left + box.width <= 200 && box.top + box.height <= 100);
      for (std::size_t j = 0; j < i; ++j) {
        QVERIFY(apart(box, boxes[j]));
      }
      for (const auto& [x, y] : at) {
        QVERIFY(apart(box, {x - 4, y - 4, 8, 8}));
      }
    }
  }

  void tablesAreTextForOtherPrograms() {
    Table table;
    table.title = Text::verbatim("50 % of a_b");
    table.columns = {{Text::verbatim("Name|x"), false}, {Text::verbatim("Loss")}};
    table.rows.push_back({{textCell(Text::verbatim("a_b & c")), numberCell(-0.5)}, {}});
    const std::string latex = toLatex(table);
    QVERIFY(latex.find("\\begin{tabular}{lr}") != std::string::npos);
    QVERIFY(latex.find("a\\_b \\& c & $-$0.5") != std::string::npos);
    const std::string markdown = toMarkdown(table);
    QVERIFY(markdown.find("| Name\\|x | Loss |\n| :--- | ---: |\n") != std::string::npos);
    QVERIFY(problemIn("<x>" + toHtml(table) + "</x>").empty());
  }

  void everyChartCanBeDrawn() {
    for (const ChartPtr& chart : {lossBoxes(qat()), lossHistogram(qat()), usageChart(qat())}) {
      const Plot plot = asPlot(*chart);
      QVERIFY(!plot.elements.empty());
      QVERIFY(problemIn(toSvg(*chart)).empty());
    }
  }
};

QTEST_APPLESS_MAIN(TestRunsReport)
#include "tst_runs_report.moc"
