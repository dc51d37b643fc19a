// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/base/tab_order.h"

#include <QWidget>

namespace quantoscope::base {

void tabIntoPlace(QWidget& place, QWidget& view) {
  // Only what takes the focus itself can be put in order.
  QWidget* before = place.previousInFocusChain();
  while (before != &place && before->focusPolicy() == Qt::NoFocus) {
    before = before->previousInFocusChain();
  }
  const auto put = [&before](QWidget* widget) {
    if (widget != before && widget->focusPolicy() & Qt::TabFocus && widget->focusProxy() == nullptr) {
      QWidget::setTabOrder(before, widget);
      before = widget;
    }
  };
  if (before == &place) {
    return;
  }
  put(&view);
  for (QWidget* child : view.findChildren<QWidget*>()) {
    put(child);
  }
}

}  // namespace quantoscope::base
