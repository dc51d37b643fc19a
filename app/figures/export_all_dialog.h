// SPDX-License-Identifier: GPL-3.0-or-later
// Asks which panels go into which folder and writes them there, with progress. GUI thread.
#pragma once

#include <QDialog>

#include "app/figures/batch_export.h"

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QListWidget;
class QProgressBar;
class QPushButton;

namespace quantoscope::app {

class ExportAllDialog : public QDialog {
  Q_OBJECT

 public:
  /// A panel that may be exported. `remembered` is how it was exported before, if it was: its look is kept,
  /// only the format is the dialog's.
  struct Candidate {
    QString id;
    QString title;
    std::shared_ptr<const base::FigureSource> figure;
    std::optional<base::FigureSpec> remembered;
  };

  ExportAllDialog(std::vector<Candidate> candidates, QByteArray session, QWidget* parent = nullptr);
  ~ExportAllDialog() override;

  void setFolder(const QString& folder);
  /// Writes what is chosen; the dialog closes when all of it is written.
  void start();
  int writtenCount() const { return m_written; }
  QString folder() const;
  /// What the dialog says is wrong; empty when nothing is.
  QString problem() const;

  void reject() override;

 private:
  void build();
  void addCandidates();
  std::vector<BatchItem> chosenItems() const;
  void updateState();
  void chooseFolder();
  void showProgress(int done, int total, const QString& title);
  void finishRun(int written, bool cancelled);

  std::vector<Candidate> m_candidates;
  QByteArray m_session;
  BatchExport m_batch;
  QStringList m_failures;
  int m_written = 0;
  QLineEdit* m_folder;
  QListWidget* m_list;
  QComboBox* m_preset;
  QComboBox* m_format;
  QCheckBox* m_csv;
  QCheckBox* m_replace;
  QLabel* m_problem;
  QProgressBar* m_progress;
  QPushButton* m_write;
};

}  // namespace quantoscope::app
