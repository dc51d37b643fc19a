// SPDX-License-Identifier: GPL-3.0-or-later
// A plot on a canvas: keeps the drawing objects in step with the data, lays out axes, ticks and what stands
// around them, and answers what is where. Shared by the widget and by figures; knows no input. GUI thread.
#pragma once

#include <QRectF>
#include <QSize>
#include <memory>
#include <optional>

#include "engine/present/plot.h"
#include "widgets/plot2d/artist.h"
#include "widgets/plot2d/scene_style.h"

class QCustomPlot;

namespace quantoscope::plot2d {

/// An element near a point.
struct Pick {
  const present::ElementInfo* info = nullptr;  ///< of the plot shown
  present::Subject subject;                    ///< of the element or, where points can be selected, the point
  Hit hit;
};

/// True if an element with `subject` belongs to what is highlighted: it agrees in everything `highlight`
/// says.
bool matches(const present::Subject& subject, const present::Subject& highlight);

class PlotScene {
 public:
  /// The canvas must outlive the scene.
  explicit PlotScene(QCustomPlot& canvas);
  ~PlotScene();

  /// Each of these takes effect with the next layOut().
  void setStyle(const SceneStyle& style);
  void setPlot(present::PlotPtr plot);
  void setHighlight(std::optional<present::Subject> highlight);
  void setWindow(std::optional<present::Extent> window);  ///< nullopt: everything
  /// Translates all texts anew.
  void retranslate();

  /// Places everything on `size` canvas pixels; the canvas can then be drawn.
  void layOut(QSize size);

  const present::PlotPtr& plot() const;
  const std::optional<present::Subject>& highlight() const;
  bool isEmpty() const;
  /// What the axes show since the last layOut().
  present::Extent visible() const;
  /// The part of the canvas inside the axes.
  QRectF plotArea() const;
  QPointF toPixel(double x, double y) const;
  QPointF toData(QPointF pixel) const;
  /// The nearest element within `tolerance` canvas pixels, the one drawn last if several are as near.
  std::optional<Pick> pick(QPointF pixel, double tolerance) const;
  /// How often the drawing objects had to be made anew.
  int rebuildCount() const;

 private:
  class Private;
  std::unique_ptr<Private> d;
};

}  // namespace quantoscope::plot2d
