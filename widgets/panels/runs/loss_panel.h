// SPDX-License-Identifier: GPL-3.0-or-later
// The loss of the shown run by iteration, colored by bit-width. GUI thread.
#pragma once

#include "widgets/panels/runs/run_plot_panel.h"

namespace quantoscope::panels {

class LossPanel : public RunPlotPanel {
  Q_OBJECT

 public:
  explicit LossPanel(base::PanelContext& context, QWidget* parent = nullptr);

  QJsonObject viewState() const override;
  void restoreViewState(const QJsonObject& state) override;

 protected:
  Maker plotMaker() const override;
  void retranslate() override;

 private:
  QToolButton* m_logarithmic;
  QToolButton* m_rollingMean;
};

}  // namespace quantoscope::panels
