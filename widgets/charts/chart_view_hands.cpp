// SPDX-License-Identifier: GPL-3.0-or-later
// What mouse, wheel and keys do in a ChartView.
#include <QApplication>
#include <QMouseEvent>
#include <QWheelEvent>
#include <algorithm>
#include <cmath>

#include "widgets/base/text.h"
#include "widgets/charts/chart_view_private.h"

namespace quantoscope::charts {

void ChartView::Private::step(int direction, bool toEnd) {
  const std::vector<Mark> marks = chart && hasMarks(*chart) ? marksOf(*chart) : std::vector<Mark>();
  if (marks.empty()) {
    return;
  }
  const auto found = current ? std::find(marks.begin(), marks.end(), *current) : marks.end();
  if (toEnd || found == marks.end()) {
    const bool last = toEnd ? direction > 0 : direction < 0;
    setCurrent(last ? marks.back() : marks.front());
    return;
  }
  const auto index = std::clamp<std::ptrdiff_t>(found - marks.begin() + direction, 0,
                                                static_cast<std::ptrdiff_t>(marks.size()) - 1);
  setCurrent(marks[static_cast<std::size_t>(index)]);
}

void ChartView::Private::stepSet(int direction) {
  if (!current) {
    step(1, false);
    return;
  }
  for (int set = current->set + direction; set >= 0 && set < setCount(*chart); set += direction) {
    if (has({current->category, set})) {
      setCurrent(Mark{current->category, set});
      return;
    }
  }
}

void ChartView::Private::emitSubject(Mark mark) {
  const present::Subject subject = subjectOf(*chart, mark);
  if (subject != present::Subject()) {
    Q_EMIT view.subjectClicked(subject);
  }
}

void ChartView::Private::zoom(double factor, double anchor) {
  if (scrollable && window.total > 0) {
    ownWindow = true;
    setWindow(window.zoomed(factor, anchor));
  }
}

void ChartView::Private::dragLevel(const QPointF& position) {
  const ChartLayout& layout = scene.layout();
  if (layout.plot.isEmpty()) {
    return;
  }
  const double share = (layout.plot.bottom() - toScene(position).y()) / layout.plot.height();
  const present::Level& level = chart->levels[static_cast<std::size_t>(*draggedLevel)];
  Q_EMIT view.levelDragged(base::fromUtf8(level.id), layout.value.valueAt(std::clamp(share, 0.0, 1.0)));
}

bool ChartView::Private::panTo(const QPointF& position) {
  const double moved = position.x() - pan->from.x();
  if (!pan->moving && std::abs(moved) < QApplication::startDragDistance()) {
    return false;
  }
  const double slot = scene.layout().plot.width() / std::max(1, window.count);
  pan->moving = true;
  ownWindow = true;
  const int by = slot > 0 ? static_cast<int>(std::lround(moved / slot)) : 0;
  setWindow(CategoryWindow{pan->first, window.count, window.total}.moved(-by));
  return true;
}

void ChartView::mouseMoveEvent(QMouseEvent* event) {
  if (d->draggedLevel) {
    d->dragLevel(event->position());
    event->accept();
    return;
  }
  if (d->pan && d->panTo(event->position())) {
    event->accept();
    return;
  }
  d->hover(event->position().toPoint());
  QWidget::mouseMoveEvent(event);
}

void ChartView::mousePressEvent(QMouseEvent* event) {
  if (event->button() != Qt::LeftButton) {
    QWidget::mousePressEvent(event);
    return;
  }
  event->accept();
  d->draggedLevel = d->scene.movableLevelAt(d->toScene(event->position()), levelReach);
  if (d->draggedLevel) {
    Q_EMIT levelDragStarted(base::fromUtf8(d->chart->levels[static_cast<std::size_t>(*d->draggedLevel)].id));
    return;
  }
  d->pressed = d->markAt(event->position());
  if (d->scrollable && !d->window.isAll()) {
    d->pan = Private::Pan{event->position(), d->window.first, false};
  }
}

void ChartView::mouseReleaseEvent(QMouseEvent* event) {
  const std::optional<Mark> pressed = std::exchange(d->pressed, std::nullopt);
  const auto pan = std::exchange(d->pan, std::nullopt);
  if (event->button() != Qt::LeftButton) {
    QWidget::mouseReleaseEvent(event);
    return;
  }
  event->accept();
  if (std::exchange(d->draggedLevel, std::nullopt)) {
    Q_EMIT levelDragFinished();
    d->hover(event->position().toPoint());
    return;
  }
  if (pressed && !(pan && pan->moving) && d->markAt(event->position()) == pressed) {
    d->current = pressed;
    d->emitSubject(*pressed);
  }
}

void ChartView::mouseDoubleClickEvent(QMouseEvent* event) {
  if (!d->scrollable || event->button() != Qt::LeftButton) {
    QWidget::mouseDoubleClickEvent(event);
    return;
  }
  showAll();
  event->accept();
}

void ChartView::wheelEvent(QWheelEvent* event) {
  if (!d->scrollable || d->window.total == 0) {
    QWidget::wheelEvent(event);
    return;
  }
  event->accept();
  const QPoint turn = event->angleDelta();
  const bool sideways = turn.x() != 0 || event->modifiers().testFlag(Qt::ShiftModifier);
  const double notches = (turn.y() != 0 ? turn.y() : turn.x()) / 120.0;
  if (sideways) {
    d->ownWindow = true;
    const int by = std::max(1, d->window.count / 10);
    d->setWindow(d->window.moved(static_cast<int>(std::lround(-notches * by))));
    return;
  }
  const QRectF plot = d->scene.layout().plot;
  const double anchor = (d->toScene(event->position()).x() - plot.left()) / std::max(1.0, plot.width());
  d->zoom(std::pow(1.25, -notches), std::clamp(anchor, 0.0, 1.0));
}

void ChartView::leaveEvent(QEvent* event) {
  d->pointer.reset();
  d->leave();
  QWidget::leaveEvent(event);
}

void ChartView::keyPressEvent(QKeyEvent* event) {
  switch (event->key()) {
    case Qt::Key_Left:
    case Qt::Key_BracketLeft:
    case Qt::Key_PageUp:
      d->step(-1, false);
      break;
    case Qt::Key_Right:
    case Qt::Key_BracketRight:
    case Qt::Key_PageDown:
      d->step(1, false);
      break;
    case Qt::Key_Home:
      d->step(-1, true);
      break;
    case Qt::Key_End:
      d->step(1, true);
      break;
    case Qt::Key_Up:
      d->stepSet(-1);
      break;
    case Qt::Key_Down:
      d->stepSet(1);
      break;
    case Qt::Key_Plus:
    case Qt::Key_Equal:
      d->zoom(0.8, 0.5);
      break;
    case Qt::Key_Minus:
      d->zoom(1.25, 0.5);
      break;
    case Qt::Key_0:
      showAll();
      break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
      if (d->current) {
        d->emitSubject(*d->current);
      }
      break;
    case Qt::Key_Escape:
      if (d->current) {
        d->setCurrent(std::nullopt);
        break;
      }
      [[fallthrough]];
    default:
      QWidget::keyPressEvent(event);
  }
}

}  // namespace quantoscope::charts
