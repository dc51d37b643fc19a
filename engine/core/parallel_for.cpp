// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/core/parallel_for.h"

#include <algorithm>
#include <atomic>
#include <exception>
#include <mutex>
#include <system_error>
#include <thread>
#include <vector>

#include "engine/core/thread_budget.h"

namespace quantoscope::core {
namespace {

class Loop {
 public:
  Loop(std::size_t count, const std::function<void(std::size_t)>& work) : m_count(count), m_work(work) {}

  void run() noexcept {
    for (std::size_t i = m_next++; i < m_count && !m_broken; i = m_next++) {
      try {
        m_work(i);
      } catch (...) {
        const std::scoped_lock lock(m_mutex);
        m_broken = true;
        if (!m_failure || i < m_failedAt) {
          m_failure = std::current_exception();
          m_failedAt = i;
        }
      }
    }
  }

  void rethrow() const {
    if (m_failure) {
      std::rethrow_exception(m_failure);
    }
  }

 private:
  const std::size_t m_count;
  const std::function<void(std::size_t)>& m_work;
  std::atomic<std::size_t> m_next{0};
  std::atomic<bool> m_broken{false};
  std::mutex m_mutex;
  std::exception_ptr m_failure;
  std::size_t m_failedAt = 0;
};

}  // namespace

void parallelFor(std::size_t count, const std::function<void(std::size_t)>& work) {
  Loop loop(count, work);
  {
    std::vector<std::jthread> helpers;
    const std::size_t wanted = std::min<std::size_t>(count, threadBudget());
    try {
      for (std::size_t i = 1; i < wanted; ++i) {
        helpers.emplace_back([&loop] { loop.run(); });
      }
    } catch (const std::system_error&) {
      // Fewer threads do the same work.
    }
    loop.run();
  }
  loop.rethrow();
}

}  // namespace quantoscope::core
