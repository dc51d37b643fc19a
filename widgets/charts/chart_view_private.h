// SPDX-License-Identifier: GPL-3.0-or-later
// What ChartView consists of, for its own files only. GUI thread.
#pragma once

#include <QAction>
#include <QScrollBar>
#include <optional>

#include "widgets/charts/category_window.h"
#include "widgets/charts/chart_scene.h"
#include "widgets/charts/chart_view.h"
#include "widgets/charts/readout_label.h"

namespace quantoscope::charts {

inline constexpr int viewMargin = 8;
/// How close to a level the pointer has to be to drag it.
inline constexpr double levelReach = 5;

/// Marks are counted in the whole chart here; the scene has only the part in view.
struct ChartView::Private {
  ChartView& view;
  ChartScene scene;
  present::ChartPtr chart;
  bool pending = false;
  int updates = 0;
  std::optional<Mark> current;  ///< the keyboard's
  std::optional<Mark> wanted;   ///< from a view state, until a chart has it
  std::optional<Mark> pressed;
  std::optional<QPoint> pointer;  ///< where the mouse hovers
  Readout readout;
  ReadoutLabel* label = nullptr;
  QScrollBar* scroll = nullptr;
  QAction* copyImage = nullptr;
  QAction* copyData = nullptr;
  QAction* exportFigure = nullptr;

  bool scrollable = false;
  bool ownWindow = false;  ///< the user has chosen what is in view
  CategoryWindow window;
  std::optional<CategoryWindow> wantedWindow;  ///< from a view state, until a chart comes
  std::optional<int> draggedLevel;
  struct Pan {
    QPointF from;
    int first = 0;
    bool moving = false;
  };
  std::optional<Pan> pan;

  explicit Private(ChartView& owner) : view(owner) {}

  void setUp();
  void retranslate();
  void applyStyle();
  void apply();
  /// Shows what `mark` reads next to `beside`.
  void activate(std::optional<Mark> mark, const QRect& beside);
  void hover(const QPoint& position);
  void leave();
  void setCurrent(std::optional<Mark> mark);
  bool has(Mark mark) const { return chart && isShown(*chart, mark) && hasMarks(*chart); }
  void step(int direction, bool toEnd);
  void stepSet(int direction);
  void emitSubject(Mark mark);

  /// The window that suits the number of categories and the room there is, or the one the user has chosen.
  void fitWindow();
  void setWindow(const CategoryWindow& next);
  void zoom(double factor, double anchor);
  void dragLevel(const QPointF& position);
  bool panTo(const QPointF& position);
  void placeScroll();

  int barHeight() const { return scroll->isHidden() ? 0 : scroll->height(); }
  QSizeF sceneSize() const {
    return QSizeF(view.size()) - QSizeF(2 * viewMargin, 2 * viewMargin + barHeight());
  }
  QPointF toScene(const QPointF& point) const { return point - QPointF(viewMargin, viewMargin); }
  std::optional<Mark> markAt(const QPointF& point) {
    std::optional<Mark> mark = scene.markAt(toScene(point));
    if (mark) {
      mark->category += window.first;
    }
    return mark;
  }
  Mark inScene(Mark mark) const { return {mark.category - window.first, mark.set}; }
};

}  // namespace quantoscope::charts
