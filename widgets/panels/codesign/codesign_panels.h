// SPDX-License-Identifier: GPL-3.0-or-later
// The panels of the Co-design lab, for the registry.
#pragma once

#include <vector>

#include "widgets/base/panel_descriptor.h"

namespace quantoscope::panels {

std::vector<base::PanelDescriptor> codesignPanels();

}  // namespace quantoscope::panels
