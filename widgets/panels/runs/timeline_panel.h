// SPDX-License-Identifier: GPL-3.0-or-later
// The bit-width of the shown run by iteration; where a range is brushed for all panels. GUI thread.
#pragma once

#include "widgets/panels/runs/run_plot_panel.h"

namespace quantoscope::panels {

class TimelinePanel : public RunPlotPanel {
  Q_OBJECT

 public:
  explicit TimelinePanel(base::PanelContext& context, QWidget* parent = nullptr);

 protected:
  Maker plotMaker() const override;
  void retranslate() override;
};

}  // namespace quantoscope::panels
