// SPDX-License-Identifier: GPL-3.0-or-later
// Lets work begin only while there is memory for it. Any thread.
#pragma once

#include <condition_variable>
#include <cstdint>
#include <mutex>
#include <stop_token>

namespace quantoscope::spectra {

/// What this process may still take: the system's available memory, or the rest of its own limit if that is
/// less.
std::uint64_t availableMemory();

class MemoryGate {
 public:
  explicit MemoryGate(std::uint64_t limit) : m_limit(limit) {}

  /// Waits until `bytes` fit beside what others hold; more than the limit fits when nobody holds anything.
  /// False if stopped.
  bool acquire(std::uint64_t bytes, const std::stop_token& stop);
  void release(std::uint64_t bytes);

 private:
  std::uint64_t m_limit;
  std::uint64_t m_held = 0;
  std::mutex m_mutex;
  std::condition_variable_any m_changed;
};

}  // namespace quantoscope::spectra
