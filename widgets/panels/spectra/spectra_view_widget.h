// SPDX-License-Identifier: GPL-3.0-or-later
// One view of a Spectra panel: the widget that suits its kind, made when the first view comes. GUI thread.
#pragma once

#include <QJsonObject>
#include <QWidget>

#include "widgets/base/figure.h"
#include "widgets/panels/spectra/spectra_page_panel.h"

namespace quantoscope::plot2d {
class PlotView;
}
namespace quantoscope::charts {
class ChartView;
}
namespace quantoscope::base {
class TableView;
}
namespace quantoscope::bars3d {
class BarsView;
}

namespace quantoscope::panels {

class SpectraViewWidget : public QWidget {
  Q_OBJECT

 public:
  SpectraViewWidget(base::PanelContext& context, QString panelId, QWidget* parent = nullptr);

  void show(const SpectraView& view);
  void highlight(const present::Subject& selected);
  /// Scrolls to what stands for `subject`.
  void follow(const present::Subject& subject);
  void setName(const QString& name);
  /// Of `view`, as it is on the screen if it is the one that is shown.
  base::FigurePtr figure(const SpectraView& view) const;

  QJsonObject viewState() const;
  void restoreViewState(const QJsonObject& state);

 private:
  template <typename View>
  View* added(View* view);
  plot2d::PlotView& plot();
  charts::ChartView& chart();
  base::TableView& table();
  bars3d::BarsView& bars();

  base::PanelContext& m_context;
  QString m_panelId;
  QString m_name;
  QJsonObject m_state;
  plot2d::PlotView* m_plot = nullptr;
  charts::ChartView* m_chart = nullptr;
  base::TableView* m_table = nullptr;
  bars3d::BarsView* m_bars = nullptr;
  int m_gesture = 0;
};

}  // namespace quantoscope::panels
