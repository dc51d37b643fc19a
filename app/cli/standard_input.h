// SPDX-License-Identifier: GPL-3.0-or-later
// Reading a small document that is piped into the program. No Qt.
#pragma once

#include <cstdint>
#include <stop_token>
#include <string>

#include "engine/core/error.h"

namespace quantoscope::cli {

/// Everything on standard input, at most `limit` bytes. Waits for the other end; gives up within 100 ms of
/// `stop` with an error of code Failed.
core::Result<std::string> readStandardInput(std::uint64_t limit, const std::stop_token& stop);

}  // namespace quantoscope::cli
