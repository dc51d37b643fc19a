// SPDX-License-Identifier: GPL-3.0-or-later
// The quiet title of a dock: its name and buttons to explain, export, float and close. GUI thread.
#pragma once

#include <QWidget>

class QDockWidget;
class QLabel;
class QToolButton;

namespace quantoscope::app {

class DockTitleBar : public QWidget {
  Q_OBJECT

 public:
  explicit DockTitleBar(QDockWidget& dock);

 Q_SIGNALS:
  void exportRequested();
  /// The user wants to know what the panel's numbers mean.
  void explanationRequested();

 protected:
  void changeEvent(QEvent* event) override;

 private:
  void retranslate();

  QDockWidget& m_dock;
  QLabel* m_title;
  QToolButton* m_explain;
  QToolButton* m_export;
  QToolButton* m_float;
  QToolButton* m_close;
};

}  // namespace quantoscope::app
