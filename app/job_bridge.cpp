// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/job_bridge.h"

#include <QCoreApplication>

namespace quantoscope::app {
namespace {

constexpr std::uint64_t firstComputation = std::uint64_t{1} << 32U;

}  // namespace

JobBridge::JobBridge(QObject* parent)
    : QObject(parent),
      m_files([this](const execution::JobStatus& status) { post(status); }),
      m_computations([this](const execution::JobStatus& status) { post(status); },
                     {.firstId = firstComputation}) {}

JobBridge::~JobBridge() = default;

execution::JobId JobBridge::startErased(JobKind kind, const QString& name,
                                        std::function<core::Result<void>(execution::JobContext&)> work,
                                        std::function<void()> deliver) {
  // The job may be over before this returns, but its status waits in the event queue of this thread.
  execution::JobQueue& queue = kind == JobKind::File ? m_files : m_computations;
  const execution::JobId id = queue.start({name.toStdString(), std::move(work)});
  m_deliveries.emplace(id, std::move(deliver));
  return id;
}

void JobBridge::cancel(execution::JobId id) {
  (static_cast<std::uint64_t>(id) < firstComputation ? m_files : m_computations).cancel(id);
}

void JobBridge::waitUntilDone() {
  while (!m_deliveries.empty()) {
    m_files.waitIdle();
    m_computations.waitIdle();
    QCoreApplication::sendPostedEvents(this);
  }
}

void JobBridge::post(const execution::JobStatus& status) {
  QMetaObject::invokeMethod(
      this, [this, status] { receive(status); }, Qt::QueuedConnection);
}

void JobBridge::receive(const execution::JobStatus& status) {
  if (execution::isOver(status.state)) {
    if (auto delivery = m_deliveries.extract(status.id);
        delivery && status.state == execution::JobState::Done) {
      delivery.mapped()();
    }
  }
  Q_EMIT statusChanged(status);
}

}  // namespace quantoscope::app
