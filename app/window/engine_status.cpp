// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/engine_status.h"

#include <unistd.h>

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <algorithm>
#include <fstream>

namespace quantoscope::app {
namespace {

constexpr int memoryIntervalMs = 2000;
// Faster than this nobody reads, and every change of a text lays the status bar out again.
constexpr int timesIntervalMs = 250;
constexpr int longestFrameMs = 1000;
constexpr int busyShownAfterMs = 150;

QString milliseconds(double value) {
  return QLocale::c().toString(value, 'f', value < 10 ? 1 : 0);
}

}  // namespace

std::uint64_t residentMemory() {
  std::ifstream statm("/proc/self/statm");
  std::uint64_t total = 0;
  std::uint64_t resident = 0;
  statm >> total >> resident;
  return statm ? resident * static_cast<std::uint64_t>(::sysconf(_SC_PAGESIZE)) : 0;
}

EngineStatus::EngineStatus(Workbench& workbench, QWidget* parent)
    : QWidget(parent), m_workbench(workbench), m_timesChanged(timesIntervalMs) {
  m_state = new QLabel(this);
  m_times = new QLabel(this);
  m_memory = new QLabel(this);
  auto* row = new QHBoxLayout(this);
  row->setContentsMargins(0, 0, 0, 0);
  row->setSpacing(0);
  row->addWidget(m_state);
  row->addWidget(m_times);
  row->addWidget(m_memory);
  m_patience.setSingleShot(true);
  m_patience.setInterval(busyShownAfterMs);
  connect(&m_patience, &QTimer::timeout, this, &EngineStatus::showState);
  connect(&workbench.engine(), &EngineBridge::busyChanged, this, [this](bool busy) {
    if (busy) {
      m_patience.start();
    } else {
      m_patience.stop();
    }
    showState();
  });
  connect(&m_timesChanged, &base::Throttle::triggered, this, &EngineStatus::showTimes);
  connect(&workbench, &Workbench::snapshotChanged, this, [this](const present::SnapshotPtr& snapshot) {
    m_computeMs = std::chrono::duration<double, std::milli>(snapshot->computeTime).count();
    m_sinceSnapshot.start();
  });
  // Idle costs nothing to show: memory is read after work, and while nothing happens not at all.
  m_memoryTimer.setSingleShot(true);
  connect(&m_memoryTimer, &QTimer::timeout, this, &EngineStatus::showMemory);
  retranslate();
}

void EngineStatus::retranslate() {
  for (QLabel* label : {m_state, m_times, m_memory}) {
    label->setMinimumWidth(0);
  }
  showState();
  showTimes();
  showMemory();
}

void EngineStatus::changeEvent(QEvent* event) {
  QWidget::changeEvent(event);
  if (event->type() == QEvent::LanguageChange) {
    retranslate();
  }
}

void EngineStatus::showState() {
  const bool busy = m_workbench.engine().isBusy() && !m_patience.isActive();
  setSteady(*m_state, busy ? tr("Engine: computing") : tr("Engine: ready"));
}

/// The widest text so far keeps its place, so that numbers do not push their neighbors to and fro.
void EngineStatus::setSteady(QLabel& label, const QString& text) {
  label.setText(text);
  label.setMinimumWidth(std::max(label.minimumWidth(), label.sizeHint().width()));
}

void EngineStatus::framePresented() {
  // A panel that comes into view later shows what was ready long before.
  if (m_sinceSnapshot.isValid() && m_sinceSnapshot.elapsed() < longestFrameMs) {
    m_frameMs = static_cast<double>(m_sinceSnapshot.nsecsElapsed()) / 1e6;
    m_timesChanged.fire();
  }
  if (!m_memoryTimer.isActive()) {
    m_memoryTimer.start(memoryIntervalMs);
  }
}

void EngineStatus::showTimes() {
  setSteady(*m_times,
            tr("Compute %1 ms · Frame %2 ms").arg(milliseconds(m_computeMs), milliseconds(m_frameMs)));
  m_times->setToolTip(
      tr("Time of the last computation on the engine thread, and from its result to the panels"));
}

void EngineStatus::showMemory() {
  const double megabytes = static_cast<double>(residentMemory()) / 1e6;
  setSteady(*m_memory, tr("Memory %1 MB").arg(QLocale::c().toString(megabytes, 'f', 0)));
}

}  // namespace quantoscope::app
