// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/settings/settings.h"

#include <QSettings>
#include <algorithm>

#include "engine/core/cache_directory.h"
#include "engine/core/thread_budget.h"
#include "engine/present/number_format.h"

namespace quantoscope::app {
namespace {

const QString languageKey = QStringLiteral("language");
const QString themeSetting = QStringLiteral("theme");
const QString digitsKey = QStringLiteral("digits");
const QString threadsKey = QStringLiteral("threads");
const QString cacheFolderKey = QStringLiteral("cache/folder");
const QString cacheSizeKey = QStringLiteral("cache/megabytes");
const QString autosaveKey = QStringLiteral("autosave/seconds");
const QString welcomeKey = QStringLiteral("welcome/show");

int number(const QSettings& settings, const QString& key, int usual, int low, int high) {
  bool ok = false;
  const int value = settings.value(key, usual).toInt(&ok);
  return ok ? std::clamp(value, low, high) : usual;
}

template <typename T>
void keep(QSettings& settings, const QString& key, const T& value, const T& usual) {
  if (value == usual) {
    settings.remove(key);
  } else {
    settings.setValue(key, value);
  }
}

}  // namespace

Settings readSettings() {
  const QSettings stored;
  const Settings usual;
  Settings settings;
  settings.language = stored.value(languageKey).toString();
  settings.theme = base::themeFromKey(stored.value(themeSetting).toString());
  settings.digits = number(stored, digitsKey, usual.digits, 0, 12);
  if (settings.digits == 1) {
    settings.digits = 2;
  }
  settings.threads = number(stored, threadsKey, usual.threads, 0, 256);
  settings.cacheFolder = stored.value(cacheFolderKey).toString();
  settings.cacheMegabytes = number(stored, cacheSizeKey, usual.cacheMegabytes, 0, 1 << 20);
  settings.autosaveSeconds = number(stored, autosaveKey, usual.autosaveSeconds, 1, 5);
  settings.welcome = stored.value(welcomeKey, usual.welcome).toBool();
  return settings;
}

void writeSettings(const Settings& settings) {
  QSettings stored;
  const Settings usual;
  keep(stored, languageKey, settings.language, usual.language);
  keep(stored, themeSetting, base::themeKey(settings.theme), base::themeKey(usual.theme));
  keep(stored, digitsKey, settings.digits, usual.digits);
  keep(stored, threadsKey, settings.threads, usual.threads);
  keep(stored, cacheFolderKey, settings.cacheFolder, usual.cacheFolder);
  keep(stored, cacheSizeKey, settings.cacheMegabytes, usual.cacheMegabytes);
  keep(stored, autosaveKey, settings.autosaveSeconds, usual.autosaveSeconds);
  keep(stored, welcomeKey, settings.welcome, usual.welcome);
}

void applyToEngine(const Settings& settings) {
  core::setThreadBudget(static_cast<unsigned>(settings.threads));
  present::setShownDigits(settings.digits);
  core::setProcessCache(settings.cacheFolder.isEmpty()
                            ? core::defaultCacheFolder()
                            : std::filesystem::path(settings.cacheFolder.toStdString()),
                        static_cast<std::uint64_t>(settings.cacheMegabytes) * 1'000'000);
}

}  // namespace quantoscope::app
