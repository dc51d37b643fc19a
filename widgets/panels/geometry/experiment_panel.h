// SPDX-License-Identifier: GPL-3.0-or-later
// Everything about the experiment that can be set: preset, channels, bits, error model, view, input and
// layers. Widgets follow the parameters and edit them through the context; nothing is kept here. GUI thread.
#pragma once

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QToolButton>

#include "widgets/base/panel.h"

namespace quantoscope::base {
class MatrixEditor;
class ParameterSlider;
}  // namespace quantoscope::base

namespace quantoscope::panels {

class LayerList;
class Segmented;

class ExperimentPanel : public base::Panel {
  Q_OBJECT

 public:
  explicit ExperimentPanel(base::PanelContext& context, QWidget* parent = nullptr);

  /// The experiment as a table of weights, as given and quantized.
  base::FigurePtr figure() const override;

 protected:
  void refresh() override;
  void retranslate() override;

 private:
  QLayout* makeSettings();
  QComboBox* makeChoice(const char* id);
  void connectEdits();
  void showPreset();
  /// Whether the cells of the input were made anew.
  bool showSettings();
  void orderTabs();
  void applyPreset(int index);
  void changeDimension(int dimension);
  int dimension();
  /// After a change of dimension, of the region in the plane and the polytope in space the one that fits.
  void showRegionFor(int dimensionBefore);
  void moveLayer(int layer, int by);
  void removeLayer(int layer);
  void takeFromModel();

  QLabel* m_error;
  QComboBox* m_preset;
  Segmented* m_dimension;
  base::ParameterSlider* m_bits;
  QCheckBox* m_ownBits;
  QLabel* m_modelLabel;
  QComboBox* m_model;
  QLabel* m_spaceLabel;
  QComboBox* m_space;
  QLabel* m_inputLabel;
  base::MatrixEditor* m_input;
  int m_channels = 0;  ///< cells of m_input
  LayerList* m_layers;
  QToolButton* m_add;
  QToolButton* m_take;
  QLabel* m_count;
};

}  // namespace quantoscope::panels
