// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/plot2d/plot_view.h"

#include <qcustomplot.h>

#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QJsonArray>
#include <QLabel>
#include <QMenu>
#include <QPainter>
#include <QToolTip>
#include <cmath>
#include <functional>

#include "engine/present/csv.h"
#include "widgets/base/text.h"
#include "widgets/plot2d/axis_range.h"
#include "widgets/plot2d/brush.h"
#include "widgets/plot2d/plot_figure.h"
#include "widgets/plot2d/plot_scene.h"
#include "widgets/plot2d/readout.h"

namespace quantoscope::plot2d {
namespace {

using present::Extent;
using present::Range;

constexpr double hoverTolerance = 8;
constexpr double edgeTolerance = 5;
constexpr double keyPanShare = 0.1;
constexpr double keyZoomFactor = 0.8;
constexpr double wheelZoomFactor = 0.85;

/// QCustomPlot as a mere surface: input and the time of replots are the view's.
class Canvas : public QCustomPlot {
 public:
  explicit Canvas(QWidget* parent) : QCustomPlot(parent) {
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setFocusPolicy(Qt::NoFocus);
    setMouseTracking(false);
  }

 protected:
  void resizeEvent(QResizeEvent*) override {}
};

/// Lies over the canvas, so that what follows the pointer costs no replot.
class Overlay : public QWidget {
 public:
  Overlay(QWidget* parent, std::function<void(QPainter&)> paint)
      : QWidget(parent), m_paint(std::move(paint)) {
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setAttribute(Qt::WA_NoSystemBackground);
  }

 protected:
  void paintEvent(QPaintEvent*) override {
    QPainter painter(this);
    m_paint(painter);
  }

 private:
  std::function<void(QPainter&)> m_paint;
};

QFont scaledFont(QFont font, double factor) {
  if (font.pointSizeF() > 0) {
    font.setPointSizeF(font.pointSizeF() * factor);
  } else {
    font.setPixelSize(static_cast<int>(std::lround(font.pixelSize() * factor)));
  }
  return font;
}

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

enum class Drag { None, Pan, Box, NewBrush, LowEdge, HighEdge, MoveBrush };

bool isBrushing(Drag drag) {
  return drag != Drag::None && drag != Drag::Pan && drag != Drag::Box;
}

enum class Command {
  None,
  PanLeft,
  PanRight,
  PanUp,
  PanDown,
  ZoomIn,
  ZoomOut,
  Fit,
  StartBrush,
  BrushLeft,
  BrushRight,
  ShrinkBrush,
  GrowBrush,
  Cancel,
  Copy
};

Command withControl(int key, bool shift) {
  switch (key) {
    case Qt::Key_Left:
      return shift ? Command::ShrinkBrush : Command::BrushLeft;
    case Qt::Key_Right:
      return shift ? Command::GrowBrush : Command::BrushRight;
    default:
      return Command::None;
  }
}

Command commandFor(const QKeyEvent& event) {
  if (event.matches(QKeySequence::Copy)) {
    return Command::Copy;
  }
  const Qt::KeyboardModifiers modifiers = event.modifiers() & ~Qt::KeypadModifier;
  if (modifiers & Qt::ControlModifier) {
    return withControl(event.key(), modifiers & Qt::ShiftModifier);
  }
  if (modifiers & ~Qt::ShiftModifier) {
    return Command::None;
  }
  switch (event.key()) {
    case Qt::Key_Left:
      return Command::PanLeft;
    case Qt::Key_Right:
      return Command::PanRight;
    case Qt::Key_Up:
      return Command::PanUp;
    case Qt::Key_Down:
      return Command::PanDown;
    case Qt::Key_Plus:
    case Qt::Key_Equal:
      return Command::ZoomIn;
    case Qt::Key_Minus:
    case Qt::Key_Underscore:
      return Command::ZoomOut;
    case Qt::Key_0:
    case Qt::Key_Home:
      return Command::Fit;
    case Qt::Key_B:
      return Command::StartBrush;
    case Qt::Key_Escape:
      return Command::Cancel;
    default:
      return Command::None;
  }
}

}  // namespace

class PlotView::Private {
 public:
  explicit Private(PlotView& view)
      : q(view),
        canvas(new Canvas(&view)),
        overlay(new Overlay(&view, [this](QPainter& painter) { paintOverlay(painter); })),
        readout(new QLabel(&view)),
        scene(*canvas) {
    readout->setObjectName(QStringLiteral("plotReadout"));
    readout->setAttribute(Qt::WA_TransparentForMouseEvents);
    readout->setTextFormat(Qt::RichText);
    readout->setAutoFillBackground(true);
    readout->setFrameStyle(QFrame::StyledPanel | QFrame::Plain);
    readout->setMargin(4);
    readout->hide();
  }

  // ---- drawing

  void restyle() {
    style = SceneStyle();
    style.palette = base::screenPalette(q);
    style.background = q.palette().color(QPalette::Base);
    style.text = q.font();
    style.small = scaledFont(q.font(), 0.92);
    style.title = scaledFont(q.font(), 1.04);
    style.title.setWeight(QFont::DemiBold);
    ratio = q.devicePixelRatioF();
    style.hairline = std::max(1.0, std::floor(ratio)) / ratio;
    canvas->setBackground(QBrush(style.background));
    scene.setStyle(style);
    readout->setPalette(QToolTip::palette());
    readout->setFont(style.small);
  }

  void scheduleReplot() {
    stale = true;
    if (queued || !q.isVisible()) {
      return;
    }
    queued = true;
    QMetaObject::invokeMethod(
        &q,
        [this] {
          queued = false;
          if (stale) {
            replot();
          }
        },
        Qt::QueuedConnection);
  }

  void replot() {
    if (!q.isVisible() || canvas->size().isEmpty()) {
      stale = true;
      return;
    }
    stale = false;
    if (ratio != q.devicePixelRatioF()) {
      restyle();
    }
    canvas->setBufferDevicePixelRatio(ratio);
    scene.layOut(canvas->size());
    ++replots;
    canvas->replot(QCustomPlot::rpQueuedRefresh);
    updateHover();
    overlay->update();
  }

  void setWindow(std::optional<Extent> extent) {
    window = extent;
    scene.setWindow(window);
    // The next event may come before the next replot and must find the axes where this one left them.
    if (q.isVisible()) {
      scene.layOut(canvas->size());
    }
    scheduleReplot();
  }

  void paintOverlay(QPainter& painter) {
    const QColor accent = q.palette().color(QPalette::Highlight);
    if (brush && !scene.isEmpty()) {
      paintBrush(painter, brushPixels(), scene.plotArea(), style);
    }
    painter.setRenderHint(QPainter::Antialiasing);
    if (drag == Drag::Box && moved) {
      QColor fill = accent;
      fill.setAlphaF(0.12F);
      painter.setPen(QPen(accent, 1));
      painter.setBrush(fill);
      painter.drawRect(box().adjusted(0.5, 0.5, -0.5, -0.5));
    }
    if (ring && scene.plotArea().contains(*ring)) {
      painter.setPen(QPen(style.color(present::ColorRole::Foreground), 1.5));
      painter.setBrush(Qt::NoBrush);
      painter.drawEllipse(*ring, 4.5, 4.5);
    }
    if (focusVisible && q.hasFocus()) {
      painter.setPen(QPen(accent, 2));
      painter.setBrush(Qt::NoBrush);
      painter.drawRoundedRect(QRectF(q.rect()).adjusted(1, 1, -1, -1), 3, 3);
    }
  }

  // ---- pointer

  QRectF box() const { return QRectF(pressed, current).normalized() & scene.plotArea(); }

  BrushPixels brushPixels() const {
    return {scene.toPixel(brush->low, 1).x(), scene.toPixel(brush->high, 1).x()};
  }

  BrushPart brushPart(QPointF position) const {
    if (!brush || !brushEnabled || scene.isEmpty() || !scene.plotArea().contains(position)) {
      return BrushPart::None;
    }
    return brushPartAt(brushPixels(), position.x(), edgeTolerance);
  }

  Drag dragFor(const QMouseEvent& event) const {
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
    const BrushPart part = brushPart(position);
    if (part == BrushPart::LowEdge || part == BrushPart::HighEdge) {
      return part == BrushPart::LowEdge ? Drag::LowEdge : Drag::HighEdge;
    }
    if (!brushEnabled || !(brushMode || event.modifiers() & Qt::ControlModifier)) {
      return Drag::Pan;
    }
    return part == BrushPart::Inside ? Drag::MoveBrush : Drag::NewBrush;
  }

  void beginDrag(const QMouseEvent& event) {
    drag = dragFor(event);
    pressed = current = event.position();
    moved = false;
    startExtent = scene.visible();
    startWindow = window;
    startBrush = brush;
  }

  void continueDrag(QPointF position) {
    current = position;
    if (!moved && (current - pressed).manhattanLength() < QApplication::startDragDistance()) {
      return;
    }
    moved = true;
    hideReadout();
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

  Range draggedBrush() const {
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

  void endDrag() {
    const Drag ended = std::exchange(drag, Drag::None);
    overlay->update();
    if (ended == Drag::Box && moved) {
      const QRectF chosen = box();
      if (chosen.width() >= 4 && chosen.height() >= 4) {
        const QPointF low = scene.toData(chosen.bottomLeft());
        const QPointF high = scene.toData(chosen.topRight());
        setWindow(Extent{{low.x(), high.x()}, {low.y(), high.y()}});
      }
    } else if (isBrushing(ended) && moved) {
      Q_EMIT q.brushChanged(brush, true);
    } else if (!moved) {
      click(ended);
    }
  }

  void click(Drag ended) {
    const auto pick = scene.pick(pressed, hoverTolerance);
    if (pick && pick->info->subject != present::Subject{}) {
      const present::Subject subject = pick->info->subject;
      Q_EMIT q.subjectClicked(subject);
    } else if (ended == Drag::NewBrush && brush) {
      changeBrush(std::nullopt, true);
    }
  }

  void cancelDrag() {
    const Drag ended = std::exchange(drag, Drag::None);
    if (ended == Drag::Pan) {
      setWindow(startWindow);
    } else if (isBrushing(ended) && moved) {
      changeBrush(startBrush, true);
    }
    overlay->update();
  }

  void changeBrush(std::optional<Range> range, bool finished) {
    brush = range;
    overlay->update();
    Q_EMIT q.brushChanged(brush, finished);
  }

  void updateCursor(QPointF position) {
    const BrushPart part = brushPart(position);
    if (part == BrushPart::LowEdge || part == BrushPart::HighEdge) {
      q.setCursor(Qt::SizeHorCursor);
    } else if (drag == Drag::Pan && moved) {
      q.setCursor(Qt::ClosedHandCursor);
    } else {
      q.unsetCursor();
    }
  }

  // ---- read-out

  void hover(QPointF position) {
    pointer = position;
    updateHover();
  }

  /// Also after new data came in under a resting pointer.
  void updateHover() {
    if (!pointer || drag != Drag::None || scene.isEmpty()) {
      hideReadout();
      return;
    }
    const auto pick = scene.pick(*pointer, hoverTolerance);
    if (!pick) {
      hideReadout();
      return;
    }
    const present::Subject subject = pick->info->subject;
    ring = pick->hit.marked;
    showReadout(readoutText(*scene.plot(), *pick->info, pick->hit, scene.visible(), scene.plotArea().size()));
    overlay->update();
    setHovered(subject == present::Subject{} ? std::nullopt : std::optional(subject));
  }

  void showReadout(const QString& text) {
    if (text.isEmpty()) {
      readout->hide();
      return;
    }
    readout->setText(text);
    readout->adjustSize();
    const QSize size = readout->size();
    QPoint place = pointer->toPoint() + QPoint(14, 14);
    if (place.x() + size.width() > q.width()) {
      place.setX(pointer->toPoint().x() - 14 - size.width());
    }
    if (place.y() + size.height() > q.height()) {
      place.setY(pointer->toPoint().y() - 14 - size.height());
    }
    readout->move(std::max(0, place.x()), std::max(0, place.y()));
    readout->show();
  }

  void hideReadout() {
    readout->hide();
    if (ring) {
      ring.reset();
      overlay->update();
    }
    setHovered(std::nullopt);
  }

  void setHovered(std::optional<present::Subject> subject) {
    if (subject != hovered) {
      hovered = subject;
      Q_EMIT q.subjectHovered(hovered);
    }
  }

  // ---- commands

  bool canDo(Command command) const {
    switch (command) {
      case Command::None:
        return false;
      case Command::Copy:
        return true;
      case Command::Cancel:
        return drag != Drag::None || (brushEnabled && brush);
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

  void pan(double x, double y) {
    const Extent now = scene.visible();
    const present::Plot& plot = *scene.plot();
    setWindow(Extent{shifted(now.x, x, plot.x.logarithmic), shifted(now.y, y, plot.y.logarithmic)});
  }

  void zoom(QPointF center, double factorX, double factorY) {
    const Extent now = scene.visible();
    const present::Plot& plot = *scene.plot();
    const QPointF middle = scene.toData(center);
    setWindow(Extent{zoomed(now.x, middle.x(), factorX, plot.x.logarithmic),
                     zoomed(now.y, middle.y(), factorY, plot.y.logarithmic)});
  }

  void nudgeBrush(int steps, bool onlyHigh) {
    changeBrush(nudgedBrush(*brush, scene.visible().x, steps, onlyHigh, scene.plot()->x.logarithmic), true);
  }

  void perform(Command command) {
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
      case Command::Cancel:
        return drag != Drag::None ? cancelDrag() : changeBrush(std::nullopt, true);
      case Command::Copy:
        return q.copyImage();
      case Command::None:
        return;
    }
  }

  void describe() {
    const present::Plot& plot = *scene.plot();
    const QString title = base::translated(plot.title);
    q.setAccessibleName(title.isEmpty() ? tr("Plot") : title);
    if (scene.isEmpty()) {
      q.setAccessibleDescription(base::translated(plot.emptyState));
      return;
    }
    QString text = tr("%1 against %2.").arg(base::translated(plot.y.title), base::translated(plot.x.title));
    if (!plot.notice.empty()) {
      text += QLatin1Char(' ') + base::translated(plot.notice);
    }
    text += QLatin1Char(' ') + tr("Arrow keys pan, plus and minus zoom, Home shows everything.");
    q.setAccessibleDescription(text);
  }

  PlotView& q;
  Canvas* canvas;
  Overlay* overlay;
  QLabel* readout;
  PlotScene scene;
  SceneStyle style;
  double ratio = 1;

  std::optional<Extent> window;
  bool stale = true;
  bool queued = false;
  int replots = 0;

  bool brushEnabled = false;
  bool brushMode = false;
  std::optional<Range> brush;

  Drag drag = Drag::None;
  bool moved = false;
  QPointF pressed;
  QPointF current;
  Extent startExtent;
  std::optional<Extent> startWindow;
  std::optional<Range> startBrush;

  std::optional<QPointF> pointer;
  std::optional<QPointF> ring;
  std::optional<present::Subject> hovered;
  bool focusVisible = false;
};

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
  d->scene.setHighlight(subject);
  d->scheduleReplot();
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
  return plotFigure(d->scene.plot(), d->window, d->brush);
}

int PlotView::replotCount() const {
  return d->replots;
}

int PlotView::rebuildCount() const {
  return d->scene.rebuildCount();
}

Extent PlotView::visibleExtent() const {
  return d->scene.visible();
}

QRectF PlotView::plotArea() const {
  return d->scene.plotArea();
}

QPointF PlotView::toPixel(double x, double y) const {
  return d->scene.toPixel(x, y);
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
  d->canvas->setGeometry(rect());
  d->overlay->setGeometry(rect());
  d->scheduleReplot();
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
  d->overlay->update();
}

void PlotView::focusOutEvent(QFocusEvent* event) {
  QWidget::focusOutEvent(event);
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
    add(tr("Clear &Selected Range"), d->brush.has_value(), [this] { d->changeBrush(std::nullopt, true); });
  }
  menu->addSeparator();
  add(tr("&Copy Image"), true, [this] { copyImage(); });
  add(tr("Copy &Data (CSV)"), drawn, [this] { copyData(); });
  menu->addSeparator();
  add(tr("&Export Figure…"), drawn, [this] { Q_EMIT exportRequested(); });
  menu->popup(event->reason() == QContextMenuEvent::Keyboard ? mapToGlobal(rect().center())
                                                             : event->globalPos());
}

}  // namespace quantoscope::plot2d
