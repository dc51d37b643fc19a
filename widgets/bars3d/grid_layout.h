// SPDX-License-Identifier: GPL-3.0-or-later
// A picture of a surface or of bars: axes, color bar or legend, and how they are painted. The same for
// figures and the screen. GUI thread.
#pragma once

#include "widgets/bars3d/content.h"

namespace quantoscope::bars3d {

struct LegendMark {
  QRectF swatch;
  present::Color color;
};

struct GridLayout : PictureLayout {
  QRectF colorBar;  ///< null without one
  std::vector<LegendMark> legend;
};

/// An area too small for the axes gives a layout without a box.
GridLayout layoutGrid(const Content& content, const present::ViewDirection& direction, const QPointF& pan,
                      const QRectF& area, const PictureStyle& style, const QPaintDevice& device);

/// Color bar, legend, ticks and texts around the content.
void paintSurroundings(QPainter& painter, const Content& content, const GridLayout& layout,
                       const PictureStyle& style);

/// Everything, in order.
void paintGrid(QPainter& painter, const Content& content, const GridLayout& layout,
               const PictureStyle& style);

}  // namespace quantoscope::bars3d
