// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/base/figure_sheet_layout.h"

#include <algorithm>
#include <cmath>

namespace quantoscope::base {
namespace {

constexpr double unitsPerPoint = 96.0 / 72.0;
constexpr double unitsPerMm = 96.0 / 25.4;
constexpr double narrowestColumn = 24;     ///< in em of the axis text
constexpr double narrowestSheet = 34;      ///< of a part that is a sheet itself, in em
constexpr double smallestScale = 0.88;     ///< of a part whose text shrinks to fit its column
constexpr double gapBetween = 1.2;         ///< in em
constexpr double usualShape = 0.72;        ///< height per width of a part that fits any shape
constexpr double smallShape = 0.82;        ///< the same in columns narrower than usual
constexpr double headingHeight = 2.2;      ///< in em, when the sheet has a title of its own
constexpr double pageHeight = 235;         ///< mm: what journals leave between the margins
constexpr double smallestFlowText = 0.7;   ///< of a sheet that shall not be higher than a page
constexpr double roomyRowColumn = 20;      ///< em of text; narrower columns have smaller text,
constexpr double smallestRowText = 0.6;    ///< but not below this,
constexpr double narrowestRowColumn = 10;  ///< and are not narrower than so many em of the smallest text
constexpr double lineHeight = 1.6;         ///< in em
constexpr double oneLineColumn = 16;       ///< in em; titles need a second line in narrower ones

double em(const FigureStyle& style) {
  return style.fontPt * unitsPerPoint;
}

/// Parts are painted under their label and title.
double heightOf(const FigureSource& part, double width, double columnWidth, double shape, FigureStyle style) {
  style.title = true;
  style.titleText = part.title();
  const double natural = part.naturalHeight(width, style);
  return natural > 0 ? natural : shape * std::min(width, columnWidth);
}

double columnWidth(double width, std::size_t columns, double gap) {
  return (width - gap * static_cast<double>(columns - 1)) / static_cast<double>(columns);
}

SheetLayout flowed(const std::vector<FigurePtr>& parts, double width, std::size_t columns, double textScale,
                   FigureStyle style) {
  SheetLayout layout;
  layout.textScale = textScale;
  layout.markScale = textScale;
  double y = sheetHeading(style);
  const double gap = gapBetween * em(style);
  const double column = columnWidth(width, columns, gap);
  style.fontPt *= textScale;
  const bool holdsSheets = column >= narrowestSheet * em(style);
  const auto isWide = [&](const FigurePtr& part) {
    return (!part->parts().empty() && !holdsSheets) || part->naturalWidth(style) * smallestScale > column;
  };
  std::size_t next = 0;
  while (next < parts.size()) {
    std::size_t count = 1;
    while (!isWide(parts[next]) && count < columns && next + count < parts.size() &&
           !isWide(parts[next + count])) {
      ++count;
    }
    const double share = columnWidth(width, count, gap);
    double height = 0;
    for (std::size_t i = next; i < next + count; ++i) {
      height = std::max(height,
                        heightOf(*parts[i], share, column, textScale < 1 ? smallShape : usualShape, style));
    }
    for (std::size_t i = 0; i < count; ++i) {
      layout.cells.push_back({QRectF(static_cast<double>(i) * (share + gap), y, share, height)});
    }
    layout.height = y + height;
    y += height + gap;
    next += count;
  }
  for (std::size_t i = 0; i < parts.size(); ++i) {
    const QStringList keys = parts[i]->legendKeys();
    for (std::size_t before = 0; before < i && layout.cells[i].legend && !keys.isEmpty(); ++before) {
      layout.cells[i].legend = parts[before]->legendKeys() != keys;
    }
  }
  return layout;
}

/// Where a part of a row layout stands: rows are folded into `lines` lines of `across` places.
struct Place {
  std::size_t line = 0;
  std::size_t column = 0;
};

/// The lines each row is folded into so that its parts stay readable.
std::size_t linesPerRow(std::size_t columns, double width, const FigureStyle& style) {
  const double narrowest = narrowestRowColumn * smallestRowText * em(style);
  const double gap = 0.5 * gapBetween * em(style);
  std::size_t lines = 1;
  while (lines < columns && columnWidth(width, (columns + lines - 1) / lines, gap) < narrowest) {
    ++lines;
  }
  return lines;
}

}  // namespace

double sheetHeading(const FigureStyle& style) {
  return style.title && !style.titleText.isEmpty() ? headingHeight * em(style) : 0;
}

SheetLayout flowingLayout(const std::vector<FigurePtr>& parts, double width, const FigureStyle& style) {
  const double gap = gapBetween * em(style);
  const int room = static_cast<int>((width + gap) / (narrowestColumn * em(style) + gap));
  auto columns = static_cast<std::size_t>(std::clamp(room, 1, parts.size() <= 4 ? 2 : 3));
  SheetLayout layout = flowed(parts, width, columns, 1, style);
  const bool isFlat =
      std::none_of(parts.begin(), parts.end(), [](const FigurePtr& part) { return !part->parts().empty(); });
  while (isFlat && layout.height > pageHeight * unitsPerMm && ++columns <= parts.size()) {
    const double scale = std::min(1.0, columnWidth(width, columns, gap) / (narrowestColumn * em(style)));
    if (scale < smallestFlowText) {
      break;
    }
    layout = flowed(parts, width, columns, scale, style);
  }
  return layout;
}

SheetLayout rowLayout(const std::vector<FigurePtr>& parts, int columns, double width,
                      const FigureStyle& style) {
  SheetLayout layout;
  const auto perRow = static_cast<std::size_t>(std::max(1, columns));
  const std::size_t lines = linesPerRow(perRow, width, style);
  const std::size_t across = (perRow + lines - 1) / lines;
  const double gap = 0.5 * gapBetween * em(style);
  layout.textScale =
      std::clamp(columnWidth(width, across, gap) / (roomyRowColumn * em(style)), smallestRowText, 1.0);

  const auto placeOf = [&](std::size_t part) {
    const std::size_t inRow = part % perRow;
    return Place{part / perRow * lines + inRow / across, inRow % across};
  };
  std::vector<std::vector<std::size_t>> grid;
  for (std::size_t i = 0; i < parts.size(); ++i) {
    grid.resize(std::max(grid.size(), placeOf(i).line + 1));
    grid[placeOf(i).line].push_back(i);
  }
  std::vector<bool> columnTitled(across, false);
  std::vector<bool> lineTitled(grid.size(), false);
  for (std::size_t i = 0; i < parts.size(); ++i) {
    const auto [line, column] = placeOf(i);
    const AxisTitles titles = parts[i]->axisTitles();
    SheetCell cell;
    cell.yTitle = column == 0 || parts[i - 1]->axisTitles().y != titles.y;
    cell.xTitle = line + 1 == grid.size() || column >= grid[line + 1].size() ||
                  parts[grid[line + 1][column]]->axisTitles().x != titles.x;
    columnTitled[column] = columnTitled[column] || (cell.yTitle && !titles.y.isEmpty());
    lineTitled[line] = lineTitled[line] || (cell.xTitle && !titles.x.isEmpty());
    layout.cells.push_back(cell);
  }

  // What the titles take is added to their column or line, so that the plots come out alike.
  const double text = layout.textScale * em(style);
  const bool isNarrow = columnWidth(width, across, gap) < oneLineColumn * text;
  const double titleRoom = (isNarrow ? 2 : 1) * lineHeight * text;
  const auto titled = static_cast<double>(std::count(columnTitled.begin(), columnTitled.end(), true));
  const double side = columnWidth(width - titled * titleRoom, across, gap);
  layout.markScale = std::min(1.0, side / (roomyRowColumn * em(style)));
  double y = sheetHeading(style);
  for (std::size_t line = 0; line < grid.size(); ++line) {
    const double height = side + (isNarrow ? lineHeight * text : 0) + (lineTitled[line] ? titleRoom : 0);
    double x = 0;
    for (std::size_t column = 0; column < across; ++column) {
      const double share = side + (columnTitled[column] ? titleRoom : 0);
      if (column < grid[line].size()) {
        layout.cells[grid[line][column]].area = QRectF(x, y, share, height);
      }
      x += share + gap;
    }
    layout.height = y + height;
    const bool endsRow = lines > 1 && (line + 1) % lines == 0;
    y += height + (endsRow ? 3 : 1) * gap;
  }
  return layout;
}

std::vector<QRectF> fitted(const SheetLayout& layout, const std::vector<FigurePtr>& parts, double height,
                           const FigureStyle& style) {
  struct Row {
    double top = 0;
    double bottom = 0;
    bool isRigid = false;
  };
  FigureStyle partStyle = style;
  partStyle.fontPt *= layout.textScale;
  std::vector<Row> rows;
  std::vector<std::size_t> rowOf;
  double rigid = 0;
  for (std::size_t i = 0; i < layout.cells.size(); ++i) {
    const QRectF& area = layout.cells[i].area;
    if (rows.empty() || area.top() > rows.back().top) {
      rows.push_back({area.top(), area.bottom(), false});
    }
    rowOf.push_back(rows.size() - 1);
    Row& row = rows.back();
    const bool knows = parts[i]->parts().empty() && parts[i]->naturalHeight(area.width(), partStyle) > 0;
    rigid += knows && !row.isRigid ? row.bottom - row.top : 0;
    row.isRigid = row.isRigid || knows;
  }
  const double top = sheetHeading(style);
  const double own = layout.height - top;
  const double room = std::max(0.0, height - top);
  // Where nearly everything is rigid, or there is too little room for it, all shrink alike.
  const bool keeps = own - rigid > 0.1 * own && room > rigid;
  const double stretch = own <= 0 ? 1 : keeps ? (room - rigid) / (own - rigid) : room / own;
  std::vector<double> tops;
  std::vector<double> heights;
  double y = top;
  for (std::size_t i = 0; i < rows.size(); ++i) {
    const double next = i + 1 < rows.size() ? rows[i + 1].top : rows[i].bottom;
    tops.push_back(y);
    heights.push_back((rows[i].bottom - rows[i].top) * (keeps && rows[i].isRigid ? 1 : stretch));
    y += heights.back() + (next - rows[i].bottom) * stretch;
  }
  std::vector<QRectF> places;
  for (std::size_t i = 0; i < layout.cells.size(); ++i) {
    const QRectF& area = layout.cells[i].area;
    places.emplace_back(area.x(), tops[rowOf[i]], area.width(), heights[rowOf[i]]);
  }
  return places;
}

}  // namespace quantoscope::base
