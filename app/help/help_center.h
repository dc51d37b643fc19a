// SPDX-License-Identifier: GPL-3.0-or-later
// Help inside the window: definition cards, the tour, "What is this?", and the keys that lead from tab to
// tab. Declares its actions; everything it shows is not modal. GUI thread.
#pragma once

#include <QObject>
#include <vector>

#include "app/actions/palette_entry.h"

namespace quantoscope::app {

class ActionRegistry;
class CardsWindow;
class MainWindow;
class Tour;
class Workbench;

class HelpCenter : public QObject {
  Q_OBJECT

 public:
  /// Belongs to the window.
  HelpCenter(MainWindow& window, Workbench& workbench);

  /// "help.what", "help.definitions", "help.tour", "view.next-tab" and "view.previous-tab".
  void declareActions(ActionRegistry& registry);

  /// A card, as one of those of a panel; an empty id shows the first of the panel's, or of all.
  void explain(const QString& cardId, const QString& panelId);
  /// The card of what has the focus, else those of its panel.
  void explainFocused();
  void startTour();
  /// The next (1) or previous (-1) panel of those that share a place with the one in use.
  void goToTab(int direction);

  /// All definition cards, for the command palette.
  std::vector<PaletteEntry> paletteEntries();

  /// Made when they are first needed.
  CardsWindow& cards();
  Tour& tour();

 private:
  MainWindow& m_window;
  Workbench& m_workbench;
  CardsWindow* m_cards = nullptr;
  Tour* m_tour = nullptr;
};

}  // namespace quantoscope::app
