// SPDX-License-Identifier: GPL-3.0-or-later
// The described panels of the Runs lab with runs of every kind: every page gives a figure and its numbers,
// parameters change what is shown, and long runs are shown without holding up the GUI.
#include <QCheckBox>
#include <QComboBox>
#include <QImage>
#include <QPainter>
#include <QTabBar>
#include <QTest>
#include <cmath>

#include "engine/present/snapshot.h"
#include "engine/runs/stats_reader.h"
#include "tests/support/fake_panel_context.h"
#include "widgets/base/parameter_slider.h"
#include "widgets/charts/chart_view.h"
#include "widgets/panels/runs/run_pages.h"
#include "widgets/plot2d/plot_view.h"

using namespace quantoscope;
using quantoscope::tests::FakePanelContext;

namespace {

constexpr double gap = std::numeric_limits<double>::quiet_NaN();

present::RunPtr analyzed(std::vector<double> losses, std::vector<std::int8_t> bits) {
  runs::RunRecord record;
  record.name = "run";
  record.losses = std::move(losses);
  record.bitWidths = std::move(bits);
  return runs::analyzeRun(std::make_shared<const runs::RunRecord>(std::move(record)));
}

present::RunPtr recorded(const char* name) {
  const auto record = runs::readStatsFile(std::string(TEST_DATA_DIR "/runs/") + name + ".json");
  return record ? runs::analyzeRun(*record) : nullptr;
}

present::RunPtr cycling(std::size_t iterations, int widths) {
  std::vector<double> losses;
  std::vector<std::int8_t> bits;
  for (std::size_t i = 0; i < iterations; ++i) {
    bits.push_back(static_cast<std::int8_t>(2 + i / 7 % static_cast<std::size_t>(widths)));
    losses.push_back(2.0 / (1.0 + 0.01 * static_cast<double>(i)) + 0.1 * static_cast<double>(i % 5));
  }
  return analyzed(std::move(losses), std::move(bits));
}

base::SnapshotPtr snapshotOf(std::vector<present::RunPtr> runs) {
  auto snapshot = std::make_shared<present::Snapshot>();
  snapshot->runs = std::move(runs);
  return snapshot;
}

struct Case {
  const char* name;
  std::vector<present::RunPtr> runs;
};

const std::vector<Case>& cases() {
  static const std::vector<Case> list = {
      {"no run", {}},
      {"two recorded runs",
       {recorded("qat_training_stats_20251104_101500"), recorded("cpt_training_stats_20251104_113000")}},
      {"one bit-width", {analyzed(std::vector<double>(40, 1.5), std::vector<std::int8_t>(40, 4))}},
      {"one sample per bit-width", {analyzed({3, 2, 1}, {2, 4, 8})}},
      {"twenty bit-widths", {cycling(900, 20)}},
      {"gaps", {analyzed({1, gap, 3, gap, 2, 1}, {4, 4, 8, 8, runs::unknownBits, 4})}},
      {"losses only", {analyzed({3, 2, 1}, {})}},
      {"bit-widths only", {analyzed({}, {4, 4, 8})}},
      {"negative losses", {analyzed({-1, 2, -3, 1}, {4, 4, 8, 8})}},
      {"different lengths", {cycling(300, 3), cycling(40, 2)}},
  };
  return list;
}

std::unique_ptr<base::Panel> make(const char* id, FakePanelContext& context) {
  for (const base::PanelDescriptor& panel : panels::pagedRunPanels()) {
    if (panel.id == QLatin1String(id)) {
      return panel.create(context);
    }
  }
  return nullptr;
}

QImage painted(const base::Panel& panel) {
  QImage image(640, 400, QImage::Format_ARGB32_Premultiplied);
  image.fill(Qt::white);
  QPainter painter(&image);
  panel.figure()->paint(painter, QRectF(0, 0, 640, 400), {});
  return image;
}

}  // namespace

class TestPagedRunPanels : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void everyPageShowsEveryRun_data() {
    QTest::addColumn<int>("index");
    for (std::size_t i = 0; i < cases().size(); ++i) {
      QTest::newRow(cases()[i].name) << static_cast<int>(i);
    }
  }
  void everyPageShowsEveryRun() {
    QFETCH(int, index);
    const Case& some = cases()[static_cast<std::size_t>(index)];
    for (const base::PanelDescriptor& descriptor : panels::pagedRunPanels()) {
      FakePanelContext context;
      const std::unique_ptr<base::Panel> panel = descriptor.create(context);
      panel->resize(500, 400);
      panel->show();
      panel->present(snapshotOf(some.runs));
      QTRY_VERIFY(panel->refreshCount() > 0);
      auto* tabs = panel->findChild<QTabBar*>();
      for (int page = 0; page < tabs->count(); ++page) {
        const int before = panel->refreshCount();
        if (page > 0) {
          tabs->setCurrentIndex(page);
          QTRY_VERIFY(panel->refreshCount() > before);
        }
        const base::FigurePtr figure = panel->figure();
        QVERIFY(figure);
        QVERIFY(!figure->title().isEmpty());
        QVERIFY(some.runs.empty() ? figure->isEmpty() : !figure->csv().empty());
        QImage blank(640, 400, QImage::Format_ARGB32_Premultiplied);
        blank.fill(Qt::white);
        QVERIFY2(painted(*panel) != blank, qPrintable(descriptor.id));
      }
      const QJsonObject state = panel->viewState();
      FakePanelContext other;
      const std::unique_ptr<base::Panel> restored = descriptor.create(other);
      restored->restoreViewState(state);
      QCOMPARE(restored->viewState(), state);
      QCOMPARE(restored->findChild<QTabBar*>()->currentIndex(), tabs->currentIndex());
    }
  }

  void weightsChangeTheRankingAtOnce() {
    FakePanelContext context;
    const auto panel = make("runs.ranking", context);
    panel->findChild<QTabBar*>()->setCurrentIndex(2);
    panel->present(snapshotOf({recorded("qat_training_stats_20251104_101500")}));
    const std::string before = panel->figure()->csv();
    context.set.set("runs.weight.efficiency", 0.0);
    context.set.set("runs.weight.performance", 1.0);
    const std::string after = panel->figure()->csv();
    QVERIFY(before != after);
    QCOMPARE(panel->findChildren<base::ParameterSlider*>().size(), 3);
  }

  void smootherAndWindowAreParameters() {
    FakePanelContext context;
    const auto panel = make("runs.trajectories", context);
    panel->resize(600, 400);
    panel->show();
    panel->present(snapshotOf({cycling(300, 2)}));
    QTRY_VERIFY(panel->refreshCount() > 0);
    auto* box = panel->findChild<QComboBox*>();
    QCOMPARE(box->count(), 7);
    QCOMPARE(box->currentData().toString(), QStringLiteral("savitzky_golay"));
    box->setCurrentIndex(box->findData(QStringLiteral("median")));
    Q_EMIT box->activated(box->currentIndex());
    QCOMPARE(context.edits.back().id, std::string("runs.smoother"));
    QCOMPARE(std::get<std::string>(context.edits.back().value), std::string("median"));
    // Raw losses stay in every smoothed plot.
    QVERIFY(panel->figure()->csv().find("2 bit") != std::string::npos);
  }

  void selectionMarksEverywhere() {
    FakePanelContext context;
    const auto panel = make("runs.usage", context);
    panel->resize(500, 400);
    panel->show();
    panel->present(snapshotOf({cycling(300, 3)}));
    QTRY_VERIFY(panel->findChild<charts::ChartView*>());
    Q_EMIT panel->findChild<charts::ChartView*>()->subjectClicked({std::nullopt, 3});
    QCOMPARE(context.theSelection.subject().bitWidth, std::optional<int>(3));
  }

  void longRunsAreShownFromAnotherThread() {
    FakePanelContext context;
    const auto panel = make("runs.trajectories", context);
    panel->resize(600, 400);
    panel->show();
    panel->present(snapshotOf({cycling(250000, 3)}));
    QTRY_VERIFY(panel->findChild<plot2d::PlotView*>() != nullptr);
    QVERIFY(panel->findChild<plot2d::PlotView*>()->plot());
    panel->present(snapshotOf({cycling(250001, 3)}));  // and may be closed while it works
  }
};

QTEST_MAIN(TestPagedRunPanels)
#include "tst_paged_run_panels.moc"
