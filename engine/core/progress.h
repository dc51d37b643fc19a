// SPDX-License-Identifier: GPL-3.0-or-later
// How long work says how far it is. Polling for cancellation uses std::stop_token beside it.
#pragma once

#include <cstdint>
#include <functional>

namespace quantoscope::core {

struct Progress {
  std::uint64_t done = 0;
  std::uint64_t total = 0;  ///< 0: not known
};

/// Called from the working thread, as often as the work likes; receivers throttle.
using ProgressSink = std::function<void(const Progress&)>;

}  // namespace quantoscope::core
