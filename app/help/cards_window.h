// SPDX-License-Identifier: GPL-3.0-or-later
// The definition cards: a list that can be searched, the card, and the way back. Not modal: it stays beside
// the window while people work. GUI thread.
#pragma once

#include <QDialog>
#include <QStringList>

class QComboBox;
class QLabel;
class QLineEdit;
class QListWidget;
class QTextBrowser;
class QToolButton;
class QUrl;

namespace quantoscope::app {

class CardsWindow : public QDialog {
  Q_OBJECT

 public:
  explicit CardsWindow(QWidget* parent = nullptr);

  /// Shows the window with the card `cardId` in front. With `panelId` the list holds the cards of that panel;
  /// an empty card id then shows the first of them, and without both all cards are listed.
  void openCard(const QString& cardId, const QString& panelId);

  QString currentCard() const;
  /// The cards in the list, from top to bottom.
  QStringList listedCards() const;
  bool canGoBack() const { return m_place > 0; }
  bool canGoForward() const { return m_place + 1 < m_history.size(); }
  void goBack();
  void goForward();

 Q_SIGNALS:
  /// A link to a panel that shows the card's number.
  void panelRequested(const QString& panelId);

 protected:
  void changeEvent(QEvent* event) override;
  bool eventFilter(QObject* watched, QEvent* event) override;

 private:
  QWidget* buildList();
  QWidget* buildPage();
  void makeShortcuts();
  void retranslate();
  void fillScopes();
  void fillList();
  QStringList cardsOfScope() const;
  /// Puts a card into the history and shows it.
  void visit(const QString& id);
  void showCard(const QString& id);
  void follow(const QUrl& link);
  void travel(qsizetype place);

  QComboBox* m_scope;
  QLineEdit* m_search;
  QListWidget* m_list;
  QLabel* m_nothing;
  QToolButton* m_back;
  QToolButton* m_forward;
  QTextBrowser* m_text;
  QStringList m_history;
  qsizetype m_place = -1;
};

}  // namespace quantoscope::app
