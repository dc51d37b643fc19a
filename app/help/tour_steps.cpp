// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/help/tour_steps.h"

#include <QAbstractButton>
#include <QCoreApplication>
#include <QDockWidget>
#include <QToolBar>

#include "app/actions/action_registry.h"
#include "app/window/lab_workspace.h"
#include "app/window/main_window.h"
#include "app/workbench.h"
#include "widgets/base/panel.h"
#include "widgets/base/parameter_slider.h"

namespace quantoscope::app {
namespace {

std::function<QString()> text(const char* source) {
  return [source] { return QCoreApplication::translate("Tour", source); };
}

QWidget* labButton(MainWindow& window, base::Lab lab) {
  const auto* bar = window.findChild<QToolBar*>(QStringLiteral("labs"));
  QAction* action = window.actions().action(QStringLiteral("view.lab.") + base::labKey(lab));
  return bar && action ? bar->widgetForAction(action) : nullptr;
}

QWidget* panelOf(MainWindow& window, base::Lab lab, const QString& id) {
  return window.workspace(lab).panel(id);
}

/// The first slider of a weight in the experiment panel, else the panel.
QWidget* weightSlider(MainWindow& window) {
  QWidget* panel = panelOf(window, base::Lab::Geometry, QStringLiteral("geometry.experiment"));
  auto* slider = panel ? panel->findChild<base::ParameterSlider*>(QStringLiteral("layerSlider.0")) : nullptr;
  return slider && slider->isVisible() ? slider : panel;
}

QWidget* exportButton(MainWindow& window) {
  QDockWidget* dock = window.workspace(base::Lab::Geometry).dock(QStringLiteral("geometry.region"));
  const QWidget* bar = dock ? dock->titleBarWidget() : nullptr;
  QWidget* button = bar ? bar->findChild<QAbstractButton*>(QStringLiteral("exportFigure")) : nullptr;
  return button ? button : dock;
}

/// Only brings a panel to the front; the focus stays where the user works.
void raisePanel(MainWindow& window, base::Lab lab, const QString& id) {
  window.showLab(lab);
  if (QDockWidget* dock = window.workspace(lab).dock(id)) {
    dock->show();
    dock->raise();
  }
}

TourStep labStep(MainWindow& window) {
  TourStep step;
  step.id = QStringLiteral("lab");
  step.title = text(QT_TRANSLATE_NOOP("Tour", "Go to the Runs lab"));
  step.text = text(QT_TRANSLATE_NOOP(
      "Tour", "Each lab at the left is a workspace of its own. Click Runs, or press Ctrl+2."));
  step.target = [&window] { return labButton(window, base::Lab::Runs); };
  step.isDone = [](const TourState&, const TourState& now) { return now.inRunsLab; };
  return step;
}

TourStep openStep(MainWindow& window, Workbench& workbench) {
  TourStep step;
  step.id = QStringLiteral("open");
  step.title = text(QT_TRANSLATE_NOOP("Tour", "Open a stats file"));
  step.text =
      text(QT_TRANSLATE_NOOP("Tour",
                             "Drop a training-statistics file on the window or press Ctrl+O. No file at "
                             "hand? Take the recorded training that comes with the program."));
  step.prepare = [&window] { raisePanel(window, base::Lab::Runs, QStringLiteral("runs.overview")); };
  step.target = [&window] { return panelOf(window, base::Lab::Runs, QStringLiteral("runs.overview")); };
  step.isDone = [](const TourState&, const TourState& now) { return now.runs > 0; };
  step.helpText = text(QT_TRANSLATE_NOOP("Tour", "Take the &sample"));
  step.help = [&workbench] { workbench.openSampleRun(); };
  return step;
}

TourStep brushStep(MainWindow& window) {
  TourStep step;
  step.id = QStringLiteral("brush");
  step.title = text(QT_TRANSLATE_NOOP("Tour", "Select a range of iterations"));
  step.text = text(QT_TRANSLATE_NOOP("Tour",
                                     "Drag over the timeline with Ctrl held down, or focus it and press "
                                     "Shift+Right a few times. Every panel follows the range."));
  step.prepare = [&window] { raisePanel(window, base::Lab::Runs, QStringLiteral("runs.timeline")); };
  step.target = [&window] { return panelOf(window, base::Lab::Runs, QStringLiteral("runs.timeline")); };
  step.isDone = [](const TourState& before, const TourState& now) {
    return now.rangeSelected && !before.rangeSelected;
  };
  return step;
}

TourStep dragStep(MainWindow& window) {
  TourStep step;
  step.id = QStringLiteral("drag");
  step.title = text(QT_TRANSLATE_NOOP("Tour", "Move a weight"));
  step.text =
      text(QT_TRANSLATE_NOOP("Tour",
                             "Drag the slider of a layer, or focus it and press the arrow keys. The error "
                             "region beside it changes while you do."));
  step.prepare = [&window] {
    raisePanel(window, base::Lab::Geometry, QStringLiteral("geometry.region"));
    raisePanel(window, base::Lab::Geometry, QStringLiteral("geometry.experiment"));
  };
  step.target = [&window] { return weightSlider(window); };
  step.isDone = [](const TourState& before, const TourState& now) { return now.weights != before.weights; };
  return step;
}

TourStep undoStep(MainWindow& window, Workbench& workbench) {
  TourStep step = dragStep(window);
  step.id = QStringLiteral("undo");
  step.title = text(QT_TRANSLATE_NOOP("Tour", "Take it back"));
  step.text = text(
      QT_TRANSLATE_NOOP("Tour", "Press Ctrl+Z. Every edit can be undone, and a whole drag is one step."));
  step.target = [&window] { return panelOf(window, base::Lab::Geometry, QStringLiteral("geometry.region")); };
  step.isDone = [](const TourState& before, const TourState& now) {
    return now.undoIndex < before.undoIndex;
  };
  step.helpText = text(QT_TRANSLATE_NOOP("Tour", "&Undo"));
  step.help = [&workbench] { workbench.undoStack().undo(); };
  return step;
}

TourStep exportStep(MainWindow& window, Workbench& workbench) {
  TourStep step;
  step.id = QStringLiteral("export");
  step.title = text(QT_TRANSLATE_NOOP("Tour", "Make a figure for a paper"));
  step.text =
      text(QT_TRANSLATE_NOOP("Tour",
                             "Press this button, or Ctrl+E for the panel that has the focus. Choose the "
                             "size of the column it is for, and export. The file can be opened again."));
  step.prepare = [&window] { raisePanel(window, base::Lab::Geometry, QStringLiteral("geometry.region")); };
  step.target = [&window] { return exportButton(window); };
  step.isDone = [](const TourState& before, const TourState& now) { return now.figures > before.figures; };
  step.helpText = text(QT_TRANSLATE_NOOP("Tour", "&Export…"));
  step.help = [&workbench] { workbench.exportFigure(QStringLiteral("geometry.region")); };
  return step;
}

TourStep lastStep() {
  TourStep step;
  step.id = QStringLiteral("end");
  step.title = text(QT_TRANSLATE_NOOP("Tour", "That is how it works"));
  step.text =
      text(QT_TRANSLATE_NOOP("Tour",
                             "F1 lists all keys. Shift+F1 says what the focused number means, with its "
                             "formula. The Help menu starts this tour again."));
  step.target = [] { return nullptr; };
  step.isDone = [](const TourState&, const TourState&) { return false; };
  return step;
}

}  // namespace

TourState tourState(MainWindow& window, Workbench& workbench, int figures) {
  TourState state;
  state.runs = workbench.document().runs().size();
  state.rangeSelected = workbench.selection().iterations().has_value();
  state.inRunsLab = window.isCurrentLab(base::Lab::Runs);
  state.undoIndex = workbench.undoStack().index();
  state.figures = figures;
  const core::ParameterSet layers = workbench.parameters().subset("geometry.layer.");
  for (const auto& [id, value] : layers.values()) {
    if (id.find(".weight.") != std::string::npos) {
      state.weights[id] = std::get<double>(value);
    }
  }
  return state;
}

std::vector<TourStep> tourSteps(MainWindow& window, Workbench& workbench) {
  const auto explore = text(QT_TRANSLATE_NOOP("Tour", "Task 1 of 3: explore a training"));
  const auto drag = text(QT_TRANSLATE_NOOP("Tour", "Task 2 of 3: drag a weight"));
  const auto figure = text(QT_TRANSLATE_NOOP("Tour", "Task 3 of 3: export a figure"));
  const auto done = text(QT_TRANSLATE_NOOP("Tour", "Done"));
  std::vector<TourStep> steps;
  const auto add = [&steps](const std::function<QString()>& task, TourStep step) {
    step.task = task;
    steps.push_back(std::move(step));
  };
  add(explore, labStep(window));
  add(explore, openStep(window, workbench));
  add(explore, brushStep(window));
  add(drag, dragStep(window));
  add(drag, undoStep(window, workbench));
  add(figure, exportStep(window, workbench));
  add(done, lastStep());
  return steps;
}

}  // namespace quantoscope::app
