// SPDX-License-Identifier: GPL-3.0-or-later
// Asks which runs a report is to be about and where it goes. Writes nothing itself. GUI thread.
#pragma once

#include <QDialog>
#include <filesystem>
#include <vector>

#include "engine/present/run_ptr.h"

class QCheckBox;
class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;

namespace quantoscope::app {

class ReportDialog : public QDialog {
  Q_OBJECT

 public:
  /// `runs` is not empty. The folder is beside the last report, else beside the first run's file.
  explicit ReportDialog(std::vector<present::RunPtr> runs, QWidget* parent = nullptr);
  ~ReportDialog() override;

  void setFolder(const QString& folder);
  /// Absolute.
  std::filesystem::path folder() const;
  std::vector<present::RunPtr> chosenRuns() const;
  bool opensPage() const;
  /// What keeps the report from being written, in a sentence; empty: nothing.
  QString problem() const;

 public Q_SLOTS:
  void accept() override;

 private:
  void build();
  void chooseFolder();
  void updateState();

  std::vector<present::RunPtr> m_runs;
  QListWidget* m_list = nullptr;
  QLineEdit* m_folder = nullptr;
  QLabel* m_problem = nullptr;
  QCheckBox* m_replace = nullptr;
  QCheckBox* m_open = nullptr;
  QPushButton* m_write = nullptr;
};

}  // namespace quantoscope::app
