// SPDX-License-Identifier: GPL-3.0-or-later
// The tensors of a model as a tree, by block, with shape, type and category. GUI thread.
#pragma once

#include <QTreeView>
#include <map>
#include <optional>
#include <set>

#include "engine/present/lab_data.h"
#include "engine/present/model_data.h"

class QStandardItem;
class QStandardItemModel;

namespace quantoscope::panels {

class ModelTree : public QTreeView {
  Q_OBJECT

 public:
  explicit ModelTree(QWidget* parent = nullptr);

  /// `shown`: the tensors that pass the filter; null: all.
  void show(const present::ModelPtr& model, const std::optional<std::set<std::size_t>>& shown);
  /// Marks a layer; emits nothing.
  void select(const std::optional<int>& tensor);
  void retranslate();

 Q_SIGNALS:
  /// The user went to a layer: its tensor.
  void layerChosen(int tensor);

 protected:
  int sizeHintForColumn(int column) const override;

 private:
  void fill();
  QStandardItem* blockItem(int block);

  QStandardItemModel* m_items;
  std::map<int, QStandardItem*> m_blocks;  ///< owned by the items
  present::ModelPtr m_model;
  std::optional<std::set<std::size_t>> m_shown;
  bool m_selecting = false;
};

}  // namespace quantoscope::panels
