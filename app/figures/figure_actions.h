// SPDX-License-Identifier: GPL-3.0-or-later
// What the window's commands do about figures: export one, copy one, a whole lab as one, all panels. GUI
// thread.
#pragma once

#include <QCoreApplication>
#include <functional>
#include <vector>

#include "app/workbench.h"

namespace quantoscope::app {

class LabWorkspace;

class FigureActions {
  Q_DECLARE_TR_FUNCTIONS(quantoscope::app::FigureActions)

 public:
  /// `say` shows a sentence to the user. Dialogs belong to `window`.
  FigureActions(Workbench& workbench, QWidget& window, std::function<void(Severity, const QString&)> say);

  /// Asks how and writes the figure of a panel; an empty id means there is none.
  void exportPanel(LabWorkspace& workspace, const QString& id);
  /// Puts the figure of a panel on the clipboard as it was exported last, else as the last export of any.
  void copyPanel(LabWorkspace& workspace, const QString& id);
  /// All open panels of the lab that have something to show, as one figure with (a), (b), (c).
  void exportLab(LabWorkspace& workspace);
  /// One file per panel that is open in one of the labs.
  void exportAll(const std::vector<LabWorkspace*>& workspaces);

 private:
  /// Calls `then` when the figures of these panels can be had at once: now, or after a job with this name
  /// that makes what they need, unless it is canceled or the window is gone.
  void whenReady(const std::vector<base::Panel*>& panels, const QString& name, std::function<void()> then);
  void runDialog(base::FigurePtr figure, const QString& id);
  void copyFigure(const base::FigureSource& figure, const QString& id);
  void exportLabNow(LabWorkspace& workspace);
  void exportAllNow(const std::vector<LabWorkspace*>& workspaces);
  QByteArray session() const;

  Workbench& m_workbench;
  QWidget& m_window;
  std::function<void(Severity, const QString&)> m_say;
};

}  // namespace quantoscope::app
