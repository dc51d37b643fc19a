// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/plot2d/plot_view.h"

#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QJsonArray>
#include <QMenu>
#include <QPainter>
#include <algorithm>
#include <cmath>

#include "engine/present/csv.h"
#include "widgets/base/text.h"
#include "widgets/plot2d/plot_figure.h"
#include "widgets/plot2d/plot_view_private.h"

namespace quantoscope::plot2d {

using present::Extent;
using present::Range;

namespace {

constexpr double wheelZoomFactor = 0.85;

std::optional<Range> rangeFrom(const QJsonValue& value) {
  const QJsonArray ends = value.toArray();
  if (ends.size() != 2 || !ends[0].isDouble() || !ends[1].isDouble()) {
    return std::nullopt;
  }
  const Range range{ends[0].toDouble(), ends[1].toDouble()};
  return std::isfinite(range.low) && std::isfinite(range.high) && range.low < range.high
             ? std::optional(range)
             : std::nullopt;
}

}  // namespace

PlotView::PlotView(QWidget* parent) : QWidget(parent), d(std::make_unique<Private>(*this)) {
  setFocusPolicy(Qt::StrongFocus);
  setMouseTracking(true);
  setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
  d->restyle();
  d->describe();
}

PlotView::~PlotView() = default;

void PlotView::setPlot(present::PlotPtr plot) {
  d->scene.setPlot(std::move(plot));
  d->describe();
  d->replot();
}

present::PlotPtr PlotView::plot() const {
  return d->scene.plot();
}

void PlotView::setHighlight(std::optional<present::Subject> subject) {
  if (d->scene.highlight() != subject) {
    d->scene.setHighlight(subject);
    d->scheduleReplot();
  }
}

void PlotView::setColorSpread(present::ColorSpread spread) {
  if (d->style.spread != spread) {
    d->style.spread = spread;
    d->scene.setStyle(d->style);
    d->scheduleReplot();
  }
}

void PlotView::fit() {
  d->setWindow(std::nullopt);
}

bool PlotView::isZoomed() const {
  return d->window.has_value();
}

void PlotView::setBrushEnabled(bool enabled) {
  d->brushEnabled = enabled;
}

void PlotView::setBrushMode(bool brushing) {
  d->brushMode = brushing;
}

void PlotView::setBrush(std::optional<Range> brush) {
  if (brush && brush->low > brush->high) {
    std::swap(brush->low, brush->high);
  }
  d->brush = brush;
  d->overlay->update();
}

std::optional<Range> PlotView::brush() const {
  return d->brush;
}

QJsonObject PlotView::viewState() const {
  QJsonObject state;
  if (d->window) {
    state[QStringLiteral("x")] = QJsonArray{d->window->x.low, d->window->x.high};
    state[QStringLiteral("y")] = QJsonArray{d->window->y.low, d->window->y.high};
  }
  return state;
}

void PlotView::restoreViewState(const QJsonObject& state) {
  const auto x = rangeFrom(state[QStringLiteral("x")]);
  const auto y = rangeFrom(state[QStringLiteral("y")]);
  d->setWindow(x && y ? std::optional(Extent{*x, *y}) : std::nullopt);
}

base::FigurePtr PlotView::figure() const {
  return plotFigure(d->scene.plot(), d->window, d->brush, d->style.spread);
}

int PlotView::replotCount() const {
  return d->replots;
}

int PlotView::rebuildCount() const {
  return d->scene.rebuildCount();
}

Extent PlotView::visibleExtent() const {
  d->settle();
  return d->scene.visible();
}

QRectF PlotView::plotArea() const {
  d->settle();
  return d->scene.plotArea();
}

QPointF PlotView::toPixel(double x, double y) const {
  d->settle();
  return d->scene.toPixel(x, y);
}

QString PlotView::spokenReadout() const {
  return d->cursor ? d->spoken : QString();
}

QSize PlotView::sizeHint() const {
  return {480, 360};
}

QSize PlotView::minimumSizeHint() const {
  return {180, 140};
}

void PlotView::copyImage() {
  constexpr int scale = 2;
  QImage image(size() * scale, QImage::Format_ARGB32_Premultiplied);
  image.fill(Qt::white);
  QPainter painter(&image);
  painter.scale(scale, scale);
  figure()->paint(painter, QRectF(rect()).adjusted(6, 6, -6, -6), base::FigureStyle());
  painter.end();
  QApplication::clipboard()->setImage(image);
}

void PlotView::copyData() {
  QApplication::clipboard()->setText(base::fromUtf8(present::toCsv(*d->scene.plot())));
}

bool PlotView::event(QEvent* event) {
  // Without this a window's shortcut for a plain key would take it from the focused plot.
  if (event->type() == QEvent::ShortcutOverride && d->canDo(commandFor(static_cast<QKeyEvent&>(*event)))) {
    event->accept();
    return true;
  }
  return QWidget::event(event);
}

void PlotView::changeEvent(QEvent* event) {
  QWidget::changeEvent(event);
  switch (event->type()) {
    case QEvent::PaletteChange:
    case QEvent::FontChange:
    case QEvent::StyleChange:
      d->restyle();
      d->scheduleReplot();
      break;
    case QEvent::LanguageChange:
      d->scene.retranslate();
      d->describe();
      d->scheduleReplot();
      break;
    default:
      break;
  }
}

void PlotView::showEvent(QShowEvent* event) {
  QWidget::showEvent(event);
  if (d->stale) {
    d->replot();
  }
}

void PlotView::resizeEvent(QResizeEvent* event) {
  QWidget::resizeEvent(event);
  d->fillView();
}

void PlotView::mousePressEvent(QMouseEvent* event) {
  if (event->button() != Qt::LeftButton && event->button() != Qt::MiddleButton) {
    QWidget::mousePressEvent(event);
    return;
  }
  d->beginDrag(*event);
}

void PlotView::mouseMoveEvent(QMouseEvent* event) {
  d->pointer = event->position();
  if (d->drag != Drag::None) {
    d->continueDrag(event->position());
  } else if (event->buttons() == Qt::NoButton) {
    d->hover(event->position());
  }
  d->updateCursor(event->position());
}

void PlotView::mouseReleaseEvent(QMouseEvent* event) {
  if (d->drag != Drag::None) {
    d->current = event->position();
    d->endDrag();
    d->updateCursor(event->position());
  }
}

void PlotView::mouseDoubleClickEvent(QMouseEvent* event) {
  if (event->button() == Qt::LeftButton) {
    fit();
  }
}

void PlotView::wheelEvent(QWheelEvent* event) {
  const QPoint angle = event->angleDelta();
  const int delta = angle.y() != 0 ? angle.y() : angle.x();
  if (d->scene.isEmpty() || delta == 0 || d->drag != Drag::None) {
    event->ignore();
    return;
  }
  const double factor = std::pow(wheelZoomFactor, delta / 120.0);
  const QRectF area = d->scene.plotArea();
  const QPointF position = event->position();
  const bool both = d->scene.plot()->equalAspect;
  const bool onX = both || position.x() >= area.left();
  const bool onY = both || position.y() <= area.bottom() || !onX;
  const QPointF center(std::clamp(position.x(), area.left(), area.right()),
                       std::clamp(position.y(), area.top(), area.bottom()));
  d->zoom(center, onX ? factor : 1, onY ? factor : 1);
  event->accept();
}

void PlotView::keyPressEvent(QKeyEvent* event) {
  const Command command = commandFor(*event);
  if (!d->canDo(command)) {
    QWidget::keyPressEvent(event);
    return;
  }
  d->focusVisible = true;
  d->perform(command);
  d->overlay->update();
}

void PlotView::leaveEvent(QEvent* event) {
  QWidget::leaveEvent(event);
  d->pointer.reset();
  d->hideReadout();
}

void PlotView::focusInEvent(QFocusEvent* event) {
  QWidget::focusInEvent(event);
  // A frame helps who came by keyboard; a window that becomes active again keeps what it showed.
  if (event->reason() != Qt::ActiveWindowFocusReason && event->reason() != Qt::PopupFocusReason) {
    d->focusVisible = event->reason() != Qt::MouseFocusReason;
  }
  d->updateHover();
  d->overlay->update();
}

void PlotView::focusOutEvent(QFocusEvent* event) {
  QWidget::focusOutEvent(event);
  d->updateHover();
  d->overlay->update();
}

void PlotView::contextMenuEvent(QContextMenuEvent* event) {
  auto* menu = new QMenu(this);
  menu->setAttribute(Qt::WA_DeleteOnClose);
  const bool drawn = !d->scene.isEmpty();
  const auto add = [menu](const QString& text, bool enabled, auto&& action) {
    menu->addAction(text, std::forward<decltype(action)>(action))->setEnabled(enabled);
  };
  add(tr("&Fit"), drawn && isZoomed(), [this] { fit(); });
  if (d->brushEnabled) {
    add(tr("Clear &selected range"), d->brush.has_value(), [this] { d->changeBrush(std::nullopt, true); });
  }
  menu->addSeparator();
  add(tr("&Copy image"), true, [this] { copyImage(); });
  add(tr("Copy &Data (CSV)"), drawn, [this] { copyData(); });
  menu->addSeparator();
  add(tr("&Export figure…"), drawn, [this] { Q_EMIT exportRequested(); });
  menu->popup(event->reason() == QContextMenuEvent::Keyboard ? mapToGlobal(rect().center())
                                                             : event->globalPos());
}

}  // namespace quantoscope::plot2d
