// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/axes3d/picture_painter.h"

#include <QFontMetricsF>
#include <QPainter>
#include <algorithm>

#include "widgets/base/colors.h"
#include "widgets/base/figure_text.h"

namespace quantoscope::axes3d {
namespace {

void paintText(QPainter& painter, const PlacedText& text, const PictureStyle& style) {
  const present::ColorRole role =
      text.role == TextRole::EmptyState ? present::ColorRole::Muted : present::ColorRole::Foreground;
  painter.setFont(fontOf(text.role, style, *painter.device()));
  painter.setPen(base::toQColor({role, 0, 1}, style.figure.palette));
  const bool wraps =
      text.role == TextRole::Title || text.role == TextRole::Notice || text.role == TextRole::EmptyState;
  const auto draw = [&](const QRectF& box) {
    const QFontMetricsF metrics(painter.font(), painter.device());
    if (wraps && metrics.horizontalAdvance(text.text) > box.width()) {
      painter.drawText(box, Qt::AlignCenter | Qt::TextWordWrap, text.text);
    } else {
      base::drawFigureText(painter, box, Qt::AlignCenter, text.text);
    }
  };
  const QRectF box(-text.size.width() / 2, -text.size.height() / 2, text.size.width(), text.size.height());
  if (text.angle == 0) {
    draw(box.translated(text.center));
    return;
  }
  painter.save();
  painter.translate(text.center);
  painter.rotate(text.angle);
  draw(box);
  painter.restore();
}

void paintNoticeSign(QPainter& painter, const QRectF& box, const PictureStyle& style) {
  const QColor color = base::toQColor({present::ColorRole::Bound, 0, 1}, style.figure.palette);
  const double width = box.width() * 0.1;
  QPen pen(color, width);
  pen.setJoinStyle(Qt::RoundJoin);
  pen.setCapStyle(Qt::RoundCap);
  painter.setPen(pen);
  painter.setBrush(Qt::NoBrush);
  const QRectF inner = box.adjusted(width, width, -width, -width);
  painter.drawPolygon(
      QPolygonF{QPointF(inner.center().x(), inner.top()), inner.bottomRight(), inner.bottomLeft()});
  const double x = inner.center().x();
  painter.drawLine(QPointF(x, inner.top() + 0.42 * inner.height()),
                   QPointF(x, inner.top() + 0.66 * inner.height()));
  painter.drawPoint(QPointF(x, inner.top() + 0.84 * inner.height()));
}

}  // namespace

QPolygonF clipped(QPolygonF polygon, const QRectF& window) {
  if (window.contains(polygon.boundingRect())) {
    return polygon;
  }
  const auto keep = [&polygon](const auto& inside) {
    QPolygonF kept;
    for (qsizetype i = 0; i < polygon.size(); ++i) {
      const QPointF a = polygon[i];
      const QPointF b = polygon[(i + 1) % polygon.size()];
      const double sideA = inside(a);
      const double sideB = inside(b);
      if (sideA >= 0) {
        kept << a;
      }
      if ((sideA >= 0) != (sideB >= 0)) {
        kept << a + (b - a) * (sideA / (sideA - sideB));
      }
    }
    polygon = std::move(kept);
  };
  keep([&](const QPointF& p) { return p.x() - window.left(); });
  keep([&](const QPointF& p) { return window.right() - p.x(); });
  keep([&](const QPointF& p) { return p.y() - window.top(); });
  keep([&](const QPointF& p) { return window.bottom() - p.y(); });
  return polygon;
}

std::optional<QLineF> clipped(const QLineF& line, const QRectF& window) {
  double from = 0;
  double to = 1;
  const auto keep = [&](double start, double end) {
    if (start < 0 && end < 0) {
      to = -1;
    } else if (start < 0) {
      from = std::max(from, start / (start - end));
    } else if (end < 0) {
      to = std::min(to, start / (start - end));
    }
  };
  keep(line.x1() - window.left(), line.x2() - window.left());
  keep(window.right() - line.x1(), window.right() - line.x2());
  keep(line.y1() - window.top(), line.y2() - window.top());
  keep(window.bottom() - line.y1(), window.bottom() - line.y2());
  return from <= to ? std::optional(QLineF(line.pointAt(from), line.pointAt(to))) : std::nullopt;
}

void drawSpan(QPainter& painter, const PictureLayout& layout, const Vector& from, const Vector& to) {
  const Placement& placement = layout.placement;
  if (const auto line = clipped(QLineF(placement.map(from), placement.map(to)), layout.plot)) {
    painter.drawLine(*line);
  }
}

void paintWalls(QPainter& painter, const PictureLayout& layout, const PictureStyle& style) {
  painter.setPen(gridPen(style));
  for (const auto& [from, to] : layout.grid) {
    drawSpan(painter, layout, from, to);
  }
  painter.setPen(boxPen(style));
  for (const auto& [from, to] : layout.box) {
    drawSpan(painter, layout, from, to);
  }
}

void paintLabels(QPainter& painter, const PictureLayout& layout, const PictureStyle& style) {
  painter.setPen(boxPen(style));
  for (const QLineF& tick : layout.ticks) {
    painter.drawLine(tick);
  }
  if (!layout.noticeSign.isNull()) {
    paintNoticeSign(painter, layout.noticeSign, style);
  }
  for (const PlacedText& text : layout.texts) {
    paintText(painter, text, style);
  }
}

}  // namespace quantoscope::axes3d
