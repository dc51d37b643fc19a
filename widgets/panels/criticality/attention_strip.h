// SPDX-License-Identifier: GPL-3.0-or-later
// Which layer and head the attention map shows: the selected ones, chosen by number here. GUI thread.
#pragma once

#include "widgets/panels/criticality/criticality_page_panel.h"

class QLabel;
class QSpinBox;

namespace quantoscope::panels {

class AttentionStrip : public CriticalityStrip {
  Q_OBJECT

 public:
  explicit AttentionStrip(base::PanelContext& context, QWidget* parent = nullptr);

  void showInput(const CriticalityInput& input) override;
  void retranslate() override;

 private:
  void select();

  base::PanelContext& m_context;
  QLabel* m_layerLabel;
  QSpinBox* m_layer;
  QLabel* m_headLabel;
  QSpinBox* m_head;
};

}  // namespace quantoscope::panels
