// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/figures/export_all_dialog.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFileDialog>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QProgressBar>
#include <QPushButton>
#include <QSettings>
#include <algorithm>

#include "widgets/base/text.h"

namespace quantoscope::app {
namespace {

constexpr const char* folderKey = "export/folder";

}  // namespace

ExportAllDialog::ExportAllDialog(std::vector<Candidate> candidates, QByteArray session, QWidget* parent)
    : QDialog(parent), m_candidates(std::move(candidates)), m_session(std::move(session)) {
  setWindowTitle(tr("Export all panels"));
  setObjectName(QStringLiteral("exportAllDialog"));
  build();
  addCandidates();
  m_folder->setText(QSettings().value(QLatin1String(folderKey)).toString());
  m_batch.setParent(this);  // what it waits for is shown over this dialog
  connect(&m_batch, &BatchExport::progressed, this, &ExportAllDialog::showProgress);
  connect(&m_batch, &BatchExport::failed, this, [this](const QString& text) { m_failures << text; });
  connect(&m_batch, &BatchExport::finished, this, &ExportAllDialog::finishRun);
  updateState();
  resize(480, 520);
}

ExportAllDialog::~ExportAllDialog() = default;

void ExportAllDialog::build() {
  m_list = new QListWidget(this);
  m_list->setAccessibleName(tr("Panels to export"));
  m_folder = new QLineEdit(this);
  auto* browse = new QPushButton(tr("&Browse…"), this);
  browse->setAutoDefault(false);
  auto* folderLine = new QHBoxLayout;
  folderLine->addWidget(m_folder, 1);
  folderLine->addWidget(browse);
  m_preset = new QComboBox(this);
  for (const base::FigurePreset& preset : base::figurePresets()) {
    m_preset->addItem(base::presetTitle(preset), preset.id);
  }
  m_preset->setCurrentIndex(m_preset->findData(QStringLiteral("nature-1")));
  m_preset->setToolTip(tr("For panels that were not exported before; the others keep their size and look"));
  m_format = new QComboBox(this);
  for (const base::FigureFormat format :
       {base::FigureFormat::Pdf, base::FigureFormat::Svg, base::FigureFormat::Png}) {
    m_format->addItem(base::formatKey(format).toUpper(), static_cast<int>(format));
  }
  m_csv = new QCheckBox(tr("&Numbers as CSV beside each"), this);
  m_replace = new QCheckBox(this);
  m_problem = new QLabel(this);
  m_problem->setWordWrap(true);
  m_progress = new QProgressBar(this);
  m_progress->hide();
  auto* form = new QFormLayout;
  auto* folderLabel = new QLabel(tr("F&older"), this);
  folderLabel->setBuddy(m_folder);
  form->addRow(folderLabel, folderLine);
  form->addRow(tr("&Preset"), m_preset);
  form->addRow(tr("&Format"), m_format);
  form->addRow(QString(), m_csv);
  auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
  m_write = buttons->addButton(tr("E&xport"), QDialogButtonBox::AcceptRole);
  m_write->setDefault(true);
  auto* column = new QVBoxLayout(this);
  column->addWidget(m_list, 1);
  column->addLayout(form);
  column->addWidget(m_problem);
  column->addWidget(m_replace);
  column->addWidget(m_progress);
  column->addWidget(buttons);
  connect(browse, &QPushButton::clicked, this, &ExportAllDialog::chooseFolder);
  connect(m_write, &QPushButton::clicked, this, &ExportAllDialog::start);
  connect(buttons, &QDialogButtonBox::rejected, this, &ExportAllDialog::reject);
  connect(m_folder, &QLineEdit::textChanged, this, &ExportAllDialog::updateState);
  connect(m_list, &QListWidget::itemChanged, this, &ExportAllDialog::updateState);
  connect(m_format, &QComboBox::currentIndexChanged, this, &ExportAllDialog::updateState);
  connect(m_csv, &QCheckBox::toggled, this, &ExportAllDialog::updateState);
  connect(m_replace, &QCheckBox::toggled, this, &ExportAllDialog::updateState);
}

void ExportAllDialog::addCandidates() {
  const QSignalBlocker quiet(m_list);
  for (const Candidate& candidate : m_candidates) {
    const bool empty = candidate.figure->isEmpty();
    auto* item = new QListWidgetItem(
        empty ? tr("%1 (nothing to show yet)").arg(candidate.title) : candidate.title, m_list);
    item->setCheckState(empty ? Qt::Unchecked : Qt::Checked);
    if (empty) {
      item->setFlags(item->flags() & ~(Qt::ItemIsEnabled | Qt::ItemIsUserCheckable));
    }
  }
}

void ExportAllDialog::setFolder(const QString& folder) {
  m_folder->setText(folder);
}

QString ExportAllDialog::folder() const {
  return m_folder->text();
}

QString ExportAllDialog::problem() const {
  return m_problem->text();
}

std::vector<BatchItem> ExportAllDialog::chosenItems() const {
  std::vector<BatchItem> items;
  for (int row = 0; row < m_list->count(); ++row) {
    if (m_list->item(row)->checkState() != Qt::Checked) {
      continue;
    }
    const Candidate& candidate = m_candidates[static_cast<std::size_t>(row)];
    base::FigureSpec spec = candidate.remembered.value_or(
        base::specForPreset(m_preset->currentData().toString()).value_or(base::FigureSpec()));
    if (!candidate.remembered) {
      spec.heightMm = base::suitableHeightMm(*candidate.figure, spec);
    }
    spec.format = static_cast<base::FigureFormat>(m_format->currentData().toInt());
    spec.csv = m_csv->isChecked();
    items.push_back({candidate.id, candidate.title, candidate.figure, spec});
  }
  return items;
}

void ExportAllDialog::updateState() {
  const std::vector<BatchItem> items = chosenItems();
  const QFileInfo folder(m_folder->text());
  const auto existing = folder.isDir() ? BatchExport::existingFiles(items, m_folder->text().toStdString())
                                       : std::vector<std::filesystem::path>();
  const int count = static_cast<int>(existing.size());
  QString wrong = m_failures.join(QLatin1Char('\n'));
  if (items.empty()) {
    wrong = tr("Choose at least one panel.");
  } else if (m_folder->text().isEmpty()) {
    wrong = tr("Choose the folder the figures go to.");
  } else if (!folder.isDir()) {
    wrong = tr("There is no folder %1; choose another one.").arg(m_folder->text());
  } else if (count > 0 && !m_replace->isChecked()) {
    wrong = tr("%n files exist already, the first is %1.", nullptr, count)
                .arg(base::fromUtf8(existing.front().filename().string()));
  }
  m_replace->setText(tr("&Replace the files that exist already"));
  m_replace->setVisible(count > 0);
  m_problem->setText(wrong);
  m_problem->setVisible(!wrong.isEmpty());
  m_write->setEnabled(!m_batch.isRunning() && !items.empty() && folder.isDir() &&
                      (count == 0 || m_replace->isChecked()));
}

void ExportAllDialog::chooseFolder() {
  const QString chosen =
      QFileDialog::getExistingDirectory(this, tr("Folder for the figures"), m_folder->text());
  if (!chosen.isEmpty()) {
    m_folder->setText(chosen);
  }
}

void ExportAllDialog::start() {
  m_failures.clear();
  updateState();
  if (!m_write->isEnabled()) {
    return;
  }
  QSettings().setValue(QLatin1String(folderKey), m_folder->text());
  const std::vector<BatchItem> items = chosenItems();
  m_batch.start(items, m_folder->text().toStdString(), m_session);
  m_write->setEnabled(false);
  showProgress(0, static_cast<int>(items.size()), items.front().title);
}

void ExportAllDialog::showProgress(int done, int total, const QString& title) {
  m_progress->setRange(0, total);
  m_progress->setValue(done);
  m_progress->setFormat(title.isEmpty() ? QStringLiteral("%v / %m") : QStringLiteral("%v / %m  ") + title);
  m_progress->show();
}

void ExportAllDialog::finishRun(int written, bool cancelled) {
  m_written = written;
  m_progress->hide();
  if (m_failures.isEmpty() && !cancelled) {
    accept();
    return;
  }
  if (cancelled) {
    m_failures << tr("Canceled after %n figures.", nullptr, written);
  }
  m_problem->setText(m_failures.join(QLatin1Char('\n')));
  m_problem->show();
  m_write->setEnabled(true);
}

void ExportAllDialog::reject() {
  if (m_batch.isRunning()) {
    m_batch.cancel();  // the first Cancel stops the work, the next one closes
    return;
  }
  QDialog::reject();
}

}  // namespace quantoscope::app
