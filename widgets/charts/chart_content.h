// SPDX-License-Identifier: GPL-3.0-or-later
// Questions about a present::Chart that the answer to does not depend on where it is drawn: how many marks,
// what they stand for, what they read. A mark is one bar, one box or one bin of one histogram set. Any
// thread.
#pragma once

#include <QString>
#include <QStringList>
#include <optional>
#include <vector>

#include "engine/present/charts.h"

namespace quantoscope::charts {

/// One bar, box or bin. `set` is 0 for boxes.
struct Mark {
  int category = 0;
  int set = 0;
  friend bool operator==(const Mark&, const Mark&) = default;
};

enum class Kind { Bars, Boxes, Histogram };

enum class SwatchShape { Square, Diamond };

struct LegendEntry {
  QString name;
  present::Color color;
  SwatchShape shape = SwatchShape::Square;
};

/// What a read-out says about one mark.
struct Readout {
  QString title;
  QStringList rows;
  QString plain() const;  ///< in one line, for screen readers
};

Kind kindOf(const present::Chart& chart);
/// Categories, boxes or bins.
int categoryCount(const present::Chart& chart);
int setCount(const present::Chart& chart);
/// False when there is nothing to draw: the chart says so itself, or no value is defined.
bool hasMarks(const present::Chart& chart);
/// Why there is nothing to draw, in the program's language.
QString emptySentence(const present::Chart& chart);

/// The bar's length, the box's median, the bin's count; NaN when the mark is not drawn.
double valueOf(const present::Chart& chart, Mark mark);
/// What else there is to say of a bar; null when nothing is.
const present::Text* noteOf(const present::Chart& chart, Mark mark);
/// The mark has a value, or a note why it has none.
bool isShown(const present::Chart& chart, Mark mark);
present::Color colorOf(const present::Chart& chart, Mark mark);
present::Subject subjectOf(const present::Chart& chart, Mark mark);
QString categoryName(const present::Chart& chart, int category);
/// The marks that are shown, in reading order: category by category, histograms set by set.
std::vector<Mark> marksOf(const present::Chart& chart);

/// All finite numbers on the value axis; absent when there are none.
std::optional<present::Range> valueRange(const present::Chart& chart);
/// The smallest and largest number of a logarithmic value axis; absent when one is needed that has none.
std::optional<present::Range> logValueRange(const present::Chart& chart);

std::vector<LegendEntry> legendEntries(const present::Chart& chart);
Readout readoutOf(const present::Chart& chart, Mark mark);

/// Whether two subjects speak of the same thing in all fields that both of them have, and in one at least.
bool matches(const present::Subject& subject, const present::Subject& wanted);
/// One flag per mark that says whether it is to be shown strong. All are when nothing is wanted or nothing
/// matches.
class Emphasis {
 public:
  Emphasis(const present::Chart& chart, const std::optional<present::Subject>& wanted);
  bool isActive() const { return m_active; }
  bool isStrong(Mark mark) const;

 private:
  const present::Chart& m_chart;
  std::optional<present::Subject> m_wanted;
  bool m_active = false;
};

}  // namespace quantoscope::charts
