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

/// The opened model's place. Without a file there is none; without data its file could not be read and the
/// reference is kept.
struct ModelSlot {
  std::filesystem::path file;
  present::ModelPtr model;

  friend bool operator==(const ModelSlot&, const ModelSlot&) = default;
};

/// All data the user has opened.
struct OpenedData {
  std::vector<RunSlot> runs;
  ModelSlot model;

  friend bool operator==(const OpenedData&, const OpenedData&) = default;
};

class Document : public QObject {
  Q_OBJECT

 public:
  using QObject::QObject;

  const core::ParameterSet& parameters() const { return m_parameters; }
  /// All runs, in order; those without data too.
  const std::vector<RunSlot>& runSlots() const { return m_data.runs; }
  const ModelSlot& modelSlot() const { return m_data.model; }
  const OpenedData& data() const { return m_data; }
  /// The runs that have data, in the same order.
  const std::vector<present::RunPtr>& runs() const { return m_runs; }

  /// Nothing is signaled when the changes change nothing.
  void apply(const std::vector<core::ParameterChange>& changes);
  void setData(OpenedData data);
  /// Puts `run` in the place of every run of that file. Not a change by the user: there is no undo.
  void updateRun(const std::string& file, const present::RunPtr& run);
  void replace(core::ParameterSet parameters, OpenedData data);

  /// What the labs' long work has found so far. Not a change by the user, and not part of the session.
  const present::LabResults& results() const { return m_results; }
  void setResults(present::LabResults results);

 Q_SIGNALS:
  void parametersChanged();
  /// Other data than before: results in flight are about data that is gone.
  void dataChanged();
  /// Another model than before, or none.
  void modelChanged();
  void resultsChanged();

 private:
  /// Signals that the model has changed, if it has; dataChanged() is for the caller.
  void keep(OpenedData data);

  core::ParameterSet m_parameters;
  OpenedData m_data;
  present::LabResults m_results;
  std::vector<present::RunPtr> m_runs;
};

}  // namespace quantoscope::app
