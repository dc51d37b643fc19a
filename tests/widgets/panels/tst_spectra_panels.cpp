// SPDX-License-Identifier: GPL-3.0-or-later
// The panels of the Spectra lab without a model, with one, while results come, and with hundreds of layers.
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QTabBar>
#include <QTest>
#include <QToolButton>
#include <QTreeView>
#include <cmath>

#include "engine/present/snapshot.h"
#include "tests/support/fake_panel_context.h"
#include "tests/support/keyboard_walk.h"
#include "tests/support/model_samples.h"
#include "tests/support/panels_under_test.h"
#include "widgets/charts/chart_view.h"
#include "widgets/panels/spectra/spectra_panels.h"

using namespace quantoscope;
using quantoscope::tests::FakePanelContext;
using tests::analyzed;
using tests::languageModel;
using tests::painted;
using tests::showPanel;

namespace {

base::SnapshotPtr snapshotOf(const present::ModelPtr& model, const present::SpectraDataPtr& data,
                             const core::ParameterSet& parameters, bool running = false) {
  auto snapshot = std::make_shared<present::Snapshot>();
  snapshot->model = model;
  snapshot->labs.spectra = data;
  if (running) {
    snapshot->labs.running.insert(present::spectraTask);
  }
  snapshot->parameters = parameters;
  present::SpectraComputer computer;
  snapshot->spectra = computer.compute(parameters, model, snapshot->labs);
  return snapshot;
}

std::unique_ptr<base::Panel> make(const char* id, base::PanelContext& context) {
  return tests::panelOf(panels::spectraPanels(), id, context);
}

}  // namespace

class TestSpectraPanels : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void withoutAModelEveryPanelOffersTwoWaysToGetOne() {
    for (const base::PanelDescriptor& descriptor : panels::spectraPanels()) {
      FakePanelContext context;
      const auto panel = descriptor.create(context);
      showPanel(*panel, snapshotOf(nullptr, nullptr, {}));
      auto* open = panel->findChild<QPushButton*>(QStringLiteral("open"));
      auto* sample = panel->findChild<QPushButton*>(QStringLiteral("sample"));
      QVERIFY2(open && open->isVisible() && sample->isVisible(), qPrintable(descriptor.id));
      QTest::mouseClick(open, Qt::LeftButton);
      QTest::mouseClick(sample, Qt::LeftButton);
      QCOMPARE(context.opened, (std::vector{base::OpenRequest::Model, base::OpenRequest::SampleModel}));
      QVERIFY2(panel->figure()->isEmpty(), qPrintable(descriptor.id));
      painted(*panel->figure());
    }
  }
  void everyPageHasAFigureAndNumbers() {
    const auto model = languageModel(2, 32, 3);
    const auto snapshot = snapshotOf(model, analyzed(model, {}), {});
    for (const base::PanelDescriptor& descriptor : panels::spectraPanels()) {
      FakePanelContext context;
      const auto panel = descriptor.create(context);
      showPanel(*panel, snapshot);
      auto* tabs = panel->findChild<QTabBar*>();
      for (int page = 0; page < (tabs ? tabs->count() : 1); ++page) {
        if (tabs) {
          tabs->setCurrentIndex(page);
        }
        const base::FigurePtr figure = panel->figure();
        const QString where = QStringLiteral("%1, page %2").arg(descriptor.id).arg(page);
        QVERIFY2(!figure->isEmpty(), qPrintable(where));
        QVERIFY2(figure->csv().size() > 40, qPrintable(where));
        painted(*figure);
      }
      const QJsonObject state = panel->viewState();
      const auto other = descriptor.create(context);
      other->restoreViewState(state);
      QVERIFY2(other->viewState() == state, qPrintable(descriptor.id));
    }
  }
  void aClickSelectsTheLayerEverywhere() {
    const auto model = languageModel(2, 32);
    const auto snapshot = snapshotOf(model, analyzed(model, {}), {});
    FakePanelContext context;
    const auto alphas = make("spectra.alpha", context);
    const auto tree = make("spectra.model", context);
    showPanel(*alphas, snapshot);
    showPanel(*tree, snapshot);
    auto* chart = alphas->findChild<charts::ChartView*>();
    QTest::mouseClick(chart, Qt::LeftButton, {}, chart->markRect(3, 1).center().toPoint());
    const auto tensor = static_cast<int>(snapshot->spectra->study->layers[3].tensor);
    QCOMPARE(context.theSelection.subject().modelLayer, std::optional<int>(tensor));
    auto* view = tree->findChild<QTreeView*>();
    QTRY_VERIFY(view->currentIndex()
                    .data(Qt::ToolTipRole)
                    .toString()
                    .contains(QString::fromStdString(snapshot->spectra->study->layers[3].name)));
    // And the other way: what the tree goes to is selected.
    view->setCurrentIndex(view->indexAbove(view->currentIndex()));
    QVERIFY(context.theSelection.subject().modelLayer != std::optional<int>(tensor));
    auto* use = tree->findChild<QToolButton*>(QStringLiteral("useInGeometry"));
    QTRY_VERIFY(use->isEnabled());
    QTest::mouseClick(use, Qt::LeftButton);
    QCOMPARE(context.actions, QStringList{QStringLiteral("spectra.use-in-geometry")});
  }
  void thresholdsAreDraggedAsOneStep() {
    const auto model = languageModel(2, 32);
    core::ParameterSet parameters;
    FakePanelContext context;
    const auto panel = make("spectra.alpha", context);
    showPanel(*panel, snapshotOf(model, analyzed(model, parameters), parameters));
    auto* chart = panel->findChild<charts::ChartView*>();
    // From the bar's geometry: a bar of value v reaches from its top to the base at 0.
    const QRectF bar = chart->markRect(0, 0);
    const double value = std::get<present::BarChart>(chart->chart()->content).sets[0].values[0];
    const double perUnit = bar.height() / value;
    const QPoint line(static_cast<int>(bar.center().x()),
                      static_cast<int>(std::lround(bar.bottom() - 3.0 * perUnit)));
    QTest::mousePress(chart, Qt::LeftButton, {}, line);
    QTest::mouseMove(chart, line + QPoint(0, 10));
    QTest::mouseMove(chart, line + QPoint(0, 20));
    QTest::mouseRelease(chart, Qt::LeftButton, {}, line + QPoint(0, 20));
    QVERIFY(!context.edits.empty());
    QCOMPARE(context.edits.back().id, std::string("spectra.threshold.upper"));
    QVERIFY(std::abs(std::get<double>(context.edits.back().value) - (3.0 - 20 / perUnit)) < 0.1);
    QCOMPARE(context.gesturesBegun, 1);
    QCOMPARE(context.endedGestures.size(), std::size_t{1});
    for (const auto& edit : context.edits) {
      QCOMPARE(edit.gesture, 1);
    }
  }
  void aWrongFilterIsSaidAsItIsTyped() {
    const auto model = languageModel(1);
    FakePanelContext context;
    const auto panel = make("spectra.model", context);
    showPanel(*panel, snapshotOf(model, nullptr, {}));
    auto* filter = panel->findChild<QLineEdit*>(QStringLiteral("filter"));
    auto* problem = panel->findChild<QLabel*>(QStringLiteral("filterProblem"));
    QVERIFY(!problem->isVisible());
    QTest::keyClicks(filter, QStringLiteral("q_("));
    QCOMPARE(context.parameters().text("spectra.filter"), std::string("q_("));
    panel->present(snapshotOf(model, nullptr, context.set));
    QTRY_VERIFY(problem->isVisible());
    QVERIFY(problem->text().contains(QStringLiteral("q_(")));
    QTest::keyClick(filter, Qt::Key_Backspace);
    panel->present(snapshotOf(model, nullptr, context.set));
    QTRY_VERIFY(!problem->isVisible());
    auto* tree = panel->findChild<QTreeView*>();
    QTRY_COMPARE(tree->model()->rowCount(tree->model()->index(0, 0)), 1);
    // All of what was typed is one step.
    QTest::keyClick(filter, Qt::Key_Return);
    QCOMPARE(context.gesturesBegun, 1);
    QCOMPARE(context.endedGestures.size(), std::size_t{1});
  }
  void resultsComeLayerByLayer() {
    const auto model = languageModel(2, 16);
    FakePanelContext context;
    const auto panel = make("spectra.alpha", context);
    showPanel(*panel, snapshotOf(model, analyzed(model, {}, 0), {}));
    auto* button = panel->findChild<QToolButton*>(QStringLiteral("analyze"));
    auto* text = panel->findChild<QLabel*>(QStringLiteral("studyText"));
    QVERIFY(button->isVisible());
    QTest::mouseClick(button, Qt::LeftButton);
    QCOMPARE(context.actions, QStringList{QStringLiteral("spectra.analyze")});
    panel->present(snapshotOf(model, analyzed(model, {}, 7), {}, true));
    QTRY_VERIFY(text->text().startsWith(QStringLiteral("7 of 12 layers")));
    QTest::mouseClick(button, Qt::LeftButton);
    QCOMPARE(context.actions.last(), QStringLiteral("spectra.stop"));
    panel->present(snapshotOf(model, analyzed(model, {}), {}));
    QTRY_VERIFY(!button->isVisible());
    QVERIFY(text->text().contains(QStringLiteral("cast, then exact spectrum")));
  }
  void precisionsAreTicked() {
    const auto model = languageModel(1);
    FakePanelContext context;
    const auto panel = make("spectra.model", context);
    showPanel(*panel, snapshotOf(model, nullptr, {}));
    auto* button = panel->findChild<QToolButton*>(QStringLiteral("precisions"));
    QCOMPARE(button->text(), QStringLiteral("fp32, fp16, bf16"));
    for (QAction* action : button->menu()->actions()) {
      if (action->data().toString() == QStringLiteral("int4")) {
        action->trigger();
      }
    }
    QCOMPARE(context.parameters().text("spectra.precisions"), std::string("fp32,fp16,bf16,int4"));
    for (QAction* action : button->menu()->actions()) {
      if (action->isChecked()) {
        action->trigger();
      }
    }
    // One always stays.
    QCOMPARE(context.parameters().text("spectra.precisions"), std::string("int4"));
  }
  void theKeyboardReachesEverything() {
    const auto model = languageModel(2);
    const core::ParameterSet parameters;
    const auto snapshot = snapshotOf(model, analyzed(model, parameters), parameters);
    for (const base::PanelDescriptor& descriptor : panels::spectraPanels()) {
      FakePanelContext context;
      const auto panel = descriptor.create(context);
      showPanel(*panel, snapshot);
      panel->activateWindow();
      QVERIFY(QTest::qWaitForWindowActive(panel.get()));
      QTRY_VERIFY(panel->refreshCount() > 0);
      auto* tabs = panel->findChild<QTabBar*>();
      for (int page = 0; page < (tabs ? tabs->count() : 1); ++page) {
        if (tabs) {
          tabs->setCurrentIndex(page);
          QApplication::processEvents();
        }
        const std::vector<QWidget*> stops = tests::tabStops(*panel);
        QVERIFY2(!stops.empty(), qPrintable(descriptor.id));
        for (const bool back : {false, true}) {
          const std::vector<QWidget*> walk = tests::tabWalk(stops.front(), back);
          const QByteArray missed = tests::missedByTab(*panel, walk);
          QVERIFY2(missed.isEmpty(), descriptor.id.toUtf8() + (back ? ", back: " : ": ") + missed);
        }
      }
    }
  }
  void hundredsOfLayersScroll() {
    const auto model = languageModel(50, 12);
    core::ParameterSet parameters;
    parameters.set("spectra.precisions", std::string("fp32,fp16,bf16,fp8_e4m3,int8,int4"));
    const auto snapshot = snapshotOf(model, analyzed(model, parameters), parameters);
    FakePanelContext context;
    context.set = parameters;
    const auto panel = make("spectra.alpha", context);
    showPanel(*panel, snapshot);
    auto* chart = panel->findChild<charts::ChartView*>();
    QVERIFY(chart->countInView() < 300);
    QVERIFY2(chart->markRect(0, 0).width() >= 3, qPrintable(QString::number(chart->markRect(0, 0).width())));
    present::Subject last;
    last.modelLayer = static_cast<int>(snapshot->spectra->study->layers[299].tensor);
    context.theSelection.setSubject(last);
    QTRY_COMPARE(chart->firstInView() + chart->countInView(), 300);
    chart->setFocus();
    QTest::keyClick(chart, Qt::Key_0);
    QCOMPARE(chart->countInView(), 300);
    const auto solid = make("spectra.bars3d", context);
    showPanel(*solid, snapshot);
    painted(*solid->figure());
  }
};

QTEST_MAIN(TestSpectraPanels)
#include "tst_spectra_panels.moc"
