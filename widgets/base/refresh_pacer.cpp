// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/base/refresh_pacer.h"

#include <QCoreApplication>
#include <algorithm>
#include <utility>

namespace quantoscope::base {
namespace {

/// Milliseconds of refreshes in one turn of the event loop; one refresh may be longer.
constexpr double turnBudget = 4;
constexpr double frame = 16;
constexpr double longestPause = 250;
/// Those that share take a third of the thread's time at most.
constexpr double restAfterWork = 2;
/// One that has not worked for so long takes no part.
constexpr qint64 forgottenAfter = 1000;

}  // namespace

RefreshPacer& RefreshPacer::instance() {
  static QPointer<RefreshPacer> pacer;
  if (!pacer) {
    pacer = new RefreshPacer(QCoreApplication::instance());
  }
  return *pacer;
}

RefreshPacer::RefreshPacer(QObject* parent) : QObject(parent) {
  m_clock.start();
  m_turn.setSingleShot(true);
  m_turn.setTimerType(Qt::PreciseTimer);
  connect(&m_turn, &QTimer::timeout, this, &RefreshPacer::takeTurn);
}

void RefreshPacer::setDragging(bool dragging) {
  if (std::exchange(m_dragging, dragging) == dragging) {
    return;
  }
  m_used = 0;
  m_shared.clear();
  if (!dragging && !m_waiting.empty()) {
    m_turn.start(0);
  }
}

void RefreshPacer::run(QObject& who, Pace pace, std::function<void()> work) {
  const auto known = std::find_if(m_waiting.begin(), m_waiting.end(),
                                  [&](const Waiting& waiting) { return waiting.who == &who; });
  if (known != m_waiting.end()) {
    if (m_dragging) {
      known->work = std::move(work);
      return;
    }
    m_waiting.erase(known);
  }
  if (!m_dragging || pace == Pace::Frame || (m_used < turnBudget && isDue(who))) {
    perform(who, pace, work);
    return;
  }
  m_waiting.push_back({&who, std::move(work)});
  wake();
}

void RefreshPacer::perform(QObject& who, Pace pace, const std::function<void()>& work) {
  const QPointer<QObject> alive(&who);
  const qint64 begin = m_clock.nsecsElapsed();
  work();
  const double took = 1e-6 * static_cast<double>(m_clock.nsecsElapsed() - begin);
  m_used += took;
  if (alive && pace == Pace::Shared) {
    Cost& cost = m_shared[&who];
    cost.milliseconds = cost.last == 0 ? took : 0.7 * cost.milliseconds + 0.3 * took;
    cost.last = m_clock.elapsed();
  }
  if (m_dragging) {
    wake();  // the next turn begins with nothing used
  }
}

double RefreshPacer::pause() const {
  double together = 0;
  for (const auto& [other, cost] : m_shared) {
    if (m_clock.elapsed() - cost.last < forgottenAfter) {
      together += cost.milliseconds;
    }
  }
  return std::clamp(restAfterWork * together, frame, longestPause);
}

bool RefreshPacer::isDue(const QObject& who) const {
  const auto cost = m_shared.find(&who);
  return !m_dragging || cost == m_shared.end() ||
         static_cast<double>(m_clock.elapsed() - cost->second.last) >= pause();
}

bool RefreshPacer::isWaiting(const QObject& who) const {
  return std::any_of(m_waiting.begin(), m_waiting.end(),
                     [&](const Waiting& waiting) { return waiting.who == &who; });
}

void RefreshPacer::takeTurn() {
  m_used = 0;
  for (std::size_t i = 0; i < m_waiting.size() && m_used < turnBudget;) {
    if (m_waiting[i].who && !isDue(*m_waiting[i].who)) {
      ++i;
      continue;
    }
    const Waiting next = std::move(m_waiting[i]);
    m_waiting.erase(m_waiting.begin() + static_cast<std::ptrdiff_t>(i));
    if (next.who) {
      perform(*next.who, Pace::Shared, next.work);
    }
  }
  if (!m_waiting.empty()) {
    wake();
  }
}

void RefreshPacer::wake() {
  if (m_turn.isActive()) {
    return;
  }
  // Nobody who waits is due: look again soon; else as soon as the event loop has dealt with the rest.
  const bool due = std::any_of(m_waiting.begin(), m_waiting.end(), [this](const Waiting& waiting) {
    return !waiting.who || isDue(*waiting.who);
  });
  m_turn.start(due || m_waiting.empty() ? 0 : static_cast<int>(frame) / 2);
}

}  // namespace quantoscope::base
