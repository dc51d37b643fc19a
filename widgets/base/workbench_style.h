// SPDX-License-Identifier: GPL-3.0-or-later
// Fusion with check boxes that can be seen on dark backgrounds and dialog buttons without icons. GUI thread.
#pragma once

#include <QProxyStyle>

namespace quantoscope::base {

class WorkbenchStyle : public QProxyStyle {
  Q_OBJECT

 public:
  WorkbenchStyle();

  void drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                     const QWidget* widget = nullptr) const override;
  int styleHint(StyleHint hint, const QStyleOption* option = nullptr, const QWidget* widget = nullptr,
                QStyleHintReturn* returned = nullptr) const override;
};

}  // namespace quantoscope::base
