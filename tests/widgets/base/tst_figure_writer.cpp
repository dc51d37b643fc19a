// SPDX-License-Identifier: GPL-3.0-or-later
#include <QImage>
#include <QPainter>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>
#include <filesystem>

#include "widgets/base/figure_writer.h"

using namespace quantoscope;
using namespace quantoscope::base;

namespace {

class Sample : public FigureSource {
 public:
  void paint(QPainter& painter, const QRectF& area, const FigureStyle& style) const override {
    QFont font(QStringLiteral("DejaVu Sans"));
    font.setPointSizeF(style.fontPt);
    painter.setFont(font);
    painter.setPen(QPen(Qt::black, 1));
    painter.drawRect(area.adjusted(4, 4, -4, -4));
    painter.drawText(area, Qt::AlignCenter, QStringLiteral("Loss of 4 bit"));
  }
  std::string csv() const override { return "x\r\n1\r\n"; }
  bool isEmpty() const override { return false; }
  QString title() const override { return QStringLiteral("Sample"); }
};

FigureSpec spec(FigureFormat format) {
  FigureSpec made;
  made.widthMm = 80;
  made.heightMm = 50;
  made.format = format;
  made.style.fontPt = 8;
  return made;
}

QByteArray bytes(FigureFormat format, const QByteArray& session = {}) {
  return renderFigure(Sample(), spec(format), session).value();
}

QString output(const QString& program, const QStringList& arguments) {
  QProcess process;
  process.start(program, arguments);
  return process.waitForFinished() ? QString::fromUtf8(process.readAllStandardOutput()) : QString();
}

}  // namespace

class TestFigureWriter : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void sameFigureGivesSameBytes() {
    for (const FigureFormat format : {FigureFormat::Pdf, FigureFormat::Svg, FigureFormat::Png}) {
      const QByteArray first = bytes(format, "{}");
      QTest::qWait(1100);  // a date with seconds would differ now
      QCOMPARE(first, bytes(format, "{}"));
    }
  }
  void pdfHasTheSizeTextAndSession() {
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("figure.pdf"));
    QVERIFY(
        writeFigure(Sample(), spec(FigureFormat::Pdf), "{\"session\": 1}", path.toStdString()).has_value());
    const QString info = output(QStringLiteral("pdfinfo"), {path});
    // 80 x 50 mm in points; pages are rounded to whole points.
    QVERIFY2(info.contains(
                 QRegularExpression(QStringLiteral("Page size: +22[67](\\.\\d+)? x 14[12](\\.\\d+)? pts"))),
             qPrintable(info));
    QVERIFY2(!info.contains(QStringLiteral("CreationDate")), qPrintable(info));
    QVERIFY(output(QStringLiteral("pdftotext"), {path, QStringLiteral("-")})
                .contains(QStringLiteral("Loss of 4 bit")));
    const QString attachments = output(QStringLiteral("pdfdetach"), {QStringLiteral("-list"), path});
    QVERIFY2(attachments.contains(QStringLiteral("session.quantoscope")), qPrintable(attachments));
    const QString fonts = output(QStringLiteral("pdffonts"), {path});
    QVERIFY2(fonts.contains(QRegularExpression(QStringLiteral("DejaVuSans.* yes +(yes|no) +yes"))),
             qPrintable(fonts));
  }
  void eightPointTextIsEightPointsInPdf() {
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("figure.pdf"));
    QVERIFY(writeFigure(Sample(), spec(FigureFormat::Pdf), {}, path.toStdString()).has_value());
    const QString words =
        output(QStringLiteral("pdftotext"), {QStringLiteral("-bbox"), path, QStringLiteral("-")});
    const auto match =
        QRegularExpression(QStringLiteral("yMin=\"([\\d.]+)\" xMax=\"[\\d.]+\" yMax=\"([\\d.]+)\">Loss"))
            .match(words);
    QVERIFY2(match.hasMatch(), qPrintable(words));
    const double height = match.captured(2).toDouble() - match.captured(1).toDouble();
    QVERIFY2(height > 7.5 && height < 10.5, qPrintable(QString::number(height)));
  }
  void svgIsExactXmlWithTextAndSession() {
    const QByteArray svg = bytes(FigureFormat::Svg, "{\"session\": 1}");
    QXmlStreamReader xml(svg);
    QString text;
    QByteArray session;
    while (!xml.atEnd()) {
      xml.readNext();
      if (xml.isStartElement() && xml.name() == QStringLiteral("svg")) {
        QCOMPARE(xml.attributes().value(QStringLiteral("width")), QStringLiteral("80mm"));
        QCOMPARE(xml.attributes().value(QStringLiteral("height")), QStringLiteral("50mm"));
      }
      if (xml.isStartElement() && xml.name() == QStringLiteral("metadata")) {
        session = QByteArray::fromBase64(xml.readElementText().toLatin1());
      } else if (xml.isCharacters()) {
        text += xml.text();
      }
    }
    QVERIFY2(!xml.hasError(), qPrintable(xml.errorString()));
    QVERIFY(text.contains(QStringLiteral("Loss of 4 bit")));
    QCOMPARE(session, QByteArray("{\"session\": 1}"));
  }
  void pngHasThePixelsTheResolutionAndTheSession() {
    const QImage image = QImage::fromData(bytes(FigureFormat::Png, "{\"session\": 1}"));
    QCOMPARE(image.size(), QSize(945, 591));  // 80 x 50 mm at 300 dpi
    QCOMPARE(qRound(image.dotsPerMeterX() * 0.0254), 300);
    QCOMPARE(image.text(QStringLiteral("Quantoscope-Session")), QStringLiteral("{\"session\": 1}"));
  }
  void impossibleSizesAreRefused() {
    FigureSpec huge = spec(FigureFormat::Png);
    huge.widthMm = 1e6;
    QVERIFY(!renderFigure(Sample(), huge).has_value());
  }
  void failureLeavesTheOldFileAlone() {
    QTemporaryDir folder;
    const std::filesystem::path missing = folder.filePath(QStringLiteral("nowhere/figure.pdf")).toStdString();
    const auto written = writeFigure(Sample(), spec(FigureFormat::Pdf), {}, missing);
    QVERIFY(!written.has_value());
    QCOMPARE(written.error().file, missing.string());
    QVERIFY(!std::filesystem::exists(missing));
  }
  void everyPresetMakesASpec() {
    for (const FigurePreset& preset : figurePresets()) {
      const auto made = specForPreset(preset.id);
      QVERIFY(made.has_value());
      QCOMPARE(made->widthMm, preset.widthMm);
      QVERIFY(made->heightMm > 0.4 * made->widthMm && made->heightMm < made->widthMm);
    }
    QVERIFY(!specForPreset(QStringLiteral("nothing")));
  }
};

QTEST_MAIN(TestFigureWriter)
#include "tst_figure_writer.moc"
