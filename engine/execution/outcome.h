// SPDX-License-Identifier: GPL-3.0-or-later
// How a computation ended: a value that crosses from the worker to whoever asked.
#pragma once

#include <memory>
#include <variant>

#include "engine/core/error.h"
#include "engine/execution/ticket.h"

namespace quantoscope::execution {

/// The computation was stopped because nobody wants its answer any more. Not an error, never shown as one.
struct Cancelled {};

template <class T>
struct Outcome {
  Ticket ticket;
  /// A result is never null.
  std::variant<std::shared_ptr<const T>, Cancelled, core::Error> value = Cancelled{};

  /// The result, or null if there is none.
  std::shared_ptr<const T> result() const {
    const auto* pointer = std::get_if<std::shared_ptr<const T>>(&value);
    return pointer ? *pointer : nullptr;
  }
  bool isCancelled() const { return std::holds_alternative<Cancelled>(value); }
  /// The error, or null if the computation did not fail.
  const core::Error* error() const { return std::get_if<core::Error>(&value); }
};

}  // namespace quantoscope::execution
