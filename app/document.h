// SPDX-License-Identifier: GPL-3.0-or-later
// What the user works on: parameters and loaded data. Only undo commands and opening a session change it. GUI
// thread.
#pragma once

#include <QObject>
#include <QString>
#include <filesystem>
#include <string>
#include <vector>

#include "engine/present/snapshot.h"

namespace quantoscope::app {

/// The place of one run in the document. Without its data it is a reference whose file could not be read: it
/// is kept, so that saving the session does not lose it.
struct RunSlot {
  std::filesystem::path file;  ///< absolute, or a sample (see isSample)
  present::RunPtr run;         ///< null: only the reference is there

  friend bool operator==(const RunSlot&, const RunSlot&) = default;
};

class Document : public QObject {
  Q_OBJECT

 public:
  using QObject::QObject;

  const core::ParameterSet& parameters() const { return m_parameters; }
  /// All runs, in order; those without data too.
  const std::vector<RunSlot>& runSlots() const { return m_slots; }
  /// The runs that have data, in the same order.
  const std::vector<present::RunPtr>& runs() const { return m_runs; }

  /// Nothing is signaled when the changes change nothing.
  void apply(const std::vector<core::ParameterChange>& changes);
  void setRunSlots(std::vector<RunSlot> runSlots);
  /// Puts `run` in the place of every run of that file. Not a change by the user: there is no undo.
  void updateRun(const std::string& file, const present::RunPtr& run);
  void replace(core::ParameterSet parameters, std::vector<RunSlot> runSlots);

 Q_SIGNALS:
  void parametersChanged();
  /// Other data than before: results in flight are about data that is gone.
  void dataChanged();

 private:
  void keep(std::vector<RunSlot> runSlots);

  core::ParameterSet m_parameters;
  std::vector<RunSlot> m_slots;
  std::vector<present::RunPtr> m_runs;
};

}  // namespace quantoscope::app
