// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/actions/palette_entry.h"

#include <QAction>
#include <QCoreApplication>
#include <QFileInfo>

#include "app/actions/action_registry.h"
#include "app/window/recent_files.h"
#include "widgets/base/theme.h"

namespace quantoscope::app {

PaletteProvider actionEntries(ActionRegistry& registry) {
  return [&registry] {
    std::vector<PaletteEntry> entries;
    for (const auto& spec : registry.actions()) {
      const ActionState state = ActionRegistry::stateOf(*spec);
      const QAction* action = registry.action(spec->id);
      PaletteEntry entry;
      entry.id = spec->id;
      entry.title = registry.title(*spec);
      entry.category = registry.category(*spec);
      entry.detail = !state.enabled && !state.reason.isEmpty() ? state.reason : registry.description(*spec);
      entry.shortcut = action->shortcut().toString(QKeySequence::NativeText);
      entry.icon = action->icon();
      entry.enabled = state.enabled;
      entry.run = [&registry, id = spec->id] { registry.run(id); };
      entries.push_back(std::move(entry));
    }
    return entries;
  };
}

PaletteProvider recentFileEntries(RecentFiles& files) {
  return [&files] {
    std::vector<PaletteEntry> entries;
    for (const QString& path : files.paths()) {
      const QFileInfo file(path);
      if (!file.exists()) {
        continue;
      }
      PaletteEntry entry;
      entry.id = QStringLiteral("file:") + path;
      entry.title = file.fileName();
      entry.category = QCoreApplication::translate("Palette", "Recent file");
      entry.detail = path;
      entry.icon = base::icon(QStringLiteral("file-json"));
      entry.run = [&files, path] { Q_EMIT files.chosen(path); };
      entries.push_back(std::move(entry));
    }
    return entries;
  };
}

}  // namespace quantoscope::app
