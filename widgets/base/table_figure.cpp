// SPDX-License-Identifier: GPL-3.0-or-later
// Paints a table into a figure; the widget side is table_view.cpp.
#include <QCoreApplication>
#include <QFontMetricsF>
#include <QPainter>
#include <QTextBoundaryFinder>
#include <algorithm>
#include <cmath>

#include "engine/present/csv.h"
#include "widgets/base/colors.h"
#include "widgets/base/figure_text.h"
#include "widgets/base/fonts.h"
#include "widgets/base/table_view.h"
#include "widgets/base/text.h"

namespace quantoscope::base {
namespace {

constexpr double unitsPerPoint = 96.0 / 72.0;
constexpr double titleSize = 1.08;
constexpr double lineHeight = 1.6;  ///< of rows, in em
constexpr double noteHeight = 1.4;
constexpr double columnGap = 1.2;
constexpr double margin = 2;  ///< in painter units, as around other figures

double em(const FigureStyle& style) {
  return style.fontPt * unitsPerPoint;
}

/// Widths at any font size: measured without hinting at one size, which fonts without hinting keep to.
class Meter {
 public:
  Meter(const FigureStyle& style, double factor, QFont::Weight weight)
      : m_metrics(measured(style, weight)), m_scale(em(style) * factor / measuredAt) {}

  double width(const QString& text) const { return m_metrics.horizontalAdvance(text) * m_scale; }
  /// `text` in lines of at most `width`, broken where its language allows.
  QStringList lines(const QString& text, double width) const {
    QStringList lines;
    QTextBoundaryFinder breaks(QTextBoundaryFinder::Line, text);
    qsizetype start = 0;
    qsizetype fits = 0;
    for (auto next = breaks.toNextBoundary(); next >= 0; next = breaks.toNextBoundary()) {
      if (fits > start && this->width(text.mid(start, next - start).trimmed()) > width) {
        lines << text.mid(start, fits - start).trimmed();
        start = fits;
      }
      fits = next;
    }
    lines << text.mid(start).trimmed();
    return lines;
  }

 private:
  static constexpr int measuredAt = 64;

  static QFont measured(const FigureStyle& style, QFont::Weight weight) {
    QFont font;
    setFontFamily(font, style.fontFamily);
    font.setPixelSize(measuredAt);
    font.setWeight(weight);
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
  }

  QFontMetricsF m_metrics;
  double m_scale;
};

struct Layout {
  Meter head;
  Meter body;
  Meter title;
  double em;
  std::vector<double> widths;
  double width = 0;  ///< of all columns

  Layout(const present::Table& table, const FigureStyle& style)
      : head(style, 1, QFont::DemiBold),
        body(style, 1, QFont::Normal),
        title(style, titleSize, QFont::DemiBold),
        em(base::em(style)) {
    for (std::size_t i = 0; i < table.columns.size(); ++i) {
      double widest = head.width(translated(table.columns[i].title));
      for (const present::Table::Row& row : table.rows) {
        widest = std::max(widest, body.width(translated(row.cells[i].text)));
      }
      widths.push_back(widest + 1);
      width += widest + 1 + (i == 0 ? 0 : columnGap * em);
    }
  }
};

/// The parts of a table from top to bottom at one width, the same for measuring and for painting.
struct Page {
  double scale = 1;  ///< a table wider than the page is scaled down as a whole rather than cut
  double width = 0;  ///< in the scaled units
  QStringList titleLines;
  QStringList noteLines;

  Page(const Layout& layout, const present::Table& table, const FigureStyle& style, double available) {
    scale = std::min(1.0, available / std::max(1.0, layout.width));
    width = available / scale;
    const QString text = style.titleText.isEmpty() ? translated(table.title) : style.titleText;
    if (style.title && !text.isEmpty()) {
      titleLines = layout.title.lines(text, width);
    }
    for (const present::Text& note : table.notes) {
      noteLines += layout.body.lines(translated(note), width);
    }
  }

  double titleHeight(double em) const {
    return titleLines.isEmpty() ? 0 : (static_cast<double>(titleLines.size()) * noteHeight + 0.5) * em;
  }
  double notesHeight(double em) const {
    return noteLines.isEmpty() ? 0 : (static_cast<double>(noteLines.size()) * noteHeight + 0.4) * em;
  }
};

class TableFigure : public FigureSource {
 public:
  explicit TableFigure(present::TablePtr table) : m_table(std::move(table)) {}

  void paint(QPainter& painter, const QRectF& area, const FigureStyle& style) const override {
    const QRectF rest = area.adjusted(margin, margin, -margin, -margin);
    const Layout layout(*m_table, style);
    const Page page(layout, *m_table, style, rest.width());
    painter.save();
    painter.translate(rest.topLeft());
    painter.scale(page.scale, page.scale);
    Drawing(painter, *m_table, style, layout, page, rest.height() / page.scale).run();
    painter.restore();
  }

  std::string csv() const override { return present::toCsv(*m_table); }
  bool isEmpty() const override { return m_table->rows.empty(); }
  QString title() const override { return translated(m_table->title); }
  present::TablePtr table() const override { return m_table; }

  double naturalWidth(const FigureStyle& style) const override {
    return isEmpty() ? 0 : Layout(*m_table, style).width + 2 * margin;
  }
  double naturalHeight(double width, const FigureStyle& style) const override {
    if (isEmpty()) {
      return 0;
    }
    const Layout layout(*m_table, style);
    const Page page(layout, *m_table, style, width - 2 * margin);
    const double rows = (static_cast<double>(m_table->rows.size()) + 1) * lineHeight * layout.em;
    // The last rule and rounding need a little.
    return (page.titleHeight(layout.em) + rows + page.notesHeight(layout.em) + 0.3 * layout.em) * page.scale +
           2 * margin;
  }

 private:
  class Drawing {
   public:
    Drawing(QPainter& painter, const present::Table& table, const FigureStyle& style, const Layout& layout,
            const Page& page, double height)
        : m_painter(painter),
          m_table(table),
          m_style(style),
          m_layout(layout),
          m_page(page),
          m_height(height),
          m_line(lineHeight * layout.em),
          m_ink(toQColor({present::ColorRole::Foreground}, style.palette)),
          m_quiet(toQColor({present::ColorRole::Muted}, style.palette)) {}

    void run() {
      use(titleSize, QFont::DemiBold, m_ink);
      lines(m_page.titleLines);
      m_y = m_page.titleHeight(m_layout.em);
      if (m_table.rows.empty()) {
        use(1, QFont::Normal, m_quiet);
        m_painter.drawText(QRectF(0, m_y, m_page.width, m_height - m_y), Qt::AlignCenter | Qt::TextWordWrap,
                           translated(m_table.emptyState));
        return;
      }
      rule(0.9);
      use(1, QFont::DemiBold, m_ink);
      row([this](std::size_t i) { return translated(m_table.columns[i].title); });
      rule(0.5);
      rows();
      rule(0.9);
      m_y += 0.4 * m_layout.em;
      use(1, QFont::Normal, m_quiet);
      if (m_shown < m_table.rows.size()) {
        lines({QCoreApplication::translate("TableFigure", "… %n more rows", nullptr,
                                           static_cast<int>(m_table.rows.size() - m_shown))});
      }
      lines(m_page.noteLines);
    }

   private:
    void use(double factor, QFont::Weight weight, const QColor& color) {
      QFont font;
      setFontFamily(font, m_style.fontFamily);
      font.setPointSizeF(m_layout.em * factor * 72.0 / m_painter.device()->logicalDpiY());
      font.setWeight(weight);
      font.setHintingPreference(QFont::PreferNoHinting);
      m_painter.setFont(font);
      m_painter.setPen(color);
    }

    void lines(const QStringList& texts) {
      for (const QString& text : texts) {
        const double height = noteHeight * m_layout.em;
        drawFigureText(m_painter, QRectF(0, m_y, m_page.width, height), Qt::AlignLeft | Qt::AlignVCenter,
                       text);
        m_y += height;
      }
    }

    void rows() {
      use(1, QFont::Normal, m_ink);
      const double below = m_page.notesHeight(m_layout.em);
      const double more = noteHeight * m_layout.em;
      while (m_shown < m_table.rows.size()) {
        const bool last = m_shown + 1 == m_table.rows.size();
        if (m_y + m_line > m_height - below - (last ? 0 : more)) {
          break;
        }
        const present::Table::Row& current = m_table.rows[m_shown];
        row([&current](std::size_t i) { return translated(current.cells[i].text); });
        ++m_shown;
      }
    }

    void rule(double points) {
      m_painter.setPen(QPen(m_ink, points * unitsPerPoint));
      m_painter.drawLine(QPointF(0, m_y), QPointF(m_layout.width, m_y));
      m_painter.setPen(m_ink);
    }

    template <typename TextAt>
    void row(TextAt textAt) {
      double x = 0;
      for (std::size_t i = 0; i < m_layout.widths.size(); ++i) {
        const auto side = m_table.columns[i].numeric ? Qt::AlignRight : Qt::AlignLeft;
        drawFigureText(m_painter, QRectF(x, m_y, m_layout.widths[i], m_line), side | Qt::AlignVCenter,
                       textAt(i));
        x += m_layout.widths[i] + columnGap * m_layout.em;
      }
      m_y += m_line;
    }

    QPainter& m_painter;
    const present::Table& m_table;
    const FigureStyle& m_style;
    const Layout& m_layout;
    const Page& m_page;
    double m_height;
    double m_line;
    QColor m_ink;
    QColor m_quiet;
    double m_y = 0;
    std::size_t m_shown = 0;
  };

  present::TablePtr m_table;
};

}  // namespace

FigurePtr tableFigure(present::TablePtr table) {
  return std::make_unique<TableFigure>(std::move(table));
}

}  // namespace quantoscope::base
