// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/base/figure_text.h"

#include <QFontMetricsF>
#include <QPaintEngine>
#include <QPainter>

namespace quantoscope::base {
namespace {

/// Characters whose shape does not depend on their neighbors. The multiplication sign is often written as x.
bool isPlain(const QString& text, qsizetype i) {
  const QChar c = text[i];
  if (c == QLatin1Char('x') && i > 0 && text[i - 1].isDigit()) {
    return false;
  }
  return c.isLetterOrNumber() || c.isSpace() || c.isSurrogate() || c.isMark() || c == QLatin1Char('.') ||
         c == QLatin1Char(',');
}

bool isPdf(const QPainter& painter) {
  return painter.paintEngine() != nullptr && painter.paintEngine()->type() == QPaintEngine::Pdf;
}

}  // namespace

QStringList textPieces(const QString& text) {
  QStringList pieces;
  bool open = false;
  for (qsizetype i = 0; i < text.size(); ++i) {
    const bool plain = isPlain(text, i);
    if (plain && open) {
      pieces.last() += text[i];
    } else {
      pieces << QString(text[i]);
    }
    open = plain;
  }
  return pieces;
}

void drawFigureText(QPainter& painter, const QPointF& baseline, const QString& text) {
  const QStringList pieces = isPdf(painter) ? textPieces(text) : QStringList{text};
  if (pieces.size() <= 1) {
    painter.drawText(baseline, text);
    return;
  }
  const QFontMetricsF metrics(painter.font(), painter.device());
  QPointF place = baseline;
  for (const QString& piece : pieces) {
    painter.drawText(place, piece);
    place.rx() += metrics.horizontalAdvance(piece);
  }
}

void drawFigureText(QPainter& painter, const QRectF& box, Qt::Alignment alignment, const QString& text) {
  const QFontMetricsF metrics(painter.font(), painter.device());
  double width = 0;
  for (const QString& piece : isPdf(painter) ? textPieces(text) : QStringList{text}) {
    width += metrics.horizontalAdvance(piece);
  }
  const double free = box.width() - width;
  const double x = (alignment & Qt::AlignRight) ? free : (alignment & Qt::AlignHCenter) ? free / 2 : 0;
  const double rest = box.height() - metrics.height();
  const double y = (alignment & Qt::AlignBottom) ? rest : (alignment & Qt::AlignVCenter) ? rest / 2 : 0;
  drawFigureText(painter, QPointF(box.left() + x, box.top() + y + metrics.ascent()), text);
}

}  // namespace quantoscope::base
