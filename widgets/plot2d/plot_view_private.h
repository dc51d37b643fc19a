// SPDX-License-Identifier: GPL-3.0-or-later
// The inside of PlotView, for its own source files only: plot_view.cpp is the widget, plot_view_drawing.cpp
// when and how things get on the screen, plot_view_hands.cpp what the user does.
#pragma once

#include <QMouseEvent>

#include "widgets/plot2d/brush.h"
#include "widgets/plot2d/plot_commands.h"
#include "widgets/plot2d/plot_cursor.h"
#include "widgets/plot2d/plot_scene.h"
#include "widgets/plot2d/plot_view.h"

class QCustomPlot;
class QLabel;

namespace quantoscope::plot2d {

enum class Drag { None, Pan, Box, NewBrush, LowEdge, HighEdge, MoveBrush, MoveRule };

class PlotView::Private {
 public:
  explicit Private(PlotView& view);

  // Drawing
  void restyle();
  void fillView();
  void scheduleReplot();
  void replot();
  void draw();
  /// Draws what waited for the view to come into sight.
  void catchUp();
  /// Axes and elements where the newest plot has them, drawn or not.
  void settle();
  void setWindow(std::optional<present::Extent> extent);
  void paintOverlay(QPainter& painter);
  void paintSelectedPoint(QPainter& painter);
  void describe();

  // Hands
  QRectF box() const;
  BrushPixels brushPixels() const;
  BrushPart brushPart(QPointF position) const;
  /// The movable rule at the pointer; null where there is none.
  const present::Rule* ruleAt(QPointF position) const;
  void dragRule();
  Drag dragFor(const QMouseEvent& event) const;
  void beginDrag(const QMouseEvent& event);
  void continueDrag(QPointF position);
  present::Range draggedBrush() const;
  void endDrag();
  void click(Drag ended);
  void cancelDrag();
  void changeBrush(std::optional<present::Range> range, bool finished);
  void updateCursor(QPointF position);
  void hover(QPointF position);
  /// Also after new data came in under a resting pointer.
  void updateHover();
  void showReadout(const QString& text, QPointF at);
  void hideReadout();
  void setHovered(std::optional<present::Subject> subject);
  bool canDo(Command command) const;
  void pan(double x, double y);
  void zoom(QPointF center, double factorX, double factorY);
  void nudgeBrush(int steps, bool onlyHigh);
  void extendBrush(int direction);
  StopView stopView() const;
  void moveCursor(std::optional<Stop> stop);
  /// Shows what the keyboard stands on, if it stands on something.
  void showCursor();
  void perform(Command command);

  PlotView& q;
  QCustomPlot* canvas;
  QWidget* overlay;  ///< over the canvas, so that what follows the pointer costs no replot
  QLabel* readout;
  PlotScene scene;
  SceneStyle style;
  double ratio = 1;

  std::optional<present::Extent> window;
  bool stale = true;
  bool queued = false;
  bool drawing = false;
  int replots = 0;

  bool brushEnabled = false;
  bool brushMode = false;
  std::optional<present::Range> brush;

  Drag drag = Drag::None;
  bool moved = false;
  QPointF pressed;
  QPointF current;
  present::Extent startExtent;
  std::optional<present::Extent> startWindow;
  std::optional<present::Range> startBrush;
  present::Rule startRule;  ///< the one that is dragged, as it was before

  std::optional<QPointF> pointer;
  std::optional<QPointF> ring;
  std::optional<Stop> cursor;  ///< the keyboard's place
  QString spoken;              ///< what it reads there
  bool growsLow = false;       ///< which end of the brush Shift and an arrow move
  std::optional<present::Subject> hovered;
  bool focusVisible = false;
};

}  // namespace quantoscope::plot2d
