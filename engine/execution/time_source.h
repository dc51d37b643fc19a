// SPDX-License-Identifier: GPL-3.0-or-later
// Where the workers read the time, so that tests can bring their own clock.
#pragma once

#include <chrono>
#include <functional>

namespace quantoscope::execution {

using TimePoint = std::chrono::steady_clock::time_point;

/// Called from several threads at once; must not go back and must not throw.
using TimeSource = std::function<TimePoint()>;

inline TimePoint steadyNow() {
  return std::chrono::steady_clock::now();
}

}  // namespace quantoscope::execution
