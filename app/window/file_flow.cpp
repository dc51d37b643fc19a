// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/file_flow.h"

#include <QFileDialog>
#include <QMessageBox>

#include "app/window/recent_files.h"
#include "widgets/base/text.h"

namespace quantoscope::app {

namespace {

QString dialogTitle(base::OpenRequest request) {
  switch (request) {
    case base::OpenRequest::StatsFile:
      return FileFlow::tr("Open a training-statistics file");
    case base::OpenRequest::Model:
      return FileFlow::tr("Open a model");
    default:
      return FileFlow::tr("Open");
  }
}

QString dialogFilter(base::OpenRequest request) {
  if (request == base::OpenRequest::Model) {
    return FileFlow::tr("Models (*.safetensors *.safetensors.index.json *.onnx *.npy *.npz);;All files (*)");
  }
  return FileFlow::tr(
      "Everything Quantoscope reads (*.json *.quantoscope *.pdf *.svg *.png *.safetensors *.onnx *.npy "
      "*.npz);;All files (*)");
}

}  // namespace

FileFlow::FileFlow(Workbench& workbench, QWidget& window)
    : QObject(&window), m_workbench(workbench), m_window(window) {}

void FileFlow::choose(base::OpenRequest request) {
  if (request == base::OpenRequest::SampleRun) {
    m_workbench.openSampleRun();
    return;
  }
  if (request == base::OpenRequest::SampleModel) {
    m_workbench.openSampleModel();
    return;
  }
  const QStringList chosen =
      QFileDialog::getOpenFileNames(&m_window, dialogTitle(request), QString(), dialogFilter(request));
  std::vector<std::filesystem::path> paths;
  for (const QString& path : chosen) {
    paths.push_back(toPath(path));
  }
  open(paths);
}

void FileFlow::chooseFolder() {
  const QString folder = QFileDialog::getExistingDirectory(&m_window, tr("Open a folder"));
  if (!folder.isEmpty()) {
    open({toPath(folder)});
  }
}

void FileFlow::open(const std::vector<std::filesystem::path>& paths) {
  m_workbench.openFiles(paths);
}

void FileFlow::newSession() {
  if (confirmLeaving()) {
    m_workbench.newSession();
  }
}

bool FileFlow::save() {
  return m_workbench.sessionPath().empty() ? saveAs() : saveTo(m_workbench.sessionPath());
}

bool FileFlow::saveAs() {
  const QString path = chooseTarget(tr("Save session"));
  return !path.isEmpty() && saveTo(toPath(path));
}

bool FileFlow::saveCopy() {
  const QString path = chooseTarget(tr("Save a copy"));
  if (path.isEmpty()) {
    return false;
  }
  const auto saved = m_workbench.saveCopy(toPath(path));
  if (!saved) {
    Q_EMIT m_workbench.messageRaised(Severity::Error, base::translated(saved.error()));
    return false;
  }
  Q_EMIT done(tr("Copy saved"));
  return true;
}

QString FileFlow::chooseTarget(const QString& title) {
  QString path =
      QFileDialog::getSaveFileName(&m_window, title, QString(), tr("Quantoscope session (*.quantoscope)"));
  if (!path.isEmpty() && !path.endsWith(QStringLiteral(".quantoscope"))) {
    path += QStringLiteral(".quantoscope");
  }
  return path;
}

bool FileFlow::saveTo(const std::filesystem::path& path) {
  const auto saved = m_workbench.save(path);
  if (!saved) {
    Q_EMIT m_workbench.messageRaised(Severity::Error, base::translated(saved.error()));
    return false;
  }
  Q_EMIT done(tr("Session saved"));
  return true;
}

bool FileFlow::confirmLeaving() {
  if (m_workbench.undoStack().isClean()) {
    return true;
  }
  QMessageBox question(QMessageBox::Question, tr("Unsaved changes"),
                       tr("The session has changes that are not saved. Save them first?"),
                       QMessageBox::Save | QMessageBox::Discard | QMessageBox::Cancel, &m_window);
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

}  // namespace quantoscope::app
