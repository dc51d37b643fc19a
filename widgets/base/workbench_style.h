// SPDX-License-Identifier: GPL-3.0-or-later
// Fusion with check boxes that can be seen on dark backgrounds, dialog buttons without icons, and a ring
// around what has the keyboard focus. GUI thread.
#pragma once

#include <QProxyStyle>

namespace quantoscope::base {

class WorkbenchStyle : public QProxyStyle {
  Q_OBJECT

 public:
  WorkbenchStyle();

  void drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                     const QWidget* widget = nullptr) const override;
  void drawControl(ControlElement element, const QStyleOption* option, QPainter* painter,
                   const QWidget* widget = nullptr) const override;
  void drawComplexControl(ComplexControl control, const QStyleOptionComplex* option, QPainter* painter,
                          const QWidget* widget = nullptr) const override;
  int styleHint(StyleHint hint, const QStyleOption* option = nullptr, const QWidget* widget = nullptr,
                QStyleHintReturn* returned = nullptr) const override;
};

/// The ring that says "the keyboard is here": the palette's highlight, 2 px wide, inside `rect`. For widgets
/// that paint themselves.
void drawFocusRing(QPainter& painter, const QRectF& rect, const QPalette& palette);

}  // namespace quantoscope::base
