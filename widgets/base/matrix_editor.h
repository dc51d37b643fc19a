// SPDX-License-Identifier: GPL-3.0-or-later
// A grid of draggable numbers for one matrix or vector of parameters. GUI thread.
#pragma once

#include <QWidget>
#include <functional>
#include <string>
#include <vector>

namespace quantoscope::base {

class PanelContext;
class ValueCell;

class MatrixEditor : public QWidget {
  Q_OBJECT

 public:
  /// `idAt(row, column)` names the parameter of a cell.
  MatrixEditor(PanelContext& context, std::function<std::string(int, int)> idAt, QWidget* parent = nullptr);

  /// Lays out rows x columns cells; does nothing when the shape is the same.
  void setShape(int rows, int columns);
  /// Shows the context's values; tints relative to the largest magnitude.
  void showValues();

  ValueCell* cell(int row, int column) const;

 Q_SIGNALS:
  /// A cell got the focus: the one a slider beside the matrix should follow.
  void cellActivated(const std::string& parameterId);

 private:
  /// Does nothing outside of the matrix.
  void focusCell(int row, int column);

  PanelContext& m_context;
  std::function<std::string(int, int)> m_idAt;
  int m_rows = 0;
  int m_columns = 0;
  std::vector<ValueCell*> m_cells;
};

}  // namespace quantoscope::base
