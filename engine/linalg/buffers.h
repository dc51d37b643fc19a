// SPDX-License-Identifier: GPL-3.0-or-later
// What OpenBLAS takes of a limited address space. Every product holds a buffer while it runs: one that is
// free, else a new one, and where a new one cannot be mapped the library tries again forever. So under a
// limit the buffers are taken beforehand, and no more products run at a time than there are buffers. Any
// thread.
#pragma once

#include <cstdint>

#include "engine/core/error.h"

namespace quantoscope::linalg {

/// To be asked before work that multiplies matrices. Under a limit on the process's address space (ulimit -v)
/// it takes a buffer for each thread of the budget, as long as enough is left for the work itself; failed if
/// there is not room for one, with what is missing and what to do. Costs nothing without a limit, and little
/// once the buffers are there.
core::Result<void> checkBuffers();

/// How many buffers so many threads get where so many bytes are left; what checkBuffers() decides.
unsigned buffersFor(unsigned threads, std::uint64_t left);

/// Held around every call of the library that may need a buffer: waits while all that were taken are in use.
/// Not to be held twice by one thread.
class BufferTurn {
 public:
  BufferTurn();
  ~BufferTurn();
  BufferTurn(const BufferTurn&) = delete;
  BufferTurn& operator=(const BufferTurn&) = delete;

 private:
  bool m_held = false;
};

}  // namespace quantoscope::linalg
