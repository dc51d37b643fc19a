// SPDX-License-Identifier: GPL-3.0-or-later
// Where the parts of a figure sheet stand, how large their text is there, and what neighbors say for one
// another. Paints nothing. GUI thread (fonts).
#pragma once

#include <QRectF>
#include <vector>

#include "widgets/base/figure.h"

namespace quantoscope::base {

/// A part's place on a sheet, in the units of FigureSource::paint, from the sheet's top left corner.
struct SheetCell {
  QRectF area;
  bool legend = true;  ///< false: an earlier part has the same legend
  bool xTitle = true;  ///< false: the part below has the same x axis
  bool yTitle = true;  ///< false: the part to the left has the same y axis
};

struct SheetLayout {
  std::vector<SheetCell> cells;  ///< in the order of the parts, row by row
  double textScale = 1;          ///< of every part's text against the sheet's style
  double markScale = 1;          ///< of their points and lines, FigureStyle::markScale
  double height = 0;             ///< of the whole sheet with its title
};

/// Height of the sheet's own title, 0 when it has none.
double sheetHeading(const FigureStyle& style);

/// As many columns as the width has room for at the style's font; one or two more, with smaller text, when
/// the sheet would be higher than a page. Parts that need more than a column, those that are sheets
/// themselves among them, get a row of their own; a last row that is not full shares the width.
SheetLayout flowingLayout(const std::vector<FigurePtr>& parts, double width, const FigureStyle& style);

/// Rows of `columns` parts that belong together, all of one size and with smaller text if need be. Where that
/// would be too small to read, each row is folded into several lines.
SheetLayout rowLayout(const std::vector<FigurePtr>& parts, int columns, double width,
                      const FigureStyle& style);

/// The cells on a sheet of another height than its own: below its title the rows stretch or shrink, but not
/// those with parts that know their height.
std::vector<QRectF> fitted(const SheetLayout& layout, const std::vector<FigurePtr>& parts, double height,
                           const FigureStyle& style);

}  // namespace quantoscope::base
