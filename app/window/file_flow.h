// SPDX-License-Identifier: GPL-3.0-or-later
// What the window asks about files: which to open, where to save, whether to leave unsaved work. The work
// itself is the Workbench's. GUI thread.
#pragma once

#include <QObject>

#include "app/workbench.h"

namespace quantoscope::app {

class FileFlow : public QObject {
  Q_OBJECT

 public:
  FileFlow(Workbench& workbench, QWidget& window);

  void choose(base::OpenRequest request);
  /// Asks for a folder, of a model or of runs.
  void chooseFolder();
  /// Opens files; the workbench asks through confirmLeaving() when one of them replaces the session.
  void open(const std::vector<std::filesystem::path>& paths);
  void newSession();
  /// False if nothing was saved.
  bool save();
  bool saveAs();
  /// Writes to another file and goes on with the present one.
  bool saveCopy();
  /// False if the user wants to keep working on the unsaved session.
  bool confirmLeaving();

 Q_SIGNALS:
  /// A sentence for the status bar: it worked.
  void done(const QString& text);

 private:
  /// Empty: the user wants no file after all.
  QString chooseTarget(const QString& title);
  bool saveTo(const std::filesystem::path& path);

  Workbench& m_workbench;
  QWidget& m_window;
};

}  // namespace quantoscope::app
