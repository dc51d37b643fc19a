// SPDX-License-Identifier: GPL-3.0-or-later
// One sentence with buttons, in the place and the look of the window's messages, that stays until it is
// answered. GUI thread.
#pragma once

#include <QWidget>
#include <functional>

class QHBoxLayout;
class QLabel;
class QPushButton;

namespace quantoscope::app {

class NoticeRow : public QWidget {
  Q_OBJECT

 public:
  /// `iconName` as in the program's resources.
  explicit NoticeRow(const QString& iconName, QWidget* parent = nullptr);

  void setText(const QString& text);
  QString text() const;
  /// Appends a button; its text is set by the owner, again when the language changes.
  QPushButton* addButton(std::function<void()> run);

 private:
  QLabel* m_text;
  QHBoxLayout* m_row;
};

}  // namespace quantoscope::app
