// SPDX-License-Identifier: GPL-3.0-or-later
// How a computation of this module may run: when to stop, and on how many threads. Values that cross no file.
#pragma once

#include <cstddef>
#include <functional>
#include <stop_token>

#include "engine/core/error.h"

namespace quantoscope::linalg {

/// Results are the same bits with and without `parallel` and for every thread budget: work is cut into pieces
/// that do not know the number of threads.
struct Work {
  std::stop_token stop = {};  ///< polled between pieces of some milliseconds
  bool parallel = true;       ///< within core::threadBudget(); off where the caller has a thread per matrix
};

/// What a stopped computation returns.
core::Failure cancelled();

/// Calls piece(i) for every i in [0, count) as `work` allows. False if stopped; some pieces were left out
/// then.
bool forPieces(const Work& work, std::size_t count, const std::function<void(std::size_t)>& piece);

}  // namespace quantoscope::linalg
