// SPDX-License-Identifier: GPL-3.0-or-later
// One line of plain text that ends in an ellipsis where there is too little room, instead of in the middle of
// a number. Takes any width; text() and the tool tip have all of it. GUI thread.
#pragma once

#include <QLabel>

namespace quantoscope::base {

class ElidedLabel : public QLabel {
  Q_OBJECT

 public:
  explicit ElidedLabel(QWidget* parent = nullptr);

 protected:
  void paintEvent(QPaintEvent* event) override;
};

}  // namespace quantoscope::base
