// SPDX-License-Identifier: GPL-3.0-or-later
// A range of x marked on a plot: how it looks, what of it is under the pointer, and how keys move it.
#pragma once

#include <QPointF>
#include <QRectF>
#include <optional>

#include "engine/present/plot.h"
#include "widgets/plot2d/scene_style.h"

class QPainter;

namespace quantoscope::plot2d {

enum class BrushPart { None, LowEdge, HighEdge, Inside };

/// A brushed range in pixels; `low` <= `high`.
struct BrushPixels {
  double low = 0;
  double high = 0;
};

BrushPart brushPartAt(const BrushPixels& brush, double x, double tolerance);

/// Paints the part of the brush that is inside `area`; edges only where they are visible.
void paintBrush(QPainter& painter, const BrushPixels& brush, const QRectF& area, const SceneStyle& style,
                bool grips);

/// The middle third of what is visible.
present::Range middleThird(const present::Range& visible, bool logarithmic);

/// `brush` moved by `steps` of a 50th of what is visible, on the axis's own scale; both edges, or only the
/// high one, which never passes the low one.
present::Range nudgedBrush(const present::Range& brush, const present::Range& visible, int steps,
                           bool onlyHigh, bool logarithmic);

/// Moves one end by a fiftieth of what is visible in `direction`: the low end where `low` is set. An end that
/// passes the other one takes its place, and `low` then says so.
present::Range extendedBrush(const present::Range& brush, const present::Range& visible, int direction,
                             bool& low, bool logarithmic);

}  // namespace quantoscope::plot2d
