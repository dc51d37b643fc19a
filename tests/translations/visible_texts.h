// SPDX-License-Identifier: GPL-3.0-or-later
// What a person can read in a window: every text of its widgets with the place it stands at, and the texts
// that do not fit where they stand.
#pragma once

#include <QString>
#include <vector>

class QWidget;

struct VisibleText {
  QString where;  ///< "quantoscope::app::MessageBar/QLabel 'name' text"
  QString text;
};

/// Texts, tool tips, titles, menus, headers, items and accessible names of `root` and everything in it,
/// hidden pages and menus that have been built included.
std::vector<VisibleText> visibleTexts(const QWidget& root);

/// Labels, buttons, tabs, group titles and choices that are on the screen and wider or higher than the place
/// they have, unless a tool tip tells the whole.
std::vector<VisibleText> clippedTexts(const QWidget& root);

/// Words of a text in the made-up language that are still plain English: at least three letters, none of them
/// with an accent although there is one that the made-up language would have given it.
QStringList plainWords(const QString& text);
