// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/panels/runs/runs_panels.h"

#include "engine/core/error.h"
#include "widgets/panels/runs/distribution_panel.h"
#include "widgets/panels/runs/loss_panel.h"
#include "widgets/panels/runs/overview_panel.h"
#include "widgets/panels/runs/run_pages.h"
#include "widgets/panels/runs/timeline_panel.h"

namespace quantoscope::panels {
namespace {

template <typename PanelType>
std::unique_ptr<base::Panel> create(base::PanelContext& context) {
  return std::make_unique<PanelType>(context);
}

}  // namespace

std::vector<base::PanelDescriptor> runsPanels() {
  using base::Lab;
  using base::Place;
  std::vector<base::PanelDescriptor> panels = {
      {QStringLiteral("runs.overview"),
       QUANTOSCOPE_TEXT("Panel", "Overview"),
       Lab::Runs,
       Place::Side,
       true,
       create<OverviewPanel>,
       {"loss", "bit-width", "statistics", "transition-change"}},
      {QStringLiteral("runs.loss"),
       QUANTOSCOPE_TEXT("Panel", "Loss"),
       Lab::Runs,
       Place::Main,
       true,
       create<LossPanel>,
       {"loss", "bit-width", "rolling-mean"}},
      {QStringLiteral("runs.timeline"),
       QUANTOSCOPE_TEXT("Panel", "Bit-width timeline"),
       Lab::Runs,
       Place::Below,
       true,
       create<TimelinePanel>,
       {"bit-width", "dwell", "transition-change"}},
      {QStringLiteral("runs.distributions"),
       QUANTOSCOPE_TEXT("Panel", "Distributions"),
       Lab::Runs,
       Place::Right,
       true,
       create<DistributionPanel>,
       {"quartiles-whiskers", "histogram", "loss"}},
  };
  for (const base::PanelDescriptor& panel : pagedRunPanels()) {
    panels.push_back(panel);
  }
  return panels;
}

}  // namespace quantoscope::panels
