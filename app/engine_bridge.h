// SPDX-License-Identifier: GPL-3.0-or-later
// Brings requests to the engine thread and the newest snapshot back to the GUI thread. The only place where
// the two meet for interactive work. All members on the GUI thread.
#pragma once

#include <QObject>

#include "engine/execution/inbox.h"
#include "engine/execution/latest_wins.h"
#include "engine/present/snapshot.h"

namespace quantoscope::app {

class EngineBridge : public QObject {
  Q_OBJECT

 public:
  explicit EngineBridge(QObject* parent = nullptr);
  ~EngineBridge() override;

  /// While something is dragged (Preview), what the engine answers within a few milliseconds is shown before
  /// the window is painted again, not one frame later.
  void request(present::Request request, execution::Quality quality);
  /// Everything asked before this is about data that is gone: its results are never shown.
  void newEpoch();

  const present::SnapshotPtr& current() const { return m_current; }
  bool isBusy() const { return m_requested > m_gate.shown().generation; }

  execution::LatestWinsActivity activity() const { return m_engine.activity(); }

  /// Blocks until the last request is answered and shown; for command-line figures and tests.
  void waitUntilShown();

 Q_SIGNALS:
  /// A newer snapshot than any before, in rising order of requests.
  void snapshotChanged(const quantoscope::present::SnapshotPtr& snapshot);
  /// The computation broke off; the last snapshot stays.
  void failed(const quantoscope::core::Error& error);
  void busyChanged(bool busy);

 private:
  using Engine = execution::LatestWins<present::Request, present::Snapshot>;

  void drain();
  void catchUp();
  void updateBusy();

  present::SnapshotComputer m_computer;  // used on the engine thread only
  execution::Inbox<present::Snapshot> m_inbox;
  execution::ResultGate m_gate;
  present::SnapshotPtr m_current;
  std::uint64_t m_requested = 0;
  bool m_busy = false;
  bool m_catchingUp = false;
  Engine m_engine;  // last: its thread ends before what it touches is gone
};

}  // namespace quantoscope::app
