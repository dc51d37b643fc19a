// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/panels/codesign/codesign_panels.h"

#include "engine/core/error.h"
#include "widgets/panels/codesign/codesign_pages.h"
#include "widgets/panels/codesign/precision_grid_panel.h"
#include "widgets/panels/codesign/training_setup_panel.h"

namespace quantoscope::panels {
namespace {

template <typename PanelType>
std::unique_ptr<base::Panel> create(base::PanelContext& context) {
  return std::make_unique<PanelType>(context);
}

}  // namespace

std::vector<base::PanelDescriptor> codesignPanels() {
  using base::Lab;
  using base::Place;
  std::vector<base::PanelDescriptor> panels = {
      {QStringLiteral("codesign.setup"),
       QUANTOSCOPE_TEXT("Panel", "Training setup"),
       Lab::Codesign,
       Place::Side,
       true,
       create<TrainingSetupPanel>,
       {"quantization-aware-training", "bit-schedule", "mixed-precision"}},
      {QStringLiteral("codesign.grid"),
       QUANTOSCOPE_TEXT("Panel", "Precision grid"),
       Lab::Codesign,
       Place::Below,
       true,
       create<PrecisionGridPanel>,
       {"mixed-precision", "bit-width"}},
  };
  for (const base::PanelDescriptor& panel : pagedCodesignPanels()) {
    panels.push_back(panel);
  }
  return panels;
}

}  // namespace quantoscope::panels
