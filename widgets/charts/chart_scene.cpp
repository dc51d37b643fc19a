// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/charts/chart_scene.h"
#include "widgets/base/figure_text.h"

#include <QChart>
#include <QGraphicsItem>
#include <QGraphicsLayout>
#include <QGraphicsScene>
#include <QLegend>
#include <QPainter>
#include <algorithm>
#include <cmath>

#include "widgets/base/colors.h"

namespace quantoscope::charts {
namespace {

// What the items around the series paint from; owned by the scene, the same for both.
struct Picture {
  present::ChartPtr chart;
  ChartStyle style;
  QSizeF size;
  ChartLayout layout;
  std::optional<present::Subject> highlight;
  std::optional<Mark> active;

  QColor color(present::ColorRole role) const { return base::toQColor({role}, style.palette); }
  QPen pen(present::ColorRole role, double width) const { return QPen(color(role), width * style.fontPx); }
};

void drawText(QPainter& painter, const Picture& picture, const PlacedText& text) {
  const SizedFont font = fontFor(text.role, picture.style);
  painter.setFont(font.font);
  const bool quiet = text.role == TextRole::ValueTick || text.role == TextRole::CategoryTick ||
                     text.role == TextRole::ValueLabel || text.role == TextRole::LevelName ||
                     text.role == TextRole::Empty;
  painter.setPen(picture.color(quiet ? present::ColorRole::Muted : present::ColorRole::Foreground));
  if (text.angle == 0 && font.scale == 1) {
    base::drawFigureText(painter, text.baseline, text.text);
    return;
  }
  painter.save();
  painter.translate(text.baseline);
  painter.rotate(text.angle);
  painter.scale(font.scale, font.scale);
  base::drawFigureText(painter, QPointF(0, 0), text.text);
  painter.restore();
}

void drawDiamond(QPainter& painter, const QPointF& center, double radius) {
  painter.drawPolygon(QPolygonF({center + QPointF(0, -radius), center + QPointF(radius, 0),
                                 center + QPointF(0, radius), center + QPointF(-radius, 0)}));
}

class PictureItem : public QGraphicsItem {
 public:
  explicit PictureItem(const Picture& picture) : m_picture(picture) {}
  QRectF boundingRect() const override { return QRectF(QPointF(0, 0), m_picture.size); }
  void changeSize() { prepareGeometryChange(); }

 protected:
  const Picture& m_picture;
};

// Behind the marks: grid, text, legend.
class FrameItem : public PictureItem {
 public:
  using PictureItem::PictureItem;
  void paint(QPainter* painter, const QStyleOptionGraphicsItem*, QWidget*) override {
    const ChartLayout& layout = m_picture.layout;
    // Level lines are crisper without smoothing; on paper it makes no difference.
    painter->setRenderHint(QPainter::Antialiasing, false);
    drawSelected(*painter);
    painter->setPen(m_picture.pen(present::ColorRole::Grid, 1.0 / 12));
    painter->drawLines(layout.grid.data(), static_cast<int>(layout.grid.size()));
    painter->setPen(m_picture.pen(present::ColorRole::Muted, 1.0 / 12));
    painter->drawLines(layout.ticks.data(), static_cast<int>(layout.ticks.size()));
    painter->setRenderHint(QPainter::Antialiasing, true);
    for (const PlacedSwatch& swatch : layout.swatches) {
      painter->setPen(Qt::NoPen);
      painter->setBrush(base::toQColor(swatch.color, m_picture.style.palette));
      if (swatch.shape == SwatchShape::Diamond) {
        drawDiamond(*painter, swatch.rect.center(), swatch.rect.width() * 0.38);
      } else {
        painter->drawRect(swatch.rect);
      }
    }
    for (const PlacedText& text : layout.texts) {
      if (text.role != TextRole::ValueLabel) {
        drawText(*painter, m_picture, text);
      }
    }
  }

 private:
  // Among hundreds of categories a strong bar is thinner than a hair: the whole height says where it is.
  void drawSelected(QPainter& painter) const {
    const ChartLayout& layout = m_picture.layout;
    if (layout.plot.isNull() || !m_picture.chart || kindOf(*m_picture.chart) == Kind::Histogram) {
      return;
    }
    const int categories = categoryCount(*m_picture.chart);
    const double slot = layout.plot.width() / std::max(1, categories);
    const Emphasis emphasis(*m_picture.chart, m_picture.highlight);
    if (!emphasis.isActive() || slot > m_picture.style.fontPx) {
      return;
    }
    const double width = std::max(slot, 0.4 * m_picture.style.fontPx);
    painter.setPen(Qt::NoPen);
    painter.setBrush(base::toQColor({present::ColorRole::Foreground, 0, 0.22}, m_picture.style.palette));
    for (int i = 0; i < categories; ++i) {
      if (emphasis.isStrong({i, 0})) {
        painter.drawRect(QRectF(layout.categoryX(i, categories) - width / 2, layout.plot.top(), width,
                                layout.plot.height()));
      }
    }
  }
};

// In front of the marks: base line, medians and means, numbers, the outline of the active mark.
class OverlayItem : public PictureItem {
 public:
  using PictureItem::PictureItem;
  void paint(QPainter* painter, const QStyleOptionGraphicsItem*, QWidget*) override {
    const ChartLayout& layout = m_picture.layout;
    if (layout.plot.isNull()) {
      return;
    }
    painter->setRenderHint(QPainter::Antialiasing, false);
    painter->setPen(m_picture.pen(present::ColorRole::Muted, 1.0 / 12));
    painter->drawLine(layout.baseline);
    painter->setRenderHint(QPainter::Antialiasing, true);
    drawCenters(*painter);
    drawCrosses(*painter);
    drawLevels(*painter);
    for (const PlacedText& text : layout.texts) {
      if (text.role == TextRole::ValueLabel) {
        drawText(*painter, m_picture, text);
      }
    }
    drawActive(*painter);
  }

 private:
  void drawCenters(QPainter& painter) const {
    const auto* content = std::get_if<present::BoxChart>(&m_picture.chart->content);
    if (!content) {
      return;
    }
    const Emphasis emphasis(*m_picture.chart, m_picture.highlight);
    for (int i = 0; i < categoryCount(*m_picture.chart); ++i) {
      if (!std::isnan(valueOf(*m_picture.chart, {i, 0}))) {
        drawCenter(painter, {i, 0}, content->boxes[static_cast<std::size_t>(i)],
                   emphasis.isStrong({i, 0}) ? 1.0F : 0.3F);
      }
    }
  }

  // The median bolder than the box, the mean as a diamond.
  void drawCenter(QPainter& painter, Mark mark, const present::Box& box, float alpha) const {
    const ChartLayout& layout = m_picture.layout;
    const auto inside = [&](double value) { return value >= layout.value.low && value <= layout.value.high; };
    const QRectF rect = markRect(*m_picture.chart, layout, mark);
    if (alpha == 1.0F) {
      // Qt closes the path of the lower whisker and so smooths it twice; the upper one is to look the same.
      painter.setPen(
          QPen(base::toQColor(box.color, m_picture.style.palette), boxLine * m_picture.style.fontPx));
      painter.drawLine(QLineF(rect.center().x(), layout.valueY(box.q3), rect.center().x(), rect.top()));
    }
    if (inside(box.median)) {
      QColor color = base::toQColor(box.color, m_picture.style.palette);
      color.setAlphaF(alpha);
      QPen pen(color, 0.2 * m_picture.style.fontPx);
      pen.setCapStyle(Qt::FlatCap);
      painter.setPen(pen);
      const double y = layout.valueY(box.median);
      painter.drawLine(QLineF(rect.left(), y, rect.right(), y));
    }
    if (inside(box.mean)) {
      QColor color = m_picture.color(present::ColorRole::Foreground);
      color.setAlphaF(alpha);
      painter.setPen(Qt::NoPen);
      painter.setBrush(color);
      drawDiamond(painter, {rect.center().x(), layout.valueY(box.mean)},
                  std::min(0.3 * m_picture.style.fontPx, 0.35 * rect.width()));
    }
  }

  void drawCrosses(QPainter& painter) const {
    const present::Chart& chart = *m_picture.chart;
    const auto* bars = std::get_if<present::BarChart>(&chart.content);
    if (!bars) {
      return;
    }
    for (int set = 0; set < setCount(chart); ++set) {
      if (bars->sets[static_cast<std::size_t>(set)].notes.empty()) {
        continue;
      }
      QPen pen(base::toQColor(colorOf(chart, {0, set}), m_picture.style.palette),
               0.1 * m_picture.style.fontPx);
      painter.setPen(pen);
      for (int category = 0; category < categoryCount(chart); ++category) {
        const Mark mark{category, set};
        if (std::isnan(valueOf(chart, mark)) && noteOf(chart, mark)) {
          const QRectF rect = markRect(chart, m_picture.layout, mark);
          painter.drawLine(rect.topLeft(), rect.bottomRight());
          painter.drawLine(rect.bottomLeft(), rect.topRight());
        }
      }
    }
  }

  void drawLevels(QPainter& painter) const {
    for (const PlacedLevel& level : m_picture.layout.levels) {
      QPen pen(base::toQColor(level.color, m_picture.style.palette), 0.11 * m_picture.style.fontPx);
      pen.setDashPattern({5, 3});
      pen.setCapStyle(Qt::FlatCap);
      painter.setPen(pen);
      painter.drawLine(level.line);
    }
  }

  void drawActive(QPainter& painter) const {
    if (!m_picture.active) {
      return;
    }
    const double margin = 0.12 * m_picture.style.fontPx;
    const QRectF rect = markRect(*m_picture.chart, m_picture.layout, *m_picture.active);
    if (rect.width() > 0) {
      painter.setBrush(Qt::NoBrush);
      painter.setPen(m_picture.pen(present::ColorRole::Foreground, 0.12));
      painter.drawRect(rect.adjusted(-margin, -margin, margin, margin));
    }
  }
};

}  // namespace

struct ChartScene::Private {
  Picture picture;
  QGraphicsScene scene;
  QChart* chart = new QChart;
  FrameItem* frame = nullptr;
  OverlayItem* overlay = nullptr;
  std::unique_ptr<SeriesFiller> filler;
  bool dirty = true;

  Private() {
    scene.setItemIndexMethod(QGraphicsScene::NoIndex);
    chart->setAnimationOptions(QChart::NoAnimation);
    chart->setBackgroundVisible(false);
    chart->setDropShadowEnabled(false);
    chart->setPlotAreaBackgroundVisible(false);
    chart->setMargins(QMargins());
    chart->layout()->setContentsMargins(0, 0, 0, 0);
    chart->legend()->hide();
    frame = new FrameItem(picture);
    overlay = new OverlayItem(picture);
    frame->setZValue(-1);
    overlay->setZValue(1);
    scene.addItem(frame);
    scene.addItem(chart);
    scene.addItem(overlay);
    filler = std::make_unique<SeriesFiller>(*chart);
  }
};

ChartScene::ChartScene() : d(std::make_unique<Private>()) {}
ChartScene::~ChartScene() = default;

void ChartScene::setChart(present::ChartPtr chart) {
  d->picture.chart = std::move(chart);
  d->picture.active.reset();
  d->dirty = true;
}

void ChartScene::setHighlight(std::optional<present::Subject> subject) {
  d->dirty = d->dirty || subject != d->picture.highlight;
  d->picture.highlight = subject;
}

void ChartScene::setStyle(const ChartStyle& style) {
  d->picture.style = style;
  d->dirty = true;
}

void ChartScene::setSize(const QSizeF& size) {
  if (size != d->picture.size) {
    d->frame->changeSize();
    d->overlay->changeSize();
    d->picture.size = size;
    d->dirty = true;
  }
}

void ChartScene::refresh() {
  if (!d->dirty) {
    return;
  }
  d->dirty = false;
  Picture& picture = d->picture;
  picture.layout = picture.chart ? layoutChart(*picture.chart, picture.size, picture.style) : ChartLayout();
  const bool drawn = !picture.layout.plot.isNull();
  d->chart->setVisible(drawn);
  if (drawn) {
    d->chart->resize(picture.size);
    d->chart->setPlotArea(picture.layout.plot);
    d->filler->fill(*picture.chart, picture.layout, Emphasis(*picture.chart, picture.highlight),
                    picture.style);
  }
}

void ChartScene::setActiveMark(std::optional<Mark> mark) {
  d->picture.active = mark;
}

const present::ChartPtr& ChartScene::chart() const {
  return d->picture.chart;
}

const ChartLayout& ChartScene::layout() {
  refresh();
  return d->picture.layout;
}

const SeriesFiller& ChartScene::series() {
  refresh();
  return *d->filler;
}

std::optional<Mark> ChartScene::markAt(const QPointF& point) {
  return d->picture.chart ? charts::markAt(*d->picture.chart, layout(), point) : std::nullopt;
}

std::optional<int> ChartScene::movableLevelAt(const QPointF& point, double reach) {
  return d->picture.chart ? charts::movableLevelAt(*d->picture.chart, layout(), point, reach) : std::nullopt;
}

QRectF ChartScene::markRect(Mark mark) {
  return d->picture.chart ? charts::markRect(*d->picture.chart, layout(), mark) : QRectF();
}

void ChartScene::paint(QPainter& painter, const QPointF& corner) {
  refresh();
  const QSizeF size = d->picture.size;
  if (size.isEmpty()) {
    return;
  }
  painter.save();
  painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
  d->scene.render(&painter, QRectF(corner, size), QRectF(QPointF(0, 0), size), Qt::IgnoreAspectRatio);
  painter.restore();
}

}  // namespace quantoscope::charts
