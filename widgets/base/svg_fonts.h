// SPDX-License-Identifier: GPL-3.0-or-later
// Puts the fonts of an SVG's text into the SVG, reduced to the characters it uses. GUI thread (fonts).
#pragma once

#include <QByteArray>

namespace quantoscope::base {

/// `svg` as QSvgGenerator writes it, with one @font-face per font that its <text> elements are drawn with,
/// also for characters the named family lacks and another installed font shows instead. Programs without
/// support for embedded fonts use the family the elements name. Fonts whose license forbids embedding are
/// left out. The same input gives the same bytes on the same fonts. Input that is not XML is returned as it
/// is.
QByteArray withEmbeddedFonts(const QByteArray& svg);

/// False if the font's license (its OS/2 table) forbids embedding or a part of it, or if there are no
/// outlines to embed. Files then fall back to outlines (PDF) or to the reader's own fonts (SVG).
bool canEmbed(const QString& family);

}  // namespace quantoscope::base
