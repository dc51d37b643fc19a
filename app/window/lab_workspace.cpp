// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/lab_workspace.h"

#include <QApplication>
#include <QChildEvent>
#include <QDockWidget>
#include <QTabBar>
#include <utility>

#include "app/panel_registry.h"
#include "app/window/dock_title_bar.h"

namespace quantoscope::app {
namespace {

constexpr int layoutVersion = 1;

}  // namespace

LabWorkspace::LabWorkspace(Workbench& workbench, base::Lab lab, QWidget* parent)
    : QMainWindow(parent), m_workbench(workbench), m_lab(lab) {
  setWindowFlags(Qt::Widget);  // QMainWindow would be a window of its own even with a parent
  setObjectName(QStringLiteral("workspace.") + base::labKey(lab));
  setDockOptions(QMainWindow::AllowNestedDocks | QMainWindow::AllowTabbedDocks);
  setTabPosition(Qt::AllDockWidgetAreas, QTabWidget::North);
  setDocumentMode(true);
  for (const base::PanelDescriptor* descriptor : panelsOf(lab)) {
    addPanel(*descriptor);
  }
  restoreDefaultLayout();
  connect(&workbench, &Workbench::snapshotChanged, this, [this](const present::SnapshotPtr& snapshot) {
    for (const Entry& entry : m_entries) {
      entry.panel->present(snapshot);
    }
  });
  if (const present::SnapshotPtr& current = workbench.engine().current()) {
    for (const Entry& entry : m_entries) {
      entry.panel->present(current);
    }
  }
}

LabWorkspace::~LabWorkspace() = default;

void LabWorkspace::addPanel(const base::PanelDescriptor& descriptor) {
  auto* dock = new QDockWidget(this);
  dock->setObjectName(descriptor.id);
  QDockWidget::DockWidgetFeatures features = QDockWidget::DockWidgetClosable | QDockWidget::DockWidgetMovable;
  features.setFlag(QDockWidget::DockWidgetFloatable, descriptor.floatable);
  dock->setFeatures(features);
  std::unique_ptr<base::Panel> panel = descriptor.create(m_workbench);
  panel->setObjectName(descriptor.id + QStringLiteral(".panel"));
  const bool main = descriptor.place == base::Place::Main || descriptor.place == base::Place::Side;
  panel->setPace(main ? base::Pace::Frame : base::Pace::Shared);
  connect(panel.get(), &base::Panel::presented, this, &LabWorkspace::presented);
  // Qt moves docks behind others out of sight and leaves them visible.
  connect(dock, &QDockWidget::visibilityChanged, panel.get(), &base::Panel::setInFront);
  auto* title = new DockTitleBar(*dock);
  connect(title, &DockTitleBar::exportRequested, this,
          [this, id = descriptor.id] { m_workbench.exportFigure(id); });
  connect(title, &DockTitleBar::explanationRequested, this,
          [this, id = descriptor.id] { m_workbench.explain({}, id); });
  dock->setTitleBarWidget(title);
  m_entries.push_back({&descriptor, dock, panel.get()});
  dock->setWidget(panel.release());
}

void LabWorkspace::restoreDefaultLayout() {
  std::map<base::Place, QDockWidget*> first;
  for (const Entry& entry : m_entries) {
    entry.dock->setFloating(false);
    removeDockWidget(entry.dock);
    first.emplace(entry.descriptor->place, entry.dock);
  }
  // All in one dock area, because Qt shares space between areas evenly whatever it is told; and all splits
  // before the tabs, because it splits no place that has tabs.
  addDockWidget(Qt::LeftDockWidgetArea, first.at(base::Place::Main));
  if (first.contains(base::Place::Side)) {
    addDockWidget(Qt::LeftDockWidgetArea, first[base::Place::Side]);
    splitDockWidget(first[base::Place::Side], first[base::Place::Main], Qt::Horizontal);
  }
  if (first.contains(base::Place::Right)) {
    splitDockWidget(first[base::Place::Main], first[base::Place::Right], Qt::Horizontal);
  }
  if (first.contains(base::Place::Below)) {
    splitDockWidget(first[base::Place::Main], first[base::Place::Below], Qt::Vertical);
  }
  for (const Entry& entry : m_entries) {
    if (QDockWidget* front = first[entry.descriptor->place]; front != entry.dock) {
      tabifyDockWidget(front, entry.dock);
    }
    entry.dock->show();
  }
  for (const auto& [place, dock] : first) {
    dock->raise();
  }
  m_sharePending = true;
  if (isVisible()) {
    shareSpace();
  }
}

void LabWorkspace::childEvent(QChildEvent* event) {
  QMainWindow::childEvent(event);
  if (event->added()) {
    // It is only a QObject yet.
    QMetaObject::invokeMethod(this, &LabWorkspace::nameTabs, Qt::QueuedConnection);
  }
}

void LabWorkspace::nameTabs() {
  // Qt makes the tabs of docks that share a place, and gives them no name.
  for (QTabBar* tabs : findChildren<QTabBar*>(QString(), Qt::FindDirectChildrenOnly)) {
    tabs->setAccessibleName(tr("Panels in this place"));
    tabs->setFocusPolicy(Qt::TabFocus);
    // Half a name says nothing: tabs without room are reached by the arrows beside them.
    tabs->setElideMode(Qt::ElideNone);
    tabs->setUsesScrollButtons(true);
  }
}

void LabWorkspace::showEvent(QShowEvent* event) {
  QMainWindow::showEvent(event);
  // Only now the layout knows how much space there is to share.
  QMetaObject::invokeMethod(this, &LabWorkspace::shareSpace, Qt::QueuedConnection);
}

void LabWorkspace::shareSpace() {
  if (!std::exchange(m_sharePending, false)) {
    return;
  }
  std::map<base::Place, QDockWidget*> first;
  for (const Entry& entry : m_entries) {
    first.emplace(entry.descriptor->place, entry.dock);
  }
  QList<QDockWidget*> columns;
  QList<int> widths;
  for (const auto& [place, width] :
       {std::pair{base::Place::Side, 330}, {base::Place::Main, 540}, {base::Place::Right, 380}}) {
    if (first.contains(place)) {
      columns << first.at(place);
      widths << width;
    }
  }
  resizeDocks(columns, widths, Qt::Horizontal);
  if (first.contains(base::Place::Below)) {
    resizeDocks({first.at(base::Place::Main), first.at(base::Place::Below)}, {620, 380}, Qt::Vertical);
  }
}

QByteArray LabWorkspace::saveLayout() const {
  return saveState(layoutVersion);
}

bool LabWorkspace::restoreLayout(const QByteArray& layout) {
  const bool restored = restoreState(layout, layoutVersion);
  m_sharePending = m_sharePending && !restored;
  return restored;
}

const LabWorkspace::Entry* LabWorkspace::entry(const QString& id) const {
  for (const Entry& candidate : m_entries) {
    if (candidate.descriptor->id == id) {
      return &candidate;
    }
  }
  return nullptr;
}

base::Panel* LabWorkspace::panel(const QString& id) const {
  const Entry* found = entry(id);
  return found ? found->panel : nullptr;
}

QDockWidget* LabWorkspace::dock(const QString& id) const {
  const Entry* found = entry(id);
  return found ? found->dock : nullptr;
}

void LabWorkspace::raisePanel(const QString& id) {
  if (const Entry* found = entry(id)) {
    found->dock->show();
    found->dock->raise();
    found->panel->setFocus();
  }
}

void LabWorkspace::showInstead(const QString& shown, const QString& hidden) {
  const Entry* front = entry(shown);
  const Entry* behind = entry(hidden);
  if (front && behind && !front->panel->visibleRegion().isEmpty() &&
      tabifiedDockWidgets(front->dock).contains(behind->dock)) {
    behind->dock->raise();
  }
}

QString LabWorkspace::focusedPanel() const {
  const QWidget* focus = QApplication::focusWidget();
  for (const Entry& candidate : m_entries) {
    if (focus && candidate.dock->isAncestorOf(focus)) {
      return candidate.descriptor->id;
    }
  }
  for (const base::Place place :
       {base::Place::Main, base::Place::Below, base::Place::Right, base::Place::Side}) {
    for (const Entry& candidate : m_entries) {
      if (candidate.descriptor->place == place && candidate.panel->isVisible()) {
        return candidate.descriptor->id;
      }
    }
  }
  return {};
}

std::vector<QDockWidget*> LabWorkspace::docks() const {
  std::vector<QDockWidget*> found;
  for (const Entry& candidate : m_entries) {
    found.push_back(candidate.dock);
  }
  return found;
}

void LabWorkspace::presentAgain() {
  // What panels have drawn of a snapshot they draw again only when their texts change, and numbers are texts.
  for (const Entry& candidate : m_entries) {
    QEvent texts(QEvent::LanguageChange);
    QCoreApplication::sendEvent(candidate.panel, &texts);
  }
}

std::map<QString, QJsonObject> LabWorkspace::viewStates() const {
  std::map<QString, QJsonObject> states;
  for (const Entry& candidate : m_entries) {
    states[candidate.descriptor->id] = candidate.panel->viewState();
  }
  return states;
}

void LabWorkspace::restoreViewStates(const std::map<QString, QJsonObject>& states) {
  for (const Entry& candidate : m_entries) {
    const auto found = states.find(candidate.descriptor->id);
    candidate.panel->restoreViewState(found == states.end() ? QJsonObject() : found->second);
  }
}

void LabWorkspace::retranslate() {
  nameTabs();
  for (const Entry& candidate : m_entries) {
    candidate.dock->setWindowTitle(base::panelTitle(*candidate.descriptor));
  }
}

}  // namespace quantoscope::app
