// SPDX-License-Identifier: GPL-3.0-or-later
// The controls of the bit allocation: where costs come from, what the budget gives, and the pin and the tie
// of the selected layer. GUI thread.
#pragma once

#include "widgets/panels/codesign/codesign_page_panel.h"

class QCheckBox;
class QComboBox;
class QLabel;
class QToolButton;

namespace quantoscope::base {
class SteadyLabel;
}

namespace quantoscope::panels {

class LimitRow;
class OpenModelButtons;

class AllocationStrip : public CodesignStrip {
  Q_OBJECT

 public:
  AllocationStrip(base::PanelContext& context, QWidget* parent);
  void showState(const present::CodesignStatePtr& state) override;
  void retranslate() override;

 private:
  void build();
  void showLayer();
  void pin(int index);
  void tie(int index);
  /// The selected layer of the allocation; nothing when none is.
  std::optional<std::size_t> selectedLayer() const;
  void makeConfiguration();

  base::PanelContext& m_context;
  present::CodesignStatePtr m_state;
  present::SolvedInstancePtr m_shownInstance;  ///< that of the layer whose pin and tie are shown
  std::optional<std::size_t> m_shownLayer;
  bool m_showsLayer = false;
  base::ChoiceBox* m_measure;
  QToolButton* m_open;
  OpenModelButtons* m_models;
  QToolButton* m_measureModel;
  QToolButton* m_export;
  QToolButton* m_take;
  QLabel* m_layer;
  QComboBox* m_pin;
  QComboBox* m_tie;
  QCheckBox* m_attention;
  QToolButton* m_showLimits;
  LimitRow* m_limits;
  base::SteadyLabel* m_line;
};

}  // namespace quantoscope::panels
