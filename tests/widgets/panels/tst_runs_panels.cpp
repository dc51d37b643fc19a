// SPDX-License-Identifier: GPL-3.0-or-later
// The panels of the runs lab with runs of every kind: figures of panels that were never shown, empty states,
// odd runs, what is remembered, names of controls.
#include <QCheckBox>
#include <QComboBox>
#include <QPushButton>
#include <QTabBar>
#include <QTest>
#include <cmath>

#include "tests/widgets/panels/runs_bench.h"
#include "widgets/plot2d/plot_view.h"

using namespace quantoscope;
using namespace quantoscope::tests;

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
      QCOMPARE(panels[i].id, runPanelIds[static_cast<int>(i)]);
      QCOMPARE(panels[i].place, places[i]);
      QCOMPARE(panels[i].lab, base::Lab::Runs);
      QVERIFY(!base::panelTitle(panels[i]).isEmpty());
    }
  }

  void figuresNeedNoShownPanel() {
    RunsBench lab;
    lab.present(snapshotOf({qat()}));
    for (const QString& id : runPanelIds) {
      const base::FigurePtr figure = lab.panels[id]->figure();
      QVERIFY2(figure && !figure->isEmpty(), qPrintable(id));
      QVERIFY(hasInk(painted(*figure)));
      QVERIFY(!figure->title().isEmpty());
      QVERIFY(!figure->csv().empty());
      QCOMPARE(lab.panels[id]->refreshCount(), 0);
    }
  }

  void figuresWithoutARunSayWhatToDo() {
    RunsBench lab;
    for (int round = 0; round < 2; ++round) {
      for (const QString& id : runPanelIds) {
        const base::FigurePtr figure = lab.panels[id]->figure();
        QVERIFY(figure && figure->isEmpty());
        QVERIFY(hasInk(painted(*figure)));
      }
      lab.present(snapshotOf({}));
    }
  }

  void hiddenPanelsDoNoWork() {
    RunsBench lab;
    lab.present(snapshotOf({qat()}));
    lab.context.selection().setSubject({std::nullopt, 4});
    lab.present(snapshotOf({qat(), cpt()}));
    QTest::qWait(50);
    for (const QString& id : runPanelIds) {
      QCOMPARE(lab.panels[id]->refreshCount(), 0);
    }
    lab.show();
    for (const QString& id : runPanelIds) {
      QCOMPARE(lab.panels[id]->refreshCount(), 1);
    }
    const present::PlotPtr before = lab.find<plot2d::PlotView>("runs.loss")->plot();
    lab.context.selection().setSubject({std::nullopt, 8});
    lab.context.selection().setIterations(present::Range{10, 20});
    QTRY_VERIFY(lab["runs.loss"].refreshCount() > 1);
    QCOMPARE(lab.find<plot2d::PlotView>("runs.loss")->plot(), before);
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
    RunsBench lab;
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

  void theEmptyStateOffersTwoWaysIn() {
    RunsBench lab;
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
    RunsBench lab;
    lab.present(snapshotOf({qat(), cpt()}));
    lab.show();
    std::map<QString, QJsonObject> defaults;
    for (const QString& id : runPanelIds) {
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

    RunsBench other;
    other.present(snapshotOf({qat(), cpt()}));
    for (const QString& id : runPanelIds) {
      const QJsonObject state = lab.panels[id]->viewState();
      QVERIFY2(!state.isEmpty(), qPrintable(id));
      other.panels[id]->restoreViewState(state);
      QCOMPARE(other.panels[id]->viewState(), state);
    }
    other.show();
    QVERIFY(other.find<plot2d::PlotView>("runs.loss")->plot()->y.logarithmic);
    const present::Extent zoomed = lab.find<plot2d::PlotView>("runs.timeline")->visibleExtent();
    QCOMPARE(other.find<plot2d::PlotView>("runs.timeline")->visibleExtent().x, zoomed.x);
    for (const QString& id : runPanelIds) {
      other.panels[id]->restoreViewState({});
      QCOMPARE(other.panels[id]->viewState(), QJsonObject());
    }
  }

  void exportAsksForTheRightPanel() {
    RunsBench lab;
    Q_EMIT lab.find<plot2d::PlotView>("runs.loss")->exportRequested();
    Q_EMIT lab.find<plot2d::PlotView>("runs.timeline")->exportRequested();
    Q_EMIT lab.find<charts::ChartView>("runs.distributions")->exportRequested();
    QCOMPARE(lab.context.exported, (QStringList{runPanelIds[1], runPanelIds[2], runPanelIds[3]}));
  }

  void everyControlHasANameAndAToolTip() {
    RunsBench lab;
    lab.present(snapshotOf({qat(), cpt()}));
    lab.show();
    for (const QString& id : runPanelIds) {
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
};

QTEST_MAIN(TestRunsPanels)
#include "tst_runs_panels.moc"
