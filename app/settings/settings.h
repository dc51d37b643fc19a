// SPDX-License-Identifier: GPL-3.0-or-later
// What a person prefers, as one value: the only place that knows the keys of these settings. The workbench
// reads it at start; command-line figures never do, so that they come out the same everywhere. GUI thread.
#pragma once

#include <QString>
#include <cstdint>
#include <optional>

#include "widgets/base/theme.h"

namespace quantoscope::app {

struct Settings {
  QString language;  ///< "de", "zh_CN", ...; empty: as the system
  base::Theme theme = base::Theme::System;
  int digits = 0;       ///< significant digits in tables and read-outs, 2 to 12; 0: as each of them suggests
  int threads = 0;      ///< of the engine, up to 256; 0: all cores
  QString cacheFolder;  ///< empty: the standard folder
  int cacheMegabytes = 1024;  ///< 0: no cache
  int autosaveSeconds = 3;    ///< 1 to 5: no crash may cost more
  bool welcome = true;        ///< the strip at start

  friend bool operator==(const Settings&, const Settings&) = default;
};

/// Values out of range, as a damaged file may hold them, come back as the nearest allowed.
Settings readSettings();
/// Only what differs from the defaults is kept, so that better defaults of a later version arrive.
void writeSettings(const Settings& settings);

/// Hands threads, digits and cache to the engine. Theme and language are the window's to apply.
void applyToEngine(const Settings& settings);

}  // namespace quantoscope::app
