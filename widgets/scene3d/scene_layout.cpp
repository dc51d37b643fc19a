// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/scene3d/scene_layout.h"

#include <QFontMetricsF>
#include <algorithm>
#include <array>
#include <cmath>
#include <limits>
#include <numbers>

#include "widgets/base/text.h"
#include "widgets/scene3d/axis_ticks.h"

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
    makeTicks(direction.zoom);
    if (!fit(direction.zoom, pan)) {
      return std::move(m_layout);
    }
    m_layout.hasScene = true;
    buildBox();
    for (const int axis : {2, 0, 1}) {
      labelAxis(axis);
    }
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
    const QSizeF size(room.width(), bounds.height());
    m_layout.texts.push_back({role, text, {left.center().x(), left.top() + size.height() / 2}, size, 0});
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
    const bool column = left.width() > 1.3 * left.height() && widest < 0.3 * left.width() &&
                        static_cast<double>(entries.size()) * line < 0.9 * left.height();
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

  void makeTicks(double zoom) {
    double longest = 0;
    double largest = 0;
    for (std::size_t i = 0; i < 3; ++i) {
      longest = std::max(longest, m_scene.box.high[i] - m_scene.box.low[i]);
      largest = std::max({largest, std::abs(m_scene.box.low[i]), std::abs(m_scene.box.high[i])});
    }
    const double step = niceStep(longest / (6 * std::max(1.0, zoom)));
    const QFontMetricsF font = metrics(TextRole::Tick);
    m_labelHeight = font.capHeight() * 1.3;
    for (std::size_t i = 0; i < 3; ++i) {
      m_ticks[i] = axisTicks(m_scene.box.low[i], m_scene.box.high[i], step, labelExponent(largest));
      for (const QString& label : m_ticks[i].labels) {
        m_labelWidth = std::max(m_labelWidth, font.horizontalAdvance(label));
      }
    }
    m_titleHeight = metrics(TextRole::AxisTitle).height();
  }

  double tickLength() const { return 0.35 * m_em; }
  double labelGap() const { return tickLength() + 0.25 * m_em; }
  double titleGap() const { return 0.3 * m_em; }

  bool fit(double zoom, const QPointF& pan) {
    Placement& placement = m_layout.placement;
    const double side = labelGap() + m_labelWidth;
    const double titleRoom = titleGap() + m_titleHeight;
    const QRectF inner =
        m_layout.plot.adjusted(side + titleRoom, 0.6 * m_labelHeight, -std::min(side, 3 * m_em),
                               -(labelGap() + m_labelHeight + titleRoom));
    if (inner.width() < 2 * m_em || inner.height() < 2 * m_em) {
      return false;
    }
    const Vector& half = m_scene.halfBox;
    const double width = 2 * placement.axes.right.cwiseAbs().dot(half);
    const double height = 2 * placement.axes.up.cwiseAbs().dot(half);
    placement.scale = zoom * std::min(inner.width() / width, inner.height() / height);
    placement.origin = inner.center() + pan * std::min(m_layout.plot.width(), m_layout.plot.height());
    return true;
  }

  // -1, 0 or 1: the side of the box on this axis that is behind; 0 when seen edge-on.
  int backSide(int axis) const {
    const double cosine = m_layout.placement.axes.toViewer[axis];
    return std::abs(cosine) < 1e-6 ? 0 : cosine > 0 ? -1 : 1;
  }

  Vector corner(int axis, double along, int second, double sideSecond, int third, double sideThird) const {
    Vector point;
    point[axis] = along;
    point[second] = sideSecond * m_scene.halfBox[second];
    point[third] = sideThird * m_scene.halfBox[third];
    return point;
  }

  void buildBox() {
    for (int axis = 0; axis < 3; ++axis) {
      const int second = (axis + 1) % 3;
      const int third = (axis + 2) % 3;
      const double reach = m_scene.halfBox[axis];
      for (const int a : {-1, 1}) {
        for (const int b : {-1, 1}) {
          if (a == backSide(second) || b == backSide(third)) {
            m_layout.box.emplace_back(corner(axis, -reach, second, a, third, b),
                                      corner(axis, reach, second, a, third, b));
          }
        }
      }
      const AxisTicks& ticks = m_ticks[static_cast<std::size_t>(axis)];
      for (const double value : ticks.values) {
        const double along = m_scene.coordinate(axis, value);
        if (std::abs(along) > reach * (1 - 1e-6)) {
          continue;  // the rim is there already
        }
        if (const int wall = backSide(second)) {
          m_layout.grid.emplace_back(corner(axis, along, second, wall, third, -1),
                                     corner(axis, along, second, wall, third, 1));
        }
        if (const int wall = backSide(third)) {
          m_layout.grid.emplace_back(corner(axis, along, second, -1, third, wall),
                                     corner(axis, along, second, 1, third, wall));
        }
      }
    }
  }

  struct LabelledEdge {
    double sideSecond = 0;
    double sideThird = 0;
    QPointF outward;  // unit length, away from the box
  };

  // The edge on the silhouette of the projected box: the left one of edges that stand upright, else the
  // lower.
  LabelledEdge labelledEdge(int axis, const QPointF& along) const {
    const int second = (axis + 1) % 3;
    const int third = (axis + 2) % 3;
    const QPointF normal(-along.y(), along.x());
    const bool upright = std::abs(along.y()) > 2.5 * std::abs(along.x());
    LabelledEdge best;
    double bestScore = -1e300;
    for (const int a : {-1, 1}) {
      for (const int b : {-1, 1}) {
        const QPointF offset =
            m_layout.placement.map(corner(axis, 0, second, a, third, b)) - m_layout.placement.origin;
        const double distance = QPointF::dotProduct(offset, normal);
        const QPointF outward = distance < 0 ? -normal : normal;
        // Distance decides which edges are on the silhouette, the preference only between its two sides.
        const double preference = upright ? -outward.x() : outward.y();
        const double score = std::abs(distance) + (preference > 0 ? 1e-3 * m_layout.placement.scale : 0);
        if (score > bestScore + 1e-9) {
          bestScore = score;
          best = {static_cast<double>(a), static_cast<double>(b), outward};
        }
      }
    }
    return best;
  }

  void labelAxis(int axis) {
    const int second = (axis + 1) % 3;
    const int third = (axis + 2) % 3;
    const Placement& placement = m_layout.placement;
    const QPointF unit = placement.map(Vector::Unit(axis)) - placement.origin;
    const double unitLength = std::hypot(unit.x(), unit.y());
    const double reach = m_scene.halfBox[axis];
    if (2 * reach * unitLength < 2 * m_em) {
      return;  // seen nearly end-on: nothing could be read along it
    }
    const QPointF along = unit / unitLength;
    const LabelledEdge edge = labelledEdge(axis, along);
    const auto at = [&](double coordinate) {
      return placement.map(corner(axis, coordinate, second, edge.sideSecond, third, edge.sideThird));
    };
    const QPointF& out = edge.outward;
    const double widest = placeTickLabels(axis, along, out, at);
    placeAxisTitle(axis, along, out, at(-reach), at(reach), widest);
  }

  // How far a box of this size reaches along a direction.
  static double extent(const QPointF& direction, const QSizeF& size) {
    return std::abs(direction.x()) * size.width() + std::abs(direction.y()) * size.height();
  }

  // Returns the room the labels take outward of the tick marks.
  template <typename At>
  double placeTickLabels(int axis, const QPointF& along, const QPointF& out, const At& at) {
    const AxisTicks& ticks = m_ticks[static_cast<std::size_t>(axis)];
    const QFontMetricsF font = metrics(TextRole::Tick);
    QSizeF largest(0, m_labelHeight);
    for (const QString& label : ticks.labels) {
      largest.setWidth(std::max(largest.width(), font.horizontalAdvance(label)));
    }
    const long long every = labelStride(ticks, along, largest, at, axis);
    double room = 0;
    for (std::size_t i = 0; i < ticks.values.size(); ++i) {
      const QPointF foot = at(m_scene.coordinate(axis, ticks.values[i]));
      if (!m_layout.plot.contains(foot)) {
        continue;
      }
      m_layout.ticks.emplace_back(foot, foot + out * tickLength());
      if (ticks.order[i] % every != 0) {
        continue;
      }
      const QSizeF size(font.horizontalAdvance(ticks.labels[i]), m_labelHeight);
      const QPointF center = foot + out * (labelGap() + extent(out, size) / 2);
      if (isFree(center, size)) {
        m_layout.texts.push_back({TextRole::Tick, ticks.labels[i], center, size, 0});
        room = std::max(room, extent(out, size));
      }
    }
    return room;
  }

  // Labels stay at ticks whose order is a multiple of this, so that neighbors do not touch.
  template <typename At>
  long long labelStride(const AxisTicks& ticks, const QPointF& along, const QSizeF& largest, const At& at,
                        int axis) const {
    if (ticks.values.size() < 2) {
      return 1;
    }
    const QPointF step =
        at(m_scene.coordinate(axis, ticks.values[1])) - at(m_scene.coordinate(axis, ticks.values[0]));
    const double distance = std::hypot(step.x(), step.y());
    // Boxes side by side along a slanted line are clear as soon as they are clear in one direction.
    const double horizontal = std::abs(along.x()) > 1e-6
                                  ? (largest.width() + 0.7 * m_em) / std::abs(along.x())
                                  : std::numeric_limits<double>::infinity();
    const double vertical = std::abs(along.y()) > 1e-6
                                ? (largest.height() + 0.35 * m_em) / std::abs(along.y())
                                : std::numeric_limits<double>::infinity();
    const double needed = std::min(horizontal, vertical);
    for (const long long stride : {1, 2, 5, 10, 20, 50, 100}) {
      if (distance * static_cast<double>(stride) >= needed) {
        return stride;
      }
    }
    return 1000;
  }

  bool isFree(const QPointF& center, const QSizeF& size) const {
    const QRectF box(center - QPointF(size.width() / 2, size.height() / 2), size);
    return m_layout.area.contains(box) &&
           std::none_of(m_layout.texts.begin(), m_layout.texts.end(), [&box, this](const PlacedText& placed) {
             const QPointF corner(placed.size.width() / 2, placed.size.height() / 2);
             const double margin = 0.15 * m_em;
             return placed.role == TextRole::Tick && QRectF(placed.center - corner, placed.size)
                                                         .adjusted(-margin, -margin, margin, margin)
                                                         .intersects(box);
           });
  }

  void placeAxisTitle(int axis, const QPointF& along, const QPointF& out, const QPointF& start,
                      const QPointF& end, double labelRoom) {
    const auto index = static_cast<std::size_t>(axis);
    const QString title = base::translated(m_scene.scene->axisTitles[index]);
    const QString suffix = exponentSuffix(m_ticks[index].exponent);
    const QPointF middle = (start + end) / 2;
    if ((title.isEmpty() && suffix.isEmpty()) || !m_layout.plot.contains(middle)) {
      return;
    }
    // Slanted titles meet at the lower corner and must leave room for one another; the power of ten is never
    // cut.
    const bool upright = std::abs(along.x()) < 0.01;
    const double length = std::hypot(end.x() - start.x(), end.y() - start.y());
    const double longest = upright ? m_layout.plot.height() : std::max(1.25 * length, 8 * m_em);
    const QFontMetricsF font = metrics(TextRole::AxisTitle);
    const QString text =
        (font.elidedText(title, Qt::ElideRight, longest - font.horizontalAdvance(suffix)) + suffix).trimmed();
    const double outward = labelGap() + labelRoom + titleGap() + m_titleHeight / 2;
    double angle = std::atan2(along.y(), along.x()) * 180.0 / std::numbers::pi;
    angle = angle > 90 ? angle - 180 : angle <= -90 ? angle + 180 : angle;
    // Upright titles read from below, as on every printed axis.
    angle = std::abs(angle - 90) < 0.01 ? -90 : angle;
    const QSizeF size(font.horizontalAdvance(text), m_titleHeight);
    const double radians = angle * std::numbers::pi / 180.0;
    const QSizeF turned(
        std::abs(std::cos(radians)) * size.width() + std::abs(std::sin(radians)) * size.height(),
        std::abs(std::sin(radians)) * size.width() + std::abs(std::cos(radians)) * size.height());
    QPointF center = middle + out * outward;
    const QRectF room = m_layout.area.adjusted(turned.width() / 2, turned.height() / 2, -turned.width() / 2,
                                               -turned.height() / 2);
    if (room.width() >= 0) {
      center.setX(std::clamp(center.x(), room.left(), room.right()));
    }
    if (room.height() >= 0) {
      center.setY(std::clamp(center.y(), room.top(), room.bottom()));
    }
    m_layout.texts.push_back({TextRole::AxisTitle, text, center, size, angle});
  }

  const PreparedScene& m_scene;
  const PictureStyle& m_style;
  const QPaintDevice& m_device;
  SceneLayout m_layout;
  std::array<AxisTicks, 3> m_ticks;
  double m_em;
  double m_labelWidth = 0;
  double m_labelHeight = 0;
  double m_titleHeight = 0;
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
