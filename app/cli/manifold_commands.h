// SPDX-License-Identifier: GPL-3.0-or-later
// The commands `quantoscope-cli geometry manifolds`, `heatmap` and `fakequant`. No Qt.
#pragma once

#include "app/cli/invocation.h"

namespace CLI {
class App;
}

namespace quantoscope::cli {

/// Adds the commands to the group `geometry`; parsing one of them fills `invocation`, which must outlive
/// `geometry`.
void addManifoldCommands(CLI::App& geometry, Invocation& invocation);

}  // namespace quantoscope::cli
