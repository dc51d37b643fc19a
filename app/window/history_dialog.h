// SPDX-License-Identifier: GPL-3.0-or-later
// The steps of the session in words; choosing one goes there. A window that may stay open beside the work.
// GUI thread.
#pragma once

#include <QDialog>

class QLabel;
class QUndoStack;
class QUndoView;

namespace quantoscope::app {

class HistoryDialog : public QDialog {
  Q_OBJECT

 public:
  explicit HistoryDialog(QUndoStack& stack, QWidget* parent = nullptr);

 protected:
  void changeEvent(QEvent* event) override;

 private:
  void retranslate();

  QUndoView* m_steps;
  QLabel* m_hint;
};

}  // namespace quantoscope::app
