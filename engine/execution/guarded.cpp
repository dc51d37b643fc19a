// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/execution/guarded.h"

#include <exception>
#include <new>

namespace quantoscope::execution {
namespace {

core::Error withoutArguments(const char* text) noexcept {
  return {core::ErrorCode::Failed, text, {}, {}};
}

}  // namespace

core::Error currentExceptionAsError() noexcept {
  // Making the message needs memory, so even that may throw.
  try {
    try {
      throw;
    } catch (const std::bad_alloc&) {
      throw;
    } catch (const std::exception& exception) {
      return {core::ErrorCode::Failed,
              QUANTOSCOPE_TEXT("Error",
                               "The computation broke off (%1); change the input or report this as a bug."),
              {exception.what()},
              {}};
    } catch (...) {
      return withoutArguments(QUANTOSCOPE_TEXT(
          "Error",
          "The computation broke off for an unknown reason; change the input or report this as a bug."));
    }
  } catch (const std::bad_alloc&) {
    return withoutArguments(QUANTOSCOPE_TEXT(
        "Error", "The computation ran out of memory; choose a smaller input or close other programs."));
  }
}

}  // namespace quantoscope::execution
