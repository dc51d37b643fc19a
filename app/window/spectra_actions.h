// SPDX-License-Identifier: GPL-3.0-or-later
// What the window's commands do in the Spectra lab. GUI thread.
#pragma once

#include "app/labs/spectra_exports.h"

class QWidget;

namespace quantoscope::app {

class ActionRegistry;

class SpectraActions : public QObject {
  Q_OBJECT

 public:
  /// Dialogs belong to `window`.
  SpectraActions(Workbench& workbench, QWidget& window);

  void declare(ActionRegistry& registry);

 private:
  void askForResults();
  void askForPlan();
  void askForPlots();
  void askForBook();

  Workbench& m_workbench;
  QWidget& m_window;
  SpectraExports m_exports;
};

}  // namespace quantoscope::app
