// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/linalg/buffers.h"

#include <sys/mman.h>
#include <sys/resource.h>

#include <algorithm>
#include <atomic>
#include <string>

#include "engine/core/thread_budget.h"

namespace quantoscope::linalg {
namespace {

// One buffer of OpenBLAS for x86-64 (BUFFER_SIZE is 32 << 22 there), and room for the stacks of threads.
constexpr std::uint64_t bufferBytes = std::uint64_t{128} << 20U;
constexpr std::uint64_t spareBytes = std::uint64_t{16} << 20U;
constexpr std::uint64_t mebibyte = std::uint64_t{1} << 20U;

bool canMap(std::uint64_t bytes) {
  void* const place = ::mmap(nullptr, bytes, PROT_NONE, MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE, -1, 0);
  if (place == MAP_FAILED) {
    return false;
  }
  ::munmap(place, bytes);
  return true;
}

/// The address space that can still be mapped at once, to some MiB, up to `most`.
std::uint64_t addressSpaceLeft(std::uint64_t most) {
  std::uint64_t low = 0;
  std::uint64_t high = most;
  while (high - low > mebibyte) {
    const std::uint64_t middle = low + (high - low) / 2;
    (canMap(middle) ? low : high) = middle;
  }
  return low;
}

std::uint64_t needed(unsigned threads) {
  return threads * bufferBytes + spareBytes;
}

}  // namespace

core::Result<void> checkBuffers(unsigned threads, std::uint64_t left) {
  if (left >= needed(threads)) {
    return {};
  }
  return core::fail(
      core::ErrorCode::Failed,
      QUANTOSCOPE_TEXT("Error",
                       "The limit on this program's address space (ulimit -v) leaves %1 MB; products of "
                       "matrices need %2 MB. Raise the limit or use fewer threads."),
      {std::to_string(left / mebibyte), std::to_string(needed(threads) / mebibyte)});
}

core::Result<void> checkBuffers() {
  static std::atomic<unsigned> served{0};
  const unsigned threads = std::max(1U, core::threadBudget());
  rlimit limit{};
  if (threads <= served || ::getrlimit(RLIMIT_AS, &limit) != 0 || limit.rlim_cur == RLIM_INFINITY) {
    return {};
  }
  // Those who were served before have their buffers.
  const unsigned more = threads - served;
  auto room =
      canMap(needed(more)) ? core::Result<void>() : checkBuffers(more, addressSpaceLeft(needed(more)));
  if (room) {
    served = threads;
  }
  return room;
}

}  // namespace quantoscope::linalg
