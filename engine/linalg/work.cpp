// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/linalg/work.h"

#include "engine/core/parallel_for.h"

namespace quantoscope::linalg {

core::Failure cancelled() {
  return core::fail(core::ErrorCode::Cancelled, QUANTOSCOPE_TEXT("Error", "Canceled."));
}

bool forPieces(const Work& work, std::size_t count, const std::function<void(std::size_t)>& piece) {
  const auto unlessStopped = [&](std::size_t i) {
    if (!work.stop.stop_requested()) {
      piece(i);
    }
  };
  if (work.parallel && count > 1) {
    core::parallelFor(count, unlessStopped);
  } else {
    for (std::size_t i = 0; i < count; ++i) {
      unlessStopped(i);
    }
  }
  return !work.stop.stop_requested();
}

}  // namespace quantoscope::linalg
