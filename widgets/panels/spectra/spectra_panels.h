// SPDX-License-Identifier: GPL-3.0-or-later
// The panels of the Spectra lab. GUI thread.
#pragma once

#include <vector>

#include "widgets/base/panel_descriptor.h"

namespace quantoscope::panels {

std::vector<base::PanelDescriptor> spectraPanels();

}  // namespace quantoscope::panels
