// SPDX-License-Identifier: GPL-3.0-or-later
// The slim bar of labs at the left of the window. GUI thread.
#pragma once

#include <QToolBar>

namespace quantoscope::app {

class ActionRegistry;

class LabsBar : public QToolBar {
  Q_OBJECT

 public:
  /// Shows the actions "view.lab.<key>" of all labs; they must be declared.
  LabsBar(const ActionRegistry& registry, QWidget* parent);

 protected:
  void changeEvent(QEvent* event) override;

 private:
  void retranslate();
};

}  // namespace quantoscope::app
