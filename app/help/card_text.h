// SPDX-License-Identifier: GPL-3.0-or-later
// How a definition card is set as rich text: headings, formulas with real sub- and superscripts on a quiet
// ground, links in the program's colors. GUI thread.
#pragma once

#include <QFont>
#include <QPalette>
#include <QString>
#include <vector>

class QTextDocument;

namespace quantoscope::app {

/// A piece of a formula: text on the line, or raised or lowered.
struct FormulaRun {
  enum class Level { Line, Subscript, Superscript };
  QString text;
  Level level = Level::Line;

  friend bool operator==(const FormulaRun&, const FormulaRun&) = default;
};

/// "Q_(l+1) = 2^b" as runs: what follows _ or ^ is one parenthesis, whose marks go, or one word.
std::vector<FormulaRun> formulaRuns(const QString& line);

/// Replaces the contents of `document` by the card. Links keep their addresses (card:volume).
void setCardText(QTextDocument& document, const QString& markdown, const QFont& font,
                 const QPalette& palette);

}  // namespace quantoscope::app
