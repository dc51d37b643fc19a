// SPDX-License-Identifier: GPL-3.0-or-later
// The right end of the status bar: engine state, time of the last computation and of the last frame, memory.
// GUI thread.
#pragma once

#include <QElapsedTimer>
#include <QTimer>
#include <QWidget>

#include "app/workbench.h"
#include "widgets/base/throttle.h"

class QLabel;

namespace quantoscope::app {

class EngineStatus : public QWidget {
  Q_OBJECT

 public:
  explicit EngineStatus(Workbench& workbench, QWidget* parent = nullptr);

  /// A panel brought the newest snapshot to the screen.
  void framePresented();

 protected:
  void changeEvent(QEvent* event) override;

 private:
  void retranslate();
  void showState();
  void showMemory();
  void showTimes();
  void setSteady(QLabel& label, const QString& text);

  Workbench& m_workbench;
  QLabel* m_state;
  QLabel* m_times;
  QLabel* m_memory;
  QElapsedTimer m_sinceSnapshot;
  double m_computeMs = 0;
  double m_frameMs = 0;
  QTimer m_memoryTimer;
  QTimer m_patience;  ///< runs while the engine is busy, but not for long enough to say so
  base::Throttle m_timesChanged;
};

/// Memory this process holds now, in bytes; 0 if the system does not tell.
std::uint64_t residentMemory();

}  // namespace quantoscope::app
