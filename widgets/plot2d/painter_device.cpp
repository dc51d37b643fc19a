// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/plot2d/painter_device.h"

#include <QPaintEngine>
#include <QPainter>
#include <QPainterPath>
#include <cmath>

#include "widgets/base/figure_text.h"
#include "widgets/plot2d/clip_geometry.h"

namespace quantoscope::plot2d {
namespace {

class ForwardingEngine : public QPaintEngine {
 public:
  ForwardingEngine(QPainter& target, const QRectF& area, const QSize& size, double scale)
      : QPaintEngine(AllFeatures),
        m_target(target),
        m_area(area),
        m_bounds(QPointF(), size),
        m_scale(scale) {}

  bool begin(QPaintDevice*) override {
    m_target.save();
    m_target.setClipRect(m_area, Qt::IntersectClip);
    m_target.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    m_transform = QTransform();
    m_base = QTransform::fromTranslate(m_area.x(), m_area.y()).scale(1 / m_scale, 1 / m_scale) *
             m_target.worldTransform();
    m_clip = m_bounds;
    useTransform(m_base);
    return true;
  }

  bool end() override {
    m_target.restore();
    return true;
  }

  Type type() const override { return User; }

  void updateState(const QPaintEngineState& next) override {
    const DirtyFlags dirty = next.state();
    if (dirty & DirtyTransform) {
      m_transform = next.transform();
    }
    if (dirty & DirtyPen) {
      m_pen = next.pen();
    }
    if (dirty & DirtyBrush) {
      m_brush = next.brush();
    }
    if (dirty & DirtyBrushOrigin) {
      m_target.setBrushOrigin(next.brushOrigin());
    }
    if (dirty & DirtyOpacity) {
      m_target.setOpacity(next.opacity());
    }
    if (dirty & DirtyCompositionMode) {
      m_target.setCompositionMode(next.compositionMode());
    }
    if (dirty & DirtyClipRegion) {
      setClip(next.clipOperation(), QRectF(next.clipRegion().boundingRect()));
    }
    if (dirty & DirtyClipPath) {
      setClip(next.clipOperation(), next.clipPath().boundingRect());
    }
    if (dirty & DirtyClipEnabled && !next.isClipEnabled()) {
      m_clip = m_bounds;
    }
  }

  void drawPath(const QPainterPath& path) override {
    const QRectF clip = localClip();
    const double reach = m_pen.style() == Qt::NoPen ? 0 : m_pen.widthF();
    const QRectF bounds = path.boundingRect().adjusted(-reach, -reach, reach, reach);
    if (!bounds.intersects(clip)) {
      return;
    }
    if (clip.contains(bounds)) {
      prepare(m_pen, m_brush);
      m_target.drawPath(path);
      return;
    }
    QPainterPath window;
    window.addRect(clip);
    if (m_brush.style() != Qt::NoBrush) {
      prepare(Qt::NoPen, m_brush);
      m_target.drawPath(path.intersected(window));
    }
    for (const QPolygonF& outline : path.toSubpathPolygons()) {
      stroke(outline);
    }
  }

  using QPaintEngine::drawPolygon;
  void drawPolygon(const QPointF* points, int count, PolygonDrawMode mode) override {
    QPolygonF polygon(QList<QPointF>(points, points + count));
    if (mode == PolylineMode) {
      stroke(polygon);
      return;
    }
    const Qt::FillRule rule = mode == WindingMode ? Qt::WindingFill : Qt::OddEvenFill;
    if (localClip().contains(polygon.boundingRect())) {
      prepare(m_pen, m_brush);
      m_target.drawPolygon(polygon, rule);
      return;
    }
    const QPolygonF visible = clippedArea(polygon, localClip());
    if (m_brush.style() != Qt::NoBrush && visible.size() > 2) {
      prepare(Qt::NoPen, m_brush);
      m_target.drawPolygon(visible, rule);
    }
    polygon << polygon.value(0);
    stroke(polygon);
  }

  using QPaintEngine::drawLines;
  void drawLines(const QLineF* lines, int count) override {
    for (int i = 0; i < count; ++i) {
      stroke(QPolygonF({lines[i].p1(), lines[i].p2()}));
    }
  }

  void drawPixmap(const QRectF& rect, const QPixmap& pixmap, const QRectF& source) override {
    useTransform(m_transform * m_base);
    m_target.drawPixmap(rect, pixmap, source);
  }

  void drawTextItem(const QPointF& position, const QTextItem& item) override {
    m_target.setPen(m_pen);
    QFont font = item.font();
    if (m_target.paintEngine()->type() == SVG) {
      // What reads the file does its own spacing; a plain size in the file is worth more than the canvas's.
      font.setPointSizeF(font.pixelSize() / m_scale * 72 / m_target.device()->logicalDpiY());
      m_target.setFont(font);
      useTransform(QTransform::fromScale(m_scale, m_scale) *
                   QTransform::fromTranslate(position.x(), position.y()) * m_transform * m_base);
      m_target.drawText(QPointF(), item.text());
      return;
    }
    // In the canvas's own large pixels: letters are spaced for whole pixel sizes only.
    m_target.setFont(font);
    useTransform(m_transform * m_base);
    base::drawFigureText(m_target, position, item.text());
  }

 private:
  void setClip(Qt::ClipOperation operation, const QRectF& local) {
    const QRectF rect = m_transform.mapRect(local);
    switch (operation) {
      case Qt::NoClip:
        m_clip = m_bounds;
        break;
      case Qt::ReplaceClip:
        m_clip = rect & m_bounds;
        break;
      case Qt::IntersectClip:
        m_clip &= rect;
        break;
    }
  }

  QRectF localClip() const { return m_transform.inverted().mapRect(m_clip); }

  /// Only what differs is set: every change of state makes a new group in an SVG file.
  void useTransform(const QTransform& transform) {
    if (m_target.worldTransform() != transform) {
      m_target.setWorldTransform(transform);
    }
  }

  void prepare(const QPen& pen, const QBrush& brush) {
    useTransform(m_transform * m_base);
    m_target.setPen(pen);
    m_target.setBrush(brush);
  }

  void stroke(const QPolygonF& line) {
    if (m_pen.style() == Qt::NoPen) {
      return;
    }
    const QList<QPolygonF> parts = clippedLine(line, localClip());
    if (!parts.isEmpty()) {
      prepare(m_pen, Qt::NoBrush);
    }
    for (const QPolygonF& part : parts) {
      if (part.size() > mostInOnePath && m_target.paintEngine()->type() == QPaintEngine::Pdf) {
        drawOnFineGrid(part);
      } else if (part.size() > mostInOnePath && m_pen.style() == Qt::SolidLine &&
                 m_pen.color().alpha() == 255 && m_target.paintEngine()->type() == Raster) {
        drawSegments(part);
      } else {
        m_target.drawPolyline(part);
      }
    }
  }

  /// On images one outline of a long line that crosses itself takes far longer than its segments one by one.
  void drawSegments(const QPolygonF& line) {
    QPen pen = m_pen;
    pen.setCapStyle(Qt::SquareCap);
    m_target.setPen(pen);
    QList<QLineF> segments;
    segments.reserve(line.size());
    for (qsizetype i = 1; i < line.size(); ++i) {
      segments.append(QLineF(line[i - 1], line[i]));
    }
    m_target.drawLines(segments);
  }

  /// A PDF holds numbers as text, and most of its time and size goes into their digits: long lines are put on
  /// a grid of whole numbers, far finer than any printer's.
  void drawOnFineGrid(const QPolygonF& line) {
    constexpr double steps = 16;  // in a pixel of the canvas
    QPolygonF grid;
    grid.reserve(line.size());
    for (const QPointF& point : line) {
      const QPointF whole(std::round(point.x() * steps), std::round(point.y() * steps));
      if (grid.isEmpty() || whole != grid.last()) {
        grid.append(whole);
      }
    }
    QPen pen = m_pen;
    pen.setWidthF(m_pen.widthF() * steps);
    useTransform(QTransform::fromScale(1 / steps, 1 / steps) * m_transform * m_base);
    m_target.setPen(pen);
    m_target.drawPolyline(grid);
  }

  static constexpr qsizetype mostInOnePath = 1000;

  QPainter& m_target;
  QRectF m_area;
  QRectF m_bounds;
  double m_scale;
  QTransform m_base;
  QTransform m_transform;
  QRectF m_clip;
  QPen m_pen;
  QBrush m_brush;
};

}  // namespace

PainterDevice::PainterDevice(QPainter& target, const QRectF& area, double scale)
    : m_size(static_cast<int>(area.width() * scale), static_cast<int>(area.height() * scale)),
      m_scale(scale),
      m_engine(std::make_unique<ForwardingEngine>(target, area, m_size, scale)) {}

PainterDevice::~PainterDevice() = default;

QPaintEngine* PainterDevice::paintEngine() const {
  return m_engine.get();
}

int PainterDevice::metric(PaintDeviceMetric metric) const {
  const double dotsPerInch = 96 * m_scale;
  switch (metric) {
    case PdmWidth:
      return m_size.width();
    case PdmHeight:
      return m_size.height();
    case PdmWidthMM:
      return static_cast<int>(std::lround(m_size.width() / dotsPerInch * 25.4));
    case PdmHeightMM:
      return static_cast<int>(std::lround(m_size.height() / dotsPerInch * 25.4));
    case PdmDpiX:
    case PdmDpiY:
    case PdmPhysicalDpiX:
    case PdmPhysicalDpiY:
      return static_cast<int>(std::lround(dotsPerInch));
    case PdmNumColors:
      return 1 << 24;
    case PdmDepth:
      return 32;
    case PdmDevicePixelRatio:
      return 1;
    case PdmDevicePixelRatioScaled:
      return static_cast<int>(devicePixelRatioFScale());
  }
  return 0;
}

}  // namespace quantoscope::plot2d
