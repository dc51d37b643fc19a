// SPDX-License-Identifier: GPL-3.0-or-later
// A text file that grows row by row while long work goes on, for whoever wants to watch it, and is removed
// when the whole result is there. Unlike results it is not replaced as a whole. No Qt.
#pragma once

#include <filesystem>
#include <string_view>

#include "engine/core/error.h"

namespace quantoscope::cli {

class RowLog {
 public:
  RowLog() = default;
  /// Closes the file, which stays.
  ~RowLog();
  RowLog(const RowLog&) = delete;
  RowLog& operator=(const RowLog&) = delete;

  /// Begins an empty file with `head`; what was there is gone. A link is refused.
  core::Result<void> open(const std::filesystem::path& path, std::string_view head);
  /// Rows that cannot be written are left out: the result comes whole at the end. One thread at a time.
  void add(std::string_view row);
  /// Closes and removes it. Nothing happens if it is not open.
  void remove();

 private:
  void close();

  std::filesystem::path m_path;
  int m_file = -1;
};

}  // namespace quantoscope::cli
