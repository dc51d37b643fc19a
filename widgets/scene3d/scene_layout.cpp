// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/scene3d/scene_layout.h"

#include <QFontMetricsF>
#include <algorithm>
#include <cmath>
#include <limits>

#include "widgets/base/text.h"
#include "widgets/scene3d/axes_layout.h"

namespace quantoscope::scene3d {
namespace {

constexpr int wrapped = Qt::AlignHCenter | Qt::AlignVCenter | Qt::TextWordWrap;

class Layouter {
 public:
  Layouter(const PreparedScene& scene, const PictureStyle& style, const QPaintDevice& device)
      : m_scene(scene), m_style(style), m_device(device), m_em(style.figure.fontPt * unitsPerPoint) {}

  SceneLayout run(const present::ViewDirection& direction, const QPointF& pan, const QRectF& area) {
    m_layout.area = area;
    m_layout.plot = area;
    m_layout.placement.axes = viewAxes(direction);
    placeTitle();
    placeNotice();
    if (m_scene.isEmpty()) {
      placeEmptyState();
      return std::move(m_layout);
    }
    placeLegend();
    layoutAxes(m_scene, direction.zoom, pan, m_style, m_device, m_layout);
    return std::move(m_layout);
  }

 private:
  QFontMetricsF metrics(TextRole role) const {
    return QFontMetricsF(fontOf(role, m_style, m_device), const_cast<QPaintDevice*>(&m_device));
  }

  // Text across the top of what is left of the area; takes its height away.
  void placeAcross(TextRole role, const QString& text, double indent) {
    QRectF& left = m_layout.plot;
    const QRectF room(0, 0, std::max(1.0, left.width() - 2 * indent), std::max(1.0, left.height()));
    const QRectF bounds = metrics(role).boundingRect(room, wrapped, text);
    // Titles stand at the left, as those of plots and charts do.
    const bool atLeft = role == TextRole::Title;
    const QSizeF size(atLeft ? std::min(room.width(), bounds.width() + 0.5 * m_em) : room.width(),
                      bounds.height());
    const double middle = atLeft ? left.left() + size.width() / 2 : left.center().x();
    m_layout.texts.push_back({role, text, {middle, left.top() + size.height() / 2}, size, 0});
    if (role == TextRole::Notice) {
      const double side = 1.15 * m_em;
      const double x = left.center().x() - bounds.width() / 2 - 1.35 * side;
      m_layout.noticeSign = QRectF(x, left.top() + (size.height() - side) / 2, side, side);
    }
    left.setTop(std::min(left.bottom(), left.top() + size.height() + 0.4 * m_em));
  }

  void placeTitle() {
    if (m_style.figure.title && !m_scene.scene->title.empty()) {
      placeAcross(TextRole::Title, base::translated(m_scene.scene->title), 0);
    }
  }

  void placeNotice() {
    if (!m_scene.scene->notice.empty()) {
      placeAcross(TextRole::Notice, base::translated(m_scene.scene->notice), 2.2 * m_em);
    }
  }

  void placeEmptyState() {
    const QString text = base::translated(m_scene.scene->emptyState);
    if (text.isEmpty()) {
      return;
    }
    const QSizeF size(std::min(m_layout.plot.width() - m_em, 36 * m_em), m_layout.plot.height());
    if (size.width() > 0 && size.height() > 0) {
      m_layout.texts.push_back({TextRole::EmptyState, text, m_layout.plot.center(), size, 0});
    }
  }

  struct Entry {
    QString name;
    double width;
    LegendEntry mark;
  };

  std::vector<Entry> legendEntries() const {
    const QFontMetricsF font = metrics(TextRole::Legend);
    std::vector<Entry> entries;
    const auto add = [&](const present::ElementInfo& info, LegendEntry mark) {
      if (info.inLegend && !info.name.empty()) {
        const QString name = font.elidedText(base::translated(info.name), Qt::ElideMiddle, 24 * m_em);
        entries.push_back({name, swatchWidth() + 0.5 * m_em + font.horizontalAdvance(name), mark});
      }
    };
    for (const Body& body : m_scene.bodies) {
      add(body.source->info, {{}, &body, nullptr});
    }
    for (const PreparedSegment& segment : m_scene.segments) {
      add(segment.source->info, {{}, nullptr, segment.source});
    }
    return entries;
  }

  double swatchWidth() const { return 1.6 * m_em; }

  void placeEntry(const Entry& entry, const QPointF& topLeft, double height) {
    const double swatchHeight = 0.8 * m_em;
    LegendEntry mark = entry.mark;
    mark.swatch = QRectF(topLeft.x(), topLeft.y() + (height - swatchHeight) / 2, swatchWidth(), swatchHeight);
    m_layout.legend.push_back(mark);
    const double textWidth = entry.width - swatchWidth() - 0.5 * m_em;
    const double textLeft = topLeft.x() + entry.width - textWidth;
    m_layout.texts.push_back({TextRole::Legend,
                              entry.name,
                              {textLeft + textWidth / 2, topLeft.y() + height / 2},
                              {textWidth, height},
                              0});
  }

  // A column at the right of wide pictures, rows under the title of others. What would take more than its
  // share of the picture is left out from the end.
  void placeLegend() {
    if (!m_style.figure.legend) {
      return;
    }
    const std::vector<Entry> entries = legendEntries();
    if (entries.empty()) {
      return;
    }
    QRectF& left = m_layout.plot;
    const double line = 1.45 * m_em;
    const double widest =
        std::max_element(entries.begin(), entries.end(), [](const Entry& a, const Entry& b) {
          return a.width < b.width;
        })->width;
    const bool fits = static_cast<double>(entries.size()) * line < 0.9 * left.height();
    const bool roomy = left.width() > 1.3 * left.height() && widest < 0.3 * left.width();
    const bool column = fits && m_style.figure.legendPlace != base::LegendPlace::Below &&
                        (roomy || m_style.figure.legendPlace == base::LegendPlace::Beside);
    if (column) {
      double y = left.top() + 0.2 * m_em;
      for (const Entry& entry : entries) {
        placeEntry(entry, {left.right() - widest, y}, line);
        y += line;
      }
      left.setRight(left.right() - widest - m_em);
      return;
    }
    const double gap = 1.2 * m_em;
    std::size_t next = 0;
    double y = left.top();
    while (next < entries.size() && y + line < left.top() + 0.3 * left.height()) {
      double width = entries[next].width;
      std::size_t end = next + 1;
      while (end < entries.size() && width + gap + entries[end].width <= left.width()) {
        width += gap + entries[end++].width;
      }
      double x = std::max(left.left(), left.center().x() - width / 2);
      for (; next < end; ++next) {
        placeEntry(entries[next], {x, y}, line);
        x += entries[next].width + gap;
      }
      y += line;
    }
    left.setTop(y + 0.3 * m_em);
  }

  const PreparedScene& m_scene;
  const PictureStyle& m_style;
  const QPaintDevice& m_device;
  SceneLayout m_layout;
  double m_em;
};

}  // namespace

QFont fontOf(TextRole role, const PictureStyle& style, const QPaintDevice& device) {
  switch (role) {
    case TextRole::Title:
      return pictureFont(style.figure, device, 1.15, QFont::DemiBold);
    case TextRole::Tick:
      return pictureFont(style.figure, device, 0.9);
    case TextRole::Notice:
    case TextRole::AxisTitle:
    case TextRole::Legend:
      return pictureFont(style.figure, device);
    case TextRole::EmptyState:
      return pictureFont(style.figure, device, 1.15);
  }
  return pictureFont(style.figure, device);
}

int segmentAt(const PreparedScene& scene, const Placement& placement, const QPointF& position, double reach) {
  int best = -1;
  double bestDepth = -std::numeric_limits<double>::infinity();
  for (std::size_t i = 0; i < scene.segments.size(); ++i) {
    const QPointF from = placement.map(scene.segments[i].from);
    const QPointF along = placement.map(scene.segments[i].to) - from;
    const double square = QPointF::dotProduct(along, along);
    const double t =
        square > 0 ? std::clamp(QPointF::dotProduct(position - from, along) / square, 0.0, 1.0) : 0;
    const QPointF off = from + t * along - position;
    const Vector point = scene.segments[i].from + t * (scene.segments[i].to - scene.segments[i].from);
    const double depth = point.dot(placement.axes.toViewer);
    if (std::hypot(off.x(), off.y()) <= reach && depth > bestDepth) {
      best = static_cast<int>(i);
      bestDepth = depth;
    }
  }
  return best;
}

SceneLayout layoutScene(const PreparedScene& scene, const present::ViewDirection& direction,
                        const QPointF& pan, const QRectF& area, const PictureStyle& style,
                        const QPaintDevice& device) {
  return Layouter(scene, style, device).run(direction, pan, area);
}

}  // namespace quantoscope::scene3d
