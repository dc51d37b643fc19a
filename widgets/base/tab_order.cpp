// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/base/tab_order.h"

#include <QWidget>

namespace quantoscope::base {

void tabIntoPlace(QWidget& place, QWidget& view) {
  QWidget* before = &place;
  const auto put = [&before](QWidget* widget) {
    if (widget->focusPolicy() & Qt::TabFocus && widget->focusProxy() == nullptr) {
      QWidget::setTabOrder(before, widget);
      before = widget;
    }
  };
  put(&view);
  for (QWidget* child : view.findChildren<QWidget*>()) {
    put(child);
  }
}

}  // namespace quantoscope::base
