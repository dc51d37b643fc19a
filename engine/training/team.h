// SPDX-License-Identifier: GPL-3.0-or-later
// Loops of a training step on the threads that oneDNN computes with: its OpenMP runtime keeps them, and a
// second set of threads beside them would fight for the cores. Private to the module; elsewhere use
// core::parallelFor.
#pragma once

#include <omp.h>

#include <cstddef>

#include "engine/core/thread_budget.h"

namespace quantoscope::training {

/// Gives the thread budget to what the calling thread starts from now on, oneDNN included.
inline void joinTeam() {
  omp_set_num_threads(static_cast<int>(core::threadBudget()));
}

/// work(i) for every i in [0, count). The pieces are the same whatever the number of threads. Must not throw.
template <typename Work>
void onTeam(std::size_t count, const Work& work) {
  const auto last = static_cast<long>(count);
#pragma omp parallel for schedule(static)
  for (long i = 0; i < last; ++i) {
    work(static_cast<std::size_t>(i));
  }
}

}  // namespace quantoscope::training
