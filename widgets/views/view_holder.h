// SPDX-License-Identifier: GPL-3.0-or-later
// A place for a plot, a chart or a table, whichever comes: the widget that suits it is made when the first
// one comes. Above the adapters, below the panels; knows no lab. GUI thread.
#pragma once

#include <QJsonObject>
#include <QWidget>
#include <variant>

#include "engine/present/charts.h"
#include "engine/present/color_spread.h"
#include "engine/present/plot.h"
#include "engine/present/table.h"
#include "widgets/base/figure.h"

namespace quantoscope::plot2d {
class PlotView;
}
namespace quantoscope::charts {
class ChartView;
}
namespace quantoscope::base {
class PanelContext;
class TableView;
}  // namespace quantoscope::base

namespace quantoscope::views {

using View = std::variant<present::PlotPtr, present::ChartPtr, present::TablePtr>;

class ViewHolder : public QWidget {
  Q_OBJECT

 public:
  /// Exports and definitions are asked for as those of `panelId`; what is clicked becomes the selection. A
  /// rule of a plot that is dragged sets the parameter of its id, a drag being one gesture.
  ViewHolder(base::PanelContext& context, QString panelId, QWidget* parent = nullptr);

  void show(const View& view);
  /// Marks what agrees with the selection; everything when nothing is selected.
  void highlight(const present::Subject& selected);
  /// Scrolls a chart to what stands for `subject`.
  void follow(const present::Subject& subject);
  /// Of maps; linear at first.
  void setColorSpread(present::ColorSpread spread);
  /// The accessible name of what is shown.
  void setName(const QString& name);
  /// Of `view`, zoomed as on the screen if it is the one that is shown.
  base::FigurePtr figure(const View& view) const;

  QJsonObject viewState() const;
  void restoreViewState(const QJsonObject& state);

 private:
  template <typename Shown>
  Shown* added(Shown* view);
  plot2d::PlotView& plot();
  charts::ChartView& chart();
  base::TableView& table();
  void moveThreshold(const QString& parameterId, double value);
  /// Only the widget of the kind that is shown is in sight.
  void reveal(const QWidget* shown);

  base::PanelContext& m_context;
  QString m_panelId;
  QString m_name;
  QJsonObject m_state;
  plot2d::PlotView* m_plot = nullptr;
  charts::ChartView* m_chart = nullptr;
  base::TableView* m_table = nullptr;
  int m_gesture = 0;
  present::ColorSpread m_spread = present::ColorSpread::Linear;
};

}  // namespace quantoscope::views
