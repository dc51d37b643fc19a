// SPDX-License-Identifier: GPL-3.0-or-later
// Lists of bit-widths as people write them, and one sentence for each slip.
#include <QTest>

#include "engine/geometry/bit_list.h"

using namespace quantoscope;

class TestBitList : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void listsAreRead_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<std::vector<int>>("bits");
    const std::vector<int> some{2, 3, 4, 5, 6, 7, 8};
    QTest::newRow("range") << QStringLiteral("2,3,4-8") << some;
    QTest::newRow("blanks") << QStringLiteral("  2 3  4 - 8 ") << some;
    QTest::newRow("long dash") << QStringLiteral("2; 3; 4 \u2013 8;") << some;
    QTest::newRow("any order, twice") << QStringLiteral("8,4-7,3,2-3,8") << some;
    QTest::newRow("one") << QStringLiteral("32") << std::vector<int>{32};
    QTest::newRow("short range") << QStringLiteral("4-4") << std::vector<int>{4};
  }
  void listsAreRead() {
    QFETCH(const QString, text);
    QFETCH(const std::vector<int>, bits);
    const auto read = geometry::parseBitList(text.toStdString());
    QVERIFY2(read.has_value(), read ? "" : core::describe(read.error()).c_str());
    QCOMPARE(*read, bits);
  }

  void slipsAreSaid_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("says");
    const auto row = [](const char* text, const char* says) {
      QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(says);
    };
    row("", "The list of bit-widths is empty; write numbers such as 2,3,4-8.");
    row(" , ;", "The list of bit-widths is empty; write numbers such as 2,3,4-8.");
    row("2,eight", "“eight” is no bit-width; write numbers and ranges such as 2,3,4-8.");
    row("4.5", "“4.5” is no bit-width; write numbers and ranges such as 2,3,4-8.");
    row("4-", "“4-” is no bit-width; write numbers and ranges such as 2,3,4-8.");
    row("2-4-8", "“2-4-8” is no bit-width; write numbers and ranges such as 2,3,4-8.");
    row("1", "“1” is out of range; bit-widths lie between 2 and 32.");
    row("-4", "“-4” is out of range; bit-widths lie between 2 and 32.");
    row("4-33", "“4-33” is out of range; bit-widths lie between 2 and 32.");
    row("99999999999999999999", "“99999999999999999999” is out of range; bit-widths lie between 2 and 32.");
    row("8-4", "The range “8-4” runs backward; write the smaller number first.");
    row("2-32", "The list has 31 bit-widths; at most 16 can be compared at once.");
  }
  void slipsAreSaid() {
    QFETCH(const QString, text);
    QFETCH(const QString, says);
    const auto read = geometry::parseBitList(text.toStdString());
    QVERIFY(!read.has_value());
    QCOMPARE(QString::fromStdString(core::describe(read.error())), says);
  }
};

QTEST_APPLESS_MAIN(TestBitList)
#include "tst_bit_list.moc"
