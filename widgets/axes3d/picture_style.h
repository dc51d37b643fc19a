// SPDX-License-Identifier: GPL-3.0-or-later
// What all 3-D pictures share in looks: fonts, the pens of walls and rims, light, the highlight. Figures and
// screens ask here, so that they agree. GUI thread.
#pragma once

#include <QColor>
#include <QFont>
#include <QPen>
#include <optional>

#include "widgets/axes3d/view_axes.h"
#include "widgets/base/figure.h"

class QPaintDevice;

namespace quantoscope::axes3d {

/// Painter units are 1/96 inch.
constexpr double unitsPerPoint = 96.0 / 72.0;

struct PictureStyle {
  base::FigureStyle figure;
  QColor background;  ///< lines that lie behind a body fade toward it
  std::optional<present::Subject> highlight;
};

/// The style of figures on paper.
PictureStyle pictureStyle(const base::FigureStyle& figure);
/// The style of a widget: its palette, its font.
PictureStyle screenStyle(const QWidget& widget, const std::optional<present::Subject>& highlight);

/// True when everything the selection names and the subject knows agrees, and they know something in common.
bool matches(const present::Subject& subject, const std::optional<present::Subject>& highlight);

/// From `a` at t = 0 to `b` at t = 1; alpha is that of `a`.
QColor mix(const QColor& a, const QColor& b, double t);

/// How bright a face is in the light from the upper left of the viewer, in [0, 1]; both sides of it are lit.
double brightness(const Vector& normal, const ViewAxes& axes);

QPen framePen(present::ColorRole role, double widthPt, const PictureStyle& style);
QPen gridPen(const PictureStyle& style);
QPen boxPen(const PictureStyle& style);

/// A font of the style that comes out at `scale` times its size in points when the unit is 1/96 inch.
QFont pictureFont(const base::FigureStyle& style, const QPaintDevice& device, double scale = 1.0,
                  QFont::Weight weight = QFont::Normal);

}  // namespace quantoscope::axes3d
