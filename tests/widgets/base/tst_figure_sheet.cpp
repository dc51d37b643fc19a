// SPDX-License-Identifier: GPL-3.0-or-later
#include <QPainter>
#include <QTest>

#include "widgets/base/figure_sheet.h"
#include "widgets/base/figure_text.h"
#include "widgets/base/figure_writer.h"
#include "widgets/base/table_view.h"

using namespace quantoscope;
using namespace quantoscope::base;

namespace {

struct Painted {
  QRectF area;
  FigureStyle style;
};

class Part : public FigureSource {
 public:
  Part(QString title, QStringList keys, QList<Painted>& painted, double needs = 0, AxisTitles axes = {})
      : m_title(std::move(title)),
        m_keys(std::move(keys)),
        m_painted(painted),
        m_needs(needs),
        m_axes(std::move(axes)) {}
  void paint(QPainter&, const QRectF& area, const FigureStyle& style) const override {
    m_painted.append({area, style});
  }
  std::string csv() const override { return m_title.toStdString() + "\r\n"; }
  bool isEmpty() const override { return m_title.isEmpty(); }
  QString title() const override { return m_title; }
  QStringList legendKeys() const override { return m_keys; }
  double naturalWidth(const FigureStyle&) const override { return m_needs; }
  AxisTitles axisTitles() const override { return m_axes; }

 private:
  QString m_title;
  QStringList m_keys;
  QList<Painted>& m_painted;
  double m_needs;
  AxisTitles m_axes;
};

QString number(std::size_t i) {
  return QStringLiteral("Part %1").arg(i);
}

}  // namespace

class TestFigureSheet : public QObject {
  Q_OBJECT
 private:
  std::unique_ptr<FigureSheet> sheet(std::size_t count, double needs = 0) {
    std::vector<FigurePtr> parts;
    for (std::size_t i = 0; i < count; ++i) {
      parts.push_back(std::make_unique<Part>(number(i), QStringList(), m_painted, i == 0 ? needs : 0));
    }
    return std::make_unique<FigureSheet>(std::move(parts), QStringLiteral("All"));
  }
  /// `rows` of `columns` parts: an input and then errors, as the grids of the geometry lab.
  std::unique_ptr<FigureSheet> rowSheet(std::size_t rows, std::size_t columns) {
    std::vector<FigurePtr> parts;
    for (std::size_t i = 0; i < rows * columns; ++i) {
      const QString what = i % columns == 0 ? QStringLiteral("Input") : QStringLiteral("Error");
      parts.push_back(
          std::make_unique<Part>(number(i), QStringList(), m_painted, 0,
                                 AxisTitles{what + QStringLiteral(" 1"), what + QStringLiteral(" 2")}));
    }
    return std::make_unique<FigureSheet>(std::move(parts), QStringLiteral("All"), static_cast<int>(columns));
  }
  void paint(const FigureSheet& made, const FigureSpec& spec) {
    m_painted.clear();
    renderImage(made, spec, 96);
  }

  QList<Painted> m_painted;

 private Q_SLOTS:
  void labelsCountOn() {
    QCOMPARE(partLabel(0), QStringLiteral("(a)"));
    QCOMPARE(partLabel(25), QStringLiteral("(z)"));
    QCOMPARE(partLabel(26), QStringLiteral("(aa)"));
    QCOMPARE(partLabel(701), QStringLiteral("(zz)"));
    QCOMPARE(partLabel(1, QStringLiteral("c")), QStringLiteral("(c2)"));
    QCOMPARE(partLabel(9, QStringLiteral("c2")), QStringLiteral("(c2.10)"));
  }
  void cellsNeverOverlapAndFillTheWidth() {
    FigureStyle style;
    for (std::size_t count = 1; count <= 12; ++count) {
      for (const double width : {300.0, 690.0, 1400.0}) {
        const auto made = sheet(count);
        const std::vector<SheetCell> cells = made->layout(width, style).cells;
        QCOMPARE(cells.size(), count);
        double right = 0;
        for (std::size_t i = 0; i < count; ++i) {
          const QRectF area = cells[i].area;
          QVERIFY(area.left() >= -1e-9 && area.right() <= width + 1e-9 && area.width() > 100);
          right = std::max(right, area.right());
          for (std::size_t j = 0; j < i; ++j) {
            QVERIFY(!area.intersects(cells[j].area));
          }
        }
        QVERIFY(std::abs(right - width) < 1e-6);
        QCOMPARE(cells.back().area.bottom(), made->naturalHeight(width, style));
      }
    }
  }
  void widePartsHaveARowOfTheirOwn() {
    const std::vector<SheetCell> cells = sheet(3, 500)->layout(690, FigureStyle()).cells;
    QCOMPARE(cells[0].area.width(), 690.0);
    QVERIFY(cells[1].area.top() >= cells[0].area.bottom());
    QCOMPARE(cells[1].area.top(), cells[2].area.top());
  }
  void sheetsInSheetsNeedRoom() {
    std::vector<FigurePtr> parts;
    parts.push_back(std::make_unique<Part>(number(0), QStringList(), m_painted));
    parts.push_back(sheet(2));
    parts.push_back(std::make_unique<Part>(number(1), QStringList(), m_painted));
    const FigureSheet made(std::move(parts), QStringLiteral("All"));
    const std::vector<SheetCell> cells = made.layout(690, FigureStyle()).cells;
    QCOMPARE(cells[1].area.width(), 690.0);
    QVERIFY(cells[1].area.top() >= cells[0].area.bottom() && cells[2].area.top() >= cells[1].area.bottom());
    // The title of the inner sheet has its place above its parts, however high the page.
    FigureSpec spec = *specForPreset(QStringLiteral("icml-2"));
    for (const double share : {1.0, 0.6}) {
      spec.heightMm = share * suitableHeightMm(made, spec);
      paint(made, spec);
      QCOMPARE(m_painted.size(), 4);
      QVERIFY(m_painted[1].area.top() - m_painted[0].area.bottom() > 2 * spec.style.fontPt * 96 / 72);
      QCOMPARE(m_painted[1].area.top(), m_painted[2].area.top());
      QVERIFY(m_painted[1].area.height() > 80);
    }
    // Where a column has room for a sheet, it shares the row.
    const std::vector<SheetCell> wide = made.layout(1000, FigureStyle()).cells;
    QCOMPARE(wide[0].area.top(), wide[1].area.top());
    QCOMPARE(wide[1].area.right(), 1000.0);
    QVERIFY(wide[2].area.top() >= wide[1].area.bottom());
  }
  void partsOfPartsAreLabeledAsSuch() {
    std::vector<FigurePtr> inner;
    inner.push_back(sheet(2));
    std::vector<FigurePtr> parts;
    parts.push_back(std::make_unique<Part>(number(0), QStringList(), m_painted));
    parts.push_back(std::make_unique<FigureSheet>(std::move(inner), QStringLiteral("Page")));
    parts.push_back(sheet(1));
    paint(FigureSheet(std::move(parts), QStringLiteral("All")), *specForPreset(QStringLiteral("nature-2")));
    QStringList titles;
    for (const Painted& painted : m_painted) {
      titles << painted.style.titleText.section(QLatin1Char(' '), 0, 0);
    }
    QCOMPARE(titles, (QStringList{QStringLiteral("(a)"), QStringLiteral("(b1.1)"), QStringLiteral("(b1.2)"),
                                  QStringLiteral("(c1)")}));
  }
  void aSheetOfManyPartsStaysOnAPage() {
    const FigureSpec spec = *specForPreset(QStringLiteral("nature-1"));
    for (std::size_t count = 1; count <= 6; ++count) {
      const auto made = sheet(count);
      QVERIFY(suitableHeightMm(*made, spec) < 240);
      const double text = textScale(*made, spec);
      QVERIFY(text >= 0.7 && text <= 1);
      QCOMPARE(text<1, count> 3);
      paint(*made, spec);
      for (const Painted& part : m_painted) {
        QCOMPARE(part.style.fontPt, text * spec.style.fontPt);
        QCOMPARE(part.style.markScale, text);
      }
    }
  }
  void rowsKeepTogetherAtEveryWidth() {
    for (const QString& preset : {QStringLiteral("nature-1"), QStringLiteral("icml-1"),
                                  QStringLiteral("nature-2"), QStringLiteral("slide")}) {
      const FigureSpec spec = *specForPreset(preset);
      const double width = spec.widthMm * 96 / 25.4;
      for (std::size_t columns = 2; columns <= 7; ++columns) {
        const auto made = rowSheet(5, columns);
        const SheetLayout layout = made->layout(width, spec.style);
        QVERIFY(layout.textScale >= 0.6 && layout.textScale <= 1);
        QVERIFY(layout.height < 6 * width);
        for (std::size_t i = 0; i < layout.cells.size(); ++i) {
          const QRectF area = layout.cells[i].area;
          QVERIFY(area.left() > -1e-9 && area.right() < width + 1e-9 && area.bottom() < layout.height + 1e-9);
          QVERIFY(area.width() > 9 * 0.6 * spec.style.fontPt * 96 / 72);
          for (std::size_t j = 0; j < i; ++j) {
            QVERIFY(!area.intersects(layout.cells[j].area));
          }
          // The same column of every row stands at the same x.
          QCOMPARE(area.left(), layout.cells[i % columns].area.left());
        }
      }
    }
  }
  void neighborsSayWhatTheAxesAre() {
    const SheetLayout layout = rowSheet(3, 4)->layout(690, FigureStyle());
    double plotWidth = -1;
    for (std::size_t i = 0; i < layout.cells.size(); ++i) {
      const SheetCell& cell = layout.cells[i];
      QCOMPARE(cell.xTitle, i >= 8);
      QCOMPARE(cell.yTitle, i % 4 < 2);
      // Beside its axis title every plot is as wide as the others.
      const double title = 1.6 * layout.textScale * FigureStyle().fontPt * 96 / 72;
      const double plot = cell.area.width() - (cell.yTitle ? title : 0);
      QVERIFY(plotWidth < 0 || std::abs(plot - plotWidth) < 1e-9);
      plotWidth = plot;
    }
    const auto made = rowSheet(3, 4);
    paint(*made, *specForPreset(QStringLiteral("nature-2")));
    QVERIFY(!m_painted[5].style.xTitle && m_painted[5].style.yTitle && m_painted[9].style.xTitle);
  }
  void partsAreLabeledAndEmptyOnesLeftOut() {
    std::vector<FigurePtr> parts;
    parts.push_back(std::make_unique<Part>(QString(), QStringList(), m_painted));
    parts.push_back(std::make_unique<Part>(number(1), QStringList(), m_painted));
    parts.push_back(nullptr);
    parts.push_back(std::make_unique<Part>(number(2), QStringList(), m_painted));
    const FigureSheet made(std::move(parts), QStringLiteral("All"));
    QCOMPARE(made.parts().size(), std::size_t{2});
    FigureSpec spec = *specForPreset(QStringLiteral("nature-2"));
    paint(made, spec);
    QCOMPARE(m_painted.size(), 2);
    QCOMPARE(m_painted[0].style.titleText, QStringLiteral("(a) Part 1"));
    QCOMPARE(m_painted[1].style.titleText, QStringLiteral("(b) Part 2"));
    spec.style.title = false;
    paint(made, spec);
    QVERIFY(m_painted[1].style.title);
    QCOMPARE(m_painted[1].style.titleText, QStringLiteral("(b)"));
  }
  void equalLegendsAreShownOnce() {
    std::vector<FigurePtr> parts;
    const QStringList layers = {QStringLiteral("Layer 1|4|0"), QStringLiteral("Layer 2|4|1")};
    parts.push_back(std::make_unique<Part>(number(0), layers, m_painted));
    parts.push_back(std::make_unique<Part>(number(1), QStringList(), m_painted));
    parts.push_back(std::make_unique<Part>(number(2), layers, m_painted));
    parts.push_back(std::make_unique<Part>(number(3), layers.mid(1), m_painted));
    const FigureSheet made(std::move(parts), QStringLiteral("All"));
    paint(made, *specForPreset(QStringLiteral("nature-2")));
    QVERIFY(m_painted[0].style.legend && m_painted[1].style.legend && m_painted[3].style.legend);
    QVERIFY(!m_painted[2].style.legend);
  }
  void signsStandOnTheirOwn() {
    const QStringList pieces = textPieces(QStringLiteral("Full, 3-D: \u22120.5 (3x4) \u91cf"));
    QCOMPARE(pieces.join(QString()), QStringLiteral("Full, 3-D: \u22120.5 (3x4) \u91cf"));
    QCOMPARE(pieces, (QStringList{QStringLiteral("Full, 3"), QStringLiteral("-"), QStringLiteral("D"),
                                  QStringLiteral(":"), QStringLiteral(" "), QStringLiteral("\u2212"),
                                  QStringLiteral("0.5 "), QStringLiteral("("), QStringLiteral("3"),
                                  QStringLiteral("x"), QStringLiteral("4"), QStringLiteral(")"),
                                  QStringLiteral(" \u91cf")}));
    QVERIFY(textPieces(QString()).isEmpty());
  }
  void nothingToShowIsSaid() {
    const FigureSheet made({}, QStringLiteral("All"));
    QVERIFY(made.isEmpty());
    QVERIFY(!renderImage(made, FigureSpec(), 96).isNull());
  }
  void tablesKnowTheirSize() {
    auto table = std::make_shared<present::Table>();
    table->title = present::Text::verbatim("T");
    table->columns = {{present::Text::verbatim("A"), true}, {present::Text::verbatim("B"), true}};
    const auto with = [&table](int rows) {
      while (static_cast<int>(table->rows.size()) < rows) {
        table->rows.push_back({{present::numberCell(1.5), present::numberCell(2.5)}, {}});
      }
      return tableFigure(std::make_shared<present::Table>(*table));
    };
    const FigureStyle style;
    const double five = with(5)->naturalHeight(300, style);
    const double ten = with(10)->naturalHeight(300, style);
    // Rows are 1.6 em high.
    QVERIFY(std::abs((ten - five) - 5 * 1.6 * style.fontPt * 96 / 72) < 1e-6);
    const FigurePtr figure = with(10);
    FigureSpec spec = *specForPreset(QStringLiteral("nature-1"));
    QVERIFY(hasOwnHeight(*figure, spec));
    QCOMPARE(textScale(*figure, spec), 1.0);
    spec.widthMm = 10;
    QVERIFY(textScale(*figure, spec) < 1);
    QCOMPARE(sheet(2)->isEmpty(), false);
  }
};

QTEST_MAIN(TestFigureSheet)
#include "tst_figure_sheet.moc"
