// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/plot2d/color_bar.h"

#include <qcustomplot.h>

#include <algorithm>
#include <cmath>
#include <optional>

#include "engine/present/number_format.h"
#include "widgets/base/text.h"
#include "widgets/plot2d/axis_ticks.h"
#include "widgets/plot2d/text_ruler.h"

namespace quantoscope::plot2d {
namespace {

constexpr int colorStops = 64;
constexpr double barGap = 10;
constexpr double barWidth = 12;
constexpr double tickLength = 4;
constexpr double labelGap = 4;
constexpr double titleGap = 6;
/// Narrower canvases have no room for a bar.
constexpr double narrowest = 230;

/// 1, 2 and 5 times powers of ten: beside square roots, even steps would leave the low end without numbers.
std::vector<double> roundValues(const present::Range& range) {
  std::vector<double> values;
  if (range.low <= 0) {
    values.push_back(0);
  }
  const int top = static_cast<int>(std::floor(std::log10(range.high)));
  for (int exponent = top - 4; exponent <= top; ++exponent) {
    for (const int mantissa : {1, 2, 5}) {
      const double value = mantissa * std::pow(10.0, exponent);
      if (value >= range.low && value <= range.high * (1 + 1e-9)) {
        values.push_back(value);
      }
    }
  }
  return values;
}

std::vector<ColorTick> allTicks(present::ColorSpread spread, const present::Range& range, double count) {
  std::vector<ColorTick> all;
  const auto add = [&](double value, const QString& label) {
    all.push_back({present::colorPlace(spread, range, value), label});
  };
  if (spread == present::ColorSpread::SquareRoot) {
    for (const double value : roundValues(range)) {
      add(value, base::fromUtf8(present::formatNumber(value, 1)));
    }
    return all;
  }
  present::Axis axis;
  axis.logarithmic = spread == present::ColorSpread::Logarithmic;
  const Ticks ticks = makeTicks(axis, range, count);
  for (std::size_t i = 0; i < ticks.positions.size(); ++i) {
    add(ticks.positions[i], ticks.labels[i]);
  }
  return all;
}

}  // namespace

std::vector<ColorTick> colorTicks(const present::Raster& raster, present::ColorSpread spread, double apart) {
  const auto ends = present::colorEnds(raster, spread);
  if (!ends) {
    return {};
  }
  const auto number = [](double value) { return base::fromUtf8(present::formatNumber(value, 3)); };
  if (ends->range.low == ends->range.high) {
    return {{0.5, number(ends->range.low)}};
  }
  std::vector<ColorTick> all = allTicks(spread, ends->range, 0.35 / apart);
  std::vector<ColorTick> kept;
  if (ends->below) {
    kept.push_back({0, QStringLiteral("\u2264 ") + number(ends->range.low)});
  }
  std::sort(all.begin(), all.end(), [](const ColorTick& a, const ColorTick& b) { return a.place > b.place; });
  for (const ColorTick& tick : all) {
    const bool free = std::all_of(kept.begin(), kept.end(), [&](const ColorTick& other) {
      return std::abs(other.place - tick.place) >= apart;
    });
    if (free) {
      kept.push_back(tick);
    }
  }
  return kept;
}

class ColorBar::Private : public QCPLayerable {
 public:
  explicit Private(QCustomPlot& canvas) : QCPLayerable(&canvas, QStringLiteral("legend")) {}

  int neededWidth(int plotHeight, int canvasWidth) {
    if (!raster || !style.showLegend || canvasWidth < style.gap(narrowest)) {
      return 0;
    }
    measure(plotHeight);
    return style.gap(barGap) + style.gap(barWidth) + style.gap(tickLength) + style.gap(labelGap) +
           static_cast<int>(std::ceil(m_labelWidth)) + titleWidth();
  }

  void place(const QRect& plotArea, int canvasWidth) {
    m_box = QRectF();
    if (neededWidth(plotArea.height(), canvasWidth) > 0) {
      m_box = QRectF(plotArea.right() + 1 + style.gap(barGap), plotArea.top(), style.gap(barWidth),
                     plotArea.height());
    }
  }

  SceneStyle style;
  std::optional<present::Raster> raster;
  TextRuler small;
  TextRuler text;

 protected:
  void applyDefaultAntialiasingHint(QCPPainter* painter) const override { painter->setAntialiasing(true); }

  void draw(QCPPainter* painter) override {
    if (m_box.isNull() || !raster) {
      return;
    }
    drawColors(*painter);
    const QPen line(style.color(present::ColorRole::Muted), style.hairline, Qt::SolidLine, Qt::FlatCap);
    painter->setPen(line);
    painter->setBrush(Qt::NoBrush);
    painter->drawRect(m_box);
    painter->setFont(style.small);
    for (const ColorTick& tick : m_ticks) {
      const double y = m_box.bottom() - tick.place * m_box.height();
      painter->setPen(line);
      painter->drawLine(QPointF(m_box.right(), y), QPointF(m_box.right() + style.gap(tickLength), y));
      painter->setPen(style.color(present::ColorRole::Muted));
      const double x = m_box.right() + style.gap(tickLength) + style.gap(labelGap);
      painter->drawText(QRectF(x, y - small.height(), m_labelWidth, 2 * small.height()),
                        Qt::AlignLeft | Qt::AlignVCenter | Qt::TextDontClip, tick.label);
    }
    drawTitle(*painter);
  }

 private:
  /// Strips instead of a gradient: a gradient in a PDF is bound to the page it was made for.
  void drawColors(QCPPainter& painter) const {
    painter.setPen(Qt::NoPen);
    for (int i = 0; i < colorStops; ++i) {
      painter.setBrush(style.color(present::scaleColor((i + 0.5) / colorStops)));
      const double top = m_box.bottom() - m_box.height() * (i + 1) / colorStops;
      // Each one reaches under the next, so that no seams shine through.
      const double bottom = m_box.bottom() - m_box.height() * std::max(0.0, i - 0.5) / colorStops;
      painter.drawRect(QRectF(m_box.left(), top, m_box.width(), bottom - top));
    }
  }

  void drawTitle(QCPPainter& painter) const {
    if (m_title.isEmpty()) {
      return;
    }
    QFont font = style.text;
    font.setHintingPreference(QFont::PreferNoHinting);
    painter.setFont(font);
    painter.setPen(style.color(present::ColorRole::Foreground));
    painter.save();
    painter.translate(
        m_box.right() + style.gap(tickLength) + style.gap(labelGap) + m_labelWidth + style.gap(titleGap),
        m_box.center().y());
    painter.rotate(-90);
    painter.drawText(QRectF(-m_box.height() / 2, 0, m_box.height(), titleHeight()),
                     Qt::AlignCenter | Qt::TextDontClip, m_title);
    painter.restore();
  }

  void measure(int plotHeight) {
    m_ticks = colorTicks(*raster, style.spread, 1.3 * small.height() / std::max(1, plotHeight));
    m_labelWidth = 0;
    for (const ColorTick& tick : m_ticks) {
      m_labelWidth = std::max(m_labelWidth, small.width(tick.label));
    }
    m_title = text.broken(base::translated(raster->valueTitle), plotHeight, 2);
  }

  double titleHeight() const {
    return text.lineSpacing() * static_cast<double>(1 + m_title.count(QLatin1Char('\n')));
  }
  int titleWidth() const {
    return m_title.isEmpty() ? 0 : style.gap(titleGap) + static_cast<int>(std::ceil(titleHeight()));
  }

  std::vector<ColorTick> m_ticks;
  double m_labelWidth = 0;
  QString m_title;
  QRectF m_box;
};

ColorBar::ColorBar(QCustomPlot& canvas) : d(std::make_unique<Private>(canvas)) {}
ColorBar::~ColorBar() = default;

void ColorBar::setStyle(const SceneStyle& style) {
  d->style = style;
  d->small.setFont(style.small);
  d->text.setFont(style.text);
}

void ColorBar::setPlot(const present::Plot& plot) {
  d->raster.reset();
  for (const present::Element& element : plot.elements) {
    const auto* raster = std::get_if<present::Raster>(&element);
    if (raster != nullptr && !raster->info.inLegend && !raster->valueTitle.empty() &&
        present::colorEnds(*raster, d->style.spread)) {
      d->raster = *raster;
      return;
    }
  }
}

int ColorBar::neededWidth(int plotHeight, int canvasWidth) const {
  return d->neededWidth(plotHeight, canvasWidth);
}

void ColorBar::place(const QRect& plotArea, int canvasWidth) {
  d->place(plotArea, canvasWidth);
}

}  // namespace quantoscope::plot2d
