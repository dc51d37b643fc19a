// SPDX-License-Identifier: GPL-3.0-or-later
// The commands `quantoscope-cli criticality analyze`, `plan` and `evaluate`. No Qt.
#pragma once

#include "app/cli/invocation.h"

namespace CLI {
class App;
}

namespace quantoscope::cli {

/// Adds "criticality" with its subcommands to `root`. What was chosen is put into `invocation`, which must
/// outlive parsing.
void addCriticalityCommands(CLI::App& root, Invocation& invocation);

}  // namespace quantoscope::cli
