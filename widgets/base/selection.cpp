// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/base/selection.h"

#include <algorithm>
#include <array>

namespace quantoscope::base {

void Selection::toggle(const present::Subject& subject) {
  constexpr std::array parts = {&present::Subject::layer, &present::Subject::bitWidth,
                                &present::Subject::point, &present::Subject::modelLayer,
                                &present::Subject::head,  &present::Subject::token};
  const bool selected = std::all_of(parts.begin(), parts.end(), [&](auto part) {
    return !(subject.*part) || subject.*part == m_subject.*part;
  });
  present::Subject next = m_subject;
  for (const auto part : parts) {
    if (subject.*part) {
      next.*part = selected ? std::nullopt : subject.*part;
    }
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
