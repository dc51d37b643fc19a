// SPDX-License-Identifier: GPL-3.0-or-later
// The controls above the pages of the Co-design panels: start, pause and stop a training, choose a profile or
// a tensor. What they start is done by actions of the program. GUI thread.
#pragma once

#include "widgets/panels/codesign/codesign_page_panel.h"

class QLabel;
class QToolButton;

namespace quantoscope::base {
class ValueCell;
}

namespace quantoscope::panels {

class NamedChoice;

/// Offers to open a model, where one is needed.
class OpenModelButtons : public QWidget {
  Q_OBJECT

 public:
  OpenModelButtons(base::PanelContext& context, QWidget* parent);
  void retranslate();

 private:
  QToolButton* m_open;
  QToolButton* m_sample;
};

class TrainingStrip : public CodesignStrip {
  Q_OBJECT

 public:
  TrainingStrip(base::PanelContext& context, QWidget* parent);
  void showState(const present::CodesignStatePtr& state) override;
  void retranslate() override;

 private:
  QToolButton* m_start;
  QToolButton* m_all;
  QToolButton* m_sample;
  QToolButton* m_pause;
  QToolButton* m_resume;
  QToolButton* m_stop;
  QToolButton* m_runs;
  QToolButton* m_spectra;
  QLabel* m_line;
  present::CodesignStatePtr m_state;
};

class SensitivityStrip : public CodesignStrip {
  Q_OBJECT

 public:
  SensitivityStrip(base::PanelContext& context, QWidget* parent);
  void showState(const present::CodesignStatePtr& state) override;
  void retranslate() override;

 private:
  QToolButton* m_measure;
  QToolButton* m_use;
  base::PanelContext& m_context;
};

class HardwareStrip : public CodesignStrip {
  Q_OBJECT

 public:
  HardwareStrip(base::PanelContext& context, QWidget* parent);
  void showState(const present::CodesignStatePtr& state) override;
  void retranslate() override;

 private:
  NamedChoice* m_profile;
  QToolButton* m_open;
  OpenModelButtons* m_models;
  base::PanelContext& m_context;
  QLabel* m_tokensName;
  base::ValueCell* m_tokens;
};

class BenchStrip : public CodesignStrip {
  Q_OBJECT

 public:
  BenchStrip(base::PanelContext& context, QWidget* parent);
  void showState(const present::CodesignStatePtr& state) override;
  void retranslate() override;

 private:
  base::PanelContext& m_context;
  std::optional<std::pair<present::CodesignDataPtr, present::ModelPtr>>
      m_listed;  ///< whose tensors m_tensor has
  NamedChoice* m_tensor;
  QLabel* m_percentileName;
  base::ValueCell* m_percentile;
  QLabel* m_groupName;
  base::ValueCell* m_group;
};

}  // namespace quantoscope::panels
