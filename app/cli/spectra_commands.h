// SPDX-License-Identifier: GPL-3.0-or-later
// The commands `quantoscope-cli spectra ...`: heavy tails of weights under precision. No Qt.
#pragma once

#include "app/cli/invocation.h"

namespace CLI {
class App;
}

namespace quantoscope::cli {

/// Adds the group "spectra" to `root`; parsing one of its commands fills `invocation`, which must outlive
/// `root`.
void addSpectraCommands(CLI::App& root, Invocation& invocation);

}  // namespace quantoscope::cli
