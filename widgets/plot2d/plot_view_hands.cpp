// SPDX-License-Identifier: GPL-3.0-or-later
// What the user does to a plot: drags, clicks, the brush, the read-out under the pointer, and keys.
#include <QApplication>
#include <QLabel>
#include <algorithm>
#include <cmath>

#include "widgets/plot2d/axis_range.h"
#include "widgets/plot2d/plot_view_private.h"
#include "widgets/plot2d/readout.h"

namespace quantoscope::plot2d {

using present::Extent;
using present::Range;

namespace {

constexpr double hoverTolerance = 8;
constexpr double edgeTolerance = 5;
constexpr double keyPanShare = 0.1;
constexpr double keyZoomFactor = 0.8;

bool isBrushing(Drag drag) {
  return drag != Drag::None && drag != Drag::Pan && drag != Drag::Box && drag != Drag::MoveRule;
}

}  // namespace

QRectF PlotView::Private::box() const {
  return QRectF(pressed, current).normalized() & scene.plotArea();
}

BrushPixels PlotView::Private::brushPixels() const {
  return {scene.toPixel(brush->low, 1).x(), scene.toPixel(brush->high, 1).x()};
}

BrushPart PlotView::Private::brushPart(QPointF position) const {
  if (!brush || !brushEnabled || scene.isEmpty() || !scene.plotArea().contains(position)) {
    return BrushPart::None;
  }
  return brushPartAt(brushPixels(), position.x(), edgeTolerance);
}

const present::Rule* PlotView::Private::ruleAt(QPointF position) const {
  if (scene.isEmpty() || !scene.plotArea().adjusted(-2, -2, 2, 2).contains(position)) {
    return nullptr;
  }
  for (const present::Element& element : scene.plot()->elements) {
    const auto* rule = std::get_if<present::Rule>(&element);
    if (rule == nullptr || !rule->movable) {
      continue;
    }
    const QPointF at = scene.toPixel(rule->position, rule->position);
    const double away = rule->direction == present::Rule::Direction::Horizontal ? at.y() - position.y()
                                                                                : at.x() - position.x();
    if (std::abs(away) <= edgeTolerance) {
      return rule;
    }
  }
  return nullptr;
}

void PlotView::Private::dragRule() {
  const QRectF area = scene.plotArea();
  const QPointF at = scene.toData({std::clamp(current.x(), area.left(), area.right()),
                                   std::clamp(current.y(), area.top(), area.bottom())});
  Q_EMIT q.ruleDragged(QString::fromStdString(startRule.info.id),
                       startRule.direction == present::Rule::Direction::Horizontal ? at.y() : at.x());
}

Drag PlotView::Private::dragFor(const QMouseEvent& event) const {
  const QPointF position = event.position();
  if (scene.isEmpty() || !scene.plotArea().contains(position)) {
    return Drag::None;
  }
  if (event.button() == Qt::MiddleButton) {
    return Drag::Pan;
  }
  if (event.modifiers() & Qt::ShiftModifier) {
    return Drag::Box;
  }
  if (ruleAt(position) != nullptr) {
    return Drag::MoveRule;
  }
  const BrushPart part = brushPart(position);
  if (part == BrushPart::LowEdge || part == BrushPart::HighEdge) {
    return part == BrushPart::LowEdge ? Drag::LowEdge : Drag::HighEdge;
  }
  if (!brushEnabled || !(brushMode || event.modifiers() & Qt::ControlModifier)) {
    return Drag::Pan;
  }
  return part == BrushPart::Inside ? Drag::MoveBrush : Drag::NewBrush;
}

void PlotView::Private::beginDrag(const QMouseEvent& event) {
  drag = dragFor(event);
  pressed = current = event.position();
  moved = false;
  startExtent = scene.visible();
  startWindow = window;
  startBrush = brush;
  if (drag == Drag::MoveRule) {
    startRule = *ruleAt(pressed);
  }
}

void PlotView::Private::continueDrag(QPointF position) {
  current = position;
  if (!moved && (current - pressed).manhattanLength() < QApplication::startDragDistance()) {
    return;
  }
  const bool begins = !std::exchange(moved, true);
  hideReadout();
  if (drag == Drag::MoveRule) {
    if (begins) {
      // A plot that is fitted anew under the pointer would run away from it.
      window = startExtent;
      Q_EMIT q.ruleDragStarted(QString::fromStdString(startRule.info.id));
    }
    dragRule();
    return;
  }
  if (drag == Drag::Pan) {
    const QRectF area = scene.plotArea();
    const QPointF way = current - pressed;
    const present::Plot& plot = *scene.plot();
    setWindow(Extent{shifted(startExtent.x, -way.x() / area.width(), plot.x.logarithmic),
                     shifted(startExtent.y, way.y() / area.height(), plot.y.logarithmic)});
  } else if (isBrushing(drag)) {
    changeBrush(draggedBrush(), false);
  }
  overlay->update();
}

Range PlotView::Private::draggedBrush() const {
  const QRectF area = scene.plotArea();
  const auto at = [&](double pixel) { return scene.toData({pixel, area.center().y()}).x(); };
  const double here = std::clamp(current.x(), area.left(), area.right());
  if (drag == Drag::MoveBrush) {
    const double way = current.x() - pressed.x();
    return {at(scene.toPixel(startBrush->low, 1).x() + way),
            at(scene.toPixel(startBrush->high, 1).x() + way)};
  }
  double fixed = at(pressed.x());
  if (drag == Drag::LowEdge) {
    fixed = startBrush->high;
  } else if (drag == Drag::HighEdge) {
    fixed = startBrush->low;
  }
  const double moving = at(here);
  return {std::min(fixed, moving), std::max(fixed, moving)};
}

void PlotView::Private::endDrag() {
  const Drag ended = std::exchange(drag, Drag::None);
  overlay->update();
  if (ended == Drag::Box && moved) {
    const QRectF chosen = box();
    if (chosen.width() >= 4 && chosen.height() >= 4) {
      const QPointF low = scene.toData(chosen.bottomLeft());
      const QPointF high = scene.toData(chosen.topRight());
      setWindow(Extent{{low.x(), high.x()}, {low.y(), high.y()}});
    }
  } else if (ended == Drag::MoveRule && moved) {
    setWindow(startWindow);
    Q_EMIT q.ruleDragFinished();
  } else if (isBrushing(ended) && moved) {
    Q_EMIT q.brushChanged(brush, true);
  } else if (!moved) {
    click(ended);
  }
}

void PlotView::Private::click(Drag ended) {
  const auto pick = scene.pick(pressed, hoverTolerance);
  if (pick && pick->subject != present::Subject{}) {
    const present::Subject subject = pick->subject;
    Q_EMIT q.subjectClicked(subject);
  } else if (ended == Drag::NewBrush && brush) {
    changeBrush(std::nullopt, true);
  }
}

void PlotView::Private::cancelDrag() {
  const Drag ended = std::exchange(drag, Drag::None);
  if (ended == Drag::Pan) {
    setWindow(startWindow);
  } else if (ended == Drag::MoveRule && moved) {
    setWindow(startWindow);
    Q_EMIT q.ruleDragged(QString::fromStdString(startRule.info.id), startRule.position);
    Q_EMIT q.ruleDragFinished();
  } else if (isBrushing(ended) && moved) {
    changeBrush(startBrush, true);
  }
  overlay->update();
}

void PlotView::Private::changeBrush(std::optional<Range> range, bool finished) {
  brush = range;
  overlay->update();
  Q_EMIT q.brushChanged(brush, finished);
}

void PlotView::Private::updateCursor(QPointF position) {
  const BrushPart part = brushPart(position);
  if (part == BrushPart::LowEdge || part == BrushPart::HighEdge) {
    q.setCursor(Qt::SizeHorCursor);
  } else if (drag == Drag::Pan && moved) {
    q.setCursor(Qt::ClosedHandCursor);
  } else if (const present::Rule* rule = drag == Drag::MoveRule ? &startRule : ruleAt(position)) {
    q.setCursor(rule->direction == present::Rule::Direction::Horizontal ? Qt::SizeVerCursor
                                                                        : Qt::SizeHorCursor);
  } else {
    q.unsetCursor();
  }
}

void PlotView::Private::hover(QPointF position) {
  pointer = position;
  updateHover();
}

void PlotView::Private::updateHover() {
  if (!pointer && cursor && q.hasFocus() && !scene.isEmpty()) {
    showCursor();
    return;
  }
  if (!pointer || drag != Drag::None || scene.isEmpty()) {
    hideReadout();
    return;
  }
  const auto pick = scene.pick(*pointer, hoverTolerance);
  if (!pick) {
    hideReadout();
    return;
  }
  const present::Subject subject = pick->subject;
  ring = pick->hit.marked;
  showReadout(readoutText(*scene.plot(), *pick->info, pick->hit, scene.visible(), scene.plotArea().size()),
              *pointer);
  overlay->update();
  setHovered(subject == present::Subject{} ? std::nullopt : std::optional(subject));
}

void PlotView::Private::showReadout(const QString& text, QPointF at) {
  if (text.isEmpty()) {
    readout->hide();
    return;
  }
  readout->setText(text);
  readout->adjustSize();
  const QSize size = readout->size();
  QPoint place = at.toPoint() + QPoint(14, 14);
  if (place.x() + size.width() > q.width()) {
    place.setX(at.toPoint().x() - 14 - size.width());
  }
  if (place.y() + size.height() > q.height()) {
    place.setY(at.toPoint().y() - 14 - size.height());
  }
  readout->move(std::max(0, place.x()), std::max(0, place.y()));
  readout->show();
}

void PlotView::Private::hideReadout() {
  readout->hide();
  if (ring) {
    ring.reset();
    overlay->update();
  }
  setHovered(std::nullopt);
}

void PlotView::Private::setHovered(std::optional<present::Subject> subject) {
  if (subject != hovered) {
    hovered = subject;
    Q_EMIT q.subjectHovered(hovered);
  }
}

bool PlotView::Private::canDo(Command command) const {
  switch (command) {
    case Command::None:
      return false;
    case Command::Copy:
      return true;
    case Command::Cancel:
      return drag != Drag::None || cursor || (brushEnabled && brush);
    case Command::Select:
      return cursor && subjectAt(*scene.plot(), *cursor) != present::Subject{};
    case Command::StartBrush:
      return brushEnabled && !scene.isEmpty();
    case Command::BrushLeft:
    case Command::BrushRight:
    case Command::ShrinkBrush:
    case Command::GrowBrush:
      return brushEnabled && brush && !scene.isEmpty();
    default:
      return !scene.isEmpty();
  }
}

void PlotView::Private::pan(double x, double y) {
  const Extent now = scene.visible();
  const present::Plot& plot = *scene.plot();
  setWindow(Extent{shifted(now.x, x, plot.x.logarithmic), shifted(now.y, y, plot.y.logarithmic)});
}

void PlotView::Private::zoom(QPointF center, double factorX, double factorY) {
  const Extent now = scene.visible();
  const present::Plot& plot = *scene.plot();
  const QPointF middle = scene.toData(center);
  setWindow(Extent{zoomed(now.x, middle.x(), factorX, plot.x.logarithmic),
                   zoomed(now.y, middle.y(), factorY, plot.y.logarithmic)});
}

void PlotView::Private::nudgeBrush(int steps, bool onlyHigh) {
  changeBrush(nudgedBrush(*brush, scene.visible().x, steps, onlyHigh, scene.plot()->x.logarithmic), true);
}

void PlotView::Private::extendBrush(int direction) {
  const present::Range visible = scene.visible().x;
  const bool logarithmic = scene.plot()->x.logarithmic;
  if (!brush) {
    const auto hit = cursor ? hitAt(*scene.plot(), *cursor, stopView()) : std::nullopt;
    const double start = hit && hit->x ? *hit->x : scene.toData(scene.plotArea().center()).x();
    growsLow = direction < 0;
    changeBrush(extendedBrush({start, start}, visible, direction, growsLow, logarithmic), true);
    return;
  }
  changeBrush(extendedBrush(*brush, visible, direction, growsLow, logarithmic), true);
}

StopView PlotView::Private::stopView() const {
  return {[this](double x, double y) { return scene.toPixel(x, y); }, scene.plotArea()};
}

void PlotView::Private::moveCursor(std::optional<Stop> stop) {
  if (!stop) {
    return;  // at the end: what is read out stays
  }
  cursor = stop;
  pointer.reset();  // the keyboard reads now, until the mouse moves again
  showCursor();
}

void PlotView::Private::showCursor() {
  const auto hit = hitAt(*scene.plot(), *cursor, stopView());
  if (!hit) {
    hideReadout();
    return;
  }
  const present::ElementInfo& info = present::infoOf(scene.plot()->elements[cursor->element]);
  const QString text = readoutText(*scene.plot(), info, *hit, scene.visible(), scene.plotArea().size());
  ring = hit->marked;
  showReadout(text, *ring);
  overlay->update();
  spoken = spokenText(text);
  if (q.accessibleDescription() != spoken) {
    q.setAccessibleDescription(spoken);
  }
  const present::Subject subject = subjectAt(*scene.plot(), *cursor);
  setHovered(subject == present::Subject{} ? std::nullopt : std::optional(subject));
}

void PlotView::Private::perform(Command command) {
  const QPointF center = scene.plotArea().center();
  switch (command) {
    case Command::PanLeft:
      return pan(-keyPanShare, 0);
    case Command::PanRight:
      return pan(keyPanShare, 0);
    case Command::PanUp:
      return pan(0, keyPanShare);
    case Command::PanDown:
      return pan(0, -keyPanShare);
    case Command::ZoomIn:
      return zoom(center, keyZoomFactor, keyZoomFactor);
    case Command::ZoomOut:
      return zoom(center, 1 / keyZoomFactor, 1 / keyZoomFactor);
    case Command::Fit:
      return q.fit();
    case Command::StartBrush:
      return changeBrush(middleThird(scene.visible().x, scene.plot()->x.logarithmic), true);
    case Command::BrushLeft:
      return nudgeBrush(-1, false);
    case Command::BrushRight:
      return nudgeBrush(1, false);
    case Command::ShrinkBrush:
      return nudgeBrush(-1, true);
    case Command::GrowBrush:
      return nudgeBrush(1, true);
    case Command::ExtendLeft:
      return brushEnabled ? extendBrush(-1) : pan(-keyPanShare, 0);
    case Command::ExtendRight:
      return brushEnabled ? extendBrush(1) : pan(keyPanShare, 0);
    case Command::NextPlace:
      return moveCursor(nextStop(*scene.plot(), cursor, 1, stopView()));
    case Command::PreviousPlace:
      return moveCursor(nextStop(*scene.plot(), cursor, -1, stopView()));
    case Command::NextElement:
      return moveCursor(nextElement(*scene.plot(), cursor, 1, stopView()));
    case Command::PreviousElement:
      return moveCursor(nextElement(*scene.plot(), cursor, -1, stopView()));
    case Command::Select: {
      const present::Subject subject = subjectAt(*scene.plot(), *cursor);
      Q_EMIT q.subjectClicked(subject);
      return;
    }
    case Command::Cancel:
      if (drag != Drag::None) {
        return cancelDrag();
      }
      if (cursor) {
        cursor.reset();
        hideReadout();
        return describe();
      }
      return changeBrush(std::nullopt, true);
    case Command::Copy:
      return q.copyImage();
    case Command::None:
      return;
  }
}

}  // namespace quantoscope::plot2d
