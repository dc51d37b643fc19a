// SPDX-License-Identifier: GPL-3.0-or-later
// How parts of a scene look: shading of facets, strokes of edges. The vector painter and the OpenGL renderer
// both ask here, so that screen and figure agree. GUI thread.
#pragma once

#include <QColor>
#include <QPen>

#include "widgets/axes3d/picture_style.h"
#include "widgets/scene3d/depth_order.h"

namespace quantoscope::scene3d {

using axes3d::PictureStyle;

/// The fill of a facet in the light from the upper left of the viewer, with its opacity. Facets that face
/// away are more transparent.
QColor facetColor(const Body& body, const Facet& facet, Facing facing, const ViewAxes& axes,
                  const PictureStyle& style);

/// True when nothing behind the body's near side can be seen.
bool isOpaque(const Body& body);

/// Pens are opaque: translucent strokes are mixed with the background beforehand. Edges on the far side of
/// their own body are thinner and fainter.
QPen edgePen(const Body& body, bool hiddenByOwnBody, const PictureStyle& style);
QPen segmentPen(const present::Segment& segment, const PictureStyle& style);

/// The diameter of the dot that stands for a body without extent.
double dotDiameter(const Body& body);
QColor dotColor(const Body& body, const PictureStyle& style);

}  // namespace quantoscope::scene3d
