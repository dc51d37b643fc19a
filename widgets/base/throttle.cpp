// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/base/throttle.h"

namespace quantoscope::base {

Throttle::Throttle(int intervalMs, QObject* parent) : QObject(parent), m_intervalMs(intervalMs) {
  m_timer.setSingleShot(true);
  m_timer.setTimerType(Qt::PreciseTimer);
  connect(&m_timer, &QTimer::timeout, this, &Throttle::trigger);
}

void Throttle::fire() {
  if (m_timer.isActive()) {
    return;
  }
  const qint64 elapsed = m_sinceTrigger.isValid() ? m_sinceTrigger.elapsed() : m_intervalMs;
  if (elapsed >= m_intervalMs) {
    trigger();
  } else {
    m_timer.start(static_cast<int>(m_intervalMs - elapsed));
  }
}

void Throttle::trigger() {
  m_sinceTrigger.start();
  Q_EMIT triggered();
}

}  // namespace quantoscope::base
