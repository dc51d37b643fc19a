// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/panels/criticality/criticality_panels.h"

#include "widgets/panels/criticality/criticality_page_panel.h"
#include "widgets/panels/criticality/criticality_pages.h"

namespace quantoscope::panels {

std::vector<base::PanelDescriptor> criticalityPanels() {
  std::vector<base::PanelDescriptor> panels;
  for (CriticalityPanelDescription& each : criticalityDescriptions()) {
    each.spec.id = QLatin1String(each.id);
    panels.push_back({each.spec.id, each.title, base::Lab::Criticality, each.place, true,
                      [spec = each.spec](base::PanelContext& context) -> std::unique_ptr<base::Panel> {
                        return std::make_unique<CriticalityPagePanel>(context, spec);
                      },
                      each.cards});
  }
  return panels;
}

}  // namespace quantoscope::panels
