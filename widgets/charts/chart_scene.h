// SPDX-License-Identifier: GPL-3.0-or-later
// A chart laid out and ready to be painted: the one picture behind the widget and the figures. GUI thread.
#pragma once

#include <memory>
#include <optional>

#include "widgets/charts/chart_layout.h"
#include "widgets/charts/series_filler.h"

class QPainter;

namespace quantoscope::charts {

class ChartScene {
 public:
  ChartScene();
  ~ChartScene();

  /// The setters only take note; the next refresh(), query or paint brings the picture up to date, once.
  void setChart(present::ChartPtr chart);
  void setHighlight(std::optional<present::Subject> subject);
  void setStyle(const ChartStyle& style);
  void setSize(const QSizeF& size);
  void refresh();

  /// The mark with an outline around it: the keyboard's or the pointer's.
  void setActiveMark(std::optional<Mark> mark);

  const present::ChartPtr& chart() const;
  const ChartLayout& layout();
  const SeriesFiller& series();
  std::optional<Mark> markAt(const QPointF& point);
  std::optional<int> movableLevelAt(const QPointF& point, double reach);
  QRectF markRect(Mark mark);

  /// Paints the picture with its corner at `corner`, as vectors where the device can. Nothing is painted
  /// outside of the picture's rectangle.
  void paint(QPainter& painter, const QPointF& corner);

 private:
  struct Private;
  std::unique_ptr<Private> d;
};

}  // namespace quantoscope::charts
