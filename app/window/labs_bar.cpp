// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/labs_bar.h"

#include <QEvent>

#include "app/actions/action_registry.h"
#include "app/panel_registry.h"

namespace quantoscope::app {

LabsBar::LabsBar(const ActionRegistry& registry, QWidget* parent) : QToolBar(parent) {
  setObjectName(QStringLiteral("labs"));
  setMovable(false);
  setIconSize(QSize(24, 24));
  setToolButtonStyle(Qt::ToolButtonTextUnderIcon);
  for (const base::Lab lab : labs()) {
    QAction* action = registry.action(QStringLiteral("view.lab.") + base::labKey(lab));
    addAction(action);
    widgetForAction(action)->setFocusPolicy(Qt::TabFocus);
  }
  retranslate();
}

void LabsBar::changeEvent(QEvent* event) {
  QToolBar::changeEvent(event);
  if (event->type() == QEvent::LanguageChange) {
    retranslate();
  }
}

void LabsBar::retranslate() {
  setWindowTitle(tr("Labs"));
  setAccessibleName(windowTitle());
}

}  // namespace quantoscope::app
