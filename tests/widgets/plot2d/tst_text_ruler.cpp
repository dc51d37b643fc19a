// SPDX-License-Identifier: GPL-3.0-or-later
// Remembered widths are those that measuring anew gives, for whichever font is set.
#include <QFontMetricsF>
#include <QGuiApplication>
#include <QTest>

#include "widgets/plot2d/text_ruler.h"

using quantoscope::plot2d::TextRuler;

class TestTextRuler : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void widthsAreThoseOfTheFont() {
    QFont small = QGuiApplication::font();
    small.setPointSizeF(9);
    QFont large = small;
    large.setPointSizeF(18);
    TextRuler ruler(small);
    const QString text = QStringLiteral("Error, channel 1");
    for (int again = 0; again < 2; ++again) {
      QCOMPARE(ruler.width(text), QFontMetricsF(small).horizontalAdvance(text));
    }
    ruler.setFont(large);
    QCOMPARE(ruler.width(text), QFontMetricsF(large).horizontalAdvance(text));
    ruler.setFont(small);
    QCOMPARE(ruler.width(text), QFontMetricsF(small).horizontalAdvance(text));
    for (int i = 0; i < 5000; ++i) {
      const QString number = QString::number(i);
      QCOMPARE(ruler.width(number), QFontMetricsF(small).horizontalAdvance(number));
    }
  }

  void textsAreBrokenIntoLinesThatFit() {
    const TextRuler ruler(QGuiApplication::font());
    const QString text = QStringLiteral("Largest possible error at each of the points of the manifold");
    const double half = ruler.width(text) / 2;
    QCOMPARE(ruler.broken(text, 2.1 * half, 2), text);
    const QStringList two = ruler.broken(text, 1.3 * half, 2).split(QLatin1Char('\n'));
    QCOMPARE(two.size(), 2);
    QCOMPARE(two.join(QLatin1Char(' ')), text);
    // No last word alone, though the first line would have room for all but that.
    const QString channel = QStringLiteral("Error, channel 1");
    const QString balanced = ruler.broken(channel, ruler.width(QStringLiteral("Error, channel")) + 2, 2);
    QCOMPARE(balanced, QStringLiteral("Error,\nchannel 1"));
    for (int again = 0; again < 2; ++again) {
      const QStringList narrow = ruler.broken(text, half / 2, 2).split(QLatin1Char('\n'));
      QCOMPARE(narrow.size(), 2);
      QVERIFY(narrow.last().endsWith(QChar(0x2026)));
      for (const QString& line : narrow) {
        QVERIFY(ruler.width(line) <= half / 2 + 1);
      }
    }
    QVERIFY(ruler.elided(text, half).endsWith(QChar(0x2026)));
    const QString ends = TextRuler(QGuiApplication::font(), Qt::ElideMiddle).elided(text, half);
    QVERIFY(ends.contains(QChar(0x2026)) && ends.endsWith(text.right(5)) && ends.startsWith(text.left(5)));
  }
};

QTEST_MAIN(TestTextRuler)
#include "tst_text_ruler.moc"
