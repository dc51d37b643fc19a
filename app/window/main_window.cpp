// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/main_window.h"

#include <QApplication>
#include <QCloseEvent>
#include <QDockWidget>
#include <QMenuBar>
#include <QMessageBox>
#include <QMimeData>
#include <QSettings>
#include <QStackedWidget>
#include <QStatusBar>
#include <QVBoxLayout>
#include <utility>

#include "app/actions/action_registry.h"
#include "app/actions/command_palette.h"
#include "app/actions/menu_builder.h"
#include "app/actions/shortcuts_dialog.h"
#include "app/figures/figure_actions.h"
#include "app/help/help_center.h"
#include "app/help/tour.h"
#include "app/i18n/language.h"
#include "app/panel_registry.h"
#include "app/recovery/missing_strip.h"
#include "app/recovery/recovery_strip.h"
#include "app/report/report_actions.h"
#include "app/settings/preferences_dialog.h"
#include "app/window/codesign_actions.h"
#include "app/window/criticality_actions.h"
#include "app/window/drop_hint.h"
#include "app/window/engine_status.h"
#include "app/window/file_flow.h"
#include "app/window/focus_regions.h"
#include "app/window/history_dialog.h"
#include "app/window/job_strip.h"
#include "app/window/lab_workspace.h"
#include "app/window/labs_bar.h"
#include "app/window/message_bar.h"
#include "app/window/message_log.h"
#include "app/window/recent_files.h"
#include "app/window/spectra_actions.h"
#include "app/window/welcome_strip.h"
#include "app/window/window_actions.h"
#include "widgets/base/text.h"

namespace quantoscope::app {
namespace {

namespace fs = std::filesystem;

constexpr int saidMs = 4000;

QStringList localFiles(const QMimeData& mime) {
  QStringList files;
  for (const QUrl& url : mime.urls()) {
    if (url.isLocalFile()) {
      files << url.toLocalFile();
    }
  }
  return files;
}

}  // namespace

MainWindow::MainWindow(Workbench& workbench, QWidget* parent) : QMainWindow(parent), m_workbench(workbench) {
  setObjectName(QStringLiteral("main"));
  setAcceptDrops(true);
  setContextMenuPolicy(Qt::NoContextMenu);
  setCentralWidget(buildCenter());
  m_status = new EngineStatus(workbench, this);
  statusBar()->addPermanentWidget(m_status);
  statusBar()->setSizeGripEnabled(false);
  m_files = new FileFlow(workbench, *this);
  connect(m_files, &FileFlow::done, this,
          [this](const QString& text) { statusBar()->showMessage(text, saidMs); });
  m_recent = new RecentFiles(this);
  connect(m_recent, &RecentFiles::chosen, this, [this](const QString& path) { openPaths({toPath(path)}); });
  m_figures =
      std::make_unique<FigureActions>(workbench, *this, [this](Severity severity, const QString& text) {
        if (severity == Severity::Error) {
          m_messages->add(severity, text);
        } else {
          statusBar()->showMessage(text, saidMs);
        }
      });
  m_reports = std::make_unique<ReportActions>(workbench, *this);
  m_spectra = new SpectraActions(workbench, *this);
  m_codesign = new CodesignActions(workbench, *this);
  m_criticality = new CriticalityActions(workbench, *this);
  m_help = new HelpCenter(*this, workbench);
  buildActions();
  addToolBar(Qt::LeftToolBarArea, new LabsBar(*m_actions, this));
  m_dropHint = new DropHint(*this);
  m_settings = readSettings();
  connectWorkbench();
  restoreSettings();
  setWelcomeShown(WelcomeStrip::isWantedAtStart());
  updateTitle();
}

QWidget* MainWindow::buildCenter() {
  m_messages = new MessageBar(this);
  m_log = new MessageLog(this);
  m_stack = new QStackedWidget(this);
  m_jobStrip = new JobStrip(m_workbench.jobs(), this);
  connect(m_messages, &MessageBar::logRequested, this, &MainWindow::showMessageLog);
  auto* center = new QWidget(this);
  m_column = new QVBoxLayout(center);
  m_column->setContentsMargins(0, 0, 0, 0);
  m_column->setSpacing(0);
  m_column->addWidget(m_messages);
  m_column->addWidget(new MissingStrip(m_workbench, center));
  m_column->addWidget(m_stack, 1);
  m_column->addWidget(m_jobStrip);
  return center;
}

void MainWindow::buildActions() {
  m_actions = new ActionRegistry(*this);
  m_palette = new CommandPalette(*this);
  declareActions(*m_actions, *this);
  new MenuBuilder(*m_actions, *menuBar());
  m_palette->addProvider(actionEntries(*m_actions));
  m_palette->addProvider(recentFileEntries(*m_recent));
  m_palette->addProvider([this] { return m_help->paletteEntries(); });
  connect(m_jobStrip, &JobStrip::unfinishedChanged, m_actions, &ActionRegistry::scheduleRefresh);
}

void MainWindow::connectWorkbench() {
  Workbench& workbench = m_workbench;
  connect(&workbench, &Workbench::messageRaised, m_messages, &MessageBar::add);
  connect(&workbench, &Workbench::messageRaised, m_log, &MessageLog::add);
  connect(&workbench, &Workbench::openRequested, m_files, &FileFlow::choose);
  connect(&workbench, &Workbench::exportRequested, this, &MainWindow::exportPanel);
  connect(&workbench, &Workbench::actionRequested, m_actions,
          [this](const QString& id) { m_actions->run(id); });
  connect(
      &workbench, &Workbench::panelSwapRequested, this,
      [this](const QString& shown, const QString& hidden) { currentWorkspace().showInstead(shown, hidden); });
  connect(&workbench.document(), &Document::dataChanged, m_actions, &ActionRegistry::scheduleRefresh);
  connect(&workbench, &Workbench::labRequested, this, &MainWindow::showLab);
  connect(&workbench, &Workbench::fileOpened, m_recent, &RecentFiles::remember);
  connect(&workbench, &Workbench::fileOpened, this, [this] { setWelcomeShown(false); });
  connect(&workbench, &Workbench::sessionPathChanged, this, &MainWindow::updateTitle);
  connect(&workbench, &Workbench::sessionReplaced, this, [this] {
    for (const auto& [lab, workspace] : m_workspaces) {
      workspace->restoreViewStates(m_workbench.restoredViewStates());
    }
  });
  connect(&workbench.undoStack(), &QUndoStack::cleanChanged, this,
          [this](bool clean) { setWindowModified(!clean); });
  workbench.collectViewStates = [this] {
    std::map<QString, QJsonObject> states;
    for (const auto& [lab, workspace] : m_workspaces) {
      states.merge(workspace->viewStates());
    }
    return states;
  };
  workbench.currentLab = [this] { return base::labKey(currentWorkspace().lab()); };
  workbench.mayReplaceSession = [this] { return m_files->confirmLeaving(); };
}

void MainWindow::offerRecovery(RecoveryOffers& offers) {
  m_recovery = &offers;
  m_column->insertWidget(0, new RecoveryStrip(offers, this));
  m_actions->scheduleRefresh();
}

MainWindow::~MainWindow() {
  m_workbench.collectViewStates = nullptr;
  m_workbench.currentLab = nullptr;
  m_workbench.mayReplaceSession = nullptr;
}

LabWorkspace& MainWindow::workspace(base::Lab lab) {
  if (const auto found = m_workspaces.find(lab); found != m_workspaces.end()) {
    return *found->second;
  }
  auto* workspace = new LabWorkspace(m_workbench, lab, m_stack);
  workspace->retranslate();
  workspace->restoreViewStates(m_workbench.restoredViewStates());
  connect(workspace, &LabWorkspace::presented, m_status, &EngineStatus::framePresented);
  m_workspaces.emplace(lab, workspace);
  m_stack->addWidget(workspace);
  const QByteArray layout = QSettings().value(QStringLiteral("layout/") + base::labKey(lab)).toByteArray();
  if (!layout.isEmpty()) {
    workspace->restoreLayout(layout);
  }
  return *workspace;
}

LabWorkspace& MainWindow::currentWorkspace() {
  return *static_cast<LabWorkspace*>(m_stack->currentWidget());
}

bool MainWindow::isCurrentLab(base::Lab lab) const {
  const auto* current = static_cast<const LabWorkspace*>(m_stack->currentWidget());
  return current && current->lab() == lab;
}

void MainWindow::showLab(base::Lab lab) {
  LabWorkspace& shown = workspace(lab);
  // Floating panels are windows of their own: they come and go with their lab.
  for (const auto& [other, workspace] : m_workspaces) {
    if (other != lab) {
      for (QDockWidget* dock : workspace->findChildren<QDockWidget*>()) {
        if (dock->isFloating() && dock->isVisible()) {
          dock->hide();
          dock->setProperty("hiddenWithLab", true);
        }
      }
    }
  }
  m_stack->setCurrentWidget(&shown);
  for (QDockWidget* dock : shown.findChildren<QDockWidget*>()) {
    if (dock->property("hiddenWithLab").toBool()) {
      dock->setProperty("hiddenWithLab", false);
      dock->show();
    }
  }
  m_actions->refreshStates();
}

void MainWindow::showPanel(const QString& id) {
  if (const base::PanelDescriptor* descriptor = findPanel(id)) {
    showLab(descriptor->lab);
    currentWorkspace().raisePanel(id);
  }
}

void MainWindow::setTheme(base::Theme theme) {
  m_settings.theme = theme;
  Settings settings = readSettings();
  settings.theme = theme;
  writeSettings(settings);
  base::applyTheme(*qApp, theme);
  m_actions->scheduleRefresh();
}

void MainWindow::showBeside(QDialog* dialog) {
  dialog->setAttribute(Qt::WA_DeleteOnClose);
  dialog->show();
  dialog->raise();
  dialog->activateWindow();
}

void MainWindow::showHistory() {
  if (!m_historyWindow) {
    m_historyWindow = new HistoryDialog(m_workbench.undoStack(), this);
  }
  showBeside(m_historyWindow);
}

void MainWindow::showMessageLog() {
  if (!m_logWindow) {
    m_logWindow = new MessageLogDialog(*m_log, this);
  }
  showBeside(m_logWindow);
}

void MainWindow::showShortcuts() {
  ShortcutsDialog dialog(*m_actions, this);
  dialog.exec();
}

void MainWindow::showPreferences() {
  PreferencesDialog dialog(this);
  connect(&dialog, &PreferencesDialog::changed, this, &MainWindow::follow);
  dialog.exec();
}

void MainWindow::follow(const Settings& settings) {
  if (settings.language != m_settings.language) {
    setLanguage(settings.language);
  }
  if (settings.theme != m_settings.theme) {
    base::applyTheme(*qApp, settings.theme);
  }
  if (settings.digits != m_settings.digits) {
    for (const auto& [lab, workspace] : m_workspaces) {
      workspace->presentAgain();
    }
  }
  m_settings = settings;
  m_actions->scheduleRefresh();
}

bool MainWindow::isWelcomeShown() const {
  return m_welcome != nullptr;
}

void MainWindow::setWelcomeShown(bool shown) {
  if (shown == isWelcomeShown()) {
    return;
  }
  if (shown) {
    m_welcome = new WelcomeStrip(*m_actions, *m_recent, this);
    connect(m_welcome, &WelcomeStrip::statsFileRequested, m_files,
            [this] { m_files->choose(base::OpenRequest::StatsFile); });
    connect(m_welcome, &WelcomeStrip::closed, this, [this] { setWelcomeShown(false); });
    m_column->insertWidget(0, m_welcome);
  } else {
    m_welcome->hide();
    m_welcome->deleteLater();
    m_welcome = nullptr;
  }
  m_actions->scheduleRefresh();
}

void MainWindow::cycleRegion(int step) {
  std::vector<QWidget*> regions = {findChild<LabsBar*>(), m_welcome, m_messages};
  for (QDockWidget* dock : currentWorkspace().docks()) {
    regions.push_back(dock->widget());
  }
  regions.push_back(m_jobStrip);
  regions.push_back(findChild<Tour*>());
  focusNextRegion(regions, step);
}

void MainWindow::openPaths(const std::vector<fs::path>& paths) {
  m_files->open(paths);
}

void MainWindow::exportPanel(const QString& id) {
  m_figures->exportPanel(currentWorkspace(), id);
}

void MainWindow::updateTitle() {
  const fs::path& path = m_workbench.sessionPath();
  const QString name = path.empty() ? tr("Untitled session") : base::fromUtf8(path.filename().string());
  setWindowTitle(tr("%1[*] – Quantoscope").arg(name));
  setWindowModified(!m_workbench.undoStack().isClean());
}

void MainWindow::restoreSettings() {
  const QSettings settings;
  if (!restoreGeometry(settings.value(QStringLiteral("window")).toByteArray())) {
    resize(1280, 720);
  }
  showLab(labs().front());
}

void MainWindow::saveSettings() {
  QSettings settings;
  settings.setValue(QStringLiteral("window"), saveGeometry());
  for (const auto& [lab, workspace] : m_workspaces) {
    settings.setValue(QStringLiteral("layout/") + base::labKey(lab), workspace->saveLayout());
  }
}

void MainWindow::changeEvent(QEvent* event) {
  QMainWindow::changeEvent(event);
  if (event->type() == QEvent::LanguageChange) {
    m_workbench.retranslate();
    m_actions->retranslate();
    for (const auto& [lab, workspace] : m_workspaces) {
      workspace->retranslate();
    }
    updateTitle();
  }
}

void MainWindow::closeEvent(QCloseEvent* event) {
  if (!m_files->confirmLeaving()) {
    event->ignore();
    return;
  }
  saveSettings();
  event->accept();
}

void MainWindow::dragEnterEvent(QDragEnterEvent* event) {
  const QStringList files = localFiles(*event->mimeData());
  if (!files.isEmpty()) {
    event->acceptProposedAction();
    m_dropHint->cover(files);
  }
}

void MainWindow::dragLeaveEvent(QDragLeaveEvent* event) {
  m_dropHint->hide();
  event->accept();
}

void MainWindow::dropEvent(QDropEvent* event) {
  m_dropHint->hide();
  std::vector<fs::path> paths;
  for (const QString& file : localFiles(*event->mimeData())) {
    paths.push_back(toPath(file));
  }
  event->acceptProposedAction();
  openPaths(paths);
}

void MainWindow::showAbout() {
  QMessageBox::about(this, tr("About Quantoscope"),
                     tr("<h3>Quantoscope %1</h3><p>Shows live where the error of low-bit neural networks "
                        "comes from, which layers "
                        "can bear it, and what to do about it.</p><p>Free software under the GNU General "
                        "Public License, version 3 or "
                        "later.</p>")
                         .arg(QCoreApplication::applicationVersion()));
}

}  // namespace quantoscope::app
