// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/recent_files.h"

#include <QFileInfo>
#include <QMenu>
#include <QSettings>

#include "widgets/base/text.h"

namespace quantoscope::app {
namespace {

constexpr int mostRecent = 10;
const QString settingsKey = QStringLiteral("recent");

/// Readable at any length: the name, and enough of the folder to tell it from others.
QString entryText(const QString& path) {
  const QFileInfo file(path);
  constexpr int mostCharacters = 48;
  QString folder = file.path();
  if (folder.size() > mostCharacters) {
    folder = QStringLiteral("…") + folder.right(mostCharacters);
  }
  return QStringLiteral("%1  –  %2")
      .arg(file.fileName(), folder)
      .replace(QLatin1Char('&'), QStringLiteral("&&"));
}

}  // namespace

std::filesystem::path toPath(const QString& text) {
  return {text.toStdString()};
}

QStringList RecentFiles::paths() const {
  return QSettings().value(settingsKey).toStringList();
}

void RecentFiles::remember(const QString& path) {
  QStringList recent = paths();
  const QString absolute =
      base::fromUtf8(std::filesystem::absolute(toPath(path)).lexically_normal().string());
  recent.removeAll(absolute);
  recent.prepend(absolute);
  QSettings().setValue(settingsKey, recent.mid(0, mostRecent));
  Q_EMIT changed();
}

void RecentFiles::clear() {
  QSettings().remove(settingsKey);
  Q_EMIT changed();
}

void RecentFiles::fill(QMenu& menu) {
  const QStringList recent = paths();
  for (const QString& path : recent) {
    QAction* entry = menu.addAction(entryText(path));
    const bool exists = QFileInfo::exists(path);
    entry->setEnabled(exists);
    entry->setToolTip(exists ? path : tr("%1 is not there any more: moved, renamed or deleted.").arg(path));
    if (!exists) {
      entry->setText(tr("%1 (missing)").arg(entry->text()));
    }
    connect(entry, &QAction::triggered, this, [this, path] { Q_EMIT chosen(path); });
  }
  if (recent.isEmpty()) {
    menu.addAction(tr("Nothing opened yet"))->setEnabled(false);
    return;
  }
  menu.addSeparator();
  connect(menu.addAction(tr("&Clear list")), &QAction::triggered, this, &RecentFiles::clear);
}

}  // namespace quantoscope::app
