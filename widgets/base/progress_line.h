// SPDX-License-Identifier: GPL-3.0-or-later
// The line under a panel whose numbers come from long work: what runs or is missing, how far it is, and the
// button that does something about it. GUI thread.
#pragma once

#include <QWidget>

class QLabel;
class QProgressBar;
class QToolButton;

namespace quantoscope::base {

class ProgressLine : public QWidget {
  Q_OBJECT

 public:
  /// `textName` and `buttonName` are the names of the parts.
  ProgressLine(const QString& textName, const QString& buttonName, QWidget* parent = nullptr);

 protected:
  QLabel& text() const { return *m_text; }
  QProgressBar& progress() const { return *m_progress; }
  QToolButton& button() const { return *m_button; }
  /// Cut off where there is no room; the tool tip has all of it.
  void setText(const QString& text);

 private:
  QLabel* m_text;
  QProgressBar* m_progress;
  QToolButton* m_button;
};

}  // namespace quantoscope::base
