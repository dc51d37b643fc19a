// SPDX-License-Identifier: GPL-3.0-or-later
// The panels of the geometry lab, as the program registers them. GUI thread.
#pragma once

#include <vector>

#include "widgets/base/panel_descriptor.h"

namespace quantoscope::panels {

/// "geometry.experiment", "geometry.region", "geometry.polytope", "geometry.layers", "geometry.manifolds",
/// "geometry.landscape", "geometry.fakequant", "geometry.bits", "geometry.shape", "geometry.summary".
std::vector<base::PanelDescriptor> geometryPanels();

}  // namespace quantoscope::panels
