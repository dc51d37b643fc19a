// SPDX-License-Identifier: GPL-3.0-or-later
// The panels of the Co-design lab: every page gives a figure and its numbers, with and without data; controls
// edit parameters and run actions; the grid is edited by keyboard.
#include <QCheckBox>
#include <QComboBox>
#include <QTabBar>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>
#include <algorithm>
#include <fstream>

#include "engine/present/codesign_views.h"
#include "engine/present/snapshot.h"
#include "tests/support/codesign_samples.h"
#include "tests/support/fake_panel_context.h"
#include "tests/support/panels_under_test.h"
#include "widgets/base/parameter_slider.h"
#include "widgets/panels/codesign/codesign_panels.h"
#include "widgets/panels/codesign/precision_grid.h"

using namespace quantoscope;
using quantoscope::tests::FakePanelContext;

namespace {

present::LabResults fullResults() {
  present::CodesignData data;
  for (const training::Precision& precision : training::knownPrecisions()) {
    data.trainings.push_back(present::recorded(precision, 0.9));
  }
  data.active = "fp32";
  present::SensitivityRecord record;
  record.configuration = "int8_uniform";
  for (const std::string_view name : training::layerNames) {
    codesign::LayerSensitivity layer;
    layer.layer = name;
    layer.drop = 0.03;
    record.study.layers.push_back(layer);
  }
  data.sensitivity = std::make_shared<const present::SensitivityRecord>(std::move(record));
  present::LabResults labs;
  labs.codesign = std::make_shared<const present::CodesignData>(std::move(data));
  return labs;
}

base::SnapshotPtr snapshotBy(present::CodesignComputer& computer, const core::ParameterSet& parameters,
                             const present::LabResults& labs) {
  auto snapshot = std::make_shared<present::Snapshot>();
  snapshot->parameters = parameters;
  snapshot->labs = labs;
  snapshot->codesign = computer.compute(parameters, nullptr, labs, {});
  return snapshot;
}

base::SnapshotPtr snapshotOf(const core::ParameterSet& parameters, const present::LabResults& labs) {
  present::CodesignComputer computer;
  return snapshotBy(computer, parameters, labs);
}

/// What the page shows, as far as it can be read.
QString contentOf(const base::Panel& panel) {
  const base::FigurePtr figure = panel.figure();
  return figure->title() + QLatin1Char('\n') + QString::fromStdString(figure->csv());
}

/// An instance whose layers have multiply-adds, so that it can be limited.
std::string workingInstance(const QTemporaryDir& folder) {
  const std::string path = folder.filePath(QStringLiteral("work.json")).toStdString();
  std::ofstream(path) << R"({"schema": "quantoscope.allocation/1", "bit_widths": [2, 4, 8], "layers": [
    {"name": "a", "parameters": 100, "macs": 5000, "cost": {"2": 4, "4": 1, "8": 0.1}},
    {"name": "b", "parameters": 300, "macs": 600, "cost": {"2": 2, "4": 0.5, "8": 0.2}}]})";
  return path;
}

std::unique_ptr<base::Panel> make(const char* id, FakePanelContext& context) {
  return tests::panelOf(panels::codesignPanels(), id, context);
}

/// On the screen, with what the context's parameters give.
std::unique_ptr<base::Panel> shown(const char* id, FakePanelContext& context,
                                   const present::LabResults& labs = {}) {
  auto panel = make(id, context);
  panel->resize(600, 400);
  panel->show();
  panel->present(snapshotOf(context.set, labs));
  [&] { QTRY_VERIFY(panel->refreshCount() > 0); }();
  return panel;
}

QToolButton* buttonOf(base::Panel& panel, const char* name) {
  return panel.findChild<QToolButton*>(QLatin1String(name));
}

}  // namespace

class TestCodesignPanels : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void everyPageGivesAFigure_data() {
    QTest::addColumn<bool>("full");
    QTest::newRow("nothing trained") << false;
    QTest::newRow("everything") << true;
  }
  void everyPageGivesAFigure() {
    QFETCH(bool, full);
    for (const base::PanelDescriptor& descriptor : panels::codesignPanels()) {
      FakePanelContext context;
      const auto panel =
          shown(descriptor.id.toLatin1().constData(), context, full ? fullResults() : present::LabResults());
      auto* tabs = panel->findChild<QTabBar*>();
      for (int page = 0; page < (tabs ? tabs->count() : 1); ++page) {
        if (tabs) {
          const int before = panel->refreshCount();
          tabs->setCurrentIndex(page);
          if (page > 0) {
            QTRY_VERIFY(panel->refreshCount() > before);
          }
        }
        const base::FigurePtr figure = panel->figure();
        QVERIFY2(figure && !figure->title().isEmpty(), qPrintable(descriptor.id));
        QVERIFY2(!full || !figure->isEmpty(), qPrintable(descriptor.id));
        const QImage image = tests::painted(*panel->figure());
        QVERIFY2(image != QImage(), qPrintable(descriptor.id));
        // The same again, and after going away and coming back.
        QCOMPARE(tests::painted(*panel->figure()), image);
        const QJsonObject state = panel->viewState();
        panel->restoreViewState({});
        panel->restoreViewState(state);
        QCOMPARE(panel->viewState(), state);
      }
    }
  }

  void panelsNeedNoSnapshot() {
    for (const base::PanelDescriptor& descriptor : panels::codesignPanels()) {
      FakePanelContext context;
      const auto panel = descriptor.create(context);
      QVERIFY(panel->figure());
      panel->show();
      QCoreApplication::processEvents();
    }
  }

  void buttonsRunActions() {
    FakePanelContext context;
    const auto training = shown("codesign.training", context, fullResults());
    QVERIFY(!buttonOf(*training, "codesign.stop")->isVisibleTo(training.get()));
    buttonOf(*training, "codesign.train")->click();
    buttonOf(*training, "codesign.train-all")->click();
    QCOMPARE(context.actions,
             QStringList({QStringLiteral("codesign.train"), QStringLiteral("codesign.train-all")}));
    // While it runs, it can be paused and stopped instead.
    present::LabResults running = fullResults();
    running.running.insert(present::trainTask);
    const int before = training->refreshCount();
    training->present(snapshotOf(context.set, running));
    QTRY_VERIFY(training->refreshCount() > before);
    QVERIFY(!buttonOf(*training, "codesign.train")->isVisibleTo(training.get()));
    buttonOf(*training, "codesign.pause")->click();
    buttonOf(*training, "codesign.stop")->click();
    QCOMPARE(context.actions.mid(2),
             QStringList({QStringLiteral("codesign.pause"), QStringLiteral("codesign.stop")}));
  }

  void focusStaysOnWhatGoesOnWithTheTraining() {
    FakePanelContext context;
    const auto training = shown("codesign.training", context, fullResults());
    training->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(training.get()));
    const auto showRunning = [&](bool running, present::TrainingStage stage) {
      present::LabResults results = fullResults();
      auto data = std::make_shared<present::CodesignData>(*results.codesign);
      auto record = std::make_shared<present::TrainingRecord>(*data->trainings.front());
      record->stage = stage;
      data->trainings = {record};
      data->active = record->precision.name;
      results.codesign = data;
      if (running) {
        results.running.insert(present::trainTask);
      }
      const int before = training->refreshCount();
      training->present(snapshotOf(context.set, results));
      QTRY_VERIFY(training->refreshCount() > before);
    };
    showRunning(true, present::TrainingStage::Running);
    QToolButton* pause = buttonOf(*training, "codesign.pause");
    QToolButton* goOn = buttonOf(*training, "codesign.resume");
    pause->setFocus();
    QVERIFY(pause->hasFocus());
    showRunning(true, present::TrainingStage::Paused);
    QVERIFY(goOn->hasFocus() && !pause->isVisible());
    showRunning(true, present::TrainingStage::Running);
    QVERIFY(pause->hasFocus());
    QToolButton* stop = buttonOf(*training, "codesign.stop");
    stop->setFocus();
    showRunning(false, present::TrainingStage::Stopped);
    QVERIFY(goOn->hasFocus() && !stop->isVisible());
  }

  void pagesFollowEverythingTheyAreMadeFrom_data() {
    QTest::addColumn<QString>("id");
    for (const base::PanelDescriptor& descriptor : panels::codesignPanels()) {
      QTest::newRow(qPrintable(descriptor.id)) << descriptor.id;
    }
  }

  /// Pages are made again only when something they are made from has changed: it must be all of it.
  void pagesFollowEverythingTheyAreMadeFrom() {
    QFETCH(QString, id);
    QTemporaryDir folder;
    const std::string costs = workingInstance(folder);
    const std::vector<std::vector<core::ParameterChange>> steps = {
        {{"codesign.budget", 5.5}},
        {{"codesign.pins", std::string("layer03=8")}},
        {{"codesign.costs", std::string("file")}},
        {{"codesign.costs_file", costs}},
        {{"codesign.limit.bops", 100000.0}},
        {{"codesign.limit.bops", 1.0}},
        {{"codesign.profile", std::string("mobile_cpu")}},
        {{"codesign.network", std::string("model")}},
        {{"codesign.network", std::string("lab")}},
        {{"codesign.pareto_axis", std::string("bops")}},
        {{"codesign.bench.bits", std::int64_t{3}}},
        {{"codesign.bench.quantizer", std::string("asymmetric")}},
        {{"codesign.bench.tensor", std::string("no tensor")}},
        {{"codesign.schedule", std::string("cyclic")}, {"codesign.epochs", std::int64_t{3}}},
        {{"codesign.own_count", std::int64_t{1}}, {"codesign.own.0.weight.2", std::int64_t{3}}},
        {{"codesign.configuration", std::string("ultra_low")}}};
    const std::string panelId = id.toStdString();
    present::CodesignComputer computer;
    FakePanelContext context;
    present::LabResults labs;
    const auto kept = shown(panelId.c_str(), context, labs);
    auto* tabs = kept->findChild<QTabBar*>();
    int differing = 0;
    for (int page = 0; page < (tabs ? tabs->count() : 1); ++page) {
      context.set = {};
      labs = {};
      if (tabs) {
        tabs->setCurrentIndex(page);
      }
      QString before;
      for (std::size_t step = 0; step <= steps.size() + 1; ++step) {
        if (step == steps.size()) {
          labs = fullResults();
        } else if (step < steps.size()) {
          context.set.apply(steps[step]);
        } else {
          labs.running.insert(present::trainTask);
        }
        const auto snapshot = snapshotBy(computer, context.set, labs);
        const int refreshed = kept->refreshCount();
        kept->present(snapshot);
        QTRY_VERIFY(kept->refreshCount() > refreshed);
        const auto fresh = make(panelId.c_str(), context);
        if (tabs) {
          fresh->findChild<QTabBar*>()->setCurrentIndex(page);
        }
        fresh->present(snapshot);
        const QString now = contentOf(*fresh);
        QVERIFY2(contentOf(*kept) == now, qPrintable(QStringLiteral("page %1, step %2").arg(page).arg(step)));
        differing += now != before ? 1 : 0;
        before = now;
      }
    }
    QVERIFY(differing > 1);
  }

  void aBudgetChangesNothingOfOtherPanels() {
    present::CodesignComputer computer;
    const present::LabResults labs = fullResults();
    core::ParameterSet parameters;
    const auto before = computer.compute(parameters, nullptr, labs, {});
    parameters.set("codesign.budget", 5.0);
    const auto after = computer.compute(parameters, nullptr, labs, {});
    for (const auto part :
         {present::CodesignPart::Training, present::CodesignPart::Hardware, present::CodesignPart::Bench}) {
      QCOMPARE(after->revision(part), before->revision(part));
    }
    QVERIFY(after->revision(present::CodesignPart::Budget) !=
            before->revision(present::CodesignPart::Budget));
  }

  void limitsAreSetAndTakenAway() {
    QTemporaryDir folder;
    FakePanelContext context;
    context.set.set("codesign.costs", std::string("file"));
    context.set.set("codesign.costs_file", workingInstance(folder));
    context.set.set("codesign.budget", 8.0);
    const auto panel = shown("codesign.allocation", context);
    const auto refreshed = [&] {
      const int before = panel->refreshCount();
      panel->present(snapshotOf(context.set, {}));
      [&] { QTRY_VERIFY(panel->refreshCount() > before); }();
    };
    auto* bops = panel->findChild<QCheckBox*>(QStringLiteral("codesign.limit.bops"));
    QVERIFY(bops && !bops->isVisible());
    buttonOf(*panel, "limits")->click();
    QVERIFY(bops->isVisible() && bops->isEnabled() && !bops->isChecked());
    // 8 bits for all: (5000 + 600) * 8 * 8.
    bops->click();
    QCOMPARE(context.set.real("codesign.limit.bops"), 358400.0);
    refreshed();
    QVERIFY(bops->isChecked());
    QVERIFY(!buttonOf(*panel, "limits")->isEnabled());
    context.set.set("codesign.limit.bops", 200000.0);
    refreshed();
    const auto csv = contentOf(*panel);
    QVERIFY(csv.contains(QLatin1String("a,4")) && csv.contains(QLatin1String("b,8")));
    bops->click();
    QCOMPARE(context.set.real("codesign.limit.bops"), 0.0);
    // Layers whose work is not known cannot be limited.
    context.set = {};
    refreshed();
    QVERIFY(!bops->isEnabled());
  }

  void budgetIsOneGestureOfTheSlider() {
    FakePanelContext context;
    const auto panel = shown("codesign.allocation", context);
    auto* slider = panel->findChild<base::ParameterSlider*>();
    QVERIFY(slider);
    QCOMPARE(slider->parameterId(), std::string("codesign.budget"));
  }

  void layersArePinnedAndTiedByClicking() {
    FakePanelContext context;
    const auto panel = shown("codesign.allocation", context);
    auto* pin = panel->findChild<QComboBox*>(QStringLiteral("pin"));
    auto* tie = panel->findChild<QComboBox*>(QStringLiteral("tie"));
    QVERIFY(!pin->isEnabled());
    context.theSelection.setSubject({3, std::nullopt});
    QTRY_VERIFY(pin->isEnabled());
    QCOMPARE(pin->count(), 6);  // free, or one of five widths
    const int eight = pin->findData(8);
    pin->setCurrentIndex(eight);
    Q_EMIT pin->activated(eight);
    QVERIFY((present::pinsOf(context.set) == std::map<std::string, int>{{"layer03", 8}}));
    tie->setCurrentIndex(1);
    Q_EMIT tie->activated(1);
    QVERIFY((present::tiesOf(context.set) == std::map<std::string, std::string>{{"layer03", "1"}}));
    panel->present(snapshotOf(context.set, {}));
    QTRY_COMPARE(pin->currentData().toInt(), 8);
    Q_EMIT pin->activated(0);
    QVERIFY(present::pinsOf(context.set).empty());
  }

  void gridIsEditedByKeyboard() {
    FakePanelContext context;
    const auto panel = shown("codesign.grid", context);
    auto* grid = panel->findChild<panels::PrecisionGrid*>();
    QVERIFY(grid && grid->currentIndex().isValid());
    // The chosen configuration is current; a changed cell makes a copy of it.
    QCOMPARE(grid->currentConfiguration(), std::optional<std::size_t>(1));
    grid->setFocus();
    QTest::keyClick(grid, Qt::Key_Down);
    QTest::keyClick(grid, Qt::Key_Minus);
    auto all = present::configurationsOf(context.set);
    QCOMPARE(all.size(), std::size_t{6});
    QCOMPARE(all[5].layers[1].weights, 7);
    QCOMPARE(all[1].layers[1].weights, 8);
    QTRY_COMPARE(grid->currentConfiguration(), std::optional<std::size_t>(5));
    QTest::keyClick(grid, Qt::Key_Minus);
    all = present::configurationsOf(context.set);
    QCOMPARE(all.size(), std::size_t{6});
    QCOMPARE(all[5].layers[1].weights, 6);
    buttonOf(*panel, "choose")->click();
    QCOMPARE(context.set.text("codesign.configuration"), all[5].name);
    buttonOf(*panel, "duplicate")->click();
    QCOMPARE(present::configurationsOf(context.set).size(), std::size_t{7});
    QTRY_COMPARE(grid->currentConfiguration(), std::optional<std::size_t>(6));
    buttonOf(*panel, "remove")->click();
    QCOMPARE(present::configurationsOf(context.set).size(), std::size_t{6});
    for (const QString& text : context.editTexts) {
      QVERIFY(!text.isEmpty());
    }
  }

  void setupShowsWhatTheScheduleNeeds() {
    FakePanelContext context;
    const auto panel = shown("codesign.setup", context);
    auto* schedule = panel->findChild<QComboBox*>(QStringLiteral("codesign.schedule"));
    QVERIFY(schedule);
    const QString fixed = QString::fromStdString(panel->figure()->csv());
    context.set.set("codesign.schedule", std::string("cyclic"));
    const QString cyclic = QString::fromStdString(panel->figure()->csv());
    QVERIFY(cyclic.count(QLatin1Char('\n')) == fixed.count(QLatin1Char('\n')) + 3);
  }

  void stoppedTrainingsOpenInSpectra() {
    FakePanelContext context;
    auto record = std::make_shared<present::TrainingRecord>();
    record->precision = training::knownPrecisions()[1];
    record->history.losses = {2.0, 1.5};
    record->history.bits = {8, 8};
    record->iterations = 4;
    record->stepsPerEpoch = 4;
    record->stage = present::TrainingStage::Stopped;
    present::CodesignData data;
    data.trainings = {record};
    data.active = record->precision.name;
    present::LabResults labs;
    labs.codesign = std::make_shared<const present::CodesignData>(data);
    // No epoch is over, and there are weights all the same.
    const auto panel = shown("codesign.training", context, labs);
    const auto actions = panel->findChildren<QToolButton*>();
    const auto enabled = std::count_if(actions.begin(), actions.end(), [](const QToolButton* button) {
      return button->objectName() == QLatin1String("codesign.open-in-spectra") && button->isEnabled();
    });
    QCOMPARE(enabled, 1);
  }

  void panelsFollowTheLanguage() {
    for (const base::PanelDescriptor& descriptor : panels::codesignPanels()) {
      FakePanelContext context;
      const auto panel = shown(descriptor.id.toLatin1().constData(), context, fullResults());
      QEvent change(QEvent::LanguageChange);
      QApplication::sendEvent(panel.get(), &change);
      const int before = panel->refreshCount();
      panel->present(snapshotOf(context.set, fullResults()));
      QTRY_VERIFY(panel->refreshCount() > before);
    }
  }

  void narrowSetupLosesNoRow() {
    FakePanelContext context;
    const auto panel = shown("codesign.setup", context);
    auto* schedule = panel->findChild<QComboBox*>(QStringLiteral("codesign.schedule"));
    QVERIFY(schedule);
    for (const char* chosen : {"fixed", "cyclic", "fixed"}) {
      context.set.set("codesign.schedule", std::string(chosen));
      const int before = panel->refreshCount();
      panel->present(snapshotOf(context.set, {}));
      QTRY_VERIFY(panel->refreshCount() > before);
      for (const int width : {600, 310, 240, 600, 310}) {
        panel->resize(width, 400);
        QTRY_VERIFY(schedule->height() >= schedule->minimumSizeHint().height());
        QVERIFY(schedule->width() > 60);
      }
    }
  }
};

QTEST_MAIN(TestCodesignPanels)
#include "tst_codesign_panels.moc"
