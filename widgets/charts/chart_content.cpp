// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/charts/chart_content.h"

#include <algorithm>
#include <cmath>
#include <limits>

#include "engine/present/number_format.h"
#include "widgets/base/text.h"
#include "widgets/charts/axis_scale.h"

namespace quantoscope::charts {
namespace {

using present::BarChart;
using present::Box;
using present::BoxChart;
using present::Histogram;

constexpr double undefined = std::numeric_limits<double>::quiet_NaN();
constexpr int readoutSetLimit = 8;

/// `source` is marked with QUANTOSCOPE_TEXT in the context "Charts".
QString said(const char* source) {
  return base::translated("Charts", source);
}

QString number(double value) {
  return base::fromUtf8(present::formatNumber(value, present::shownDigits(4)));
}

QString count(std::size_t value) {
  return base::fromUtf8(std::to_string(value));
}

double at(const std::vector<double>& values, int index) {
  return index >= 0 && static_cast<std::size_t>(index) < values.size()
             ? values[static_cast<std::size_t>(index)]
             : undefined;
}

template <typename T>
const T* item(const std::vector<T>& items, int index) {
  return index >= 0 && static_cast<std::size_t>(index) < items.size()
             ? &items[static_cast<std::size_t>(index)]
             : nullptr;
}

bool isDefined(const Box& box) {
  const double sum = box.whiskerLow + box.q1 + box.median + box.q3 + box.whiskerHigh;
  return !std::isnan(sum) && box.samples > 0;
}

template <typename Add>
void forEachValue(const present::Chart& chart, Add add) {
  if (const auto* boxes = std::get_if<BoxChart>(&chart.content)) {
    for (const Box& box : boxes->boxes) {
      if (isDefined(box)) {
        add(box.whiskerLow);
        add(box.whiskerHigh);
        add(box.mean);
      }
    }
    return;
  }
  for (const Mark mark : marksOf(chart)) {
    add(valueOf(chart, mark));
  }
}

struct RangeBuilder {
  present::Range range{std::numeric_limits<double>::infinity(), -std::numeric_limits<double>::infinity()};
  void add(double value) {
    if (std::isfinite(value)) {
      range.low = std::min(range.low, value);
      range.high = std::max(range.high, value);
    }
  }
  std::optional<present::Range> take() const {
    return range.low <= range.high ? std::optional(range) : std::nullopt;
  }
};

QString row(const QString& name, const QString& value) {
  return name.isEmpty() ? value : name + QStringLiteral(": ") + value;
}

Readout boxReadout(const Box& box) {
  return {
      base::translated(box.name),
      {row(said(QUANTOSCOPE_TEXT("Charts", "Median")), number(box.median)),
       row(said(QUANTOSCOPE_TEXT("Charts", "Quartiles")),
           said(QUANTOSCOPE_TEXT("Charts", "%1 to %2")).arg(number(box.q1), number(box.q3))),
       row(said(QUANTOSCOPE_TEXT("Charts", "Whiskers")),
           said(QUANTOSCOPE_TEXT("Charts", "%1 to %2")).arg(number(box.whiskerLow), number(box.whiskerHigh))),
       row(said(QUANTOSCOPE_TEXT("Charts", "Mean")), number(box.mean)),
       row(said(QUANTOSCOPE_TEXT("Charts", "Samples")), count(box.samples)),
       row(said(QUANTOSCOPE_TEXT("Charts", "Outliers")), count(box.outliers))}};
}

Readout binReadout(const present::Chart& chart, const Histogram& histogram, Mark mark) {
  Readout readout;
  readout.title = row(base::translated(chart.category.title), categoryName(chart, mark.category));
  const bool all = histogram.sets.size() <= readoutSetLimit;
  for (std::size_t set = 0; set < histogram.sets.size(); ++set) {
    if (all || static_cast<int>(set) == mark.set) {
      readout.rows << row(base::translated(histogram.sets[set].name),
                          number(at(histogram.sets[set].counts, mark.category)));
    }
  }
  return readout;
}

}  // namespace

QString Readout::plain() const {
  return title.isEmpty() ? rows.join(QStringLiteral(", "))
                         : title + QStringLiteral(", ") + rows.join(QStringLiteral(", "));
}

Kind kindOf(const present::Chart& chart) {
  return static_cast<Kind>(chart.content.index());
}

int categoryCount(const present::Chart& chart) {
  switch (kindOf(chart)) {
    case Kind::Bars:
      return static_cast<int>(std::get<BarChart>(chart.content).categories.size());
    case Kind::Boxes:
      return static_cast<int>(std::get<BoxChart>(chart.content).boxes.size());
    case Kind::Histogram:
      return std::max(0, static_cast<int>(std::get<Histogram>(chart.content).edges.size()) - 1);
  }
  return 0;
}

int setCount(const present::Chart& chart) {
  switch (kindOf(chart)) {
    case Kind::Bars:
      return static_cast<int>(std::get<BarChart>(chart.content).sets.size());
    case Kind::Boxes:
      return 1;
    case Kind::Histogram:
      return static_cast<int>(std::get<Histogram>(chart.content).sets.size());
  }
  return 0;
}

bool hasMarks(const present::Chart& chart) {
  if (!chart.emptyState.empty()) {
    return false;
  }
  if (const auto* histogram = std::get_if<Histogram>(&chart.content)) {
    const std::vector<double>& edges = histogram->edges;
    return !histogram->sets.empty() && edges.size() > 1 && std::isfinite(edges.front()) &&
           std::isfinite(edges.back()) && edges.front() < edges.back();
  }
  // Axes that are known without a value can stand there and wait for the first one.
  const auto* bars = std::get_if<BarChart>(&chart.content);
  return (bars && !bars->categories.empty() && chart.value.range) || !marksOf(chart).empty();
}

QString emptySentence(const present::Chart& chart) {
  return chart.emptyState.empty() ? said(QUANTOSCOPE_TEXT("Charts", "There are no values to show."))
                                  : base::translated(chart.emptyState);
}

double valueOf(const present::Chart& chart, Mark mark) {
  if (const auto* bars = std::get_if<BarChart>(&chart.content)) {
    const present::BarSet* set = item(bars->sets, mark.set);
    return set && mark.category < categoryCount(chart) ? at(set->values, mark.category) : undefined;
  }
  if (const auto* boxes = std::get_if<BoxChart>(&chart.content)) {
    const Box* box = item(boxes->boxes, mark.category);
    return box && isDefined(*box) ? box->median : undefined;
  }
  const Histogram::Set* set = item(std::get<Histogram>(chart.content).sets, mark.set);
  return set && mark.category < categoryCount(chart) ? at(set->counts, mark.category) : undefined;
}

const present::Text* noteOf(const present::Chart& chart, Mark mark) {
  const auto* bars = std::get_if<BarChart>(&chart.content);
  const present::BarSet* set = bars ? item(bars->sets, mark.set) : nullptr;
  const present::Text* note = set ? item(set->notes, mark.category) : nullptr;
  return note && !note->empty() ? note : nullptr;
}

bool isShown(const present::Chart& chart, Mark mark) {
  return !std::isnan(valueOf(chart, mark)) || noteOf(chart, mark);
}

present::Color colorOf(const present::Chart& chart, Mark mark) {
  if (const auto* bars = std::get_if<BarChart>(&chart.content)) {
    const present::Color* own = bars->sets.size() == 1 ? item(bars->categoryColors, mark.category) : nullptr;
    const present::BarSet* set = item(bars->sets, mark.set);
    return own ? *own : set ? set->color : present::Color{};
  }
  if (const auto* boxes = std::get_if<BoxChart>(&chart.content)) {
    const Box* box = item(boxes->boxes, mark.category);
    return box ? box->color : present::Color{};
  }
  const Histogram::Set* set = item(std::get<Histogram>(chart.content).sets, mark.set);
  return set ? set->color : present::Color{};
}

present::Subject subjectOf(const present::Chart& chart, Mark mark) {
  if (const auto* bars = std::get_if<BarChart>(&chart.content)) {
    const present::Subject* subject = item(bars->subjects, mark.category);
    return subject ? *subject : present::Subject{};
  }
  if (const auto* boxes = std::get_if<BoxChart>(&chart.content)) {
    const Box* box = item(boxes->boxes, mark.category);
    return box ? box->subject : present::Subject{};
  }
  const Histogram::Set* set = item(std::get<Histogram>(chart.content).sets, mark.set);
  return set ? set->subject : present::Subject{};
}

QString categoryName(const present::Chart& chart, int category) {
  if (const auto* bars = std::get_if<BarChart>(&chart.content)) {
    const present::Text* name = item(bars->categories, category);
    return name ? base::translated(*name) : QString();
  }
  if (const auto* boxes = std::get_if<BoxChart>(&chart.content)) {
    const Box* box = item(boxes->boxes, category);
    return box ? base::translated(box->name) : QString();
  }
  const std::vector<double>& edges = std::get<Histogram>(chart.content).edges;
  const double low = at(edges, category);
  const double high = at(edges, category + 1);
  // Edges need be no finer than a hundredth of the bin.
  const std::vector<QString> labels = tickLabels({low, high}, 100 * (high - low));
  return said(QUANTOSCOPE_TEXT("Charts", "%1 to %2")).arg(labels[0], labels[1]);
}

std::vector<Mark> marksOf(const present::Chart& chart) {
  std::vector<Mark> marks;
  const int categories = categoryCount(chart);
  const int sets = setCount(chart);
  const auto add = [&](Mark mark) {
    if (isShown(chart, mark)) {
      marks.push_back(mark);
    }
  };
  if (kindOf(chart) == Kind::Histogram) {
    for (int set = 0; set < sets; ++set) {
      for (int category = 0; category < categories; ++category) {
        add({category, set});
      }
    }
    return marks;
  }
  for (int category = 0; category < categories; ++category) {
    for (int set = 0; set < sets; ++set) {
      add({category, set});
    }
  }
  return marks;
}

std::optional<present::Range> valueRange(const present::Chart& chart) {
  RangeBuilder builder;
  forEachValue(chart, [&](double value) { builder.add(value); });
  return builder.take();
}

std::optional<present::Range> logValueRange(const present::Chart& chart) {
  RangeBuilder builder;
  bool possible = true;
  // An empty bin has no height on any axis; a bar or a box at zero has no place on this one.
  const bool zeroIsEmpty = kindOf(chart) == Kind::Histogram;
  forEachValue(chart, [&](double value) {
    if (value > 0) {
      builder.add(value);
    } else if (!(zeroIsEmpty && value == 0) && !std::isnan(value)) {
      possible = false;
    }
  });
  return possible ? builder.take() : std::nullopt;
}

std::vector<LegendEntry> legendEntries(const present::Chart& chart) {
  std::vector<LegendEntry> entries;
  if (const auto* bars = std::get_if<BarChart>(&chart.content)) {
    for (const present::BarSet& set : bars->sets) {
      entries.push_back({base::translated(set.name), set.color, SwatchShape::Square});
    }
  } else if (const auto* histogram = std::get_if<Histogram>(&chart.content)) {
    for (const Histogram::Set& set : histogram->sets) {
      entries.push_back({base::translated(set.name), set.color, SwatchShape::Square});
    }
  } else {
    return {
        {said(QUANTOSCOPE_TEXT("Charts", "Mean")), {present::ColorRole::Foreground}, SwatchShape::Diamond}};
  }
  // One set needs no key: the value axis says what it is.
  return entries.size() > 1 ? entries : std::vector<LegendEntry>();
}

Readout readoutOf(const present::Chart& chart, Mark mark) {
  if (const auto* boxes = std::get_if<BoxChart>(&chart.content)) {
    const Box* box = item(boxes->boxes, mark.category);
    return box ? boxReadout(*box) : Readout{};
  }
  if (const auto* histogram = std::get_if<Histogram>(&chart.content)) {
    return binReadout(chart, *histogram, mark);
  }
  const present::BarSet* set = item(std::get<BarChart>(chart.content).sets, mark.set);
  const QString name =
      set && !set->name.empty() ? base::translated(set->name) : base::translated(chart.value.title);
  const present::Text* full = item(std::get<BarChart>(chart.content).fullNames, mark.category);
  Readout readout{full ? base::translated(*full) : categoryName(chart, mark.category),
                  {row(name, number(valueOf(chart, mark)))}};
  if (const present::Text* note = noteOf(chart, mark)) {
    readout.rows << base::translated(*note);
  }
  return readout;
}

bool matches(const present::Subject& subject, const present::Subject& wanted) {
  const auto differ = [](const std::optional<int>& a, const std::optional<int>& b) {
    return a && b && *a != *b;
  };
  if (differ(subject.layer, wanted.layer) || differ(subject.bitWidth, wanted.bitWidth) ||
      differ(subject.point, wanted.point) || differ(subject.modelLayer, wanted.modelLayer) ||
      differ(subject.head, wanted.head) || differ(subject.token, wanted.token)) {
    return false;
  }
  return (subject.layer && wanted.layer) || (subject.bitWidth && wanted.bitWidth) ||
         (subject.point && wanted.point) || (subject.modelLayer && wanted.modelLayer) ||
         (subject.head && wanted.head) || (subject.token && wanted.token);
}

Emphasis::Emphasis(const present::Chart& chart, const std::optional<present::Subject>& wanted)
    : m_chart(chart), m_wanted(wanted) {
  if (wanted) {
    const std::vector<Mark> marks = marksOf(chart);
    m_active = std::any_of(marks.begin(), marks.end(),
                           [&](Mark mark) { return matches(subjectOf(chart, mark), *wanted); });
  }
}

bool Emphasis::isStrong(Mark mark) const {
  return !m_active || matches(subjectOf(m_chart, mark), *m_wanted);
}

}  // namespace quantoscope::charts
