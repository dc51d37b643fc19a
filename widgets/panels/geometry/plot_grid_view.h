// SPDX-License-Identifier: GPL-3.0-or-later
// Several live plots side by side that show one thing from several sides: what is picked or pointed at in one
// is marked in all. And the same as one figure. GUI thread.
#pragma once

#include <QGridLayout>
#include <QJsonObject>
#include <QWidget>
#include <optional>
#include <vector>

#include "engine/present/geometry_study_views.h"
#include "widgets/base/figure.h"

namespace quantoscope::plot2d {
class PlotView;
}

namespace quantoscope::panels {

class PlotGridView : public QWidget {
  Q_OBJECT

 public:
  explicit PlotGridView(QWidget* parent = nullptr);

  /// Plots keep their zoom as long as their number stays.
  void setGrid(const present::PlotGrid& grid);
  /// What is selected; what the pointer is over comes before it.
  void setHighlight(const std::optional<present::Subject>& subject);
  void fit();
  /// The widgets, which are children of the view, stand in the places of the first plots; where one is null
  /// or there is none, the plot itself stands again.
  void setStandIns(std::vector<QWidget*> widgets);

  int plotCount() const { return static_cast<int>(m_views.size()); }
  plot2d::PlotView* plotView(int index) const { return m_views[static_cast<std::size_t>(index)]; }

  QJsonObject viewState() const;
  /// Applied to the plots there are and to those to come.
  void restoreViewState(const QJsonObject& state);

 Q_SIGNALS:
  void subjectClicked(const quantoscope::present::Subject& subject);
  void exportRequested();

 private:
  void setCount(std::size_t count, int columns);
  QWidget* standIn(std::size_t index) const;
  void arrange();
  void showHighlight();

  QGridLayout* m_layout;
  std::vector<plot2d::PlotView*> m_views;
  std::vector<QWidget*> m_standIns;
  int m_columns = 0;
  std::optional<present::Subject> m_selected;
  std::optional<present::Subject> m_hovered;
  QJsonObject m_restored;
};

/// All plots of a grid as one figure with labeled parts, or the plot itself when it is the only one.
/// `standIns` take the places of the first plots, those that are null excepted.
base::FigurePtr gridFigure(const present::PlotGrid& grid, std::vector<base::FigurePtr> standIns = {});

}  // namespace quantoscope::panels
