// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/base/table_view.h"

#include <QAbstractTableModel>
#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>
#include <QRect>
#include <QSortFilterProxyModel>
#include <QVBoxLayout>
#include <cmath>
#include <optional>
#include <utility>

#include "widgets/base/colors.h"
#include "widgets/base/definition_cards.h"
#include "widgets/base/text.h"
#include "widgets/base/theme.h"

namespace quantoscope::base {

namespace {

/// Long names must not push everything else out of sight: only the last column is as wide as its texts.
int capped(const QTableView& table, int column, int wanted) {
  constexpr int widest = 40;  // letters
  const bool last = table.model() != nullptr && column + 1 == table.model()->columnCount();
  return last ? wanted : std::min(wanted, widest * table.fontMetrics().averageCharWidth());
}

class CappedTable : public QTableView {
 public:
  using QTableView::QTableView;

 protected:
  int sizeHintForColumn(int column) const override {
    return capped(*this, column, QTableView::sizeHintForColumn(column));
  }
};

/// Whether a row stands for what is selected: they have something in common and contradict each other in
/// nothing.
bool standsFor(const present::Subject& row, const present::Subject& selected) {
  bool common = false;
  for (const auto part : {&present::Subject::layer, &present::Subject::bitWidth, &present::Subject::point,
                          &present::Subject::modelLayer, &present::Subject::head, &present::Subject::token}) {
    if (row.*part && selected.*part) {
      if (row.*part != selected.*part) {
        return false;
      }
      common = true;
    }
  }
  return common;
}

}  // namespace

class TableView::Model : public QAbstractTableModel {
 public:
  using QAbstractTableModel::QAbstractTableModel;

  static constexpr int sortRole = Qt::UserRole;

  /// The cells that changed; nothing when everything did.
  std::optional<QModelIndexList> setTable(present::TablePtr table) {
    const bool sameShape = m_table && table && m_table->rows.size() == table->rows.size() &&
                           m_table->columns.size() == table->columns.size();
    if (sameShape) {
      const present::TablePtr before = std::exchange(m_table, std::move(table));
      return reportChanges(*before);
    }
    beginResetModel();
    m_table = std::move(table);
    endResetModel();
    return std::nullopt;
  }

  void retranslate() {
    if (rowCount({}) > 0) {
      Q_EMIT dataChanged(index(0, 0), index(rowCount({}) - 1, columnCount({}) - 1));
    }
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, std::max(0, columnCount({}) - 1));
  }

  void setHighlight(const present::Subject& subject) {
    if (std::exchange(m_highlight, subject) == subject) {
      return;
    }
    if (rowCount({}) > 0) {
      Q_EMIT dataChanged(index(0, 0), index(rowCount({}) - 1, columnCount({}) - 1), {Qt::BackgroundRole});
    }
  }

  bool isMarked(int row) const { return standsFor(subject(row), m_highlight); }
  present::Subject subject(int row) const { return m_table->rows[static_cast<std::size_t>(row)].subject; }

  int rowCount(const QModelIndex& parent) const override {
    return parent.isValid() || !m_table ? 0 : static_cast<int>(m_table->rows.size());
  }
  int columnCount(const QModelIndex& parent) const override {
    return parent.isValid() || !m_table ? 0 : static_cast<int>(m_table->columns.size());
  }

  QVariant data(const QModelIndex& where, int role) const override {
    if (!where.isValid()) {
      return {};
    }
    const present::Table::Row& row = m_table->rows[static_cast<std::size_t>(where.row())];
    const present::Cell& cell = row.cells[static_cast<std::size_t>(where.column())];
    switch (role) {
      case Qt::DisplayRole:
        return translated(cell.text);
      case Qt::ToolTipRole:
        return cell.isNumber ? QVariant()
                             : QStringLiteral("<qt>%1</qt>").arg(translated(cell.text).toHtmlEscaped());
      case sortRole:
        return cell.isNumber ? QVariant(cell.number) : QVariant(translated(cell.text));
      case Qt::TextAlignmentRole:
        return QVariant(m_table->columns[static_cast<std::size_t>(where.column())].numeric
                            ? Qt::Alignment(Qt::AlignRight | Qt::AlignVCenter)
                            : Qt::Alignment(Qt::AlignLeft | Qt::AlignVCenter));
      case Qt::BackgroundRole:
        if (standsFor(row.subject, m_highlight)) {
          QColor mark = QApplication::palette().color(QPalette::Highlight);
          mark.setAlpha(70);
          return mark;
        }
        return {};
      default:
        return {};
    }
  }

  QVariant headerData(int section, Qt::Orientation orientation, int role) const override {
    if (orientation != Qt::Horizontal || !m_table) {
      return {};
    }
    const present::TableColumn& column = m_table->columns[static_cast<std::size_t>(section)];
    if (role == Qt::DisplayRole) {
      return translated(column.title);
    }
    if (role == Qt::ToolTipRole) {
      const DefinitionCard card = definitionCard(QLatin1String(column.card));
      return card.id.isEmpty() ? QVariant() : QVariant(card.title + QLatin1Char('\n') + card.sentence);
    }
    if (role == Qt::TextAlignmentRole) {
      return QVariant(column.numeric ? Qt::Alignment(Qt::AlignRight | Qt::AlignVCenter)
                                     : Qt::Alignment(Qt::AlignLeft | Qt::AlignVCenter));
    }
    return {};
  }

 private:
  /// Tells of all changes at once: views look at everything they show again whenever they are told.
  QModelIndexList reportChanges(const present::Table& before) {
    QModelIndexList changed;
    QRect around;
    for (std::size_t row = 0; row < before.rows.size(); ++row) {
      const auto& was = before.rows[row].cells;
      const auto& is = m_table->rows[row].cells;
      for (std::size_t column = 0; column < before.columns.size(); ++column) {
        const bool same = was[column].isNumber == is[column].isNumber &&
                          was[column].text == is[column].text &&
                          (was[column].number == is[column].number ||
                           (std::isnan(was[column].number) && std::isnan(is[column].number)));
        if (!same) {
          changed << index(static_cast<int>(row), static_cast<int>(column));
          around |= QRect(changed.last().column(), changed.last().row(), 1, 1);
        }
      }
    }
    if (!changed.isEmpty()) {
      Q_EMIT dataChanged(index(around.top(), around.left()), index(around.bottom(), around.right()));
    }
    for (std::size_t column = 0; column < before.columns.size(); ++column) {
      if (!(before.columns[column].title == m_table->columns[column].title)) {
        Q_EMIT headerDataChanged(Qt::Horizontal, static_cast<int>(column), static_cast<int>(column));
      }
    }
    return changed;
  }

  present::TablePtr m_table;
  present::Subject m_highlight;
};

TableView::TableView(QWidget* parent)
    : QWidget(parent), m_model(new Model(this)), m_sorted(new QSortFilterProxyModel(this)) {
  QSortFilterProxyModel* sorted = m_sorted;
  sorted->setSourceModel(m_model);
  sorted->setSortRole(Model::sortRole);
  m_view = new CappedTable(this);
  m_view->setTextElideMode(Qt::ElideMiddle);
  m_view->setModel(sorted);
  m_view->setSortingEnabled(true);
  m_view->sortByColumn(-1, Qt::AscendingOrder);
  m_view->setShowGrid(false);
  m_view->setAlternatingRowColors(true);
  m_view->setFrameShape(QFrame::NoFrame);
  m_view->setSelectionBehavior(QAbstractItemView::SelectRows);
  m_view->setEditTriggers(QAbstractItemView::NoEditTriggers);
  m_view->setWordWrap(false);
  m_view->verticalHeader()->hide();
  m_view->verticalHeader()->setDefaultSectionSize(m_view->fontMetrics().height() + spacing::normal);
  m_view->horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
  m_view->horizontalHeader()->setHighlightSections(false);
  m_view->setTabKeyNavigation(false);
  m_notes = new SteadyLabel(this);
  m_notes->label().setForegroundRole(QPalette::PlaceholderText);
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(0);
  column->addWidget(m_view, 1);
  column->addWidget(m_notes);
  const auto report = [this, sorted](const QModelIndex& where) {
    Q_EMIT subjectClicked(m_model->subject(sorted->mapToSource(where).row()));
  };
  connect(m_view, &QTableView::clicked, this, report);
  connect(m_view, &QTableView::activated, this, report);
  setFocusProxy(m_view);
  m_view->setAccessibleName(tr("Table"));
  m_view->horizontalHeader()->setContextMenuPolicy(Qt::CustomContextMenu);
  m_view->setContextMenuPolicy(Qt::CustomContextMenu);
  connect(m_view->horizontalHeader(), &QWidget::customContextMenuRequested, this, &TableView::showHeaderMenu);
  connect(m_view, &QWidget::customContextMenuRequested, this, &TableView::showCellMenu);
  connect(m_view->selectionModel(), &QItemSelectionModel::currentColumnChanged, this,
          [this](const QModelIndex& now) { markCard(now.column()); });
}

void TableView::changeEvent(QEvent* event) {
  QWidget::changeEvent(event);
  if (event->type() == QEvent::LanguageChange && !m_table) {
    m_view->setAccessibleName(tr("Table"));
  }
  if (event->type() == QEvent::LanguageChange && m_table) {
    retranslate();
    m_model->retranslate();
  }
  const bool otherText = event->type() == QEvent::LanguageChange || event->type() == QEvent::FontChange ||
                         event->type() == QEvent::StyleChange;
  if (otherText && m_table) {
    m_view->resizeColumnsToContents();
  }
}

void TableView::widenFor(const QModelIndexList& cells) {
  // Columns as wide as their contents by themselves would measure everything at each change. These only grow,
  // and so nothing jumps while a parameter is dragged.
  constexpr qsizetype mostMeasured = 200;
  QHeaderView& header = *m_view->horizontalHeader();
  for (int column = 0; column < header.count(); ++column) {
    header.resizeSection(column, std::max(header.sectionSize(column), header.sectionSizeHint(column)));
  }
  for (qsizetype i = 0; i < cells.size(); i += 1 + cells.size() / mostMeasured) {
    const QModelIndex cell = m_sorted->mapFromSource(cells[i]);
    const int wanted = capped(*m_view, cell.column(), m_view->sizeHintForIndex(cell).width() + 1);
    header.resizeSection(cell.column(), std::max(header.sectionSize(cell.column()), wanted));
  }
}

void TableView::markCard(int column) {
  const bool known = m_table && column >= 0 && column < static_cast<int>(m_table->columns.size());
  setDefinitionCard(
      *this, known ? QLatin1String(m_table->columns[static_cast<std::size_t>(column)].card) : QString());
}

void TableView::showHeaderMenu(const QPoint& position) {
  const int column = m_view->horizontalHeader()->logicalIndexAt(position);
  if (!m_table || column < 0 || column >= static_cast<int>(m_table->columns.size())) {
    return;
  }
  const present::TableColumn& about = m_table->columns[static_cast<std::size_t>(column)];
  auto* menu = new QMenu(this);
  menu->setAttribute(Qt::WA_DeleteOnClose);
  QAction* what =
      menu->addAction(tr("What is “%1”?").arg(translated(about.title)), this,
                      [this, card = QString::fromLatin1(about.card)] { Q_EMIT definitionRequested(card); });
  what->setEnabled(*about.card != '\0');
  menu->popup(m_view->horizontalHeader()->viewport()->mapToGlobal(position));
}

void TableView::showCellMenu(const QPoint& position) {
  // The menu key asks at the current cell.
  const QModelIndex under = m_view->indexAt(position);
  const QModelIndex at = under.isValid() ? under : m_view->currentIndex();
  auto* menu = new QMenu(this);
  menu->setAttribute(Qt::WA_DeleteOnClose);
  menu->addAction(tr("Copy selected rows"), this, [this] { copySelection(); })
      ->setEnabled(m_view->selectionModel()->hasSelection());
  menu->addAction(tr("Copy table"), this,
                  [this] {
                    m_view->selectAll();
                    copySelection();
                  })
      ->setEnabled(m_table && !m_table->rows.empty());
  if (m_table && at.isValid()) {
    menu->addSeparator();
    menu->addAction(tr("Sort by this column, ascending"), this,
                    [this, column = at.column()] { m_view->sortByColumn(column, Qt::AscendingOrder); });
    menu->addAction(tr("Sort by this column, descending"), this,
                    [this, column = at.column()] { m_view->sortByColumn(column, Qt::DescendingOrder); });
    const present::TableColumn& about = m_table->columns[static_cast<std::size_t>(at.column())];
    menu->addSeparator();
    menu->addAction(tr("What is “%1”?").arg(translated(about.title)), this,
                    [this, card = QString::fromLatin1(about.card)] { Q_EMIT definitionRequested(card); })
        ->setEnabled(*about.card != '\0');
  }
  menu->popup(m_view->viewport()->mapToGlobal(position));
}

void TableView::setTable(present::TablePtr table) {
  m_table = table;
  retranslate();
  if (const auto changed = m_model->setTable(std::move(table))) {
    widenFor(*changed);
  } else {
    m_view->resizeColumnsToContents();
  }
  markCard(m_view->currentIndex().column());
}

void TableView::retranslate() {
  QStringList notes;
  for (const present::Text& note : m_table->rows.empty() && !m_table->emptyState.empty()
                                       ? std::vector<present::Text>{m_table->emptyState}
                                       : m_table->notes) {
    notes << translated(note);
  }
  m_notes->setText(notes.join(QLatin1Char('\n')));
  m_notes->setVisible(!notes.isEmpty());
  m_view->setAccessibleName(translated(m_table->title));
  m_view->setAccessibleDescription(notes.join(QLatin1Char(' ')));
}

void TableView::setHighlight(const present::Subject& subject) {
  m_model->setHighlight(subject);
}

void TableView::showHighlight() {
  const auto& rows = *static_cast<QSortFilterProxyModel*>(m_view->model());
  QModelIndex first;
  for (int i = 0; i < rows.rowCount(); ++i) {
    const QModelIndex row = rows.index(i, 0);
    if (!m_model->isMarked(rows.mapToSource(row).row())) {
      continue;
    }
    if (m_view->viewport()->rect().intersects(m_view->visualRect(row))) {
      return;
    }
    first = first.isValid() ? first : row;
  }
  if (first.isValid()) {
    m_view->scrollTo(first, QAbstractItemView::PositionAtCenter);
  }
}

void TableView::keyPressEvent(QKeyEvent* event) {
  if (event->matches(QKeySequence::Copy)) {
    copySelection();
    return;
  }
  QWidget::keyPressEvent(event);
}

void TableView::copySelection() const {
  QStringList lines;
  const QModelIndexList rows = m_view->selectionModel()->selectedRows();
  for (const QModelIndex& row : rows) {
    QStringList fields;
    for (int column = 0; column < m_view->model()->columnCount(); ++column) {
      fields << row.siblingAtColumn(column).data().toString();
    }
    lines << fields.join(QLatin1Char('\t'));
  }
  if (!lines.isEmpty()) {
    QApplication::clipboard()->setText(lines.join(QLatin1Char('\n')));
  }
}

}  // namespace quantoscope::base
