// SPDX-License-Identifier: GPL-3.0-or-later
// The described panels of the Runs lab: their pages and parameters. GUI thread.
#pragma once

#include <vector>

#include "widgets/base/panel_descriptor.h"

namespace quantoscope::panels {

/// Trajectories, means, convergence, switches, usage, improvement, ranking, comparison and suggestions.
std::vector<base::PanelDescriptor> pagedRunPanels();

}  // namespace quantoscope::panels
