// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/linalg/buffers.h"

#include <sys/mman.h>
#include <sys/resource.h>

#include <algorithm>
#include <atomic>
#include <condition_variable>
#include <mutex>
#include <string>
#include <vector>

#include "engine/core/thread_budget.h"

extern "C" {
// In no header, but exported by all variants of the library: what its own routines call.
[[gnu::weak]] void* blas_memory_alloc(int purpose);
[[gnu::weak]] void blas_memory_free(void* buffer);
}

namespace quantoscope::linalg {
namespace {

constexpr std::uint64_t mebibyte = std::uint64_t{1} << 20U;
// One buffer of OpenBLAS for x86-64: BUFFER_SIZE, and a page more where it asks malloc.
constexpr std::uint64_t bufferBytes = 128 * mebibyte;
// What the first buffer has to leave for stacks of threads, and each further one for the work.
constexpr std::uint64_t spareBytes = 16 * mebibyte;
constexpr std::uint64_t workBytes = 256 * mebibyte;
// NUM_BUFFERS of Debian's build is 128; beyond that the library prints warnings.
constexpr unsigned mostBuffers = 100;

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

bool isLimited() {
  rlimit limit{};
  return ::getrlimit(RLIMIT_AS, &limit) == 0 && limit.rlim_cur != RLIM_INFINITY;
}

/// The buffers that were taken under a limit; none without one.
class Buffers {
 public:
  /// Under a limit, with at least one buffer there.
  bool isServed() const { return m_taken > 0; }

  core::Result<void> take(unsigned threads) {
    std::unique_lock lock(m_mutex);
    if (threads <= m_asked || blas_memory_alloc == nullptr || blas_memory_free == nullptr) {
      return {};
    }
    // Products that run hold buffers of their own; while none does, those held here at once are all.
    m_taking = true;
    m_changed.wait(lock, [this] { return m_inUse == 0; });
    const unsigned more = threads - m_asked;
    const std::uint64_t left = addressSpaceLeft((more + 1) * bufferBytes + workBytes);
    const unsigned wanted = m_taken + buffersFor(more, left);
    std::vector<void*> held;
    held.reserve(wanted);
    while (held.size() < wanted && (held.size() < m_taken || canMap(bufferBytes + spareBytes))) {
      held.push_back(blas_memory_alloc(0));
    }
    // Given back they stay mapped, for the next who needs one.
    for (void* const buffer : held) {
      blas_memory_free(buffer);
    }
    m_taken = static_cast<unsigned>(held.size());
    m_asked = m_taken > 0 ? threads : 0;
    m_taking = false;
    m_changed.notify_all();
    if (m_taken > 0) {
      return {};
    }
    return core::fail(
        core::ErrorCode::Failed,
        QUANTOSCOPE_TEXT("Error",
                         "The limit on this program's address space (ulimit -v) leaves %1 MB; products of "
                         "matrices need %2 MB. Raise the limit or use fewer threads."),
        {std::to_string(left / mebibyte), std::to_string((bufferBytes + spareBytes) / mebibyte)});
  }

  bool begin() {
    if (!isServed()) {
      return false;
    }
    std::unique_lock lock(m_mutex);
    m_changed.wait(lock, [this] { return !m_taking && m_inUse < m_taken; });
    ++m_inUse;
    return true;
  }

  void end() {
    {
      const std::scoped_lock lock(m_mutex);
      --m_inUse;
    }
    m_changed.notify_all();
  }

 private:
  std::mutex m_mutex;
  std::condition_variable m_changed;
  std::atomic<unsigned> m_taken{0};
  unsigned m_asked = 0;  // the most threads that were served
  unsigned m_inUse = 0;
  bool m_taking = false;
};

Buffers& buffers() {
  static Buffers all;
  return all;
}

}  // namespace

unsigned buffersFor(unsigned threads, std::uint64_t left) {
  if (threads == 0 || left < bufferBytes + spareBytes) {
    return 0;
  }
  const std::uint64_t rest = left - std::min(left, bufferBytes + workBytes);
  return std::min({threads, mostBuffers, 1 + static_cast<unsigned>(rest / bufferBytes)});
}

core::Result<void> checkBuffers() {
  return isLimited() ? buffers().take(std::max(1U, core::threadBudget())) : core::Result<void>();
}

BufferTurn::BufferTurn() : m_held(buffers().begin()) {}

BufferTurn::~BufferTurn() {
  if (m_held) {
    buffers().end();
  }
}

}  // namespace quantoscope::linalg
