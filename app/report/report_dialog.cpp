// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/report_dialog.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSettings>
#include <QSignalBlocker>
#include <QVBoxLayout>
#include <utility>

#include "app/session/session_file.h"
#include "app/window/recent_files.h"
#include "engine/runs/run_analysis.h"
#include "widgets/base/text.h"

namespace quantoscope::app {
namespace {

constexpr QLatin1String parentKey("report/folder");
constexpr QLatin1String openKey("report/open");

/// Where reports went last, else where the data are.
QString usualParent(const runs::RunRecord& first) {
  const QString last = QSettings().value(parentKey).toString();
  if (!last.isEmpty() && QFileInfo(last).isDir()) {
    return last;
  }
  return isSample(first.file) ? QDir::homePath()
                              : QFileInfo(base::fromUtf8(first.file)).absoluteDir().absolutePath();
}

QString usualName(const std::vector<present::RunPtr>& runs) {
  return runs.size() == 1 ? QStringLiteral("report-") + base::fromUtf8(runs.front()->record->name)
                          : QStringLiteral("report");
}

}  // namespace

ReportDialog::ReportDialog(std::vector<present::RunPtr> runs, QWidget* parent)
    : QDialog(parent), m_runs(std::move(runs)) {
  setWindowTitle(tr("Write report"));
  setObjectName(QStringLiteral("reportDialog"));
  build();
  m_folder->setText(QDir(usualParent(*m_runs.front()->record)).filePath(usualName(m_runs)));
  m_open->setChecked(QSettings().value(openKey, true).toBool());
  updateState();
  resize(520, sizeHint().height());
}

ReportDialog::~ReportDialog() = default;

void ReportDialog::build() {
  auto* what =
      new QLabel(tr("A page with all figures, tables and numbers of these runs. Beside it: figures as "
                    "SVG, tables as CSV, LaTeX and Markdown, numbers as JSON."),
                 this);
  what->setWordWrap(true);
  m_list = new QListWidget(this);
  m_list->setAccessibleName(tr("Runs in the report"));
  for (const present::RunPtr& run : m_runs) {
    auto* item = new QListWidgetItem(base::fromUtf8(run->record->name), m_list);
    item->setToolTip(base::fromUtf8(run->record->file));
    item->setCheckState(Qt::Checked);
  }
  m_list->setVisible(m_runs.size() > 1);
  m_folder = new QLineEdit(this);
  auto* browse = new QPushButton(tr("&Browse…"), this);
  browse->setAutoDefault(false);
  auto* line = new QHBoxLayout;
  line->addWidget(m_folder, 1);
  line->addWidget(browse);
  auto* label = new QLabel(tr("F&older"), this);
  label->setBuddy(m_folder);
  auto* form = new QFormLayout;
  form->addRow(label, line);
  m_problem = new QLabel(this);
  m_problem->setWordWrap(true);
  m_replace = new QCheckBox(tr("&Replace the report that is there"), this);
  m_open = new QCheckBox(tr("&Show the page when it is written"), this);
  auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
  m_write = buttons->addButton(tr("&Write"), QDialogButtonBox::AcceptRole);
  m_write->setDefault(true);
  auto* column = new QVBoxLayout(this);
  column->addWidget(what);
  column->addWidget(m_list, 1);
  column->addLayout(form);
  column->addWidget(m_open);
  column->addWidget(m_problem);
  column->addWidget(m_replace);
  column->addWidget(buttons);
  connect(browse, &QPushButton::clicked, this, &ReportDialog::chooseFolder);
  connect(buttons, &QDialogButtonBox::accepted, this, &ReportDialog::accept);
  connect(buttons, &QDialogButtonBox::rejected, this, &ReportDialog::reject);
  connect(m_folder, &QLineEdit::textChanged, this, &ReportDialog::updateState);
  connect(m_list, &QListWidget::itemChanged, this, &ReportDialog::updateState);
  connect(m_replace, &QCheckBox::toggled, this, &ReportDialog::updateState);
}

void ReportDialog::setFolder(const QString& folder) {
  m_folder->setText(folder);
}

std::filesystem::path ReportDialog::folder() const {
  return toPath(QDir::cleanPath(QFileInfo(m_folder->text()).absoluteFilePath()));
}

std::vector<present::RunPtr> ReportDialog::chosenRuns() const {
  std::vector<present::RunPtr> chosen;
  for (int row = 0; row < m_list->count(); ++row) {
    if (m_list->item(row)->checkState() == Qt::Checked) {
      chosen.push_back(m_runs[static_cast<std::size_t>(row)]);
    }
  }
  return chosen;
}

bool ReportDialog::opensPage() const {
  return m_open->isChecked();
}

QString ReportDialog::problem() const {
  return m_problem->text();
}

void ReportDialog::chooseFolder() {
  const QString chosen = QFileDialog::getExistingDirectory(this, tr("Folder for the report"),
                                                           QFileInfo(m_folder->text()).absolutePath());
  if (!chosen.isEmpty()) {
    m_folder->setText(chosen);
  }
}

void ReportDialog::updateState() {
  const QString text = m_folder->text().trimmed();
  const QFileInfo target(text);
  const bool there = !text.isEmpty() && QFileInfo::exists(QDir(text).filePath(QStringLiteral("index.html")));
  QString wrong;
  if (chosenRuns().empty()) {
    wrong = tr("Choose at least one run.");
  } else if (text.isEmpty()) {
    wrong = tr("Choose the folder the report goes to.");
  } else if (target.exists() && !target.isDir()) {
    wrong = tr("%1 is a file; choose a folder.").arg(text);
  } else if (there && !m_replace->isChecked()) {
    wrong = tr("There is an index.html in this folder already.");
  }
  m_replace->setVisible(there);
  m_problem->setText(wrong);
  m_problem->setVisible(!wrong.isEmpty());
  m_write->setEnabled(wrong.isEmpty());
}

void ReportDialog::accept() {
  updateState();
  if (!problem().isEmpty()) {
    return;
  }
  QSettings().setValue(parentKey, QFileInfo(m_folder->text()).absolutePath());
  QSettings().setValue(openKey, m_open->isChecked());
  QDialog::accept();
}

}  // namespace quantoscope::app
