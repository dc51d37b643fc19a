// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/invocation.h"

#include <ostream>

namespace quantoscope::cli {

ExitCode report(const core::Error& error, std::ostream& err) {
  err << "quantoscope-cli: " << core::describe(error) << '\n';
  switch (error.code) {
    case core::ErrorCode::BadInput:
    case core::ErrorCode::NotFound:
    case core::ErrorCode::Io:
    case core::ErrorCode::Unsupported:
      return ExitCode::BadInput;
    case core::ErrorCode::Usage:
      return ExitCode::Usage;
    case core::ErrorCode::Cancelled:
      return ExitCode::Cancelled;
    case core::ErrorCode::Failed:
      break;
  }
  return ExitCode::Failed;
}

}  // namespace quantoscope::cli
