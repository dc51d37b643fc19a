// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/base/tool_buttons.h"

#include <QToolButton>

#include "widgets/base/panel_context.h"
#include "widgets/base/theme.h"

namespace quantoscope::base {

QToolButton* toolButton(const char* name, const char* icon, QWidget* parent) {
  auto* button = new QToolButton(parent);
  button->setObjectName(QLatin1String(name));
  button->setIcon(base::icon(QLatin1String(icon)));
  button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
  button->setFocusPolicy(Qt::StrongFocus);
  return button;
}

QToolButton* actionButton(PanelContext& context, const char* action, const char* icon, QWidget* parent) {
  QToolButton* button = toolButton(action, icon, parent);
  QObject::connect(button, &QToolButton::clicked, parent,
                   [&context, id = QString(QLatin1String(action))] { context.runAction(id); });
  return button;
}

void say(QToolButton& button, const QString& text, const QString& toolTip) {
  button.setText(text);
  button.setToolTip(toolTip);
  button.setAccessibleName(text);
  button.setAccessibleDescription(toolTip);
}

}  // namespace quantoscope::base
