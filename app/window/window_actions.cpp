// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/window_actions.h"

#include <QDockWidget>
#include <QMenu>
#include <iterator>

#include "app/actions/action_registry.h"
#include "app/actions/command_palette.h"
#include "app/figures/figure_actions.h"
#include "app/help/help_center.h"
#include "app/panel_registry.h"
#include "app/recovery/recovery_offers.h"
#include "app/report/report_actions.h"
#include "app/settings/settings.h"
#include "app/window/codesign_actions.h"
#include "app/window/criticality_actions.h"
#include "app/window/file_flow.h"
#include "app/window/job_strip.h"
#include "app/window/lab_workspace.h"
#include "app/window/main_window.h"
#include "app/window/recent_files.h"
#include "app/window/spectra_actions.h"
#include "engine/core/error.h"
#include "widgets/base/text.h"

namespace quantoscope::app {
namespace {

QString phrase(const char* source, const QString& argument) {
  return base::translated("Action", source, {argument.toStdString()});
}

void declareFigures(ActionRegistry& registry, MainWindow& window) {
  FigureActions& figures = window.figures();
  registry.add(
      {.id = QStringLiteral("figure.export"),
       .text = QUANTOSCOPE_TEXT("Action", "&Export figure…"),
       .description = QUANTOSCOPE_TEXT("Action", "Write the panel that has the focus as PDF, SVG or PNG"),
       .icon = QStringLiteral("export-figure"),
       .shortcuts = {QKeySequence(Qt::CTRL | Qt::Key_E)},
       .group = ActionGroup::File,
       .section = 30,
       .run = [&window] { window.exportPanel(window.currentWorkspace().focusedPanel()); }});
  registry.add(
      {.id = QStringLiteral("figure.copy"),
       .text = QUANTOSCOPE_TEXT("Action", "Copy fi&gure"),
       .description = QUANTOSCOPE_TEXT("Action", "Put the panel that has the focus on the clipboard"),
       .icon = QStringLiteral("copy"),
       .shortcuts = {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_C)},
       .group = ActionGroup::File,
       .section = 30,
       .run = [&window, &figures] {
         figures.copyPanel(window.currentWorkspace(), window.currentWorkspace().focusedPanel());
       }});
  registry.add(
      {.id = QStringLiteral("figure.export-lab"),
       .text = QUANTOSCOPE_TEXT("Action", "Export &lab as one figure…"),
       .description = QUANTOSCOPE_TEXT("Action", "All open panels of this lab with labels (a), (b), (c)"),
       .shortcuts = {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_E)},
       .group = ActionGroup::File,
       .section = 30,
       .run = [&window, &figures] { figures.exportLab(window.currentWorkspace()); }});
  registry.add({.id = QStringLiteral("figure.export-all"),
                .text = QUANTOSCOPE_TEXT("Action", "Export all &panels…"),
                .description = QUANTOSCOPE_TEXT("Action", "Write every open panel to a file of its own"),
                .group = ActionGroup::File,
                .section = 30,
                .run = [&window, &figures] {
                  std::vector<LabWorkspace*> workspaces;
                  for (const base::Lab lab : labs()) {
                    workspaces.push_back(&window.workspace(lab));
                  }
                  figures.exportAll(workspaces);
                }});
}

void declareReports(ActionRegistry& registry, MainWindow& window) {
  registry.add(
      {.id = QStringLiteral("runs.report"),
       .text = QUANTOSCOPE_TEXT("Action", "&Write report…"),
       .description = QUANTOSCOPE_TEXT("Action", "All figures, tables and numbers of the runs in a folder"),
       .icon = QStringLiteral("report"),
       .shortcuts = {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_R)},
       .group = ActionGroup::File,
       .section = 30,
       .run = [&window] { window.reports().ask(); },
       .state =
           [&window] {
             const bool any = window.reports().canWrite();
             return ActionState{
                 any, false,
                 any ? QString()
                     : base::translated("Action", QUANTOSCOPE_TEXT("Action", "No run is loaded."))};
           }});
}

void declareFile(ActionRegistry& registry, MainWindow& window) {
  FileFlow& files = window.files();
  registry.add({.id = QStringLiteral("file.new"),
                .text = QUANTOSCOPE_TEXT("Action", "&New session"),
                .description = QUANTOSCOPE_TEXT("Action", "Begin anew with the first experiment and no data"),
                .icon = {},
                .shortcuts = {QKeySequence(Qt::CTRL | Qt::Key_N)},
                .group = ActionGroup::File,
                .section = 10,
                .run = [&files] { files.newSession(); }});
  registry.add({.id = QStringLiteral("file.open"),
                .text = QUANTOSCOPE_TEXT("Action", "&Open…"),
                .description =
                    QUANTOSCOPE_TEXT("Action", "Open files of any kind; each goes to its lab by its content"),
                .icon = QStringLiteral("open"),
                .shortcuts = {QKeySequence(Qt::CTRL | Qt::Key_O)},
                .group = ActionGroup::File,
                .section = 10,
                .run = [&files] { files.choose(base::OpenRequest::AnyFile); }});
  registry.add({.id = QStringLiteral("file.open-model"),
                .text = QUANTOSCOPE_TEXT("Action", "Open model we&ights…"),
                .description = QUANTOSCOPE_TEXT(
                    "Action", "One file: safetensors, the index of a sharded model, ONNX, npz or npy"),
                .group = ActionGroup::File,
                .section = 10,
                .run = [&files] { files.choose(base::OpenRequest::Model); }});
  registry.add({.id = QStringLiteral("file.open-model-folder"),
                .text = QUANTOSCOPE_TEXT("Action", "Open t&he folder of a model…"),
                .description = QUANTOSCOPE_TEXT("Action", "Open a model that is in several files"),
                .group = ActionGroup::File,
                .section = 10,
                .run = [&files] { files.chooseFolder(); }});
  registry.addSubmenu({QStringLiteral("file.recent"), QUANTOSCOPE_TEXT("Action", "Open &recent"),
                       ActionGroup::File, 11, [&window](QMenu& menu) { window.recentFiles().fill(menu); }});
  registry.add(
      {.id = QStringLiteral("file.sample"),
       .text = QUANTOSCOPE_TEXT("Action", "Open the sa&mple run"),
       .description = QUANTOSCOPE_TEXT("Action", "Add the recorded training that ships with the program"),
       .group = ActionGroup::File,
       .section = 11,
       .run = [&files] { files.choose(base::OpenRequest::SampleRun); }});
  registry.add(
      {.id = QStringLiteral("file.sample-model"),
       .text = QUANTOSCOPE_TEXT("Action", "Open the sample mo&del"),
       .description = QUANTOSCOPE_TEXT("Action", "Open the small language model that ships with the program"),
       .group = ActionGroup::File,
       .section = 11,
       .run = [&files] { files.choose(base::OpenRequest::SampleModel); }});
  registry.add({.id = QStringLiteral("file.close-model"),
                .text = QUANTOSCOPE_TEXT("Action", "Close &the model"),
                .description = QUANTOSCOPE_TEXT("Action", "Close the opened model; this can be undone"),
                .group = ActionGroup::File,
                .section = 11,
                .run = [&window] { window.workbench().closeModel(); },
                .state =
                    [&window] {
                      return ActionState{!window.workbench().document().modelSlot().file.empty(), false,
                                         QCoreApplication::translate("Action", "No model is open")};
                    }});
  registry.add(
      {.id = QStringLiteral("file.save"),
       .text = QUANTOSCOPE_TEXT("Action", "&Save session"),
       .description = QUANTOSCOPE_TEXT("Action", "Write parameters, files and views to the session file"),
       .icon = QStringLiteral("save"),
       .shortcuts = {QKeySequence(Qt::CTRL | Qt::Key_S)},
       .group = ActionGroup::File,
       .section = 20,
       .run = [&files] { files.save(); }});
  registry.add(
      {.id = QStringLiteral("file.save-as"),
       .text = QUANTOSCOPE_TEXT("Action", "Save session &as…"),
       .description = QUANTOSCOPE_TEXT("Action", "Write the session to another file and go on with that"),
       .icon = QStringLiteral("save-as"),
       .shortcuts = {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_S)},
       .group = ActionGroup::File,
       .section = 20,
       .run = [&files] { files.saveAs(); }});
  registry.add(
      {.id = QStringLiteral("file.save-copy"),
       .text = QUANTOSCOPE_TEXT("Action", "Save a &copy…"),
       .description = QUANTOSCOPE_TEXT("Action", "Write the session to another file and go on with this one"),
       .group = ActionGroup::File,
       .section = 20,
       .run = [&files] { files.saveCopy(); }});
  registry.add(
      {.id = QStringLiteral("file.recover"),
       .text = QUANTOSCOPE_TEXT("Action", "Reco&ver unsaved work…"),
       .description = QUANTOSCOPE_TEXT("Action", "Look for sessions of programs that ended unexpectedly"),
       .group = ActionGroup::File,
       .section = 20,
       .run = [&window] {
         if (window.recovery()) {
           window.recovery()->look();
         }
       }});
  declareFigures(registry, window);
  declareReports(registry, window);
  registry.add(
      {.id = QStringLiteral("file.preferences"),
       .text = QUANTOSCOPE_TEXT("Action", "Pre&ferences…"),
       .description = QUANTOSCOPE_TEXT("Action", "Language, theme, digits, threads, cache, autosave"),
       .icon = QStringLiteral("settings"),
       .shortcuts = {QKeySequence(Qt::CTRL | Qt::Key_Comma)},
       .group = ActionGroup::File,
       .section = 80,
       .run = [&window] { window.showPreferences(); }});
  registry.add(
      {.id = QStringLiteral("file.quit"),
       .text = QUANTOSCOPE_TEXT("Action", "&Quit"),
       .description = QUANTOSCOPE_TEXT("Action", "Close the program; unsaved changes are asked about"),
       .shortcuts = {QKeySequence(Qt::CTRL | Qt::Key_Q)},
       .group = ActionGroup::File,
       .section = 90,
       .run = [&window] { window.close(); }});
}

void declareEdit(ActionRegistry& registry, MainWindow& window) {
  QUndoStack& undo = window.workbench().undoStack();
  registry.add({.id = QStringLiteral("edit.undo"),
                .description = QUANTOSCOPE_TEXT("Action", "Take back the last change"),
                .icon = QStringLiteral("undo"),
                .shortcuts = {QKeySequence(Qt::CTRL | Qt::Key_Z)},
                .group = ActionGroup::Edit,
                .section = 10,
                .run = [&undo] { undo.undo(); },
                .state =
                    [&undo] {
                      return ActionState{undo.canUndo(), false, {}};
                    },
                .ownText =
                    [&undo] {
                      return undo.canUndo() ? phrase(QUANTOSCOPE_TEXT("Action", "&Undo: %1"), undo.undoText())
                                            : base::translated("Action", QUANTOSCOPE_TEXT("Action", "&Undo"));
                    }});
  registry.add(
      {.id = QStringLiteral("edit.redo"),
       .description = QUANTOSCOPE_TEXT("Action", "Do again what was taken back"),
       .icon = QStringLiteral("redo"),
       .shortcuts = {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z), QKeySequence(Qt::CTRL | Qt::Key_Y)},
       .group = ActionGroup::Edit,
       .section = 10,
       .run = [&undo] { undo.redo(); },
       .state =
           [&undo] {
             return ActionState{undo.canRedo(), false, {}};
           },
       .ownText =
           [&undo] {
             return undo.canRedo() ? phrase(QUANTOSCOPE_TEXT("Action", "&Redo: %1"), undo.redoText())
                                   : base::translated("Action", QUANTOSCOPE_TEXT("Action", "&Redo"));
           }});
  registry.add({.id = QStringLiteral("edit.history"),
                .text = QUANTOSCOPE_TEXT("Action", "&History…"),
                .description =
                    QUANTOSCOPE_TEXT("Action", "All steps of this session in words; choosing one goes there"),
                .shortcuts = {QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_Z)},
                .group = ActionGroup::Edit,
                .section = 20,
                .run = [&window] { window.showHistory(); }});
  QObject::connect(&undo, &QUndoStack::indexChanged, &registry, &ActionRegistry::scheduleRefresh);
  QObject::connect(&undo, &QUndoStack::canUndoChanged, &registry, &ActionRegistry::scheduleRefresh);
}

void declareThemes(ActionRegistry& registry, MainWindow& window) {
  registry.addSubmenu(
      {QStringLiteral("view.theme"), QUANTOSCOPE_TEXT("Action", "&Theme"), ActionGroup::View, 40, {}});
  struct Choice {
    base::Theme theme;
    const char* text;
    const char* description;
  };
  const Choice choices[] = {
      {base::Theme::System, QUANTOSCOPE_TEXT("Action", "Theme like the &system"),
       QUANTOSCOPE_TEXT("Action", "Light or dark, as the desktop is")},
      {base::Theme::Light, QUANTOSCOPE_TEXT("Action", "&Light theme"),
       QUANTOSCOPE_TEXT("Action", "Dark text on light ground")},
      {base::Theme::Dark, QUANTOSCOPE_TEXT("Action", "&Dark theme"),
       QUANTOSCOPE_TEXT("Action", "Light text on dark ground")},
  };
  for (const Choice& choice : choices) {
    registry.add({.id = QStringLiteral("view.theme.") + base::themeKey(choice.theme),
                  .text = choice.text,
                  .description = choice.description,
                  .group = ActionGroup::View,
                  .section = 40,
                  .submenu = QStringLiteral("view.theme"),
                  .run = [&window, theme = choice.theme] { window.setTheme(theme); },
                  .state =
                      [theme = choice.theme] {
                        return ActionState{true, readSettings().theme == theme, {}};
                      },
                  .checkable = true});
  }
}

void declareView(ActionRegistry& registry, MainWindow& window) {
  registry.addSubmenu({QStringLiteral("view.panels"), QUANTOSCOPE_TEXT("Action", "&Panels"),
                       ActionGroup::View, 10, [&window](QMenu& menu) {
                         for (const auto* panel : panelsOf(window.currentWorkspace().lab())) {
                           menu.addAction(window.currentWorkspace().dock(panel->id)->toggleViewAction());
                         }
                       }});
  registry.add({.id = QStringLiteral("view.reset-layout"),
                .text = QUANTOSCOPE_TEXT("Action", "Restore &default layout"),
                .description = QUANTOSCOPE_TEXT("Action", "Put every panel of this lab back in its place"),
                .icon = QStringLiteral("layout-reset"),
                .group = ActionGroup::View,
                .section = 10,
                .run = [&window] { window.currentWorkspace().restoreDefaultLayout(); }});
  registry.add(
      {.id = QStringLiteral("view.palette"),
       .text = QUANTOSCOPE_TEXT("Action", "&Command palette…"),
       .description = QUANTOSCOPE_TEXT("Action", "Find an action, a panel or a file by a few letters"),
       .icon = QStringLiteral("search"),
       .shortcuts = {QKeySequence(Qt::CTRL | Qt::Key_P)},
       .group = ActionGroup::View,
       .section = 1,
       .run = [&window] { window.commandPalette().open(); }});
  registry.add(
      {.id = QStringLiteral("view.messages"),
       .text = QUANTOSCOPE_TEXT("Action", "&Messages…"),
       .description = QUANTOSCOPE_TEXT("Action", "Every message since the start, dismissed ones too"),
       .icon = QStringLiteral("info"),
       .group = ActionGroup::View,
       .section = 30,
       .run = [&window] { window.showMessageLog(); }});
  registry.add(
      {.id = QStringLiteral("view.cancel-jobs"),
       .text = QUANTOSCOPE_TEXT("Action", "C&ancel all jobs"),
       .description = QUANTOSCOPE_TEXT("Action", "Stop every job that runs or waits"),
       .icon = QStringLiteral("cancel"),
       .shortcuts = {QKeySequence(Qt::CTRL | Qt::Key_Period)},
       .group = ActionGroup::View,
       .section = 30,
       .run = [&window] { window.jobStrip().cancelAll(); },
       .state =
           [&window] {
             const bool any = window.jobStrip().hasUnfinished();
             return ActionState{
                 any, false,
                 any ? QString()
                     : base::translated("Action", QUANTOSCOPE_TEXT("Action", "No job runs or waits."))};
           }});
  declareThemes(registry, window);
  registry.add({.id = QStringLiteral("view.next-region"),
                .text = QUANTOSCOPE_TEXT("Action", "&Next region"),
                .description = QUANTOSCOPE_TEXT("Action", "Move the focus to the next part of the window"),
                .shortcuts = {QKeySequence(Qt::Key_F6)},
                .group = ActionGroup::View,
                .section = 50,
                .run = [&window] { window.cycleRegion(1); }});
  registry.add(
      {.id = QStringLiteral("view.previous-region"),
       .text = QUANTOSCOPE_TEXT("Action", "P&revious region"),
       .description = QUANTOSCOPE_TEXT("Action", "Move the focus to the previous part of the window"),
       .shortcuts = {QKeySequence(Qt::SHIFT | Qt::Key_F6)},
       .group = ActionGroup::View,
       .section = 50,
       .run = [&window] { window.cycleRegion(-1); }});
}

void declareLabs(ActionRegistry& registry, MainWindow& window) {
  int number = 1;
  for (const base::Lab lab : labs()) {
    registry.add(
        {.id = QStringLiteral("view.lab.") + base::labKey(lab),
         .icon = QStringLiteral("lab-") + base::labKey(lab),
         .shortcuts = {QKeySequence(Qt::CTRL | static_cast<Qt::Key>(Qt::Key_0 + number++))},
         .group = ActionGroup::Labs,
         .section = 10,
         .run = [&window, lab] { window.showLab(lab); },
         .state =
             [&window, lab] {
               return ActionState{true, window.isCurrentLab(lab), {}};
             },
         .checkable = true,
         .ownText = [lab] { return base::labTitle(lab); },
         .ownDescription =
             [lab] { return phrase(QUANTOSCOPE_TEXT("Action", "Go to the lab %1"), base::labTitle(lab)); }});
  }
  for (const base::PanelDescriptor& panel : allPanels()) {
    registry.add({.id = QStringLiteral("panel.%1.show").arg(panel.id),
                  .group = ActionGroup::Panels,
                  .run = [&window, &panel] { window.showPanel(panel.id); },
                  .ownText = [&panel] { return base::panelTitle(panel); },
                  .ownDescription =
                      [&panel] {
                        return phrase(QUANTOSCOPE_TEXT("Action", "Show this panel of the lab %1"),
                                      base::labTitle(panel.lab));
                      },
                  .ownCategory =
                      [&panel] {
                        return phrase(QUANTOSCOPE_TEXT("Action", "Panel in %1"), base::labTitle(panel.lab));
                      }});
  }
}

void declareHelp(ActionRegistry& registry, MainWindow& window) {
  registry.add({.id = QStringLiteral("help.welcome"),
                .text = QUANTOSCOPE_TEXT("Action", "W&elcome"),
                .description = QUANTOSCOPE_TEXT("Action", "The strip that offers what to open first"),
                .group = ActionGroup::Help,
                .section = 10,
                .run = [&window] { window.setWelcomeShown(!window.isWelcomeShown()); },
                .state =
                    [&window] {
                      return ActionState{true, window.isWelcomeShown(), {}};
                    },
                .checkable = true});
  registry.add({.id = QStringLiteral("help.shortcuts"),
                .text = QUANTOSCOPE_TEXT("Action", "&Shortcuts…"),
                .description = QUANTOSCOPE_TEXT("Action", "All keys, to look up and to change"),
                .shortcuts = {QKeySequence(Qt::Key_F1)},
                .group = ActionGroup::Help,
                .section = 20,
                .run = [&window] { window.showShortcuts(); }});
  registry.add({.id = QStringLiteral("help.about"),
                .text = QUANTOSCOPE_TEXT("Action", "&About Quantoscope"),
                .description = QUANTOSCOPE_TEXT("Action", "Version and license"),
                .icon = QStringLiteral("info"),
                .group = ActionGroup::Help,
                .section = 90,
                .run = [&window] { window.showAbout(); }});
}

}  // namespace

void declareActions(ActionRegistry& registry, MainWindow& window) {
  declareFile(registry, window);
  declareEdit(registry, window);
  declareView(registry, window);
  declareLabs(registry, window);
  window.spectra().declare(registry);
  window.codesign().declare(registry);
  window.criticality().declare(registry);
  window.help().declareActions(registry);
  declareHelp(registry, window);
}

}  // namespace quantoscope::app
