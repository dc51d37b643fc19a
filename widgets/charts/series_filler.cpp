// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/charts/series_filler.h"

#include <QAreaSeries>
#include <QBarSeries>
#include <QBarSet>
#include <QBoxPlotSeries>
#include <QBoxSet>
#include <QChart>
#include <QLineSeries>
#include <QStackedBarSeries>
#include <QValueAxis>
#include <algorithm>
#include <cmath>

#include "widgets/base/colors.h"

namespace quantoscope::charts {
namespace {

constexpr double weakAlpha = 0.25;
constexpr double binFillAlpha = 0.22;
constexpr double boxFillAlpha = 0.35;

struct Structure {
  Kind kind = Kind::Bars;
  int categories = 0;
  int sets = 0;
  bool ownColors = false;  ///< bars of one set, each with its own color
  friend bool operator==(const Structure&, const Structure&) = default;
};

struct Outline {
  QLineSeries* upper = nullptr;
  QLineSeries* lower = nullptr;
  QAreaSeries* area = nullptr;
  QLineSeries* line = nullptr;
};

// From numbers to what the series get. Qt's own logarithmic axis has no place for bars that are not there, so
// decades are counted here and the series' axis is always linear.
struct Mapping {
  const AxisScale& scale;
  double base = 0;

  double origin() const { return scale.even(scale.logarithmic ? scale.low : base); }
  double operator()(double value) const {
    return std::isnan(value) ? 0 : scale.even(std::clamp(value, scale.low, scale.high)) - origin();
  }
};

QColor faded(QColor color, double alpha) {
  color.setAlphaF(static_cast<float>(color.alphaF() * alpha));
  return color;
}

}  // namespace

struct SeriesFiller::Private {
  QChart& chart;
  QValueAxis* x = nullptr;
  QValueAxis* y = nullptr;
  Structure structure;
  QAbstractBarSeries* bars = nullptr;
  QList<QColor> setColor;  ///< by set, where bars have their own colors
  QBoxPlotSeries* boxes = nullptr;
  std::vector<Outline> outlines;
  int builds = 0;

  explicit Private(QChart& owner) : chart(owner) {
    x = new QValueAxis;
    y = new QValueAxis;
    for (QValueAxis* axis : {x, y}) {
      axis->setVisible(false);
      axis->setLabelsVisible(false);
      chart.addAxis(axis, axis == x ? Qt::AlignBottom : Qt::AlignLeft);
    }
  }

  void add(QAbstractSeries* series) {
    chart.addSeries(series);
    series->attachAxis(x);
    series->attachAxis(y);
  }

  void build(const Structure& wanted);
  void appendBarSets(int count);
  void setRanges(const present::Chart& data, const ChartLayout& layout, const Mapping& mapping);
  void fillBars(const present::Chart& data, const ChartLayout& layout, const Emphasis& emphasis,
                const ChartStyle& style, const Mapping& mapping);
  void fillOwnColors(const present::Chart& data, const Emphasis& emphasis, const ChartStyle& style,
                     const Mapping& mapping);
  void fillBoxes(const present::Chart& data, const ChartLayout& layout, const Emphasis& emphasis,
                 const ChartStyle& style, const Mapping& mapping);
  void fillOutlines(const present::Chart& data, const ChartLayout& layout, const Emphasis& emphasis,
                    const ChartStyle& style, const Mapping& mapping);
};

void SeriesFiller::Private::appendBarSets(int count) {
  QList<QBarSet*> sets;
  for (int i = 0; i < count; ++i) {
    auto* set = new QBarSet(QString());
    set->append(QList<qreal>(structure.categories, 0.0));
    sets << set;
  }
  bars->append(sets);
}

void SeriesFiller::Private::build(const Structure& wanted) {
  chart.removeAllSeries();
  bars = nullptr;
  setColor.clear();
  boxes = nullptr;
  outlines.clear();
  structure = wanted;
  ++builds;
  switch (wanted.kind) {
    case Kind::Bars:
      // A bar set has one color. Bars with their own colors are stacked sets, one per color, of which at most
      // one is not zero in a category.
      if (wanted.ownColors) {
        bars = new QStackedBarSeries;
      } else {
        bars = new QBarSeries;
      }
      appendBarSets(wanted.ownColors ? 1 : wanted.sets);
      add(bars);
      break;
    case Kind::Boxes:
      boxes = new QBoxPlotSeries;
      for (int i = 0; i < wanted.categories; ++i) {
        boxes->append(new QBoxSet(0, 0, 0, 0, 0));
      }
      add(boxes);
      break;
    case Kind::Histogram:
      for (int set = 0; set < wanted.sets; ++set) {
        Outline outline{new QLineSeries, new QLineSeries, nullptr, new QLineSeries};
        outline.area = new QAreaSeries(outline.upper, outline.lower);
        outline.upper->setParent(outline.area);
        outline.lower->setParent(outline.area);
        add(outline.area);
        outlines.push_back(outline);
      }
      for (const Outline& outline : outlines) {
        add(outline.line);
      }
      break;
  }
}

void SeriesFiller::Private::setRanges(const present::Chart& data, const ChartLayout& layout,
                                      const Mapping& mapping) {
  if (kindOf(data) == Kind::Histogram) {
    const Mapping bins{layout.bins, 0};
    x->setRange(bins(layout.bins.low), bins(layout.bins.high));
  } else {
    x->setRange(-0.5, categoryCount(data) - 0.5);
  }
  y->setRange(mapping(layout.value.low), mapping(layout.value.high));
}

namespace {

void setValue(QBarSet& set, int index, double value) {
  if (set.at(index) != value) {
    set.replace(index, value);
  }
}

/// Every changed value lays out all bars anew; when many change, the set is filled again as a whole.
void setValues(QBarSet& set, const QList<qreal>& values) {
  constexpr int fewChanges = 16;
  int changes = 0;
  for (int i = 0; i < values.size(); ++i) {
    changes += set.at(i) != values[i] ? 1 : 0;
  }
  if (changes > fewChanges) {
    set.remove(0, set.count());
    set.append(values);
    return;
  }
  for (int i = 0; i < values.size(); ++i) {
    setValue(set, i, values[i]);
  }
}

void setColors(QBarSet& set, const QColor& color, bool emphasis, const QList<int>& strong) {
  set.setPen(QPen(Qt::NoPen));
  set.setBrush(emphasis ? faded(color, weakAlpha) : color);
  set.setSelectedColor(color);
  if (set.selectedBars() != strong) {
    set.deselectAllBars();
    set.selectBars(strong);
  }
}

}  // namespace

void SeriesFiller::Private::fillBars(const present::Chart& data, const ChartLayout& layout,
                                     const Emphasis& emphasis, const ChartStyle& style,
                                     const Mapping& mapping) {
  if (bars->barWidth() != layout.groupShare) {
    bars->setBarWidth(layout.groupShare);
  }
  if (structure.ownColors) {
    fillOwnColors(data, emphasis, style, mapping);
    return;
  }
  const QList<QBarSet*> sets = bars->barSets();
  for (int index = 0; index < structure.sets; ++index) {
    QList<int> strong;
    QList<qreal> values;
    for (int category = 0; category < structure.categories; ++category) {
      values << mapping(valueOf(data, {category, index}));
      if (emphasis.isActive() && emphasis.isStrong({category, index})) {
        strong << category;
      }
    }
    setValues(*sets[index], values);
    setColors(*sets[index], base::toQColor(colorOf(data, {0, index}), style.palette), emphasis.isActive(),
              strong);
  }
}

void SeriesFiller::Private::fillOwnColors(const present::Chart& data, const Emphasis& emphasis,
                                          const ChartStyle& style, const Mapping& mapping) {
  QList<QColor> wanted;
  QList<QColor> all;
  for (int category = 0; category < structure.categories; ++category) {
    all << base::toQColor(colorOf(data, {category, 0}), style.palette);
    if (!wanted.contains(all.last())) {
      wanted << all.last();
    }
  }
  // A color keeps its set, so that few bars change when few widths do; a new one takes a set whose color is
  // not wanted any more. Sets are never taken away: colors come and go while bit-widths are tried.
  for (const QColor& color : wanted) {
    if (!setColor.contains(color)) {
      const auto free = std::find_if(setColor.begin(), setColor.end(),
                                     [&](const QColor& known) { return !wanted.contains(known); });
      if (free != setColor.end()) {
        *free = color;
      } else {
        setColor << color;
      }
    }
  }
  if (setColor.size() > bars->count()) {
    appendBarSets(static_cast<int>(setColor.size()) - bars->count());
  }
  const QList<QBarSet*> sets = bars->barSets();
  for (qsizetype index = 0; index < sets.size(); ++index) {
    const QColor color = index < setColor.size() ? setColor[index] : QColor(Qt::transparent);
    QList<int> strong;
    QList<qreal> values;
    for (int category = 0; category < structure.categories; ++category) {
      const bool own = all[category] == color;
      values << (own ? mapping(valueOf(data, {category, 0})) : 0);
      if (own && emphasis.isActive() && emphasis.isStrong({category, 0})) {
        strong << category;
      }
    }
    setValues(*sets[index], values);
    setColors(*sets[index], color, emphasis.isActive(), strong);
  }
}

void SeriesFiller::Private::fillBoxes(const present::Chart& data, const ChartLayout& layout,
                                      const Emphasis& emphasis, const ChartStyle& style,
                                      const Mapping& mapping) {
  const QList<QBoxSet*> sets = boxes->boxSets();
  const std::vector<present::Box>& content = std::get<present::BoxChart>(data.content).boxes;
  if (boxes->boxWidth() != layout.groupShare) {
    boxes->setBoxWidth(layout.groupShare);
  }
  for (int i = 0; i < structure.categories; ++i) {
    const present::Box& box = content[static_cast<std::size_t>(i)];
    const bool defined = !std::isnan(valueOf(data, {i, 0}));
    const double numbers[] = {box.whiskerLow, box.q1, box.median, box.q3, box.whiskerHigh};
    for (int k = 0; k < 5; ++k) {
      const double value = mapping(defined ? numbers[k] : layout.value.low);
      if (sets[i]->at(k) != value) {
        sets[i]->setValue(k, value);
      }
    }
    const double alpha = !defined ? 0 : emphasis.isStrong({i, 0}) ? 1 : weakAlpha;
    const QColor color = faded(base::toQColor(box.color, style.palette), alpha);
    const QPen pen(color, boxLine * style.fontPx);
    const QBrush brush(faded(color, boxFillAlpha));
    if (sets[i]->pen() != pen || sets[i]->brush() != brush) {
      sets[i]->setBrush(brush);
      sets[i]->setPen(pen);
    }
  }
}

void SeriesFiller::Private::fillOutlines(const present::Chart& data, const ChartLayout& layout,
                                         const Emphasis& emphasis, const ChartStyle& style,
                                         const Mapping& mapping) {
  const std::vector<double>& edges = std::get<present::Histogram>(data.content).edges;
  const Mapping bins{layout.bins, 0};
  for (int index = 0; index < structure.sets; ++index) {
    QList<QPointF> steps;
    for (int bin = 0; bin < structure.categories; ++bin) {
      const double height = mapping(valueOf(data, {bin, index}));
      steps << QPointF(bins(edges[static_cast<std::size_t>(bin)]), height)
            << QPointF(bins(edges[static_cast<std::size_t>(bin) + 1]), height);
    }
    const QPointF first(steps.first().x(), 0);
    const QPointF last(steps.last().x(), 0);
    const Outline& outline = outlines[static_cast<std::size_t>(index)];
    outline.lower->replace({first, last});
    outline.upper->replace(steps);
    steps.prepend(first);
    steps.append(last);
    outline.line->replace(steps);
    const double alpha = emphasis.isStrong({0, index}) ? 1 : weakAlpha;
    const QColor color = faded(base::toQColor(colorOf(data, {0, index}), style.palette), alpha);
    QPen pen(color, 0.12 * style.fontPx);
    pen.setJoinStyle(Qt::MiterJoin);
    outline.line->setPen(pen);
    outline.area->setPen(QPen(Qt::NoPen));
    outline.area->setBrush(faded(color, binFillAlpha));
  }
}

SeriesFiller::SeriesFiller(QChart& chart) : d(std::make_unique<Private>(chart)) {}
SeriesFiller::~SeriesFiller() = default;

void SeriesFiller::fill(const present::Chart& chart, const ChartLayout& layout, const Emphasis& emphasis,
                        const ChartStyle& style) {
  const auto* barChart = std::get_if<present::BarChart>(&chart.content);
  const bool ownColors = barChart && barChart->sets.size() == 1 && !barChart->categoryColors.empty();
  const Structure wanted{kindOf(chart), categoryCount(chart), setCount(chart), ownColors};
  if (d->builds == 0 || !(wanted == d->structure)) {
    d->build(wanted);
  }
  // Boxes float: they have no end at a base.
  const Mapping mapping{layout.value, wanted.kind == Kind::Boxes ? 0.0 : layout.baseValue};
  d->setRanges(chart, layout, mapping);
  switch (wanted.kind) {
    case Kind::Bars:
      d->fillBars(chart, layout, emphasis, style, mapping);
      break;
    case Kind::Boxes:
      d->fillBoxes(chart, layout, emphasis, style, mapping);
      break;
    case Kind::Histogram:
      d->fillOutlines(chart, layout, emphasis, style, mapping);
      break;
  }
}

int SeriesFiller::buildCount() const {
  return d->builds;
}

const QObject* SeriesFiller::firstSeries() const {
  const QList<QAbstractSeries*> all = d->chart.series();
  return all.isEmpty() ? nullptr : all.first();
}

std::vector<std::vector<double>> SeriesFiller::values() const {
  std::vector<std::vector<double>> result;
  if (d->bars) {
    for (const QBarSet* set : d->bars->barSets()) {
      auto& row = result.emplace_back();
      for (int i = 0; i < set->count(); ++i) {
        row.push_back(set->at(i));
      }
    }
  }
  if (d->boxes) {
    for (const QBoxSet* set : d->boxes->boxSets()) {
      auto& row = result.emplace_back();
      for (int i = 0; i < set->count(); ++i) {
        row.push_back(set->at(i));
      }
    }
  }
  for (const Outline& outline : d->outlines) {
    auto& row = result.emplace_back();
    for (const QPointF& point : outline.upper->points()) {
      row.push_back(point.y());
    }
  }
  return result;
}

}  // namespace quantoscope::charts
