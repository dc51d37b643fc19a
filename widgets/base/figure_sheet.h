// SPDX-License-Identifier: GPL-3.0-or-later
// Several figures as one: a grid of parts labeled (a), (b), (c) that share fonts and palette. GUI thread.
#pragma once

#include <vector>

#include "widgets/base/figure.h"

namespace quantoscope::base {

/// A part's place on a sheet, in the units of FigureSource::paint, from the sheet's top left corner.
struct SheetCell {
  QRectF area;
  bool legend = true;  ///< false: an earlier part has the same legend
};

class FigureSheet : public FigureSource {
 public:
  /// `parts` in reading order; those that are empty are left out. `columns` above 0: the parts are rows of so
  /// many that belong together, all of one size and with smaller text if need be, and empty ones keep their
  /// places; a width too small for that shows them as an ordinary sheet.
  FigureSheet(std::vector<FigurePtr> parts, QString title, int columns = 0);

  /// As many columns as the width has room for at the style's font. Parts that need more than a column, and
  /// those that are sheets themselves, get a row of their own; a last row that is not full shares the width.
  std::vector<SheetCell> cells(double width, const FigureStyle& style) const;

  void paint(QPainter& painter, const QRectF& area, const FigureStyle& style) const override;
  /// The parts' numbers, each below a line with its label and title, with an empty line in between. Beside a
  /// file every part gets a file of its own (parts()).
  std::string csv() const override;
  bool isEmpty() const override { return m_parts.empty(); }
  QString title() const override { return m_title; }
  double naturalHeight(double width, const FigureStyle& style) const override;
  std::vector<const FigureSource*> parts() const override;

 private:
  std::vector<SheetCell> rowCells(double width, const FigureStyle& style) const;
  /// The cells on a sheet of another height than its own: below its title the rows stretch or shrink, but not
  /// those with parts that know their height.
  std::vector<QRectF> fitted(const std::vector<SheetCell>& cells, double height,
                             const FigureStyle& style) const;

  std::vector<FigurePtr> m_parts;
  /// Text in rows of fixed columns, of its usual size; 0 where these have no room.
  double rowTextScale(double width, const FigureStyle& style) const;

  int m_columns;
  QString m_title;
};

/// "(a)", "(b)", ... "(z)", "(aa)" for parts from 0.
QString partLabel(std::size_t index);

}  // namespace quantoscope::base
