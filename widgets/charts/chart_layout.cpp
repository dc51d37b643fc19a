// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/charts/chart_layout.h"

#include <QTransform>
#include <algorithm>
#include <cmath>
#include <numeric>

#include "engine/present/number_format.h"
#include "widgets/base/text.h"
#include "widgets/charts/category_labels.h"

namespace quantoscope::charts {
namespace {

constexpr int valueLabelLimit = 24;

struct Legend {
  std::vector<LegendEntry> entries;
  std::vector<QRectF> cells;  ///< relative to the legend's corner
  QSizeF size;
  bool right = false;
};

// Lays out one chart. All lengths are multiples of the font size.
class Layouter {
 public:
  Layouter(const present::Chart& chart, const QSizeF& size, const ChartStyle& style)
      : m_chart(chart),
        m_style(style),
        m_area(QPointF(0, 0), size),
        m_text(fontFor(TextRole::ValueTick, style)),
        m_titleText(fontFor(TextRole::Title, style)),
        m_labelText(fontFor(TextRole::ValueLabel, style)),
        m_em(style.fontPx) {}

  ChartLayout run();

 private:
  double placeTitle();
  void placeEmpty(double top);
  void planLegend(double width, double height);
  void arrangeRows(double width);
  void arrangeColumn(double width, double height);
  void placeLegend();
  void planValueScale(double height);
  double planBins(double left, double width);
  void planPlot(double top, double plotHeight);
  void placeValueAxis();
  void placeCategoryAxis();
  double planLevels();
  void placeLevels();
  void placeBinAxis();
  void planValueLabels();
  void placeValueLabels();
  void planShares();
  void add(TextRole role, const QString& text, const QPointF& baseline, double angle, const TextMeter& meter);

  const present::Chart& m_chart;
  const ChartStyle& m_style;
  QRectF m_area;
  TextMeter m_text;
  TextMeter m_titleText;
  TextMeter m_labelText;
  double m_em;
  ChartLayout m_out;
  Legend m_legend;
  CategoryLabels m_labels;
  int m_valueDigits = 0;  ///< of the numbers at the bars; 0 when there is no room for them
  double m_xLabelHeight = 0;
  QStringList m_levelNames;
};

void Layouter::add(TextRole role, const QString& text, const QPointF& baseline, double angle,
                   const TextMeter& meter) {
  if (text.isEmpty()) {
    return;
  }
  QTransform turn;
  turn.translate(baseline.x(), baseline.y());
  turn.rotate(angle);
  const QRectF bounds =
      turn.mapRect(QRectF(0, -meter.ascent(), std::max(1.0, meter.width(text)), meter.height()));
  m_out.texts.push_back({text, role, baseline, angle, bounds});
}

double Layouter::placeTitle() {
  const QString title = m_style.title ? base::translated(m_chart.title) : QString();
  if (title.isEmpty() || m_titleText.height() > m_area.height()) {
    return 0;
  }
  add(TextRole::Title, m_titleText.elided(title, m_area.width()), {0, m_titleText.ascent()}, 0, m_titleText);
  return m_titleText.height() + 0.7 * m_em;
}

void Layouter::placeEmpty(double top) {
  const double width = std::min(m_area.width(), 30 * m_em);
  const double lineHeight = 1.4 * m_em;
  const int maxLines = static_cast<int>((m_area.height() - top) / lineHeight);
  if (maxLines < 1) {
    return;
  }
  const QStringList lines = m_text.wrapped(emptySentence(m_chart), width, maxLines);
  double y =
      top + (m_area.height() - top - lineHeight * static_cast<double>(lines.size())) / 2 + m_text.ascent();
  for (const QString& line : lines) {
    add(TextRole::Empty, line, {(m_area.width() - m_text.width(line)) / 2, y}, 0, m_text);
    y += lineHeight;
  }
}

void Layouter::planLegend(double width, double height) {
  m_legend = {};
  if (!m_style.legend || !m_chart.legend) {
    return;
  }
  m_legend.entries = legendEntries(m_chart);
  if (m_legend.entries.empty()) {
    return;
  }
  arrangeRows(width);
  const bool many = m_legend.entries.size() > 4 && m_area.width() > 1.3 * m_area.height();
  const bool tall = m_legend.size.height() > 3.2 * m_em || (many && m_legend.size.height() > 1.6 * m_em);
  const bool beside = m_style.legendPlace == base::LegendPlace::Automatic
                          ? tall
                          : m_style.legendPlace == base::LegendPlace::Beside;
  if (beside) {
    arrangeColumn(0.25 * m_area.width(), height);
  }
}

void Layouter::arrangeRows(double width) {
  const double rowHeight = 1.5 * m_em;
  double x = 0;
  double y = 0;
  for (LegendEntry& entry : m_legend.entries) {
    entry.name = m_text.elided(entry.name, width - 1.3 * m_em);
    const double cell = 1.3 * m_em + m_text.width(entry.name);
    if (x > 0 && x + cell > width) {
      x = 0;
      y += rowHeight;
    }
    m_legend.cells.push_back({x, y, cell, rowHeight});
    x += cell + 1.2 * m_em;
  }
  m_legend.size = {width, y + rowHeight};
}

void Layouter::arrangeColumn(double width, double height) {
  const double rowHeight = 1.5 * m_em;
  const auto rows = static_cast<std::size_t>(std::max(1.0, std::floor(height / rowHeight)));
  m_legend.right = true;
  m_legend.cells.clear();
  if (m_legend.entries.size() > rows) {
    m_legend.entries.resize(rows);
    m_legend.entries.back() = {QStringLiteral("\u2026"), {present::ColorRole::Background, 0, 0.0}};
  }
  double widest = 0;
  for (LegendEntry& entry : m_legend.entries) {
    entry.name = m_text.elided(entry.name, width - 1.3 * m_em);
    const double cell = 1.3 * m_em + m_text.width(entry.name);
    m_legend.cells.push_back({0, static_cast<double>(m_legend.cells.size()) * rowHeight, cell, rowHeight});
    widest = std::max(widest, cell);
  }
  m_legend.size = {widest, static_cast<double>(m_legend.cells.size()) * rowHeight};
}

void Layouter::placeLegend() {
  const QPointF corner = m_legend.right
                             ? QPointF(m_area.right() - m_legend.size.width(), m_out.plot.top())
                             : QPointF(m_out.plot.left(), m_area.bottom() - m_legend.size.height());
  const double side = 0.8 * m_em;
  for (std::size_t i = 0; i < m_legend.cells.size(); ++i) {
    const QRectF cell = m_legend.cells[i].translated(corner);
    const double middle = cell.center().y();
    m_out.swatches.push_back({QRectF(cell.left(), middle - side / 2, side, side), m_legend.entries[i].color,
                              m_legend.entries[i].shape});
    add(TextRole::LegendText, m_legend.entries[i].name,
        {cell.left() + 1.3 * m_em, middle + m_text.ascent() - m_text.height() / 2}, 0, m_text);
  }
}

void Layouter::planValueScale(double height) {
  ScaleRequest request;
  const auto logRange = m_chart.value.logarithmic ? logValueRange(m_chart) : std::nullopt;
  request.data = logRange ? *logRange : valueRange(m_chart).value_or(present::Range{0, 1});
  if (!logRange) {
    for (const present::Level& level : m_chart.levels) {
      request.data = {std::min(request.data.low, level.value), std::max(request.data.high, level.value)};
    }
  }
  request.includeZero = kindOf(m_chart) != Kind::Boxes;
  request.headroom =
      m_valueDigits > 0 ? std::min(0.3, 1.4 * m_labelText.height() / std::max(1.0, height)) : 0.02;
  request.maxTicks = std::clamp(static_cast<int>(height / (2.2 * m_em)), 2, 10);
  present::Axis axis = m_chart.value;
  axis.logarithmic = logRange.has_value();
  m_out.value = makeScale(request, axis);
  m_out.baseValue =
      m_out.value.logarithmic ? m_out.value.low : std::clamp(0.0, m_out.value.low, m_out.value.high);
}

// The horizontal axis of a histogram with as many ticks as their labels leave room for. Returns how far the
// last label reaches beyond the axis.
double Layouter::planBins(double left, double width) {
  const std::vector<double>& edges = std::get<present::Histogram>(m_chart.content).edges;
  ScaleRequest request;
  request.data = {edges.front(), edges.back()};
  request.tight = true;
  for (request.maxTicks = 10; request.maxTicks >= 2; --request.maxTicks) {
    m_out.bins = makeScale(request, m_chart.category);
    double previousEnd = -left - 0.8 * m_em;
    bool fits = true;
    for (const ScaleTick& tick : m_out.bins.ticks) {
      const double half = m_text.width(tick.label) / 2;
      const double x = m_out.bins.fraction(tick.value) * width;
      fits = fits && x - half >= previousEnd + m_em * 0.8;
      previousEnd = x + half;
    }
    if (fits) {
      break;
    }
  }
  if (m_out.bins.ticks.empty()) {
    return 0;
  }
  const ScaleTick& last = m_out.bins.ticks.back();
  return std::max(0.0, m_out.bins.fraction(last.value) * width + m_text.width(last.label) / 2 - width);
}

void Layouter::planShares() {
  m_out.crossSide = 0.6 * m_em;
  const double slot = m_out.plot.width() / std::max(1, categoryCount(m_chart));
  const int sets = std::max(1, setCount(m_chart));
  const bool boxes = kindOf(m_chart) == Kind::Boxes;
  const double share = boxes ? 0.5 : sets > 1 ? 0.82 : 0.72;
  const double widest = (boxes ? 4 : 5) * m_em * sets;
  m_out.groupShare = slot > 0 ? std::min(share, widest / slot) : share;
}

/// The width that the names of the levels need beside the plot.
double Layouter::planLevels() {
  m_levelNames.clear();
  double width = 0;
  for (const present::Level& level : m_chart.levels) {
    m_levelNames << m_labelText.elided(base::translated(level.name), 0.2 * m_area.width());
    width = std::max(width, m_labelText.width(m_levelNames.back()));
  }
  return width > 0 ? width + 0.4 * m_em : 0;
}

void Layouter::placeLevels() {
  double lowest = m_out.plot.top() - m_labelText.height();
  std::vector<std::size_t> order(m_chart.levels.size());
  std::iota(order.begin(), order.end(), std::size_t{0});
  std::sort(order.begin(), order.end(),
            [&](std::size_t a, std::size_t b) { return m_chart.levels[a].value > m_chart.levels[b].value; });
  for (const std::size_t index : order) {
    const present::Level& level = m_chart.levels[index];
    if (!(level.value >= m_out.value.low && level.value <= m_out.value.high)) {
      continue;
    }
    const double y = m_out.valueY(level.value);
    m_out.levels.push_back(
        {QLineF(m_out.plot.left(), y, m_out.plot.right(), y), level.color, static_cast<int>(index)});
    // Names of levels that are close together stand below one another.
    const double top = std::max(y - m_labelText.height() / 2, lowest);
    lowest = top + m_labelText.height();
    add(TextRole::LevelName, m_levelNames[static_cast<qsizetype>(index)],
        {m_out.plot.right() + 0.4 * m_em, top + m_labelText.ascent()}, 0, m_labelText);
  }
}

void Layouter::planPlot(double top, double plotHeight) {
  planValueScale(plotHeight);
  double labelWidth = 0;
  for (const ScaleTick& tick : m_out.value.ticks) {
    labelWidth = std::max(labelWidth, m_text.width(tick.label));
  }
  const bool hasY = !m_chart.value.title.empty();
  const bool hasX = !m_chart.category.title.empty();
  const double left = (hasY ? m_text.height() + 0.4 * m_em : 0) + labelWidth + 0.6 * m_em;
  planLegend(m_area.width() - left, m_area.height() - top);
  double right = m_area.right() - 0.2 * m_em;
  double bottom = m_area.bottom();
  if (!m_legend.cells.empty()) {
    (m_legend.right ? right : bottom) -=
        m_legend.right ? m_legend.size.width() + 1.2 * m_em : m_legend.size.height() + 0.3 * m_em;
  }
  right -= planLevels();
  bottom -= hasX ? m_text.height() + 0.4 * m_em : 0;
  if (kindOf(m_chart) == Kind::Histogram) {
    right -= planBins(left, right - left);
    planBins(left, right - left);
    m_xLabelHeight = m_text.height();
  } else {
    QStringList names;
    for (int i = 0; i < categoryCount(m_chart); ++i) {
      names << categoryName(m_chart, i);
    }
    const double slot = std::max(0.0, right - left) / static_cast<double>(names.size());
    m_labels = planCategoryLabels(names, slot, 0.36 * m_area.height(), left + slot / 2, m_text);
    m_xLabelHeight = m_labels.height;
  }
  bottom -= m_xLabelHeight + 0.5 * m_em;
  m_out.plot = QRectF(QPointF(std::round(left), std::round(top + 0.4 * m_em)),
                      QPointF(std::floor(right), std::round(bottom)));
  planShares();
}

void Layouter::placeValueAxis() {
  const double labelRight = m_out.plot.left() - 0.6 * m_em;
  const double middle = m_text.ascent() - m_text.height() / 2;
  double labelLeft = labelRight;
  for (const ScaleTick& tick : m_out.value.ticks) {
    const double y = m_out.valueY(tick.value);
    m_out.grid.emplace_back(m_out.plot.left(), y, m_out.plot.right(), y);
    const double width = m_text.width(tick.label);
    labelLeft = std::min(labelLeft, labelRight - width);
    add(TextRole::ValueTick, tick.label, {labelRight - width, y + middle}, 0, m_text);
  }
  const bool fromBase = kindOf(m_chart) != Kind::Boxes;
  const double y = fromBase ? m_out.valueY(m_out.baseValue) : m_out.plot.bottom();
  m_out.baseline = QLineF(m_out.plot.left(), y, m_out.plot.right(), y);
  // A title that is longer than the axis may use the height of the labels below it.
  const double available = m_out.plot.bottom() + m_xLabelHeight - m_out.plot.top();
  const QString title = m_text.elided(base::translated(m_chart.value.title), available);
  const double width = m_text.width(title);
  const double start = std::clamp(m_out.plot.center().y() + width / 2, m_out.plot.top() + width,
                                  std::max(m_out.plot.bottom() + m_xLabelHeight, m_out.plot.top() + width));
  add(TextRole::AxisTitle, title, {m_text.ascent(), start}, -90, m_text);
}

void Layouter::placeCategoryAxis() {
  const int categories = categoryCount(m_chart);
  const double top = m_out.plot.bottom() + 0.5 * m_em;
  for (int i = 0; i < categories; ++i) {
    const QString& text = m_labels.texts[i];
    QPointF start = labelBaseline(m_labels, text, m_out.categoryX(i, categories), top, m_text);
    if (m_labels.angle == 0) {
      start.setX(std::clamp(start.x(), 0.0, std::max(0.0, m_area.right() - m_text.width(text))));
    }
    add(TextRole::CategoryTick, text, start, m_labels.angle, m_text);
  }
}

void Layouter::placeBinAxis() {
  const double top = m_out.plot.bottom();
  for (const ScaleTick& tick : m_out.bins.ticks) {
    const double x = m_out.plot.left() + m_out.bins.fraction(tick.value) * m_out.plot.width();
    m_out.ticks.emplace_back(x, top, x, top + 0.3 * m_em);
    const double width = m_text.width(tick.label);
    add(TextRole::CategoryTick, tick.label, {x - width / 2, top + 0.5 * m_em + m_text.ascent()}, 0, m_text);
  }
}

void Layouter::planValueLabels() {
  m_valueDigits = 0;
  const std::vector<Mark> marks = marksOf(m_chart);
  if (kindOf(m_chart) != Kind::Bars || static_cast<int>(marks.size()) > valueLabelLimit ||
      m_out.plot.height() < 6 * m_em) {
    return;
  }
  const double slot = m_out.plot.width() / categoryCount(m_chart);
  const int sets = setCount(m_chart);
  // A single bar's label may be wider than the bar, one in a group would run into its neighbor.
  const double room = sets > 1 ? slot * m_out.groupShare / sets - 0.2 * m_em : slot * 0.95;
  for (const int digits : {3, 2}) {
    const bool fits = std::all_of(marks.begin(), marks.end(), [&](Mark mark) {
      return m_labelText.width(base::fromUtf8(present::formatNumber(valueOf(m_chart, mark), digits))) <= room;
    });
    if (fits) {
      m_valueDigits = digits;
      return;
    }
  }
}

void Layouter::placeValueLabels() {
  const double gap = 0.25 * m_em;
  for (const Mark mark : marksOf(m_chart)) {
    const double value = valueOf(m_chart, mark);
    if (std::isnan(value)) {
      continue;
    }
    const QString text = base::fromUtf8(present::formatNumber(value, m_valueDigits));
    const QRectF rect = markRect(m_chart, m_out, mark);
    const bool below = value < m_out.baseValue;
    const double y = below ? rect.bottom() + gap + m_labelText.ascent()
                           : rect.top() - gap - m_labelText.height() + m_labelText.ascent();
    const double x = rect.center().x() - m_labelText.width(text) / 2;
    const double top = y - m_labelText.ascent();
    if (top >= m_out.plot.top() - 0.4 * m_em &&
        top + m_labelText.height() <= m_out.plot.bottom() + 0.4 * m_em) {
      add(TextRole::ValueLabel, text, {x, y}, 0, m_labelText);
    }
  }
}

ChartLayout Layouter::run() {
  const double top = placeTitle();
  if (!hasMarks(m_chart)) {
    placeEmpty(top);
    return m_out;
  }
  // The number of ticks depends on the height of the plot, which depends on the width of their labels: the
  // first pass finds the height, the second one uses it.
  planPlot(top, 0.7 * (m_area.height() - top));
  planValueLabels();
  planPlot(top, m_out.plot.height());
  if (m_out.plot.width() < 3 * m_em || m_out.plot.height() < 2 * m_em) {
    m_out.plot = QRectF();
    m_out.texts.clear();
    return m_out;
  }
  placeValueAxis();
  if (kindOf(m_chart) == Kind::Histogram) {
    placeBinAxis();
  } else {
    placeCategoryAxis();
  }
  const QString title = m_text.elided(base::translated(m_chart.category.title), m_out.plot.width());
  const double y = m_out.plot.bottom() + 0.5 * m_em + m_xLabelHeight + 0.4 * m_em + m_text.ascent();
  add(TextRole::AxisTitle, title, {m_out.plot.center().x() - m_text.width(title) / 2, y}, 0, m_text);
  placeLegend();
  placeLevels();
  if (m_valueDigits > 0) {
    placeValueLabels();
  }
  return m_out;
}

}  // namespace

SizedFont fontFor(TextRole role, const ChartStyle& style) {
  const bool small = role == TextRole::ValueLabel || role == TextRole::LevelName;
  const double scale = role == TextRole::Title ? 1.1 : small ? 0.92 : 1.0;
  SizedFont font = sizedFont(style.font, style.fontPx * scale, style.wholePixels);
  font.font.setWeight(role == TextRole::Title ? QFont::DemiBold : QFont::Normal);
  return font;
}

ChartLayout layoutChart(const present::Chart& chart, const QSizeF& size, const ChartStyle& style) {
  return Layouter(chart, size, style).run();
}

}  // namespace quantoscope::charts
