// SPDX-License-Identifier: GPL-3.0-or-later
// What every command of quantoscope-cli shares: exit codes, streams and how an error is said. No Qt.
#pragma once

#include <functional>
#include <iosfwd>
#include <stop_token>

#include "engine/core/error.h"

namespace quantoscope::cli {

/// The contract with scripts. `BadInput` covers files that do not exist, cannot be read or hold the wrong
/// thing.
enum class ExitCode { Ok = 0, Failed = 1, Usage = 2, BadInput = 3, Cancelled = 4 };

struct Environment {
  std::ostream& out;     ///< results only
  std::ostream& err;     ///< errors, notices and progress
  std::stop_token stop;  ///< set by the first Ctrl+C
};

/// Filled while the command line is parsed; run afterwards.
struct Invocation {
  std::function<ExitCode(Environment&)> run;
};

/// Writes "quantoscope-cli: <sentence>" to `err` and gives the matching exit code.
ExitCode report(const core::Error& error, std::ostream& err);

}  // namespace quantoscope::cli
