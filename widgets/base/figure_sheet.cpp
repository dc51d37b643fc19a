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

/// What partLabel() puts between parentheses.
QString partName(std::size_t index, const QString& partOf) {
  if (!partOf.isEmpty()) {
    return partOf + (partOf.back().isDigit() ? QStringLiteral(".") : QString()) + QString::number(index + 1);
  }
  QString letters;
  for (std::size_t rest = index + 1; rest > 0; rest = (rest - 1) / 26) {
    letters.prepend(QLatin1Char(static_cast<char>('a' + (rest - 1) % 26)));
  }
  return letters;
}

}  // namespace

QString partLabel(std::size_t index, const QString& partOf) {
  return QLatin1Char('(') + partName(index, partOf) + QLatin1Char(')');
}

FigureSheet::FigureSheet(std::vector<FigurePtr> parts, QString title, int columns)
    : m_parts(std::move(parts)), m_columns(columns), m_title(std::move(title)) {
  std::erase_if(m_parts,
                [columns](const FigurePtr& part) { return !part || (columns == 0 && part->isEmpty()); });
}

SheetLayout FigureSheet::layout(double width, const FigureStyle& style) const {
  return m_columns > 0 ? rowLayout(m_parts, m_columns, width, style) : flowingLayout(m_parts, width, style);
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
  if (sheetHeading(style) > 0) {
    painter.save();
    QFont font;
    setFontFamily(font, style.fontFamily);
    font.setPointSizeF(1.15 * style.fontPt * unitsPerPoint * 72.0 / painter.device()->logicalDpiY());
    font.setWeight(QFont::DemiBold);
    painter.setFont(font);
    painter.setPen(toQColor({present::ColorRole::Foreground}, style.palette));
    const QString text =
        QFontMetricsF(font, painter.device()).elidedText(style.titleText, Qt::ElideRight, area.width());
    drawFigureText(painter, QRectF(area.topLeft(), QSizeF(area.width(), sheetHeading(style))),
                   Qt::AlignLeft | Qt::AlignTop, text);
    painter.restore();
  }
  const SheetLayout placed = layout(area.width(), style);
  const std::vector<QRectF> fit = fitted(placed, m_parts, area.height(), style);
  for (std::size_t i = 0; i < m_parts.size(); ++i) {
    const SheetCell& cell = placed.cells[i];
    const QString label = partLabel(i, style.partOf);
    FigureStyle partStyle = style;
    partStyle.fontPt *= placed.textScale;
    partStyle.markScale *= placed.markScale;
    partStyle.titleText = style.title ? label + QLatin1Char(' ') + m_parts[i]->title() : label;
    partStyle.title = true;
    partStyle.legend = style.legend && cell.legend;
    partStyle.xTitle = style.xTitle && cell.xTitle;
    partStyle.yTitle = style.yTitle && cell.yTitle;
    partStyle.partOf = partName(i, style.partOf);
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
  return layout(width, style).height;
}

double FigureSheet::textScale(double width, const FigureStyle& style) const {
  const SheetLayout placed = layout(width, style);
  FigureStyle partStyle = style;
  partStyle.fontPt *= placed.textScale;
  double smallest = 1;
  for (std::size_t i = 0; i < m_parts.size(); ++i) {
    smallest = std::min(smallest, m_parts[i]->textScale(placed.cells[i].area.width(), partStyle));
  }
  return smallest * placed.textScale;
}

std::vector<const FigureSource*> FigureSheet::parts() const {
  std::vector<const FigureSource*> all;
  for (const FigurePtr& part : m_parts) {
    all.push_back(part.get());
  }
  return all;
}

}  // namespace quantoscope::base
