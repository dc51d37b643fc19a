// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/base/figure_sheet.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QPainter>
#include <algorithm>
#include <cmath>

#include "widgets/base/colors.h"
#include "widgets/base/figure_text.h"
#include "widgets/base/fonts.h"

namespace quantoscope::base {
namespace {

constexpr double unitsPerPoint = 96.0 / 72.0;
constexpr double narrowestColumn = 24;  ///< in em of the axis text
constexpr double smallestScale = 0.88;  ///< of a part whose text shrinks to fit its column
constexpr double gapBetween = 1.2;      ///< in em
constexpr double usualShape = 0.72;     ///< height per width of a part that fits any shape
constexpr double headingHeight = 2.2;   ///< in em, when the sheet has a title of its own

double em(const FigureStyle& style) {
  return style.fontPt * unitsPerPoint;
}

double heading(const FigureStyle& style) {
  return style.title && !style.titleText.isEmpty() ? headingHeight * em(style) : 0;
}

int columnsFor(std::size_t parts, double width, const FigureStyle& style) {
  const double gap = gapBetween * em(style);
  const int room = static_cast<int>((width + gap) / (narrowestColumn * em(style) + gap));
  return std::clamp(room, 1, parts <= 4 ? 2 : 3);
}

/// Parts are painted under their label and title.
double heightOf(const FigureSource& part, double width, double columnWidth, FigureStyle style) {
  style.title = true;
  style.titleText = part.title();
  const double natural = part.naturalHeight(width, style);
  return natural > 0 ? natural : usualShape * std::min(width, columnWidth);
}

}  // namespace

QString partLabel(std::size_t index) {
  QString letters;
  for (std::size_t rest = index + 1; rest > 0; rest = (rest - 1) / 26) {
    letters.prepend(QLatin1Char(static_cast<char>('a' + (rest - 1) % 26)));
  }
  return QLatin1Char('(') + letters + QLatin1Char(')');
}

FigureSheet::FigureSheet(std::vector<FigurePtr> parts, QString title, int columns)
    : m_parts(std::move(parts)), m_columns(columns), m_title(std::move(title)) {
  std::erase_if(m_parts,
                [columns](const FigurePtr& part) { return !part || (columns == 0 && part->isEmpty()); });
}

double FigureSheet::rowTextScale(double width, const FigureStyle& style) const {
  constexpr double roomyColumn = 20;  // in em of the text
  constexpr double smallestRowScale = 0.45;
  if (m_columns <= 0) {
    return 0;
  }
  const double scale = width / m_columns / (roomyColumn * em(style));
  return scale < smallestRowScale ? 0 : std::min(1.0, scale);
}

std::vector<SheetCell> FigureSheet::rowCells(double width, const FigureStyle& style) const {
  const double gap = 0.5 * gapBetween * em(style);
  const double side = (width - gap * (m_columns - 1)) / m_columns;
  std::vector<SheetCell> cells;
  for (std::size_t i = 0; i < m_parts.size(); ++i) {
    const auto row = static_cast<double>(i / static_cast<std::size_t>(m_columns));
    const auto column = static_cast<double>(i % static_cast<std::size_t>(m_columns));
    cells.push_back({QRectF(column * (side + gap), heading(style) + row * (side + gap), side, side), true});
  }
  return cells;
}

std::vector<SheetCell> FigureSheet::cells(double width, const FigureStyle& style) const {
  if (rowTextScale(width, style) > 0) {
    return rowCells(width, style);
  }
  const double gap = gapBetween * em(style);
  const auto columns = static_cast<std::size_t>(columnsFor(m_parts.size(), width, style));
  const double columnWidth = (width - gap * static_cast<double>(columns - 1)) / static_cast<double>(columns);
  const auto isWide = [&](const FigurePtr& part) {
    return !part->parts().empty() || part->naturalWidth(style) * smallestScale > columnWidth;
  };
  std::vector<SheetCell> cells;
  double y = heading(style);
  std::size_t next = 0;
  while (next < m_parts.size()) {
    std::size_t count = 1;
    while (!isWide(m_parts[next]) && count < columns && next + count < m_parts.size() &&
           !isWide(m_parts[next + count])) {
      ++count;
    }
    const double share = (width - gap * static_cast<double>(count - 1)) / static_cast<double>(count);
    double height = 0;
    for (std::size_t i = next; i < next + count; ++i) {
      height = std::max(height, heightOf(*m_parts[i], share, columnWidth, style));
    }
    for (std::size_t i = 0; i < count; ++i) {
      cells.push_back({QRectF(static_cast<double>(i) * (share + gap), y, share, height), true});
    }
    y += height + gap;
    next += count;
  }
  for (std::size_t i = 0; i < cells.size(); ++i) {
    const QStringList keys = m_parts[i]->legendKeys();
    for (std::size_t before = 0; before < i && cells[i].legend && !keys.isEmpty(); ++before) {
      cells[i].legend = m_parts[before]->legendKeys() != keys;
    }
  }
  return cells;
}

std::vector<QRectF> FigureSheet::fitted(const std::vector<SheetCell>& cells, double height,
                                        const FigureStyle& style) const {
  struct Row {
    double top = 0;
    double bottom = 0;
    bool isRigid = false;
  };
  std::vector<Row> rows;
  std::vector<std::size_t> rowOf;
  double rigid = 0;
  for (std::size_t i = 0; i < cells.size(); ++i) {
    const QRectF& area = cells[i].area;
    if (rows.empty() || area.top() > rows.back().top) {
      rows.push_back({area.top(), area.bottom(), false});
    }
    rowOf.push_back(rows.size() - 1);
    Row& row = rows.back();
    const bool knows = m_parts[i]->parts().empty() && m_parts[i]->naturalHeight(area.width(), style) > 0;
    rigid += knows && !row.isRigid ? row.bottom - row.top : 0;
    row.isRigid = row.isRigid || knows;
  }
  const double top = heading(style);
  const double own = cells.empty() ? 0 : cells.back().area.bottom() - top;
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
  for (std::size_t i = 0; i < cells.size(); ++i) {
    const QRectF& area = cells[i].area;
    places.emplace_back(area.x(), tops[rowOf[i]], area.width(), heights[rowOf[i]]);
  }
  return places;
}

void FigureSheet::paint(QPainter& painter, const QRectF& area, const FigureStyle& style) const {
  if (m_parts.empty()) {
    painter.save();
    QFont font;
    setFontFamily(font, style.fontFamily);
    font.setPointSizeF(style.fontPt * unitsPerPoint * 72.0 / painter.device()->logicalDpiY());
    painter.setFont(font);
    painter.setPen(toQColor({present::ColorRole::Muted}, style.palette));
    painter.drawText(
        area, Qt::AlignCenter | Qt::TextWordWrap,
        QCoreApplication::translate("FigureSheet",
                                    "Nothing to show yet. Open a file or take a sample, then export again."));
    painter.restore();
    return;
  }
  if (heading(style) > 0) {
    painter.save();
    QFont font;
    setFontFamily(font, style.fontFamily);
    font.setPointSizeF(1.15 * style.fontPt * unitsPerPoint * 72.0 / painter.device()->logicalDpiY());
    font.setWeight(QFont::DemiBold);
    painter.setFont(font);
    painter.setPen(toQColor({present::ColorRole::Foreground}, style.palette));
    const QString text =
        QFontMetricsF(font, painter.device()).elidedText(style.titleText, Qt::ElideRight, area.width());
    drawFigureText(painter, QRectF(area.topLeft(), QSizeF(area.width(), heading(style))),
                   Qt::AlignLeft | Qt::AlignTop, text);
    painter.restore();
  }
  const std::vector<SheetCell> placed = cells(area.width(), style);
  const std::vector<QRectF> fit = fitted(placed, area.height(), style);
  const double textScale = rowTextScale(area.width(), style);
  for (std::size_t i = 0; i < m_parts.size(); ++i) {
    FigureStyle partStyle = style;
    partStyle.fontPt *= textScale > 0 ? textScale : 1;
    partStyle.titleText = style.title ? partLabel(i) + QLatin1Char(' ') + m_parts[i]->title() : partLabel(i);
    partStyle.title = true;
    partStyle.legend = style.legend && placed[i].legend;
    m_parts[i]->paint(painter, fit[i].translated(area.topLeft()), partStyle);
  }
}

std::string FigureSheet::csv() const {
  std::string all;
  for (std::size_t i = 0; i < m_parts.size(); ++i) {
    QString heading = m_parts[i]->title();
    heading.replace(QLatin1Char('"'), QStringLiteral("\"\""));
    all += (i == 0 ? "" : "\r\n") + partLabel(i).toStdString() + ",\"" + heading.toStdString() + "\"\r\n" +
           m_parts[i]->csv();
  }
  return all;
}

double FigureSheet::naturalHeight(double width, const FigureStyle& style) const {
  const std::vector<SheetCell> placed = cells(width, style);
  return placed.empty() ? 0 : placed.back().area.bottom();
}

std::vector<const FigureSource*> FigureSheet::parts() const {
  std::vector<const FigureSource*> all;
  for (const FigurePtr& part : m_parts) {
    all.push_back(part.get());
  }
  return all;
}

}  // namespace quantoscope::base
