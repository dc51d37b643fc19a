// SPDX-License-Identifier: GPL-3.0-or-later
// Everything but lines: polygons, points, bands, rules and labels, drawn directly on the canvas's layer.
#include <qcustomplot.h>

#include <QPainterPath>
#include <algorithm>
#include <cmath>
#include <vector>

#include "widgets/base/text.h"
#include "widgets/plot2d/artist.h"
#include "widgets/plot2d/clip_geometry.h"

namespace quantoscope::plot2d {
namespace {

/// An artist that is itself a thing on the canvas. Between QObject's parent and the artist's owner the owner
/// is first: it deletes before the canvas goes.
class Mark : public QCPLayerable, public Artist {
 public:
  explicit Mark(QCustomPlot& canvas) : QCPLayerable(&canvas) {}

 protected:
  QRect clipRect() const override { return area(); }
  void applyDefaultAntialiasingHint(QCPPainter* painter) const override { painter->setAntialiasing(true); }

  QRect area() const { return mParentPlot->axisRect()->rect(); }
  QPointF toPixel(double x, double y) const {
    return {mParentPlot->xAxis->coordToPixel(x), mParentPlot->yAxis->coordToPixel(y)};
  }
  double xAt(double pixel) const { return mParentPlot->xAxis->pixelToCoord(pixel); }
  double yAt(double pixel) const { return mParentPlot->yAxis->pixelToCoord(pixel); }
  bool canShow(double x, double y) const {
    const auto ok = [](double value, const QCPAxis* axis) {
      return std::isfinite(value) && (value > 0 || axis->scaleType() == QCPAxis::stLinear);
    };
    return ok(x, mParentPlot->xAxis) && ok(y, mParentPlot->yAxis);
  }
};

class PolygonArtist final : public Mark {
 public:
  using Mark::Mark;

  void update(const present::Element& element, const SceneStyle& style, Emphasis emphasis) override {
    const auto& polygon = std::get<present::Polygon>(element);
    m_x = polygon.x;
    m_y = polygon.y;
    m_fill = emphasized(style.color(polygon.fill), emphasis);
    m_pen = emphasized(style.pen(polygon.outline), emphasis);
  }

  std::optional<Hit> hit(QPointF pixel, double tolerance) const override {
    const QPolygonF polygon = pixels();
    std::optional<Hit> best;
    for (qsizetype i = 0; i < polygon.size(); ++i) {
      const QPointF& from = polygon[i];
      const QPointF& to = polygon[(i + 1) % polygon.size()];
      const double distance = distanceToSegment(pixel, from, to);
      if (distance > tolerance || (best && best->distance <= distance)) {
        continue;
      }
      const QLineF toFrom(pixel, from);
      const QLineF toNext(pixel, to);
      const QPointF& vertex = toFrom.length() < toNext.length() ? from : to;
      best = Hit{distance, xAt(pixel.x()), yAt(pixel.y()), std::nullopt};
      if (QLineF(pixel, vertex).length() <= tolerance) {
        best = Hit{distance, xAt(vertex.x()), yAt(vertex.y()), vertex};
      }
    }
    if (!best && m_fill.alpha() > 0 && polygon.containsPoint(pixel, Qt::OddEvenFill)) {
      best = Hit{tolerance, xAt(pixel.x()), yAt(pixel.y()), std::nullopt};
    }
    return best;
  }

  void paintKey(QPainter& painter, const QRectF& box) const override {
    const double side = box.height();
    const double half = m_pen.style() == Qt::NoPen ? 0 : m_pen.widthF() / 2;
    QRectF square(0, 0, side * 1.4, side);
    square.moveCenter(box.center());
    painter.setPen(m_pen);
    if (m_fill.alpha() == 0) {
      painter.drawLine(QPointF(box.left(), box.center().y()), QPointF(box.right(), box.center().y()));
      return;
    }
    painter.setBrush(m_fill);
    painter.drawRect(square.adjusted(half, half, -half, -half));
  }

 protected:
  void draw(QCPPainter* painter) override {
    const QPolygonF polygon = pixels();
    const QRectF around = QRectF(area()).adjusted(-2, -2, 2, 2);
    if (!polygon.boundingRect().intersects(around) && polygon.size() > 2) {
      return;
    }
    if (m_fill.alpha() > 0) {
      painter->setPen(Qt::NoPen);
      painter->setBrush(m_fill);
      painter->drawPolygon(clippedArea(polygon, around));
    }
    if (m_pen.style() == Qt::NoPen) {
      return;
    }
    painter->setPen(m_pen);
    painter->setBrush(Qt::NoBrush);
    if (around.contains(polygon.boundingRect())) {
      painter->drawPolygon(polygon);
      return;
    }
    QPolygonF closed = polygon;
    closed << polygon.value(0);
    const double reach = m_pen.widthF();
    for (const QPolygonF& part : clippedLine(closed, around.adjusted(-reach, -reach, reach, reach))) {
      painter->drawPolyline(part);
    }
  }

 private:
  QPolygonF pixels() const {
    QPolygonF polygon;
    const std::size_t count = std::min(m_x.size(), m_y.size());
    polygon.reserve(static_cast<qsizetype>(count));
    for (std::size_t i = 0; i < count; ++i) {
      if (canShow(m_x[i], m_y[i])) {
        polygon << toPixel(m_x[i], m_y[i]);
      }
    }
    return polygon;
  }

  std::vector<double> m_x;
  std::vector<double> m_y;
  QColor m_fill;
  QPen m_pen;
};

QPainterPath markerPath(present::Marker marker, double size) {
  const double r = size / 2;
  QPainterPath path;
  switch (marker) {
    case present::Marker::Circle:
      path.addEllipse(QPointF(), r, r);
      break;
    // Sides chosen so that all markers carry about the same ink as the circle.
    case present::Marker::Square:
      path.addRect(QRectF(-0.89 * r, -0.89 * r, 1.78 * r, 1.78 * r));
      break;
    case present::Marker::Diamond:
      path.addPolygon(QPolygonF({{0, -1.25 * r}, {1.25 * r, 0}, {0, 1.25 * r}, {-1.25 * r, 0}}));
      path.closeSubpath();
      break;
    case present::Marker::TriangleUp:
      path.addPolygon(QPolygonF({{0, -1.3 * r}, {1.2 * r, 0.8 * r}, {-1.2 * r, 0.8 * r}}));
      path.closeSubpath();
      break;
    case present::Marker::TriangleDown:
      path.addPolygon(QPolygonF({{0, 1.3 * r}, {1.2 * r, -0.8 * r}, {-1.2 * r, -0.8 * r}}));
      path.closeSubpath();
      break;
    case present::Marker::Cross:
      path.moveTo(-0.85 * r, -0.85 * r);
      path.lineTo(0.85 * r, 0.85 * r);
      path.moveTo(-0.85 * r, 0.85 * r);
      path.lineTo(0.85 * r, -0.85 * r);
      break;
    case present::Marker::Plus:
      path.moveTo(-1.1 * r, 0);
      path.lineTo(1.1 * r, 0);
      path.moveTo(0, -1.1 * r);
      path.lineTo(0, 1.1 * r);
      break;
  }
  return path;
}

bool isStroked(present::Marker marker) {
  return marker == present::Marker::Cross || marker == present::Marker::Plus;
}

class PointsArtist final : public Mark {
 public:
  using Mark::Mark;

  void update(const present::Element& element, const SceneStyle& style, Emphasis emphasis) override {
    const auto& points = std::get<present::Points>(element);
    m_x = points.x;
    m_y = points.y;
    m_color = emphasized(style.color(points.color), emphasis);
    m_colors.clear();
    m_colors.reserve(points.colors.size());
    for (const present::Color& color : points.colors) {
      m_colors.push_back(emphasized(style.color(color), emphasis).rgba());
    }
    m_marker = points.marker;
    m_size =
        points.sizePt * style.unit * style.markScale * 96 / 72 * (emphasis == Emphasis::Strong ? 1.4 : 1.0);
    m_path = markerPath(m_marker, m_size);
  }

  std::optional<Hit> hit(QPointF pixel, double tolerance) const override {
    const double reach = tolerance + m_size / 2;
    const double left = xAt(pixel.x() - reach);
    const double right = xAt(pixel.x() + reach);
    const double top = yAt(pixel.y() - reach);
    const double bottom = yAt(pixel.y() + reach);
    std::optional<Hit> best;
    for (std::size_t i = 0; i < count(); ++i) {
      const double x = (*m_x)[i];
      const double y = (*m_y)[i];
      if (x < left || x > right || y < bottom || y > top || !canShow(x, y)) {
        continue;
      }
      const QPointF point = toPixel(x, y);
      const double distance = std::max(0.0, QLineF(pixel, point).length() - m_size / 2);
      if (distance <= tolerance && (!best || distance <= best->distance)) {
        best = Hit{distance, x, y, point, i};
      }
    }
    return best;
  }

  void paintKey(QPainter& painter, const QRectF& box) const override {
    const double size = std::clamp(m_size, box.height() * 0.5, box.height());
    setColor(painter, m_color);
    painter.drawPath(markerPath(m_marker, size).translated(box.center()));
  }

  void block(present::LabelField& field) const override {
    constexpr std::size_t most = 500;  // among more than that no label stands free anyway
    for (std::size_t i = 0; i < std::min(count(), most); ++i) {
      if (canShow((*m_x)[i], (*m_y)[i])) {
        const QPointF place = toPixel((*m_x)[i], (*m_y)[i]);
        field.block({place.x() - m_size / 2, place.y() - m_size / 2, m_size, m_size});
      }
    }
  }

 protected:
  void draw(QCPPainter* painter) override {
    const QRectF visible = QRectF(area()).adjusted(-m_size, -m_size, m_size, m_size);
    std::vector<std::size_t> shown;
    std::vector<QPointF> places;
    for (std::size_t i = 0; i < count(); ++i) {
      if (!canShow((*m_x)[i], (*m_y)[i])) {
        continue;
      }
      const QPointF place = toPixel((*m_x)[i], (*m_y)[i]);
      if (visible.contains(place)) {
        shown.push_back(i);
        places.push_back(place);
      }
    }
    const std::vector<bool> covered = coveredPoints(places, visible);
    if (places.size() > fewest && m_colors.empty() && !painter->modes().testFlag(QCPPainter::pmVectorized)) {
      stamp(*painter, places, covered);
      return;
    }
    QRgb current = 0;
    bool first = true;
    for (std::size_t k = 0; k < shown.size(); ++k) {
      if (!covered.empty() && covered[k]) {
        continue;
      }
      const QRgb color = shown[k] < m_colors.size() ? m_colors[shown[k]] : m_color.rgba();
      if (first || color != current) {
        setColor(*painter, QColor::fromRgba(color));
        current = color;
        first = false;
      }
      painter->drawPath(m_path.translated(places[k]));
    }
  }

 private:
  std::size_t count() const { return m_x && m_y ? std::min(m_x->size(), m_y->size()) : 0; }

  void setColor(QPainter& painter, const QColor& color) const {
    if (isStroked(m_marker)) {
      painter.setPen(QPen(color, std::max(1.0, m_size / 4), Qt::SolidLine, Qt::FlatCap));
      painter.setBrush(Qt::NoBrush);
    } else {
      painter.setPen(Qt::NoPen);
      painter.setBrush(color);
    }
  }

  /// More points than this are stamped: the shape is painted once and copied to whole pixels.
  static constexpr std::size_t fewest = 1000;

  void stamp(QCPPainter& painter, const std::vector<QPointF>& places,
             const std::vector<bool>& covered) const {
    const double ratio = mParentPlot->bufferDevicePixelRatio();
    const int side = static_cast<int>(std::ceil(1.5 * m_size * ratio)) + 2;
    QImage shape(side, side, QImage::Format_ARGB32_Premultiplied);
    shape.fill(Qt::transparent);
    shape.setDevicePixelRatio(ratio);
    const double half = side / ratio / 2;
    QPainter shapePainter(&shape);
    shapePainter.setRenderHint(QPainter::Antialiasing);
    setColor(shapePainter, m_color);
    shapePainter.drawPath(m_path.translated(half, half));
    shapePainter.end();
    for (std::size_t k = 0; k < places.size(); ++k) {
      if (covered.empty() || !covered[k]) {
        painter.drawImage(QPointF(std::round((places[k].x() - half) * ratio) / ratio,
                                  std::round((places[k].y() - half) * ratio) / ratio),
                          shape);
      }
    }
  }

  /// With very many points, those that have a later one practically on top of them. Empty: none.
  std::vector<bool> coveredPoints(const std::vector<QPointF>& places, const QRectF& visible) const {
    constexpr std::size_t many = 4000;
    if (places.size() < many) {
      return {};
    }
    const double cell = std::max(1.0, m_size / 5);
    const auto columns = static_cast<std::size_t>(visible.width() / cell) + 1;
    const auto rows = static_cast<std::size_t>(visible.height() / cell) + 1;
    std::vector<bool> taken(columns * rows);
    std::vector<bool> covered(places.size());
    for (std::size_t k = places.size(); k-- > 0;) {
      const auto column = static_cast<std::size_t>((places[k].x() - visible.left()) / cell);
      const auto row = static_cast<std::size_t>((places[k].y() - visible.top()) / cell);
      const std::size_t index = std::min(row, rows - 1) * columns + std::min(column, columns - 1);
      covered[k] = taken[index];
      taken[index] = true;
    }
    return covered;
  }

  present::Values m_x;
  present::Values m_y;
  QColor m_color;
  std::vector<QRgb> m_colors;
  present::Marker m_marker = present::Marker::Circle;
  double m_size = 0;
  QPainterPath m_path;
};

class BandsArtist final : public Mark {
 public:
  using Mark::Mark;

  void update(const present::Element& element, const SceneStyle& style, Emphasis emphasis) override {
    m_bands.clear();
    for (const present::Bands::Band& band : std::get<present::Bands>(element).bands) {
      m_bands.push_back({band.range, emphasized(style.color(band.color), emphasis)});
    }
  }

  std::optional<Hit> hit(QPointF pixel, double tolerance) const override {
    const double x = xAt(pixel.x());
    const bool inside = area().contains(pixel.toPoint()) &&
                        std::any_of(m_bands.begin(), m_bands.end(), [x](const Band& band) {
                          return x >= band.range.low && x <= band.range.high;
                        });
    return inside ? std::optional(Hit{tolerance, x, std::nullopt, std::nullopt}) : std::nullopt;
  }

  void paintKey(QPainter& painter, const QRectF& box) const override {
    if (!m_bands.empty()) {
      painter.fillRect(box, m_bands.front().color);
    }
  }

 protected:
  // Without antialiasing bands that touch have neither a seam nor an overlap on a raster.
  void applyDefaultAntialiasingHint(QCPPainter* painter) const override { painter->setAntialiasing(false); }

  void draw(QCPPainter* painter) override {
    const QRectF rect = area();
    painter->setPen(Qt::NoPen);
    for (const Band& band : m_bands) {
      const double left = edge(band.range.low, rect, rect.left());
      const double right = edge(band.range.high, rect, rect.right());
      if (right > left) {
        painter->setBrush(band.color);
        painter->drawRect(QRectF(QPointF(left, rect.top()), QPointF(right, rect.bottom())));
      }
    }
  }

 private:
  struct Band {
    present::Range range;
    QColor color;
  };

  double edge(double value, const QRectF& rect, double missing) const {
    const double pixel = std::isnan(value) ? missing : mParentPlot->xAxis->coordToPixel(value);
    return std::isnan(pixel) ? missing : std::clamp(pixel, rect.left(), rect.right());
  }

  std::vector<Band> m_bands;
};

class RuleArtist final : public Mark {
 public:
  using Mark::Mark;

  void update(const present::Element& element, const SceneStyle& style, Emphasis emphasis) override {
    const auto& rule = std::get<present::Rule>(element);
    m_horizontal = rule.direction == present::Rule::Direction::Horizontal;
    m_position = rule.position;
    m_pen = emphasized(style.pen(rule.stroke), emphasis);
  }

  std::optional<Hit> hit(QPointF pixel, double tolerance) const override {
    const auto place = pixelPosition();
    if (!place || !area().contains(pixel.toPoint())) {
      return std::nullopt;
    }
    const double distance = std::abs((m_horizontal ? pixel.y() : pixel.x()) - *place);
    if (distance > tolerance) {
      return std::nullopt;
    }
    Hit hit{distance, std::nullopt, std::nullopt, std::nullopt};
    (m_horizontal ? hit.y : hit.x) = m_position;
    return hit;
  }

  void paintKey(QPainter& painter, const QRectF& box) const override {
    painter.setPen(m_pen);
    painter.drawLine(QPointF(box.left(), box.center().y()), QPointF(box.right(), box.center().y()));
  }

 protected:
  void draw(QCPPainter* painter) override {
    const auto place = pixelPosition();
    const QRectF rect = area();
    if (!place || m_pen.style() == Qt::NoPen) {
      return;
    }
    const QLineF line = m_horizontal ? QLineF(rect.left(), *place, rect.right(), *place)
                                     : QLineF(*place, rect.bottom(), *place, rect.top());
    painter->setPen(m_pen);
    painter->drawLine(line);
  }

 private:
  std::optional<double> pixelPosition() const {
    const QCPAxis& axis = m_horizontal ? *mParentPlot->yAxis : *mParentPlot->xAxis;
    if (!(m_horizontal ? canShow(1, m_position) : canShow(m_position, 1)) ||
        !axis.range().contains(m_position)) {
      return std::nullopt;
    }
    return axis.coordToPixel(m_position);
  }

  bool m_horizontal = false;
  double m_position = 0;
  QPen m_pen;
};

class LabelArtist final : public Mark {
 public:
  using Mark::Mark;

  void update(const present::Element& element, const SceneStyle& style, Emphasis emphasis) override {
    const auto& label = std::get<present::Label>(element);
    m_x = label.x;
    m_y = label.y;
    m_text = base::translated(label.text);
    m_color = emphasized(style.color(label.color), emphasis);
    m_halo = style.background;
    m_halo.setAlphaF(0.75F);
    m_font = style.small;
    m_gap = 3 * style.unit;
    m_beside = label.beside;
  }

  std::optional<Hit> hit(QPointF pixel, double) const override {
    const auto box = textBox();
    return box && box->contains(pixel) ? std::optional(Hit{0, m_x, m_y, toPixel(m_x, m_y)}) : std::nullopt;
  }

  void paintKey(QPainter& painter, const QRectF& box) const override {
    painter.setPen(m_color);
    painter.setFont(m_font);
    painter.drawText(box, Qt::AlignCenter, m_text.left(1));
  }

  void settle(present::LabelField& field) override {
    m_settled.reset();
    const auto usual = m_beside ? textBox() : std::nullopt;
    if (usual) {
      const QPointF point = toPixel(m_x, m_y);
      const present::LabelBox box =
          field.place(point.x(), point.y(), 2 * m_gap, usual->width(), usual->height());
      m_settled = QPointF(box.left, box.top) - point;
    }
  }

 protected:
  void draw(QCPPainter* painter) override {
    const auto box = textBox();
    if (!box) {
      return;
    }
    painter->setPen(Qt::NoPen);
    painter->setBrush(m_halo);
    painter->drawRoundedRect(*box, m_gap, m_gap);
    painter->setPen(m_color);
    painter->setFont(m_font);
    painter->drawText(*box, Qt::AlignCenter | Qt::TextDontClip, m_text);
  }

 private:
  /// Where it has settled; else above the point and centered on it, pushed back inside the plot area at its
  /// edges. None when the point is out of sight.
  std::optional<QRectF> textBox() const {
    if (!canShow(m_x, m_y)) {
      return std::nullopt;
    }
    const QRectF rect = area();
    const QPointF point = toPixel(m_x, m_y);
    if (!rect.adjusted(-1, -1, 1, 1).contains(point)) {
      return std::nullopt;
    }
    const QFontMetricsF metrics(m_font);
    QRectF box(0, 0, metrics.horizontalAdvance(m_text) + 2 * m_gap, metrics.height());
    if (m_settled) {
      box.moveTopLeft(point + *m_settled);
      return box;
    }
    box.moveCenter(QPointF(point.x(), point.y() - m_gap - box.height() / 2));
    if (box.top() < rect.top()) {
      box.moveTop(point.y() + m_gap);
    }
    box.moveLeft(std::max(rect.left(), std::min(box.left(), rect.right() - box.width())));
    return box;
  }

  double m_x = 0;
  double m_y = 0;
  QString m_text;
  QColor m_color;
  QColor m_halo;
  QFont m_font;
  double m_gap = 3;
  bool m_beside = false;
  std::optional<QPointF> m_settled;  ///< from the point to the box's corner
};

}  // namespace

std::unique_ptr<Artist> makePolygonArtist(QCustomPlot& canvas) {
  return std::make_unique<PolygonArtist>(canvas);
}
std::unique_ptr<Artist> makePointsArtist(QCustomPlot& canvas) {
  return std::make_unique<PointsArtist>(canvas);
}
std::unique_ptr<Artist> makeBandsArtist(QCustomPlot& canvas) {
  return std::make_unique<BandsArtist>(canvas);
}
std::unique_ptr<Artist> makeRuleArtist(QCustomPlot& canvas) {
  return std::make_unique<RuleArtist>(canvas);
}
std::unique_ptr<Artist> makeLabelArtist(QCustomPlot& canvas) {
  return std::make_unique<LabelArtist>(canvas);
}

}  // namespace quantoscope::plot2d
