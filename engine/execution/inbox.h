// SPDX-License-Identifier: GPL-3.0-or-later
// The mailbox between a worker and a thread with an event loop: it never grows, the newest wins. Any thread
// may put and take. The bridge that posts the wake-up events lives with the event loop's toolkit, not here.
#pragma once

#include <mutex>
#include <optional>
#include <utility>

#include "engine/execution/outcome.h"

namespace quantoscope::execution {

/// Two slots: the newest result and the newest failure, so that neither overwrites the other.
template <class T>
class Inbox {
 public:
  /// Keeps `outcome` if it is newer than what its slot holds. Cancelled is not kept: there is nothing to
  /// show, and a result in waiting must survive it. True if the slot was empty: the caller then posts one
  /// wake-up event, whose handler calls take() once. So at most two events are under way, however slow the
  /// reader is.
  [[nodiscard]] bool put(Outcome<T> outcome) {
    if (outcome.isCancelled()) {
      return false;
    }
    // What is replaced is destroyed after the lock is gone.
    std::optional<Outcome<T>> replaced(std::move(outcome));
    const std::scoped_lock lock(m_mutex);
    std::optional<Outcome<T>>& slot = replaced->error() ? m_failure : m_result;
    if (slot && slot->ticket >= replaced->ticket) {
      return false;
    }
    slot.swap(replaced);
    return !replaced.has_value();
  }

  /// The older of what is waiting, or nothing. Taking in the order of tickets lets a ResultGate judge both
  /// kinds.
  std::optional<Outcome<T>> take() {
    const std::scoped_lock lock(m_mutex);
    const bool failureFirst = m_failure && (!m_result || m_failure->ticket < m_result->ticket);
    return std::exchange(failureFirst ? m_failure : m_result, std::nullopt);
  }

  /// Forgets what is waiting; for a new epoch. Wake-ups under way then find nothing.
  void clear() {
    std::optional<Outcome<T>> result;
    std::optional<Outcome<T>> failure;
    const std::scoped_lock lock(m_mutex);
    m_result.swap(result);
    m_failure.swap(failure);
  }

 private:
  std::mutex m_mutex;
  std::optional<Outcome<T>> m_result;
  std::optional<Outcome<T>> m_failure;
};

}  // namespace quantoscope::execution
