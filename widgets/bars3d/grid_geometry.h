// SPDX-License-Identifier: GPL-3.0-or-later
// Small parts that surfaces and bars share: the value axis, the order of painting over a grid, colors of
// faces. GUI thread.
#pragma once

#include <vector>

#include "engine/present/color_map.h"
#include "widgets/bars3d/content.h"

namespace quantoscope::bars3d {

/// The range of the third axis: `fixed`, else the data rounded outward to round numbers; never empty.
present::Range valueAxisRange(const std::optional<present::Range>& fixed, const present::Range& data);

/// An axis of numbers from `range`, whose box reaches from -half to half.
axes3d::BoxAxis numberAxis(const QString& title, const present::Range& range, double half, double zoom);

/// Indices from the farthest to the nearest of `count` places along an axis that points to the viewer by
/// `towardViewer`.
std::vector<std::size_t> backToFront(std::size_t count, double towardViewer);

QColor toQColor(const present::Rgb& color);
/// The color of a face in the light; mild, so that colors can still be read off the scale.
QColor lit(const QColor& color, const Vector& normal, const axes3d::ViewAxes& axes);

/// A sentence part "Title: number" of a read-out.
QString labelled(const QString& title, const QString& value);
QString labelled(const QString& title, double value);

}  // namespace quantoscope::bars3d
