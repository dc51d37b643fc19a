// SPDX-License-Identifier: GPL-3.0-or-later
// Every panel of the program. Menus, layouts, sessions, tests and command-line figures are made from this
// list.
#pragma once

#include <optional>
#include <vector>

#include "widgets/base/panel_descriptor.h"

namespace quantoscope::app {

const std::vector<base::PanelDescriptor>& allPanels();
const base::PanelDescriptor* findPanel(const QString& id);
std::vector<const base::PanelDescriptor*> panelsOf(base::Lab lab);
/// Labs with at least one panel, in the program's order.
std::vector<base::Lab> labs();

}  // namespace quantoscope::app
