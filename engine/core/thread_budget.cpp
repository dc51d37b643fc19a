// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/core/thread_budget.h"

#include <algorithm>
#include <atomic>
#include <thread>

namespace quantoscope::core {
namespace {

constexpr unsigned mostThreads = 256;

std::atomic<unsigned>& budget() {
  static std::atomic<unsigned> threads{0};
  return threads;
}

}  // namespace

void setThreadBudget(unsigned threads) noexcept {
  budget().store(std::min(threads, mostThreads), std::memory_order_relaxed);
}

unsigned threadBudget() noexcept {
  const unsigned set = budget().load(std::memory_order_relaxed);
  return set > 0 ? set : std::clamp(std::thread::hardware_concurrency(), 1U, mostThreads);
}

}  // namespace quantoscope::core
