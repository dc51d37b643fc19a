// SPDX-License-Identifier: GPL-3.0-or-later
// What the model reads: a text, prompts line by line or token ids, and the characters in focus. GUI thread.
#pragma once

#include "widgets/panels/criticality/criticality_page_panel.h"

class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QToolButton;

namespace quantoscope::base {
class ParameterSlider;
}

namespace quantoscope::panels {

class PromptStrip : public CriticalityStrip {
  Q_OBJECT

 public:
  explicit PromptStrip(base::PanelContext& context, QWidget* parent = nullptr);

  void showInput(const CriticalityInput& input) override;
  void retranslate() override;

 protected:
  /// Ctrl+Return applies, leaving the text does too, Escape gives up.
  bool eventFilter(QObject* watched, QEvent* event) override;

 private:
  void build();
  void apply();
  void showValue();

  base::PanelContext& m_context;
  base::ChoiceBox* m_kind;
  QToolButton* m_open;
  QPlainTextEdit* m_text;
  QToolButton* m_apply;
  QLabel* m_focusLabel;
  QLineEdit* m_focus;
  base::ParameterSlider* m_sparsity;
};

}  // namespace quantoscope::panels
