// SPDX-License-Identifier: GPL-3.0-or-later
// The window: labs at the left, the lab's docks, messages above, jobs and status below, and the menus. GUI
// thread.
#pragma once

#include <QMainWindow>
#include <map>

#include "app/workbench.h"
#include "widgets/base/theme.h"

class QAction;
class QActionGroup;
class QMenu;
class QStackedWidget;

namespace quantoscope::app {

class EngineStatus;
class LabWorkspace;
class MessageBar;

class MainWindow : public QMainWindow {
  Q_OBJECT

 public:
  explicit MainWindow(Workbench& workbench, QWidget* parent = nullptr);
  ~MainWindow() override;

  LabWorkspace& workspace(base::Lab lab);
  LabWorkspace& currentWorkspace();
  void showLab(base::Lab lab);
  MessageBar& messages() { return *m_messages; }
  void setTheme(base::Theme theme);

  /// Opens files; asks about unsaved changes first when one of them replaces the session.
  void openPaths(const std::vector<std::filesystem::path>& paths);

 protected:
  void closeEvent(QCloseEvent* event) override;
  void dragEnterEvent(QDragEnterEvent* event) override;
  void dropEvent(QDropEvent* event) override;

 private:
  void buildLabs();
  void buildMenus();
  void buildFileMenu();
  void buildEditMenu();
  void buildHelpMenu();
  void rebuildViewMenu();
  void rebuildRecentMenu();
  void buildThemeMenu(QMenu& menu);
  QAction* action(QMenu& menu, const QString& text, const QString& iconName, const QKeySequence& shortcut,
                  std::function<void()> run);

  void chooseFiles(base::OpenRequest request);
  bool save();
  bool saveAs();
  /// False if the user wants to keep working on the unsaved session.
  bool confirmLeaving();
  void exportPanel(const QString& id);
  void updateTitle();
  void remember(const QString& path);
  void restoreSettings();
  void saveSettings();
  void showAbout();

  Workbench& m_workbench;
  QStackedWidget* m_stack;
  MessageBar* m_messages;
  EngineStatus* m_status;
  QActionGroup* m_labActions;
  QMenu* m_viewMenu = nullptr;
  QMenu* m_recentMenu = nullptr;
  std::map<base::Lab, LabWorkspace*> m_workspaces;
};

}  // namespace quantoscope::app
