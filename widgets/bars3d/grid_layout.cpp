// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/bars3d/grid_layout.h"

#include <QFontMetricsF>
#include <algorithm>
#include <cmath>

#include "widgets/axes3d/picture_painter.h"
#include "widgets/bars3d/grid_geometry.h"
#include "widgets/base/colors.h"
#include "widgets/base/text.h"

namespace quantoscope::bars3d {
namespace {

using axes3d::PlacedText;
using axes3d::TextRole;

constexpr int colorStops = 16;

class Layouter {
 public:
  Layouter(const Content& content, const PictureStyle& style, const QPaintDevice& device)
      : m_content(content),
        m_style(style),
        m_device(device),
        m_em(style.figure.fontPt * axes3d::unitsPerPoint) {}

  GridLayout run(const present::ViewDirection& direction, const QPointF& pan, const QRectF& area) {
    m_layout.area = area;
    m_layout.plot = area;
    m_layout.placement.axes = axes3d::viewAxes(direction);
    const Headings headings = m_content.headings();
    axes3d::placeHeadings(headings.title, headings.notice, m_style, m_device, m_layout);
    if (m_content.isEmpty()) {
      axes3d::placeEmptyState(headings.emptyState, m_style, m_layout);
      return std::move(m_layout);
    }
    if (m_style.figure.legend) {
      placeColorBar();
      placeLegend();
    }
    axes3d::layoutAxes(m_content.axes(direction.zoom), direction.zoom, pan, m_style, m_device, m_layout);
    return std::move(m_layout);
  }

 private:
  QFontMetricsF metrics(TextRole role) const {
    return QFontMetricsF(axes3d::fontOf(role, m_style, m_device), const_cast<QPaintDevice*>(&m_device));
  }

  // At the right, with numbers; it takes its width away from the plot.
  void placeColorBar() {
    const std::optional<ColorBar> bar = m_content.colorBar();
    if (!bar) {
      return;
    }
    QRectF& left = m_layout.plot;
    const double height = std::min(0.7 * left.height(), 16 * m_em);
    const double width = 0.9 * m_em;
    const axes3d::BoxAxis axis = numberAxis({}, bar->limits, 0.5, 1);
    const QFontMetricsF font = metrics(TextRole::Tick);
    const QString power = axes3d::exponentSuffix(axis.ticks.exponent).trimmed();
    double labels = font.horizontalAdvance(power) - width;
    for (const QString& label : axis.ticks.labels) {
      labels = std::max(labels, font.horizontalAdvance(label) + 0.6 * m_em);
    }
    if (height < 3 * m_em || left.width() < 3 * (width + labels)) {
      return;
    }
    const QRectF box(left.right() - labels - width, left.center().y() - height / 2, width, height);
    m_layout.colorBar = box;
    for (std::size_t i = 0; i < axis.ticks.values.size(); ++i) {
      const double y = box.bottom() - (axis.coordinate(axis.ticks.values[i]) + 0.5) * height;
      m_layout.ticks.emplace_back(QPointF(box.right(), y), QPointF(box.right() + 0.25 * m_em, y));
      const QSizeF size(font.horizontalAdvance(axis.ticks.labels[i]), font.capHeight() * 1.3);
      addText(TextRole::Legend, axis.ticks.labels[i], {box.right() + 0.5 * m_em + size.width() / 2, y}, size);
    }
    if (!power.isEmpty()) {
      const QSizeF size(font.horizontalAdvance(power), font.height());
      addText(TextRole::Legend, power, {box.left() + size.width() / 2, box.top() - font.height() * 0.8},
              size);
    }
    left.setRight(box.left() - m_em);
  }

  void placeLegend() {
    const std::vector<LegendEntry> entries = m_content.legend();
    QStringList names;
    for (const LegendEntry& entry : entries) {
      names << base::translated(entry.name);
    }
    const std::vector<QRectF> marks = axes3d::placeLegend(names, 1.1 * m_em, m_style, m_device, m_layout);
    for (std::size_t i = 0; i < marks.size(); ++i) {
      m_layout.legend.push_back({marks[i], entries[i].color});
    }
  }

  void addText(TextRole role, const QString& text, const QPointF& center, const QSizeF& size) {
    m_layout.texts.push_back({role, text, center, size, 0});
  }

  const Content& m_content;
  const PictureStyle& m_style;
  const QPaintDevice& m_device;
  GridLayout m_layout;
  double m_em;
};

void paintColorBar(QPainter& painter, const ColorBar& bar, const QRectF& box, const PictureStyle& style) {
  QLinearGradient gradient(box.bottomLeft(), box.topLeft());
  for (int i = 0; i <= colorStops; ++i) {
    const double t = static_cast<double>(i) / colorStops;
    gradient.setColorAt(t, toQColor(present::sample(bar.map, t, style.figure.palette)));
  }
  painter.setPen(axes3d::boxPen(style));
  painter.setBrush(gradient);
  painter.drawRect(box);
}

}  // namespace

GridLayout layoutGrid(const Content& content, const present::ViewDirection& direction, const QPointF& pan,
                      const QRectF& area, const PictureStyle& style, const QPaintDevice& device) {
  return Layouter(content, style, device).run(direction, pan, area);
}

void paintSurroundings(QPainter& painter, const Content& content, const GridLayout& layout,
                       const PictureStyle& style) {
  if (!layout.colorBar.isNull()) {
    paintColorBar(painter, *content.colorBar(), layout.colorBar, style);
  }
  painter.setPen(Qt::NoPen);
  for (const LegendMark& mark : layout.legend) {
    painter.setBrush(base::toQColor(mark.color, style.figure.palette));
    painter.drawRect(mark.swatch);
  }
  axes3d::paintLabels(painter, layout, style);
}

void paintGrid(QPainter& painter, const Content& content, const GridLayout& layout,
               const PictureStyle& style) {
  painter.setRenderHint(QPainter::Antialiasing);
  if (layout.hasBox) {
    axes3d::paintWalls(painter, layout, style);
    content.paint(painter, layout, style);
  }
  paintSurroundings(painter, content, layout, style);
}

}  // namespace quantoscope::bars3d
