// SPDX-License-Identifier: GPL-3.0-or-later
// Whether there is room for what OpenBLAS takes for itself. Any thread.
#pragma once

#include <cstdint>

#include "engine/core/error.h"

namespace quantoscope::linalg {

/// To be asked before work that multiplies matrices: on its first calls OpenBLAS takes a buffer of address
/// space for each thread, and waits forever where the process's limit (ulimit -v) leaves too little. Failed
/// then, with what is missing and what to do. Costs nothing once there was room, and without a limit.
core::Result<void> checkBuffers();

/// The same for so many threads under a limit of so many bytes that are left; what checkBuffers() decides.
core::Result<void> checkBuffers(unsigned threads, std::uint64_t left);

}  // namespace quantoscope::linalg
