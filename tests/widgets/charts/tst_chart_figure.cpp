// SPDX-License-Identifier: GPL-3.0-or-later
#include <QBuffer>
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

#include "engine/present/csv.h"
#include "tests/widgets/charts/chart_samples.h"
#include "widgets/charts/chart_figure.h"
#include "widgets/charts/chart_view.h"

using namespace quantoscope;
using namespace chart_samples;
using charts::chartFigure;

namespace {

constexpr double inch = 96;

void writePdf(const QString& path, const present::ChartPtr& chart, int resolution) {
  QPdfWriter writer(path);
  writer.setResolution(resolution);
  writer.setPageSize(QPageSize(QSizeF(3.25, 2.4), QPageSize::Inch));
  writer.setPageMargins(QMarginsF());
  QPainter painter(&writer);
  painter.scale(resolution / inch, resolution / inch);
  chartFigure(chart)->paint(painter, QRectF(0, 0, 3.25 * inch, 2.4 * inch), {});
}

QByteArray svg(const present::ChartPtr& chart) {
  QByteArray bytes;
  QBuffer buffer(&bytes);
  QSvgGenerator generator;
  generator.setOutputDevice(&buffer);
  generator.setResolution(96);
  generator.setSize({312, 230});
  QPainter painter(&generator);
  chartFigure(chart)->paint(painter, QRectF(0, 0, 312, 230), {});
  painter.end();
  return bytes;
}

QImage image(const present::ChartPtr& chart, const QRectF& area, const base::FigureStyle& style = {}) {
  QImage result(400, 300, QImage::Format_ARGB32_Premultiplied);
  result.fill(Qt::white);
  QPainter painter(&result);
  chartFigure(chart)->paint(painter, area, style);
  return result;
}

QString run(const QString& program, const QStringList& arguments) {
  QProcess process;
  process.start(program, arguments);
  return process.waitForFinished() ? QString::fromUtf8(process.readAllStandardOutput()) : QString();
}

std::vector<present::ChartPtr> allKinds() {
  return {bars({{1, 2}, {3, NAN}}), coloredBars({1, -2, 3}, {2, 4, 8}), boxes(), histogram(), empty()};
}

}  // namespace

class TestChartFigure : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void pdfIsTextAndVectors() {
    const QTemporaryDir folder;
    for (const present::ChartPtr& chart : allKinds()) {
      const QString path = folder.filePath(QStringLiteral("chart.pdf"));
      writePdf(path, chart, 96);
      QFile file(path);
      QVERIFY(file.open(QIODevice::ReadOnly));
      QVERIFY(!file.readAll().contains("/Subtype /Image"));
      if (QStandardPaths::findExecutable(QStringLiteral("pdftotext")).isEmpty()) {
        QSKIP("pdftotext is not installed");
      }
      const QString words = run(QStringLiteral("pdftotext"), {path, QStringLiteral("-")});
      QVERIFY(words.contains(QString::fromStdString(chart->title.english())));
      QVERIFY(!chart->emptyState.empty() ||
              (words.contains(QStringLiteral("Half-width")) && words.contains(QStringLiteral("Layer"))));
    }
  }
  // 8 pt are 8 pt whether the device has 96 dots per inch or the painter is scaled.
  void fontHasItsSizeOnPaper() {
    if (QStandardPaths::findExecutable(QStringLiteral("pdftotext")).isEmpty()) {
      QSKIP("pdftotext is not installed");
    }
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("chart.pdf"));
    QFont font(QStringLiteral("Inter"));
    font.setPixelSize(1000);
    const QFontMetricsF metrics(font);
    const double expected = 8 * (metrics.ascent() + metrics.descent()) / 1000;
    for (const int resolution : {96, 300, 1200}) {
      writePdf(path, bars({{1, 2}, {3, NAN}}), resolution);
      const QString words =
          run(QStringLiteral("pdftotext"), {QStringLiteral("-bbox"), path, QStringLiteral("-")});
      const QRegularExpression word(
          QStringLiteral("yMin=\"([0-9.]+)\" xMax=\"[0-9.]+\" yMax=\"([0-9.]+)\">Set<"));
      const QRegularExpressionMatch match = word.match(words);
      QVERIFY(match.hasMatch());
      const double height = match.captured(2).toDouble() - match.captured(1).toDouble();
      QVERIFY2(std::abs(height - expected) < 0.1, qPrintable(QString::number(height)));
    }
  }
  void svgIsXmlWithText() {
    for (const present::ChartPtr& chart : allKinds()) {
      QXmlStreamReader reader(svg(chart));
      QStringList texts;
      while (!reader.atEnd()) {
        if (reader.readNext() == QXmlStreamReader::StartElement) {
          QVERIFY(reader.name() != QStringLiteral("image"));
          if (reader.name() == QStringLiteral("text")) {
            texts << reader.readElementText().trimmed();
          }
        }
      }
      QVERIFY2(!reader.hasError(), qPrintable(reader.errorString()));
      QVERIFY(texts.contains(QString::fromStdString(chart->title.english())));
      QVERIFY(!chart->emptyState.empty() || texts.contains(QStringLiteral("Half-width")));
    }
  }
  void paintingTwiceIsIdentical() {
    for (const present::ChartPtr& chart : allKinds()) {
      const QRectF area(10.5, 20.25, 350, 250);
      QCOMPARE(image(chart, area), image(chart, area));
    }
  }
  void staysInsideItsArea() {
    for (const present::ChartPtr& chart : allKinds()) {
      const QRect area(60, 50, 240, 170);
      const QImage result = image(chart, area);
      for (int y = 0; y < result.height(); ++y) {
        for (int x = 0; x < result.width(); ++x) {
          QVERIFY(area.contains(x, y) || result.pixel(x, y) == qRgb(255, 255, 255));
        }
      }
      QVERIFY(result != image(chart, QRect(0, 0, 0, 0)));
    }
  }
  void styleIsFollowed() {
    const QRectF area(0, 0, 400, 300);
    const present::ChartPtr chart = bars({{1, 2}, {3, 4}});
    const QImage plain = image(chart, area);
    base::FigureStyle style;
    style.title = false;
    QVERIFY(image(chart, area, style) != plain);
    style = {};
    style.legend = false;
    QVERIFY(image(chart, area, style) != plain);
    style = {};
    style.palette = present::Palette::Grayscale;
    const QImage gray = image(chart, area, style);
    for (int y = 0; y < gray.height(); ++y) {
      for (int x = 0; x < gray.width(); ++x) {
        QVERIFY(qRed(gray.pixel(x, y)) == qBlue(gray.pixel(x, y)));
      }
    }
  }
  void figureOfAViewDoesNotDependOnTheView() {
    charts::ChartView view;
    view.setChart(boxes());
    const base::FigurePtr figure = view.figure();
    QCOMPARE(figure->title(), QStringLiteral("Loss by bit-width"));
    QCOMPARE(figure->csv(), present::toCsv(*boxes()));
    QVERIFY(!figure->isEmpty());
    QVERIFY(chartFigure(empty())->isEmpty());
    QVERIFY(chartFigure(nullptr)->isEmpty());
    QVERIFY(chartFigure(bars({{NAN}}))->isEmpty());
  }
};

QTEST_MAIN(TestChartFigure)
#include "tst_chart_figure.moc"
