// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/codesign_actions.h"

#include <QFileDialog>

#include "app/actions/action_registry.h"
#include "app/labs/codesign_lab.h"
#include "app/window/recent_files.h"
#include "engine/core/file_io.h"
#include "engine/present/codesign_state.h"
#include "engine/quantization/plan.h"
#include "widgets/base/text.h"

namespace quantoscope::app {
namespace {

constexpr QLatin1String submenuId("codesign");

QString reason(const char* source) {
  return base::translated("Action", source);
}

void addTo(ActionRegistry& registry, ActionSpec spec) {
  spec.group = ActionGroup::Labs;
  spec.section = 25;
  spec.submenu = submenuId;
  registry.add(std::move(spec));
}

ActionState enabledIf(bool enabled, const char* why) {
  return {enabled, false, enabled ? QString() : reason(why)};
}

QString shownName(const std::filesystem::path& file) {
  return base::fromUtf8(file.filename().string());
}

}  // namespace

CodesignActions::CodesignActions(Workbench& workbench, QWidget& window)
    : QObject(&window), m_workbench(workbench), m_window(window) {}

present::CodesignStatePtr CodesignActions::state() const {
  const auto snapshot = m_workbench.engine().current();
  return snapshot ? snapshot->codesign : nullptr;
}

void CodesignActions::declare(ActionRegistry& registry) {
  registry.addSubmenu({submenuId, QUANTOSCOPE_TEXT("Action", "&Co-design"), ActionGroup::Labs, 25, {}});
  declareTraining(registry);
  declareMeasuring(registry);
  declareFiles(registry);
  connect(&m_workbench.document(), &Document::modelChanged, &registry, &ActionRegistry::scheduleRefresh);
  connect(&m_workbench.codesignLab(), &CodesignLab::runningChanged, &registry,
          &ActionRegistry::scheduleRefresh);
  connect(&m_workbench, &Workbench::snapshotChanged, &registry, &ActionRegistry::scheduleRefresh);
}

void CodesignActions::declareTraining(ActionRegistry& registry) {
  CodesignLab& lab = m_workbench.codesignLab();
  const auto idle = [&lab] {
    return enabledIf(!lab.isTraining(), QUANTOSCOPE_TEXT("Action", "A training is running."));
  };
  addTo(registry,
        {.id = QStringLiteral("codesign.train"),
         .text = QUANTOSCOPE_TEXT("Action", "&Train the chosen configuration"),
         .description = QUANTOSCOPE_TEXT("Action", "Train the small network with quantized weights"),
         .icon = QStringLiteral("play"),
         .shortcuts = {QKeySequence(Qt::Key_F9)},
         .run = [&lab] { lab.train(); },
         .state = idle});
  addTo(registry,
        {.id = QStringLiteral("codesign.train-all"),
         .text = QUANTOSCOPE_TEXT("Action", "Train &all five configurations"),
         .description = QUANTOSCOPE_TEXT("Action", "Train the named configurations and compare them"),
         .icon = QStringLiteral("play"),
         .run = [&lab] { lab.trainAll(); },
         .state = idle});
  addTo(registry, {.id = QStringLiteral("codesign.sample"),
                   .text = QUANTOSCOPE_TEXT("Action", "Show the &recorded sample"),
                   .description = QUANTOSCOPE_TEXT("Action",
                                                   "Show five trainings on handwritten digits that ship with "
                                                   "the program"),
                   .run = [&lab] { lab.showSample(); },
                   .state =
                       [&lab] {
                         return enabledIf(!lab.hasTrainings(),
                                          QUANTOSCOPE_TEXT("Action", "Trainings are shown already."));
                       }});
  addTo(registry, {.id = QStringLiteral("codesign.pause"),
                   .text = QUANTOSCOPE_TEXT("Action", "&Pause the training"),
                   .description = QUANTOSCOPE_TEXT("Action", "Wait after this batch"),
                   .icon = QStringLiteral("pause"),
                   .run = [&lab] { lab.pause(); },
                   .state =
                       [&lab] {
                         return enabledIf(lab.isTraining() && !lab.isPaused(),
                                          QUANTOSCOPE_TEXT("Action", "No training is running."));
                       }});
  addTo(registry,
        {.id = QStringLiteral("codesign.resume"),
         .text = QUANTOSCOPE_TEXT("Action", "&Go on with the training"),
         .description = QUANTOSCOPE_TEXT("Action", "Go on where the training was paused or stopped"),
         .icon = QStringLiteral("play"),
         .run = [&lab] { lab.goOn(); },
         .state =
             [&lab] {
               return enabledIf(lab.isPaused() || lab.canGoOn(),
                                QUANTOSCOPE_TEXT("Action", "No training was paused or stopped."));
             }});
  addTo(registry, {.id = QStringLiteral("codesign.stop"),
                   .text = QUANTOSCOPE_TEXT("Action", "&Stop the training"),
                   .description = QUANTOSCOPE_TEXT("Action", "Stop after this batch; it can go on later"),
                   .icon = QStringLiteral("cancel"),
                   .shortcuts = {QKeySequence(Qt::SHIFT | Qt::Key_F9)},
                   .run = [&lab] { lab.stop(); },
                   .state =
                       [&lab] {
                         return enabledIf(lab.isTraining(),
                                          QUANTOSCOPE_TEXT("Action", "No training is running."));
                       }});
}

void CodesignActions::declareMeasuring(ActionRegistry& registry) {
  CodesignLab& lab = m_workbench.codesignLab();
  addTo(registry,
        {.id = QStringLiteral("codesign.sensitivity"),
         .text = QUANTOSCOPE_TEXT("Action", "Measure the s&ensitivities"),
         .description =
             QUANTOSCOPE_TEXT("Action", "What each layer of the trained network loses with fewer bits"),
         .run = [&lab] { lab.measureSensitivity(); },
         .state =
             [&lab] {
               return enabledIf(lab.hasWeights(),
                                lab.isTraining()
                                    ? QUANTOSCOPE_TEXT("Action", "A training is running.")
                                    : QUANTOSCOPE_TEXT("Action", "Nothing has been trained here yet."));
             }});
  addTo(registry,
        {.id = QStringLiteral("codesign.model-costs"),
         .text = QUANTOSCOPE_TEXT("Action", "Measure the opened &model"),
         .description = QUANTOSCOPE_TEXT("Action", "What rounding does to the weights of every layer"),
         .run = [&lab] { lab.measureModel(); },
         .state =
             [this] {
               return enabledIf(m_workbench.document().modelSlot().model != nullptr,
                                QUANTOSCOPE_TEXT("Action", "No model is open."));
             }});
}

void CodesignActions::declareFiles(ActionRegistry& registry) {
  CodesignLab& lab = m_workbench.codesignLab();
  const auto trained = [&lab](bool enabled) {
    return enabledIf(enabled, lab.isTraining()
                                  ? QUANTOSCOPE_TEXT("Action", "A training is running.")
                                  : QUANTOSCOPE_TEXT("Action", "Nothing has been trained here yet."));
  };
  addTo(registry, {.id = QStringLiteral("codesign.open-in-runs"),
                   .text = QUANTOSCOPE_TEXT("Action", "Open the training in R&uns…"),
                   .description = QUANTOSCOPE_TEXT(
                       "Action", "Save what the training has recorded and open it in the Runs lab"),
                   .icon = QStringLiteral("lab-runs"),
                   .run =
                       [this] {
                         const QString file = QFileDialog::getSaveFileName(
                             &m_window, tr("Save the statistics"), QStringLiteral("training_stats.json"),
                             tr("Training statistics (*.json)"));
                         if (!file.isEmpty()) {
                           openInRuns(toPath(file));
                         }
                       },
                   .state = [&lab, trained] { return trained(lab.hasStatistics()); }});
  addTo(registry, {.id = QStringLiteral("codesign.open-in-spectra"),
                   .text = QUANTOSCOPE_TEXT("Action", "Open the weights in Spe&ctra…"),
                   .description = QUANTOSCOPE_TEXT(
                       "Action", "Save the weights as safetensors and open them in the Spectra lab"),
                   .icon = QStringLiteral("lab-spectra"),
                   .run =
                       [this] {
                         const QString file = QFileDialog::getSaveFileName(&m_window, tr("Save the weights"),
                                                                           QStringLiteral("cnn.safetensors"),
                                                                           tr("Weights (*.safetensors)"));
                         if (!file.isEmpty()) {
                           openInSpectra(toPath(file));
                         }
                       },
                   .state = [&lab, trained] { return trained(lab.hasWeights()); }});
  addTo(registry,
        {.id = QStringLiteral("codesign.export-plan"),
         .text = QUANTOSCOPE_TEXT("Action", "Export the allocation as p&lan…"),
         .description = QUANTOSCOPE_TEXT("Action", "Write the width of every layer for a quantizer"),
         .icon = QStringLiteral("save-as"),
         .run =
             [this] {
               const QString file = QFileDialog::getSaveFileName(&m_window, tr("Export the allocation"),
                                                                 QStringLiteral("allocation_plan.json"),
                                                                 tr("Quantization plan (*.json)"));
               if (!file.isEmpty()) {
                 writePlan(toPath(file));
               }
             },
         .state =
             [this] {
               const auto now = state();
               return enabledIf(now && now->allocation && now->allocation->optimum.has_value(),
                                QUANTOSCOPE_TEXT("Action", "There is no allocation at this budget."));
             }});
  addTo(registry,
        {.id = QStringLiteral("codesign.open-costs"),
         .text = QUANTOSCOPE_TEXT("Action", "&Open costs…"),
         .description = QUANTOSCOPE_TEXT("Action", "Allocate bits for an instance, or for a plan's layers"),
         .icon = QStringLiteral("open"),
         .run = [this] {
           const QString file =
               QFileDialog::getOpenFileName(&m_window, tr("Open costs"), QString(), tr("Costs (*.json)"));
           if (!file.isEmpty()) {
             takeCosts(toPath(file));
           }
         }});
  addTo(registry, {.id = QStringLiteral("codesign.open-profiles"),
                   .text = QUANTOSCOPE_TEXT("Action", "Open &hardware profiles…"),
                   .description = QUANTOSCOPE_TEXT("Action", "Add a table of hardware profiles (CSV)"),
                   .icon = QStringLiteral("open"),
                   .run = [this] {
                     const QString file = QFileDialog::getOpenFileName(
                         &m_window, tr("Open hardware profiles"), QString(), tr("Hardware profiles (*.csv)"));
                     if (!file.isEmpty()) {
                       takeProfiles(toPath(file));
                     }
                   }});
  addTo(registry, {.id = QStringLiteral("codesign.choose-images"),
                   .text = QUANTOSCOPE_TEXT("Action", "Choose &images…"),
                   .description = QUANTOSCOPE_TEXT("Action", "Train with a folder of CIFAR-10 or IDX files"),
                   .icon = QStringLiteral("open"),
                   .run = [this] {
                     const QString folder =
                         QFileDialog::getExistingDirectory(&m_window, tr("Folder with training images"));
                     if (!folder.isEmpty()) {
                       takeImages(toPath(folder));
                     }
                   }});
}

void CodesignActions::say(const core::Result<void>& result, const QString& success) {
  if (result) {
    Q_EMIT m_workbench.messageRaised(Severity::Info, success);
  } else {
    Q_EMIT m_workbench.messageRaised(Severity::Error, base::translated(result.error()));
  }
}

void CodesignActions::writePlan(const std::filesystem::path& file) {
  const auto now = state();
  const auto& model = m_workbench.document().modelSlot();
  const std::string name =
      now && now->table && !now->table->modelLayers.empty() ? model.file.string() : std::string();
  const auto plan = now ? present::planOf(*now, name) : std::nullopt;
  if (!plan) {
    say(core::fail(core::ErrorCode::NotFound,
                   QUANTOSCOPE_TEXT("Error", "There is no allocation at this budget; choose another one.")),
        {});
    return;
  }
  say(core::writeFileAtomically(file, quantization::toJson(*plan)),
      tr("%1 was written.").arg(shownName(file)));
}

void CodesignActions::openInRuns(const std::filesystem::path& file) {
  const auto text = m_workbench.codesignLab().statistics();
  if (!text) {
    return;
  }
  if (const auto written = core::writeFileAtomically(file, *text); !written) {
    say(written, {});
    return;
  }
  m_workbench.openFiles({file});
}

void CodesignActions::openInSpectra(const std::filesystem::path& file) {
  if (const auto written = m_workbench.codesignLab().saveWeights(file); !written) {
    say(written, {});
    return;
  }
  m_workbench.openFiles({file});
}

void CodesignActions::takeCosts(const std::filesystem::path& file) {
  m_workbench.editMany([name = shownName(file)] { return tr("Take the costs of %1").arg(name); },
                       {{"codesign.costs", std::string("file")}, {"codesign.costs_file", file.string()}});
}

void CodesignActions::takeProfiles(const std::filesystem::path& file) {
  std::vector<core::ParameterChange> changes = {{"codesign.profiles_file", file.string()}};
  const auto profiles = codesign::readProfiles(file);
  if (!profiles) {
    say(core::Failure(profiles.error()), {});
    return;
  }
  if (!profiles->empty()) {
    changes.push_back({"codesign.profile", profiles->front().name});
  }
  m_workbench.editMany([name = shownName(file)] { return tr("Take the hardware profiles of %1").arg(name); },
                       changes);
}

void CodesignActions::takeImages(const std::filesystem::path& folder) {
  m_workbench.editMany([name = shownName(folder)] { return tr("Train with the images of %1").arg(name); },
                       {{"codesign.dataset", folder.string()}});
}

}  // namespace quantoscope::app
