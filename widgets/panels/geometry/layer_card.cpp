// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/panels/geometry/layer_card.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QMenu>
#include <QMouseEvent>
#include <QPainter>
#include <QVBoxLayout>
#include <QWidgetAction>
#include <algorithm>
#include <cmath>

#include "engine/core/parameter_table.h"
#include "engine/geometry/matrix_text.h"
#include "engine/present/number_format.h"
#include "widgets/base/colors.h"
#include "widgets/base/matrix_editor.h"
#include "widgets/base/panel_context.h"
#include "widgets/base/parameter_slider.h"
#include "widgets/base/text.h"
#include "widgets/base/theme.h"
#include "widgets/base/value_cell.h"
#include "widgets/panels/geometry/basis_editor.h"
#include "widgets/panels/geometry/experiment_edits.h"

namespace quantoscope::panels {
namespace {

constexpr int swatchSize = 10;
constexpr int swatchRoom = swatchSize + base::spacing::normal;

QString subscript(int number) {
  QString text;
  for (const QChar digit : QString::number(number)) {
    text += QChar(0x2080 + digit.digitValue());
  }
  return text;
}

QString shownMatrix(const Eigen::MatrixXd& matrix, int digits) {
  QStringList rows;
  for (Eigen::Index row = 0; row < matrix.rows(); ++row) {
    QStringList cells;
    for (Eigen::Index column = 0; column < matrix.cols(); ++column) {
      cells << QStringLiteral("<td align='right' style='padding: 2px 4px;'>%1</td>")
                   .arg(base::fromUtf8(present::formatNumber(matrix(row, column), digits)));
    }
    rows << QStringLiteral("<tr>%1</tr>").arg(cells.join(QString()));
  }
  return QStringLiteral("<table cellspacing='0'>%1</table>").arg(rows.join(QString()));
}

}  // namespace

LayerCard::LayerCard(base::PanelContext& context, int layer, QWidget* parent)
    : QFrame(parent), m_context(context), m_layer(layer) {
  setObjectName(QStringLiteral("layerCard.%1").arg(layer));
  setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
  m_title = new QLabel(this);
  m_title->setContentsMargins(swatchRoom, 0, 0, 0);
  QFont bold = m_title->font();
  bold.setWeight(QFont::DemiBold);
  m_title->setFont(bold);
  m_bitsUnit = new QLabel(this);
  m_bitsUnit->setForegroundRole(QPalette::PlaceholderText);
  m_bitsUnit->hide();
  m_more = addButton(QStringLiteral("table"), QStringLiteral("matrix"));
  addMenu();
  m_up = addButton(QStringLiteral("move-up"), QStringLiteral("moveUp"));
  m_down = addButton(QStringLiteral("move-down"), QStringLiteral("moveDown"));
  m_remove = addButton(QStringLiteral("remove-layer"), QStringLiteral("remove"));
  connect(m_up, &QToolButton::clicked, this, [this] { Q_EMIT moveRequested(m_layer, -1); });
  connect(m_down, &QToolButton::clicked, this, [this] { Q_EMIT moveRequested(m_layer, 1); });
  connect(m_remove, &QToolButton::clicked, this, [this] { Q_EMIT removeRequested(m_layer); });

  auto* header = new QHBoxLayout;
  header->setSpacing(base::spacing::tight);
  header->addWidget(m_title);
  header->addStretch(1);
  header->addWidget(m_bitsUnit);
  for (QToolButton* button : {m_more, m_up, m_down, m_remove}) {
    header->addWidget(button);
  }
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(base::spacing::normal, base::spacing::tight, base::spacing::normal,
                             base::spacing::normal);
  column->setSpacing(base::spacing::tight);
  column->addLayout(header);
  retranslate();
}

void LayerCard::addMenu() {
  auto* menu = new QMenu(m_more);
  m_copy = menu->addAction(QString(), this, [this] {
    Eigen::MatrixXd weights(m_state.rows, m_state.columns);
    for (int row = 0; row < m_state.rows; ++row) {
      for (int column = 0; column < m_state.columns; ++column) {
        weights(row, column) = m_context.parameters().real(weightId(m_layer, row, column));
      }
    }
    QGuiApplication::clipboard()->setText(base::fromUtf8(geometry::matrixText(weights)));
  });
  m_paste = menu->addAction(QString(), this, [this] { Q_EMIT pasteRequested(m_layer); });
  menu->addSeparator();
  auto* holder = new QWidgetAction(menu);
  m_basis = new BasisEditor(m_context, menu);
  holder->setDefaultWidget(m_basis);
  menu->addAction(holder);
  connect(menu, &QMenu::aboutToShow, this, [this] {
    Q_EMIT touched(m_layer);
    m_basis->setLayer(m_layer, m_state.rows, m_state.columns);
  });
  m_more->setMenu(menu);
  m_more->setPopupMode(QToolButton::InstantPopup);
}

QToolButton* LayerCard::addButton(const QString& iconName, const QString& name) {
  auto* button = new QToolButton(this);
  button->setObjectName(name);
  button->setIcon(base::icon(iconName));
  button->setAutoRaise(true);
  button->setFocusPolicy(Qt::StrongFocus);
  return button;
}

void LayerCard::build() {
  if (isBuilt()) {
    return;
  }
  m_matrix = new base::MatrixEditor(
      m_context, [this](int row, int column) { return weightId(m_layer, row, column); }, this);
  m_quantized = new QWidget(this);
  m_quantizedCells = new QGridLayout(m_quantized);
  m_quantizedCells->setContentsMargins(0, 0, 0, 0);
  m_quantizedCells->setVerticalSpacing(static_cast<QGridLayout*>(m_matrix->layout())->verticalSpacing());
  m_quantizedCells->setHorizontalSpacing(base::spacing::normal);
  m_followed = new QLabel(this);
  m_followed->setForegroundRole(QPalette::PlaceholderText);
  m_slider = new base::ParameterSlider(m_context, weightId(m_layer, 0, 0), this);
  m_slider->setObjectName(QStringLiteral("layerSlider.%1").arg(m_layer));
  m_slider->setLabelVisible(false);

  auto* weights = new QHBoxLayout;
  weights->setSpacing(base::spacing::normal);
  weights->addWidget(m_matrix, 1);
  weights->addWidget(m_quantized);
  auto* follower = new QHBoxLayout;
  follower->setSpacing(base::spacing::normal);
  follower->addWidget(m_followed);
  follower->addWidget(m_slider, 1);
  auto* column = static_cast<QVBoxLayout*>(layout());
  column->addLayout(weights);
  column->addLayout(follower);

  connect(m_matrix, &base::MatrixEditor::cellActivated, this, [this](const std::string& id) {
    follow(id);
    Q_EMIT touched(m_layer);
  });
  connect(m_slider, &base::ParameterSlider::activated, this, [this] { Q_EMIT touched(m_layer); });
  follow(weightId(m_layer, 0, 0));
  applyState();
}

void LayerCard::follow(const std::string& parameterId) {
  if (m_slider->parameterId() != parameterId) {
    m_slider->setParameterId(parameterId);
  }
  const std::vector<int> indices = core::findParameter(parameterId)->indices;
  m_followed->setText(QStringLiteral("w") + subscript(indices[1]) + subscript(indices[2]));
}

void LayerCard::setState(const State& state) {
  if (m_state == state) {
    return;
  }
  m_state = state;
  applyState();
  update();
}

void LayerCard::applyState() {
  m_up->setEnabled(m_state.canMoveUp);
  m_down->setEnabled(m_state.canMoveDown);
  m_remove->setEnabled(m_state.canRemove);
  if (m_state.ownBits && !m_bits) {
    m_bits = new base::ValueCell(m_context, layerBitsId(m_layer), this);
    m_bits->setObjectName(QStringLiteral("layerBits.%1").arg(m_layer));
    m_bits->setFixedWidth(m_bits->minimumWidth());
    auto* header = static_cast<QHBoxLayout*>(layout()->itemAt(0)->layout());
    header->insertWidget(header->indexOf(m_bitsUnit), m_bits);
    connect(m_bits, &base::ValueCell::activated, this, [this] { Q_EMIT touched(m_layer); });
    orderTabs();
  }
  if (m_bits) {
    m_bits->setVisible(m_state.ownBits);
  }
  m_bitsUnit->setVisible(m_state.ownBits);
  if (isBuilt() && m_state.rows > 0) {
    applyShape();
  }
  updateGeometry();
}

void LayerCard::applyShape() {
  const std::vector<int> followed = core::findParameter(m_slider->parameterId())->indices;
  if (const QSize shape(m_state.columns, m_state.rows); m_shape != shape) {
    m_matrix->setShape(m_state.rows, m_state.columns);
    m_matrix->showValues();
    m_shape = shape;
    orderTabs();
  }
  if (followed[1] >= m_state.rows || followed[2] >= m_state.columns) {
    follow(weightId(m_layer, 0, 0));
  }
}

void LayerCard::showValues() {
  if (m_bits && m_state.ownBits && m_bits->value() != m_context.parameters().real(m_bits->parameterId())) {
    m_bits->showValue();
  }
  if (!isBuilt()) {
    return;
  }
  // Setting a cell restores its text and its tint, which is dear for many and would swallow half-typed
  // numbers.
  bool changed = false;
  for (int row = 0; row < m_state.rows; ++row) {
    for (int column = 0; column < m_state.columns; ++column) {
      const double value = m_context.parameters().real(weightId(m_layer, row, column));
      changed = changed || std::abs(m_matrix->cell(row, column)->value() - value) > 1e-12;
    }
  }
  if (changed) {
    m_matrix->showValues();
  }
  m_slider->showValue();
}

void LayerCard::showQuantized(const std::optional<Eigen::MatrixXd>& quantized) {
  if (!isBuilt()) {
    return;
  }
  const bool room = quantized && quantized->cols() < 3;
  for (int row = 0; room && row < quantized->rows(); ++row) {
    for (int column = 0; column < quantized->cols(); ++column) {
      quantizedCell(row, column)
          ->setText(base::fromUtf8(present::formatNumber((*quantized)(row, column), 4)));
    }
  }
  for (int row = room ? static_cast<int>(quantized->rows()) : 0; row < m_quantizedCells->rowCount(); ++row) {
    for (int column = 0; column < m_quantizedCells->columnCount(); ++column) {
      if (m_quantizedCells->itemAtPosition(row, column)) {
        quantizedCell(row, column)->clear();
      }
    }
  }
  m_quantized->setVisible(room);
  const QString toolTip =
      quantized ? tr("Weights after rounding") + shownMatrix(*quantized, 8) : tr("The weights of this layer");
  m_quantized->setToolTip(toolTip);
  m_title->setToolTip(toolTip);
}

void LayerCard::focusMove(int by) {
  const bool canGoOn = by < 0 ? m_state.canMoveUp : m_state.canMoveDown;
  ((by < 0) == canGoOn ? m_up : m_down)->setFocus();
}

QWidget* LayerCard::orderTabs(QWidget* before) {
  std::vector<QWidget*> order{m_more, m_up, m_down, m_remove};
  if (m_bits) {
    order.push_back(m_bits);
  }
  if (isBuilt()) {
    for (int row = 0; row < m_shape.height(); ++row) {
      for (int column = 0; column < m_shape.width(); ++column) {
        order.push_back(m_matrix->cell(row, column));
      }
    }
    order.push_back(m_slider->slider());
    order.push_back(m_slider->findChild<base::ValueCell*>());
  }
  for (QWidget* control : order) {
    if (before) {
      setTabOrder(before, control);
    }
    before = control;
  }
  return before;
}

QLabel* LayerCard::quantizedCell(int row, int column) {
  if (QLayoutItem* item = m_quantizedCells->itemAtPosition(row, column)) {
    return static_cast<QLabel*>(item->widget());
  }
  auto* label = new QLabel(m_quantized);
  label->setForegroundRole(QPalette::PlaceholderText);
  label->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
  label->setMinimumWidth(label->fontMetrics().horizontalAdvance(QStringLiteral("−0.0000")));
  m_quantizedCells->addWidget(label, row, column);
  return label;
}

void LayerCard::retranslate() {
  const int number = m_layer + 1;
  m_title->setText(tr("Layer %1").arg(number));
  m_bitsUnit->setText(tr("bit"));
  setAccessibleName(m_title->text());
  const auto name = [](QToolButton* button, const QString& text) {
    button->setToolTip(text);
    button->setAccessibleName(text);
  };
  name(m_more, tr("Weights of layer %1: copy, paste, drag the basis vectors").arg(number));
  m_copy->setText(tr("Copy matrix"));
  m_paste->setText(tr("Paste matrix (numpy or rows)"));
  name(m_up, tr("Move layer %1 up, towards the input").arg(number));
  name(m_down, tr("Move layer %1 down, towards the output").arg(number));
  name(m_remove, tr("Remove layer %1").arg(number));
}

QSize LayerCard::sizeHint() const {
  QSize hint = QFrame::sizeHint();
  if (!isBuilt()) {
    // What the editors will take, so that the list does not jump when they are made.
    const int line = fontMetrics().height() + base::spacing::normal;
    hint.rheight() += m_state.rows * (line + 2) + line + base::spacing::normal;
  }
  return hint;
}

void LayerCard::mousePressEvent(QMouseEvent* event) {
  if (event->button() == Qt::LeftButton) {
    Q_EMIT clicked(m_layer);
    event->accept();
    return;
  }
  QFrame::mousePressEvent(event);
}

void LayerCard::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  painter.setRenderHint(QPainter::Antialiasing);
  const double pen = m_state.selected ? 2 : 1;
  painter.setPen(QPen(palette().color(m_state.selected ? QPalette::Highlight : QPalette::Mid), pen));
  painter.setBrush(palette().color(QPalette::AlternateBase));
  painter.drawRoundedRect(QRectF(rect()).adjusted(pen / 2, pen / 2, -pen / 2, -pen / 2), 4, 4);
  painter.setPen(Qt::NoPen);
  painter.setBrush(base::toQColor({present::ColorRole::Layer, m_layer}, base::screenPalette(*this)));
  const QRect title = m_title->geometry();
  painter.drawRoundedRect(
      QRectF(title.left(), title.center().y() - swatchSize / 2.0 + 0.5, swatchSize, swatchSize), 2, 2);
}

}  // namespace quantoscope::panels
