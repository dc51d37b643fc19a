// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/scene3d/scene_layout.h"

#include <algorithm>
#include <cmath>
#include <limits>

#include "widgets/axes3d/axes_layout.h"
#include "widgets/base/text.h"

namespace quantoscope::scene3d {
namespace {

class Layouter {
 public:
  Layouter(const PreparedScene& scene, const PictureStyle& style, const QPaintDevice& device)
      : m_scene(scene), m_style(style), m_device(device) {}

  SceneLayout run(const present::ViewDirection& direction, const QPointF& pan, const QRectF& area) {
    m_layout.area = area;
    m_layout.plot = area;
    m_layout.placement.axes = axes3d::viewAxes(direction);
    axes3d::placeHeadings(m_scene.scene->title, m_scene.scene->notice, m_style, m_device, m_layout);
    if (m_scene.isEmpty()) {
      axes3d::placeEmptyState(m_scene.scene->emptyState, m_style, m_layout);
      return std::move(m_layout);
    }
    placeLegend();
    axes3d::layoutAxes(axesBox(direction.zoom), direction.zoom, pan, m_style, m_device, m_layout);
    return std::move(m_layout);
  }

 private:
  // One unit has the same length on all axes, and all have ticks at the same distances.
  axes3d::AxesBox axesBox(double zoom) const {
    double longest = 0;
    double largest = 0;
    for (std::size_t i = 0; i < 3; ++i) {
      longest = std::max(longest, m_scene.box.high[i] - m_scene.box.low[i]);
      largest = std::max({largest, std::abs(m_scene.box.low[i]), std::abs(m_scene.box.high[i])});
    }
    const double step = axes3d::niceStep(longest / (6 * std::max(1.0, zoom)));
    axes3d::AxesBox box;
    box.halfBox = m_scene.halfBox;
    for (std::size_t i = 0; i < 3; ++i) {
      box.axes[i] = {
          base::translated(m_scene.scene->axisTitles[i]),
          axes3d::axisTicks(m_scene.box.low[i], m_scene.box.high[i], step, axes3d::labelExponent(largest)),
          m_scene.center[static_cast<int>(i)], m_scene.unit};
    }
    return box;
  }

  void placeLegend() {
    QStringList names;
    std::vector<LegendEntry> entries;
    const auto add = [&](const present::ElementInfo& info, const LegendEntry& entry) {
      if (info.inLegend && !info.name.empty()) {
        names << base::translated(info.name);
        entries.push_back(entry);
      }
    };
    for (const Body& body : m_scene.bodies) {
      add(body.source->info, {{}, &body, nullptr});
    }
    for (const PreparedSegment& segment : m_scene.segments) {
      add(segment.source->info, {{}, nullptr, segment.source});
    }
    const double markWidth = 1.6 * m_style.figure.fontPt * axes3d::unitsPerPoint;
    const std::vector<QRectF> marks = axes3d::placeLegend(names, markWidth, m_style, m_device, m_layout);
    for (std::size_t i = 0; i < marks.size(); ++i) {
      m_layout.legend.push_back({marks[i], entries[i].body, entries[i].segment});
    }
  }

  const PreparedScene& m_scene;
  const PictureStyle& m_style;
  const QPaintDevice& m_device;
  SceneLayout m_layout;
};

}  // namespace

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
