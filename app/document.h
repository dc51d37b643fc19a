// SPDX-License-Identifier: GPL-3.0-or-later
// What the user works on: parameters and loaded data. Only undo commands and opening a session change it. GUI
// thread.
#pragma once

#include <QObject>
#include <QString>
#include <string>
#include <vector>

#include "engine/present/snapshot.h"

namespace quantoscope::app {

class Document : public QObject {
  Q_OBJECT

 public:
  using QObject::QObject;

  const core::ParameterSet& parameters() const { return m_parameters; }
  const std::vector<present::RunPtr>& runs() const { return m_runs; }

  /// Nothing is signaled when the changes change nothing.
  void apply(const std::vector<core::ParameterChange>& changes);
  void insertRun(std::size_t index, present::RunPtr run);
  void removeRun(std::size_t index);
  /// Puts `run` in the place of every run of that file. Not a change by the user: there is no undo.
  void updateRun(const std::string& file, const present::RunPtr& run);
  void replace(core::ParameterSet parameters, std::vector<present::RunPtr> runs);

 Q_SIGNALS:
  void parametersChanged();
  /// Other data than before: results in flight are about data that is gone.
  void dataChanged();

 private:
  core::ParameterSet m_parameters;
  std::vector<present::RunPtr> m_runs;
};

}  // namespace quantoscope::app
