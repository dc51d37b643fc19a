// SPDX-License-Identifier: GPL-3.0-or-later
// Where everything of a scene's picture goes: title, notice, legend, the box of the axes. Text stands outside
// the projected box, so it never covers a body. The same layout serves figures and the screen. GUI thread.
#pragma once

#include <vector>

#include "widgets/axes3d/picture_layout.h"
#include "widgets/scene3d/appearance.h"

namespace quantoscope::scene3d {

using axes3d::PictureLayout;
using axes3d::Placement;

struct LegendEntry {
  QRectF swatch;
  const Body* body = nullptr;
  const present::Segment* segment = nullptr;
};

struct SceneLayout : PictureLayout {
  std::vector<LegendEntry> legend;
};

/// `pan` moves the picture by a share of the plot's shorter side. Fonts are measured for `device`. An area
/// too small for anything gives a layout without a box.
SceneLayout layoutScene(const PreparedScene& scene, const present::ViewDirection& direction,
                        const QPointF& pan, const QRectF& area, const PictureStyle& style,
                        const QPaintDevice& device);

/// The segment closer than `reach` painter units to a position, the nearest to the viewer first; -1 when
/// there is none.
int segmentAt(const PreparedScene& scene, const Placement& placement, const QPointF& position, double reach);

}  // namespace quantoscope::scene3d
