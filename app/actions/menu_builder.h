// SPDX-License-Identifier: GPL-3.0-or-later
// Fills a menu bar from the action registry and keeps it in step with it. GUI thread.
#pragma once

#include <QObject>
#include <map>

#include "app/actions/action_registry.h"

class QMenuBar;

namespace quantoscope::app {

class MenuBuilder : public QObject {
  Q_OBJECT

 public:
  MenuBuilder(ActionRegistry& registry, QMenuBar& bar);

 private:
  /// Anew after actions were added, once control returns to the event loop.
  void scheduleRebuild();
  void rebuild();
  void fill(ActionGroup group, QMenu& menu);
  QMenu* submenu(const SubmenuSpec& spec, QMenu& parent);
  void retitle();

  ActionRegistry& m_registry;
  std::map<ActionGroup, QMenu*> m_menus;
  QHash<QString, QMenu*> m_submenus;
  bool m_rebuildPending = false;
};

}  // namespace quantoscope::app
