// SPDX-License-Identifier: GPL-3.0-or-later
// A table of texts and numbers as data.
#pragma once

#include <memory>
#include <string>
#include <vector>

#include "engine/present/plot.h"

namespace quantoscope::present {

struct Cell {
  Text text;
  /// The number behind the text, for sorting and CSV; NaN when there is none.
  double number = 0;
  bool isNumber = false;
};

struct TableColumn {
  Text title;
  bool numeric = true;    ///< right-aligned, tabular figures
  const char* card = "";  ///< the definition card of the column's numbers; empty: they need none
};

struct Table {
  Text title;
  std::vector<TableColumn> columns;
  struct Row {
    std::vector<Cell> cells;  ///< one per column
    Subject subject;
  };
  std::vector<Row> rows;
  std::vector<Text> notes;  ///< lines under the table
  Text emptyState;
};

using TablePtr = std::shared_ptr<const Table>;

/// A cell that shows `value` with `digits` significant digits; undefined values show as a dash.
Cell numberCell(double value, int digits = 4);
Cell countCell(std::size_t count);
Cell textCell(Text text);

}  // namespace quantoscope::present
