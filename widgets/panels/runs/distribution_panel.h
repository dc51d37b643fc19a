// SPDX-License-Identifier: GPL-3.0-or-later
// How the losses of the shown run spread at each bit-width, as boxes or as a histogram, over the whole run or
// the brushed iterations. GUI thread.
#pragma once

#include <optional>

#include "engine/present/charts.h"
#include "engine/present/run_ptr.h"
#include "widgets/base/panel.h"

class QCheckBox;
class QLabel;
class QTabBar;

namespace quantoscope::charts {
class ChartView;
}

namespace quantoscope::panels {

class DistributionPanel : public base::Panel {
  Q_OBJECT

 public:
  explicit DistributionPanel(base::PanelContext& context, QWidget* parent = nullptr);

  base::FigurePtr figure() const override;

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

  Sources sources() const;
  present::ChartPtr chart() const;

  QTabBar* m_kind;
  QCheckBox* m_rangeOnly;
  QLabel* m_hint;
  charts::ChartView* m_view;
  mutable Sources m_chartSources;
  mutable present::ChartPtr m_chart;  ///< of m_chartSources; null before the first
};

}  // namespace quantoscope::panels
