// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/panels/geometry/take_dialog.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QFontDatabase>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>
#include <algorithm>
#include <utility>

#include "widgets/base/text.h"
#include "widgets/base/theme.h"

namespace quantoscope::panels {
namespace {

/// Boxes count with int; no layer has as many rows.
int lastPlace(std::uint64_t extent, int size) {
  constexpr std::uint64_t most = 2'000'000'000;
  return static_cast<int>(std::min(extent - static_cast<std::uint64_t>(size), most));
}

}  // namespace

TakeDialog::TakeDialog(present::ModelPtr opened, int size, QWidget* parent)
    : QDialog(parent), m_model(std::move(opened)), m_size(size) {
  setWindowTitle(tr("Take a layer from %1").arg(base::fromUtf8(m_model->name)));
  m_filter = new QLineEdit(this);
  m_filter->setObjectName(QStringLiteral("filter"));
  m_filter->setPlaceholderText(tr("Part of a layer's name"));
  m_filter->setAccessibleName(m_filter->placeholderText());
  m_filter->setClearButtonEnabled(true);
  m_layers = new QListWidget(this);
  m_layers->setObjectName(QStringLiteral("layers"));
  m_layers->setAccessibleName(tr("Layers of the model"));
  m_layers->setUniformItemSizes(true);
  m_row = new QSpinBox(this);
  m_row->setObjectName(QStringLiteral("row"));
  m_column = new QSpinBox(this);
  m_column->setObjectName(QStringLiteral("column"));
  m_scaled = new QCheckBox(tr("Scale the block's largest magnitude to 1"), this);
  m_scaled->setObjectName(QStringLiteral("scaled"));
  m_scaled->setChecked(true);
  m_scaled->setToolTip(
      tr("Weights of language models are small against the rounding steps of this lab, which are those of "
         "numbers from -1 to 1."));
  m_preview = new QLabel(this);
  m_preview->setObjectName(QStringLiteral("preview"));
  m_preview->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
  m_preview->setTextInteractionFlags(Qt::TextSelectableByMouse);
  m_preview->setWordWrap(true);
  m_buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
  m_buttons->button(QDialogButtonBox::Ok)->setText(tr("Add as layer"));

  auto* form = new QFormLayout;
  form->addRow(tr("First row"), m_row);
  form->addRow(tr("First column"), m_column);
  auto* column = new QVBoxLayout(this);
  column->setSpacing(base::spacing::normal);
  column->addWidget(m_filter);
  column->addWidget(m_layers, 1);
  column->addLayout(form);
  column->addWidget(m_scaled);
  column->addWidget(m_preview);
  column->addWidget(m_buttons);
  resize(520, 480);

  connect(m_filter, &QLineEdit::textChanged, this, &TakeDialog::fillLayers);
  connect(m_layers, &QListWidget::currentRowChanged, this, &TakeDialog::showLayer);
  connect(m_layers, &QListWidget::itemActivated, this, [this] {
    if (!m_numbers.empty()) {
      accept();
    }
  });
  connect(m_row, &QSpinBox::valueChanged, this, &TakeDialog::showNumbers);
  connect(m_column, &QSpinBox::valueChanged, this, &TakeDialog::showNumbers);
  connect(m_scaled, &QCheckBox::toggled, this, &TakeDialog::showNumbers);
  connect(m_buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
  connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
  fillLayers();
}

void TakeDialog::chooseLayer(std::size_t layer) {
  for (int i = 0; i < m_layers->count(); ++i) {
    if (m_layers->item(i)->data(Qt::UserRole).toULongLong() == layer) {
      m_layers->setCurrentRow(i);
      m_layers->scrollToItem(m_layers->item(i), QAbstractItemView::PositionAtCenter);
      return;
    }
  }
}

QString TakeDialog::layerName() const {
  const QListWidgetItem* item = m_layers->currentItem();
  return item ? base::fromUtf8(m_model->layers[item->data(Qt::UserRole).toULongLong()].name) : QString();
}

void TakeDialog::fillLayers() {
  const QString before = layerName();
  {
    const QSignalBlocker blocker(m_layers);
    m_layers->clear();
    for (const std::size_t index :
         present::layersWithRoom(*m_model, m_size, m_filter->text().toStdString())) {
      const model::Layer& layer = m_model->layers[index];
      //: A layer's name and the rows and columns of its matrix
      auto* item = new QListWidgetItem(
          tr("%1  (%2 × %3)").arg(base::fromUtf8(layer.name)).arg(layer.outFeatures).arg(layer.inFeatures),
          m_layers);
      item->setData(Qt::UserRole, QVariant::fromValue<qulonglong>(index));
      if (base::fromUtf8(layer.name) == before) {
        m_layers->setCurrentItem(item);
      }
    }
    if (!m_layers->currentItem()) {
      m_layers->setCurrentRow(0);
    }
  }
  showLayer();
}

void TakeDialog::showLayer() {
  if (const QListWidgetItem* item = m_layers->currentItem()) {
    const model::Layer& layer = m_model->layers[item->data(Qt::UserRole).toULongLong()];
    const QSignalBlocker noRow(m_row);
    const QSignalBlocker noColumn(m_column);
    m_row->setMaximum(lastPlace(layer.outFeatures, m_size));
    m_column->setMaximum(lastPlace(layer.inFeatures, m_size));
  }
  showNumbers();
}

void TakeDialog::showNumbers() {
  m_numbers.clear();
  QString shown = tr("No layer of this name has room for a block of %1 × %1.").arg(m_size);
  if (const QListWidgetItem* item = m_layers->currentItem()) {
    auto read = present::readBlock(
        *m_model, {item->data(Qt::UserRole).toULongLong(), static_cast<std::uint64_t>(m_row->value()),
                   static_cast<std::uint64_t>(m_column->value()), m_size, m_scaled->isChecked()});
    if (read) {
      m_numbers = std::move(*read);
      shown.clear();
      for (std::size_t i = 0; i < m_numbers.size(); ++i) {
        const bool endsRow = (i + 1) % static_cast<std::size_t>(m_size) == 0;
        shown += QStringLiteral("%1").arg(m_numbers[i], 12, 'g', 5) +
                 QLatin1String(endsRow && i + 1 < m_numbers.size() ? "\n" : "");
      }
    } else {
      shown = base::translated(read.error());
    }
  }
  m_preview->setText(shown);
  m_preview->setAccessibleName(shown);
  m_buttons->button(QDialogButtonBox::Ok)->setEnabled(!m_numbers.empty());
}

}  // namespace quantoscope::panels
