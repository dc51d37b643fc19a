// SPDX-License-Identifier: GPL-3.0-or-later
// Writes many figures into one folder, one at a time, with the program staying awake in between. GUI thread.
#pragma once

#include <QObject>
#include <memory>

#include "app/figures/figure_export.h"

namespace quantoscope::app {

struct BatchItem {
  QString id;  ///< names the file, see proposedFileName()
  QString title;
  std::shared_ptr<const base::FigureSource> figure;
  base::FigureSpec spec;
};

class BatchExport : public QObject {
  Q_OBJECT

 public:
  using QObject::QObject;

  /// Files in `folder` that start() would replace.
  static std::vector<std::filesystem::path> existingFiles(const std::vector<BatchItem>& items,
                                                          const std::filesystem::path& folder);

  /// Writes every item. A figure that cannot be written is reported and the others follow.
  void start(std::vector<BatchItem> items, const std::filesystem::path& folder, const QByteArray& session);
  /// Stops after the figure at work; what is written stays.
  void cancel();
  bool isRunning() const { return m_running; }

 Q_SIGNALS:
  /// `done` of `total` are written; `title` is next.
  void progressed(int done, int total, const QString& title);
  void failed(const QString& sentence);
  /// All done or canceled; `written` figures are in the folder.
  void finished(int written, bool cancelled);

 private:
  void next();
  void finish(bool cancelled);

  std::vector<BatchItem> m_items;
  std::filesystem::path m_folder;
  QByteArray m_session;
  std::size_t m_next = 0;
  int m_written = 0;
  bool m_running = false;
};

}  // namespace quantoscope::app
