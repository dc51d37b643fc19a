// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/axes3d/axes_layout.h"

#include <QFontMetricsF>
#include <QMarginsF>
#include <QPolygonF>
#include <QTransform>
#include <algorithm>
#include <cmath>
#include <limits>
#include <numbers>
#include <optional>

#include "widgets/axes3d/axis_ticks.h"

namespace quantoscope::axes3d {
namespace {

class AxesLayouter {
 public:
  AxesLayouter(const AxesBox& box, const PictureStyle& style, const QPaintDevice& device,
               PictureLayout& layout)
      : m_box(box),
        m_style(style),
        m_device(device),
        m_layout(layout),
        m_em(style.figure.fontPt * unitsPerPoint) {}

  void run(double zoom, const QPointF& pan) {
    measureLabels();
    const std::vector<PlacedText> headings = m_layout.texts;
    const bool hasLabels = measureMargins() && fit(zoom, pan);
    if (!hasLabels) {
      // Where labels take all the room the box is worth more than they are.
      m_measuring = false;
      m_margins = QMarginsF();
      m_layout.texts = headings;
      m_layout.ticks.clear();
      if (!fit(zoom, pan)) {
        return;
      }
    }
    m_layout.hasBox = true;
    buildBox();
    if (hasLabels) {
      labelAxes();
    }
  }

 private:
  QFontMetricsF metrics(TextRole role) const {
    return QFontMetricsF(fontOf(role, m_style, m_device), const_cast<QPaintDevice*>(&m_device));
  }

  const BoxAxis& axisOf(int axis) const { return m_box.axes[static_cast<std::size_t>(axis)]; }

  void measureLabels() {
    const QFontMetricsF font = metrics(TextRole::Tick);
    m_labelHeight = font.capHeight() * 1.3;
    for (const BoxAxis& axis : m_box.axes) {
      for (const QString& label : axis.ticks.labels) {
        m_labelWidth = std::max(m_labelWidth, font.horizontalAdvance(label));
      }
    }
    m_titleHeight = metrics(TextRole::AxisTitle).height();
  }

  double tickLength() const { return 0.35 * m_em; }
  double labelGap() const { return tickLength() + 0.25 * m_em; }
  double titleGap() const { return 0.3 * m_em; }

  // What ticks and names need around the projected box hardly depends on its size: lay out, measure, lay out
  // again.
  bool measureMargins() {
    const double side = labelGap() + m_labelWidth;
    m_margins = QMarginsF(side + titleGap() + m_titleHeight, 0.6 * m_labelHeight, std::min(side, 3 * m_em),
                          labelGap() + m_labelHeight + titleGap() + m_titleHeight);
    const std::vector<PlacedText> kept = m_layout.texts;
    m_measuring = true;
    for (int pass = 0; pass < 3; ++pass) {
      if (!fit(1, {})) {
        return false;
      }
      labelAxes();
      const Placement& placement = m_layout.placement;
      const QSizeF half = projectedBox() * (placement.scale / 2);
      const QRectF box(placement.origin - QPointF(half.width(), half.height()), 2 * half);
      QRectF all = box;
      for (std::size_t i = kept.size(); i < m_layout.texts.size(); ++i) {
        all |= boundsOf(m_layout.texts[i]);
      }
      m_margins = QMarginsF(box.left() - all.left(), box.top() - all.top(), all.right() - box.right(),
                            all.bottom() - box.bottom());
      m_layout.texts = kept;
      m_layout.ticks.clear();
    }
    m_measuring = false;
    return true;
  }

  static QTransform turnOf(const PlacedText& text) {
    QTransform turn;
    turn.translate(text.center.x(), text.center.y());
    turn.rotate(text.angle);
    return turn;
  }

  static QRectF boundsOf(const PlacedText& text) {
    return turnOf(text).mapRect(QRectF(QPointF(-text.size.width() / 2, -text.size.height() / 2), text.size));
  }

  // Without the parts of the line height above and below the letters.
  static QPolygonF outlineOf(const PlacedText& text) {
    const double height = text.size.height() * (text.role == TextRole::AxisTitle ? 0.75 : 1);
    return turnOf(text).map(
        QPolygonF(QRectF(-text.size.width() / 2, -height / 2, text.size.width(), height)));
  }

  // In units of the scene.
  QSizeF projectedBox() const {
    const ViewAxes& axes = m_layout.placement.axes;
    return {2 * axes.right.cwiseAbs().dot(m_box.halfBox), 2 * axes.up.cwiseAbs().dot(m_box.halfBox)};
  }

  bool fit(double zoom, const QPointF& pan) {
    const QRectF inner = m_layout.plot.marginsRemoved(m_margins);
    if (inner.width() < 2 * m_em || inner.height() < 2 * m_em) {
      return false;
    }
    const QSizeF box = projectedBox();
    Placement& placement = m_layout.placement;
    placement.scale = zoom * std::min(inner.width() / box.width(), inner.height() / box.height());
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
    point[second] = sideSecond * m_box.halfBox[second];
    point[third] = sideThird * m_box.halfBox[third];
    return point;
  }

  void buildBox() {
    for (int axis = 0; axis < 3; ++axis) {
      const int second = (axis + 1) % 3;
      const int third = (axis + 2) % 3;
      const double reach = m_box.halfBox[axis];
      for (const int a : {-1, 1}) {
        for (const int b : {-1, 1}) {
          if (a == backSide(second) || b == backSide(third)) {
            m_layout.box.emplace_back(corner(axis, -reach, second, a, third, b),
                                      corner(axis, reach, second, a, third, b));
          }
        }
      }
      const AxisTicks& ticks = axisOf(axis).ticks;
      if (axisOf(axis).categories) {
        continue;
      }
      for (const double value : ticks.values) {
        const double along = axisOf(axis).coordinate(value);
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
  // lower; or the one across from it.
  LabelledEdge labelledEdge(int axis, const QPointF& along, bool across) const {
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
        const double preference = (across ? -1 : 1) * (upright ? -outward.x() : outward.y());
        const double score = std::abs(distance) + (preference > 0 ? 1e-3 * m_layout.placement.scale : 0);
        if (score > bestScore + 1e-9) {
          bestScore = score;
          best = {static_cast<double>(a), static_cast<double>(b), outward};
        }
      }
    }
    return best;
  }

  // The edge an axis is labelled at, in the picture.
  struct EdgeInPicture {
    int axis = 0;
    QPointF along;  // unit length, with the axis
    QPointF out;    // unit length, away from the box
    QPointF start;
    QPointF end;

    QPointF at(double share) const { return start + share * (end - start); }
  };

  std::optional<EdgeInPicture> edgeInPicture(int axis, bool across = false) const {
    const int second = (axis + 1) % 3;
    const int third = (axis + 2) % 3;
    const Placement& placement = m_layout.placement;
    const QPointF unit = placement.map(Vector::Unit(axis)) - placement.origin;
    const double unitLength = std::hypot(unit.x(), unit.y());
    const double reach = m_box.halfBox[axis];
    if (2 * reach * unitLength < 2 * m_em) {
      return std::nullopt;  // seen nearly end-on: nothing could be read along it
    }
    const QPointF along = unit / unitLength;
    const LabelledEdge edge = labelledEdge(axis, along, across);
    const auto end = [&](double side) {
      return placement.map(corner(axis, side * reach, second, edge.sideSecond, third, edge.sideThird));
    };
    return EdgeInPicture{axis, along, edge.outward, end(-1), end(1)};
  }

  void labelAxes() {
    std::vector<std::pair<EdgeInPicture, double>> labelled;
    for (const int axis : {2, 0, 1}) {
      std::optional<EdgeInPicture> edge = edgeInPicture(axis);
      // Two axes that run along the same side of the picture could not be told apart.
      const bool isTaken = edge && std::any_of(labelled.begin(), labelled.end(), [&edge](const auto& other) {
                             return QPointF::dotProduct(edge->out, other.first.out) > 0.98;
                           });
      if (isTaken) {
        edge = edgeInPicture(axis, true);
      }
      if (edge) {
        labelled.emplace_back(*edge, placeTickLabels(*edge));
      }
    }
    for (const auto& [edge, labelRoom] : labelled) {
      placeAxisTitle(edge, labelRoom);
    }
  }

  // How far a box of this size reaches along a direction.
  static double extent(const QPointF& direction, const QSizeF& size) {
    return std::abs(direction.x()) * size.width() + std::abs(direction.y()) * size.height();
  }

  // Returns the room the labels take outward of the tick marks.
  double placeTickLabels(const EdgeInPicture& edge) {
    const AxisTicks& ticks = axisOf(edge.axis).ticks;
    const double reach = m_box.halfBox[edge.axis];
    const QFontMetricsF font = metrics(TextRole::Tick);
    QSizeF largest(0, m_labelHeight);
    for (const QString& label : ticks.labels) {
      largest.setWidth(std::max(largest.width(), font.horizontalAdvance(label)));
    }
    const long long every = labelStride(ticks, edge, largest);
    double room = 0;
    for (std::size_t i = 0; i < ticks.values.size(); ++i) {
      const QPointF foot = edge.at(0.5 + axisOf(edge.axis).coordinate(ticks.values[i]) / (2 * reach));
      if (!m_measuring && !m_layout.plot.contains(foot)) {
        continue;
      }
      const bool isNamed = ticks.order[i] % every == 0;
      if (isNamed || !axisOf(edge.axis).categories) {
        m_layout.ticks.emplace_back(foot, foot + edge.out * tickLength());
      }
      if (!isNamed) {
        continue;
      }
      const QSizeF size(font.horizontalAdvance(ticks.labels[i]), m_labelHeight);
      const QPointF center = foot + edge.out * (labelGap() + extent(edge.out, size) / 2);
      if (isFree(center, size)) {
        m_layout.texts.push_back({TextRole::Tick, ticks.labels[i], center, size, 0});
        room = std::max(room, extent(edge.out, size));
      }
    }
    return room;
  }

  // Labels stay at ticks whose order is a multiple of this, so that neighbors do not touch.
  long long labelStride(const AxisTicks& ticks, const EdgeInPicture& edge, const QSizeF& largest) const {
    if (ticks.values.size() < 2) {
      return 1;
    }
    const QPointF& along = edge.along;
    const double share =
        (ticks.values[1] - ticks.values[0]) / axisOf(edge.axis).unit / (2 * m_box.halfBox[edge.axis]);
    const QPointF step = share * (edge.end - edge.start);
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
    return (m_measuring || m_layout.area.contains(box)) &&
           std::none_of(m_layout.texts.begin(), m_layout.texts.end(), [&box, this](const PlacedText& placed) {
             const QPointF corner(placed.size.width() / 2, placed.size.height() / 2);
             const double margin = 0.15 * m_em;
             return placed.role == TextRole::Tick && QRectF(placed.center - corner, placed.size)
                                                         .adjusted(-margin, -margin, margin, margin)
                                                         .intersects(box);
           });
  }

  void placeAxisTitle(const EdgeInPicture& edge, double labelRoom) {
    const QPointF& along = edge.along;
    const QString title = axisOf(edge.axis).title;
    const QString suffix = exponentSuffix(axisOf(edge.axis).ticks.exponent);
    const QPointF middle = edge.at(0.5);
    if ((title.isEmpty() && suffix.isEmpty()) || (!m_measuring && !m_layout.plot.contains(middle))) {
      return;
    }
    // Slanted titles meet at the lower corner and must leave room for one another; the power of ten is never
    // cut.
    const bool upright = std::abs(along.x()) < 0.01;
    const double length = QLineF(edge.start, edge.end).length();
    const double longest = upright ? m_layout.plot.height() : std::max(1.4 * length, 8 * m_em);
    const QFontMetricsF font = metrics(TextRole::AxisTitle);
    const QString text =
        (font.elidedText(title, Qt::ElideRight, longest - font.horizontalAdvance(suffix)) + suffix).trimmed();
    const double outward = labelGap() + labelRoom + titleGap() + m_titleHeight / 2;
    double angle = std::atan2(along.y(), along.x()) * 180.0 / std::numbers::pi;
    angle = angle > 90 ? angle - 180 : angle <= -90 ? angle + 180 : angle;
    // Upright titles read from below, as on every printed axis.
    angle = std::abs(angle - 90) < 0.01 ? -90 : angle;
    const QSizeF size(font.horizontalAdvance(text), m_titleHeight);
    placeFree({TextRole::AxisTitle, text, middle + edge.out * outward, size, angle}, along, edge.out);
  }

  // Where axes are seen at a sharp angle, titles come close: the first place without a conflict is taken,
  // farther along the edge or farther out.
  void placeFree(PlacedText text, const QPointF& along, const QPointF& out) {
    const QPointF usual = text.center;
    for (const double lines : {0.0, 1.0, 2.0}) {
      for (const double share : {0.0, -0.2, 0.2, -0.4, 0.4, -0.6, 0.6, -0.9, 0.9, -1.2, 1.2}) {
        PlacedText candidate = text;
        candidate.center = usual + out * (lines * m_titleHeight) + along * (share * text.size.width());
        if (isInside(candidate) && isApart(candidate)) {
          m_layout.texts.push_back(std::move(candidate));
          return;
        }
      }
    }
    // Zoomed or in a narrow picture: better out of place than cut.
    const QRectF bounds = boundsOf(text);
    const QRectF& area = m_layout.area;
    text.center +=
        QPointF(std::max(0.0, area.left() - bounds.left()) - std::max(0.0, bounds.right() - area.right()),
                std::max(0.0, area.top() - bounds.top()) - std::max(0.0, bounds.bottom() - area.bottom()));
    if (isApart(text)) {
      m_layout.texts.push_back(std::move(text));
    }
  }

  bool isInside(const PlacedText& text) const {
    return m_measuring || m_layout.area.adjusted(-0.5, -0.5, 0.5, 0.5).contains(boundsOf(text));
  }

  bool isApart(const PlacedText& text) const {
    const QPolygonF outline = outlineOf(text);
    return std::none_of(m_layout.texts.begin(), m_layout.texts.end(), [&](const PlacedText& other) {
      const bool isOnAxis = other.role == TextRole::Tick || other.role == TextRole::AxisTitle;
      return isOnAxis && outline.intersects(outlineOf(other));
    });
  }

  const AxesBox& m_box;
  const PictureStyle& m_style;
  const QPaintDevice& m_device;
  PictureLayout& m_layout;
  QMarginsF m_margins;
  bool m_measuring = false;
  double m_em;
  double m_labelWidth = 0;
  double m_labelHeight = 0;
  double m_titleHeight = 0;
};

}  // namespace

void layoutAxes(const AxesBox& box, double zoom, const QPointF& pan, const PictureStyle& style,
                const QPaintDevice& device, PictureLayout& layout) {
  AxesLayouter(box, style, device, layout).run(zoom, pan);
}

}  // namespace quantoscope::axes3d
