// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/panels/codesign/precision_grid.h"

#include <QApplication>
#include <QComboBox>
#include <QHeaderView>
#include <QKeyEvent>
#include <QPainter>
#include <QStyledItemDelegate>
#include <algorithm>

#include "widgets/base/colors.h"
#include "widgets/base/text.h"

namespace quantoscope::panels {
namespace {

constexpr int sectionWidth = 132;
constexpr int swatchWidth = 5;

QString widthText(int bits) {
  return bits == quantization::untouchedBits ? QStringLiteral("32") : QString::number(bits);
}

}  // namespace

class PrecisionGrid::Model : public QAbstractTableModel {
 public:
  explicit Model(PrecisionGrid& grid) : QAbstractTableModel(&grid), m_grid(grid) {}

  void set(std::vector<training::Precision> configurations, bool activations, std::size_t chosen) {
    if (configurations.size() == m_configurations.size()) {
      m_configurations = std::move(configurations);
      m_activations = activations;
      m_chosen = chosen;
      Q_EMIT dataChanged(index(0, 0), index(rowCount({}) - 1, columnCount({}) - 1));
      Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount({}) - 1);
      return;
    }
    beginResetModel();
    m_configurations = std::move(configurations);
    m_activations = activations;
    m_chosen = chosen;
    endResetModel();
  }

  int rowCount(const QModelIndex& parent) const override {
    return parent.isValid() ? 0 : static_cast<int>(training::layerCount);
  }
  int columnCount(const QModelIndex& parent) const override {
    return parent.isValid() ? 0 : static_cast<int>(m_configurations.size());
  }

  int bitsAt(const QModelIndex& at) const {
    const training::LayerBits& bits =
        m_configurations[static_cast<std::size_t>(at.column())].layers[static_cast<std::size_t>(at.row())];
    return m_activations ? bits.activations : bits.weights;
  }

  QVariant data(const QModelIndex& at, int role) const override {
    if (!at.isValid()) {
      return {};
    }
    if (role == Qt::DisplayRole) {
      return widthText(bitsAt(at));
    }
    if (role == Qt::EditRole) {
      return bitsAt(at);
    }
    if (role == Qt::TextAlignmentRole) {
      return QVariant(Qt::AlignCenter);
    }
    if (role == Qt::AccessibleTextRole || role == Qt::ToolTipRole) {
      const QString layer = headerData(at.row(), Qt::Vertical, Qt::DisplayRole).toString();
      const QString name = base::fromUtf8(m_configurations[static_cast<std::size_t>(at.column())].name);
      return m_activations
                 ? PrecisionGrid::tr("%1, %2: activations of %n bit(s)", nullptr, bitsAt(at)).arg(name, layer)
                 : PrecisionGrid::tr("%1, %2: weights of %n bit(s)", nullptr, bitsAt(at)).arg(name, layer);
    }
    return {};
  }

  QVariant headerData(int section, Qt::Orientation orientation, int role) const override {
    const auto place = static_cast<std::size_t>(section);
    if (orientation == Qt::Vertical) {
      return role == Qt::DisplayRole ? QVariant(QString::fromUtf8(training::layerNames[place].data()))
                                     : QAbstractTableModel::headerData(section, orientation, role);
    }
    if (role == Qt::DisplayRole) {
      return base::fromUtf8(m_configurations[place].name);
    }
    if (role == Qt::FontRole && place == m_chosen) {
      QFont font = m_grid.font();
      font.setBold(true);
      return font;
    }
    if (role == Qt::ToolTipRole) {
      return place == m_chosen ? PrecisionGrid::tr("%1 is the configuration to train")
                                     .arg(base::fromUtf8(m_configurations[place].name))
                               : base::fromUtf8(m_configurations[place].name);
    }
    return {};
  }

  Qt::ItemFlags flags(const QModelIndex&) const override {
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsEditable;
  }

  bool setData(const QModelIndex& at, const QVariant& value, int role) override {
    if (role != Qt::EditRole || !at.isValid() || value.toInt() == bitsAt(at)) {
      return false;
    }
    if (!isOwnColumn(at.column())) {
      m_grid.m_newColumn = columnCount({});
    }
    Q_EMIT m_grid.edited({static_cast<std::size_t>(at.column()), static_cast<std::size_t>(at.row()),
                          m_activations, value.toInt()});
    return true;
  }

 private:
  static bool isOwnColumn(int column) { return present::isOwn(static_cast<std::size_t>(column)); }

  PrecisionGrid& m_grid;
  std::vector<training::Precision> m_configurations;
  bool m_activations = false;
  std::size_t m_chosen = 0;
};

/// A list of the widths, and the color of the bit-width beside the number.
class PrecisionGrid::Delegate : public QStyledItemDelegate {
 public:
  using QStyledItemDelegate::QStyledItemDelegate;

  QWidget* createEditor(QWidget* parent, const QStyleOptionViewItem&, const QModelIndex& at) const override {
    auto* box = new QComboBox(parent);
    for (const int bits : present::gridWidths()) {
      box->addItem(widthText(bits), bits);
    }
    box->setAccessibleName(at.data(Qt::AccessibleTextRole).toString());
    auto* self = const_cast<Delegate*>(this);
    QObject::connect(box, &QComboBox::activated, self, [self, box] {
      Q_EMIT self->commitData(box);
      Q_EMIT self->closeEditor(box);
    });
    return box;
  }
  void setEditorData(QWidget* editor, const QModelIndex& at) const override {
    auto* box = static_cast<QComboBox*>(editor);
    box->setCurrentIndex(std::max(0, box->findData(at.data(Qt::EditRole))));
  }
  void setModelData(QWidget* editor, QAbstractItemModel* model, const QModelIndex& at) const override {
    model->setData(at, static_cast<QComboBox*>(editor)->currentData(), Qt::EditRole);
  }
  void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& at) const override {
    QStyledItemDelegate::paint(painter, option, at);
    const QColor color = base::toQColor({present::ColorRole::BitWidth, at.data(Qt::EditRole).toInt()},
                                        base::screenPalette(*option.widget));
    painter->fillRect(QRect(option.rect.left(), option.rect.top() + 2, swatchWidth, option.rect.height() - 4),
                      color);
  }
};

PrecisionGrid::PrecisionGrid(QWidget* parent) : QTableView(parent), m_model(new Model(*this)) {
  setModel(m_model);
  setItemDelegate(new Delegate(this));
  setSelectionMode(QAbstractItemView::SingleSelection);
  setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed |
                  QAbstractItemView::SelectedClicked | QAbstractItemView::AnyKeyPressed);
  horizontalHeader()->setDefaultSectionSize(sectionWidth);
  horizontalHeader()->setHighlightSections(false);
  verticalHeader()->setSectionResizeMode(QHeaderView::Stretch);
  verticalHeader()->setMinimumSectionSize(fontMetrics().height() + 6);
  setFrameShape(QFrame::NoFrame);
  setTabKeyNavigation(false);
  connect(verticalHeader(), &QHeaderView::sectionClicked, this, &PrecisionGrid::layerClicked);
  retranslate();
}

PrecisionGrid::~PrecisionGrid() = default;

void PrecisionGrid::show(std::vector<training::Precision> configurations, bool activations,
                         std::size_t chosen) {
  const QModelIndex before = currentIndex();
  const int columns = static_cast<int>(configurations.size());
  const int row = before.isValid() ? before.row() : 0;
  int column = before.isValid() ? before.column() : static_cast<int>(chosen);
  if (m_newColumn >= 0 && m_newColumn < columns) {
    column = m_newColumn;
    m_newColumn = -1;
  }
  m_model->set(std::move(configurations), activations, chosen);
  const QModelIndex now = m_model->index(row, std::clamp(column, 0, columns - 1));
  if (currentIndex() != now) {
    setCurrentIndex(now);
  }
}

std::optional<std::size_t> PrecisionGrid::currentConfiguration() const {
  return currentIndex().isValid() ? std::optional(static_cast<std::size_t>(currentIndex().column()))
                                  : std::nullopt;
}

void PrecisionGrid::setCurrentConfiguration(std::size_t configuration) {
  m_newColumn = static_cast<int>(configuration);
}

void PrecisionGrid::markLayer(std::optional<int> layer) {
  if (layer && *layer >= 0 && *layer < m_model->rowCount({}) && currentIndex().isValid() &&
      currentIndex().row() != *layer) {
    setCurrentIndex(m_model->index(*layer, currentIndex().column()));
  }
}

void PrecisionGrid::currentChanged(const QModelIndex& current, const QModelIndex& previous) {
  QTableView::currentChanged(current, previous);
  Q_EMIT configurationChanged();
}

void PrecisionGrid::keyPressEvent(QKeyEvent* event) {
  const QModelIndex at = currentIndex();
  const int step = event->key() == Qt::Key_Plus ? 1 : event->key() == Qt::Key_Minus ? -1 : 0;
  if (at.isValid() && step != 0) {
    const auto& widths = present::gridWidths();
    const auto found = std::lower_bound(widths.begin(), widths.end(), m_model->bitsAt(at));
    const auto next = std::clamp<std::ptrdiff_t>(found - widths.begin() + step, 0,
                                                 static_cast<std::ptrdiff_t>(widths.size()) - 1);
    m_model->setData(at, widths[static_cast<std::size_t>(next)], Qt::EditRole);
    return;
  }
  QTableView::keyPressEvent(event);
}

void PrecisionGrid::retranslate() {
  setAccessibleName(tr("Bit-widths of the layers"));
  setAccessibleDescription(tr("Arrow keys move, typing or F2 changes a width, plus and minus step it"));
}

}  // namespace quantoscope::panels
