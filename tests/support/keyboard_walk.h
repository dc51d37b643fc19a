// SPDX-License-Identifier: GPL-3.0-or-later
// Where the Tab key leads in a window of tests.
#pragma once

#include <QApplication>
#include <QTest>
#include <QWidget>
#include <algorithm>
#include <vector>

namespace quantoscope::tests {

/// What has the focus after each press of Tab from `first` on, which is given the focus, until it is back or
/// somebody repeats; Shift and Tab if `back`.
inline std::vector<QWidget*> tabWalk(QWidget* first, bool back = false) {
  std::vector<QWidget*> walk;
  first->setFocus(Qt::TabFocusReason);
  QWidget* now = QApplication::focusWidget();
  while (now != nullptr && std::find(walk.begin(), walk.end(), now) == walk.end()) {
    walk.push_back(now);
    QTest::keyClick(now, Qt::Key_Tab, back ? Qt::ShiftModifier : Qt::NoModifier);
    now = QApplication::focusWidget();
  }
  return walk;
}

/// The widgets of `window` that the Tab key has to reach.
inline std::vector<QWidget*> tabStops(QWidget& window) {
  std::vector<QWidget*> stops;
  for (QWidget* widget : window.findChildren<QWidget*>()) {
    const bool wanted = widget->isVisible() && widget->isEnabled() && widget->focusProxy() == nullptr &&
                        widget->focusPolicy() & Qt::TabFocus;
    if (wanted) {
      stops.push_back(widget);
    }
  }
  return stops;
}

/// The first of the window's stops that is missing in the walk, as a word for a message; empty if none is.
inline QByteArray missedByTab(QWidget& window, const std::vector<QWidget*>& walk) {
  const auto word = [](const QWidget* widget) {
    return QByteArray(widget->metaObject()->className()) + ':' + widget->objectName().toUtf8();
  };
  for (const QWidget* stop : tabStops(window)) {
    if (std::find(walk.begin(), walk.end(), stop) == walk.end()) {
      QByteArray names;
      for (const QWidget* widget : walk) {
        names += ' ' + word(widget);
      }
      return word(stop) + " is not among" + names;
    }
  }
  return {};
}

}  // namespace quantoscope::tests
