// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/recovery/missing_strip.h"

#include <QEvent>
#include <QFileDialog>
#include <QPushButton>
#include <QVBoxLayout>

#include "app/recovery/notice_row.h"
#include "widgets/base/text.h"

namespace quantoscope::app {

MissingStrip::MissingStrip(Workbench& workbench, QWidget* parent) : QWidget(parent), m_workbench(workbench) {
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(0, 0, 0, 0);
  m_row = new NoticeRow(QStringLiteral("warning"), this);
  m_locate = m_row->addButton([this] { locate(); });
  m_giveUp = m_row->addButton([this] { m_workbench.giveUpMissingFiles(); });
  column->addWidget(m_row);
  workbench.missingFilesAreShown = true;
  connect(&workbench.document(), &Document::dataChanged, this, &MissingStrip::refresh);
  refresh();
}

QString MissingStrip::text() const {
  return m_workbench.missingFiles().empty() ? QString() : m_row->text();
}

void MissingStrip::changeEvent(QEvent* event) {
  QWidget::changeEvent(event);
  if (event->type() == QEvent::LanguageChange) {
    refresh();
  }
}

void MissingStrip::refresh() {
  const auto missing = m_workbench.missingFiles();
  if (missing.size() == 1) {
    m_row->setText(tr("A file of this session could not be opened: %1. Its place is kept.")
                       .arg(base::fromUtf8(missing.front().string())));
  } else if (!missing.empty()) {
    m_row->setText(tr("%n files of this session could not be opened, the first is %1. Their places are kept.",
                      nullptr, static_cast<int>(missing.size()))
                       .arg(base::fromUtf8(missing.front().string())));
  }
  m_locate->setText(tr("Locate…"));
  m_locate->setToolTip(tr("Choose where the file is now; others beside it are found, too"));
  m_giveUp->setText(tr("Remove from session"));
  m_giveUp->setToolTip(tr("Forget the files that could not be opened; this can be undone"));
  setVisible(!missing.empty());
}

void MissingStrip::locate() {
  const auto missing = m_workbench.missingFiles();
  if (missing.empty()) {
    return;
  }
  const QString name = base::fromUtf8(missing.front().filename().string());
  const QString found =
      QFileDialog::getOpenFileName(this, tr("Where is %1 now?").arg(name), QString(), tr("All files (*)"));
  if (!found.isEmpty()) {
    m_workbench.locateFile(missing.front(), found.toStdString());
  }
}

}  // namespace quantoscope::app
