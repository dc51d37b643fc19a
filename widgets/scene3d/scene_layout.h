// SPDX-License-Identifier: GPL-3.0-or-later
// Where everything of a picture goes: title, notice, legend, the box of the axes with its grid, ticks and
// names, and the mapping from scene to picture. Text stands outside the projected box, so it never covers a
// body. The same layout serves figures and the screen. GUI thread.
#pragma once

#include <QLineF>
#include <QPointF>
#include <QRectF>
#include <QString>
#include <utility>
#include <vector>

#include "widgets/scene3d/appearance.h"

namespace quantoscope::scene3d {

struct Placement {
  ViewAxes axes;
  QPointF origin;    ///< where the middle of the box is
  double scale = 1;  ///< painter units per scene coordinate, the same in all directions

  QPointF map(const Vector& point) const {
    return {origin.x() + scale * axes.right.dot(point), origin.y() - scale * axes.up.dot(point)};
  }
  Planar unmap(const QPointF& position) const {
    return {(position.x() - origin.x()) / scale, (origin.y() - position.y()) / scale};
  }
};

enum class TextRole { Title, Notice, AxisTitle, Tick, Legend, EmptyState };

struct PlacedText {
  TextRole role = TextRole::Tick;
  QString text;
  QPointF center;
  QSizeF size;
  double angle = 0;  ///< degrees, clockwise
};

struct LegendEntry {
  QRectF swatch;
  const Body* body = nullptr;
  const present::Segment* segment = nullptr;
};

using Span = std::pair<Vector, Vector>;

struct SceneLayout {
  QRectF area;
  QRectF plot;  ///< bodies are drawn inside only
  Placement placement;
  std::vector<Span> grid;  ///< on the walls of the box that lie behind everything
  std::vector<Span> box;   ///< the rims of those walls
  std::vector<QLineF> ticks;
  std::vector<PlacedText> texts;
  std::vector<LegendEntry> legend;
  QRectF noticeSign;  ///< where the warning triangle stands; null without a notice
  bool hasScene = false;
};

/// `pan` moves the picture by a share of the plot's shorter side. Fonts are measured for `device`. An area
/// too small for anything gives a layout without a scene.
SceneLayout layoutScene(const PreparedScene& scene, const present::ViewDirection& direction,
                        const QPointF& pan, const QRectF& area, const PictureStyle& style,
                        const QPaintDevice& device);

/// The segment closer than `reach` painter units to a position, the nearest to the viewer first; -1 when
/// there is none.
int segmentAt(const PreparedScene& scene, const Placement& placement, const QPointF& position, double reach);

/// The font of a role; what is measured is what is painted.
QFont fontOf(TextRole role, const PictureStyle& style, const QPaintDevice& device);

}  // namespace quantoscope::scene3d
