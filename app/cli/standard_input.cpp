// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/standard_input.h"

#include <poll.h>
#include <unistd.h>

#include <cerrno>
#include <cstring>

namespace quantoscope::cli {
namespace {

constexpr const char* inputName = "standard input";

core::Failure cannotRead(int reason) {
  return core::fail(core::ErrorCode::Io,
                    QUANTOSCOPE_TEXT("Error", "cannot be read (%1); give a file or a pipe."),
                    {std::strerror(reason)}, inputName);
}

}  // namespace

core::Result<std::string> readStandardInput(std::uint64_t limit, const std::stop_token& stop) {
  constexpr int pollMilliseconds = 50;
  std::string content;
  char block[65536];
  while (true) {
    if (stop.stop_requested()) {
      return core::fail(core::ErrorCode::Failed, QUANTOSCOPE_TEXT("Error", "reading was stopped."), {},
                        inputName);
    }
    pollfd waiting{STDIN_FILENO, POLLIN, 0};
    const int ready = ::poll(&waiting, 1, pollMilliseconds);
    if (ready == 0 || (ready < 0 && errno == EINTR)) {
      continue;
    }
    const ssize_t got = ready < 0 ? -1 : ::read(STDIN_FILENO, block, sizeof block);
    if (got < 0 && (errno == EINTR || errno == EAGAIN)) {
      continue;
    }
    if (got < 0) {
      return cannotRead(errno);
    }
    if (got == 0) {
      return content;
    }
    content.append(block, static_cast<std::size_t>(got));
    if (content.size() > limit) {
      return core::fail(
          core::ErrorCode::BadInput,
          QUANTOSCOPE_TEXT("Error", "is too large for its kind (more than %1 bytes); is it the right file?"),
          {std::to_string(limit)}, inputName);
    }
  }
}

}  // namespace quantoscope::cli
