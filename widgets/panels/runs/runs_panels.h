// SPDX-License-Identifier: GPL-3.0-or-later
// The panels of the Runs lab, for the registry.
#pragma once

#include <vector>

#include "widgets/base/panel_descriptor.h"

namespace quantoscope::panels {

std::vector<base::PanelDescriptor> runsPanels();

}  // namespace quantoscope::panels
