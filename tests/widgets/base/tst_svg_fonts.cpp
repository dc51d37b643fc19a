// SPDX-License-Identifier: GPL-3.0-or-later
// Fonts inside SVG files: every character of the text is in them, with the shape it has on this machine.
#include <QBuffer>
#include <QFontDatabase>
#include <QPainter>
#include <QPainterPath>
#include <QRawFont>
#include <QRegularExpression>
#include <QSvgGenerator>
#include <QTest>
#include <QXmlStreamReader>

#include "widgets/base/svg_fonts.h"

using namespace quantoscope::base;

namespace {

QByteArray svgOf(const QStringList& texts, const QFont& font) {
  QByteArray bytes;
  QBuffer buffer(&bytes);
  buffer.open(QIODevice::WriteOnly);
  QSvgGenerator generator;
  generator.setOutputDevice(&buffer);
  QPainter painter(&generator);
  painter.setFont(font);
  for (qsizetype i = 0; i < texts.size(); ++i) {
    painter.drawText(QPointF(0, 20 * static_cast<double>(i + 1)), texts[i]);
  }
  painter.end();
  return bytes;
}

QFont inter(QFont::Weight weight = QFont::Normal) {
  QFont font(QStringLiteral("Inter"));
  font.setPixelSize(12);
  font.setWeight(weight);
  return font;
}

struct Embedded {
  QString family;
  int weight;
  QString range;
  QByteArray bytes;
};

QList<Embedded> embeddedFonts(const QByteArray& svg) {
  static const QRegularExpression face(QStringLiteral(
      "@font-face\\{font-family:\"([^\"]*)\";font-weight:(\\d+);font-style:\\w+;unicode-range:([^;]*);"
      "src:url\\(data:font/\\w+;base64,([^)]*)\\)"));
  QList<Embedded> fonts;
  for (auto match = face.globalMatch(QString::fromLatin1(svg)); match.hasNext();) {
    const auto found = match.next();
    fonts.append({found.captured(1), found.captured(2).toInt(), found.captured(3),
                  QByteArray::fromBase64(found.captured(4).toLatin1())});
  }
  return fonts;
}

}  // namespace

class TestSvgFonts : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void fontsHoldTheCharactersWithTheirShapes() {
    const QString text = QStringLiteral("Loss \u22120.5 (bit)");
    const QByteArray svg = withEmbeddedFonts(svgOf({text}, inter()));
    const QList<Embedded> fonts = embeddedFonts(svg);
    QCOMPARE(fonts.size(), 1);
    QCOMPARE(fonts[0].family, QStringLiteral("Inter"));
    QCOMPARE(fonts[0].weight, 400);
    const QRawFont part(fonts[0].bytes, 48, QFont::PreferNoHinting);
    QVERIFY(part.isValid());
    QFont large = inter();
    large.setPixelSize(48);
    large.setHintingPreference(QFont::PreferNoHinting);
    const QRawFont whole = QRawFont::fromFont(large);
    for (const QChar character : text) {
      const auto inPart = part.glyphIndexesForString(QString(character));
      const auto inWhole = whole.glyphIndexesForString(QString(character));
      QVERIFY2(part.supportsCharacter(character), qPrintable(QString(character)));
      QCOMPARE(part.pathForGlyph(inPart[0]), whole.pathForGlyph(inWhole[0]));
      QCOMPARE(part.advancesForGlyphIndexes(inPart)[0], whole.advancesForGlyphIndexes(inWhole)[0]);
    }
    QVERIFY(!part.supportsCharacter(QLatin1Char('Q')));
    QVERIFY2(fonts[0].bytes.size() < 30000, qPrintable(QString::number(fonts[0].bytes.size())));
  }
  void everyWeightIsAFontOfItsOwn() {
    QByteArray svg = svgOf({QStringLiteral("a")}, inter());
    svg.replace("</svg>",
                svgOf({QStringLiteral("b")}, inter(QFont::DemiBold))
                        .replace("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"no\"?>", "") +
                    "</svg>");
    const QList<Embedded> fonts = embeddedFonts(withEmbeddedFonts(svg));
    QCOMPARE(fonts.size(), 2);
    QCOMPARE(fonts[0].weight, 400);
    QCOMPARE(fonts[0].range, QStringLiteral("U+61"));
    QCOMPARE(fonts[1].weight, 600);
    QCOMPARE(fonts[1].range, QStringLiteral("U+62"));
  }
  void fallbackFontsComeAlong() {
    const QString text = QStringLiteral("量子化 誤差 bit");
    const QByteArray svg = withEmbeddedFonts(svgOf({text}, inter()));
    const QList<Embedded> fonts = embeddedFonts(svg);
    QVERIFY(fonts.size() >= 2);
    for (const char32_t character : text.toUcs4()) {
      const bool held = std::any_of(fonts.begin(), fonts.end(), [character](const Embedded& font) {
        return QRawFont(font.bytes, 12).supportsCharacter(character);
      });
      QVERIFY2(held, qPrintable(QString::number(character, 16)));
    }
  }
  void sameInputGivesSameBytesAndValidXml() {
    const QByteArray plain = svgOf({QStringLiteral("x < 1 & \u2265 2"), QStringLiteral("日本")}, inter());
    const QByteArray svg = withEmbeddedFonts(plain);
    QCOMPARE(svg, withEmbeddedFonts(plain));
    QXmlStreamReader xml(svg);
    while (!xml.atEnd()) {
      xml.readNext();
    }
    QVERIFY2(!xml.hasError(), qPrintable(xml.errorString()));
  }
  void withoutTextNothingChanges() {
    const QByteArray plain = svgOf({}, inter());
    QCOMPARE(withEmbeddedFonts(plain), plain);
    QCOMPARE(withEmbeddedFonts("not xml <"), QByteArray("not xml <"));
  }
  void licensesAreAsked() {
    QVERIFY(canEmbed(QStringLiteral("Inter")));
    QVERIFY(canEmbed(QStringLiteral("DejaVu Sans")));
  }
};

QTEST_MAIN(TestSvgFonts)
#include "tst_svg_fonts.moc"
