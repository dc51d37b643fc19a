// SPDX-License-Identifier: GPL-3.0-or-later
// The files that were opened last, remembered from start to start. GUI thread.
#pragma once

#include <QObject>
#include <QStringList>
#include <filesystem>

class QMenu;

namespace quantoscope::app {

class RecentFiles : public QObject {
  Q_OBJECT

 public:
  using QObject::QObject;

  /// Absolute paths, the last opened first; missing files are among them.
  QStringList paths() const;
  void remember(const QString& path);
  void clear();

  /// One entry per file, missing ones greyed with the reason, and one to forget them all.
  void fill(QMenu& menu);

 Q_SIGNALS:
  void changed();
  void chosen(const QString& path);
};

std::filesystem::path toPath(const QString& text);

}  // namespace quantoscope::app
