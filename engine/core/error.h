// SPDX-License-Identifier: GPL-3.0-or-later
// How the engine says that something went wrong: a value, never an exception across modules.
// A sentence for people is a source text with %1..%9 and its arguments; the workbench translates the source
// text, the command line uses it as it stands (describe()).
#pragma once

#include <string>
#include <string_view>
#include <tl/expected.hpp>
#include <utility>
#include <vector>

/// Marks an English source text for the translation catalogue and yields it unchanged.
#define QUANTOSCOPE_TEXT(context, text) text

namespace quantoscope::core {

enum class ErrorCode {
  BadInput,     ///< the content of a file or a value is not what it must be
  NotFound,     ///< a file or an item does not exist
  Io,           ///< reading or writing failed for a reason of the system
  Usage,        ///< the request itself makes no sense
  Unsupported,  ///< understood, but not something this program does
  Failed,       ///< a computation broke off
  Cancelled,    ///< stopped because the caller asked for it; nothing is wrong
};

struct Error {
  ErrorCode code = ErrorCode::Failed;
  /// One sentence in English with %1..%9: what is wrong, where, what to do. Static storage, marked with
  /// QUANTOSCOPE_TEXT in the context "Error".
  const char* text = "";
  std::vector<std::string> arguments;
  /// The offending file as the user named it; empty when the error is not about a file.
  std::string file;
};

template <typename T>
using Result = tl::expected<T, Error>;

using Failure = tl::unexpected<Error>;

/// Makes the failed value of a Result.
Failure fail(ErrorCode code, const char* text, std::vector<std::string> arguments = {},
             std::string file = {});

/// `text` with %1..%9 replaced by `arguments`; a number without an argument stays as it is.
std::string substitute(std::string_view text, const std::vector<std::string>& arguments);

/// The whole English sentence, with the file in front if there is one.
std::string describe(const Error& error);

}  // namespace quantoscope::core
