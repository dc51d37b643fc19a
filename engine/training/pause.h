// SPDX-License-Identifier: GPL-3.0-or-later
// A switch that makes long work wait. Any thread may turn it.
#pragma once

#include <condition_variable>
#include <mutex>
#include <stop_token>

namespace quantoscope::training {

class PauseSwitch {
 public:
  void set(bool paused) {
    {
      const std::scoped_lock lock(m_mutex);
      m_paused = paused;
    }
    m_changed.notify_all();
  }

  bool isOn() const {
    const std::scoped_lock lock(m_mutex);
    return m_paused;
  }

  /// Returns when the switch is off or `stop` is set.
  void wait(const std::stop_token& stop) const {
    std::unique_lock lock(m_mutex);
    m_changed.wait(lock, stop, [this] { return !m_paused; });
  }

 private:
  mutable std::mutex m_mutex;
  mutable std::condition_variable_any m_changed;
  bool m_paused = false;
};

}  // namespace quantoscope::training
