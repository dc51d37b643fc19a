// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/base/tab_order.h"

#include <QWidget>

namespace quantoscope::base {

void tabIntoPlace(QWidget& place, QWidget& view) {
  // Only what takes the focus itself can be put in order.
  const Qt::FocusPolicy policy = place.focusPolicy();
  place.setFocusPolicy(Qt::TabFocus);
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
  place.setFocusPolicy(policy);
}

}  // namespace quantoscope::base
