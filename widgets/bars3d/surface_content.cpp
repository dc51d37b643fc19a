// SPDX-License-Identifier: GPL-3.0-or-later
// A surface in the box of the axes.
#include <Eigen/Geometry>
#include <QPen>
#include <algorithm>
#include <cmath>

#include "engine/present/csv.h"
#include "widgets/axes3d/picture_painter.h"
#include "widgets/bars3d/grid_geometry.h"
#include "widgets/bars3d/surface_grid.h"
#include "widgets/base/colors.h"
#include "widgets/base/text.h"

namespace quantoscope::bars3d {
namespace {

constexpr double meshFromPt = 3;  // cells smaller than this in the picture have no lines of their own
constexpr double meshWidthPt = 0.35;
constexpr double seamWidthPt = 0.25;
constexpr double highlightWidthPt = 1.6;

using Corners = std::array<Vector, 4>;  // around the cell

class SurfaceContent final : public Content {
 public:
  explicit SurfaceContent(present::SurfacePtr surface)
      : m_source(surface ? std::move(surface) : std::make_shared<const present::Surface>()),
        m_isEmpty(!present::hasContent(*m_source)) {
    if (!m_isEmpty) {
      m_grid = surfaceGrid(*m_source);
    }
  }

  Headings headings() const override { return {m_source->title, m_source->notice, m_source->emptyState}; }
  bool isEmpty() const override { return m_isEmpty; }
  std::string csv() const override { return present::toCsv(*m_source); }

  axes3d::AxesBox axes(double zoom) const override {
    const Vector& half = surfaceHalfBox();
    axes3d::AxesBox box;
    box.halfBox = half;
    box.axes = {numberAxis(base::translated(m_source->x.title), m_grid.x, half[0], zoom),
                numberAxis(base::translated(m_source->y.title), m_grid.y, half[1], zoom),
                numberAxis(base::translated(m_source->valueTitle), m_grid.value, half[2], zoom)};
    return box;
  }

  std::optional<ColorBar> colorBar() const override { return ColorBar{m_source->colors.map, m_grid.colors}; }
  std::vector<LegendEntry> legend() const override { return {}; }

  void paint(QPainter& painter, const PictureLayout& layout, const PictureStyle& style) const override {
    const axes3d::ViewAxes& axes = layout.placement.axes;
    const bool mesh = hasMesh(layout.placement);
    for (const std::size_t row : backToFront(m_grid.rows - 1, axes.toViewer[1])) {
      for (const std::size_t column : backToFront(m_grid.columns - 1, axes.toViewer[0])) {
        if (const std::optional<Corners> corners = cell(column, row)) {
          paintCell(painter, *corners, layout, style, mesh);
          paintHighlight(painter, column, row, *corners, layout, style);
        }
      }
    }
  }

  present::Node size() const override { return {m_source->x.values.size(), m_source->y.values.size()}; }

  std::optional<present::Node> nodeAt(const axes3d::Placement& placement,
                                      const QPointF& position) const override {
    const axes3d::Planar wanted = placement.unmap(position);
    const Vector& toViewer = placement.axes.toViewer;
    for (const std::size_t row : backToFront(m_grid.rows - 1, -toViewer[1])) {
      for (const std::size_t column : backToFront(m_grid.columns - 1, -toViewer[0])) {
        const std::optional<Corners> corners = cell(column, row);
        if (!corners) {
          continue;
        }
        if (const auto hit = hitIn(*corners, placement.axes, wanted)) {
          return present::nearestNode(*m_source, toData(m_grid.x, (*hit)[0], 0),
                                      toData(m_grid.y, (*hit)[1], 1));
        }
      }
    }
    return std::nullopt;
  }

  std::optional<Vector> anchor(const present::Node& node) const override {
    const double value = (*m_source->z)[node.row * m_source->x.values.size() + node.column];
    if (!std::isfinite(value)) {
      return std::nullopt;
    }
    const Vector& half = surfaceHalfBox();
    return Vector(toCoordinate(m_grid.x, m_source->x.values[node.column], half[0]),
                  toCoordinate(m_grid.y, m_source->y.values[node.row], half[1]),
                  std::clamp(toCoordinate(m_grid.value, value, half[2]), -half[2], half[2]));
  }

  QStringList readOut(const present::Node& node) const override {
    const double value = (*m_source->z)[node.row * m_source->x.values.size() + node.column];
    return {labelled(base::translated(m_source->x.title), m_source->x.values[node.column]),
            labelled(base::translated(m_source->y.title), m_source->y.values[node.row]),
            labelled(base::translated(m_source->valueTitle), value)};
  }

  present::Subject subject(const present::Node& node) const override {
    return present::subjectOf(*m_source, node.column, node.row);
  }

 private:
  double toData(const present::Range& range, double coordinate, int axis) const {
    const double share = (coordinate / surfaceHalfBox()[axis] + 1) / 2;
    return range.low + share * (range.high - range.low);
  }

  std::optional<Corners> cell(std::size_t column, std::size_t row) const {
    const Corners corners = {m_grid.node(column, row), m_grid.node(column + 1, row),
                             m_grid.node(column + 1, row + 1), m_grid.node(column, row + 1)};
    const bool isWhole =
        std::all_of(corners.begin(), corners.end(), [](const Vector& v) { return std::isfinite(v[2]); });
    return isWhole ? std::optional(corners) : std::nullopt;
  }

  bool hasMesh(const axes3d::Placement& placement) const {
    const Vector& half = surfaceHalfBox();
    const double side = 2 * placement.scale *
                        std::min(half[0] / static_cast<double>(m_grid.columns - 1),
                                 half[1] / static_cast<double>(m_grid.rows - 1));
    return side > meshFromPt * axes3d::unitsPerPoint;
  }

  // Without lines of its own, a cell is outlined in its color: no seams between neighbors.
  void paintCell(QPainter& painter, const Corners& corners, const PictureLayout& layout,
                 const PictureStyle& style, bool mesh) const {
    const double mean = (corners[0][2] + corners[1][2] + corners[2][2] + corners[3][2]) / 4;
    const double value = toData(m_grid.value, mean, 2);
    const QColor plain = toQColor(
        present::sample(m_source->colors.map, present::position(m_grid.colors, value), style.figure.palette));
    const Vector normal = (corners[2] - corners[0]).cross(corners[3] - corners[1]).normalized();
    const QColor color = lit(plain, normal, layout.placement.axes);
    QPen pen(mesh ? axes3d::mix(color, Qt::black, 0.25) : color,
             (mesh ? meshWidthPt : seamWidthPt) * axes3d::unitsPerPoint);
    pen.setJoinStyle(Qt::RoundJoin);
    painter.setPen(pen);
    painter.setBrush(color);
    std::array<QPointF, 4> at;
    std::transform(corners.begin(), corners.end(), at.begin(),
                   [&layout](const Vector& corner) { return layout.placement.map(corner); });
    const double line = pen.widthF() / 2;
    const QRectF window = layout.plot.adjusted(line, line, -line, -line);
    for (const QPolygonF& part : convexParts(at)) {
      const QPolygonF polygon = axes3d::clipped(part, window);
      if (polygon.size() >= 3) {
        painter.drawConvexPolygon(polygon);
      }
    }
  }

  // A cell whose corners are not level may be seen folded; then its halves are painted.
  static std::vector<QPolygonF> convexParts(const std::array<QPointF, 4>& at) {
    const auto turn = [&at](std::size_t i) {
      const QPointF a = at[(i + 1) % 4] - at[i];
      const QPointF b = at[(i + 2) % 4] - at[(i + 1) % 4];
      return a.x() * b.y() - a.y() * b.x();
    };
    const bool left = turn(0) >= 0;
    const bool isConvex = (turn(1) >= 0) == left && (turn(2) >= 0) == left && (turn(3) >= 0) == left;
    if (isConvex) {
      return {QPolygonF{at[0], at[1], at[2], at[3]}};
    }
    return {QPolygonF{at[0], at[1], at[2]}, QPolygonF{at[0], at[2], at[3]}};
  }

  void paintHighlight(QPainter& painter, std::size_t column, std::size_t row, const Corners& corners,
                      const PictureLayout& layout, const PictureStyle& style) const {
    if (!style.highlight) {
      return;
    }
    painter.setPen(axes3d::framePen(present::ColorRole::Highlight, highlightWidthPt, style));
    const auto line = [&](const std::vector<present::Subject>& subjects, std::size_t index, std::size_t from,
                          std::size_t to) {
      if (index < subjects.size() && axes3d::matches(subjects[index], style.highlight)) {
        axes3d::drawSpan(painter, layout, corners[from], corners[to]);
      }
    };
    line(m_grid.rowSubjects, row, 0, 1);
    line(m_grid.rowSubjects, row + 1, 3, 2);
    line(m_grid.columnSubjects, column, 0, 3);
    line(m_grid.columnSubjects, column + 1, 1, 2);
  }

  // Where a ray through the picture meets one of the two halves of a cell.
  static std::optional<Vector> hitIn(const Corners& corners, const axes3d::ViewAxes& axes,
                                     const axes3d::Planar& wanted) {
    for (const auto& [i, j, k] : {std::array{0, 1, 2}, std::array{0, 2, 3}}) {
      const Vector& a = corners[static_cast<std::size_t>(i)];
      const Vector& b = corners[static_cast<std::size_t>(j)];
      const Vector& c = corners[static_cast<std::size_t>(k)];
      const auto flat = [&axes](const Vector& v) {
        return axes3d::Planar(axes.right.dot(v), axes.up.dot(v));
      };
      const axes3d::Planar u = flat(b - a);
      const axes3d::Planar v = flat(c - a);
      const axes3d::Planar w = wanted - flat(a);
      const double area = u.x() * v.y() - u.y() * v.x();
      if (area == 0) {
        continue;
      }
      const double s = (w.x() * v.y() - w.y() * v.x()) / area;
      const double t = (u.x() * w.y() - u.y() * w.x()) / area;
      if (s >= 0 && t >= 0 && s + t <= 1) {
        return Vector(a + s * (b - a) + t * (c - a));
      }
    }
    return std::nullopt;
  }

  present::SurfacePtr m_source;
  bool m_isEmpty;
  SurfaceGrid m_grid;
};

}  // namespace

ContentPtr surfaceContent(present::SurfacePtr surface) {
  return std::make_shared<SurfaceContent>(std::move(surface));
}

}  // namespace quantoscope::bars3d
