// SPDX-License-Identifier: GPL-3.0-or-later
// The plan's controls: the bits of safe, critical and selected layers, where the plan comes from and goes to,
// and measuring it. GUI thread.
#pragma once

#include "widgets/panels/criticality/criticality_page_panel.h"

class QComboBox;
class QLabel;
class QToolButton;

namespace quantoscope::base {
class ParameterSlider;
}

namespace quantoscope::panels {

class PlanStrip : public CriticalityStrip {
  Q_OBJECT

 public:
  explicit PlanStrip(base::PanelContext& context, QWidget* parent = nullptr);

  void showInput(const CriticalityInput& input) override;
  void retranslate() override;

 private:
  void build();

  base::PanelContext& m_context;
  base::ParameterSlider* m_safe;
  base::ParameterSlider* m_critical;
  QLabel* m_layer;
  QComboBox* m_bits;
  QToolButton* m_measure;
  QToolButton* m_import;
  QToolButton* m_follow;
  QToolButton* m_export;
  std::optional<int> m_selected;
};

}  // namespace quantoscope::panels
