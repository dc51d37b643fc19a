// SPDX-License-Identifier: GPL-3.0-or-later
// Paints a table into a figure; the widget side is table_view.cpp.
#include <QCoreApplication>
#include <QFontMetricsF>
#include <QPainter>
#include <algorithm>
#include <cmath>

#include "engine/present/csv.h"
#include "widgets/base/colors.h"
#include "widgets/base/fonts.h"
#include "widgets/base/table_view.h"
#include "widgets/base/text.h"

namespace quantoscope::base {
namespace {

constexpr double unitsPerPoint = 96.0 / 72.0;

QFont figureFont(const FigureStyle& style, double factor, QFont::Weight weight = QFont::Normal) {
  QFont font;
  setFontFamily(font, style.fontFamily);
  font.setPixelSize(std::max(1, static_cast<int>(std::lround(style.fontPt * factor * unitsPerPoint))));
  font.setWeight(weight);
  return font;
}

class TableFigure : public FigureSource {
 public:
  explicit TableFigure(present::TablePtr table) : m_table(std::move(table)) {}

  void paint(QPainter& painter, const QRectF& area, const FigureStyle& style) const override {
    painter.save();
    painter.setClipRect(area);
    Layout layout(*m_table, style);
    const double padding = style.fontPt;
    QRectF rest = area.adjusted(padding, padding, -padding, -padding);
    // A table wider than the page is scaled down as a whole rather than cut.
    const double scale = std::min(1.0, rest.width() / std::max(1.0, layout.width));
    painter.translate(rest.topLeft());
    painter.scale(scale, scale);
    layout.paint(painter, *m_table, style, rest.width() / scale, rest.height() / scale);
    painter.restore();
  }

  std::string csv() const override { return present::toCsv(*m_table); }
  bool isEmpty() const override { return m_table->rows.empty(); }
  QString title() const override { return translated(m_table->title); }

 private:
  struct Layout {
    QFont head;
    QFont body;
    double line;
    double gap;
    std::vector<double> widths;
    double width = 0;

    Layout(const present::Table& table, const FigureStyle& style)
        : head(figureFont(style, 1, QFont::DemiBold)), body(figureFont(style, 1)) {
      const QFontMetricsF headMetrics(head);
      const QFontMetricsF bodyMetrics(body);
      line = bodyMetrics.height() * 1.35;
      gap = style.fontPt * 1.6;
      for (std::size_t i = 0; i < table.columns.size(); ++i) {
        double widest = headMetrics.horizontalAdvance(translated(table.columns[i].title));
        for (const present::Table::Row& row : table.rows) {
          widest = std::max(widest, bodyMetrics.horizontalAdvance(translated(row.cells[i].text)));
        }
        widths.push_back(widest + 1);
        width += widest + 1 + gap;
      }
    }

    void paint(QPainter& painter, const present::Table& table, const FigureStyle& style, double available,
               double height) {
      const QColor ink = toQColor({present::ColorRole::Foreground}, style.palette);
      const QColor quiet = toQColor({present::ColorRole::Muted}, style.palette);
      double y = 0;
      painter.setPen(ink);
      if (style.title && !table.title.empty()) {
        painter.setFont(figureFont(style, 1.15, QFont::DemiBold));
        painter.drawText(QRectF(0, y, available, line * 1.2), Qt::AlignLeft | Qt::AlignVCenter,
                         translated(table.title));
        y += line * 1.4;
      }
      if (table.rows.empty()) {
        painter.setFont(body);
        painter.setPen(quiet);
        painter.drawText(QRectF(0, y, available, height - y), Qt::AlignCenter | Qt::TextWordWrap,
                         translated(table.emptyState));
        return;
      }
      rule(painter, ink, y, 0.9);
      row(
          painter, y, head, [&](std::size_t i) { return translated(table.columns[i].title); }, table);
      y += line;
      rule(painter, ink, y, 0.5);
      const double notesHeight = static_cast<double>(table.notes.size()) * line;
      std::size_t shown = 0;
      while (shown < table.rows.size() &&
             y + line <= height - notesHeight - (shown + 1 < table.rows.size() ? line : 0)) {
        const present::Table::Row& current = table.rows[shown];
        row(
            painter, y, body, [&](std::size_t i) { return translated(current.cells[i].text); }, table);
        y += line;
        ++shown;
      }
      rule(painter, ink, y, 0.9);
      painter.setFont(body);
      painter.setPen(quiet);
      if (shown < table.rows.size()) {
        painter.drawText(QRectF(0, y, available, line), Qt::AlignLeft | Qt::AlignVCenter,
                         QCoreApplication::translate("TableFigure", "… %n more rows", nullptr,
                                                     static_cast<int>(table.rows.size() - shown)));
        y += line;
      }
      for (const present::Text& note : table.notes) {
        painter.drawText(QRectF(0, y, available, line), Qt::AlignLeft | Qt::AlignVCenter, translated(note));
        y += line;
      }
    }

   private:
    void rule(QPainter& painter, const QColor& color, double y, double points) const {
      painter.setPen(QPen(color, points * unitsPerPoint));
      painter.drawLine(QPointF(0, y), QPointF(width - gap, y));
      painter.setPen(color);
    }

    template <typename TextAt>
    void row(QPainter& painter, double y, const QFont& font, TextAt textAt,
             const present::Table& table) const {
      painter.setFont(font);
      double x = 0;
      for (std::size_t i = 0; i < widths.size(); ++i) {
        const auto side = table.columns[i].numeric ? Qt::AlignRight : Qt::AlignLeft;
        painter.drawText(QRectF(x, y, widths[i], line), side | Qt::AlignVCenter | Qt::TextDontClip,
                         textAt(i));
        x += widths[i] + gap;
      }
    }
  };

  present::TablePtr m_table;
};

}  // namespace

FigurePtr tableFigure(present::TablePtr table) {
  return std::make_unique<TableFigure>(std::move(table));
}

}  // namespace quantoscope::base
