// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/row_log.h"

#include <fcntl.h>
#include <unistd.h>

#include <cerrno>
#include <system_error>

namespace quantoscope::cli {

RowLog::~RowLog() {
  close();
}

core::Result<void> RowLog::open(const std::filesystem::path& path, std::string_view head) {
  close();
  m_file = ::open(path.c_str(), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC | O_NOFOLLOW, 0666);
  if (m_file < 0) {
    return core::fail(
        core::ErrorCode::Io,
        QUANTOSCOPE_TEXT("Error", "cannot be written (%1); choose another folder for the results."),
        {std::generic_category().message(errno)}, path.string());
  }
  m_path = path;
  add(head);
  return {};
}

void RowLog::add(std::string_view row) {
  while (m_file >= 0 && !row.empty()) {
    const ssize_t written = ::write(m_file, row.data(), row.size());
    if (written < 0 && errno != EINTR) {
      return;
    }
    row.remove_prefix(written > 0 ? static_cast<std::size_t>(written) : 0);
  }
}

void RowLog::remove() {
  if (m_file >= 0) {
    close();
    std::error_code ignored;  // whole results lie beside it
    std::filesystem::remove(m_path, ignored);
  }
}

void RowLog::close() {
  if (m_file >= 0) {
    ::close(m_file);
    m_file = -1;
  }
}

}  // namespace quantoscope::cli
