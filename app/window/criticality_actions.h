// SPDX-License-Identifier: GPL-3.0-or-later
// What the window's commands do in the Criticality lab: measurements, prompts, plans, files. GUI thread.
#pragma once

#include <QObject>
#include <filesystem>

#include "app/workbench.h"

class QWidget;

namespace quantoscope::app {

class ActionRegistry;

class CriticalityActions : public QObject {
  Q_OBJECT

 public:
  /// Dialogs belong to `window`.
  CriticalityActions(Workbench& workbench, QWidget& window);

  void declare(ActionRegistry& registry);

  /// The parts of the commands that need no dialog. They say what went wrong and what was written.
  void takePrompts(const std::filesystem::path& file);
  void takePlan(const std::filesystem::path& file);
  void writePlan(const std::filesystem::path& file);
  void writeAnalysis(const std::filesystem::path& file);
  void followZones();
  void showExample();
  void measureHere();

 private:
  void declareMeasuring(ActionRegistry& registry);
  void declarePlans(ActionRegistry& registry);
  /// The numbers shown were measured elsewhere.
  bool isImported() const;
  void declareFiles(ActionRegistry& registry);
  void say(const core::Result<void>& result, const QString& success);

  Workbench& m_workbench;
  QWidget& m_window;
};

}  // namespace quantoscope::app
