// SPDX-License-Identifier: GPL-3.0-or-later
// Where everything of a chart goes in a rectangle: plot, axes, title, labels, legend. Text never leaves the
// rectangle and labels of one axis never overlap. The marks themselves are drawn by chart_scene.h. GUI
// thread.
#pragma once

#include <QLineF>
#include <QRectF>
#include <optional>
#include <vector>

#include "widgets/base/figure.h"
#include "widgets/charts/axis_scale.h"
#include "widgets/charts/chart_content.h"
#include "widgets/charts/text_meter.h"

namespace quantoscope::charts {

/// How a chart looks apart from its size. Lengths are in painter units.
struct ChartStyle {
  present::Palette palette = present::Palette::Light;
  QFont font;  ///< family and hinting; sizes come from `fontPx`
  double fontPx = 12;
  bool title = true;
  bool legend = true;
  base::LegendPlace legendPlace = base::LegendPlace::Automatic;
  bool wholePixels = false;  ///< round font sizes for a screen
};

enum class TextRole { Title, AxisTitle, ValueTick, CategoryTick, LegendText, ValueLabel, LevelName, Empty };

struct PlacedText {
  QString text;
  TextRole role = TextRole::Title;
  QPointF baseline;  ///< start of the baseline
  double angle = 0;  ///< degrees, clockwise around `baseline`
  QRectF bounds;     ///< of the turned text
};

struct PlacedSwatch {
  QRectF rect;
  present::Color color;
  SwatchShape shape = SwatchShape::Square;
};

struct PlacedLevel {
  QLineF line;
  present::Color color;
  int index = 0;  ///< of Chart::levels
};

struct ChartLayout {
  QRectF plot;  ///< null when there is nothing to draw
  AxisScale value;
  AxisScale bins;         ///< histograms only
  double groupShare = 1;  ///< of a category's width that its bars or its box take
  double baseValue = 0;   ///< where bars grow from
  double crossSide = 0;   ///< of the cross in the place of a bar whose value is undefined
  std::vector<PlacedText> texts;
  std::vector<PlacedSwatch> swatches;
  std::vector<QLineF> grid;
  std::vector<QLineF> ticks;
  QLineF baseline;
  std::vector<PlacedLevel> levels;  ///< those inside the axis

  double valueY(double value) const;
  /// The center of a category, or the place of a histogram's number through `bins`.
  double categoryX(int category, int categories) const;
};

ChartLayout layoutChart(const present::Chart& chart, const QSizeF& size, const ChartStyle& style);

/// Font of a role. Sizes and weights derive from the style's.
SizedFont fontFor(TextRole role, const ChartStyle& style);

/// The rectangle of a bar, of a box with its whiskers, or of a bin's column; null for a mark that is not
/// drawn.
QRectF markRect(const present::Chart& chart, const ChartLayout& layout, Mark mark);

/// The movable level within `reach` of a point of the plot, as an index of Chart::levels.
std::optional<int> movableLevelAt(const present::Chart& chart, const ChartLayout& layout,
                                  const QPointF& point, double reach);

/// The mark a point speaks of: the nearest one in the category under the point; in a histogram the lowest
/// column that reaches up to the point.
std::optional<Mark> markAt(const present::Chart& chart, const ChartLayout& layout, const QPointF& point);

}  // namespace quantoscope::charts
