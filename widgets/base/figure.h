// SPDX-License-Identifier: GPL-3.0-or-later
// What a figure is: something that paints itself into a rectangle, at any size, without a window.
// Where it is written to is figure_writer.h's business. GUI thread.
#pragma once

#include <QRectF>
#include <QString>
#include <memory>
#include <string>

#include "engine/present/color.h"

class QPainter;

namespace quantoscope::base {

/// How a figure looks, apart from its size. The same style serves dialog preview, files and golden images.
struct FigureStyle {
  present::Palette palette = present::Palette::Light;
  double fontPt = 8;                             ///< axis text; titles and small print derive from it
  QString fontFamily = QStringLiteral("Inter");  ///< one installed family
  bool title = true;
  bool legend = true;
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
};

using FigurePtr = std::unique_ptr<const FigureSource>;

}  // namespace quantoscope::base
