// SPDX-License-Identifier: GPL-3.0-or-later
// The one place where an exception thrown by a computation becomes an Error. Both kinds of worker run all
// foreign work through it, on the worker's thread.
#pragma once

#include <type_traits>
#include <utility>

#include "engine/core/error.h"

namespace quantoscope::execution {

/// What is being thrown, as an Error. Only inside a catch block. Needs no memory if memory is what ran out.
core::Error currentExceptionAsError() noexcept;

/// The core::Result that `work()` returns; what it throws instead, be it no std::exception at all, is its
/// error.
template <class Work>
std::invoke_result_t<Work> guarded(Work&& work) noexcept {
  try {
    return std::forward<Work>(work)();
  } catch (...) {
    return core::Failure(currentExceptionAsError());
  }
}

}  // namespace quantoscope::execution
