// SPDX-License-Identifier: GPL-3.0-or-later
// The one place where the actions of the program are declared. GUI thread.
#pragma once

namespace quantoscope::app {

class ActionRegistry;
class MainWindow;

/// Every action and submenu of the program, into `registry`.
void declareActions(ActionRegistry& registry, MainWindow& window);

}  // namespace quantoscope::app
