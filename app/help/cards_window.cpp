// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/help/cards_window.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QShortcut>
#include <QSignalBlocker>
#include <QSplitter>
#include <QTextBrowser>
#include <QToolButton>
#include <QUrl>
#include <QVBoxLayout>
#include <algorithm>

#include "app/help/card_text.h"
#include "app/panel_registry.h"
#include "widgets/base/definition_cards.h"
#include "widgets/base/panel_descriptor.h"
#include "widgets/base/theme.h"

namespace quantoscope::app {
namespace {

constexpr int listWidth = 260;
constexpr QSize windowSize(860, 580);

QString panelName(const base::PanelDescriptor& panel) {
  return CardsWindow::tr("%1: %2").arg(base::labTitle(panel.lab), base::panelTitle(panel));
}

bool shows(const base::PanelDescriptor& panel, const QString& cardId) {
  return std::any_of(panel.cards.begin(), panel.cards.end(),
                     [&](const char* id) { return cardId == QLatin1String(id); });
}

/// Every word of `search` stands somewhere in the card.
bool isFound(const base::DefinitionCard& card, const QString& search) {
  const QStringList words = search.split(QLatin1Char(' '), Qt::SkipEmptyParts);
  return std::all_of(words.begin(), words.end(), [&](const QString& word) {
    return card.markdown.contains(word, Qt::CaseInsensitive) || card.id.contains(word, Qt::CaseInsensitive);
  });
}

QStringList allCardsByTitle() {
  std::vector<base::DefinitionCard> cards;
  for (const QString& id : base::definitionCardIds()) {
    cards.push_back(base::definitionCard(id));
  }
  std::sort(cards.begin(), cards.end(),
            [](const auto& a, const auto& b) { return QString::localeAwareCompare(a.title, b.title) < 0; });
  QStringList ids;
  for (const base::DefinitionCard& card : cards) {
    ids << card.id;
  }
  return ids;
}

QToolButton* arrow(QWidget* parent, Qt::ArrowType type) {
  auto* button = new QToolButton(parent);
  button->setArrowType(type);
  button->setAutoRaise(true);
  button->setFocusPolicy(Qt::StrongFocus);
  return button;
}

}  // namespace

CardsWindow::CardsWindow(QWidget* parent)
    : QDialog(parent),
      m_scope(new QComboBox(this)),
      m_search(new QLineEdit(this)),
      m_list(new QListWidget(this)),
      m_nothing(new QLabel(this)),
      m_back(arrow(this, Qt::LeftArrow)),
      m_forward(arrow(this, Qt::RightArrow)),
      m_text(new QTextBrowser(this)) {
  setObjectName(QStringLiteral("definitions"));
  setModal(false);
  auto* split = new QSplitter(this);
  split->addWidget(buildList());
  split->addWidget(buildPage());
  split->setStretchFactor(1, 1);
  split->setSizes({listWidth, windowSize.width() - listWidth});
  split->setChildrenCollapsible(false);
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(0, 0, 0, 0);
  column->addWidget(split);
  QWidget* order[] = {m_search, m_scope, m_list, m_back, m_forward, m_text};
  for (std::size_t i = 1; i < std::size(order); ++i) {
    setTabOrder(order[i - 1], order[i]);
  }
  makeShortcuts();
  connect(m_scope, &QComboBox::activated, this, [this] {
    fillList();
    visit(cardsOfScope().value(0));
  });
  connect(m_search, &QLineEdit::textChanged, this, &CardsWindow::fillList);
  connect(m_list, &QListWidget::currentItemChanged, this, [this](const QListWidgetItem* item) {
    if (item) {
      visit(item->data(Qt::UserRole).toString());
    }
  });
  connect(m_list, &QListWidget::itemActivated, this, [this] { m_text->setFocus(Qt::TabFocusReason); });
  connect(m_back, &QToolButton::clicked, this, &CardsWindow::goBack);
  connect(m_forward, &QToolButton::clicked, this, &CardsWindow::goForward);
  connect(m_text, &QTextBrowser::anchorClicked, this, &CardsWindow::follow);
  retranslate();
  resize(windowSize);
}

QWidget* CardsWindow::buildList() {
  m_search->setClearButtonEnabled(true);
  m_search->installEventFilter(this);
  m_list->setFrameShape(QFrame::NoFrame);
  m_list->setSpacing(2);
  m_list->setTextElideMode(Qt::ElideRight);
  m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  m_nothing->setObjectName(QStringLiteral("nothingFound"));
  m_nothing->setWordWrap(true);
  m_nothing->setForegroundRole(QPalette::PlaceholderText);
  m_nothing->hide();
  auto* side = new QWidget(this);
  auto* column = new QVBoxLayout(side);
  column->setContentsMargins(base::spacing::normal, base::spacing::normal, base::spacing::tight,
                             base::spacing::normal);
  column->setSpacing(base::spacing::normal);
  column->addWidget(m_search);
  column->addWidget(m_scope);
  column->addWidget(m_nothing);
  column->addWidget(m_list, 1);
  return side;
}

QWidget* CardsWindow::buildPage() {
  m_text->setOpenLinks(false);
  m_text->setFrameShape(QFrame::NoFrame);
  m_text->document()->setDocumentMargin(base::spacing::section);
  auto* tools = new QHBoxLayout;
  tools->setContentsMargins(base::spacing::tight, base::spacing::normal, base::spacing::normal,
                            base::spacing::tight);
  tools->addWidget(m_back);
  tools->addWidget(m_forward);
  tools->addStretch(1);
  auto* page = new QWidget(this);
  auto* column = new QVBoxLayout(page);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(0);
  column->addLayout(tools);
  column->addWidget(m_text, 1);
  return page;
}

void CardsWindow::makeShortcuts() {
  const auto shortcut = [this](const QKeySequence& keys, auto&& run) {
    auto* made = new QShortcut(keys, this);
    connect(made, &QShortcut::activated, this, run);
  };
  shortcut(Qt::ALT | Qt::Key_Left, [this] { goBack(); });
  shortcut(Qt::ALT | Qt::Key_Right, [this] { goForward(); });
  shortcut(Qt::CTRL | Qt::Key_F, [this] {
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
  });
}

void CardsWindow::retranslate() {
  setWindowTitle(tr("Definitions"));
  m_search->setPlaceholderText(tr("Search definitions"));
  m_search->setAccessibleName(tr("Search definitions"));
  m_search->setToolTip(tr("Finds cards by any word in them (Ctrl+F)"));
  m_scope->setAccessibleName(tr("Definitions of"));
  m_scope->setToolTip(tr("All definitions, or those of the numbers that one panel shows"));
  m_list->setAccessibleName(tr("Definitions"));
  m_text->setAccessibleName(tr("Definition card"));
  const auto name = [](QToolButton* button, const QString& text, const QString& toolTip) {
    button->setAccessibleName(text);
    button->setToolTip(toolTip);
  };
  name(m_back, tr("Back"), tr("The card before (Alt+Left)"));
  name(m_forward, tr("Forward"), tr("The card after (Alt+Right)"));
  fillScopes();
  fillList();
  showCard(currentCard());
}

void CardsWindow::fillScopes() {
  const QString chosen = m_scope->currentData().toString();
  const QSignalBlocker blocker(m_scope);
  m_scope->clear();
  m_scope->addItem(tr("All definitions"), QString());
  for (const base::PanelDescriptor& panel : allPanels()) {
    m_scope->addItem(panelName(panel), panel.id);
  }
  m_scope->setCurrentIndex(std::max(0, m_scope->findData(chosen)));
}

QStringList CardsWindow::cardsOfScope() const {
  const QString panelId = m_scope->currentData().toString();
  for (const base::PanelDescriptor& panel : allPanels()) {
    if (panel.id == panelId) {
      QStringList ids;
      for (const char* id : panel.cards) {
        ids << QLatin1String(id);
      }
      return ids;
    }
  }
  return allCardsByTitle();
}

void CardsWindow::fillList() {
  const QSignalBlocker blocker(m_list);
  m_list->clear();
  const QString current = currentCard();
  for (const QString& id : cardsOfScope()) {
    const base::DefinitionCard card = base::definitionCard(id);
    if (!isFound(card, m_search->text())) {
      continue;
    }
    auto* item = new QListWidgetItem(card.title, m_list);
    item->setData(Qt::UserRole, id);
    item->setToolTip(card.sentence);
    if (id == current) {
      m_list->setCurrentItem(item);
    }
  }
  const bool nothing = m_list->count() == 0;
  m_nothing->setVisible(nothing);
  if (nothing) {
    m_nothing->setText(m_scope->currentIndex() == 0
                           ? tr("No card has these words. Try fewer or other words.")
                           : tr("No card of this panel has these words. Choose “All definitions” above."));
  }
}

QStringList CardsWindow::listedCards() const {
  QStringList ids;
  for (int row = 0; row < m_list->count(); ++row) {
    ids << m_list->item(row)->data(Qt::UserRole).toString();
  }
  return ids;
}

QString CardsWindow::currentCard() const {
  return m_history.value(m_place);
}

void CardsWindow::openCard(const QString& cardId, const QString& panelId) {
  m_search->clear();
  const int scope = std::max(0, m_scope->findData(panelId));
  m_scope->setCurrentIndex(scope);
  if (scope > 0 && !cardId.isEmpty() && !cardsOfScope().contains(cardId)) {
    m_scope->setCurrentIndex(0);
  }
  fillList();
  visit(cardId.isEmpty() ? cardsOfScope().value(0) : cardId);
  show();
  raise();
  activateWindow();
  m_list->setFocus(Qt::OtherFocusReason);
}

void CardsWindow::visit(const QString& id) {
  if (base::definitionCard(id).id.isEmpty() || id == currentCard()) {
    return;
  }
  m_history.resize(m_place + 1);
  m_history << id;
  travel(m_history.size() - 1);
}

void CardsWindow::travel(qsizetype place) {
  m_place = place;
  showCard(currentCard());
}

void CardsWindow::goBack() {
  if (canGoBack()) {
    travel(m_place - 1);
  }
}

void CardsWindow::goForward() {
  if (canGoForward()) {
    travel(m_place + 1);
  }
}

void CardsWindow::showCard(const QString& id) {
  m_back->setEnabled(canGoBack());
  m_forward->setEnabled(canGoForward());
  if (id.isEmpty()) {
    return;
  }
  const base::DefinitionCard card = base::definitionCard(id);
  QStringList panels;
  for (const base::PanelDescriptor& panel : allPanels()) {
    if (shows(panel, id)) {
      panels << QStringLiteral("[%1](panel:%2)").arg(panelName(panel), panel.id);
    }
  }
  QString markdown = card.markdown.trimmed();
  if (!panels.isEmpty()) {
    markdown += QStringLiteral("\n- **%1** %2").arg(tr("Shown in:"), panels.join(QStringLiteral(", ")));
  }
  setCardText(*m_text->document(), markdown, font(), palette());
  m_text->moveCursor(QTextCursor::Start);
  m_text->setAccessibleDescription(card.title + QStringLiteral(". ") + card.sentence);
  const QSignalBlocker blocker(m_list);
  m_list->setCurrentItem(nullptr);
  for (int row = 0; row < m_list->count(); ++row) {
    if (m_list->item(row)->data(Qt::UserRole).toString() == id) {
      m_list->setCurrentRow(row);
    }
  }
}

void CardsWindow::follow(const QUrl& link) {
  if (link.scheme() == QStringLiteral("card")) {
    visit(link.path());
  } else if (link.scheme() == QStringLiteral("panel")) {
    Q_EMIT panelRequested(link.path());
  }
}

bool CardsWindow::eventFilter(QObject* watched, QEvent* event) {
  if (watched == m_search && event->type() == QEvent::KeyPress && m_list->count() > 0) {
    const int key = static_cast<QKeyEvent*>(event)->key();
    if (key == Qt::Key_Down || key == Qt::Key_Return || key == Qt::Key_Enter) {
      m_list->setCurrentRow(std::max(0, m_list->currentRow()));
      m_list->setFocus(Qt::TabFocusReason);
      return true;
    }
  }
  return QDialog::eventFilter(watched, event);
}

void CardsWindow::changeEvent(QEvent* event) {
  QDialog::changeEvent(event);
  if (event->type() == QEvent::LanguageChange) {
    retranslate();
  } else if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange) {
    showCard(currentCard());
  }
}

}  // namespace quantoscope::app
