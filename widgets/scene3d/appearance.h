// SPDX-License-Identifier: GPL-3.0-or-later
// How parts of a scene look: shading of facets, strokes of edges, fonts. The vector painter and the OpenGL
// renderer both ask here, so that screen and figure agree. GUI thread.
#pragma once

#include <QColor>
#include <QFont>
#include <QPen>
#include <optional>

#include "widgets/base/figure.h"
#include "widgets/scene3d/depth_order.h"

class QPaintDevice;

namespace quantoscope::scene3d {

/// Painter units are 1/96 inch.
constexpr double unitsPerPoint = 96.0 / 72.0;

struct PictureStyle {
  base::FigureStyle figure;
  QColor background;  ///< lines that lie behind a body fade toward it
  std::optional<present::Subject> highlight;
};

/// The style of figures on paper.
PictureStyle pictureStyle(const base::FigureStyle& figure);

/// True when everything the selection names and the subject knows agrees, and they know something in common.
bool matches(const present::Subject& subject, const std::optional<present::Subject>& highlight);

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
QPen gridPen(const PictureStyle& style);
QPen boxPen(const PictureStyle& style);

/// The diameter of the dot that stands for a body without extent.
double dotDiameter(const Body& body);
QColor dotColor(const Body& body, const PictureStyle& style);

/// A font of the style that comes out at `scale` times its size in points when the unit is 1/96 inch.
QFont pictureFont(const base::FigureStyle& style, const QPaintDevice& device, double scale = 1.0,
                  QFont::Weight weight = QFont::Normal);

}  // namespace quantoscope::scene3d
