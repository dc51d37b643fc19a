// SPDX-License-Identifier: GPL-3.0-or-later
// Cutting lines and areas at a rectangle, for devices that cannot clip and for coordinates far outside of
// what a rasterizer takes.
#pragma once

#include <QList>
#include <QPolygonF>
#include <QRectF>

namespace quantoscope::plot2d {

/// The part of a closed area inside `rect`. Where an area leaves and comes back, the result runs along the
/// rectangle's edge; that is right for filling and wrong for stroking.
QPolygonF clippedArea(const QPolygonF& area, const QRectF& rect);

/// The parts of an open line inside `rect`, in order. Points that are not finite end a part.
QList<QPolygonF> clippedLine(const QPolygonF& line, const QRectF& rect);

}  // namespace quantoscope::plot2d
