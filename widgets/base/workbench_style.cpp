// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/base/workbench_style.h"

#include <QPainter>
#include <QStyleFactory>
#include <QStyleOption>

namespace quantoscope::base {
namespace {

void drawCheckBox(const QStyleOption& option, QPainter& painter) {
  const bool enabled = option.state & QStyle::State_Enabled;
  const bool checked = option.state & QStyle::State_On;
  const bool undecided = option.state & QStyle::State_NoChange;
  const QPalette::ColorGroup group = enabled ? QPalette::Active : QPalette::Disabled;
  const QColor accent = option.palette.color(group, QPalette::Highlight);
  const bool marked = option.state & (QStyle::State_HasFocus | QStyle::State_MouseOver);
  const QRectF box = QRectF(option.rect).adjusted(1.5, 1.5, -1.5, -1.5);
  painter.save();
  painter.setRenderHint(QPainter::Antialiasing);
  painter.setPen(
      QPen(marked || checked ? accent : option.palette.color(group, QPalette::PlaceholderText), 1));
  painter.setBrush(checked ? accent : option.palette.color(group, QPalette::Base));
  painter.drawRoundedRect(box, 2, 2);
  if (checked) {
    painter.setPen(QPen(option.palette.color(group, QPalette::HighlightedText), 0.14 * box.width(),
                        Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    const auto at = [&box](double x, double y) {
      return QPointF(box.left() + x * box.width(), box.top() + y * box.height());
    };
    const QPointF mark[] = {at(0.22, 0.52), at(0.42, 0.72), at(0.78, 0.3)};
    painter.drawPolyline(mark, 3);
  } else if (undecided) {
    painter.fillRect(box.adjusted(3, box.height() / 2 - 1, -3, -(box.height() / 2 - 1)), accent);
  }
  painter.restore();
}

}  // namespace

WorkbenchStyle::WorkbenchStyle() : QProxyStyle(QStyleFactory::create(QStringLiteral("Fusion"))) {}

void WorkbenchStyle::drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                                   const QWidget* widget) const {
  if (element == PE_IndicatorCheckBox) {
    drawCheckBox(*option, *painter);
    return;
  }
  QProxyStyle::drawPrimitive(element, option, painter, widget);
}

int WorkbenchStyle::styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
                              QStyleHintReturn* returned) const {
  if (hint == SH_DialogButtonBox_ButtonsHaveIcons) {
    return 0;
  }
  return QProxyStyle::styleHint(hint, option, widget, returned);
}

}  // namespace quantoscope::base
