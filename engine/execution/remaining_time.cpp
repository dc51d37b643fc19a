// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/execution/remaining_time.h"

#include <algorithm>
#include <cmath>

namespace quantoscope::execution {
namespace {

constexpr double memorySeconds = 30;

double secondsBetween(TimePoint from, TimePoint to) {
  return std::chrono::duration<double>(to - from).count();
}

}  // namespace

void RemainingTime::report(const core::Progress& progress, TimePoint when) {
  if (!m_last || progress.total == 0 || progress.done < m_last->done) {
    m_units = 0;
    m_seconds = 0;
  } else {
    const double seconds = std::max(0.0, secondsBetween(m_lastWhen, when));
    const double fade = std::exp(-seconds / memorySeconds);
    m_units = m_units * fade + static_cast<double>(progress.done - m_last->done);
    m_seconds = m_seconds * fade + seconds;
  }
  m_last = progress;
  m_lastWhen = when;
}

std::optional<std::chrono::duration<double>> RemainingTime::at(TimePoint when) const {
  if (!m_last || m_last->total == 0) {
    return std::nullopt;
  }
  if (m_last->done >= m_last->total) {
    return std::chrono::duration<double>(0);
  }
  if (m_units <= 0 || m_seconds <= 0) {
    return std::nullopt;
  }
  const double left = static_cast<double>(m_last->total - m_last->done) * m_seconds / m_units;
  return std::chrono::duration<double>(std::max(0.0, left - secondsBetween(m_lastWhen, when)));
}

}  // namespace quantoscope::execution
