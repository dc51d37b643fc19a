// SPDX-License-Identifier: GPL-3.0-or-later
// Runs that take longer than a frame to show: figures are made beforehand, and what takes as much memory as
// the run goes when nobody sees it.
#include <QJsonArray>
#include <QTest>
#include <cmath>

#include "tests/widgets/panels/runs_bench.h"
#include "widgets/base/late_figure.h"
#include "widgets/plot2d/plot_view.h"

using namespace quantoscope;
using namespace quantoscope::tests;

class TestLongRunPanels : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void initTestCase() { QVERIFY(qat() && cpt()); }

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

QTEST_MAIN(TestLongRunPanels)
#include "tst_long_run_panels.moc"
