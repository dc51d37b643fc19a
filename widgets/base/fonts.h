// SPDX-License-Identifier: GPL-3.0-or-later
// Which fonts a text is made of: a family and, for characters it does not have, the ones of the language. GUI
// thread.
#pragma once

#include <QFont>

namespace quantoscope::base {

/// The fonts behind every family from now on, best first; the application's font follows.
void setGlyphFallbacks(const QStringList& families);

/// Gives `font` the family with the fallbacks behind it. Every font that is not a widget's comes through
/// here.
void setFontFamily(QFont& font, const QString& family);

}  // namespace quantoscope::base
