// SPDX-License-Identifier: GPL-3.0-or-later
// The command `quantoscope-cli codesign sensitivity`. No Qt.
#pragma once

#include "app/cli/invocation.h"

namespace CLI {
class App;
}

namespace quantoscope::cli {

/// Adds the command to the group `codesign`; parsing it fills `invocation`, which must outlive it.
void addSensitivityCommand(CLI::App& codesign, Invocation& invocation);

}  // namespace quantoscope::cli
