// SPDX-License-Identifier: GPL-3.0-or-later
// What stands where a run will be: an icon, a sentence, and the two ways to get one. GUI thread.
#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace quantoscope::panels {

class EmptyState : public QWidget {
  Q_OBJECT

 public:
  explicit EmptyState(QWidget* parent = nullptr);

  void retranslate();

 Q_SIGNALS:
  void openRequested();
  void sampleRequested();

 private:
  QLabel* m_heading;
  QLabel* m_sentence;
  QPushButton* m_open;
  QPushButton* m_sample;
};

}  // namespace quantoscope::panels
