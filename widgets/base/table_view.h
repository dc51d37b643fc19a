// SPDX-License-Identifier: GPL-3.0-or-later
// A present::Table on the screen and as a figure. GUI thread.
#pragma once

#include <QTableView>

#include "engine/present/table.h"
#include "widgets/base/figure.h"
#include "widgets/base/steady_label.h"

class QSortFilterProxyModel;

namespace quantoscope::base {

/// Shows a table; columns sort by the numbers behind them, copies as tab-separated text (Ctrl+C), reports the
/// subject of the row the user activates. Columns with a definition card show its sentence as tool tip and
/// offer it from their context menus; the card of the current column is the widget's (definition_cards.h).
class TableView : public QWidget {
  Q_OBJECT

 public:
  explicit TableView(QWidget* parent = nullptr);

  void setTable(present::TablePtr table);
  /// Marks the rows that stand for `subject`: those that name some of it and nothing else in its place. The
  /// layer marks all rows of the layer; a layer and a width mark the row of both.
  void setHighlight(const present::Subject& subject);
  /// Scrolls to the first marked row, unless one is in view.
  void showHighlight();

 Q_SIGNALS:
  void subjectClicked(const quantoscope::present::Subject& subject);
  /// The user wants to know what a column means.
  void definitionRequested(const QString& cardId);

 protected:
  void keyPressEvent(QKeyEvent* event) override;
  void changeEvent(QEvent* event) override;

 private:
  class Model;

  void copySelection() const;
  void showHeaderMenu(const QPoint& position);
  void showCellMenu(const QPoint& position);
  void markCard(int column);
  void retranslate();
  /// Makes columns wider where these cells need it.
  void widenFor(const QModelIndexList& cells);

  present::TablePtr m_table;
  Model* m_model;
  QSortFilterProxyModel* m_sorted;
  QTableView* m_view;
  SteadyLabel* m_notes;
};

/// The table with booktabs-like rules; font and rules scale with the style. Rows that do not fit are left out
/// and counted in the last line.
FigurePtr tableFigure(present::TablePtr table);

}  // namespace quantoscope::base
