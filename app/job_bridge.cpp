// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/job_bridge.h"

#include <QCoreApplication>

namespace quantoscope::app {

JobBridge::JobBridge(QObject* parent)
    : QObject(parent), m_queue([this](const execution::JobStatus& status) {
        QMetaObject::invokeMethod(
            this, [this, status] { receive(status); }, Qt::QueuedConnection);
      }) {}

JobBridge::~JobBridge() = default;

execution::JobId JobBridge::startErased(const QString& name,
                                        std::function<core::Result<void>(execution::JobContext&)> work,
                                        std::function<void()> deliver) {
  // The job may be over before this returns, but its status waits in the event queue of this thread.
  const execution::JobId id = m_queue.start({name.toStdString(), std::move(work)});
  m_deliveries.emplace(id, std::move(deliver));
  return id;
}

void JobBridge::cancel(execution::JobId id) {
  m_queue.cancel(id);
}

void JobBridge::waitUntilDone() {
  while (!m_deliveries.empty()) {
    m_queue.waitIdle();
    QCoreApplication::sendPostedEvents(this);
  }
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
