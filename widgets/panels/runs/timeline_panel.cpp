// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/panels/runs/timeline_panel.h"

#include "engine/present/runs_views.h"
#include "widgets/plot2d/plot_view.h"

namespace quantoscope::panels {

TimelinePanel::TimelinePanel(base::PanelContext& context, QWidget* parent)
    : RunPlotPanel(context, QStringLiteral("runs.timeline"), parent) {
  TimelinePanel::retranslate();
}

void TimelinePanel::retranslate() {
  RunPlotPanel::retranslate();
  view().setAccessibleName(tr("Bit-width by iteration"));
}

TimelinePanel::Maker TimelinePanel::plotMaker() const {
  return present::timelinePlot;
}

}  // namespace quantoscope::panels
