// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/base/workbench_style.h"

#include <QAbstractItemView>
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

bool hasFrame(const QStyleOption* option) {
  const auto* frame = qstyleoption_cast<const QStyleOptionFrame*>(option);
  return frame && frame->lineWidth > 0;
}

bool isEditable(const QStyleOption* option) {
  const auto* box = qstyleoption_cast<const QStyleOptionComboBox*>(option);
  return box && box->editable;
}

}  // namespace

void drawFocusRing(QPainter& painter, const QRectF& rect, const QPalette& palette) {
  painter.save();
  painter.setRenderHint(QPainter::Antialiasing);
  painter.setPen(QPen(palette.color(QPalette::Active, QPalette::Highlight), 2));
  painter.setBrush(Qt::NoBrush);
  painter.drawRoundedRect(rect.adjusted(1, 1, -1, -1), 3, 3);
  painter.restore();
}

WorkbenchStyle::WorkbenchStyle() : QProxyStyle(QStyleFactory::create(QStringLiteral("Fusion"))) {}

void WorkbenchStyle::drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                                   const QWidget* widget) const {
  if (element == PE_IndicatorCheckBox) {
    drawCheckBox(*option, *painter);
    return;
  }
  if (element == PE_FrameFocusRect) {
    if (option->state & State_KeyboardFocusChange || qobject_cast<const QAbstractItemView*>(widget)) {
      drawFocusRing(*painter, option->rect, option->palette);
    }
    return;
  }
  QProxyStyle::drawPrimitive(element, option, painter, widget);
  if (element == PE_PanelLineEdit && option->state & State_HasFocus && hasFrame(option)) {
    drawFocusRing(*painter, option->rect, option->palette);
  }
}

void WorkbenchStyle::drawControl(ControlElement element, const QStyleOption* option, QPainter* painter,
                                 const QWidget* widget) const {
  QProxyStyle::drawControl(element, option, painter, widget);
  // Fusion only tints a push button that has the focus.
  if (element == CE_PushButton && option->state & State_HasFocus &&
      option->state & State_KeyboardFocusChange) {
    drawFocusRing(*painter, option->rect, option->palette);
  }
}

void WorkbenchStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex* option,
                                        QPainter* painter, const QWidget* widget) const {
  QProxyStyle::drawComplexControl(control, option, painter, widget);
  if (!(option->state & State_HasFocus)) {
    return;
  }
  const bool typed = control == CC_SpinBox || (control == CC_ComboBox && isEditable(option));
  const bool ringed = typed || ((control == CC_ComboBox || control == CC_Slider) &&
                                option->state & State_KeyboardFocusChange);
  if (ringed) {
    drawFocusRing(*painter, option->rect, option->palette);
  }
}

int WorkbenchStyle::styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
                              QStyleHintReturn* returned) const {
  if (hint == SH_DialogButtonBox_ButtonsHaveIcons) {
    return 0;
  }
  return QProxyStyle::styleHint(hint, option, widget, returned);
}

}  // namespace quantoscope::base
