// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/base/matrix_editor.h"

#include <QGridLayout>
#include <algorithm>
#include <cmath>

#include "widgets/base/value_cell.h"

namespace quantoscope::base {

MatrixEditor::MatrixEditor(PanelContext& context, std::function<std::string(int, int)> idAt, QWidget* parent)
    : QWidget(parent), m_context(context), m_idAt(std::move(idAt)) {
  auto* grid = new QGridLayout(this);
  grid->setContentsMargins(0, 0, 0, 0);
  grid->setSpacing(2);
}

void MatrixEditor::setShape(int rows, int columns) {
  if (rows == m_rows && columns == m_columns) {
    return;
  }
  qDeleteAll(m_cells);
  m_cells.clear();
  m_rows = rows;
  m_columns = columns;
  auto* grid = static_cast<QGridLayout*>(layout());
  for (int row = 0; row < rows; ++row) {
    for (int column = 0; column < columns; ++column) {
      auto* cell = new ValueCell(m_context, m_idAt(row, column), this);
      connect(cell, &ValueCell::activated, this, &MatrixEditor::cellActivated);
      connect(cell, &ValueCell::neighborRequested, this,
              [this, row, column](int right, int down) { focusCell(row + down, column + right); });
      grid->addWidget(cell, row, column);
      m_cells.push_back(cell);
    }
  }
}

void MatrixEditor::focusCell(int row, int column) {
  if (row >= 0 && row < m_rows && column >= 0 && column < m_columns) {
    cell(row, column)->setFocus(Qt::TabFocusReason);
    cell(row, column)->selectAll();
  }
}

void MatrixEditor::showValues() {
  double largest = 0;
  for (ValueCell* cell : m_cells) {
    cell->showValue();
    largest = std::max(largest, std::abs(cell->value()));
  }
  for (ValueCell* cell : m_cells) {
    cell->setTintScale(largest);
  }
}

ValueCell* MatrixEditor::cell(int row, int column) const {
  return m_cells.at(static_cast<std::size_t>(row * m_columns + column));
}

}  // namespace quantoscope::base
