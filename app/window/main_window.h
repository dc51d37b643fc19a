// SPDX-License-Identifier: GPL-3.0-or-later
// The window: labs at the left, the lab's docks, messages above, jobs and status below. Its actions and menus
// are declared in window_actions.cpp. GUI thread.
#pragma once

#include <QMainWindow>
#include <map>

#include "app/workbench.h"
#include "widgets/base/theme.h"

class QStackedWidget;

namespace quantoscope::app {

class ActionRegistry;
class EngineStatus;
class FileFlow;
class LabWorkspace;
class MessageBar;
class RecentFiles;

class MainWindow : public QMainWindow {
  Q_OBJECT

 public:
  explicit MainWindow(Workbench& workbench, QWidget* parent = nullptr);
  ~MainWindow() override;

  Workbench& workbench() { return m_workbench; }
  ActionRegistry& actions() { return *m_actions; }
  FileFlow& files() { return *m_files; }
  RecentFiles& recentFiles() { return *m_recent; }
  MessageBar& messages() { return *m_messages; }

  LabWorkspace& workspace(base::Lab lab);
  LabWorkspace& currentWorkspace();
  bool isCurrentLab(base::Lab lab) const;
  void showLab(base::Lab lab);
  /// Brings the panel's lab and the panel to the front and gives it the focus.
  void showPanel(const QString& id);
  /// Asks how the figure of the panel is to look and writes it.
  void exportPanel(const QString& id);
  void setTheme(base::Theme theme);
  void showAbout();

  /// Opens files; asks about unsaved changes first when one of them replaces the session.
  void openPaths(const std::vector<std::filesystem::path>& paths);

 protected:
  void changeEvent(QEvent* event) override;
  void closeEvent(QCloseEvent* event) override;
  void dragEnterEvent(QDragEnterEvent* event) override;
  void dropEvent(QDropEvent* event) override;

 private:
  void connectWorkbench();
  void updateTitle();
  void restoreSettings();
  void saveSettings();

  Workbench& m_workbench;
  QStackedWidget* m_stack;
  MessageBar* m_messages;
  EngineStatus* m_status;
  FileFlow* m_files;
  RecentFiles* m_recent;
  ActionRegistry* m_actions;
  std::map<base::Lab, LabWorkspace*> m_workspaces;
};

}  // namespace quantoscope::app
