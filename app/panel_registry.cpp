// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/panel_registry.h"

#include <algorithm>

#include "widgets/panels/codesign/codesign_panels.h"
#include "widgets/panels/criticality/criticality_panels.h"
#include "widgets/panels/geometry/geometry_panels.h"
#include "widgets/panels/runs/runs_panels.h"
#include "widgets/panels/spectra/spectra_panels.h"

namespace quantoscope::app {

const std::vector<base::PanelDescriptor>& allPanels() {
  static const std::vector<base::PanelDescriptor> panels = [] {
    std::vector<base::PanelDescriptor> all = panels::geometryPanels();
    std::vector<base::PanelDescriptor> runs = panels::runsPanels();
    std::move(runs.begin(), runs.end(), std::back_inserter(all));
    std::vector<base::PanelDescriptor> spectra = panels::spectraPanels();
    std::move(spectra.begin(), spectra.end(), std::back_inserter(all));
    std::vector<base::PanelDescriptor> codesign = panels::codesignPanels();
    std::move(codesign.begin(), codesign.end(), std::back_inserter(all));
    std::vector<base::PanelDescriptor> criticality = panels::criticalityPanels();
    std::move(criticality.begin(), criticality.end(), std::back_inserter(all));
    return all;
  }();
  return panels;
}

const base::PanelDescriptor* findPanel(const QString& id) {
  const auto& panels = allPanels();
  const auto found =
      std::find_if(panels.begin(), panels.end(), [&id](const auto& panel) { return panel.id == id; });
  return found == panels.end() ? nullptr : &*found;
}

std::vector<const base::PanelDescriptor*> panelsOf(base::Lab lab) {
  std::vector<const base::PanelDescriptor*> found;
  for (const base::PanelDescriptor& panel : allPanels()) {
    if (panel.lab == lab) {
      found.push_back(&panel);
    }
  }
  return found;
}

std::vector<base::Lab> labs() {
  std::vector<base::Lab> found;
  for (const base::PanelDescriptor& panel : allPanels()) {
    if (std::find(found.begin(), found.end(), panel.lab) == found.end()) {
      found.push_back(panel.lab);
    }
  }
  return found;
}

}  // namespace quantoscope::app
