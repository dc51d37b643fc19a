// SPDX-License-Identifier: GPL-3.0-or-later
// The box of the axes in a picture: how large it comes out, the walls behind everything, ticks, numbers and
// names. The rest of the layout is in scene_layout.h. GUI thread.
#pragma once

#include "widgets/scene3d/scene_layout.h"

namespace quantoscope::scene3d {

/// Fits the box with its labels into the plot of `layout`, whose axes of the view are set, and adds all that
/// belongs to it. A plot too small for it stays without a scene. Labels stand outside the projected box and
/// apart from one another; what has no such place is left out.
void layoutAxes(const PreparedScene& scene, double zoom, const QPointF& pan, const PictureStyle& style,
                const QPaintDevice& device, SceneLayout& layout);

}  // namespace quantoscope::scene3d
