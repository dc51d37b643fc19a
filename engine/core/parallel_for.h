// SPDX-License-Identifier: GPL-3.0-or-later
// Independent pieces of work on several threads, within the thread budget.
#pragma once

#include <cstddef>
#include <functional>

namespace quantoscope::core {

/// Calls work(i) once for every i in [0, count), on at most threadBudget() threads, the caller's among them,
/// and returns when all have ended. The order is not defined; what work writes for different i must not
/// overlap. If calls throw, the rest is skipped and the exception of the lowest i that threw is thrown again.
/// May be nested; each call starts its own threads, so pieces should take milliseconds at least. If the
/// system has no thread left, the work is done on those there are.
void parallelFor(std::size_t count, const std::function<void(std::size_t)>& work);

}  // namespace quantoscope::core
