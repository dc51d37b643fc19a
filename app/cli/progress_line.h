// SPDX-License-Identifier: GPL-3.0-or-later
// One line on a terminal that says how far long work is and how long it still takes. Silent where standard
// error is not a terminal. No Qt.
#pragma once

#include <chrono>
#include <iosfwd>
#include <string>

#include "engine/core/progress.h"
#include "engine/execution/remaining_time.h"

namespace quantoscope::cli {

class ProgressLine {
 public:
  /// Writes to `err` if standard error is a terminal.
  explicit ProgressLine(std::ostream& err);
  /// Clears the line.
  ~ProgressLine();
  ProgressLine(const ProgressLine&) = delete;
  ProgressLine& operator=(const ProgressLine&) = delete;

  /// At most ten times a second; `what` says what is being done, in a few words.
  void show(const core::Progress& progress, const std::string& what);
  /// Makes room for a line of text.
  void clear();

 private:
  std::ostream& m_err;
  bool m_terminal;
  std::size_t m_width = 0;
  execution::RemainingTime m_remaining;
  std::chrono::steady_clock::time_point m_shown;
};

}  // namespace quantoscope::cli
