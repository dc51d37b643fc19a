// SPDX-License-Identifier: GPL-3.0-or-later
// Bars over a table in the box of the axes.
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

constexpr double barShare = 0.7;  // of the room between two bars
constexpr double edgeWidthPt = 0.35;
constexpr double edgesFromPt = 2.5;  // narrower bars are outlined in their own color
constexpr double highlightWidthPt = 1.4;
constexpr int longestName = 24;
constexpr int mostLegendEntries = 16;

QString shortened(const QString& name) {
  return name.size() <= longestName
             ? name
             : name.left(longestName / 2) + QChar(0x2026) + name.right(longestName / 2 - 1);
}

class BarsContent final : public Content {
 public:
  explicit BarsContent(present::Bars3dPtr bars)
      : m_source(bars ? std::move(bars) : std::make_shared<const present::Bars3d>()),
        m_isEmpty(!present::hasContent(*m_source)) {
    if (m_isEmpty) {
      return;
    }
    // Many rows make a long box, but never so long that nothing else can be seen.
    const double ratio = std::clamp(static_cast<double>(rows()) / static_cast<double>(columns()), 0.5, 2.5);
    m_half = Vector(ratio, 1, 0.62 * std::max(1.0, ratio * 0.7)).normalized();
    const present::Range extent = present::valueExtent(*m_source);
    m_values = valueAxisRange(m_source->valueRange, extent);
    m_colors = present::limits(m_source->colors, extent);
  }

  Headings headings() const override { return {m_source->title, m_source->notice, m_source->emptyState}; }
  bool isEmpty() const override { return m_isEmpty; }
  std::string csv() const override { return present::toCsv(*m_source); }

  axes3d::AxesBox axes(double zoom) const override {
    axes3d::AxesBox box;
    box.halfBox = m_half;
    box.axes = {categoryAxis(m_source->rowTitle, m_source->rows, m_half[0]),
                categoryAxis(m_source->columnTitle, m_source->columns, m_half[1]),
                numberAxis(base::translated(m_source->valueTitle), m_values, m_half[2], zoom)};
    return box;
  }

  std::optional<ColorBar> colorBar() const override {
    const bool byValue = m_source->rowColors.empty() && m_source->columnColors.empty();
    return byValue ? std::optional(ColorBar{m_source->colors.map, m_colors}) : std::nullopt;
  }

  std::vector<LegendEntry> legend() const override {
    const bool byRow = !m_source->rowColors.empty();
    const std::vector<present::Color>& colors = byRow ? m_source->rowColors : m_source->columnColors;
    const std::vector<present::Text>& names = byRow ? m_source->rows : m_source->columns;
    std::vector<LegendEntry> entries;
    if (colors.size() <= mostLegendEntries) {
      for (std::size_t i = 0; i < colors.size(); ++i) {
        entries.push_back({names[i], colors[i]});
      }
    }
    return entries;
  }

  void paint(QPainter& painter, const PictureLayout& layout, const PictureStyle& style) const override {
    const axes3d::ViewAxes& axes = layout.placement.axes;
    for (const std::size_t row : backToFront(rows(), axes.toViewer[0])) {
      for (const std::size_t column : backToFront(columns(), axes.toViewer[1])) {
        if (std::isfinite(value(row, column))) {
          paintBar(painter, row, column, layout, style);
        }
      }
    }
  }

  present::Node size() const override { return {columns(), rows()}; }

  std::optional<present::Node> nodeAt(const axes3d::Placement& placement,
                                      const QPointF& position) const override {
    const Vector& toViewer = placement.axes.toViewer;
    for (const std::size_t row : backToFront(rows(), -toViewer[0])) {
      for (const std::size_t column : backToFront(columns(), -toViewer[1])) {
        if (!std::isfinite(value(row, column))) {
          continue;
        }
        for (const Face& face : visibleFaces(row, column, placement.axes)) {
          if (polygon(face, placement).containsPoint(position, Qt::OddEvenFill)) {
            return present::Node{column, row};
          }
        }
      }
    }
    return std::nullopt;
  }

  std::optional<Vector> anchor(const present::Node& node) const override {
    const double height = value(node.row, node.column);
    if (!std::isfinite(height)) {
      return std::nullopt;
    }
    return Vector(center(node.row, rows(), m_half[0]), center(node.column, columns(), m_half[1]),
                  level(height));
  }

  QStringList readOut(const present::Node& node) const override {
    return {
        labelled(base::translated(m_source->rowTitle), base::translated(m_source->rows[node.row])),
        labelled(base::translated(m_source->columnTitle), base::translated(m_source->columns[node.column])),
        labelled(base::translated(m_source->valueTitle), value(node.row, node.column))};
  }

  present::Subject subject(const present::Node& node) const override {
    return present::subjectOf(*m_source, node.row, node.column);
  }

 private:
  struct Face {
    std::array<Vector, 4> corners;
    Vector normal;
  };

  std::size_t rows() const { return m_source->rows.size(); }
  std::size_t columns() const { return m_source->columns.size(); }
  double value(std::size_t row, std::size_t column) const {
    return m_source->values[row * columns() + column];
  }

  static double center(std::size_t index, std::size_t count, double half) {
    return ((static_cast<double>(index) + 0.5) / static_cast<double>(count) * 2 - 1) * half;
  }

  double level(double height) const {
    return std::clamp(toCoordinate(m_values, height, m_half[2]), -m_half[2], m_half[2]);
  }

  axes3d::BoxAxis categoryAxis(const present::Text& title, const std::vector<present::Text>& names,
                               double half) const {
    axes3d::BoxAxis axis;
    axis.title = base::translated(title);
    axis.categories = true;
    axis.center = (static_cast<double>(names.size()) - 1) / 2;
    axis.unit = static_cast<double>(names.size()) / (2 * half);
    for (std::size_t i = 0; i < names.size(); ++i) {
      axis.ticks.values.push_back(static_cast<double>(i));
      axis.ticks.labels.push_back(shortened(base::translated(names[i])));
      axis.ticks.order.push_back(static_cast<long long>(i));
    }
    return axis;
  }

  // The three faces of a box that can be seen, or fewer.
  std::vector<Face> visibleFaces(std::size_t row, std::size_t column, const axes3d::ViewAxes& axes) const {
    const Vector middle(center(row, rows(), m_half[0]), center(column, columns(), m_half[1]), 0);
    const Vector reach(barShare * m_half[0] / static_cast<double>(rows()),
                       barShare * m_half[1] / static_cast<double>(columns()), 0);
    const double foot = level(0);
    const double head = level(value(row, column));
    Vector low = middle - reach;
    Vector high = middle + reach;
    low[2] = std::min(foot, head);
    high[2] = std::max(foot, head);
    std::vector<Face> faces;
    for (int axis = 0; axis < 3; ++axis) {
      const double side = axes.toViewer[axis];
      if (std::abs(side) < 1e-9) {
        continue;
      }
      const int second = (axis + 1) % 3;
      const int third = (axis + 2) % 3;
      Vector corner = low;
      corner[axis] = side > 0 ? high[axis] : low[axis];
      Face face{{corner, corner, corner, corner}, Vector::Unit(axis) * (side > 0 ? 1 : -1)};
      face.corners[1][second] = high[second];
      face.corners[2][second] = high[second];
      face.corners[2][third] = high[third];
      face.corners[3][third] = high[third];
      faces.push_back(face);
    }
    return faces;
  }

  static QPolygonF polygon(const Face& face, const axes3d::Placement& placement) {
    QPolygonF polygon;
    for (const Vector& corner : face.corners) {
      polygon << placement.map(corner);
    }
    return polygon;
  }

  QColor colorOf(std::size_t row, std::size_t column, present::Palette palette) const {
    if (!m_source->rowColors.empty()) {
      return base::toQColor(m_source->rowColors[row], palette);
    }
    if (!m_source->columnColors.empty()) {
      return base::toQColor(m_source->columnColors[column], palette);
    }
    return toQColor(
        present::sample(m_source->colors.map, present::position(m_colors, value(row, column)), palette));
  }

  void paintBar(QPainter& painter, std::size_t row, std::size_t column, const PictureLayout& layout,
                const PictureStyle& style) const {
    const QColor color = colorOf(row, column, style.figure.palette);
    const bool isSelected = axes3d::matches(subject({column, row}), style.highlight);
    const double width =
        2 * barShare * layout.placement.scale *
        std::min(m_half[0] / static_cast<double>(rows()), m_half[1] / static_cast<double>(columns()));
    const bool hasEdges = width > edgesFromPt * axes3d::unitsPerPoint;
    const double line = (isSelected ? highlightWidthPt : edgeWidthPt) * axes3d::unitsPerPoint / 2;
    const QRectF window = layout.plot.adjusted(line, line, -line, -line);
    for (const Face& face : visibleFaces(row, column, layout.placement.axes)) {
      const QPolygonF shape = axes3d::clipped(polygon(face, layout.placement), window);
      if (shape.size() < 3) {
        continue;
      }
      const QColor fill = lit(color, face.normal, layout.placement.axes);
      QPen pen(hasEdges ? axes3d::mix(fill, Qt::black, 0.35) : fill, edgeWidthPt * axes3d::unitsPerPoint);
      pen.setJoinStyle(Qt::RoundJoin);
      painter.setPen(isSelected ? axes3d::framePen(present::ColorRole::Highlight, highlightWidthPt, style)
                                : pen);
      painter.setBrush(fill);
      painter.drawConvexPolygon(shape);
    }
  }

  present::Bars3dPtr m_source;
  bool m_isEmpty;
  Vector m_half = Vector::Ones();
  present::Range m_values;
  present::Range m_colors;
};

}  // namespace

ContentPtr barsContent(present::Bars3dPtr bars) {
  return std::make_shared<BarsContent>(std::move(bars));
}

}  // namespace quantoscope::bars3d
