// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/base/selection.h"

namespace quantoscope::base {

void Selection::toggle(const present::Subject& subject) {
  present::Subject next = m_subject;
  const bool anotherHead =
      subject.head && (subject.head != m_subject.head || subject.layer != m_subject.layer);
  if (anotherHead) {
    next.layer = subject.layer;
    next.head = subject.head;
    setSubject(next);
    return;
  }
  if (subject.head) {
    next.head.reset();
  }
  if (subject.token) {
    next.token = m_subject.token == subject.token ? std::nullopt : subject.token;
  }
  if (subject.layer) {
    next.layer = m_subject.layer == subject.layer ? std::nullopt : subject.layer;
  }
  if (subject.bitWidth) {
    next.bitWidth = m_subject.bitWidth == subject.bitWidth ? std::nullopt : subject.bitWidth;
  }
  if (subject.point) {
    next.point = m_subject.point == subject.point ? std::nullopt : subject.point;
  }
  if (subject.modelLayer) {
    next.modelLayer = m_subject.modelLayer == subject.modelLayer ? std::nullopt : subject.modelLayer;
  }
  setSubject(next);
}

bool Selection::clear() {
  if (m_subject == present::Subject() && !m_iterations) {
    return false;
  }
  m_subject = {};
  m_iterations.reset();
  Q_EMIT changed();
  return true;
}

void Selection::setSubject(const present::Subject& subject) {
  if (m_subject != subject) {
    m_subject = subject;
    Q_EMIT changed();
  }
}

void Selection::setIterations(const std::optional<present::Range>& range) {
  if (m_iterations != range) {
    m_iterations = range;
    Q_EMIT changed();
  }
}

void Selection::setActiveRun(std::optional<std::size_t> index) {
  if (m_activeRun != index) {
    m_activeRun = index;
    Q_EMIT changed();
  }
}

}  // namespace quantoscope::base
