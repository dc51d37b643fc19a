// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/spectra_actions.h"

#include <QFileDialog>
#include <QProgressDialog>

#include "app/actions/action_registry.h"
#include "app/labs/spectra_lab.h"
#include "app/window/recent_files.h"
#include "widgets/base/text.h"

namespace quantoscope::app {
namespace {

constexpr QLatin1String submenuId("spectra");

QString reason(const char* source) {
  return base::translated("Action", source);
}

}  // namespace

SpectraActions::SpectraActions(Workbench& workbench, QWidget& window)
    : QObject(&window), m_workbench(workbench), m_window(window), m_exports(workbench) {}

void SpectraActions::declare(ActionRegistry& registry) {
  SpectraLab& lab = m_workbench.spectraLab();
  const auto hasModel = [this] { return m_workbench.document().modelSlot().model != nullptr; };
  const auto needsModel = [hasModel](bool enabled) {
    return ActionState{enabled, false,
                       hasModel() ? QString() : reason(QUANTOSCOPE_TEXT("Action", "No model is open."))};
  };
  const auto needsResults = [this] {
    const bool any = m_exports.hasResults();
    return ActionState{
        any, false, any ? QString() : reason(QUANTOSCOPE_TEXT("Action", "No layer has been analyzed yet."))};
  };
  registry.addSubmenu({submenuId, QUANTOSCOPE_TEXT("Action", "S&pectra"), ActionGroup::Labs, 20, {}});
  const auto add = [&registry](ActionSpec spec) {
    spec.group = ActionGroup::Labs;
    spec.section = 20;
    spec.submenu = submenuId;
    registry.add(std::move(spec));
  };
  add({.id = QStringLiteral("spectra.analyze"),
       .text = QUANTOSCOPE_TEXT("Action", "&Analyze spectra"),
       .description = QUANTOSCOPE_TEXT("Action", "Compute the spectra of the opened model's layers"),
       .icon = QStringLiteral("play"),
       .shortcuts = {QKeySequence(Qt::Key_F5)},
       .run = [&lab] { lab.start(); },
       .state = [needsModel, hasModel] { return needsModel(hasModel()); }});
  add({.id = QStringLiteral("spectra.stop"),
       .text = QUANTOSCOPE_TEXT("Action", "&Stop the analysis"),
       .description = QUANTOSCOPE_TEXT("Action", "Stop; the layers that were analyzed stay"),
       .icon = QStringLiteral("cancel"),
       .shortcuts = {QKeySequence(Qt::SHIFT | Qt::Key_F5)},
       .run = [&lab] { lab.stop(); },
       .state =
           [&lab] {
             return ActionState{lab.isRunning(), false,
                                lab.isRunning()
                                    ? QString()
                                    : reason(QUANTOSCOPE_TEXT("Action", "Nothing is being analyzed."))};
           }});
  add({.id = QStringLiteral("spectra.export-results"),
       .text = QUANTOSCOPE_TEXT("Action", "Export &results…"),
       .description = QUANTOSCOPE_TEXT("Action", "Write alphas, summary and all measures as CSV and JSON"),
       .run = [this] { askForResults(); },
       .state = needsResults});
  add({.id = QStringLiteral("spectra.export-plan"),
       .text = QUANTOSCOPE_TEXT("Action", "Export the recommended &plan…"),
       .description = QUANTOSCOPE_TEXT("Action", "Write the format of every layer for a quantizer"),
       .run = [this] { askForPlan(); },
       .state = needsResults});
  add({.id = QStringLiteral("spectra.export-plots"),
       .text = QUANTOSCOPE_TEXT("Action", "Export a p&lot of every layer…"),
       .description =
           QUANTOSCOPE_TEXT("Action", "Write a figure for each layer, category and batch to a folder"),
       .run = [this] { askForPlots(); },
       .state = needsResults});
  add({.id = QStringLiteral("spectra.export-book"),
       .text = QUANTOSCOPE_TEXT("Action", "Export all layers as one P&DF…"),
       .description = QUANTOSCOPE_TEXT("Action", "Write one page for each layer"),
       .run = [this] { askForBook(); },
       .state = needsResults});
  add({.id = QStringLiteral("spectra.use-in-geometry"),
       .text = QUANTOSCOPE_TEXT("Action", "&Use the layer in Geometry…"),
       .description = QUANTOSCOPE_TEXT(
           "Action",
           "Choose a small block of the selected layer and add it to the chain of the Geometry lab"),
       .icon = QStringLiteral("lab-geometry"),
       .run = [this] { m_exports.useInGeometry(&m_window); },
       .state =
           [this] {
             const bool any = m_workbench.selection().subject().modelLayer.has_value();
             return ActionState{
                 any, false,
                 any ? QString() : reason(QUANTOSCOPE_TEXT("Action", "No layer of the model is selected."))};
           }});
  QObject::connect(&m_workbench.document(), &Document::modelChanged, &registry,
                   &ActionRegistry::scheduleRefresh);
  QObject::connect(&lab, &SpectraLab::runningChanged, &registry, &ActionRegistry::scheduleRefresh);
  QObject::connect(&m_workbench, &Workbench::snapshotChanged, &registry, &ActionRegistry::scheduleRefresh);
  QObject::connect(&m_workbench.selection(), &base::Selection::changed, &registry,
                   &ActionRegistry::scheduleRefresh);
}

void SpectraActions::askForResults() {
  const QString folder = QFileDialog::getExistingDirectory(&m_window, tr("Folder for the results"));
  if (!folder.isEmpty()) {
    m_exports.writeResults(toPath(folder));
  }
}

void SpectraActions::askForPlan() {
  const QString file = QFileDialog::getSaveFileName(&m_window, tr("Export the recommended plan"),
                                                    QStringLiteral("quantization_config.json"),
                                                    tr("Quantization plan (*.json)"));
  if (!file.isEmpty()) {
    m_exports.writePlan(toPath(file));
  }
}

void SpectraActions::askForPlots() {
  const QString folder = QFileDialog::getExistingDirectory(&m_window, tr("Folder for the plots"));
  if (!folder.isEmpty()) {
    m_exports.writePlots(toPath(folder));
  }
}

void SpectraActions::askForBook() {
  const QString file = QFileDialog::getSaveFileName(&m_window, tr("Export all layers as one PDF"),
                                                    QStringLiteral("layers.pdf"), tr("PDF (*.pdf)"));
  if (file.isEmpty()) {
    return;
  }
  auto* progress = new QProgressDialog(tr("Writing a page for each layer…"), tr("Cancel"), 0, 0, &m_window);
  progress->setAttribute(Qt::WA_DeleteOnClose);
  progress->setWindowModality(Qt::WindowModal);
  connect(progress, &QProgressDialog::canceled, &m_exports, &SpectraExports::cancelBook);
  connect(&m_exports, &SpectraExports::bookProgressed, progress, [progress](int done, int total) {
    progress->setMaximum(total);
    progress->setValue(done);
  });
  connect(&m_exports, &SpectraExports::bookFinished, progress, [progress] { progress->close(); });
  m_exports.writeBook(toPath(file));
}

}  // namespace quantoscope::app
