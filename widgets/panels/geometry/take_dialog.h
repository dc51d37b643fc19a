// SPDX-License-Identifier: GPL-3.0-or-later
// The choice of a small block of the open model's weights that becomes a layer of the experiment. Shows the
// numbers before they are taken; changes nothing itself. GUI thread.
#pragma once

#include <QDialog>
#include <vector>

#include "engine/present/model_block.h"

class QCheckBox;
class QDialogButtonBox;
class QLabel;
class QLineEdit;
class QListWidget;
class QSpinBox;

namespace quantoscope::panels {

class TakeDialog : public QDialog {
  Q_OBJECT

 public:
  /// Blocks of `size` x `size`, as the experiment can take them at its end.
  TakeDialog(present::ModelPtr opened, int size, QWidget* parent = nullptr);

  /// Begins with this layer, an index into ModelData::layers, where it has room for the block.
  void chooseLayer(std::size_t layer);

  /// The chosen numbers, row by row; empty while there are none.
  const std::vector<double>& numbers() const { return m_numbers; }
  /// The name of the chosen layer; empty if none is.
  QString layerName() const;

 private:
  void fillLayers();
  void showLayer();
  void showNumbers();

  present::ModelPtr m_model;
  int m_size;
  std::vector<double> m_numbers;
  QLineEdit* m_filter;
  QListWidget* m_layers;
  QSpinBox* m_row;
  QSpinBox* m_column;
  QCheckBox* m_scaled;
  QLabel* m_preview;
  QDialogButtonBox* m_buttons;
};

}  // namespace quantoscope::panels
