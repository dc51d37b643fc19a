// SPDX-License-Identifier: GPL-3.0-or-later
// What stands where something will be once there is data: a heading, a sentence, and the ways to get some.
// GUI thread.
#pragma once

#include <QWidget>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace quantoscope::base {

class StartCard : public QWidget {
  Q_OBJECT

 public:
  /// The sentence is wrapped at `textWidth` pixels.
  explicit StartCard(int textWidth, QWidget* parent = nullptr);

  /// One more way, below the others; its text is the caller's.
  QPushButton* addButton(const QString& name, const QString& icon);
  void setTexts(const QString& heading, const QString& sentence);

 private:
  QLabel* m_heading;
  QLabel* m_sentence;
  QVBoxLayout* m_buttons;
};

}  // namespace quantoscope::base
