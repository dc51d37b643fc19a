// SPDX-License-Identifier: GPL-3.0-or-later
// The layers side by side: one measure as bars, or all numbers as a table. GUI thread.
#pragma once

#include <QComboBox>
#include <QStackedWidget>

#include "engine/present/geometry_views.h"
#include "widgets/base/panel.h"
#include "widgets/panels/geometry/shown_trace.h"

namespace quantoscope::base {
class TableView;
}
namespace quantoscope::charts {
class ChartView;
}

namespace quantoscope::panels {

class Segmented;

class LayerBarsPanel : public base::Panel {
  Q_OBJECT

 public:
  explicit LayerBarsPanel(base::PanelContext& context, QWidget* parent = nullptr);

  /// Of the bars or of the table, whichever is in front.
  base::FigurePtr figure() const override;
  QJsonObject viewState() const override;
  void restoreViewState(const QJsonObject& state) override;

 protected:
  void refresh() override;
  void retranslate() override;

 private:
  present::LayerMetric metric() const;
  bool showsTable() const;
  void setPage(int page);
  static present::ChartPtr chart(const ShownTrace& shown, present::LayerMetric metric);
  static present::TablePtr table(const ShownTrace& shown);

  QComboBox* m_metric;
  Segmented* m_page;
  QStackedWidget* m_pages;
  charts::ChartView* m_chart;
  base::TableView* m_table;
  // What each page was made from.
  std::optional<std::pair<ShownTrace, present::LayerMetric>> m_drawnChart;
  std::optional<ShownTrace> m_drawnTable;
};

}  // namespace quantoscope::panels
