// SPDX-License-Identifier: GPL-3.0-or-later
// Paints what all 3-D pictures have: walls and grid, ticks, texts, the sign of a notice. And clipping without
// the painter's clipping, which the SVG files of Qt 6.4 do not know. GUI thread.
#pragma once

#include <QPolygonF>
#include <optional>

#include "widgets/axes3d/picture_layout.h"

class QPainter;

namespace quantoscope::axes3d {

/// A convex polygon cut at a rectangle; less than three points when nothing is left.
QPolygonF clipped(QPolygonF polygon, const QRectF& window);
std::optional<QLineF> clipped(const QLineF& line, const QRectF& window);

/// A line of the box, inside the plot.
void drawSpan(QPainter& painter, const PictureLayout& layout, const Vector& from, const Vector& to);
/// Grid and rims of the walls behind everything; painted before the bodies.
void paintWalls(QPainter& painter, const PictureLayout& layout, const PictureStyle& style);
/// Ticks, texts and the sign of a notice; painted after the bodies.
void paintLabels(QPainter& painter, const PictureLayout& layout, const PictureStyle& style);

}  // namespace quantoscope::axes3d
