// SPDX-License-Identifier: GPL-3.0-or-later
// What stands in the box of the axes: a surface or bars, prepared for painting, picking and reading. Which
// one it is only matters here; layout, figure and view are the same. Immutable; painting on the GUI thread.
#pragma once

#include <QPainter>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "engine/present/surface.h"
#include "widgets/axes3d/axes_layout.h"

namespace quantoscope::bars3d {

using axes3d::PictureLayout;
using axes3d::PictureStyle;
using axes3d::Vector;

struct LegendEntry {
  present::Text name;
  present::Color color;
};

struct ColorBar {
  present::ColorMap map = present::ColorMap::Viridis;
  present::Range limits;
};

/// The words around the picture.
struct Headings {
  present::Text title;
  present::Text notice;
  present::Text emptyState;
};

class Content {
 public:
  virtual ~Content() = default;

  virtual Headings headings() const = 0;
  virtual bool isEmpty() const = 0;
  virtual std::string csv() const = 0;

  // What follows needs content that is not empty.

  /// The box with ticks that suit the zoom.
  virtual axes3d::AxesBox axes(double zoom) const = 0;
  virtual std::optional<ColorBar> colorBar() const = 0;
  virtual std::vector<LegendEntry> legend() const = 0;
  /// Everything that stands in the box, hidden surfaces resolved by the order of painting, which is exact:
  /// columns over a grid, seen from any direction without perspective. Nothing outside the plot is touched.
  virtual void paint(QPainter& painter, const PictureLayout& layout, const PictureStyle& style) const = 0;

  /// Columns and rows of the nodes that can be read.
  virtual present::Node size() const = 0;
  /// What is in front at a position in the picture.
  virtual std::optional<present::Node> nodeAt(const axes3d::Placement& placement,
                                              const QPointF& position) const = 0;
  /// Where a node is in the box; absent where it has no value.
  virtual std::optional<Vector> anchor(const present::Node& node) const = 0;
  /// "Axis: value", one for each axis, in the language of the program.
  virtual QStringList readOut(const present::Node& node) const = 0;
  virtual present::Subject subject(const present::Node& node) const = 0;
};

using ContentPtr = std::shared_ptr<const Content>;

/// Never null; a null surface is an empty one. Painted are at most `mostCells` cells in each direction, see
/// present::forDisplay(); reading, picking and CSV use every value.
constexpr std::size_t mostCells = 256;
ContentPtr surfaceContent(present::SurfacePtr surface);
ContentPtr barsContent(present::Bars3dPtr bars);

}  // namespace quantoscope::bars3d
