// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/actions/action_registry.h"

#include <QAction>
#include <QCoreApplication>
#include <QRegularExpression>
#include <QSettings>
#include <QWidget>
#include <utility>

#include "engine/core/error.h"
#include "widgets/base/text.h"
#include "widgets/base/theme.h"

namespace quantoscope::app {
namespace {

QString settingsKey(const QString& id) {
  return QStringLiteral("shortcuts/") + id;
}

/// "&Open" and "開く(&O)" without their mnemonics, "A && B" as "A & B".
QString withoutMnemonic(QString text) {
  static const QRegularExpression inParentheses(QStringLiteral("\\(&\\w\\)"));
  static const QRegularExpression mnemonic(QStringLiteral("&(.)"));
  return text.remove(inParentheses).replace(mnemonic, QStringLiteral("\\1"));
}

}  // namespace

ActionRegistry::ActionRegistry(QWidget& window) : QObject(&window), m_window(window) {}

ActionRegistry::~ActionRegistry() = default;

QAction* ActionRegistry::add(ActionSpec spec) {
  Q_ASSERT(!m_actions.contains(spec.id));
  m_specs.push_back(std::make_unique<ActionSpec>(std::move(spec)));
  const ActionSpec& kept = *m_specs.back();
  auto* action = new QAction(this);
  action->setObjectName(kept.id);
  action->setCheckable(kept.checkable);
  action->setMenuRole(QAction::NoRole);
  if (!kept.icon.isEmpty()) {
    action->setIcon(base::icon(kept.icon));
  }
  m_actions.insert(kept.id, action);
  connect(action, &QAction::triggered, this, [this, id = kept.id] { run(id); });
  m_window.addAction(action);
  applyShortcuts(kept);
  scheduleRefresh();
  Q_EMIT actionsChanged();
  return action;
}

void ActionRegistry::addSubmenu(SubmenuSpec spec) {
  m_submenus.push_back(std::move(spec));
  Q_EMIT actionsChanged();
}

const ActionSpec* ActionRegistry::find(const QString& id) const {
  for (const auto& spec : m_specs) {
    if (spec->id == id) {
      return spec.get();
    }
  }
  return nullptr;
}

QAction* ActionRegistry::action(const QString& id) const {
  return m_actions.value(id);
}

QString ActionRegistry::title(const ActionSpec& spec) const {
  return withoutMnemonic(spec.ownText ? spec.ownText() : base::translated("Action", spec.text));
}

QString ActionRegistry::description(const ActionSpec& spec) const {
  if (spec.ownDescription) {
    return spec.ownDescription();
  }
  return *spec.description == '\0' ? QString() : base::translated("Action", spec.description);
}

QString ActionRegistry::groupTitle(ActionGroup group) {
  switch (group) {
    case ActionGroup::File:
      return base::translated("Action", QUANTOSCOPE_TEXT("Action", "&File"));
    case ActionGroup::Edit:
      return base::translated("Action", QUANTOSCOPE_TEXT("Action", "&Edit"));
    case ActionGroup::View:
      return base::translated("Action", QUANTOSCOPE_TEXT("Action", "&View"));
    case ActionGroup::Labs:
      return base::translated("Action", QUANTOSCOPE_TEXT("Action", "&Labs"));
    case ActionGroup::Panels:
      return base::translated("Action", QUANTOSCOPE_TEXT("Action", "&Panels"));
    case ActionGroup::Help:
      return base::translated("Action", QUANTOSCOPE_TEXT("Action", "&Help"));
  }
  return {};
}

QString ActionRegistry::plainGroupTitle(ActionGroup group) {
  return withoutMnemonic(groupTitle(group));
}

QString ActionRegistry::category(const ActionSpec& spec) const {
  return spec.ownCategory ? spec.ownCategory() : plainGroupTitle(spec.group);
}

ActionState ActionRegistry::stateOf(const ActionSpec& spec) {
  return spec.state ? spec.state() : ActionState();
}

bool ActionRegistry::run(const QString& id) {
  const ActionSpec* spec = find(id);
  if (!spec || !spec->run || !stateOf(*spec).enabled) {
    return false;
  }
  spec->run();
  scheduleRefresh();
  Q_EMIT ran(id);
  return true;
}

QList<QKeySequence> ActionRegistry::shortcuts(const QString& id) const {
  const ActionSpec* spec = find(id);
  if (!spec) {
    return {};
  }
  const QVariant own = QSettings().value(settingsKey(id));
  if (!own.isValid()) {
    return spec->shortcuts;
  }
  QList<QKeySequence> keys = QKeySequence::listFromString(own.toString(), QKeySequence::PortableText);
  keys.removeAll(QKeySequence());
  return keys;
}

bool ActionRegistry::hasOwnShortcuts(const QString& id) const {
  return QSettings().contains(settingsKey(id));
}

void ActionRegistry::setShortcuts(const QString& id, const QList<QKeySequence>& keys) {
  const ActionSpec* spec = find(id);
  if (!spec) {
    return;
  }
  if (keys == spec->shortcuts) {
    QSettings().remove(settingsKey(id));
  } else {
    QSettings().setValue(settingsKey(id), QKeySequence::listToString(keys, QKeySequence::PortableText));
  }
  applyShortcuts(*spec);
}

void ActionRegistry::resetShortcuts(const QString& id) {
  if (const ActionSpec* spec = find(id)) {
    setShortcuts(id, spec->shortcuts);
  }
}

void ActionRegistry::resetAllShortcuts() {
  QSettings().remove(QStringLiteral("shortcuts"));
  for (const auto& spec : m_specs) {
    applyShortcuts(*spec);
  }
}

const ActionSpec* ActionRegistry::conflict(const QKeySequence& keys, const QString& except) const {
  if (keys.isEmpty()) {
    return nullptr;
  }
  for (const auto& spec : m_specs) {
    if (spec->id == except) {
      continue;
    }
    for (const QKeySequence& taken : m_actions.value(spec->id)->shortcuts()) {
      // One being the beginning of the other is as bad as both being the same: one could never be typed.
      if (!taken.isEmpty() &&
          (keys.matches(taken) != QKeySequence::NoMatch || taken.matches(keys) != QKeySequence::NoMatch)) {
        return spec.get();
      }
    }
  }
  return nullptr;
}

void ActionRegistry::refreshStates() {
  m_refreshPending = false;
  for (const auto& spec : m_specs) {
    QAction* action = m_actions.value(spec->id);
    if (spec->state) {
      const ActionState state = spec->state();
      action->setEnabled(state.enabled);
      action->setChecked(state.checked);
    }
    if (spec->ownText) {
      applyTexts(*spec);
    }
  }
}

void ActionRegistry::scheduleRefresh() {
  if (!std::exchange(m_refreshPending, true)) {
    QMetaObject::invokeMethod(this, &ActionRegistry::refreshStates, Qt::QueuedConnection);
  }
}

void ActionRegistry::retranslate() {
  for (const auto& spec : m_specs) {
    applyTexts(*spec);
  }
  Q_EMIT retranslated();
}

void ActionRegistry::applyTexts(const ActionSpec& spec) {
  QAction* action = m_actions.value(spec.id);
  action->setText(spec.ownText ? spec.ownText() : base::translated("Action", spec.text));
  QString tip = description(spec);
  if (tip.isEmpty()) {
    tip = title(spec);
  }
  action->setStatusTip(description(spec));
  const QString keys = action->shortcut().toString(QKeySequence::NativeText);
  action->setToolTip(keys.isEmpty() ? tip : QStringLiteral("%1 (%2)").arg(tip, keys));
}

void ActionRegistry::applyShortcuts(const ActionSpec& spec) {
  m_actions.value(spec.id)->setShortcuts(shortcuts(spec.id));
  applyTexts(spec);
}

}  // namespace quantoscope::app
