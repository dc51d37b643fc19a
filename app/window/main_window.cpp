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

#include "app/actions/action_registry.h"
#include "app/actions/menu_builder.h"
#include "app/figures/export_dialog.h"
#include "app/panel_registry.h"
#include "app/window/engine_status.h"
#include "app/window/file_flow.h"
#include "app/window/job_strip.h"
#include "app/window/lab_workspace.h"
#include "app/window/labs_bar.h"
#include "app/window/message_bar.h"
#include "app/window/recent_files.h"
#include "app/window/window_actions.h"
#include "widgets/base/text.h"

namespace quantoscope::app {
namespace {

namespace fs = std::filesystem;

constexpr int saidMs = 4000;

}  // namespace

MainWindow::MainWindow(Workbench& workbench, QWidget* parent) : QMainWindow(parent), m_workbench(workbench) {
  setObjectName(QStringLiteral("main"));
  setAcceptDrops(true);
  setContextMenuPolicy(Qt::NoContextMenu);
  m_messages = new MessageBar(this);
  m_stack = new QStackedWidget(this);
  auto* center = new QWidget(this);
  auto* column = new QVBoxLayout(center);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(0);
  column->addWidget(m_messages);
  column->addWidget(m_stack, 1);
  column->addWidget(new JobStrip(workbench.jobs(), center));
  setCentralWidget(center);
  m_status = new EngineStatus(workbench, this);
  statusBar()->addPermanentWidget(m_status);
  statusBar()->setSizeGripEnabled(false);
  m_files = new FileFlow(workbench, *this);
  connect(m_files, &FileFlow::done, this,
          [this](const QString& text) { statusBar()->showMessage(text, saidMs); });
  m_recent = new RecentFiles(this);
  connect(m_recent, &RecentFiles::chosen, this, [this](const QString& path) { openPaths({toPath(path)}); });
  m_actions = new ActionRegistry(*this);
  declareActions(*m_actions, *this);
  new MenuBuilder(*m_actions, *menuBar());
  addToolBar(Qt::LeftToolBarArea, new LabsBar(*m_actions, this));
  connectWorkbench();
  restoreSettings();
  updateTitle();
}

void MainWindow::connectWorkbench() {
  Workbench& workbench = m_workbench;
  connect(&workbench, &Workbench::messageRaised, m_messages, &MessageBar::add);
  connect(&workbench, &Workbench::openRequested, m_files, &FileFlow::choose);
  connect(&workbench, &Workbench::exportRequested, this, &MainWindow::exportPanel);
  connect(&workbench, &Workbench::labRequested, this, &MainWindow::showLab);
  connect(&workbench, &Workbench::fileOpened, m_recent, &RecentFiles::remember);
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
}

MainWindow::~MainWindow() {
  m_workbench.collectViewStates = nullptr;
  m_workbench.currentLab = nullptr;
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
  QSettings().setValue(QStringLiteral("theme"), base::themeKey(theme));
  base::applyTheme(*qApp, theme);
}

void MainWindow::openPaths(const std::vector<fs::path>& paths) {
  m_files->open(paths);
}

void MainWindow::exportPanel(const QString& id) {
  base::Panel* panel = id.isEmpty() ? nullptr : currentWorkspace().panel(id);
  if (!panel) {
    m_messages->add(Severity::Info, tr("Open a panel first: there is none to export."));
    return;
  }
  ExportDialog dialog(panel->figure(), id, m_workbench.figureSpec(id),
                      QByteArray::fromStdString(sessionToJson(m_workbench.capture(), {})), this);
  if (dialog.exec() == QDialog::Accepted) {
    m_workbench.rememberFigureSpec(id, dialog.spec());
    statusBar()->showMessage(tr("Figure written to %1").arg(dialog.writtenPath()), 8000);
  }
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
  const QList<QUrl> urls = event->mimeData()->urls();
  if (std::any_of(urls.begin(), urls.end(), [](const QUrl& url) { return url.isLocalFile(); })) {
    event->acceptProposedAction();
  }
}

void MainWindow::dropEvent(QDropEvent* event) {
  std::vector<fs::path> paths;
  for (const QUrl& url : event->mimeData()->urls()) {
    if (url.isLocalFile()) {
      paths.push_back(toPath(url.toLocalFile()));
    }
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
