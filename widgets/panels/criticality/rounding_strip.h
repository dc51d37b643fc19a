// SPDX-License-Identifier: GPL-3.0-or-later
// How single layers are rounded: to which widths, and what weights share a scale. GUI thread.
#pragma once

#include "widgets/panels/criticality/criticality_page_panel.h"

class QLabel;
class QLineEdit;
class QToolButton;

namespace quantoscope::panels {

class RoundingStrip : public CriticalityStrip {
  Q_OBJECT

 public:
  explicit RoundingStrip(base::PanelContext& context, QWidget* parent = nullptr);

  void showInput(const CriticalityInput& input) override;
  void retranslate() override;

 private:
  QLabel* m_bitsLabel;
  QLineEdit* m_bits;
  base::ChoiceBox* m_scope;
  QToolButton* m_measure;
  QLabel* m_error;
};

}  // namespace quantoscope::panels
