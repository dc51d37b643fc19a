// SPDX-License-Identifier: GPL-3.0-or-later
// What all panels share that show a study as a grid of plots: tools above, numbers below, the last good study
// while the newest one has an error, and figures that are computed even when the panel was never on the
// screen. GUI thread.
#pragma once

#include <QLabel>
#include <QToolButton>

#include "engine/present/snapshot.h"
#include "widgets/base/panel.h"
#include "widgets/base/steady_label.h"
#include "widgets/base/wrapping_row.h"
#include "widgets/panels/geometry/plot_grid_view.h"

namespace quantoscope::panels {

class StudyPanel : public base::Panel {
  Q_OBJECT

 public:
  base::FigurePtr figure() const override;
  QJsonObject viewState() const override;
  void restoreViewState(const QJsonObject& state) override;

  PlotGridView* view() const { return m_view; }

 protected:
  /// `wanted`: the parts the plots are made of; `id`: of the panel, for export.
  StudyPanel(base::PanelContext& context, QString id, present::Parts wanted, QWidget* parent);

  /// What the plots are made from: a null source means there is nothing yet.
  struct Source {
    std::shared_ptr<const void> first;
    std::shared_ptr<const void> second;
    std::optional<core::Error> error;
  };
  virtual Source source(const present::Snapshot& snapshot, const present::GeometryStudies& studies) const = 0;
  /// Called only with a source.
  virtual present::PlotGrid plots(const present::Snapshot& snapshot,
                                  const present::GeometryStudies& studies) const = 0;
  /// Tools show the parameters' values.
  virtual void showTools() {}
  /// What a subclass shows beside or in place of the plots, after these were shown; `grid` is never empty.
  virtual void showMore(const present::PlotGrid& grid, const present::Snapshot& snapshot,
                        const present::GeometryStudies& studies);
  virtual void showSelection(const present::Subject& subject);
  virtual base::FigurePtr figureOf(const present::PlotGrid& grid, const present::Snapshot& snapshot,
                                   const present::GeometryStudies& studies) const;
  virtual void fit();
  /// A sentence under the tools until it is replaced; empty: none.
  void complain(const QString& sentence);

  /// Where subclasses add their tools, from the left.
  void addTool(QWidget* tool);
  /// A choice of the view has changed: plots are made anew.
  void redraw();

  present::Parts wantedParts() const override { return m_wanted; }
  void refresh() override;
  void retranslate() override;

 private:
  present::PlotGrid gridOf(const present::Snapshot& snapshot, const present::GeometryStudies& studies) const;

  QString m_id;
  present::Parts m_wanted;
  base::WrappingRow* m_tools;
  QToolButton* m_fit;
  QLabel* m_complaint;
  PlotGridView* m_view;
  base::SteadyLabel* m_numbers;
  std::shared_ptr<const void> m_first;
  std::shared_ptr<const void> m_second;
  QString m_trouble;
  bool m_drawn = false;
};

}  // namespace quantoscope::panels
