// SPDX-License-Identifier: GPL-3.0-or-later
// The commands `quantoscope-cli geometry ...`. No Qt.
#pragma once

#include "app/cli/invocation.h"

namespace CLI {
class App;
}

namespace quantoscope::cli {

/// Adds the group "geometry" to `root`; parsing one of its commands fills `invocation`, which must outlive
/// `root`.
void addGeometryCommands(CLI::App& root, Invocation& invocation);

}  // namespace quantoscope::cli
