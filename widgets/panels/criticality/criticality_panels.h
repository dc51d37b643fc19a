// SPDX-License-Identifier: GPL-3.0-or-later
// The panels of the Criticality lab.
#pragma once

#include <vector>

#include "widgets/base/panel_descriptor.h"

namespace quantoscope::panels {

std::vector<base::PanelDescriptor> criticalityPanels();

}  // namespace quantoscope::panels
