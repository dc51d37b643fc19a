// SPDX-License-Identifier: GPL-3.0-or-later
// When and how things get on the screen: replots of the canvas, and the overlay that follows the pointer.
#include <qcustomplot.h>

#include <QLabel>
#include <QPainter>
#include <QScopedValueRollback>
#include <QToolTip>
#include <cmath>
#include <functional>

#include "widgets/base/text.h"
#include "widgets/plot2d/plot_view_private.h"

namespace quantoscope::plot2d {

using present::Extent;

namespace {

/// QCustomPlot as a mere surface: input and the time of replots are the view's.
class Canvas : public QCustomPlot {
 public:
  Canvas(QWidget* parent, std::function<void()> beforePaint)
      : QCustomPlot(parent), m_beforePaint(std::move(beforePaint)) {
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setFocusPolicy(Qt::NoFocus);
    setMouseTracking(false);
  }

 protected:
  void resizeEvent(QResizeEvent*) override {}
  void paintEvent(QPaintEvent* event) override {
    m_beforePaint();
    QCustomPlot::paintEvent(event);
  }

 private:
  std::function<void()> m_beforePaint;
};

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

}  // namespace

PlotView::Private::Private(PlotView& view)
    : q(view),
      canvas(new Canvas(&view, [this] { catchUp(); })),
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

void PlotView::Private::restyle() {
  const present::ColorSpread spread = style.spread;
  style = SceneStyle();
  style.spread = spread;
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

void PlotView::Private::fillView() {
  canvas->setGeometry(q.rect());
  overlay->setGeometry(q.rect());
  scheduleReplot();
}

/// Everything asked for until control returns to the event loop is drawn once.
void PlotView::Private::scheduleReplot() {
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

void PlotView::Private::replot() {
  // Out of sight in a scrolled list: it is drawn when it comes into sight.
  if (!q.isVisible() || canvas->size().isEmpty() || canvas->visibleRegion().isEmpty()) {
    stale = true;
    return;
  }
  draw();
}

void PlotView::Private::catchUp() {
  if (stale && !drawing && !canvas->size().isEmpty()) {
    draw();
  }
}

void PlotView::Private::settle() {
  if (stale && q.isVisible() && !canvas->size().isEmpty()) {
    scene.layOut(canvas->size());
  }
}

void PlotView::Private::draw() {
  const QScopedValueRollback<bool> here(drawing, true);
  stale = false;
  if (ratio != q.devicePixelRatioF()) {
    restyle();
  }
  canvas->setBufferDevicePixelRatio(ratio);
  // The panel around it is named already; the data need the space more.
  constexpr int lowestTitled = 200;
  if (const bool titled = canvas->height() >= lowestTitled; style.showTitle != titled) {
    style.showTitle = titled;
    scene.setStyle(style);
  }
  scene.layOut(canvas->size());
  ++replots;
  canvas->replot(QCustomPlot::rpQueuedRefresh);
  updateHover();
  overlay->update();
}

void PlotView::Private::setWindow(std::optional<Extent> extent) {
  window = extent;
  scene.setWindow(window);
  // The next event may come before the next replot and must find the axes where this one left them.
  if (q.isVisible()) {
    scene.layOut(canvas->size());
  }
  scheduleReplot();
}

void PlotView::Private::paintOverlay(QPainter& painter) {
  const QColor accent = q.palette().color(QPalette::Highlight);
  if (brush && !scene.isEmpty()) {
    paintBrush(painter, brushPixels(), scene.plotArea(), style, true);
  }
  painter.setRenderHint(QPainter::Antialiasing);
  if (drag == Drag::Box && moved) {
    QColor fill = accent;
    fill.setAlphaF(0.12F);
    painter.setPen(QPen(accent, 1));
    painter.setBrush(fill);
    painter.drawRect(box().adjusted(0.5, 0.5, -0.5, -0.5));
  }
  paintSelectedPoint(painter);
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

void PlotView::Private::paintSelectedPoint(QPainter& painter) {
  const std::optional<present::Subject>& wanted = scene.highlight();
  if (!wanted || !wanted->point) {
    return;
  }
  const auto index = static_cast<std::size_t>(std::max(0, *wanted->point));
  for (std::size_t element = 0; element < scene.plot()->elements.size(); ++element) {
    const auto* points = std::get_if<present::Points>(&scene.plot()->elements[element]);
    const auto hit =
        points && points->selectable ? hitAt(*scene.plot(), {element, index}, stopView()) : std::nullopt;
    if (hit) {
      painter.setPen(QPen(style.color(present::ColorRole::Highlight), 2));
      painter.setBrush(Qt::NoBrush);
      painter.drawEllipse(*hit->marked, 7, 7);
    }
  }
}

void PlotView::Private::describe() {
  const present::Plot& plot = *scene.plot();
  if (cursor && cursor->element < plot.elements.size()) {
    return;  // what is read out is said; showCursor() keeps it up to date
  }
  cursor.reset();
  spoken.clear();
  const QString title = base::translated(plot.title);
  q.setAccessibleName(title.isEmpty() ? PlotView::tr("Plot") : title);
  if (scene.isEmpty()) {
    q.setAccessibleDescription(base::translated(plot.emptyState));
    return;
  }
  QString text =
      PlotView::tr("%1 against %2.").arg(base::translated(plot.y.title), base::translated(plot.x.title));
  if (!plot.notice.empty()) {
    text += QLatin1Char(' ') + base::translated(plot.notice);
  }
  text += QLatin1Char(' ') +
          PlotView::tr(
              "Arrow keys pan, plus and minus zoom, Home shows everything, Page Down reads out the values.");
  q.setAccessibleDescription(text);
}

}  // namespace quantoscope::plot2d
