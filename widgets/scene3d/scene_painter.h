// SPDX-License-Identifier: GPL-3.0-or-later
// A 3-D scene as true vectors: polygons, lines and text, hidden surfaces resolved by order. No VTK, no
// OpenGL, no window. GUI thread.
#pragma once

#include "engine/present/scene.h"
#include "widgets/base/figure.h"
#include "widgets/scene3d/scene_layout.h"

class QPainter;

namespace quantoscope::scene3d {

/// Paints bodies and walls in the order and with the limits of orderByDepth(). Which parts of a line are in
/// front is exact for any set of convex bodies. Nothing outside the layout's plot is touched, without use of
/// clipping: SVG of Qt 6.4 knows none.
void paintBodies(QPainter& painter, const PreparedScene& scene, const SceneLayout& layout,
                 const PictureStyle& style);

/// Paints title, notice, legend, ticks and names around the bodies.
void paintFrame(QPainter& painter, const SceneLayout& layout, const PictureStyle& style);

/// The scene from a direction as a figure; the painter's unit is 1/96 inch. Same scale on all axes. Null is a
/// scene without anything.
base::FigurePtr sceneFigure(present::ScenePtr scene, const present::ViewDirection& direction);

}  // namespace quantoscope::scene3d
