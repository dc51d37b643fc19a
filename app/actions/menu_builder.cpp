// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/actions/menu_builder.h"

#include <QMenu>
#include <QMenuBar>
#include <utility>

#include "widgets/base/text.h"

namespace quantoscope::app {

MenuBuilder::MenuBuilder(ActionRegistry& registry, QMenuBar& bar) : QObject(&bar), m_registry(registry) {
  for (const ActionGroup group :
       {ActionGroup::File, ActionGroup::Edit, ActionGroup::View, ActionGroup::Labs, ActionGroup::Help}) {
    QMenu* menu = bar.addMenu(QString());
    menu->setToolTipsVisible(true);
    connect(menu, &QMenu::aboutToShow, &registry, &ActionRegistry::refreshStates);
    m_menus.emplace(group, menu);
  }
  connect(&registry, &ActionRegistry::actionsChanged, this, &MenuBuilder::scheduleRebuild);
  connect(&registry, &ActionRegistry::retranslated, this, &MenuBuilder::retitle);
  rebuild();
}

void MenuBuilder::scheduleRebuild() {
  if (!std::exchange(m_rebuildPending, true)) {
    QMetaObject::invokeMethod(this, &MenuBuilder::rebuild, Qt::QueuedConnection);
  }
}

void MenuBuilder::rebuild() {
  m_rebuildPending = false;
  for (QMenu* menu : std::as_const(m_submenus)) {
    delete menu;
  }
  m_submenus.clear();
  for (const auto& [group, menu] : m_menus) {
    menu->clear();
    fill(group, *menu);
  }
  retitle();
}

void MenuBuilder::fill(ActionGroup group, QMenu& menu) {
  std::multimap<int, QAction*> entries;  // equal keys stay in the order of insertion
  for (const SubmenuSpec& spec : m_registry.submenus()) {
    if (spec.group == group) {
      entries.emplace(spec.section, submenu(spec, menu)->menuAction());
    }
  }
  for (const auto& spec : m_registry.actions()) {
    if (spec->group != group || spec->section == noSection) {
      continue;
    }
    QAction* action = m_registry.action(spec->id);
    if (QMenu* inside = m_submenus.value(spec->submenu)) {
      inside->addAction(action);
    } else {
      entries.emplace(spec->section, action);
    }
  }
  int section = entries.empty() ? 0 : entries.begin()->first;
  for (const auto& [of, action] : entries) {
    if (std::exchange(section, of) != of) {
      menu.addSeparator();
    }
    menu.addAction(action);
  }
}

QMenu* MenuBuilder::submenu(const SubmenuSpec& spec, QMenu& parent) {
  auto* menu = new QMenu(&parent);
  menu->setObjectName(spec.id);
  menu->setToolTipsVisible(true);
  m_submenus.insert(spec.id, menu);
  if (spec.fill) {
    connect(menu, &QMenu::aboutToShow, menu, [menu, fill = spec.fill] {
      menu->clear();
      fill(*menu);
    });
  }
  return menu;
}

void MenuBuilder::retitle() {
  for (const auto& [group, menu] : m_menus) {
    menu->setTitle(ActionRegistry::groupTitle(group));
  }
  for (const SubmenuSpec& spec : m_registry.submenus()) {
    if (QMenu* menu = m_submenus.value(spec.id)) {
      menu->setTitle(base::translated("Action", spec.text));
    }
  }
}

}  // namespace quantoscope::app
