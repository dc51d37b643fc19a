// SPDX-License-Identifier: GPL-3.0-or-later
// The definition cards: what a number means, its formula, its source and its direction, as Markdown in
// resources/cards/<language>/<id>.md, and the mark that ties a widget to the card of what it shows. Showing
// cards is somebody else's business. GUI thread.
#pragma once

#include <QString>
#include <QStringList>

class QWidget;

namespace quantoscope::base {

struct DefinitionCard {
  QString id;
  QString title;     ///< the heading
  QString sentence;  ///< the first paragraph: the definition in words
  QString markdown;  ///< the whole card
  QString language;  ///< it is written in: the one asked for, or "en" where that has no such card
};

/// All cards, sorted by id; English has every card.
QStringList definitionCardIds();
/// The languages that have cards: "en", "de", "zh_CN", ...
QStringList definitionCardLanguages();

/// The card in `language` ("de_AT" falls back to "de", anything to English); empty for an unknown id.
DefinitionCard definitionCard(const QString& id, const QString& language);
/// In the program's language.
DefinitionCard definitionCard(const QString& id);

/// The card of what `widget` shows; an empty id takes the mark away.
void setDefinitionCard(QWidget& widget, const QString& id);
/// The mark of `widget` or of the nearest widget around it; empty when there is none.
QString definitionCardAt(const QWidget* widget);

}  // namespace quantoscope::base
