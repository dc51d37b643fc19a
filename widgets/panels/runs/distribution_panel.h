// SPDX-License-Identifier: GPL-3.0-or-later
// How the losses of the shown run spread at each bit-width, as boxes or as a histogram, over the whole run or
// the brushed iterations. Charts of long runs are made off the GUI thread. GUI thread.
#pragma once

#include <memory>
#include <optional>

#include "engine/present/charts.h"
#include "engine/present/run_ptr.h"
#include "widgets/base/late_figure.h"
#include "widgets/base/panel.h"

class QCheckBox;
class QLabel;
class QTabBar;

namespace quantoscope::charts {
class ChartView;
}

namespace quantoscope::panels {

class DistributionPanel : public base::Panel, public base::LateFigure {
  Q_OBJECT

 public:
  explicit DistributionPanel(base::PanelContext& context, QWidget* parent = nullptr);
  ~DistributionPanel() override;

  base::FigurePtr figure() const override;
  Work figureWork() override;

  QJsonObject viewState() const override;
  void restoreViewState(const QJsonObject& state) override;

 protected:
  void refresh() override;
  void retranslate() override;

 private:
  /// What the chart is made of; the same sources give the same chart.
  struct Sources {
    present::RunPtr run;
    std::optional<present::Range> iterations;
    bool histogram = false;

    friend bool operator==(const Sources&, const Sources&) = default;
  };

  class Background;

  Sources sources() const;
  static present::ChartPtr make(const Sources& sources);
  void receive(const Sources& sources, const core::Result<present::ChartPtr>& chart);

  QTabBar* m_kind;
  QCheckBox* m_rangeOnly;
  QLabel* m_hint;
  charts::ChartView* m_view;
  QLabel* m_working;
  std::optional<Sources> m_shown;  ///< what the view has the chart of
  std::unique_ptr<Background> m_background;
};

}  // namespace quantoscope::panels
