// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/help/help_center.h"

#include <QApplication>
#include <QDockWidget>

#include "app/actions/action_registry.h"
#include "app/help/cards_window.h"
#include "app/help/tour.h"
#include "app/panel_registry.h"
#include "app/window/lab_workspace.h"
#include "app/window/main_window.h"
#include "engine/core/error.h"
#include "widgets/base/definition_cards.h"
#include "widgets/base/panel.h"
#include "widgets/base/theme.h"

namespace quantoscope::app {
namespace {

QString panelAround(LabWorkspace& lab, const QWidget* focus) {
  for (const base::PanelDescriptor* panel : panelsOf(lab.lab())) {
    const QDockWidget* dock = lab.dock(panel->id);
    if (focus && dock && (dock == focus || dock->isAncestorOf(focus))) {
      return panel->id;
    }
  }
  return {};
}

void declareHelp(ActionRegistry& registry, HelpCenter& help) {
  registry.add({.id = QStringLiteral("help.what"),
                .text = QUANTOSCOPE_TEXT("Action", "&What is this?"),
                .description = QUANTOSCOPE_TEXT("Action", "Show what the focused number or panel means"),
                .icon = QStringLiteral("help"),
                .shortcuts = {QKeySequence(Qt::SHIFT | Qt::Key_F1)},
                .group = ActionGroup::Help,
                .section = 10,
                .run = [&help] { help.explainFocused(); }});
  registry.add({.id = QStringLiteral("help.definitions"),
                .text = QUANTOSCOPE_TEXT("Action", "&Definitions"),
                .description = QUANTOSCOPE_TEXT("Action", "Formula, source and direction of every number"),
                .icon = QStringLiteral("info"),
                .group = ActionGroup::Help,
                .section = 10,
                .run = [&help] { help.explain({}, {}); }});
  registry.add({.id = QStringLiteral("help.tour"),
                .text = QUANTOSCOPE_TEXT("Action", "&Getting started"),
                .description = QUANTOSCOPE_TEXT(
                    "Action", "A tour of three tasks: explore a training, drag a weight, export a figure"),
                .icon = QStringLiteral("play"),
                .group = ActionGroup::Help,
                .section = 20,
                .run = [&help] { help.startTour(); }});
}

void declareTabs(ActionRegistry& registry, HelpCenter& help) {
  constexpr int section = 50;
  registry.add({.id = QStringLiteral("view.next-tab"),
                .text = QUANTOSCOPE_TEXT("Action", "Next ta&b"),
                .description = QUANTOSCOPE_TEXT("Action", "The next panel that shares the place of this one"),
                .shortcuts = {QKeySequence(Qt::CTRL | Qt::Key_PageDown)},
                .group = ActionGroup::View,
                .section = section,
                .run = [&help] { help.goToTab(1); }});
  registry.add({.id = QStringLiteral("view.previous-tab"),
                .text = QUANTOSCOPE_TEXT("Action", "Prev&ious tab"),
                .description = QUANTOSCOPE_TEXT("Action", "The panel before, of those that share this place"),
                .shortcuts = {QKeySequence(Qt::CTRL | Qt::Key_PageUp)},
                .group = ActionGroup::View,
                .section = section,
                .run = [&help] { help.goToTab(-1); }});
}

}  // namespace

HelpCenter::HelpCenter(MainWindow& window, Workbench& workbench)
    : QObject(&window), m_window(window), m_workbench(workbench) {
  connect(&workbench, &Workbench::explanationRequested, this, &HelpCenter::explain);
}

void HelpCenter::declareActions(ActionRegistry& registry) {
  declareHelp(registry, *this);
  declareTabs(registry, *this);
}

std::vector<PaletteEntry> HelpCenter::paletteEntries() {
  std::vector<PaletteEntry> entries;
  for (const QString& id : base::definitionCardIds()) {
    const base::DefinitionCard card = base::definitionCard(id);
    entries.push_back({.id = QStringLiteral("definition.") + id,
                       .title = card.title,
                       .category = tr("Definition"),
                       .detail = card.sentence,
                       .shortcut = {},
                       .icon = base::icon(QStringLiteral("info")),
                       .enabled = true,
                       .run = [this, id] { explain(id, {}); }});
  }
  return entries;
}

CardsWindow& HelpCenter::cards() {
  if (!m_cards) {
    m_cards = new CardsWindow(&m_window);
    connect(m_cards, &CardsWindow::panelRequested, &m_window, [this](const QString& id) {
      m_window.activateWindow();
      m_window.showPanel(id);
    });
  }
  return *m_cards;
}

Tour& HelpCenter::tour() {
  if (!m_tour) {
    m_tour = new Tour(m_window, m_workbench);
  }
  return *m_tour;
}

void HelpCenter::explain(const QString& cardId, const QString& panelId) {
  cards().openCard(cardId, panelId);
}

void HelpCenter::explainFocused() {
  LabWorkspace& lab = m_window.currentWorkspace();
  const QWidget* focus = QApplication::focusWidget();
  const QString panel = panelAround(lab, focus);
  const QString card = base::definitionCardAt(focus);
  explain(card, panel.isEmpty() && card.isEmpty() ? lab.focusedPanel() : panel);
}

void HelpCenter::startTour() {
  tour().start();
}

void HelpCenter::goToTab(int direction) {
  LabWorkspace& lab = m_window.currentWorkspace();
  const QString here = lab.focusedPanel();
  QDockWidget* dock = lab.dock(here);
  if (!dock) {
    return;
  }
  const QList<QDockWidget*> others = lab.tabifiedDockWidgets(dock);
  QStringList tabs;
  for (const base::PanelDescriptor* panel : panelsOf(lab.lab())) {
    QDockWidget* each = lab.dock(panel->id);
    if (each == dock || others.contains(each)) {
      tabs << panel->id;
    }
  }
  const qsizetype count = tabs.size();
  lab.raisePanel(tabs[((tabs.indexOf(here) + direction) % count + count) % count]);
}

}  // namespace quantoscope::app
