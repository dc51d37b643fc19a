// SPDX-License-Identifier: GPL-3.0-or-later
// One selection in all panels of the runs lab: bit-widths by click, iterations by brush, the run in view.
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QTabBar>
#include <QTest>
#include <cmath>

#include "engine/present/runs_range.h"
#include "tests/widgets/panels/runs_bench.h"
#include "widgets/base/table_view.h"
#include "widgets/base/text.h"
#include "widgets/plot2d/plot_view.h"

using namespace quantoscope;
using namespace quantoscope::tests;

namespace {

QString labelTexts(const QWidget& panel) {
  QStringList texts;
  for (const QLabel* label : panel.findChildren<QLabel*>()) {
    if (label->isVisible()) {
      texts << label->text();
    }
  }
  return texts.join(QLatin1Char('\n'));
}

std::size_t samplesShown(charts::ChartView& view) {
  std::size_t samples = 0;
  for (const present::Box& box : std::get<present::BoxChart>(view.chart()->content).boxes) {
    samples += box.samples;
  }
  return samples;
}

}  // namespace

class TestRunsSelection : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void initTestCase() { QVERIFY(qat() && cpt()); }

  void aRowSelectsItsBitWidthEverywhere() {
    RunsBench lab;
    lab.present(snapshotOf({qat()}));
    lab.show();
    std::map<QString, QImage> plain;
    for (const QString& id : runPanelIds) {
      plain[id] = lab.panels[id]->grab().toImage();
    }
    lab.clickRow(1);
    QCOMPARE(lab.context.selection().subject().bitWidth, std::optional<int>(4));
    for (const QString& id : runPanelIds) {
      QTRY_VERIFY(lab.panels[id]->grab().toImage() != plain[id]);
    }
    lab.clickRow(1);
    QCOMPARE(lab.context.selection().subject().bitWidth, std::optional<int>());
  }

  void everyPageThatKnowsBitWidthsHighlightsThem() {
    RunsBench lab;
    lab.present(snapshotOf({qat(), cpt()}));
    lab.show();
    int pages = 0;
    for (const auto& [id, panel] : lab.panels) {
      // Runs side by side and sentences stand for no bit-width.
      if (id == QStringLiteral("runs.compare") || id == QStringLiteral("runs.suggestions") ||
          id == QStringLiteral("runs.overview")) {
        continue;
      }
      auto* tabs = panel->findChild<QTabBar*>();
      for (int page = 0; page < (tabs ? tabs->count() : 1); ++page) {
        if (tabs) {
          tabs->setCurrentIndex(page);
        }
        QTest::qWait(30);
        const QImage plain = panel->grab().toImage();
        lab.context.selection().setSubject({std::nullopt, 4});
        QTRY_VERIFY2(panel->grab().toImage() != plain, qPrintable(id + QString::number(page)));
        lab.context.selection().clear();
        QTest::qWait(30);
        ++pages;
      }
    }
    QVERIFY(pages > 15);
  }

  void everyViewSelectsWhatIsClicked() {
    RunsBench lab;
    lab.present(snapshotOf({qat(), cpt()}));
    lab.show();
    for (const auto& [id, panel] : lab.panels) {
      const auto clicked = [&](auto* view) {
        Q_EMIT view->subjectClicked({std::nullopt, 8});
        QVERIFY2(lab.context.selection().subject().bitWidth == 8, qPrintable(id));
        Q_EMIT view->subjectClicked({std::nullopt, 8});
        QVERIFY2(!lab.context.selection().subject().bitWidth, qPrintable(id));
      };
      int views = 0;
      for (auto* view : panel->findChildren<plot2d::PlotView*>()) {
        clicked(view);
        ++views;
      }
      for (auto* view : panel->findChildren<charts::ChartView*>()) {
        clicked(view);
        ++views;
      }
      for (auto* view : panel->findChildren<base::TableView*>()) {
        clicked(view);
        ++views;
      }
      QVERIFY2(views > 0, qPrintable(id));
    }
  }

  void clicksInPlotsAndChartsToggleTheBitWidth() {
    RunsBench lab;
    lab.present(snapshotOf({qat()}));
    lab.show();
    for (const char* id : {"runs.loss", "runs.timeline"}) {
      Q_EMIT lab.find<plot2d::PlotView>(id)->subjectClicked({std::nullopt, 8});
      QCOMPARE(lab.context.selection().subject().bitWidth, std::optional<int>(8));
      Q_EMIT lab.find<plot2d::PlotView>(id)->subjectClicked({std::nullopt, 8});
      QVERIFY(!lab.context.selection().subject().bitWidth);
    }
    auto* chart = lab.find<charts::ChartView>("runs.distributions");
    const QRectF box = chart->markRect(2, 0);
    QVERIFY(!box.isEmpty());
    QTest::mouseClick(chart, Qt::LeftButton, {}, box.center().toPoint());
    QCOMPARE(lab.context.selection().subject().bitWidth, std::optional<int>(8));
  }

  void aBandOfTheTimelineSelectsItsBitWidth() {
    RunsBench lab;
    lab.present(snapshotOf({qat()}));
    lab["runs.timeline"].resize(1400, 400);
    lab.show();
    auto* view = lab.find<plot2d::PlotView>("runs.timeline");
    const runs::DwellSegment* longest = nullptr;
    for (const runs::DwellSegment& segment : qat()->usage.segments) {
      longest = !longest || segment.end - segment.start > longest->end - longest->start ? &segment : longest;
    }
    const double inside = static_cast<double>(2 * longest->start + longest->end) / 3;
    const QPointF at(view->toPixel(inside, 2).x(), view->plotArea().top() + 6);
    QTest::mouseClick(view, Qt::LeftButton, {}, at.toPoint());
    QCOMPARE(lab.context.selection().subject().bitWidth, std::optional<int>(longest->bits));
  }

  void brushingTheTimelineReachesTheOthers() {
    RunsBench lab;
    lab.context.set.set("runs.range_only", true);
    lab.present(snapshotOf({qat()}, lab.context.set));
    lab.show();
    auto* timeline = lab.find<plot2d::PlotView>("runs.timeline");
    auto* chart = lab.find<charts::ChartView>("runs.distributions");
    QCOMPARE(samplesShown(*chart), std::size_t{1500});
    QVERIFY(labelTexts(lab["runs.distributions"]).contains(QStringLiteral("whole run")));

    auto* select = lab.button("runs.timeline", "select_range");
    QVERIFY(select->isCheckable());
    QTest::mouseClick(select, Qt::LeftButton);
    const int y = static_cast<int>(timeline->plotArea().center().y());
    const QPoint from(static_cast<int>(timeline->toPixel(200, 4).x()), y);
    const QPoint to(static_cast<int>(timeline->toPixel(450, 4).x()), y);
    QTest::mousePress(timeline, Qt::LeftButton, {}, from);
    QTest::mouseMove(timeline, (from + to) / 2);
    QTest::mouseMove(timeline, to);
    QTest::mouseRelease(timeline, Qt::LeftButton, {}, to);

    const std::optional<present::Range> range = lab.context.selection().iterations();
    QVERIFY(range.has_value());
    QVERIFY(std::abs(range->low - 200) < 8 && std::abs(range->high - 450) < 8);
    const auto span = present::iterationsIn(*qat(), *range);
    QTRY_COMPARE(samplesShown(*chart), span->end - span->first);
    QTRY_COMPARE(lab.find<plot2d::PlotView>("runs.loss")->brush(), range);
    QTRY_VERIFY(
        labelTexts(lab["runs.overview"]).contains(base::translated(present::rangeSentence(*qat(), *range))));

    auto* clear = lab.button("runs.timeline", "clear_range");
    QTRY_VERIFY(clear->isEnabled());
    QTest::mouseClick(clear, Qt::LeftButton);
    QVERIFY(!lab.context.selection().iterations());
    QTRY_COMPARE(samplesShown(*chart), std::size_t{1500});
    QTRY_VERIFY(!timeline->brush());
  }

  void theRangeCountsOnlyWhenItsBoxIsChecked() {
    RunsBench lab;
    lab.context.selection().setIterations(present::Range{100, 199});
    lab.present(snapshotOf({qat()}, lab.context.set));
    lab.show();
    auto* chart = lab.find<charts::ChartView>("runs.distributions");
    QCOMPARE(samplesShown(*chart), std::size_t{1500});
    auto* box = lab.find<QCheckBox>("runs.distributions");
    box->click();
    QCOMPARE(static_cast<int>(lab.context.edits.size()), 1);
    QCOMPARE(lab.context.edits[0].id, std::string("runs.range_only"));
    QCOMPARE(std::get<bool>(lab.context.edits[0].value), true);
    lab.present(snapshotOf({qat()}, lab.context.set));
    QTRY_COMPARE(samplesShown(*chart), std::size_t{100});
    lab.context.set.set("runs.range_only", false);
    lab.present(snapshotOf({qat()}, lab.context.set));
    QTRY_VERIFY(!box->isChecked());
    QTRY_COMPARE(samplesShown(*chart), std::size_t{1500});
    QCOMPARE(static_cast<int>(lab.context.edits.size()), 1);
  }

  void theChosenRunIsShownEverywhere() {
    RunsBench lab;
    lab.present(snapshotOf({qat(), cpt()}));
    lab.show();
    auto* runs = lab.find<QComboBox>("runs.overview");
    QCOMPARE(runs->count(), 2);
    QCOMPARE(runs->currentIndex(), 0);
    runs->setFocus();
    QTest::keyClick(runs, Qt::Key_Down);
    QCOMPARE(lab.context.selection().activeRun(), std::optional<std::size_t>(1));
    QTRY_COMPARE(samplesShown(*lab.find<charts::ChartView>("runs.distributions")), std::size_t{1600});
    QTRY_COMPARE(lab.find<QTableView>("runs.overview")->model()->rowCount(),
                 static_cast<int>(cpt()->perBit.size()));
    for (const char* id : {"runs.loss", "runs.timeline"}) {
      QTRY_VERIFY(lab.find<plot2d::PlotView>(id)->plot()->title.english().find("cpt_") != std::string::npos);
    }
    QTest::mouseClick(lab.button("runs.overview", "remove"), Qt::LeftButton);
    QCOMPARE(lab.context.removedRuns, std::vector<std::size_t>{1});
    lab.present(snapshotOf({qat()}));
    QTRY_COMPARE(runs->count(), 1);
    QTRY_COMPARE(samplesShown(*lab.find<charts::ChartView>("runs.distributions")), std::size_t{1500});
    lab.present(snapshotOf({}));
    QTRY_VERIFY(!runs->isVisible());
  }

  void severalRunsCanBeCompared() {
    RunsBench lab;
    lab.present(snapshotOf({qat(), cpt()}));
    lab.show();
    auto* scope = lab.find<QTabBar>("runs.overview");
    QVERIFY(scope->isVisible());
    scope->setCurrentIndex(1);
    QTRY_COMPARE(lab.find<QTableView>("runs.overview")->model()->rowCount(), 2);
    QVERIFY(lab["runs.overview"].figure()->csv().find("cpt_training") != std::string::npos);
    lab.present(snapshotOf({qat()}));
    QTRY_VERIFY(!scope->isVisible());
    QCOMPARE(lab.find<QTableView>("runs.overview")->model()->rowCount(),
             static_cast<int>(qat()->perBit.size()));
  }
};

QTEST_MAIN(TestRunsSelection)
#include "tst_runs_selection.moc"
