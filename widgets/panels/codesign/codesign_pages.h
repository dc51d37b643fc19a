// SPDX-License-Identifier: GPL-3.0-or-later
// The described panels of the Co-design lab: their pages, controls and parameters. GUI thread.
#pragma once

#include <vector>

#include "widgets/base/panel_descriptor.h"

namespace quantoscope::panels {

/// Training, allocation, timeline, comparison, bench, trade-off, bars, sensitivity and hardware.
std::vector<base::PanelDescriptor> pagedCodesignPanels();

}  // namespace quantoscope::panels
