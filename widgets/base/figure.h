// SPDX-License-Identifier: GPL-3.0-or-later
// What a figure is: something that paints itself into a rectangle, at any size, without a window.
// Where it is written to is figure_writer.h's business. GUI thread.
#pragma once

#include <QRectF>
#include <QString>
#include <QStringList>
#include <algorithm>
#include <memory>
#include <string>
#include <vector>

#include "engine/present/color.h"
#include "engine/present/table.h"

class QPainter;

namespace quantoscope::base {

/// Where the legend goes; never over the data. Automatic: where it leaves the plot more room.
enum class LegendPlace { Automatic, Beside, Below };

/// How a figure looks, apart from its size. The same style serves dialog preview, files and golden images.
struct FigureStyle {
  present::Palette palette = present::Palette::Light;
  double fontPt = 8;                             ///< axis text; titles and small print derive from it
  QString fontFamily = QStringLiteral("Inter");  ///< one installed family
  bool title = true;
  QString titleText;  ///< shown instead of the figure's own title; empty: the own one
  bool legend = true;
  LegendPlace legendPlace = LegendPlace::Automatic;  ///< Below may be above where that is the figure's habit

  bool xTitle = true;    ///< false: the figure below says what the x axis is
  bool yTitle = true;    ///< false: the figure to the left says what the y axis is
  double markScale = 1;  ///< size of points and thickness of lines against their usual ones
  QString partOf;        ///< label of the part that the figure is, for the labels of its own parts; "a"
};

/// What the axes of a figure are, in the language of the program; empty where it has none.
struct AxisTitles {
  QString x;
  QString y;
};

class FigureSource {
 public:
  virtual ~FigureSource() = default;

  /// Paints the whole figure into `area`. The painter's unit is 1/96 inch whatever the device, so a font of 8
  /// pt and a line of 1 pt come out at that size on paper. Background is left alone; nothing outside `area`
  /// is touched.
  virtual void paint(QPainter& painter, const QRectF& area, const FigureStyle& style) const = 0;

  /// The numbers shown, as CSV.
  virtual std::string csv() const = 0;

  /// True when there is nothing to show; such a figure paints its empty-state sentence.
  virtual bool isEmpty() const = 0;

  /// The figure's own title, in the language of the program.
  virtual QString title() const = 0;

  /// The width its text needs at full size, in paint()'s units; a narrower figure shrinks its text. 0: any.
  virtual double naturalWidth(const FigureStyle& style) const {
    Q_UNUSED(style)
    return 0;
  }
  /// The height that shows everything at `width`, in the same units. 0: any height will do.
  virtual double naturalHeight(double width, const FigureStyle& style) const {
    Q_UNUSED(width)
    Q_UNUSED(style)
    return 0;
  }

  /// The smallest of the sizes that its text has at `width`, against the style's. 1 or less.
  virtual double textScale(double width, const FigureStyle& style) const {
    const double natural = naturalWidth(style);
    return natural > 0 ? std::min(1.0, width / natural) : 1.0;
  }
  virtual AxisTitles axisTitles() const { return {}; }

  /// The table shown, for text formats; null for other figures.
  virtual present::TablePtr table() const { return nullptr; }

  /// What the legend explains, one key per entry; two figures with equal keys have the same legend.
  virtual QStringList legendKeys() const { return {}; }

  /// The figures this one is made of, in order; none for a single figure.
  virtual std::vector<const FigureSource*> parts() const { return {}; }
};

using FigurePtr = std::unique_ptr<const FigureSource>;

/// `content` (a plot, chart, table or scene with a member `title`) under the title the style wants.
template <typename Content>
std::shared_ptr<const Content> retitled(std::shared_ptr<const Content> content, const FigureStyle& style) {
  if (!content || style.titleText.isEmpty()) {
    return content;
  }
  auto copy = std::make_shared<Content>(*content);
  copy->title = present::Text::verbatim(style.titleText.toStdString());
  return copy;
}

/// The key of a legend entry (FigureSource::legendKeys).
inline QString legendKey(const present::Text& name, const present::Color& color) {
  return QStringLiteral("%1|%2|%3")
      .arg(QString::fromStdString(name.english()))
      .arg(static_cast<int>(color.role))
      .arg(color.index);
}

}  // namespace quantoscope::base
