// SPDX-License-Identifier: GPL-3.0-or-later
// The opened model: its layers as a tree, which of them are analyzed, in which precisions and how. GUI
// thread.
#pragma once

#include "engine/present/spectra_data.h"
#include "widgets/base/choice_box.h"
#include "widgets/base/panel.h"

class QLabel;
class QLineEdit;
class QStackedWidget;
class QToolButton;

namespace quantoscope::panels {

class ModelTree;
class NoModel;
class PrecisionMenu;
class StudyStrip;

class ModelPanel : public base::Panel {
  Q_OBJECT

 public:
  explicit ModelPanel(base::PanelContext& context, QWidget* parent = nullptr);

  base::FigurePtr figure() const override;

 protected:
  void refresh() override;
  void retranslate() override;

 private:
  QWidget* makeContent();
  void editFilter(const QString& text);
  void endFilter();
  void showFilter(const present::SpectraState& state);

  QStackedWidget* m_whole;
  NoModel* m_noModel;
  QLabel* m_name;
  QLabel* m_facts;
  QToolButton* m_use;
  QToolButton* m_close;
  PrecisionMenu* m_precisions;
  base::ChoiceBox* m_estimator;
  base::ChoiceBox* m_accuracy;
  base::ChoiceBox* m_reference;
  QLineEdit* m_filter;
  QLabel* m_problem;
  ModelTree* m_tree;
  StudyStrip* m_strip;
  int m_filterGesture = 0;
};

}  // namespace quantoscope::panels
