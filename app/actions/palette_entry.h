// SPDX-License-Identifier: GPL-3.0-or-later
// What the command palette offers, as plain data. Whoever has something to offer gives a provider. GUI
// thread.
#pragma once

#include <QIcon>
#include <QString>
#include <functional>
#include <vector>

namespace quantoscope::app {

class ActionRegistry;
class RecentFiles;

struct PaletteEntry {
  QString id;        ///< stable; the palette remembers by it what was used recently
  QString title;     ///< what typed letters are matched against
  QString category;  ///< "File", "Panel in Runs": matched too, shown dimmed
  QString detail;    ///< one line, shown when the entry is the current one
  QString shortcut;  ///< as the keyboard shows it
  QIcon icon;
  bool enabled = true;
  std::function<void()> run;
};

/// Asked each time the palette opens.
using PaletteProvider = std::function<std::vector<PaletteEntry>()>;

/// All actions of the program, panels among them; why a disabled one cannot be used is its detail.
PaletteProvider actionEntries(ActionRegistry& registry);
/// The recent files that exist; running one emits RecentFiles::chosen().
PaletteProvider recentFileEntries(RecentFiles& files);

}  // namespace quantoscope::app
