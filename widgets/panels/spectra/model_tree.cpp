// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/panels/spectra/model_tree.h"

#include <QHeaderView>
#include <QScopedValueRollback>
#include <QStandardItemModel>

#include "engine/present/model_views.h"
#include "widgets/base/text.h"

namespace quantoscope::panels {
namespace {

constexpr int tensorRole = Qt::UserRole;
constexpr int blockRole = Qt::UserRole + 1;
/// Larger models begin folded.
constexpr int mostUnfolded = 120;
enum Column { NameColumn, ShapeColumn, TypeColumn, CategoryColumn };

/// What is left of a name in its block: "self_attn.q_proj".
QString briefName(const std::string& name, int block) {
  QString brief = base::fromUtf8(name);
  const QString number = QStringLiteral(".%1.").arg(block);
  if (const auto at = brief.indexOf(number); block != model::noBlock && at >= 0) {
    brief.remove(0, at + number.size());
  }
  const QLatin1String suffix(".weight");
  return brief.endsWith(suffix) && brief.size() > suffix.size() ? brief.chopped(suffix.size()) : brief;
}

QList<QStandardItem*> rowOf(const model::TensorInfo& tensor, const model::Layer* layer, int index,
                            int block) {
  QList<QStandardItem*> row;
  const QString name = base::fromUtf8(tensor.name);
  const std::string category = layer ? std::string(model::categoryName(layer->category)) : "–";
  for (const QString& text :
       {briefName(tensor.name, block), base::fromUtf8(present::shapeText(tensor)),
        base::fromUtf8(std::string(model::typeName(tensor.type))), base::fromUtf8(category)}) {
    auto* item = new QStandardItem(text);
    item->setEditable(false);
    item->setToolTip(QStringLiteral("<qt>%1</qt>").arg(name.toHtmlEscaped()));
    item->setData(layer ? index : -1, tensorRole);
    // What is no layer has no spectrum and cannot be selected.
    item->setEnabled(layer != nullptr);
    row << item;
  }
  return row;
}

}  // namespace

ModelTree::ModelTree(QWidget* parent) : QTreeView(parent), m_items(new QStandardItemModel(this)) {
  setModel(m_items);
  setUniformRowHeights(true);
  setAlternatingRowColors(true);
  setSelectionBehavior(SelectRows);
  setFrameShape(QFrame::NoFrame);
  setTextElideMode(Qt::ElideMiddle);
  header()->setStretchLastSection(false);
  connect(selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this](const QModelIndex& now) {
    const QVariant tensor = now.siblingAtColumn(NameColumn).data(tensorRole);
    if (!m_selecting && tensor.isValid() && tensor.toInt() >= 0) {
      Q_EMIT layerChosen(tensor.toInt());
    }
  });
  retranslate();
}

void ModelTree::show(const present::ModelPtr& model, const std::optional<std::set<std::size_t>>& shown) {
  if (model != m_model || shown != m_shown) {
    m_model = model;
    m_shown = shown;
    fill();
  }
}

QStandardItem* ModelTree::blockItem(int block) {
  QStandardItem*& item = m_blocks[block];
  if (item != nullptr) {
    return item;
  }
  item = new QStandardItem;
  item->setEditable(false);
  item->setData(block, blockRole);
  item->setData(-1, tensorRole);
  item->setSelectable(false);
  m_items->appendRow(item);
  return item;
}

void ModelTree::fill() {
  const QScopedValueRollback selecting(m_selecting, true);
  m_blocks.clear();
  m_items->removeRows(0, m_items->rowCount());
  if (!m_model) {
    return;
  }
  std::map<std::size_t, const model::Layer*> layers;
  for (const model::Layer& layer : m_model->layers) {
    layers[layer.tensor] = &layer;
  }
  const auto& tensors = m_model->weights->tensors();
  // The catalogue's order first, so that blocks stand in the order of their numbers.
  std::vector<std::size_t> order;
  std::set<std::size_t> placed;
  for (const model::Layer& layer : m_model->layers) {
    order.push_back(layer.tensor);
    placed.insert(layer.tensor);
  }
  for (std::size_t i = 0; i < tensors.size(); ++i) {
    if (placed.count(i) == 0) {
      order.push_back(i);
    }
  }
  int rows = 0;
  for (const std::size_t i : order) {
    if (m_shown && m_shown->count(i) == 0) {
      continue;
    }
    const auto layer = layers.find(i);
    const model::Layer* known = layer == layers.end() ? nullptr : layer->second;
    const int block = known ? known->block : model::blockOf(tensors[i].name);
    blockItem(block)->appendRow(rowOf(tensors[i], known, static_cast<int>(i), block));
    ++rows;
  }
  retranslate();
  if (rows <= mostUnfolded) {
    expandAll();
  }
}

void ModelTree::select(const std::optional<int>& tensor) {
  const QScopedValueRollback selecting(m_selecting, true);
  const QVariant present = currentIndex().siblingAtColumn(NameColumn).data(tensorRole);
  if (tensor && present.isValid() && present.toInt() == *tensor && selectionModel()->hasSelection()) {
    return;
  }
  if (!tensor) {
    clearSelection();
    return;
  }
  for (int block = 0; block < m_items->rowCount(); ++block) {
    const QStandardItem* parent = m_items->item(block);
    for (int row = 0; row < parent->rowCount(); ++row) {
      if (parent->child(row)->data(tensorRole).toInt() == *tensor) {
        setCurrentIndex(parent->child(row)->index());
        scrollTo(currentIndex());
        return;
      }
    }
  }
  clearSelection();
}

int ModelTree::sizeHintForColumn(int column) const {
  constexpr double widest = 0.6;  // of what is in view; the tool tip has the whole name
  const int wanted = QTreeView::sizeHintForColumn(column);
  return column == NameColumn ? std::min(wanted, static_cast<int>(widest * viewport()->width())) : wanted;
}

void ModelTree::retranslate() {
  setAccessibleName(tr("Layers of the model"));
  m_items->setHorizontalHeaderLabels({tr("Tensor"), tr("Shape"), tr("Type"), tr("Category")});
  for (int row = 0; row < m_items->rowCount(); ++row) {
    QStandardItem* item = m_items->item(row);
    const int block = item->data(blockRole).toInt();
    item->setText(block == model::noBlock ? tr("Outside of blocks") : tr("Block %1").arg(block));
  }
  for (const int column : {NameColumn, ShapeColumn, TypeColumn, CategoryColumn}) {
    header()->setSectionResizeMode(column, QHeaderView::ResizeToContents);
  }
}

}  // namespace quantoscope::panels
