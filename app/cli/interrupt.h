// SPDX-License-Identifier: GPL-3.0-or-later
// Ctrl+C as a stop token. No Qt.
#pragma once

#include <stop_token>
#include <thread>

namespace quantoscope::cli {

/// While it lives, the first SIGINT or SIGTERM sets the token; the second one ends the program as usual. Make
/// it once, in main, before other threads. Signal handlers may do next to nothing, so a thread of its own
/// sets the token.
class Interrupt {
 public:
  Interrupt();
  ~Interrupt();
  Interrupt(const Interrupt&) = delete;
  Interrupt& operator=(const Interrupt&) = delete;

  std::stop_token token() const { return m_source.get_token(); }

 private:
  std::stop_source m_source;
  std::thread m_watcher;
};

}  // namespace quantoscope::cli
