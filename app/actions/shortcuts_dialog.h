// SPDX-License-Identifier: GPL-3.0-or-later
// All actions with their keys, searchable and changeable, and what mouse and keys do inside plots, 3-D views,
// sliders and matrices. Changes are in force at once. GUI thread.
#pragma once

#include <QDialog>
#include <QHash>

#include "app/actions/action_registry.h"

class QKeySequenceEdit;
class QLabel;
class QLineEdit;
class QPushButton;
class QTreeWidget;
class QTreeWidgetItem;

namespace quantoscope::app {

class ShortcutsDialog : public QDialog {
  Q_OBJECT

 public:
  explicit ShortcutsDialog(ActionRegistry& registry, QWidget* parent = nullptr);

  /// The action whose keys are being looked at; empty for a row that is none.
  QString currentId() const;
  void select(const QString& id);
  /// Gives these keys to the current action, or says whose they are and offers to take them.
  void propose(const QList<QKeySequence>& keys);

 protected:
  void changeEvent(QEvent* event) override;

 private:
  QWidget* buildEditor();
  void retranslate();
  void fill();
  void addHands();
  void search(const QString& text);
  void showCurrent();
  void showRow(const QString& id);
  void assign(const QList<QKeySequence>& keys);
  void take();
  void keep();
  void resetAll();
  /// Asks about the keys that `other` has; null: nothing to ask.
  void setConflict(const QKeySequence& keys, const ActionSpec* other);

  ActionRegistry& m_registry;
  QHash<QString, QTreeWidgetItem*> m_rows;
  QList<QKeySequence> m_wanted;
  QLineEdit* m_search;
  QTreeWidget* m_tree;
  QLabel* m_name;
  QKeySequenceEdit* m_keys;
  QPushButton* m_none;
  QPushButton* m_reset;
  QPushButton* m_resetAll;
  QPushButton* m_close;
  QWidget* m_conflict;
  QLabel* m_conflictText;
  QPushButton* m_take;
  QPushButton* m_keep;
};

}  // namespace quantoscope::app
