// SPDX-License-Identifier: GPL-3.0-or-later
// What the plots over iterations have in common: a row of tools, a plot that brushes a range of iterations
// for everybody, and the highlighted bit-width. What is plotted is the derived panel's business. Plots of
// long runs are made off the GUI thread. GUI thread.
#pragma once

#include <functional>
#include <memory>
#include <optional>

#include "engine/present/plot.h"
#include "engine/present/run_ptr.h"
#include "widgets/base/late_figure.h"
#include "widgets/base/panel.h"

class QHBoxLayout;
class QLabel;
class QToolButton;

namespace quantoscope::plot2d {
class PlotView;
}

namespace quantoscope::panels {

class RunPlotPanel : public base::Panel, public base::LateFigure {
  Q_OBJECT

 public:
  ~RunPlotPanel() override;

  base::FigurePtr figure() const override;
  Work figureWork() override;

  QJsonObject viewState() const override;
  void restoreViewState(const QJsonObject& state) override;

 protected:
  RunPlotPanel(base::PanelContext& context, const QString& id, QWidget* parent);

  using Maker = std::function<present::PlotPtr(const present::RunPtr& run)>;
  /// Makes the plot of a run, or the empty one for none, as the choices are now. It may run on another
  /// thread.
  virtual Maker plotMaker() const = 0;
  /// To be called when plotMaker() would give something else for the same run.
  void plotChanged();

  void refresh() override;
  void retranslate() override;

  /// A checkable button in the row of tools.
  QToolButton* addToggle();
  plot2d::PlotView& view() const { return *m_view; }

 private:
  /// What a plot is made from.
  struct Source {
    present::RunPtr run;
    int choices = 0;  ///< counts their changes

    friend bool operator==(const Source&, const Source&) = default;
  };
  class Background;

  Source newest() const;
  /// The plot of newest() is in the view afterwards.
  void showNow() const;
  void makeLater();
  void receive(const Source& source, const core::Result<present::PlotPtr>& plot);

  QHBoxLayout* m_tools;
  QToolButton* m_selectRange;
  QToolButton* m_clearRange;
  QToolButton* m_fit;
  plot2d::PlotView* m_view;
  QLabel* m_working;
  int m_choices = 0;
  mutable std::optional<Source> m_shown;  ///< what the view has the plot of
  std::unique_ptr<Background> m_background;
};

}  // namespace quantoscope::panels
