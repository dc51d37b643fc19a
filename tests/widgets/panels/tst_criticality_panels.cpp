// SPDX-License-Identifier: GPL-3.0-or-later
// The panels of the Criticality lab without anything, with a refused model, while numbers come, with all of
// them, and with many layers.
#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QSignalSpy>
#include <QSlider>
#include <QSpinBox>
#include <QTabBar>
#include <QTableView>
#include <QTest>
#include <QToolButton>
#include <cmath>
#include <set>

#include "engine/criticality/analysis_json.h"
#include "engine/present/criticality_data.h"
#include "engine/present/snapshot.h"
#include "tests/support/fake_panel_context.h"
#include "tests/support/keyboard_walk.h"
#include "tests/support/model_samples.h"
#include "tests/support/panels_under_test.h"
#include "widgets/panels/criticality/criticality_panels.h"
#include "widgets/plot2d/plot_view.h"

using namespace quantoscope;
using quantoscope::tests::FakePanelContext;
using tests::languageModel;
using tests::painted;
using tests::showPanel;

namespace {

/// Numbers that differ from layer to layer, with two heads and three tokens.
std::shared_ptr<criticality::Analysis> analysisOf(int layers) {
  auto analysis = std::make_shared<criticality::Analysis>();
  auto maps = std::make_shared<criticality::AttentionMaps>();
  maps->names = {"3", " ", "+"};
  maps->heads = 2;
  for (int i = 0; i < layers; ++i) {
    criticality::LayerStatistics layer;
    layer.layer = i;
    const double part = static_cast<double>(i) / layers;
    layer.mean = part - 0.5;
    layer.deviation = 1 + part;
    layer.magnitude = 6 * part;
    layer.largest = 10 * part;
    layer.sparsity = 0.3 * part;
    layer.kurtosis = part;
    layer.influence = 0.5 - part / 2;
    layer.entropy = 2 - part;
    layer.specialization = part;
    layer.focus = part;
    layer.parameters = 2700;
    layer.heads = {{1 + part, part, 0.2}, {2 - part, 1 - part, 0.4}};
    for (const int bits : {2, 4}) {
      criticality::RoundedLayer rounded;
      rounded.bits = bits;
      rounded.measure.emplace();
      rounded.measure->divergence = rounded.divergence = std::exp(part - bits);
      rounded.measure->divergenceError = rounded.divergence / 5;
      layer.rounded.push_back(rounded);
    }
    analysis->layers.push_back(layer);
    maps->layers.push_back(
        {1, 0, 0, 0.5F, 0.5F, 0, 0.2F, 0.3F, 0.5F, 1, 0, 0, 0.1F, 0.9F, 0, 0.6F, 0.3F, 0.1F});
  }
  analysis->attention = maps;
  analysis->prompts.push_back({"3 +", {51, 32, 43}, maps->names, {true, false, true}});
  analysis->meanLoss = 2;
  analysis->perplexity = std::exp(2.0);
  return analysis;
}

present::CriticalityData dataOf(int layers, const core::ParameterSet& parameters = {}) {
  present::CriticalityData data;
  data.analysis = analysisOf(layers);
  data.analyzedWith = present::analysisParameters(parameters);
  data.roundedWith = present::roundingParameters(parameters);
  data.plansWith = present::planParameters(parameters);
  for (const int uniform : {0, 2, 8}) {
    present::MeasuredPlan plan;
    plan.uniform = uniform;
    plan.bits = uniform == 0 ? 3 : uniform;
    plan.bytes = 1e5 * plan.bits;
    plan.measure.meanLoss = 2;
    plan.measure.plan.divergence = std::exp(-plan.bits);
    data.plans.push_back(plan);
  }
  return data;
}

base::SnapshotPtr snapshotOf(const present::ModelPtr& model, std::optional<present::CriticalityData> data,
                             std::set<std::string> running = {}) {
  auto snapshot = std::make_shared<present::Snapshot>();
  snapshot->model = model;
  if (data) {
    data->model = model;
    snapshot->labs.criticality = std::make_shared<const present::CriticalityData>(std::move(*data));
  }
  snapshot->labs.running = std::move(running);
  return snapshot;
}

std::unique_ptr<base::Panel> make(const char* id, base::PanelContext& context) {
  return tests::panelOf(panels::criticalityPanels(), id, context);
}

}  // namespace

class TestCriticalityPanels : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void withoutAnythingEveryPanelOffersThreeWays() {
    for (const base::PanelDescriptor& descriptor : panels::criticalityPanels()) {
      FakePanelContext context;
      const auto panel = descriptor.create(context);
      showPanel(*panel, snapshotOf(nullptr, std::nullopt));
      for (const char* name : {"open", "sample", "import"}) {
        auto* button = panel->findChild<QPushButton*>(QLatin1String(name));
        QVERIFY2(button && button->isVisible(), qPrintable(descriptor.id));
        QTest::mouseClick(button, Qt::LeftButton);
      }
      QCOMPARE(context.opened, (std::vector{base::OpenRequest::Model, base::OpenRequest::SampleModel}));
      QCOMPARE(context.actions, QStringList{QStringLiteral("criticality.import-statistics")});
      QVERIFY2(panel->figure()->isEmpty(), qPrintable(descriptor.id));
      painted(*panel->figure());
    }
  }
  void aRefusedModelIsSaid() {
    present::CriticalityData data;
    data.error =
        core::Error{core::ErrorCode::Unsupported, "The architecture %1 is not known.", {"Other"}, {}};
    FakePanelContext context;
    const auto panel = make("criticality.map", context);
    showPanel(*panel, snapshotOf(languageModel(1), data));
    auto* sentence = panel->findChild<QLabel*>(QStringLiteral("sentence"));
    QVERIFY(sentence->isVisible());
    QCOMPARE(sentence->text(), QStringLiteral("The architecture Other is not known."));
    QVERIFY(panel->figure()->isEmpty());
  }
  void everyPageHasAFigureAndNumbers() {
    const auto snapshot = snapshotOf(languageModel(3), dataOf(3));
    for (const base::PanelDescriptor& descriptor : panels::criticalityPanels()) {
      FakePanelContext context;
      const auto panel = descriptor.create(context);
      showPanel(*panel, snapshot);
      auto* tabs = panel->findChild<QTabBar*>();
      for (int page = 0; page < tabs->count(); ++page) {
        tabs->setCurrentIndex(page);
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
  void aCellOfTheHeadGridSelectsLayerAndHead() {
    const auto snapshot = snapshotOf(languageModel(3), dataOf(3));
    FakePanelContext context;
    const auto heads = make("criticality.heads", context);
    const auto attention = make("criticality.attention", context);
    showPanel(*heads, snapshot);
    showPanel(*attention, snapshot);
    auto* grid = heads->findChild<plot2d::PlotView*>();
    QTest::mouseClick(grid, Qt::LeftButton, {}, grid->toPixel(2, 1).toPoint());
    QCOMPARE(context.theSelection.subject().layer, std::optional<int>(2));
    QCOMPARE(context.theSelection.subject().head, std::optional<int>(1));
    auto* layer = attention->findChild<QSpinBox*>(QStringLiteral("layer"));
    auto* head = attention->findChild<QSpinBox*>(QStringLiteral("head"));
    QTRY_COMPARE(layer->value(), 2);
    QCOMPARE(head->value(), 1);
    QVERIFY(attention->figure()->title().contains(QLatin1String("2")));
    // And the other way.
    head->setValue(0);
    QCOMPARE(context.theSelection.subject().head, std::optional<int>(0));
    // The same cell again gives up what it stands for.
    context.theSelection.setSubject({});
    QTest::mouseClick(grid, Qt::LeftButton, {}, grid->toPixel(1, 0).toPoint());
    QTest::mouseClick(grid, Qt::LeftButton, {}, grid->toPixel(1, 0).toPoint());
    QVERIFY(context.theSelection.subject() == present::Subject());
  }
  void aRowOfTheMapSelectsItsToken() {
    const auto snapshot = snapshotOf(languageModel(3), dataOf(3));
    FakePanelContext context;
    const auto attention = make("criticality.attention", context);
    showPanel(*attention, snapshot);
    auto* map = attention->findChild<plot2d::PlotView*>();
    // The first query stands at the top.
    QTest::mouseClick(map, Qt::LeftButton, {}, map->toPixel(0.5, 2.5).toPoint());
    QCOMPARE(context.theSelection.subject().token, std::optional<int>(0));
    QVERIFY(!context.theSelection.subject().layer);
  }
  void theColorsOfTheMapAreAChoice() {
    const auto snapshot = snapshotOf(languageModel(3), dataOf(3));
    FakePanelContext context;
    const auto attention = make("criticality.attention", context);
    showPanel(*attention, snapshot);
    const auto* map = attention->findChild<plot2d::PlotView*>();
    auto* colors = attention->findChild<QComboBox*>(QStringLiteral("criticality.attention_colors"));
    QVERIFY(colors && colors->isVisible());
    QTRY_COMPARE(colors->currentData().toString(), QStringLiteral("root"));
    QTRY_VERIFY(map->replotCount() > 0);
    // The cell of 0.5 among others of 0.2 to 1, on the screen and on paper; not in the numbers.
    const auto cell = [&] {
      const QPoint at = map->toPixel(0.7, 1.7).toPoint();
      return attention->grab(QRect(map->mapTo(attention.get(), at), QSize(1, 1))).toImage().pixel(0, 0);
    };
    const std::string numbers = attention->figure()->csv();
    std::set<QRgb> seen = {cell()};
    std::vector<QImage> papers = {painted(*attention->figure())};
    colors->setFocus();
    for (const auto& [key, choice] : {std::pair{Qt::Key_Home, "linear"}, {Qt::Key_End, "log"}}) {
      QTest::keyClick(colors, key);
      QCOMPARE(context.edits.back().id, std::string("criticality.attention_colors"));
      QCOMPARE(std::get<std::string>(context.edits.back().value), std::string(choice));
      // Without waiting for the screen.
      papers.push_back(painted(*attention->figure()));
      QCOMPARE(attention->figure()->csv(), numbers);
      attention->present(snapshot);
      QTRY_VERIFY(!seen.contains(cell()));
      seen.insert(cell());
    }
    QVERIFY(papers[0] != papers[1] && papers[1] != papers[2] && papers[0] != papers[2]);
  }
  void thresholdsAreDraggedAsOneStep() {
    const auto snapshot = snapshotOf(languageModel(3), dataOf(8));
    FakePanelContext context;
    const auto panel = make("criticality.activations", context);
    showPanel(*panel, snapshot);
    auto* plot = panel->findChild<plot2d::PlotView*>();
    const QPoint line = plot->toPixel(2.5, 4.0).toPoint();
    const double wanted = 3.0;
    const QPoint there(line.x(), plot->toPixel(2.5, wanted).toPoint().y());
    QTest::mousePress(plot, Qt::LeftButton, {}, line);
    QTest::mouseMove(plot, (line + there) / 2);
    QTest::mouseMove(plot, there);
    QTest::mouseRelease(plot, Qt::LeftButton, {}, there);
    QVERIFY(!context.edits.empty());
    QCOMPARE(context.edits.back().id, std::string("criticality.threshold.magnitude"));
    QVERIFY(std::abs(std::get<double>(context.edits.back().value) - wanted) < 0.1);
    QCOMPARE(context.gesturesBegun, 1);
    QCOMPARE(context.endedGestures, std::vector<int>{1});
    QVERIFY(!plot->isZoomed());
  }
  void theSelectedLayerGetsItsOwnBits() {
    const auto snapshot = snapshotOf(languageModel(3), dataOf(3));
    FakePanelContext context;
    const auto panel = make("criticality.plan", context);
    showPanel(*panel, snapshot);
    auto* bits = panel->findChild<QComboBox*>(QStringLiteral("layerBits"));
    QVERIFY(!bits->isEnabled());
    context.theSelection.toggle({1, std::nullopt});
    QTRY_VERIFY(bits->isEnabled());
    bits->setFocus();
    QTest::keyClick(bits, Qt::Key_End);
    QTest::keyClick(bits, Qt::Key_Return);
    QCOMPARE(context.edits.back().id, present::layerBitsId(1));
    QCOMPARE(std::get<std::int64_t>(context.edits.back().value), std::int64_t{16});
    for (const char* action :
         {"criticality.evaluate", "criticality.import-plan", "criticality.export-plan"}) {
      QTest::mouseClick(panel->findChild<QToolButton*>(QLatin1String(action)), Qt::LeftButton);
      QCOMPARE(context.actions.back(), QLatin1String(action));
    }
  }
  void promptsAreAppliedAndGivenUp() {
    FakePanelContext context;
    const auto panel = make("criticality.prompts", context);
    showPanel(*panel, snapshotOf(languageModel(2), dataOf(2)));
    auto* text = panel->findChild<QPlainTextEdit*>(QStringLiteral("promptText"));
    auto* apply = panel->findChild<QToolButton*>(QStringLiteral("applyPrompts"));
    QVERIFY(text->toPlainText().startsWith(QLatin1String("Section 12.")));
    text->setFocus();
    QTest::keyClick(text, Qt::Key_X);
    QVERIFY(apply->isEnabled());
    QTest::keyClick(text, Qt::Key_Escape);
    QVERIFY(text->toPlainText().startsWith(QLatin1String("Section 12.")));
    QVERIFY(context.edits.empty());
    text->setPlainText(QStringLiteral("1 + 1"));
    QTest::keyClick(text, Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(std::get<std::string>(context.edits.back().value), std::string("1 + 1"));
    auto* focus = panel->findChild<QLineEdit*>(QStringLiteral("focusCharacters"));
    focus->setText(QStringLiteral("+"));
    QTest::keyClick(focus, Qt::Key_Return);
    QCOMPARE(context.edits.back().id, std::string("criticality.focus"));
  }
  void whatIsDueStandsBelow() {
    FakePanelContext context;
    const auto panel = make("criticality.map", context);
    const auto model = languageModel(2);
    auto* button = panel->findChild<QToolButton*>(QStringLiteral("measure"));
    const auto pressed = [&](const std::optional<present::CriticalityData>& data,
                             std::set<std::string> running) {
      showPanel(*panel, snapshotOf(model, data, std::move(running)));
      QTest::qWait(50);
      button->click();
      return context.actions.back();
    };
    QCOMPARE(pressed(std::nullopt, {}), QLatin1String(present::analyzeTask));
    QCOMPARE(pressed(std::nullopt, {present::analyzeTask}), QStringLiteral("criticality.stop"));
    QCOMPARE(pressed(dataOf(2), {}), QLatin1String(present::roundingTask));  // 8 bits are missing
    QCOMPARE(pressed(dataOf(2), {present::roundingTask}), QStringLiteral("criticality.stop"));
    QVERIFY(panel->findChild<QProgressBar*>()->isVisible());
  }
  void theKeyboardReachesEverything() {
    const auto snapshot = snapshotOf(languageModel(3), dataOf(3));
    for (const base::PanelDescriptor& descriptor : panels::criticalityPanels()) {
      FakePanelContext context;
      const auto panel = descriptor.create(context);
      showPanel(*panel, snapshot);
      panel->activateWindow();
      QVERIFY(QTest::qWaitForWindowActive(panel.get()));
      QTRY_VERIFY(panel->refreshCount() > 0);
      const std::vector<QWidget*> stops = tests::tabStops(*panel);
      QVERIFY(!stops.empty());
      for (const bool back : {false, true}) {
        const QByteArray missed = tests::missedByTab(*panel, tests::tabWalk(stops.front(), back));
        QVERIFY2(missed.isEmpty(), descriptor.id.toUtf8() + (back ? ", back: " : ": ") + missed);
      }
      for (const QWidget* widget : stops) {
        QVERIFY2(!widget->accessibleName().isEmpty() || qobject_cast<const QTableView*>(widget) ||
                     qobject_cast<const QTabBar*>(widget) || !widget->toolTip().isEmpty(),
                 descriptor.id.toUtf8() + ' ' + widget->metaObject()->className());
      }
    }
    // A slider moves a threshold by the arrow keys.
    FakePanelContext context;
    const auto map = make("criticality.map", context);
    showPanel(*map, snapshot);
    auto* slider = map->findChild<QSlider*>();
    slider->setFocus();
    QTest::keyClick(slider, Qt::Key_Right);
    QCOMPARE(context.edits.back().id, std::string("criticality.threshold.sparsity"));
  }
  void aLayerMarksAllItsRows() {
    const auto snapshot = snapshotOf(languageModel(3), dataOf(60));
    FakePanelContext context;
    const auto panel = make("criticality.divergence", context);
    showPanel(*panel, snapshot);
    panel->findChild<QTabBar*>()->setCurrentIndex(1);
    QTRY_VERIFY(panel->findChild<QTableView*>());
    auto* table = panel->findChild<QTableView*>();
    const auto marked = [table] {
      std::vector<int> rows;
      for (int row = 0; row < table->model()->rowCount(); ++row) {
        if (table->model()->index(row, 0).data(Qt::BackgroundRole).isValid()) {
          rows.push_back(row);
        }
      }
      return rows;
    };
    QVERIFY(marked().empty());
    present::Subject subject;
    subject.layer = 50;
    context.theSelection.setSubject(subject);
    QTRY_COMPARE(marked(), (std::vector<int>{100, 101}));
    // They come into view, and a width leaves one of them.
    QTRY_VERIFY(table->viewport()->rect().intersects(table->visualRect(table->model()->index(100, 0))));
    subject.bitWidth = 4;
    context.theSelection.setSubject(subject);
    QTRY_COMPARE(marked(), (std::vector<int>{101}));
    subject.layer.reset();
    context.theSelection.setSubject(subject);
    QTRY_COMPARE(marked().size(), std::size_t{60});
    context.theSelection.clear();
    QTRY_VERIFY(marked().empty());
  }
  void hundredsOfLayers() {
    const auto snapshot = snapshotOf(languageModel(2), dataOf(300));
    for (const base::PanelDescriptor& descriptor : panels::criticalityPanels()) {
      FakePanelContext context;
      const auto panel = descriptor.create(context);
      showPanel(*panel, snapshot);
      painted(*panel->figure());
    }
  }
};

QTEST_MAIN(TestCriticalityPanels)
#include "tst_criticality_panels.moc"
