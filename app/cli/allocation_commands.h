// SPDX-License-Identifier: GPL-3.0-or-later
// The commands `quantoscope-cli codesign allocate`, `cost` and `pareto`. No Qt.
#pragma once

#include "app/cli/invocation.h"

namespace CLI {
class App;
}

namespace quantoscope::cli {

/// Adds the commands to the group `codesign`; parsing one of them fills `invocation`, which must outlive it.
void addAllocationCommands(CLI::App& codesign, Invocation& invocation);

}  // namespace quantoscope::cli
