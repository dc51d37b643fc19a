// SPDX-License-Identifier: GPL-3.0-or-later
// The language of the program: which ones there are, and switching while it runs. Catalogues travel inside
// the program; see translations/. GUI thread.
#pragma once

#include <QString>
#include <vector>

namespace quantoscope::app {

struct Language {
  QString code;  ///< "de", "zh_CN"; what settings and --language hold
  QString name;  ///< in itself: "Deutsch"
};

/// English first. Catalogues "quantoscope_<code>.qm" in the folder that the environment variable
/// QUANTOSCOPE_CATALOGUES names follow, so that a translation can be tried without building.
const std::vector<Language>& languages();

/// The language for the code of a setting: itself if there is such a language; for "" and "system" the first
/// of the desktop's languages that the program speaks; otherwise English.
QString languageFor(const QString& code);

/// Switches the whole program: catalogues, Qt's own texts and the fonts for scripts that Inter does not have.
/// Every widget receives QEvent::LanguageChange. Takes what languageFor() takes. Numbers are the same in all
/// languages.
void setLanguage(const QString& code);

/// The code of the language on the screen.
QString currentLanguage();

}  // namespace quantoscope::app
