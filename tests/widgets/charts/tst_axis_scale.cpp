// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>
#include <cmath>

#include "widgets/charts/axis_scale.h"

using namespace quantoscope;
using charts::AxisScale;
using charts::makeScale;
using charts::ScaleRequest;

namespace {

QStringList labels(const AxisScale& scale) {
  QStringList result;
  for (const charts::ScaleTick& tick : scale.ticks) {
    result << tick.label;
  }
  return result;
}

ScaleRequest request(double low, double high, bool includeZero, int maxTicks = 5) {
  ScaleRequest result;
  result.data = {low, high};
  result.includeZero = includeZero;
  result.maxTicks = maxTicks;
  return result;
}

}  // namespace

class TestAxisScale : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void barsStartAtZero() {
    const AxisScale scale = makeScale(request(0.31, 0.97, true), {});
    QCOMPARE(scale.low, 0.0);
    QCOMPARE(scale.high, 1.0);
    QCOMPARE(labels(scale), QStringList({QStringLiteral("0"), QStringLiteral("0.2"), QStringLiteral("0.4"),
                                         QStringLiteral("0.6"), QStringLiteral("0.8"), QStringLiteral("1")}));
  }
  void negativeValuesHaveRoomAndTrueMinus() {
    const AxisScale scale = makeScale(request(-0.011, 0.081, true), {});
    QVERIFY(scale.low <= -0.011);
    QCOMPARE(scale.ticks.front().label, QStringLiteral("\u22120.02"));
    QVERIFY(labels(scale).contains(QStringLiteral("0")));
  }
  void onlyNegativeEndsAtZero() { QCOMPARE(makeScale(request(-3, -1, true), {}).high, 0.0); }
  void largeAndSmallNumbersShareOneNotation() {
    QCOMPARE(charts::tickLabels({0, 5e5, 1e6, 1.5e6}, 5e5),
             (std::vector<QString>{QStringLiteral("0"), QStringLiteral("5e5"), QStringLiteral("1e6"),
                                   QStringLiteral("1.5e6")}));
    QCOMPARE(charts::tickLabels({5e-5, 1e-4}, 5e-5),
             (std::vector<QString>{QStringLiteral("5e\u22125"), QStringLiteral("1e\u22124")}));
  }
  void integerAxisHasNoHalves() {
    present::Axis axis;
    axis.integers = true;
    for (const charts::ScaleTick& tick : makeScale(request(0, 2, true, 10), axis).ticks) {
      QCOMPARE(tick.value, std::round(tick.value));
    }
  }
  void logarithmicCoversTheDataInDecades() {
    present::Axis axis;
    axis.logarithmic = true;
    const AxisScale scale = makeScale(request(0.001, 300, true, 6), axis);
    QVERIFY(scale.logarithmic);
    QVERIFY(scale.low < 0.001 && scale.high >= 300);
    QVERIFY(std::abs(scale.fraction(std::sqrt(scale.low * scale.high)) - 0.5) < 1e-12);
    for (const charts::ScaleTick& tick : scale.ticks) {
      const double decade = std::log10(tick.value);
      QVERIFY(std::abs(decade - std::round(decade)) < 1e-9);
    }
  }
  void logarithmicNeedsPositiveValues() {
    present::Axis axis;
    axis.logarithmic = true;
    QVERIFY(!makeScale(request(-1, 300, true), axis).logarithmic);
  }
  void givenRangeAndTicksAreKept() {
    present::Axis axis;
    axis.range = present::Range{0.25, 0.75};
    axis.ticks = {{0.3, present::Text::verbatim("a")}, {0.9, present::Text::verbatim("outside")}};
    const AxisScale scale = makeScale(request(0, 1, true), axis);
    QCOMPARE(scale.low, 0.25);
    QCOMPARE(scale.high, 0.75);
    QCOMPARE(labels(scale), QStringList{QStringLiteral("a")});
  }
  // Whatever the numbers, the data are inside, ticks ascend inside and labels differ.
  void holdsForAllMagnitudes_data() {
    QTest::addColumn<double>("low");
    QTest::addColumn<double>("high");
    QTest::newRow("zero") << 0.0 << 0.0;
    QTest::newRow("constant") << 3.7 << 3.7;
    QTest::newRow("tiny") << 1e-300 << 3e-300;
    QTest::newRow("denormal") << 0.0 << 5e-324;
    QTest::newRow("huge") << -1e308 << 1e308;
    QTest::newRow("narrow") << 1e9 << 1e9 + 1;
    QTest::newRow("ordinary") << -12.0 << 977.0;
  }
  void holdsForAllMagnitudes() {
    QFETCH(double, low);
    QFETCH(double, high);
    for (const bool fromZero : {true, false}) {
      const AxisScale scale = makeScale(request(low, high, fromZero, 6), {});
      QVERIFY(scale.low < scale.high);
      QVERIFY(std::isfinite(scale.high - scale.low));
      QVERIFY(std::abs(low) > 1e307 || (scale.low <= low && scale.high >= high));
      QVERIFY(scale.ticks.size() <= 64);
      for (std::size_t i = 0; i < scale.ticks.size(); ++i) {
        QVERIFY(scale.ticks[i].value >= scale.low && scale.ticks[i].value <= scale.high);
        if (i > 0) {
          QVERIFY(scale.ticks[i].value > scale.ticks[i - 1].value);
          QVERIFY(scale.ticks[i].label != scale.ticks[i - 1].label);
        }
      }
    }
  }
};

QTEST_APPLESS_MAIN(TestAxisScale)
#include "tst_axis_scale.moc"
