// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/focus_regions.h"

#include <QApplication>

namespace quantoscope::app {
namespace {

bool takesFocus(const QWidget& widget) {
  return widget.isVisible() && widget.isEnabled() && (widget.focusPolicy() & Qt::TabFocus) != 0;
}

/// The first in tab order inside the region, the region itself among them.
QWidget* firstFocus(QWidget& region) {
  if (takesFocus(region)) {
    return &region;
  }
  for (QWidget* next = region.nextInFocusChain(); next && next != &region; next = next->nextInFocusChain()) {
    if (region.isAncestorOf(next) && takesFocus(*next)) {
      return next;
    }
  }
  return nullptr;
}

}  // namespace

bool focusNextRegion(const std::vector<QWidget*>& regions, int step) {
  struct Stop {
    QWidget* region;
    QWidget* focus;
  };
  std::vector<Stop> stops;
  int at = -1;
  const QWidget* now = QApplication::focusWidget();
  for (QWidget* region : regions) {
    QWidget* focus = region && region->isVisible() ? firstFocus(*region) : nullptr;
    // A panel behind another tab is "visible" to Qt, but nothing of it is seen. A region that its children
    // cover wholly is seen through them.
    if (focus && !(region->visibleRegion().isEmpty() && focus->visibleRegion().isEmpty())) {
      if (now && (region == now || region->isAncestorOf(now))) {
        at = static_cast<int>(stops.size());
      }
      stops.push_back({region, focus});
    }
  }
  if (stops.empty()) {
    return false;
  }
  const int count = static_cast<int>(stops.size());
  const int next = at < 0 ? (step > 0 ? 0 : count - 1) : (at + step + count) % count;
  stops[static_cast<std::size_t>(next)].focus->setFocus(step > 0 ? Qt::TabFocusReason
                                                                 : Qt::BacktabFocusReason);
  return true;
}

}  // namespace quantoscope::app
