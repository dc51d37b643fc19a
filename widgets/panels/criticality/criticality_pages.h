// SPDX-License-Identifier: GPL-3.0-or-later
// What the panels of the Criticality lab show: their pages, parameters and cards.
#pragma once

#include <vector>

#include "widgets/base/panel_descriptor.h"
#include "widgets/panels/criticality/criticality_page_panel.h"

namespace quantoscope::panels {

struct CriticalityPanelDescription {
  const char* id;
  const char* title;  ///< source text, context "Panel"
  base::Place place;
  std::vector<const char*> cards;
  CriticalityPanelSpec spec;
};

std::vector<CriticalityPanelDescription> criticalityDescriptions();

}  // namespace quantoscope::panels
