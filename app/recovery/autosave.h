// SPDX-License-Identifier: GPL-3.0-or-later
// Keeps what was not saved yet in a recovery folder of this window. The GUI thread only takes the workbench's
// state and compares it; turning it into a file and waiting for the disk happen on a worker. GUI thread.
#pragma once

#include <QObject>
#include <QTimer>
#include <chrono>
#include <filesystem>
#include <functional>
#include <memory>
#include <optional>

#include "app/job_bridge.h"
#include "app/session/recovery_folder.h"
#include "app/workbench.h"

namespace quantoscope::app {

class Autosave : public QObject {
  Q_OBJECT

 public:
  static constexpr int defaultSeconds = 3;
  static constexpr int mostSeconds = 5;  ///< what a crash may cost at most

  /// `root` holds the folders of all windows. Nothing is written, and no folder made, before there is
  /// something to keep.
  /// `seconds` is asked again and again how long to wait at most after a change; what lies outside of 1 to
  /// mostSeconds is brought inside.
  Autosave(Workbench& workbench, std::filesystem::path root, std::function<int()> seconds = {},
           QObject* parent = nullptr);
  /// As a crash would: what was written stays. See finish().
  ~Autosave() override;

  /// From now on tick() runs by itself.
  void start();
  std::chrono::milliseconds interval() const { return m_timer.intervalAsDuration(); }

  /// Writes the state if it is neither what was written last nor what the session began
  /// with; removes what was written if the session is back there. While a write is under way it only
  /// remembers to look again.
  void tick();
  /// The recovery folder of work that was just restored into the workbench becomes this window's own: that
  /// work is safe at every moment.
  void adopt(RecoveryFolder folder);
  /// The program ends as it should: waits for the write under way and removes the folder.
  void finish();

  bool isWriting() const { return m_writing; }
  /// Blocks until nothing is under way; for tests.
  void settle();

 Q_SIGNALS:
  void written();
  /// Said once until a write succeeds again.
  void failed(const quantoscope::core::Error& error);

 private:
  struct Shared;

  void adjustInterval();
  void write(WorkbenchState state);
  void removeWritten();
  /// The session is in a file of its own, or another one begins.
  void beginAnew();

  Workbench& m_workbench;
  std::filesystem::path m_root;
  std::function<int()> m_seconds;
  QTimer m_timer;
  std::optional<WorkbenchState> m_baseline;  ///< needs no autosave; taken when first seen unchanged
  std::optional<WorkbenchState> m_kept;      ///< what the folder holds
  std::shared_ptr<Shared> m_shared;
  bool m_holdsWork = false;  ///< the folder may hold a session, as far as jobs are started
  bool m_writing = false;
  bool m_lookAgain = false;
  bool m_failing = false;
  JobBridge m_jobs;  // last: its worker ends before what it touches is gone
};

}  // namespace quantoscope::app
