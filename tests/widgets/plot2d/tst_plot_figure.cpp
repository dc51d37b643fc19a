// SPDX-License-Identifier: GPL-3.0-or-later
// Plots as figures: vectors and text in PDF and SVG, right sizes, nothing outside the area, the same twice.
#include <QBuffer>
#include <QFile>
#include <QImage>
#include <QPainter>
#include <QPdfWriter>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QSvgGenerator>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>
#include <cmath>

#include "tests/widgets/plot2d/sample_plots.h"
#include "widgets/plot2d/color_bar.h"
#include "widgets/plot2d/plot_figure.h"

using namespace quantoscope;
using plot2d::plotFigure;

namespace {

constexpr double unitsPerMm = 96 / 25.4;

base::FigureStyle style() {
  base::FigureStyle style;
  style.fontFamily = QStringLiteral("DejaVu Sans");
  return style;
}

void writePdf(const base::FigureSource& figure, const QString& path, QSizeF millimeters,
              int resolution = 96) {
  QPdfWriter writer(path);
  writer.setPageSize(QPageSize(millimeters, QPageSize::Millimeter));
  writer.setPageMargins(QMarginsF());
  writer.setResolution(resolution);
  QPainter painter(&writer);
  painter.scale(resolution / 96.0, resolution / 96.0);
  figure.paint(painter, QRectF(QPointF(), millimeters * unitsPerMm), style());
}

QByteArray svg(const base::FigureSource& figure, const QRectF& area, QSize size) {
  QBuffer buffer;
  QSvgGenerator generator;
  generator.setOutputDevice(&buffer);
  generator.setResolution(96);
  generator.setSize(size);
  generator.setViewBox(QRectF(QPointF(), size));
  QPainter painter(&generator);
  figure.paint(painter, area, style());
  painter.end();
  return buffer.data();
}

QImage image(const base::FigureSource& figure, QSize size, double scale = 1) {
  QImage result(size * scale, QImage::Format_ARGB32_Premultiplied);
  result.fill(Qt::white);
  QPainter painter(&result);
  painter.scale(scale, scale);
  figure.paint(painter, QRectF(QPointF(), size), style());
  return result;
}

/// Words with their boxes in points, as a PDF reader finds them.
QString pdfText(const QString& path, const QStringList& options) {
  QProcess process;
  process.start(QStringLiteral("pdftotext"), options + QStringList{path, QStringLiteral("-")});
  return process.waitForFinished() && process.exitCode() == 0
             ? QString::fromUtf8(process.readAllStandardOutput())
             : QString();
}

bool hasPdfToText() {
  return !QStandardPaths::findExecutable(QStringLiteral("pdftotext")).isEmpty();
}

/// The box that holds everything that is not white.
QRect inked(const QImage& picture) {
  QRect box;
  for (int y = 0; y < picture.height(); ++y) {
    for (int x = 0; x < picture.width(); ++x) {
      if (picture.pixelColor(x, y) != QColor(Qt::white)) {
        box |= QRect(x, y, 1, 1);
      }
    }
  }
  return box;
}

}  // namespace

class TestPlotFigure : public QObject {
  Q_OBJECT

  QTemporaryDir m_folder;

 private Q_SLOTS:
  void pdfHasTextAndNoPicture_data() {
    QTest::addColumn<QSizeF>("millimeters");
    QTest::addColumn<int>("resolution");
    QTest::newRow("column") << QSizeF(85, 60) << 96;
    QTest::newRow("small") << QSizeF(60, 40) << 96;
    QTest::newRow("page") << QSizeF(180, 100) << 96;
    QTest::newRow("fine device") << QSizeF(180, 100) << 1200;
  }

  void labelsAreInsideAtEverySize() {
    // With one unit as long on both axes, ticks depend on the margins and margins on the ticks.
    for (const double reach : {0.94, 1.0, 1.02, 1.07, 1.13, 1.24}) {
      present::Plot plot;
      plot.title = {"Layer", {}};
      plot.x.title = {"Channel 1", {}};
      plot.y.title = {"Channel 2", {}};
      plot.equalAspect = true;
      plot.elements.push_back(present::Polygon{
          {"box", {"Box", {}}, true, {}}, {-1, 1, 1, -1}, {-reach, -reach, reach, reach}, {}, {}});
      const auto figure = plotFigure(std::make_shared<const present::Plot>(plot));
      for (int width = 110; width < 260; width += 3) {
        const QRect ink = inked(image(*figure, QSize(width, width * 72 / 100), 2));
        QVERIFY2(ink.left() > 0 && ink.right() < 2 * width - 1,
                 qPrintable(QStringLiteral("%1 at %2").arg(width).arg(reach)));
      }
    }
  }

  void pdfHasTextAndNoPicture() {
    QFETCH(QSizeF, millimeters);
    QFETCH(int, resolution);
    const QString path = m_folder.filePath(QStringLiteral("figure.pdf"));
    writePdf(*plotFigure(test::squares()), path, millimeters, resolution);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray bytes = file.readAll();
    QVERIFY(bytes.startsWith("%PDF"));
    QVERIFY(!bytes.contains("/Subtype /Image"));
    if (!hasPdfToText()) {
      QSKIP("pdftotext is not installed");
    }
    const QString words = pdfText(path, {QStringLiteral("-raw")}).simplified();
    QVERIFY2(words.contains(QStringLiteral("Horizontal error")), qPrintable(words));
    QVERIFY2(words.contains(QStringLiteral("Vertical error")), qPrintable(words));
    QVERIFY(words.contains(QStringLiteral("Error region")));
    QVERIFY(words.contains(QStringLiteral("Layer 1")));
    QVERIFY(words.contains(QChar(0x2212)));
  }

  void eightPointsAreEightPoints_data() {
    QTest::addColumn<int>("resolution");
    QTest::newRow("96") << 96;
    QTest::newRow("1200") << 1200;
  }

  void eightPointsAreEightPoints() {
    if (!hasPdfToText()) {
      QSKIP("pdftotext is not installed");
    }
    QFETCH(int, resolution);
    const QString path = m_folder.filePath(QStringLiteral("size.pdf"));
    writePdf(*plotFigure(test::squares()), path, QSizeF(180, 100), resolution);
    const QString boxes = pdfText(path, {QStringLiteral("-bbox")});
    const QRegularExpression word(QStringLiteral(
        "xMin=\"([0-9.]+)\" yMin=\"([0-9.]+)\" xMax=\"([0-9.]+)\" yMax=\"([0-9.]+)\">Horizontal<"));
    const QRegularExpressionMatch match = word.match(boxes);
    QVERIFY2(match.hasMatch(), qPrintable(boxes));
    // The height of a word is the font's ascent and descent, for any font; its width is as telling and
    // simpler.
    QFont font(QStringLiteral("DejaVu Sans"));
    font.setPixelSize(1000);
    const QFontMetricsF metrics(font);
    const double width = match.captured(3).toDouble() - match.captured(1).toDouble();
    const double expected = 8.0 * metrics.horizontalAdvance(QStringLiteral("Horizontal")) / 1000;
    QVERIFY2(std::abs(width - expected) < 0.01 * expected,
             qPrintable(QStringLiteral("%1 instead of %2").arg(width).arg(expected)));
  }

  void svgIsWellFormedAndKeepsText() {
    const QByteArray bytes =
        svg(*plotFigure(test::shared(test::everything())), QRectF(0, 0, 400, 300), {400, 300});
    QXmlStreamReader reader(bytes);
    QString text;
    int pictures = 0;
    while (!reader.atEnd()) {
      reader.readNext();
      if (reader.isStartElement() && reader.name() == QStringLiteral("image")) {
        ++pictures;
      }
      if (reader.isStartElement() && reader.name() == QStringLiteral("text")) {
        text += reader.readElementText() + QLatin1Char('\n');
      }
    }
    QVERIFY2(!reader.hasError(), qPrintable(reader.errorString()));
    QCOMPARE(pictures, 0);
    for (const char* wanted : {"Error region", "Horizontal error", "Vertical error", "here it turns", "Limit",
                               "The last layer was left out."}) {
      QVERIFY2(text.contains(QString::fromLatin1(wanted)), wanted);
    }
  }

  // SVG is written without clips, so nothing may be written that lies outside.
  void zoomedFigureCutsLinesAtTheAxes() {
    present::Plot plot = test::namedPlot();
    plot.elements = {test::square("s", 100, 1), test::line("l", {-1000, 0, 1000}, {-1000, 0.5, 1000})};
    const auto figure = plotFigure(test::shared(plot), present::Extent{{-1, 1}, {-1, 1}});
    const QByteArray bytes = svg(*figure, QRectF(0, 0, 400, 300), {400, 300});
    const QRegularExpression points(QStringLiteral("points=\"([^\"]*)\""));
    const QRegularExpression number(QStringLiteral("-?[0-9.]+(e[-+]?[0-9]+)?"));
    int seen = 0;
    for (auto it = points.globalMatch(QString::fromUtf8(bytes)); it.hasNext();) {
      for (auto value = number.globalMatch(it.next().captured(1)); value.hasNext(); ++seen) {
        const double coordinate = value.next().captured().toDouble();
        QVERIFY2(coordinate >= -1 && coordinate <= 2401, qPrintable(QString::number(coordinate)));
      }
    }
    QVERIFY(seen > 10);
  }

  void theSamePixelsTwice() {
    const auto figure = plotFigure(test::shared(test::everything()), std::nullopt, present::Range{1, 2});
    QCOMPARE(image(*figure, QSize(340, 230), 2), image(*figure, QSize(340, 230), 2));
    const auto other = plotFigure(test::shared(test::everything()));
    QVERIFY(image(*figure, QSize(340, 230), 2) != image(*other, QSize(340, 230), 2));
  }

  void paintsInsideItsAreaAndLeavesThePainterAsItWas() {
    QImage page(600, 500, QImage::Format_ARGB32_Premultiplied);
    page.fill(Qt::white);
    QPainter painter(&page);
    painter.setClipRect(QRect(100, 80, 250, 400));
    painter.translate(50, 30);
    const QTransform transform = painter.worldTransform();
    const QRectF area(20, 40, 400, 300);
    plotFigure(test::shared(test::everything()))->paint(painter, area, style());
    QCOMPARE(painter.worldTransform(), transform);
    painter.end();
    const QRect allowed = QRect(70, 70, 400, 300) & QRect(100, 80, 250, 400);
    const QRect box = inked(page);
    QVERIFY(box.isValid());
    QVERIFY2(
        allowed.contains(box),
        qPrintable(
            QStringLiteral("%1 %2 %3 %4").arg(box.left()).arg(box.top()).arg(box.right()).arg(box.bottom())));
    // The caller's own clip cuts the figure: it reaches the clip's edges.
    QCOMPARE(box.right(), allowed.right());
  }

  void sizeScalesEverythingButText() {
    const QImage small = image(*plotFigure(test::squares()), QSize(300, 240));
    const QImage scaled = image(*plotFigure(test::squares()), QSize(300, 240), 3);
    const QRect a = inked(small);
    const QRect b = inked(scaled);
    QVERIFY(std::abs(b.left() / 3.0 - a.left()) <= 1.5 && std::abs(b.right() / 3.0 - a.right()) <= 1.5);
    QVERIFY(std::abs(b.top() / 3.0 - a.top()) <= 1.5 && std::abs(b.bottom() / 3.0 - a.bottom()) <= 1.5);
  }

  void styleDecidesTitleLegendAndPalette() {
    const auto figure = plotFigure(test::squares());
    const auto text = [&](const base::FigureStyle& wanted) {
      QBuffer buffer;
      QSvgGenerator generator;
      generator.setOutputDevice(&buffer);
      generator.setResolution(96);
      generator.setSize(QSize(400, 300));
      QPainter painter(&generator);
      figure->paint(painter, QRectF(0, 0, 400, 300), wanted);
      painter.end();
      return QString::fromUtf8(buffer.data());
    };
    base::FigureStyle wanted = style();
    QVERIFY(text(wanted).contains(QStringLiteral("Error region")));
    QVERIFY(text(wanted).contains(QStringLiteral("Layer 1")));
    const QString light = text(wanted);
    wanted.title = false;
    wanted.legend = false;
    QVERIFY(!text(wanted).contains(QStringLiteral("Error region")));
    QVERIFY(!text(wanted).contains(QStringLiteral("Layer 1")));
    wanted = style();
    wanted.palette = present::Palette::Grayscale;
    QVERIFY(text(wanted) != light);
  }

  void aBarSaysWhichColorIsWhichValue() {
    present::Raster raster;
    raster.x = raster.y = {0, 2};
    raster.columns = raster.rows = 2;
    raster.values = std::make_shared<const std::vector<double>>(std::vector<double>{0, 0.01, 0.3, 1});
    raster.valueTitle = present::Text::verbatim("Attention");
    present::Plot plot;
    plot.elements.emplace_back(raster);
    const auto shown = [](const present::Plot& what, QSize size) {
      return QString::fromUtf8(
          svg(*plotFigure(std::make_shared<const present::Plot>(what)), QRectF(QPointF(), size), size));
    };
    QVERIFY(shown(plot, QSize(400, 300)).contains(QStringLiteral("Attention")));
    // Without room for it there is none, and none without a name for the values.
    QVERIFY(!shown(plot, QSize(120, 90)).contains(QStringLiteral("Attention")));
    std::get<present::Raster>(plot.elements[0]).valueTitle = {};
    QVERIFY(!shown(plot, QSize(400, 300)).contains(QStringLiteral("Attention")));

    for (const auto spread : {present::ColorSpread::Linear, present::ColorSpread::SquareRoot,
                              present::ColorSpread::Logarithmic}) {
      const auto ticks = plot2d::colorTicks(raster, spread, 0.08);
      QVERIFY(ticks.size() >= 3);
      for (std::size_t i = 0; i < ticks.size(); ++i) {
        QVERIFY(ticks[i].place >= 0 && ticks[i].place <= 1 + 1e-9);
        for (std::size_t other = 0; other < i; ++other) {
          QVERIFY(std::abs(ticks[i].place - ticks[other].place) >= 0.08);
        }
      }
    }
    // Zeros are below every logarithm, and the bar says so.
    QVERIFY(plot2d::colorTicks(raster, present::ColorSpread::Logarithmic, 0.08)
                .front()
                .label.startsWith(QChar(0x2264)));
    raster.values = std::make_shared<const std::vector<double>>(std::vector<double>{2, 2, 2, 2});
    QCOMPARE(plot2d::colorTicks(raster, present::ColorSpread::Linear, 0.08).size(), std::size_t{1});
  }

  void emptyFigureSaysSo() {
    const auto figure = plotFigure(test::shared(test::namedPlot()));
    QVERIFY(figure->isEmpty());
    QCOMPARE(figure->title(), QStringLiteral("Error region"));
    QVERIFY(svg(*figure, QRectF(0, 0, 400, 300), {400, 300}).contains("Open a network first."));
    QVERIFY(!plotFigure(test::squares())->isEmpty());
    QVERIFY(QString::fromStdString(plotFigure(test::squares())->csv())
                .contains(QStringLiteral("Layer 1,polygon")));
    QVERIFY(plotFigure(nullptr)->isEmpty());
  }

  void absurdSizesDoNotHurt() {
    for (const QSizeF size : {QSizeF(0, 0), QSizeF(1, 1), QSizeF(20, 10), QSizeF(-5, 30), QSizeF(400, 12)}) {
      QImage page(100, 100, QImage::Format_ARGB32_Premultiplied);
      page.fill(Qt::white);
      QPainter painter(&page);
      plotFigure(test::shared(test::everything()))->paint(painter, QRectF(QPointF(), size), style());
    }
  }
};

QTEST_MAIN(TestPlotFigure)
#include "tst_plot_figure.moc"
