// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/main_window.h"

#include <QActionGroup>
#include <QApplication>
#include <QCloseEvent>
#include <QDockWidget>
#include <QFileDialog>
#include <QMenuBar>
#include <QMessageBox>
#include <QMimeData>
#include <QSettings>
#include <QStackedWidget>
#include <QStatusBar>
#include <QToolBar>
#include <QToolButton>
#include <QVBoxLayout>

#include "app/figures/export_dialog.h"
#include "app/panel_registry.h"
#include "app/window/engine_status.h"
#include "app/window/job_strip.h"
#include "app/window/lab_workspace.h"
#include "app/window/message_bar.h"
#include "widgets/base/text.h"

namespace quantoscope::app {
namespace {

namespace fs = std::filesystem;

constexpr int mostRecent = 10;

fs::path toPath(const QString& text) {
  return {text.toStdString()};
}

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
  buildLabs();
  buildMenus();

  connect(&workbench, &Workbench::messageRaised, m_messages, &MessageBar::add);
  connect(&workbench, &Workbench::openRequested, this, &MainWindow::chooseFiles);
  connect(&workbench, &Workbench::exportRequested, this, &MainWindow::exportPanel);
  connect(&workbench, &Workbench::labRequested, this, &MainWindow::showLab);
  connect(&workbench, &Workbench::fileOpened, this, &MainWindow::remember);
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
  restoreSettings();
  updateTitle();
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
  for (QAction* labAction : m_labActions->actions()) {
    labAction->setChecked(labAction->data().toInt() == static_cast<int>(lab));
  }
}

void MainWindow::buildLabs() {
  auto* bar = new QToolBar(this);
  bar->setObjectName(QStringLiteral("labs"));
  bar->setMovable(false);
  bar->setIconSize(QSize(24, 24));
  bar->setToolButtonStyle(Qt::ToolButtonTextUnderIcon);
  bar->setWindowTitle(tr("Labs"));
  addToolBar(Qt::LeftToolBarArea, bar);
  m_labActions = new QActionGroup(this);
  int number = 1;
  for (const base::Lab lab : labs()) {
    auto* labAction =
        new QAction(base::icon(QStringLiteral("lab-") + base::labKey(lab)), base::labTitle(lab), this);
    labAction->setObjectName(QStringLiteral("lab.") + base::labKey(lab));
    labAction->setCheckable(true);
    labAction->setData(static_cast<int>(lab));
    labAction->setShortcut(QKeySequence(Qt::CTRL | static_cast<Qt::Key>(Qt::Key_0 + number++)));
    labAction->setToolTip(
        tr("%1 (%2)").arg(labAction->text(), labAction->shortcut().toString(QKeySequence::NativeText)));
    m_labActions->addAction(labAction);
    bar->addAction(labAction);
    bar->widgetForAction(labAction)->setFocusPolicy(Qt::TabFocus);
    connect(labAction, &QAction::triggered, this, [this, lab] { showLab(lab); });
  }
}

QAction* MainWindow::action(QMenu& menu, const QString& text, const QString& iconName,
                            const QKeySequence& shortcut, std::function<void()> run) {
  QAction* made = menu.addAction(text);
  if (!iconName.isEmpty()) {
    made->setIcon(base::icon(iconName));
  }
  made->setShortcut(shortcut);
  connect(made, &QAction::triggered, this, std::move(run));
  return made;
}

void MainWindow::buildMenus() {
  buildFileMenu();
  buildEditMenu();
  m_viewMenu = menuBar()->addMenu(tr("&View"));
  connect(m_viewMenu, &QMenu::aboutToShow, this, &MainWindow::rebuildViewMenu);
  rebuildViewMenu();
  buildHelpMenu();
}

void MainWindow::buildFileMenu() {
  QMenu& menu = *menuBar()->addMenu(tr("&File"));
  action(menu, tr("&New session"), QString(), QKeySequence::New, [this] {
    if (confirmLeaving()) {
      m_workbench.newSession();
    }
  });
  action(menu, tr("&Open…"), QStringLiteral("open"), QKeySequence::Open,
         [this] { chooseFiles(base::OpenRequest::AnyFile); });
  m_recentMenu = menu.addMenu(tr("Open &recent"));
  connect(m_recentMenu, &QMenu::aboutToShow, this, &MainWindow::rebuildRecentMenu);
  menu.addSeparator();
  action(menu, tr("&Save session"), QStringLiteral("save"), QKeySequence::Save, [this] { save(); });
  action(menu, tr("Save session &as…"), QStringLiteral("save-as"), QKeySequence::SaveAs,
         [this] { saveAs(); });
  menu.addSeparator();
  action(menu, tr("&Export figure…"), QStringLiteral("export-figure"), QKeySequence(Qt::CTRL | Qt::Key_E),
         [this] { exportPanel(currentWorkspace().focusedPanel()); });
  menu.addSeparator();
  action(menu, tr("&Quit"), QString(), QKeySequence::Quit, [this] { close(); });
}

void MainWindow::buildEditMenu() {
  QMenu& menu = *menuBar()->addMenu(tr("&Edit"));
  QAction* undo = m_workbench.undoStack().createUndoAction(this, tr("Undo"));
  undo->setShortcut(QKeySequence::Undo);
  undo->setIcon(base::icon(QStringLiteral("undo")));
  QAction* redo = m_workbench.undoStack().createRedoAction(this, tr("Redo"));
  redo->setShortcuts({QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z), QKeySequence(Qt::CTRL | Qt::Key_Y)});
  redo->setIcon(base::icon(QStringLiteral("redo")));
  menu.addAction(undo);
  menu.addAction(redo);
}

void MainWindow::rebuildViewMenu() {
  m_viewMenu->clear();
  for (QAction* labAction : m_labActions->actions()) {
    m_viewMenu->addAction(labAction);
  }
  m_viewMenu->addSeparator();
  if (m_stack->currentWidget()) {
    for (const base::PanelDescriptor* descriptor : panelsOf(currentWorkspace().lab())) {
      m_viewMenu->addAction(currentWorkspace().dock(descriptor->id)->toggleViewAction());
    }
    m_viewMenu->addSeparator();
  }
  action(*m_viewMenu, tr("Restore &default layout"), QStringLiteral("layout-reset"), {},
         [this] { currentWorkspace().restoreDefaultLayout(); });
  buildThemeMenu(*m_viewMenu);
}

void MainWindow::buildThemeMenu(QMenu& menu) {
  QMenu* themes = menu.addMenu(tr("&Theme"));
  const QString current = QSettings().value(QStringLiteral("theme")).toString();
  const std::pair<base::Theme, QString> choices[] = {{base::Theme::System, tr("Like the system")},
                                                     {base::Theme::Light, tr("Light")},
                                                     {base::Theme::Dark, tr("Dark")}};
  for (const auto& [theme, text] : choices) {
    QAction* choice = action(*themes, text, {}, {}, [this, chosen = theme] { setTheme(chosen); });
    choice->setCheckable(true);
    choice->setChecked(base::themeFromKey(current) == theme);
  }
}

void MainWindow::buildHelpMenu() {
  QMenu& menu = *menuBar()->addMenu(tr("&Help"));
  action(menu, tr("&About Quantoscope"), QStringLiteral("info"), {}, [this] { showAbout(); });
}

void MainWindow::setTheme(base::Theme theme) {
  QSettings().setValue(QStringLiteral("theme"), base::themeKey(theme));
  base::applyTheme(*qApp, theme);
}

void MainWindow::rebuildRecentMenu() {
  m_recentMenu->clear();
  const QStringList recent = QSettings().value(QStringLiteral("recent")).toStringList();
  for (const QString& path : recent) {
    action(*m_recentMenu, path, {}, {}, [this, path] { openPaths({toPath(path)}); });
  }
  if (recent.isEmpty()) {
    m_recentMenu->addAction(tr("Nothing opened yet"))->setEnabled(false);
  }
}

void MainWindow::remember(const QString& path) {
  QSettings settings;
  QStringList recent = settings.value(QStringLiteral("recent")).toStringList();
  const QString absolute = base::fromUtf8(fs::absolute(toPath(path)).lexically_normal().string());
  recent.removeAll(absolute);
  recent.prepend(absolute);
  settings.setValue(QStringLiteral("recent"), recent.mid(0, mostRecent));
}

void MainWindow::chooseFiles(base::OpenRequest request) {
  if (request == base::OpenRequest::SampleRun) {
    m_workbench.openSampleRun();
    return;
  }
  const QStringList chosen = QFileDialog::getOpenFileNames(
      this, request == base::OpenRequest::StatsFile ? tr("Open a training-statistics file") : tr("Open"),
      QString(), tr("Everything Quantoscope reads (*.json *.quantoscope);;All files (*)"));
  std::vector<fs::path> paths;
  for (const QString& path : chosen) {
    paths.push_back(toPath(path));
  }
  openPaths(paths);
}

void MainWindow::openPaths(const std::vector<fs::path>& paths) {
  if (Workbench::replacesSession(paths) && !confirmLeaving()) {
    return;
  }
  m_workbench.openFiles(paths);
}

bool MainWindow::save() {
  if (m_workbench.sessionPath().empty()) {
    return saveAs();
  }
  const auto saved = m_workbench.save(m_workbench.sessionPath());
  if (!saved) {
    m_messages->add(Severity::Error, base::translated(saved.error()));
    return false;
  }
  statusBar()->showMessage(tr("Session saved"), 4000);
  return true;
}

bool MainWindow::saveAs() {
  QString path = QFileDialog::getSaveFileName(this, tr("Save session"), QString(),
                                              tr("Quantoscope session (*.quantoscope)"));
  if (path.isEmpty()) {
    return false;
  }
  if (!path.endsWith(QStringLiteral(".quantoscope"))) {
    path += QStringLiteral(".quantoscope");
  }
  const auto saved = m_workbench.save(toPath(path));
  if (!saved) {
    m_messages->add(Severity::Error, base::translated(saved.error()));
    return false;
  }
  return true;
}

bool MainWindow::confirmLeaving() {
  if (m_workbench.undoStack().isClean()) {
    return true;
  }
  QMessageBox question(QMessageBox::Question, tr("Unsaved changes"),
                       tr("The session has changes that are not saved. Save them first?"),
                       QMessageBox::Save | QMessageBox::Discard | QMessageBox::Cancel, this);
  question.setDefaultButton(QMessageBox::Save);
  switch (question.exec()) {
    case QMessageBox::Save:
      return save();
    case QMessageBox::Discard:
      return true;
    default:
      return false;
  }
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

void MainWindow::closeEvent(QCloseEvent* event) {
  if (!confirmLeaving()) {
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
