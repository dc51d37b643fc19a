// SPDX-License-Identifier: GPL-3.0-or-later
// The grid of bit-widths: layers by configurations, each cell a width that can be changed with a list, by
// typing it, or with plus and minus. GUI thread.
#pragma once

#include <QTableView>

#include "engine/present/codesign_parameters.h"

namespace quantoscope::panels {

class PrecisionGrid : public QTableView {
  Q_OBJECT

 public:
  explicit PrecisionGrid(QWidget* parent = nullptr);
  ~PrecisionGrid() override;

  /// `activations`: their widths instead of the weights'. `chosen` is marked in the header.
  void show(std::vector<training::Precision> configurations, bool activations, std::size_t chosen);
  /// The column of the current cell; nothing without one.
  std::optional<std::size_t> currentConfiguration() const;
  void setCurrentConfiguration(std::size_t configuration);
  /// Marks the row of this layer.
  void markLayer(std::optional<int> layer);
  void retranslate();

 Q_SIGNALS:
  void edited(const quantoscope::present::CellEdit& edit);
  void layerClicked(int layer);
  void configurationChanged();

 protected:
  void keyPressEvent(QKeyEvent* event) override;
  void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;

 private:
  class Model;
  class Delegate;

  Model* m_model;
  int m_newColumn = -1;
};

}  // namespace quantoscope::panels
