// SPDX-License-Identifier: GPL-3.0-or-later
// The described panels of the Spectra lab: their pages and parameters. GUI thread.
#pragma once

#include <vector>

#include "widgets/base/panel_descriptor.h"

namespace quantoscope::panels {

/// Alpha per layer, its changes, in three dimensions, one layer, distributions, summary, recommendations.
std::vector<base::PanelDescriptor> pagedSpectraPanels();

}  // namespace quantoscope::panels
