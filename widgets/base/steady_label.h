// SPDX-License-Identifier: GPL-3.0-or-later
// A wrapped text that changes many times a second, such as numbers below a plot during a drag. GUI thread.
#pragma once

#include <QLabel>
#include <QWidget>

namespace quantoscope::base {

/// A QLabel makes the whole window lay itself out again whenever its text changes. This one asks for that
/// only when the text needs another height.
class SteadyLabel : public QWidget {
 public:
  explicit SteadyLabel(QWidget* parent = nullptr);

  /// For its format, interaction and names.
  QLabel& label() { return *m_label; }
  void setText(const QString& text);
  QString text() const { return m_label->text(); }

  QSize sizeHint() const override;
  QSize minimumSizeHint() const override;

 protected:
  bool event(QEvent* event) override;
  void resizeEvent(QResizeEvent* event) override;

 private:
  void refit();

  QLabel* m_label;
  int m_height = 0;  ///< that the text needs at the present width
};

}  // namespace quantoscope::base
