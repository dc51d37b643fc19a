// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/plot2d/plot_scene.h"

#include <qcustomplot.h>

#include <QCoreApplication>
#include <algorithm>
#include <cmath>

#include "widgets/base/text.h"
#include "widgets/plot2d/axis_range.h"
#include "widgets/plot2d/axis_ticks.h"
#include "widgets/plot2d/chrome.h"
#include "widgets/plot2d/color_bar.h"
#include "widgets/plot2d/plot_cursor.h"
#include "widgets/plot2d/text_ruler.h"

namespace quantoscope::plot2d {
namespace {

using present::Extent;
using present::Range;

/// Hands the canvas ticks that were made beforehand, because how many fit is decided with the layout.
class GivenTicker : public QCPAxisTicker {
 public:
  void set(const Ticks& ticks) {
    m_ticks = QVector<double>(ticks.positions.begin(), ticks.positions.end());
    m_labels = QVector<QString>(ticks.labels.begin(), ticks.labels.end());
    m_subTicks = QVector<double>(ticks.subTicks.begin(), ticks.subTicks.end());
  }

  void generate(const QCPRange&, const QLocale&, QChar, int, QVector<double>& ticks,
                QVector<double>* subTicks, QVector<QString>* labels) override {
    ticks = m_ticks;
    if (subTicks != nullptr) {
      *subTicks = m_subTicks;
    }
    if (labels != nullptr) {
      *labels = m_labels;
    }
  }

 private:
  QVector<double> m_ticks;
  QVector<double> m_subTicks;
  QVector<QString> m_labels;
};

Range toRange(const QCPRange& range) {
  return {range.lower, range.upper};
}

/// One tick says nothing about the scale.
Ticks atLeastTwo(const present::Axis& axis, Range visible, double count) {
  Ticks ticks = makeTicks(axis, visible, count);
  for (int more = 1; more <= 4 && ticks.positions.size() < 2; ++more) {
    ticks = makeTicks(axis, visible, count + more);
  }
  return ticks;
}

double widestLabel(const Ticks& ticks, const TextRuler& ruler) {
  double widest = 0;
  for (const QString& label : ticks.labels) {
    widest = std::max(widest, ruler.width(label));
  }
  return widest;
}

}  // namespace

bool matches(const present::Subject& subject, const present::Subject& highlight) {
  // A single point is marked by itself; elements of many points have none.
  const bool onlyPoint = highlight.point && !highlight.layer && !highlight.bitWidth &&
                         !highlight.modelLayer && !highlight.head && !highlight.token;
  return (!highlight.layer || highlight.layer == subject.layer) &&
         (!highlight.bitWidth || highlight.bitWidth == subject.bitWidth) &&
         (!highlight.modelLayer || highlight.modelLayer == subject.modelLayer) &&
         (!highlight.head || highlight.head == subject.head) &&
         (!highlight.token || highlight.token == subject.token) &&
         (!highlight.point || highlight.point == subject.point || (!subject.point && !onlyPoint));
}

class PlotScene::Private {
 public:
  explicit Private(QCustomPlot& plotCanvas)
      : canvas(plotCanvas),
        chrome(plotCanvas),
        colorBar(plotCanvas),
        xTicker(QSharedPointer<GivenTicker>::create()),
        yTicker(QSharedPointer<GivenTicker>::create()) {
    canvas.plotLayout()->setAutoMargins(QCP::msNone);
    canvas.xAxis->setTicker(xTicker);
    canvas.yAxis->setTicker(yTicker);
    // Axes that are never shown would still make ticks with every layout.
    for (QCPAxis* axis : {canvas.xAxis2, canvas.yAxis2}) {
      axis->setTicks(false);
      axis->setTickLabels(false);
    }
  }

  void styleAxis(QCPAxis& axis) const {
    const QPen line(style.color(present::ColorRole::Muted), style.hairline, Qt::SolidLine, Qt::FlatCap);
    axis.setBasePen(line);
    axis.setTickPen(line);
    axis.setSubTickPen(line);
    axis.setTickLength(0, style.gap(4));
    axis.setSubTickLength(0, style.gap(2));
    axis.setTickLabelPadding(style.gap(4));
    axis.setLabelPadding(style.gap(4));
    axis.setPadding(0);
    axis.setTickLabelFont(style.small);
    axis.setTickLabelColor(style.color(present::ColorRole::Muted));
    // Hinting is for upright text; along the other way it tears letters apart.
    QFont title = style.text;
    if (axis.orientation() == Qt::Vertical) {
      title.setHintingPreference(QFont::PreferNoHinting);
    }
    axis.setLabelFont(title);
    axis.setLabelColor(style.color(present::ColorRole::Foreground));
    QPen grid(style.color(present::ColorRole::Grid), style.hairline, Qt::SolidLine, Qt::FlatCap);
    axis.grid()->setPen(grid);
    axis.grid()->setZeroLinePen(grid);
  }

  /// Makes the artists anew only when the plot is built differently.
  void syncArtists(const present::PlotPtr& next) {
    const bool sameStructure = plot && std::equal(plot->elements.begin(), plot->elements.end(),
                                                  next->elements.begin(), next->elements.end(), sameArtist);
    if (sameStructure) {
      return;
    }
    chrome.forgetArtists();
    artists.clear();
    for (const present::Element& element : next->elements) {
      artists.push_back(makeArtist(canvas, element));
    }
    ++rebuilds;
  }

  Emphasis emphasisOf(const present::Subject& subject) const {
    if (!highlighting || subject == present::Subject{}) {
      return Emphasis::Normal;
    }
    return matches(subject, *highlight) ? Emphasis::Strong : Emphasis::Faint;
  }

  void refreshArtists() {
    highlighting = false;
    for (const present::Element& element : plot->elements) {
      const present::Subject& subject = present::infoOf(element).subject;
      highlighting |= highlight && subject != present::Subject{} && matches(subject, *highlight);
    }
    for (std::size_t i = 0; i < artists.size(); ++i) {
      const present::Element& element = plot->elements[i];
      artists[i]->update(element, style, emphasisOf(present::infoOf(element).subject));
    }
  }

  void refreshChrome() {
    ChromeContent content;
    content.title = base::translated(plot->title);
    content.notice = base::translated(plot->notice);
    content.squarePlot = plot->equalAspect;
    if (empty) {
      content.emptySentence = plot->emptyState.empty() ? QCoreApplication::translate(
                                                             "PlotView", "There is nothing to show here yet.")
                                                       : base::translated(plot->emptyState);
    }
    for (std::size_t i = 0; i < artists.size(); ++i) {
      const present::ElementInfo& info = present::infoOf(plot->elements[i]);
      if (info.inLegend) {
        content.legend.push_back({base::translated(info.name), artists[i].get()});
      }
    }
    chrome.setContent(std::move(content));
  }

  void refresh() {
    chrome.setStyle(style);
    colorBar.setStyle(style);
    colorBar.setPlot(empty ? present::Plot() : *plot);
    small.setFont(style.small);
    text.setFont(style.text);
    styleAxis(*canvas.xAxis);
    styleAxis(*canvas.yAxis);
    canvas.xAxis->setScaleType(plot->x.logarithmic ? QCPAxis::stLogarithmic : QCPAxis::stLinear);
    canvas.yAxis->setScaleType(plot->y.logarithmic ? QCPAxis::stLogarithmic : QCPAxis::stLinear);
    canvas.axisRect()->setVisible(!empty);
    for (QCPAxis* axis : {canvas.xAxis, canvas.yAxis}) {
      axis->setVisible(!plot->bare);
      axis->grid()->setVisible(!plot->bare);
    }
    // One path of very many segments takes a rasterizer far longer than the segments one by one.
    canvas.setPlottingHint(QCP::phFastPolylines, longestLine() > 20000);
    refreshArtists();
    refreshChrome();
    dirty = false;
  }

  std::size_t longestLine() const {
    std::size_t longest = 0;
    for (const present::Element& element : plot->elements) {
      const auto* line = std::get_if<present::Line>(&element);
      longest = std::max(longest, line != nullptr && line->x ? line->x->size() : 0);
    }
    return longest;
  }

  /// The window asked for, as far as the axes can show it.
  Extent wanted() const {
    if (!window) {
      return fit;
    }
    const auto usable = [](const Range& range, bool logarithmic) {
      return range.low < range.high && (!logarithmic || range.low > 0);
    };
    return {usable(window->x, plot->x.logarithmic) ? showable(window->x, plot->x.logarithmic) : fit.x,
            usable(window->y, plot->y.logarithmic) ? showable(window->y, plot->y.logarithmic) : fit.y};
  }

  bool aspectHolds() const { return plot->equalAspect && !plot->x.logarithmic && !plot->y.logarithmic; }

  void applyRanges(const Extent& wantedExtent) {
    const QRect rect = canvas.axisRect()->rect();
    const Extent extent = aspectHolds() ? withEqualAspect(wantedExtent, rect.size()) : wantedExtent;
    canvas.xAxis->setRange(extent.x.low, extent.x.high);
    canvas.yAxis->setRange(extent.y.low, extent.y.high);
    placeTicks(rect.size());
  }

  void placeTicks(QSize size) {
    const Range x = toRange(canvas.xAxis->range());
    const Range y = toRange(canvas.yAxis->range());
    const double high = small.height();
    double rowHeight = std::max(3.2 * high, size.height() / 7.0);
    double columnWidth = std::max(5 * high, size.width() / 9.0);
    if (aspectHolds()) {
      rowHeight = columnWidth = std::max(rowHeight, columnWidth);
    }
    // Ticks that were asked for go only where their labels would touch.
    const double rows = size.height() / (plot->y.ticks.empty() ? rowHeight : 1.4 * high);
    yTicks = atLeastTwo(plot->y, y, rows);
    yTicker->set(yTicks);
    double columns =
        plot->x.ticks.empty() ? size.width() / columnWidth : static_cast<double>(plot->x.ticks.size());
    xTicks = atLeastTwo(plot->x, x, columns);
    const auto crowded = [&] {
      const double each = widestLabel(xTicks, small) + 0.6 * high;
      return each * static_cast<double>(xTicks.labels.size()) > size.width();
    };
    while (columns > 1 && crowded()) {
      columns -= 1;
      xTicks = makeTicks(plot->x, x, columns);
    }
    xTicker->set(xTicks);
  }

  /// Half of the last label may stand out over the axis's end; a color bar stands beside it.
  int rightMargin() const {
    double overhang = 0;
    for (std::size_t i = 0; i < xTicks.positions.size(); ++i) {
      const double end = canvas.xAxis->coordToPixel(xTicks.positions[i]) + small.width(xTicks.labels[i]) / 2;
      overhang = std::max(overhang, end - canvas.axisRect()->right());
    }
    const int bar = colorBar.neededWidth(canvas.axisRect()->height(), canvas.viewport().width());
    return std::max({style.pixels(2), static_cast<int>(std::ceil(overhang)), bar});
  }

  void updateCanvasLayout() {
    canvas.plotLayout()->update(QCPLayoutElement::upPreparation);
    canvas.plotLayout()->update(QCPLayoutElement::upMargins);
    canvas.plotLayout()->update(QCPLayoutElement::upLayout);
  }

  void placeChrome(QSize size) {
    const QRect plotRect = canvas.axisRect()->rect();
    const QRect rest = chrome.layOut(size, plotRect.left(), plotRect.top());
    canvas.plotLayout()->setMargins(QMargins(rest.left(), rest.top(), size.width() - rest.right() - 1,
                                             size.height() - rest.bottom() - 1));
  }

  /// Margins depend on the labels, labels on the ranges, ranges with equal aspect on the margins: a few
  /// rounds settle it. Margins only grow from round to round, or wide and narrow labels could take turns and
  /// the last ones stand outside of the canvas.
  void settle(QSize size, const Extent& extent, int left) {
    constexpr int mostRounds = 8;
    QCPAxisRect& rect = *canvas.axisRect();
    rect.setAutoMargins(QCP::msLeft | QCP::msBottom);
    rect.setMinimumMargins(QMargins(left, 0, 0, 0));
    const int top = static_cast<int>(std::ceil(small.height() / 2));
    QMargins margins = rect.margins();
    margins.setTop(std::max(style.pixels(2), top - style.pixels(2)));
    margins.setRight(style.pixels(2));
    QRect settled;
    for (int round = 0; round < mostRounds; ++round) {
      rect.setMargins(margins);
      updateCanvasLayout();
      placeChrome(size);
      applyRanges(extent);
      if (style.xTitle) {
        canvas.xAxis->setLabel(text.broken(base::translated(plot->x.title), rect.width(), 2));
      }
      if (style.yTitle) {
        canvas.yAxis->setLabel(text.broken(base::translated(plot->y.title), rect.height(), 2));
      }
      updateCanvasLayout();
      const int right = std::max(margins.right(), rightMargin());
      const bool done = rect.rect() == settled && right == margins.right();
      margins = rect.margins();
      margins.setRight(right);
      rect.setMinimumMargins(margins);
      settled = rect.rect();
      if (done) {
        break;
      }
    }
    rect.setAutoMargins(QCP::msNone);
  }

  void layOut(QSize size) {
    if (dirty) {
      refresh();
    }
    canvas.setViewport(QRect(QPoint(), size));
    placeChrome(size);
    if (empty) {
      colorBar.place({}, 0);
      return;
    }
    const Extent extent = wanted();
    settleSteadily(size, extent);
    updateCanvasLayout();
    placeChrome(size);
    updateCanvasLayout();
    applyRanges(extent);
    colorBar.place(canvas.axisRect()->rect(), size.width());
    settleLabels();
  }

  void settleLabels() {
    const bool any = std::any_of(plot->elements.begin(), plot->elements.end(), [](const auto& element) {
      const auto* label = std::get_if<present::Label>(&element);
      return label != nullptr && label->beside;
    });
    if (!any) {
      return;
    }
    const QRectF area = canvas.axisRect()->rect();
    present::LabelField field({area.left(), area.top(), area.width(), area.height()});
    for (const auto& artist : artists) {
      artist->block(field);
    }
    for (const auto& artist : artists) {
      artist->settle(field);
    }
  }

  /// While data change, the plot area must not jump with every digit of a tick label.
  void settleSteadily(QSize size, const Extent& extent) {
    settle(size, extent, leftMargin);
    if (widestLabel(yTicks, small) < leftLabels - style.pixels(16)) {
      settle(size, extent, 0);
      leftMargin = 0;
    }
    if (const int left = canvas.axisRect()->margins().left(); left > leftMargin) {
      leftMargin = left;
      leftLabels = widestLabel(yTicks, small);
    }
  }

  QCustomPlot& canvas;
  Chrome chrome;
  ColorBar colorBar;
  QSharedPointer<GivenTicker> xTicker;
  QSharedPointer<GivenTicker> yTicker;
  Ticks xTicks;
  Ticks yTicks;
  SceneStyle style;
  TextRuler small;
  TextRuler text;
  present::PlotPtr plot = std::make_shared<const present::Plot>();
  std::vector<std::unique_ptr<Artist>> artists;
  std::optional<present::Subject> highlight;
  std::optional<Extent> window;
  Extent fit;
  int leftMargin = 0;
  double leftLabels = 0;  ///< the widest of them when the margin was set
  int rebuilds = 0;
  bool highlighting = false;
  bool empty = true;
  bool dirty = true;
};

PlotScene::PlotScene(QCustomPlot& canvas) : d(std::make_unique<Private>(canvas)) {}
PlotScene::~PlotScene() = default;

void PlotScene::setStyle(const SceneStyle& style) {
  d->style = style;
  d->leftMargin = 0;
  d->leftLabels = 0;
  d->dirty = true;
}

void PlotScene::setPlot(present::PlotPtr plot) {
  if (!plot) {
    plot = std::make_shared<const present::Plot>();
  }
  d->syncArtists(plot);
  d->plot = std::move(plot);
  const auto fit = fitExtent(*d->plot);
  d->empty = !fit;
  d->fit = fit.value_or(Extent{});
  d->dirty = true;
}

void PlotScene::setHighlight(std::optional<present::Subject> highlight) {
  d->highlight = highlight;
  d->dirty = true;
}

void PlotScene::setWindow(std::optional<Extent> window) {
  d->window = window;
}

void PlotScene::retranslate() {
  d->dirty = true;
}

void PlotScene::layOut(QSize size) {
  d->layOut(size);
}

const present::PlotPtr& PlotScene::plot() const {
  return d->plot;
}

const std::optional<present::Subject>& PlotScene::highlight() const {
  return d->highlight;
}

bool PlotScene::isEmpty() const {
  return d->empty;
}

Extent PlotScene::visible() const {
  return {toRange(d->canvas.xAxis->range()), toRange(d->canvas.yAxis->range())};
}

QRectF PlotScene::plotArea() const {
  return d->canvas.axisRect()->rect();
}

QPointF PlotScene::toPixel(double x, double y) const {
  return {d->canvas.xAxis->coordToPixel(x), d->canvas.yAxis->coordToPixel(y)};
}

QPointF PlotScene::toData(QPointF pixel) const {
  return {d->canvas.xAxis->pixelToCoord(pixel.x()), d->canvas.yAxis->pixelToCoord(pixel.y())};
}

std::optional<Pick> PlotScene::pick(QPointF pixel, double tolerance) const {
  std::optional<Pick> best;
  if (d->empty || d->dirty || !plotArea().adjusted(-2, -2, 2, 2).contains(pixel)) {
    return best;
  }
  for (std::size_t i = 0; i < d->artists.size(); ++i) {
    const auto hit = d->artists[i]->hit(pixel, tolerance);
    if (hit && (!best || hit->distance <= best->hit.distance)) {
      best = Pick{&present::infoOf(d->plot->elements[i]), subjectAt(*d->plot, {i, hit->index.value_or(0)}),
                  *hit};
    }
  }
  return best;
}

int PlotScene::rebuildCount() const {
  return d->rebuilds;
}

}  // namespace quantoscope::plot2d
