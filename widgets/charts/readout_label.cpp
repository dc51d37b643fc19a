// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/charts/readout_label.h"

#include <QPainter>
#include <algorithm>

namespace quantoscope::charts {
namespace {

constexpr int distance = 12;

QString toHtml(const Readout& readout) {
  QStringList lines;
  if (!readout.title.isEmpty()) {
    lines << QStringLiteral("<b>") + readout.title.toHtmlEscaped() + QStringLiteral("</b>");
  }
  for (const QString& row : readout.rows) {
    lines << row.toHtmlEscaped();
  }
  return lines.join(QStringLiteral("<br>"));
}

}  // namespace

ReadoutLabel::ReadoutLabel(QWidget& parent) : QLabel(&parent) {
  setObjectName(QStringLiteral("readout"));
  setTextFormat(Qt::RichText);
  setAttribute(Qt::WA_TransparentForMouseEvents);
  setContentsMargins(8, 5, 8, 5);
  hide();
}

void ReadoutLabel::showBeside(const QRect& beside, const Readout& readout) {
  setText(toHtml(readout));
  adjustSize();
  const QSize room = parentWidget()->size();
  QPoint corner = beside.topRight() + QPoint(distance, distance);
  if (corner.x() + width() > room.width()) {
    corner.setX(beside.left() - distance - width());
  }
  if (corner.y() + height() > room.height()) {
    corner.setY(beside.top() - distance - height());
  }
  corner.setX(std::clamp(corner.x(), 0, std::max(0, room.width() - width())));
  corner.setY(std::clamp(corner.y(), 0, std::max(0, room.height() - height())));
  move(corner);
  show();
  raise();
}

void ReadoutLabel::paintEvent(QPaintEvent* event) {
  QPainter painter(this);
  painter.setRenderHint(QPainter::Antialiasing);
  painter.setPen(palette().color(QPalette::Mid));
  painter.setBrush(palette().color(QPalette::Window));
  painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
  painter.end();
  QLabel::paintEvent(event);
}

}  // namespace quantoscope::charts
