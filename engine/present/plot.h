// SPDX-License-Identifier: GPL-3.0-or-later
// What a 2-D plot shows, as data: axes and elements in drawing order. Panels build it from a snapshot, the
// plotting adapter draws it on the screen and into figures, csv.h writes its numbers. Immutable once handed
// over.
#pragma once

#include <cstddef>
#include <memory>
#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "engine/present/color.h"
#include "engine/present/text.h"

namespace quantoscope::present {

struct Range {
  double low = 0;
  double high = 0;

  friend bool operator==(const Range&, const Range&) = default;
};

struct Tick {
  double position = 0;
  Text label;
};

struct Axis {
  Text title;             ///< with its unit, e.g. "Error, channel 1"
  bool integers = false;  ///< ticks at whole numbers only
  bool logarithmic = false;
  std::optional<Range> range;  ///< what "fit" shows; absent: all data with a margin
  std::vector<Tick> ticks;     ///< when not empty, exactly these
  /// Above 0, in charts only: logarithmic in both directions and about linear within this distance of 0.
  double linearWithin = 0;
};

enum class Dash { Solid, Dashed, Dotted };
enum class Marker { Circle, Square, Diamond, TriangleUp, TriangleDown, Cross, Plus };

/// What an element stands for; views use it to link a selection and to name what is under the pointer.
struct Subject {
  std::optional<int> layer;  ///< from 0
  std::optional<int> bitWidth;
  std::optional<int> point = std::nullopt;  ///< of the manifold in view, from 0
  std::optional<int> modelLayer =
      std::nullopt;                         ///< of the opened model, by its index in WeightFile::tensors()
  std::optional<int> head = std::nullopt;   ///< of a layer's attention, from 0
  std::optional<int> token = std::nullopt;  ///< of the prompt in view, by its position

  friend bool operator==(const Subject&, const Subject&) = default;
};

struct Stroke {
  Color color;
  double widthPt = 1.0;  ///< 0: no line
  Dash dash = Dash::Solid;
};

/// What all elements share.
struct ElementInfo {
  std::string id;  ///< stable within the plot, never translated
  Text name;       ///< legend and hover
  bool inLegend = false;
  Subject subject;
};

using Values = std::shared_ptr<const std::vector<double>>;

/// A closed polygon; the last point joins the first.
struct Polygon {
  ElementInfo info;
  std::vector<double> x;
  std::vector<double> y;
  Color fill;  ///< alpha 0: outline only
  Stroke outline;
};

enum class LineShape { Straight, StepAfter };

/// A line through points in order; NaN makes a gap. `x` and `y` have the same length. `x` ascends unless
/// `curve` is set.
struct Line {
  ElementInfo info;
  Values x;
  Values y;
  Stroke stroke;
  LineShape shape = LineShape::Straight;
  bool curve = false;  ///< x does not ascend: draw the points in their order
};

class MinMaxPyramid;

/// A line through evenly spaced points, of any length: views draw what of it can be seen (see series.h). NaN
/// makes a gap.
struct Series {
  ElementInfo info;
  std::shared_ptr<const MinMaxPyramid> data;  ///< not null
  double x0 = 0;                              ///< x of the first value
  double dx = 1;                              ///< from one value to the next; above 0
  Stroke stroke;
};

/// Single points. `colors` is empty (all `color`) or one per point.
struct Points {
  ElementInfo info;
  Values x;
  Values y;
  Color color;
  std::vector<Color> colors;
  Marker marker = Marker::Circle;
  double sizePt = 4.0;
  bool selectable = false;  ///< the i-th point stands for Subject::point i, besides the subject of all
};

/// Vertical shaded bands over the whole height.
struct Bands {
  ElementInfo info;
  struct Band {
    Range range;
    Color color;
  };
  std::vector<Band> bands;
};

/// A straight line over the whole plot at one value.
struct Rule {
  ElementInfo info;
  enum class Direction { Horizontal, Vertical } direction = Direction::Horizontal;
  double position = 0;
  Stroke stroke;
  bool movable = false;  ///< the user may drag it
};

/// Text at a point of the plot.
struct Label {
  ElementInfo info;
  double x = 0;
  double y = 0;
  Text text;
  Color color;
  /// It names the point: it stands beside it, wherever it covers neither another such label nor a point.
  bool beside = false;
};

/// A map of values over a rectangle of equal cells, colored by magnitude from the smallest to the largest
/// finite one. `values` is row by row from the low corner of both axes, x fastest; cells that are not finite
/// stay empty. Ranges are those of the cells' outer edges.
struct Raster {
  ElementInfo info;
  Range x;
  Range y;
  int columns = 0;
  int rows = 0;
  Values values;
  Text valueTitle;
  /// Empty or one per column and row: a cell stands for what its column and its row name.
  std::vector<Subject> columnSubjects = {};
  std::vector<Subject> rowSubjects = {};
};

using Element = std::variant<Polygon, Line, Series, Points, Bands, Rule, Label, Raster>;

struct Plot {
  Text title;
  Axis x;
  Axis y;
  bool equalAspect = false;  ///< one unit has the same length on both axes
  bool bare = false;         ///< without axes and grid: the elements say all there is to say
  std::vector<Element> elements;
  /// Said in place of the plot when there is nothing to draw: what is missing and what to do.
  Text emptyState;
  /// A line under the title that must not be missed, e.g. why another view is shown.
  Text notice;
};

using PlotPtr = std::shared_ptr<const Plot>;

/// The info of whatever kind of element.
const ElementInfo& infoOf(const Element& element);

/// The smallest ranges that hold all finite data of the plot on both axes; absent when there is none.
struct Extent {
  Range x;
  Range y;
};
std::optional<Extent> dataExtent(const Plot& plot);

}  // namespace quantoscope::present
