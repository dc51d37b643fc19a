// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/actions/command_palette.h"

#include <QApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPainter>
#include <QVBoxLayout>

#include "app/actions/palette_delegate.h"
#include "widgets/base/theme.h"

namespace quantoscope::app {
namespace {

constexpr int widest = 640;
constexpr int rowsShown = 11;
constexpr int distanceFromTop = 48;

}  // namespace

CommandPalette::CommandPalette(QWidget& window) : QFrame(&window), m_window(window) {
  setObjectName(QStringLiteral("commandPalette"));
  setAutoFillBackground(true);
  m_line = new QLineEdit(this);
  m_line->setClearButtonEnabled(true);
  m_line->installEventFilter(this);
  m_model = new PaletteModel(this);
  m_list = new QListView(this);
  m_list->setModel(m_model);
  m_list->setItemDelegate(new PaletteDelegate(m_list));
  m_list->setUniformItemSizes(true);
  m_list->setFrameShape(QFrame::NoFrame);
  m_list->setFocusPolicy(Qt::NoFocus);
  m_list->setMouseTracking(true);
  m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  m_nothing = new QLabel(this);
  m_nothing->setAlignment(Qt::AlignCenter);
  m_nothing->setForegroundRole(QPalette::PlaceholderText);
  m_nothing->setMinimumHeight(64);
  m_detail = new QLabel(this);
  m_detail->setTextFormat(Qt::PlainText);
  m_detail->setForegroundRole(QPalette::PlaceholderText);
  m_detail->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
  m_detail->setContentsMargins(base::spacing::tight, 0, base::spacing::tight, 0);
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(base::spacing::normal, base::spacing::normal, base::spacing::normal,
                             base::spacing::normal);
  column->setSpacing(base::spacing::normal);
  column->addWidget(m_line);
  column->addWidget(m_list);
  column->addWidget(m_nothing);
  column->addWidget(m_detail);
  connect(m_line, &QLineEdit::textChanged, this, &CommandPalette::search);
  connect(m_list, &QListView::clicked, this, [this](const QModelIndex& index) {
    m_list->setCurrentIndex(index);
    runCurrent();
  });
  connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &CommandPalette::showDetail);
  hide();
  window.installEventFilter(this);
  retranslate();
}

void CommandPalette::addProvider(PaletteProvider provider) {
  m_providers.push_back(std::move(provider));
}

void CommandPalette::open() {
  if (!isVisible()) {
    m_focusBefore = QApplication::focusWidget();
  }
  std::vector<PaletteEntry> entries;
  for (const PaletteProvider& provider : m_providers) {
    std::vector<PaletteEntry> some = provider();
    std::move(some.begin(), some.end(), std::back_inserter(entries));
  }
  m_model->setEntries(std::move(entries));
  m_line->clear();
  search({});
  show();
  raise();
  m_line->setFocus(Qt::ShortcutFocusReason);
}

void CommandPalette::close() {
  if (!isVisible()) {
    return;
  }
  hide();
  if (m_focusBefore) {
    m_focusBefore->setFocus(Qt::OtherFocusReason);
  }
}

void CommandPalette::search(const QString& text) {
  m_model->setQuery(text);
  const bool any = m_model->rowCount() > 0;
  m_list->setVisible(any);
  m_nothing->setVisible(!any);
  if (any) {
    m_list->setCurrentIndex(m_model->index(0, 0));
    m_list->scrollToTop();
  }
  showDetail();
  place();
}

void CommandPalette::showDetail() {
  const PaletteEntry* current = m_model->entry(m_list->currentIndex().row());
  m_detail->setText(current ? current->detail : QString());
  m_detail->setToolTip(m_detail->text());
}

void CommandPalette::place() {
  const int width = std::min(widest, m_window.width() - 2 * base::spacing::section);
  const int row = m_list->sizeHintForRow(0);
  const int height = std::min(m_model->rowCount(), rowsShown) * std::max(row, 1);
  m_list->setFixedHeight(std::min(height, std::max(row, m_window.height() - distanceFromTop - 120)));
  resize(width, sizeHint().height());
  QFrame::move((m_window.width() - width) / 2, distanceFromTop);
}

void CommandPalette::move(int rows) {
  const int count = m_model->rowCount();
  if (count == 0) {
    return;
  }
  int row = m_list->currentIndex().row() + rows;
  if (std::abs(rows) == 1) {
    row = (row + count) % count;
  }
  m_list->setCurrentIndex(m_model->index(std::clamp(row, 0, count - 1), 0));
}

void CommandPalette::runCurrent() {
  const PaletteEntry* current = m_model->entry(m_list->currentIndex().row());
  if (!current || !current->enabled) {
    return;
  }
  const PaletteEntry chosen = *current;  // the list may change while it runs
  PaletteModel::noteUse(chosen.id);
  close();
  chosen.run();
}

bool CommandPalette::handleKey(int key) {
  switch (key) {
    case Qt::Key_Escape:
      close();
      return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
      runCurrent();
      return true;
    case Qt::Key_Up:
    case Qt::Key_Backtab:
      move(-1);
      return true;
    case Qt::Key_Down:
    case Qt::Key_Tab:
      move(1);
      return true;
    case Qt::Key_PageUp:
      move(-rowsShown);
      return true;
    case Qt::Key_PageDown:
      move(rowsShown);
      return true;
    default:
      return false;
  }
}

bool CommandPalette::eventFilter(QObject* watched, QEvent* event) {
  if (watched == m_line && event->type() == QEvent::KeyPress) {
    return handleKey(static_cast<QKeyEvent*>(event)->key());
  }
  if (watched == m_line && event->type() == QEvent::FocusOut) {
    const auto reason = static_cast<QFocusEvent*>(event)->reason();
    if (reason != Qt::PopupFocusReason && reason != Qt::ActiveWindowFocusReason) {
      hide();
    }
  }
  if (watched == &m_window && event->type() == QEvent::Resize && isVisible()) {
    place();
  }
  return QFrame::eventFilter(watched, event);
}

void CommandPalette::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  painter.setPen(palette().color(QPalette::Dark));
  painter.setBrush(palette().color(QPalette::Window));
  painter.drawRect(rect().adjusted(0, 0, -1, -1));
}

void CommandPalette::changeEvent(QEvent* event) {
  QFrame::changeEvent(event);
  if (event->type() == QEvent::LanguageChange) {
    retranslate();
  }
}

void CommandPalette::retranslate() {
  setAccessibleName(tr("Command palette"));
  m_line->setPlaceholderText(tr("Type to find an action, a panel, a recent file or a definition"));
  m_line->setAccessibleName(tr("What to do"));
  m_list->setAccessibleName(tr("What fits"));
  m_nothing->setText(tr("Nothing fits these letters. Fewer letters find more."));
}

}  // namespace quantoscope::app
