// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/figures/batch_export.h"

#include <QTimer>
#include <QWidget>

#include "widgets/base/text.h"

namespace quantoscope::app {
namespace {

namespace fs = std::filesystem;

fs::path fileOf(const BatchItem& item, const fs::path& folder) {
  return folder / proposedFileName(item.id, item.spec.format).toStdString();
}

}  // namespace

std::vector<fs::path> BatchExport::existingFiles(const std::vector<BatchItem>& items,
                                                 const fs::path& folder) {
  std::vector<fs::path> existing;
  for (const BatchItem& item : items) {
    for (const fs::path& file : filesOfExport(*item.figure, item.spec, fileOf(item, folder))) {
      std::error_code ignored;
      if (fs::exists(file, ignored)) {
        existing.push_back(file);
      }
    }
  }
  return existing;
}

void BatchExport::start(std::vector<BatchItem> items, const fs::path& folder, const QByteArray& session) {
  m_items = std::move(items);
  m_folder = folder;
  m_session = session;
  m_next = 0;
  m_written = 0;
  m_running = true;
  QTimer::singleShot(0, this, &BatchExport::next);
}

void BatchExport::cancel() {
  if (m_running) {
    finish(true);
  }
}

void BatchExport::next() {
  if (!m_running) {
    return;
  }
  if (m_next == m_items.size()) {
    finish(false);
    return;
  }
  const BatchItem& item = m_items[m_next++];
  auto* const window = qobject_cast<QWidget*>(parent());
  const Wait wait = [window](const LongWork& work) { return waitForNumbers(*window, work); };
  const auto written = exportFigure(*item.figure, item.spec, m_session, fileOf(item, m_folder),
                                    window != nullptr ? wait : Wait());
  if (!m_running) {
    return;
  }
  if (written) {
    ++m_written;
  } else if (written.error().code == core::ErrorCode::Cancelled) {
    finish(true);
    return;
  } else {
    Q_EMIT failed(base::translated(written.error()));
  }
  const QString coming = m_next < m_items.size() ? m_items[m_next].title : QString();
  Q_EMIT progressed(static_cast<int>(m_next), static_cast<int>(m_items.size()), coming);
  QTimer::singleShot(0, this, &BatchExport::next);
}

void BatchExport::finish(bool cancelled) {
  m_running = false;
  Q_EMIT finished(m_written, cancelled);
}

}  // namespace quantoscope::app
