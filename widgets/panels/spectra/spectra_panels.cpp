// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/panels/spectra/spectra_panels.h"

#include "engine/core/error.h"
#include "widgets/panels/spectra/model_panel.h"
#include "widgets/panels/spectra/spectra_pages.h"
#include "widgets/panels/spectra/weights_panel.h"

namespace quantoscope::panels {
namespace {

template <typename PanelType>
std::unique_ptr<base::Panel> create(base::PanelContext& context) {
  return std::make_unique<PanelType>(context);
}

}  // namespace

std::vector<base::PanelDescriptor> spectraPanels() {
  using base::Lab;
  using base::Place;
  std::vector<base::PanelDescriptor> panels = {{QStringLiteral("spectra.model"),
                                                QUANTOSCOPE_TEXT("Panel", "Model"),
                                                Lab::Spectra,
                                                Place::Side,
                                                true,
                                                create<ModelPanel>,
                                                {"layer-category", "precision"}}};
  for (const base::PanelDescriptor& panel : pagedSpectraPanels()) {
    panels.push_back(panel);
  }
  panels.push_back({QStringLiteral("spectra.weights"),
                    QUANTOSCOPE_TEXT("Panel", "Weights"),
                    Lab::Spectra,
                    Place::Right,
                    true,
                    create<WeightsPanel>,
                    {"sqnr", "fake-quantization", "histogram"}});
  return panels;
}

}  // namespace quantoscope::panels
