// SPDX-License-Identifier: GPL-3.0-or-later
// What the plots over iterations have in common: a row of tools, a plot that brushes a range of iterations
// for everybody, and the highlighted bit-width. What is plotted is the derived panel's business. GUI thread.
#pragma once

#include "engine/present/plot.h"
#include "engine/present/run_ptr.h"
#include "widgets/base/panel.h"

class QHBoxLayout;
class QToolButton;

namespace quantoscope::plot2d {
class PlotView;
}

namespace quantoscope::panels {

class RunPlotPanel : public base::Panel {
  Q_OBJECT

 public:
  base::FigurePtr figure() const override;

  QJsonObject viewState() const override;
  void restoreViewState(const QJsonObject& state) override;

 protected:
  RunPlotPanel(base::PanelContext& context, const QString& id, QWidget* parent);

  /// The plot of a run; null for none.
  virtual present::PlotPtr makePlot(const present::RunPtr& run) const = 0;
  /// To be called when makePlot() would give something else for the same run.
  void plotChanged();

  void refresh() override;
  void retranslate() override;

  /// A checkable button in the row of tools.
  QToolButton* addToggle();
  plot2d::PlotView& view() const { return *m_view; }

 private:
  void showNewest() const;

  QHBoxLayout* m_tools;
  QToolButton* m_selectRange;
  QToolButton* m_clearRange;
  QToolButton* m_fit;
  plot2d::PlotView* m_view;
  mutable present::RunPtr m_shownRun;
  mutable bool m_shown = false;  ///< the view has the plot of m_shownRun
};

}  // namespace quantoscope::panels
