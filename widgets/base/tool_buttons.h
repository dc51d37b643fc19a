// SPDX-License-Identifier: GPL-3.0-or-later
// Tool buttons as the labs' strips have them: icon and text, reached with the Tab key. GUI thread.
#pragma once

#include <QString>

class QToolButton;
class QWidget;

namespace quantoscope::base {

class PanelContext;

/// A button called `name` with an icon of the program; its texts come from say().
QToolButton* toolButton(const char* name, const char* icon, QWidget* parent);
/// One that runs an action of the program; it is called as the action.
QToolButton* actionButton(PanelContext& context, const char* action, const char* icon, QWidget* parent);
/// What stands on a button, what its tool tip says, and both for those who do not see it.
void say(QToolButton& button, const QString& text, const QString& toolTip);

}  // namespace quantoscope::base
