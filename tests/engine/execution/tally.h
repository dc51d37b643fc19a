// SPDX-License-Identifier: GPL-3.0-or-later
// What the tests of engine/execution synchronize with: a counter to wait for and a clock that stands still. A
// wait that is never satisfied ends with the time limit of ctest.
#pragma once

#include <atomic>
#include <chrono>
#include <condition_variable>
#include <cstdint>
#include <mutex>

#include "engine/execution/time_source.h"

namespace quantoscope::execution::testing {

/// Counts up; any thread waits until it has reached a number, or takes from it as from a semaphore.
class Tally {
 public:
  void add(int count = 1) {
    {
      const std::scoped_lock lock(m_mutex);
      m_count += count;
    }
    m_changed.notify_all();
  }
  void waitFor(int count) {
    std::unique_lock lock(m_mutex);
    m_changed.wait(lock, [&] { return m_count >= count; });
  }
  void takeOne() {
    std::unique_lock lock(m_mutex);
    m_changed.wait(lock, [&] { return m_count > 0; });
    --m_count;
  }
  int count() {
    const std::scoped_lock lock(m_mutex);
    return m_count;
  }

 private:
  std::mutex m_mutex;
  std::condition_variable m_changed;
  int m_count = 0;
};

/// Moves only when told to. Copies of source() share the clock, which must outlive them.
class ManualClock {
 public:
  void advance(std::chrono::nanoseconds by) { m_now += by.count(); }
  TimeSource source() {
    return [this] { return TimePoint(std::chrono::nanoseconds(m_now.load())); };
  }

 private:
  std::atomic<std::int64_t> m_now{1'000'000'000};
};

}  // namespace quantoscope::execution::testing
