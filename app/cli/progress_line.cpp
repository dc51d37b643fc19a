// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/progress_line.h"

#include <fmt/format.h>
#include <unistd.h>

#include <cmath>
#include <ostream>

namespace quantoscope::cli {

ProgressLine::ProgressLine(std::ostream& err) : m_err(err), m_terminal(isatty(STDERR_FILENO) == 1) {}

ProgressLine::~ProgressLine() {
  clear();
}

void ProgressLine::clear() {
  if (m_width > 0) {
    m_err << '\r' << std::string(m_width, ' ') << '\r' << std::flush;
    m_width = 0;
  }
}

void ProgressLine::show(const core::Progress& progress, const std::string& what) {
  using namespace std::chrono_literals;
  const auto now = std::chrono::steady_clock::now();
  m_remaining.report(progress, now);
  if (!m_terminal || now - m_shown < 100ms) {
    return;
  }
  m_shown = now;
  std::string line = what;
  if (progress.total > 0) {
    line += fmt::format("  {}%", progress.done * 100 / progress.total);
  }
  if (const auto left = m_remaining.at(now)) {
    const auto seconds = static_cast<long>(std::ceil(left->count()));
    line += fmt::format("  {}:{:02} left", seconds / 60, seconds % 60);
  }
  clear();
  m_err << line << std::flush;
  m_width = line.size();
}

}  // namespace quantoscope::cli
