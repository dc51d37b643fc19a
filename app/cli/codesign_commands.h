// SPDX-License-Identifier: GPL-3.0-or-later
// The group `quantoscope-cli codesign`. Its commands are in files of their own. No Qt.
#pragma once

#include "app/cli/invocation.h"

namespace CLI {
class App;
}

namespace quantoscope::cli {

/// Adds "codesign" with its subcommands to `root`. What was chosen is put into `invocation`, which must
/// outlive parsing.
void addCodesignCommands(CLI::App& root, Invocation& invocation);

}  // namespace quantoscope::cli
