// SPDX-License-Identifier: GPL-3.0-or-later
// Covers the window while files are dragged over it and says what letting go will do. GUI thread.
#pragma once

#include <QWidget>

namespace quantoscope::app {

class DropHint : public QWidget {
  Q_OBJECT

 public:
  explicit DropHint(QWidget& window);

  /// Covers the window as it is now; `files` are what will open.
  void cover(const QStringList& files);
  QString sentence() const { return m_sentence; }

 protected:
  void paintEvent(QPaintEvent* event) override;

 private:
  QString m_sentence;
};

}  // namespace quantoscope::app
