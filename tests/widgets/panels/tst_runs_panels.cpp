// SPDX-License-Identifier: GPL-3.0-or-later
// The Runs panels as people use them: one selection in all four, brushing, choosing a run, figures of panels
// that were never shown.
#include <QCheckBox>
#include <QComboBox>
#include <QImage>
#include <QJsonArray>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabBar>
#include <QTableView>
#include <QTest>
#include <QToolButton>
#include <cmath>
#include <map>

#include "engine/present/runs_range.h"
#include "engine/present/runs_views.h"
#include "engine/present/snapshot.h"
#include "engine/runs/stats_reader.h"
#include "tests/support/fake_panel_context.h"
#include "widgets/base/figure_writer.h"
#include "widgets/base/late_figure.h"
#include "widgets/base/table_view.h"
#include "widgets/base/text.h"
#include "widgets/charts/chart_view.h"
#include "widgets/panels/runs/runs_panels.h"
#include "widgets/plot2d/plot_view.h"

using namespace quantoscope;
using quantoscope::tests::FakePanelContext;

namespace {

const QStringList ids = {QStringLiteral("runs.overview"), QStringLiteral("runs.loss"),
                         QStringLiteral("runs.timeline"), QStringLiteral("runs.distributions")};

present::RunPtr recorded(const char* name) {
  const auto record = runs::readStatsFile(std::string(TEST_DATA_DIR "/runs/") + name + ".json");
  return record ? runs::analyzeRun(*record) : nullptr;
}

present::RunPtr qat() {
  static const present::RunPtr run = recorded("qat_training_stats_20251104_101500");
  return run;
}

present::RunPtr cpt() {
  static const present::RunPtr run = recorded("cpt_training_stats_20251104_113000");
  return run;
}

present::RunPtr made(std::vector<double> losses, std::vector<std::int8_t> bits) {
  runs::RunRecord record;
  record.name = "made";
  record.file = "made-" + std::to_string(losses.size()) + ".json";
  record.losses = std::move(losses);
  record.bitWidths = std::move(bits);
  return runs::analyzeRun(std::make_shared<const runs::RunRecord>(std::move(record)));
}

base::SnapshotPtr snapshotOf(std::vector<present::RunPtr> runs, const core::ParameterSet& parameters = {}) {
  auto snapshot = std::make_shared<present::Snapshot>();
  snapshot->runs = std::move(runs);
  snapshot->parameters = parameters;
  return snapshot;
}

/// The four panels around one selection.
struct Lab {
  FakePanelContext context;
  std::map<QString, std::unique_ptr<base::Panel>> panels;

  Lab() {
    for (const base::PanelDescriptor& descriptor : panels::runsPanels()) {
      panels[descriptor.id] = descriptor.create(context);
      panels[descriptor.id]->resize(460, 360);
    }
  }
  base::Panel& operator[](const char* id) { return *panels.at(QString::fromLatin1(id)); }
  template <typename T>
  T* find(const char* id) {
    return (*this)[id].template findChild<T*>();
  }
  QToolButton* button(const char* id, const char* name) {
    return (*this)[id].findChild<QToolButton*>(QString::fromLatin1(name));
  }
  void present(const base::SnapshotPtr& snapshot) {
    for (const auto& [id, panel] : panels) {
      panel->present(snapshot);
    }
  }
  void show() {
    for (const auto& [id, panel] : panels) {
      panel->show();
      QCoreApplication::processEvents();
    }
  }
  /// Clicks the row of the overview's table with this bit-width.
  void clickRow(int row) {
    auto* table = find<QTableView>("runs.overview");
    const QRect cell = table->visualRect(table->model()->index(row, 1));
    QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, cell.center());
  }
};

QImage painted(const base::FigureSource& figure) {
  return base::renderImage(figure, base::FigureSpec(), 96);
}

bool hasInk(const QImage& image) {
  const QRgb background = image.pixel(0, 0);
  int different = 0;
  for (int y = 0; y < image.height(); ++y) {
    for (int x = 0; x < image.width(); ++x) {
      different += image.pixel(x, y) != background ? 1 : 0;
    }
  }
  return different > 500;
}

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

class TestRunsPanels : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void initTestCase() { QVERIFY(qat() && cpt()); }

  void panelsAreAnnouncedInTheirPlaces() {
    const auto panels = panels::runsPanels();
    QVERIFY(panels.size() > 4);  // those behind the first four are described panels, tested on their own
    const base::Place places[] = {base::Place::Side, base::Place::Main, base::Place::Below,
                                  base::Place::Right};
    for (std::size_t i = 0; i < std::size(places); ++i) {
      QCOMPARE(panels[i].id, ids[static_cast<int>(i)]);
      QCOMPARE(panels[i].place, places[i]);
      QCOMPARE(panels[i].lab, base::Lab::Runs);
      QVERIFY(!base::panelTitle(panels[i]).isEmpty());
    }
  }

  void figuresNeedNoShownPanel() {
    Lab lab;
    lab.present(snapshotOf({qat()}));
    for (const QString& id : ids) {
      const base::FigurePtr figure = lab.panels[id]->figure();
      QVERIFY2(figure && !figure->isEmpty(), qPrintable(id));
      QVERIFY(hasInk(painted(*figure)));
      QVERIFY(!figure->title().isEmpty());
      QVERIFY(!figure->csv().empty());
      QCOMPARE(lab.panels[id]->refreshCount(), 0);
    }
  }
  void figuresWithoutARunSayWhatToDo() {
    Lab lab;
    for (int round = 0; round < 2; ++round) {
      for (const QString& id : ids) {
        const base::FigurePtr figure = lab.panels[id]->figure();
        QVERIFY(figure && figure->isEmpty());
        QVERIFY(hasInk(painted(*figure)));
      }
      lab.present(snapshotOf({}));
    }
  }

  void hiddenPanelsDoNoWork() {
    Lab lab;
    lab.present(snapshotOf({qat()}));
    lab.context.selection().setSubject({std::nullopt, 4});
    lab.present(snapshotOf({qat(), cpt()}));
    QTest::qWait(50);
    for (const QString& id : ids) {
      QCOMPARE(lab.panels[id]->refreshCount(), 0);
    }
    lab.show();
    for (const QString& id : ids) {
      QCOMPARE(lab.panels[id]->refreshCount(), 1);
    }
    const present::PlotPtr before = lab.find<plot2d::PlotView>("runs.loss")->plot();
    lab.context.selection().setSubject({std::nullopt, 8});
    lab.context.selection().setIterations(present::Range{10, 20});
    QTRY_VERIFY(lab["runs.loss"].refreshCount() > 1);
    QCOMPARE(lab.find<plot2d::PlotView>("runs.loss")->plot(), before);
  }

  void aRowSelectsItsBitWidthEverywhere() {
    Lab lab;
    lab.present(snapshotOf({qat()}));
    lab.show();
    std::map<QString, QImage> plain;
    for (const QString& id : ids) {
      plain[id] = lab.panels[id]->grab().toImage();
    }
    lab.clickRow(1);
    QCOMPARE(lab.context.selection().subject().bitWidth, std::optional<int>(4));
    for (const QString& id : ids) {
      QTRY_VERIFY(lab.panels[id]->grab().toImage() != plain[id]);
    }
    lab.clickRow(1);
    QCOMPARE(lab.context.selection().subject().bitWidth, std::optional<int>());
  }
  void everyPageThatKnowsBitWidthsHighlightsThem() {
    Lab lab;
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
  void oddRunsAreShownByEveryPage_data() {
    QTest::addColumn<std::vector<present::RunPtr>>("runs");
    std::vector<double> losses(400);
    std::vector<std::int8_t> twenty(losses.size());
    std::vector<std::int8_t> three(losses.size());
    for (std::size_t i = 0; i < losses.size(); ++i) {
      losses[i] = 2.0 / (1.0 + static_cast<double>(i)) + 0.01 * static_cast<double>(i * 7919 % 13);
      twenty[i] = static_cast<std::int8_t>(1 + i / 20);
      three[i] = static_cast<std::int8_t>(2 << (i / 20 % 3));
    }
    std::vector<double> gaps = losses;
    std::fill(gaps.begin() + 50, gaps.begin() + 90, std::nan(""));
    std::vector<std::int8_t> unknown = three;
    std::fill(unknown.begin() + 200, unknown.begin() + 230, runs::unknownBits);
    const std::vector<std::int8_t> one(losses.size(), 8);
    QTest::addRow("one bit-width") << std::vector{made(losses, one)};
    QTest::addRow("one sample each") << std::vector{made({2, 1.5, 1.25, 1}, {2, 4, 8, 16})};
    QTest::addRow("one iteration") << std::vector{made({2}, {4})};
    QTest::addRow("twenty bit-widths") << std::vector{made(losses, twenty)};
    QTest::addRow("gaps") << std::vector{made(gaps, unknown)};
    QTest::addRow("no bit-widths") << std::vector{made(losses, {})};
    QTest::addRow("two lengths") << std::vector{
        made(losses, three),
        made({losses.begin(), losses.begin() + 130}, {three.begin(), three.begin() + 130})};
    QTest::addRow("equal losses") << std::vector{
        made(std::vector<double>(60, 0.5), {one.begin(), one.begin() + 60})};
    QTest::addRow("below zero") << std::vector{made({-1, -2, 3, -4}, {4, 4, 8, 8})};
  }
  void oddRunsAreShownByEveryPage() {
    QFETCH(std::vector<present::RunPtr>, runs);
    Lab lab;
    lab.present(snapshotOf(runs));
    lab.show();
    for (const auto& [id, panel] : lab.panels) {
      auto* tabs = panel->findChild<QTabBar*>();
      for (int page = 0; page < (tabs ? tabs->count() : 1); ++page) {
        if (tabs) {
          tabs->setCurrentIndex(page);
        }
        QCoreApplication::processEvents();
        QVERIFY2(hasInk(panel->grab().toImage()), qPrintable(id + QString::number(page)));
        QVERIFY2(!painted(*panel->figure()).isNull(), qPrintable(id + QString::number(page)));
      }
    }
  }
  void everyViewSelectsWhatIsClicked() {
    Lab lab;
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
    Lab lab;
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
    Lab lab;
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
    Lab lab;
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
    Lab lab;
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
    Lab lab;
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
    Lab lab;
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
  void theEmptyStateOffersTwoWaysIn() {
    Lab lab;
    lab.present(snapshotOf({}));
    lab.show();
    const auto buttons = lab["runs.overview"].findChildren<QPushButton*>();
    QCOMPARE(buttons.size(), 2);
    for (QPushButton* button : buttons) {
      QVERIFY(button->isVisible());
      button->click();
    }
    QCOMPARE(lab.context.opened,
             (std::vector<base::OpenRequest>{base::OpenRequest::StatsFile, base::OpenRequest::SampleRun}));
    lab.present(snapshotOf({qat()}));
    QTRY_VERIFY(!buttons.first()->isVisible());
  }

  void viewStatesRoundTrip() {
    Lab lab;
    lab.present(snapshotOf({qat(), cpt()}));
    lab.show();
    std::map<QString, QJsonObject> defaults;
    for (const QString& id : ids) {
      defaults[id] = lab.panels[id]->viewState();
      QVERIFY2(defaults[id].isEmpty(), qPrintable(id));
    }
    for (const char* id : {"runs.loss", "runs.timeline"}) {
      for (QToolButton* button : lab[id].findChildren<QToolButton*>()) {
        if (button->isCheckable()) {
          button->setChecked(true);
        }
      }
      auto* view = lab.find<plot2d::PlotView>(id);
      QTest::keyClick(view, Qt::Key_Plus);
      QTRY_VERIFY(view->isZoomed());
    }
    lab.find<QTabBar>("runs.distributions")->setCurrentIndex(1);
    lab.find<QTabBar>("runs.overview")->setCurrentIndex(1);

    Lab other;
    other.present(snapshotOf({qat(), cpt()}));
    for (const QString& id : ids) {
      const QJsonObject state = lab.panels[id]->viewState();
      QVERIFY2(!state.isEmpty(), qPrintable(id));
      other.panels[id]->restoreViewState(state);
      QCOMPARE(other.panels[id]->viewState(), state);
    }
    other.show();
    QVERIFY(other.find<plot2d::PlotView>("runs.loss")->plot()->y.logarithmic);
    const present::Extent zoomed = lab.find<plot2d::PlotView>("runs.timeline")->visibleExtent();
    QCOMPARE(other.find<plot2d::PlotView>("runs.timeline")->visibleExtent().x, zoomed.x);
    for (const QString& id : ids) {
      other.panels[id]->restoreViewState({});
      QCOMPARE(other.panels[id]->viewState(), QJsonObject());
    }
  }
  void exportAsksForTheRightPanel() {
    Lab lab;
    Q_EMIT lab.find<plot2d::PlotView>("runs.loss")->exportRequested();
    Q_EMIT lab.find<plot2d::PlotView>("runs.timeline")->exportRequested();
    Q_EMIT lab.find<charts::ChartView>("runs.distributions")->exportRequested();
    QCOMPARE(lab.context.exported, (QStringList{ids[1], ids[2], ids[3]}));
  }
  void everyControlHasANameAndAToolTip() {
    Lab lab;
    lab.present(snapshotOf({qat(), cpt()}));
    lab.show();
    for (const QString& id : ids) {
      for (const QToolButton* button : lab.panels[id]->findChildren<QToolButton*>()) {
        const bool scrollsTabs = qobject_cast<const QTabBar*>(button->parentWidget()) != nullptr;
        if (!scrollsTabs) {
          QVERIFY2(!button->accessibleName().isEmpty() && !button->toolTip().isEmpty(), qPrintable(id));
        }
      }
      QEvent language(QEvent::LanguageChange);
      QApplication::sendEvent(lab.panels[id].get(), &language);
    }
    QVERIFY(!lab.find<QComboBox>("runs.overview")->accessibleName().isEmpty());
    QVERIFY(!lab.find<QCheckBox>("runs.distributions")->toolTip().isEmpty());
  }

  void aLongRunsFigureIsMadeBeforehand() {
    const std::size_t count = 60000;
    std::vector<double> losses(count);
    std::vector<std::int8_t> bits(count);
    for (std::size_t i = 0; i < count; ++i) {
      losses[i] = 1 + std::sin(static_cast<double>(i));
      bits[i] = i / 100 % 2 == 0 ? 4 : 8;
    }
    FakePanelContext context;
    const auto snapshot = snapshotOf({made(std::move(losses), std::move(bits))});
    for (const base::PanelDescriptor& descriptor : panels::runsPanels()) {
      const auto panel = descriptor.create(context);
      panel->present(snapshot);
      auto* late = dynamic_cast<base::LateFigure*>(panel.get());
      if (!late) {
        continue;
      }
      const auto work = late->figureWork();
      QVERIFY2(work, qPrintable(descriptor.id));
      const auto place = work({});
      QVERIFY(late->figureWork());
      place();
      QVERIFY2(!late->figureWork(), qPrintable(descriptor.id));
      QVERIFY(!panel->figure()->isEmpty() || descriptor.id == QLatin1String("runs.suggestions"));
      // What was made for a panel that is gone goes nowhere.
      auto gone = descriptor.create(context);
      gone->present(snapshot);
      const auto nowhere = dynamic_cast<base::LateFigure&>(*gone).figureWork()({});
      gone.reset();
      nowhere();
    }
    // Short runs are shown at once.
    for (const base::PanelDescriptor& descriptor : panels::runsPanels()) {
      const auto panel = descriptor.create(context);
      panel->present(snapshotOf({qat()}));
      auto* late = dynamic_cast<base::LateFigure*>(panel.get());
      QVERIFY(!late || !late->figureWork());
    }
  }

  void curvesOfVeryLongRunsAreDroppedWhileHidden() {
    const std::size_t count = 1'100'000;
    std::vector<double> losses(count);
    for (std::size_t i = 0; i < count; ++i) {
      losses[i] = 2 + std::sin(static_cast<double>(i));
    }
    FakePanelContext context;
    std::unique_ptr<base::Panel> panel;
    for (const base::PanelDescriptor& descriptor : panels::runsPanels()) {
      if (descriptor.id == QLatin1String("runs.convergence-rate")) {
        panel = descriptor.create(context);
      }
    }
    panel->resize(600, 400);
    panel->present(snapshotOf({made(std::move(losses), std::vector<std::int8_t>(count, 4))}));
    panel->show();
    QTRY_VERIFY_WITH_TIMEOUT(panel->findChild<plot2d::PlotView*>(), 60000);
    auto* view = panel->findChild<plot2d::PlotView*>();
    QTRY_VERIFY_WITH_TIMEOUT(!view->plot()->elements.empty(), 60000);
    view->restoreViewState(
        {{QStringLiteral("x"), QJsonArray{1000, 2000}}, {QStringLiteral("y"), QJsonArray{-0.1, 0.1}}});
    const QJsonObject zoomed = panel->viewState();
    QVERIFY(!zoomed.isEmpty());
    const std::weak_ptr<const present::Plot> held = view->plot();
    panel->hide();
    QTRY_VERIFY_WITH_TIMEOUT(held.expired(), 60000);
    QCOMPARE(panel->viewState(), zoomed);
    panel->show();
    QTRY_VERIFY_WITH_TIMEOUT(!view->plot()->elements.empty(), 60000);
    QCOMPARE(panel->viewState(), zoomed);
  }
};

QTEST_MAIN(TestRunsPanels)
#include "tst_runs_panels.moc"
