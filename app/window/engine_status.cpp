// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/engine_status.h"

#include <unistd.h>

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <fstream>

namespace quantoscope::app {
namespace {

constexpr int memoryIntervalMs = 2000;

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

EngineStatus::EngineStatus(Workbench& workbench, QWidget* parent) : QWidget(parent), m_workbench(workbench) {
  m_state = new QLabel(this);
  m_times = new QLabel(this);
  m_memory = new QLabel(this);
  auto* row = new QHBoxLayout(this);
  row->setContentsMargins(0, 0, 0, 0);
  row->setSpacing(0);
  row->addWidget(m_state);
  row->addWidget(m_times);
  row->addWidget(m_memory);
  connect(&workbench.engine(), &EngineBridge::busyChanged, this, &EngineStatus::showState);
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
  m_state->setText(m_workbench.engine().isBusy() ? tr("Engine: computing") : tr("Engine: ready"));
}

void EngineStatus::framePresented() {
  if (m_sinceSnapshot.isValid()) {
    m_frameMs = static_cast<double>(m_sinceSnapshot.nsecsElapsed()) / 1e6;
    showTimes();
  }
  if (!m_memoryTimer.isActive()) {
    m_memoryTimer.start(memoryIntervalMs);
  }
}

void EngineStatus::showTimes() {
  m_times->setText(tr("Compute %1 ms · Frame %2 ms").arg(milliseconds(m_computeMs), milliseconds(m_frameMs)));
  m_times->setToolTip(
      tr("Time of the last computation on the engine thread, and from its result to the panels"));
}

void EngineStatus::showMemory() {
  const double megabytes = static_cast<double>(residentMemory()) / 1e6;
  m_memory->setText(tr("Memory %1 MB").arg(QLocale::c().toString(megabytes, 'f', 0)));
}

}  // namespace quantoscope::app
