// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/scene3d/scene_painter.h"

#include <QPainter>
#include <algorithm>

#include "engine/present/csv.h"
#include "widgets/axes3d/picture_painter.h"
#include "widgets/base/colors.h"
#include "widgets/base/text.h"

namespace quantoscope::scene3d {
namespace {

// A line of the scene, without what its own body hides, and the parts of it that other bodies hide.
struct SceneLine {
  Vector from;
  Vector to;
  QPen pen;
  int owner = -1;  // the body whose edge this is
  std::vector<Interval> hidden;
  std::vector<Interval> visible;
};

class BodyPainter {
 public:
  BodyPainter(QPainter& painter, const PreparedScene& scene, const SceneLayout& layout,
              const PictureStyle& style)
      : m_painter(painter),
        m_scene(scene),
        m_layout(layout),
        m_style(style),
        m_order(orderByDepth(scene, layout.placement.axes)) {}

  void run() {
    axes3d::paintWalls(m_painter, m_layout, m_style);
    collectLines();
    for (const Layer& layer : m_order.layers) {
      paintFacets(layer);
      paintOwnLines(layer);
    }
    // Whatever part of a line nothing hides belongs on top of all fills.
    for (const SceneLine& line : m_lines) {
      draw(line, line.visible);
    }
    paintDots();
  }

 private:
  void draw(const Vector& from, const Vector& to) { axes3d::drawSpan(m_painter, m_layout, from, to); }

  void draw(const SceneLine& line, const std::vector<Interval>& parts) {
    m_painter.setPen(line.pen);
    for (const Interval& part : parts) {
      draw(line.from + part.from * (line.to - line.from), line.from + part.to * (line.to - line.from));
    }
  }

  void collectLines() {
    m_first.push_back(0);
    for (std::size_t i = 0; i < m_scene.bodies.size(); ++i) {
      const Body& body = m_scene.bodies[i];
      const QPen pen = edgePen(body, false, m_style);
      for (const Edge& edge : body.edges) {
        if (pen.style() != Qt::NoPen && !isHiddenByOwnBody(edge, m_order.views[i])) {
          m_lines.push_back({body.vertices[static_cast<std::size_t>(edge.from)],
                             body.vertices[static_cast<std::size_t>(edge.to)],
                             pen,
                             static_cast<int>(i),
                             {},
                             {}});
        }
      }
      m_first.push_back(m_lines.size());
    }
    for (const PreparedSegment& segment : m_scene.segments) {
      m_lines.push_back({segment.from, segment.to, segmentPen(*segment.source, m_style), -1, {}, {}});
    }
    for (SceneLine& line : m_lines) {
      split(line);
    }
  }

  void paintFacets(const Layer& layer) {
    const Body& body = m_scene.bodies[static_cast<std::size_t>(layer.body)];
    const BodyView& view = m_order.views[static_cast<std::size_t>(layer.body)];
    if (body.source->fill.alpha <= 0 || (layer.facing == Facing::Back && isOpaque(body))) {
      return;
    }
    m_painter.setPen(Qt::NoPen);
    for (std::size_t i = 0; i < body.facets.size(); ++i) {
      if (view.facing[i] != layer.facing) {
        continue;
      }
      QPolygonF polygon;
      for (const int index : body.facets[i].loop) {
        polygon << m_layout.placement.map(body.vertices[static_cast<std::size_t>(index)]);
      }
      polygon = axes3d::clipped(std::move(polygon), m_layout.plot);
      if (polygon.size() >= 3) {
        m_painter.setBrush(facetColor(body, body.facets[i], layer.facing, m_order.axes, m_style));
        m_painter.drawConvexPolygon(polygon);
      }
    }
  }

  // Far edges go between the far and the near side; near edges right after the near side, so that bodies
  // painted later cover them.
  void paintOwnLines(const Layer& layer) {
    const auto index = static_cast<std::size_t>(layer.body);
    const Body& body = m_scene.bodies[index];
    if (layer.facing == Facing::Front) {
      for (std::size_t i = m_first[index]; i < m_first[index + 1]; ++i) {
        draw(m_lines[i], m_lines[i].hidden);
      }
      return;
    }
    const QPen pen = edgePen(body, true, m_style);
    if (pen.style() == Qt::NoPen || isOpaque(body)) {
      return;
    }
    m_painter.setPen(pen);
    for (const Edge& edge : body.edges) {
      if (isHiddenByOwnBody(edge, m_order.views[index])) {
        draw(body.vertices[static_cast<std::size_t>(edge.from)],
             body.vertices[static_cast<std::size_t>(edge.to)]);
      }
    }
    paintSegmentsBehind(index);
  }

  // The parts of free segments that this body hides lie behind its near side.
  void paintSegmentsBehind(std::size_t index) {
    for (std::size_t i = m_first.back(); i < m_lines.size(); ++i) {
      const SceneLine& line = m_lines[i];
      const auto part =
          hiddenPart(m_scene.bodies[index], m_order.views[index], m_order.axes, line.from, line.to);
      if (part) {
        draw(line, {*part});
      }
    }
  }

  void split(SceneLine& line) const {
    std::vector<Interval> covered;
    for (std::size_t i = 0; i < m_scene.bodies.size(); ++i) {
      if (static_cast<int>(i) == line.owner || m_scene.bodies[i].source->fill.alpha <= 0) {
        continue;
      }
      if (const auto part =
              hiddenPart(m_scene.bodies[i], m_order.views[i], m_order.axes, line.from, line.to)) {
        covered.push_back(*part);
      }
    }
    std::sort(covered.begin(), covered.end(),
              [](const Interval& a, const Interval& b) { return a.from < b.from; });
    double reached = 0;
    for (const Interval& part : covered) {
      if (line.hidden.empty() || part.from > reached) {
        if (part.from > reached) {
          line.visible.push_back({reached, part.from});
        }
        line.hidden.push_back(part);
      }
      reached = std::max(reached, part.to);
      line.hidden.back().to = reached;
    }
    if (reached < 1) {
      line.visible.push_back({reached, 1});
    }
  }

  void paintDots() {
    m_painter.setPen(Qt::NoPen);
    for (const Body& body : m_scene.bodies) {
      if (body.kind != BodyKind::Point) {
        continue;
      }
      const double radius = dotDiameter(body) / 2;
      const QPointF center = m_layout.placement.map(body.vertices.front());
      if (m_layout.plot.adjusted(radius, radius, -radius, -radius).contains(center)) {
        m_painter.setBrush(dotColor(body, m_style));
        m_painter.drawEllipse(center, radius, radius);
      }
    }
  }

  QPainter& m_painter;
  const PreparedScene& m_scene;
  const SceneLayout& m_layout;
  const PictureStyle& m_style;
  DepthOrder m_order;
  std::vector<SceneLine> m_lines;
  std::vector<std::size_t> m_first;  // of each body's lines; the last entry starts the segments
};

void paintLegendMark(QPainter& painter, const LegendEntry& entry, const ViewAxes& axes,
                     const PictureStyle& style) {
  const QRectF& box = entry.swatch;
  const bool isArea =
      entry.body && (entry.body->kind == BodyKind::Solid || entry.body->kind == BodyKind::Flat);
  if (isArea) {
    Facet lit;
    lit.normal = axes.toViewer;
    painter.setPen(edgePen(*entry.body, false, style));
    painter.setBrush(entry.body->source->fill.alpha > 0
                         ? QBrush(facetColor(*entry.body, lit, Facing::Front, axes, style))
                         : QBrush(Qt::NoBrush));
    const double inset = painter.pen().widthF() / 2;
    painter.drawRect(box.adjusted(inset, inset, -inset, -inset));
    return;
  }
  if (entry.body && entry.body->kind == BodyKind::Point) {
    painter.setPen(Qt::NoPen);
    painter.setBrush(dotColor(*entry.body, style));
    painter.drawEllipse(box.center(), dotDiameter(*entry.body) / 2, dotDiameter(*entry.body) / 2);
    return;
  }
  painter.setPen(entry.body ? edgePen(*entry.body, false, style) : segmentPen(*entry.segment, style));
  painter.drawLine(QPointF(box.left(), box.center().y()), QPointF(box.right(), box.center().y()));
}

class SceneFigure final : public base::FigureSource {
 public:
  SceneFigure(present::ScenePtr scene, const present::ViewDirection& direction)
      : m_prepared(prepare(std::move(scene))), m_direction(axes3d::normalized(direction)) {}

  void paint(QPainter& painter, const QRectF& area, const base::FigureStyle& figureStyle) const override {
    const PictureStyle style = axes3d::pictureStyle(figureStyle);
    const SceneLayout layout = layoutScene(*m_prepared, m_direction, {}, area, style, *painter.device());
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    paintBodies(painter, *m_prepared, layout, style);
    paintFrame(painter, layout, style);
    painter.restore();
  }

  std::string csv() const override { return present::toCsv(*m_prepared->scene); }
  bool isEmpty() const override { return m_prepared->isEmpty(); }
  QString title() const override { return base::translated(m_prepared->scene->title); }
  QStringList legendKeys() const override {
    QStringList keys;
    for (const present::Polytope& body : m_prepared->scene->polytopes) {
      if (body.info.inLegend) {
        keys << base::legendKey(body.info.name, body.edges.color);
      }
    }
    for (const present::Segment& segment : m_prepared->scene->segments) {
      if (segment.info.inLegend) {
        keys << base::legendKey(segment.info.name, segment.stroke.color);
      }
    }
    return keys;
  }

 private:
  PreparedPtr m_prepared;
  present::ViewDirection m_direction;
};

}  // namespace

void paintBodies(QPainter& painter, const PreparedScene& scene, const SceneLayout& layout,
                 const PictureStyle& style) {
  if (layout.hasBox) {
    BodyPainter(painter, scene, layout, style).run();
  }
}

void paintFrame(QPainter& painter, const SceneLayout& layout, const PictureStyle& style) {
  for (const LegendEntry& entry : layout.legend) {
    paintLegendMark(painter, entry, layout.placement.axes, style);
  }
  axes3d::paintLabels(painter, layout, style);
}

base::FigurePtr sceneFigure(present::ScenePtr scene, const present::ViewDirection& direction) {
  return std::make_unique<SceneFigure>(std::move(scene), direction);
}

}  // namespace quantoscope::scene3d
