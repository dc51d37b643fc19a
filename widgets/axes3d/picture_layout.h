// SPDX-License-Identifier: GPL-3.0-or-later
// Where the parts of a 3-D picture go that all of them have: title, notice, the sentence of an empty one, the
// mapping from the box of the axes to the picture. The same layout serves figures and the screen. GUI thread.
#pragma once

#include <QLineF>
#include <QPointF>
#include <QRectF>
#include <QString>
#include <QStringList>
#include <utility>
#include <vector>

#include "widgets/axes3d/picture_style.h"

namespace quantoscope::axes3d {

struct Placement {
  ViewAxes axes;
  QPointF origin;    ///< where the middle of the box is
  double scale = 1;  ///< painter units per coordinate, the same in all directions

  QPointF map(const Vector& point) const {
    return {origin.x() + scale * axes.right.dot(point), origin.y() - scale * axes.up.dot(point)};
  }
  Planar unmap(const QPointF& position) const {
    return {(position.x() - origin.x()) / scale, (origin.y() - position.y()) / scale};
  }
};

enum class TextRole { Title, Notice, AxisTitle, Tick, Legend, EmptyState };

struct PlacedText {
  TextRole role = TextRole::Tick;
  QString text;
  QPointF center;
  QSizeF size;
  double angle = 0;  ///< degrees, clockwise
};

using Span = std::pair<Vector, Vector>;

struct PictureLayout {
  QRectF area;
  QRectF plot;  ///< bodies are drawn inside only
  Placement placement;
  std::vector<Span> grid;  ///< on the walls of the box that lie behind everything
  std::vector<Span> box;   ///< the rims of those walls
  std::vector<QLineF> ticks;
  std::vector<PlacedText> texts;
  QRectF noticeSign;  ///< where the warning triangle stands; null without a notice
  bool hasBox = false;
};

/// Title (the one the style wants, if any) and notice across the top of `layout`'s plot, which they make
/// smaller. Fonts are measured for `device`.
void placeHeadings(const present::Text& title, const present::Text& notice, const PictureStyle& style,
                   const QPaintDevice& device, PictureLayout& layout);
/// The sentence in the middle of a picture without anything to show.
void placeEmptyState(const present::Text& sentence, const PictureStyle& style, PictureLayout& layout);

/// The names of a legend, where the style wants it: in a column at the right of wide pictures, in rows under
/// the title of others; the plot becomes smaller. What would take more than its share of the picture is left
/// out from the end. Returns the boxes of the marks before the names that have found a place, of `markWidth`
/// painter units each.
std::vector<QRectF> placeLegend(const QStringList& names, double markWidth, const PictureStyle& style,
                                const QPaintDevice& device, PictureLayout& layout);

/// The font of a role; what is measured is what is painted.
QFont fontOf(TextRole role, const PictureStyle& style, const QPaintDevice& device);

}  // namespace quantoscope::axes3d
