// SPDX-License-Identifier: GPL-3.0-or-later
// The window: labs at the left, the lab's docks, messages above, jobs and status below. Its actions and menus
// are declared in window_actions.cpp. GUI thread.
#pragma once

#include <QMainWindow>
#include <QPointer>
#include <map>

#include "app/settings/settings.h"
#include "app/workbench.h"
#include "widgets/base/theme.h"

class QDialog;
class QStackedWidget;
class QVBoxLayout;

namespace quantoscope::app {

class ActionRegistry;
class CommandPalette;
class DropHint;
class EngineStatus;
class FigureActions;
class FileFlow;
class HelpCenter;
class JobStrip;
class LabWorkspace;
class MessageBar;
class MessageLog;
class WelcomeStrip;
class RecentFiles;
class RecoveryOffers;
class ReportActions;
class SpectraActions;
class CodesignActions;
class CriticalityActions;

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
  JobStrip& jobStrip() { return *m_jobStrip; }
  CommandPalette& commandPalette() { return *m_palette; }
  /// Unsaved work that can be recovered; null before offerRecovery().
  RecoveryOffers* recovery() { return m_recovery; }

  /// Shows these offers above the panels. They outlive the window.
  void offerRecovery(RecoveryOffers& offers);
  FigureActions& figures() { return *m_figures; }
  ReportActions& reports() { return *m_reports; }
  SpectraActions& spectra() { return *m_spectra; }
  CodesignActions& codesign() { return *m_codesign; }
  CriticalityActions& criticality() { return *m_criticality; }
  HelpCenter& help() { return *m_help; }

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
  void showHistory();
  void showMessageLog();
  void showPreferences();
  /// Brings what changed in the preferences to the screen; applyToEngine() came before.
  void follow(const Settings& settings);
  void showShortcuts();
  bool isWelcomeShown() const;
  void setWelcomeShown(bool shown);
  /// Moves the focus to the next (1) or previous (-1) region of the window.
  void cycleRegion(int step);

  /// Opens files; asks about unsaved changes first when one of them replaces the session.
  void openPaths(const std::vector<std::filesystem::path>& paths);

 protected:
  void changeEvent(QEvent* event) override;
  void closeEvent(QCloseEvent* event) override;
  void dragEnterEvent(QDragEnterEvent* event) override;
  void dragLeaveEvent(QDragLeaveEvent* event) override;
  void dropEvent(QDropEvent* event) override;

 private:
  QWidget* buildCenter();
  void buildActions();
  void connectWorkbench();
  /// Shows a window of which there is one, beside the main window.
  void showBeside(QDialog* dialog);
  void updateTitle();
  void restoreSettings();
  void saveSettings();

  Workbench& m_workbench;
  QStackedWidget* m_stack;
  QVBoxLayout* m_column;
  MessageBar* m_messages;
  MessageLog* m_log;
  JobStrip* m_jobStrip;
  WelcomeStrip* m_welcome = nullptr;
  DropHint* m_dropHint;
  CommandPalette* m_palette;
  EngineStatus* m_status;
  FileFlow* m_files;
  RecentFiles* m_recent;
  RecoveryOffers* m_recovery = nullptr;
  std::unique_ptr<FigureActions> m_figures;
  std::unique_ptr<ReportActions> m_reports;
  SpectraActions* m_spectra = nullptr;
  CodesignActions* m_codesign = nullptr;
  CriticalityActions* m_criticality = nullptr;
  HelpCenter* m_help;
  ActionRegistry* m_actions;
  QPointer<QDialog> m_historyWindow;
  QPointer<QDialog> m_logWindow;
  Settings m_settings;  ///< as the window shows them
  std::map<base::Lab, LabWorkspace*> m_workspaces;
};

}  // namespace quantoscope::app
