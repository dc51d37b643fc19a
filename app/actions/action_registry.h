// SPDX-License-Identifier: GPL-3.0-or-later
// Every action of the program in one list: what it is called, what it does, when it can be used and which
// keys start it. Menus, the command palette and the list of shortcuts are made from it. GUI thread.
#pragma once

#include <QHash>
#include <QKeySequence>
#include <QList>
#include <QObject>
#include <QString>
#include <functional>
#include <memory>
#include <vector>

class QAction;
class QMenu;
class QWidget;

namespace quantoscope::app {

/// Where an action belongs, in the order of the menu bar. Panels have no menu of their own.
enum class ActionGroup { File, Edit, View, Labs, Panels, Help };

/// Outside of every menu: found in the command palette and the list of shortcuts only.
inline constexpr int noSection = -1;

/// What can be said of an action at this moment.
struct ActionState {
  bool enabled = true;
  bool checked = false;
  QString reason;  ///< why it is disabled, in words; may be empty
};

struct ActionSpec {
  /// "file.open": stable, never translated; settings, scripts and tests use it.
  QString id;
  /// QUANTOSCOPE_TEXT("Action", "&Open…"), with the mnemonic of the menu.
  const char* text = "";
  /// QUANTOSCOPE_TEXT("Action", "..."): one line for tool tip and palette.
  const char* description = "";
  QString icon = {};  ///< name in resources/icons, or nothing
  QList<QKeySequence> shortcuts = {};
  ActionGroup group = ActionGroup::File;
  /// Actions of one menu stand by rising section, a line between sections; within a section as declared.
  int section = noSection;
  QString submenu = {};  ///< id of the SubmenuSpec the action stands in; nothing: in the menu itself
  std::function<void()> run = {};
  std::function<ActionState()> state = {};  ///< none: always enabled
  bool checkable = false;
  /// In place of `text` and `description` where they are made of names; called again for another language.
  std::function<QString()> ownText = {};
  std::function<QString()> ownDescription = {};
  std::function<QString()> ownCategory = {};
};

/// A menu inside a menu. With `fill` it is made anew whenever it opens; without, of the actions that name it.
struct SubmenuSpec {
  QString id;
  const char* text = "";  ///< QUANTOSCOPE_TEXT("Action", ...)
  ActionGroup group = ActionGroup::File;
  int section = 0;
  std::function<void(QMenu&)> fill = {};
};

class ActionRegistry : public QObject {
  Q_OBJECT

 public:
  /// `window` receives the actions, so that their keys work in all of it.
  explicit ActionRegistry(QWidget& window);
  ~ActionRegistry() override;

  /// The id must be new. The user's own keys for it apply at once.
  QAction* add(ActionSpec spec);
  void addSubmenu(SubmenuSpec spec);

  /// In the order of declaration.
  const std::vector<std::unique_ptr<ActionSpec>>& actions() const { return m_specs; }
  const std::vector<SubmenuSpec>& submenus() const { return m_submenus; }
  const ActionSpec* find(const QString& id) const;
  /// Null for an unknown id.
  QAction* action(const QString& id) const;

  /// As a person reads it: translated, without the mnemonic.
  QString title(const ActionSpec& spec) const;
  QString description(const ActionSpec& spec) const;
  static QString groupTitle(ActionGroup group);
  static QString plainGroupTitle(ActionGroup group);
  /// Where it belongs, for lists: the group, or what the action says of itself.
  QString category(const ActionSpec& spec) const;
  static ActionState stateOf(const ActionSpec& spec);

  /// Runs the action if it can be used now; false if not, or if there is none of that id.
  bool run(const QString& id);

  /// Keys in force: the user's if there are any, else those of the program. Setting them is remembered.
  QList<QKeySequence> shortcuts(const QString& id) const;
  bool hasOwnShortcuts(const QString& id) const;
  void setShortcuts(const QString& id, const QList<QKeySequence>& keys);
  void resetShortcuts(const QString& id);
  void resetAllShortcuts();
  /// The action, other than `except`, that these keys or a part of them start already; null if there is none.
  const ActionSpec* conflict(const QKeySequence& keys, const QString& except) const;

  /// Enabled and checked states as they are now. Cheap; menus and palette call it before they open.
  void refreshStates();
  /// The same once control returns to the event loop; to be connected to whatever changes a state.
  void scheduleRefresh();
  /// Texts in the present language.
  void retranslate();

 Q_SIGNALS:
  void actionsChanged();
  void retranslated();
  /// The action ran; the palette puts recently used ones first.
  void ran(const QString& id);

 private:
  void applyTexts(const ActionSpec& spec);
  void applyShortcuts(const ActionSpec& spec);

  QWidget& m_window;
  std::vector<std::unique_ptr<ActionSpec>> m_specs;
  std::vector<SubmenuSpec> m_submenus;
  QHash<QString, QAction*> m_actions;
  bool m_refreshPending = false;
};

}  // namespace quantoscope::app
