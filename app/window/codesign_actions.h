// SPDX-License-Identifier: GPL-3.0-or-later
// What the window's commands do in the Co-design lab: trainings, measurements, files. GUI thread.
#pragma once

#include <QObject>
#include <filesystem>

#include "app/workbench.h"
#include "engine/present/codesign_state.h"

class QWidget;

namespace quantoscope::app {

class ActionRegistry;

class CodesignActions : public QObject {
  Q_OBJECT

 public:
  /// Dialogs belong to `window`.
  CodesignActions(Workbench& workbench, QWidget& window);

  void declare(ActionRegistry& registry);

  /// The parts of the commands that need no dialog. They say what went wrong and what was written.
  void writePlan(const std::filesystem::path& file);
  void openInRuns(const std::filesystem::path& file);
  void openInSpectra(const std::filesystem::path& file);
  void takeCosts(const std::filesystem::path& file);
  void takeProfiles(const std::filesystem::path& file);
  void takeImages(const std::filesystem::path& folder);

 private:
  void declareTraining(ActionRegistry& registry);
  void declareMeasuring(ActionRegistry& registry);
  void declareFiles(ActionRegistry& registry);
  present::CodesignStatePtr state() const;
  void say(const core::Result<void>& result, const QString& success);

  Workbench& m_workbench;
  QWidget& m_window;
};

}  // namespace quantoscope::app
