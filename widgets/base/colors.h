// SPDX-License-Identifier: GPL-3.0-or-later
// From colors by meaning to Qt's colors, and from a widget to the palette that suits its background.
#pragma once

#include <QColor>
#include <QPen>

#include "engine/present/plot.h"

class QWidget;

namespace quantoscope::base {

QColor toQColor(const present::Color& color, present::Palette palette);

/// A pen for a stroke; `pixelsPerPoint` is 96/72 for figures and on the screen. Width 0 gives no pen.
QPen toQPen(const present::Stroke& stroke, present::Palette palette, double pixelsPerPoint = 96.0 / 72.0);

/// Light or Dark, from the widget's own base color.
present::Palette screenPalette(const QWidget& widget);

}  // namespace quantoscope::base
