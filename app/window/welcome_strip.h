// SPDX-License-Identifier: GPL-3.0-or-later
// The slim strip above the panels at start: what to open first. It blocks nothing and goes by itself when a
// file is opened. GUI thread.
#pragma once

#include <QFrame>

class QCheckBox;
class QHBoxLayout;
class QLabel;
class QToolButton;

namespace quantoscope::app {

class ActionRegistry;
class RecentFiles;

class WelcomeStrip : public QFrame {
  Q_OBJECT

 public:
  WelcomeStrip(ActionRegistry& registry, RecentFiles& recent, QWidget* parent = nullptr);

  /// Whether it is shown at start; remembered.
  static bool isWantedAtStart();

 Q_SIGNALS:
  void statsFileRequested();
  void closed();

 protected:
  void changeEvent(QEvent* event) override;
  void keyPressEvent(QKeyEvent* event) override;

 private:
  /// A button that runs an action; hidden while there is none of that id.
  QToolButton* offer(const QString& actionId);
  void showRecent();
  void retranslate();

  ActionRegistry& m_registry;
  RecentFiles& m_recent;
  QLabel* m_title;
  QToolButton* m_stats;
  QList<QToolButton*> m_offers;
  QLabel* m_recentTitle;
  QWidget* m_recentRow;
  QHBoxLayout* m_recentLayout;
  QCheckBox* m_atStart;
  QToolButton* m_close;
};

}  // namespace quantoscope::app
