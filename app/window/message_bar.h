// SPDX-License-Identifier: GPL-3.0-or-later
// Messages that never block: a strip above the panels, newest first, each with its severity, a way to copy it
// and a close button. GUI thread.
#pragma once

#include <QWidget>

#include "app/workbench.h"

class QToolButton;
class QVBoxLayout;

namespace quantoscope::app {

class MessageBar : public QWidget {
  Q_OBJECT

 public:
  explicit MessageBar(QWidget* parent = nullptr);

  /// Errors stay until closed; what only informs goes by itself after a while. A repeated text moves to the
  /// top and counts. Beyond three messages the others collapse into a line that says how many they are.
  void add(Severity severity, const QString& text);
  /// All texts, the newest first, collapsed ones among them.
  QStringList texts() const;
  void clear();

 Q_SIGNALS:
  /// The user wants to see what is collapsed.
  void logRequested();

 protected:
  void changeEvent(QEvent* event) override;
  void keyPressEvent(QKeyEvent* event) override;

 private:
  class Strip;

  void dismiss(Strip* strip);
  void arrange();
  void retranslate();

  QVBoxLayout* m_column;
  std::vector<Strip*> m_strips;  ///< newest first
  QToolButton* m_more;
};

}  // namespace quantoscope::app
