// SPDX-License-Identifier: GPL-3.0-or-later
// Messages that never block: a strip above the panels, newest first, each with a close button. GUI thread.
#pragma once

#include <QWidget>

#include "app/workbench.h"

class QVBoxLayout;

namespace quantoscope::app {

class MessageBar : public QWidget {
  Q_OBJECT

 public:
  explicit MessageBar(QWidget* parent = nullptr);

  /// Errors stay until closed; what only informs goes by itself after a while. A repeated text moves to the
  /// top.
  void add(Severity severity, const QString& text);
  QStringList texts() const;
  void clear();

 private:
  QVBoxLayout* m_column;
};

}  // namespace quantoscope::app
