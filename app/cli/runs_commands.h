// SPDX-License-Identifier: GPL-3.0-or-later
// The commands of quantoscope-cli that read training runs. They only parse options, call engine/runs and
// write.
#pragma once

#include "app/cli/invocation.h"

namespace CLI {
class App;
}

namespace quantoscope::cli {

/// Adds "runs" with its subcommands to `root`. What was chosen is put into `invocation`, which must outlive
/// parsing.
void addRunsCommands(CLI::App& root, Invocation& invocation);

}  // namespace quantoscope::cli
