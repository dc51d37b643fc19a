// SPDX-License-Identifier: GPL-3.0-or-later
// Fusion with check boxes that can be seen on dark backgrounds. GUI thread.
#pragma once

#include <QProxyStyle>

namespace quantoscope::base {

class WorkbenchStyle : public QProxyStyle {
  Q_OBJECT

 public:
  WorkbenchStyle();

  void drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                     const QWidget* widget = nullptr) const override;
};

}  // namespace quantoscope::base
