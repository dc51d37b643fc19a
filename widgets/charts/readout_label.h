// SPDX-License-Identifier: GPL-3.0-or-later
// A small card that floats over a chart and never takes part in the mouse. GUI thread.
#pragma once

#include <QLabel>

#include "widgets/charts/chart_content.h"

namespace quantoscope::charts {

class ReadoutLabel : public QLabel {
 public:
  explicit ReadoutLabel(QWidget& parent);

  /// Shows `readout` next to `beside`, inside the parent.
  void showBeside(const QRect& beside, const Readout& readout);

 protected:
  void paintEvent(QPaintEvent* event) override;
};

}  // namespace quantoscope::charts
