// SPDX-License-Identifier: GPL-3.0-or-later
// Says which files of the session could not be read and lets the user find them, without blocking anything.
// GUI thread.
#pragma once

#include <QWidget>

#include "app/workbench.h"

class QPushButton;

namespace quantoscope::app {

class NoticeRow;

class MissingStrip : public QWidget {
  Q_OBJECT

 public:
  explicit MissingStrip(Workbench& workbench, QWidget* parent = nullptr);

  /// The sentence shown; empty when nothing is missing.
  QString text() const;

 protected:
  void changeEvent(QEvent* event) override;

 private:
  void refresh();
  void locate();

  Workbench& m_workbench;
  NoticeRow* m_row;
  QPushButton* m_locate;
  QPushButton* m_giveUp;
};

}  // namespace quantoscope::app
