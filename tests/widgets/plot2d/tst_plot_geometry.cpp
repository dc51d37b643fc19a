// SPDX-License-Identifier: GPL-3.0-or-later
// The arithmetic under a plot: which range is shown, where ticks go, how lines and areas are cut.
#include <QTest>
#include <cmath>
#include <limits>
#include <random>

#include "tests/widgets/plot2d/sample_plots.h"
#include "widgets/plot2d/axis_range.h"
#include "widgets/plot2d/axis_ticks.h"
#include "widgets/plot2d/brush.h"
#include "widgets/plot2d/clip_geometry.h"

using namespace quantoscope;
using namespace quantoscope::plot2d;
using present::Range;

namespace {

QStringList labels(const present::Axis& axis, Range visible, double count) {
  const Ticks ticks = makeTicks(axis, visible, count);
  return QStringList(ticks.labels.begin(), ticks.labels.end());
}

double area(const QPolygonF& polygon) {
  double twice = 0;
  for (qsizetype i = 0; i < polygon.size(); ++i) {
    const QPointF& a = polygon[i];
    const QPointF& b = polygon[(i + 1) % polygon.size()];
    twice += a.x() * b.y() - a.y() * b.x();
  }
  return std::abs(twice) / 2;
}

}  // namespace

class TestPlotGeometry : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void fitHoldsAllDataWithAMargin() {
    const auto extent = fitExtent(*test::squares(2));
    QVERIFY(extent.has_value());
    QVERIFY(extent->x.low < -2 && extent->x.low > -2.5);
    QVERIFY(extent->y.high > 2 && extent->y.high < 2.5);
  }

  void fitTakesTheAxisRangeWhenThereIsOne() {
    present::Plot plot = *test::squares(2);
    plot.y.range = Range{-10, 30};
    QCOMPARE(fitExtent(plot)->y, (Range{-10, 30}));
  }

  void fitIgnoresWhatCannotBeShown() {
    present::Plot plot = test::namedPlot();
    plot.y.logarithmic = true;
    const double infinity = std::numeric_limits<double>::infinity();
    plot.elements = {test::line("l", {0, 1, 2, 3}, {-5, 0, 10, infinity}),
                     test::line("m", {0, 1, 2, std::nan("")}, {1, 1, 1, 1})};
    const auto extent = fitExtent(plot);
    QVERIFY(extent->y.low > 0.5 && extent->y.low < 1);
    QVERIFY(extent->y.high > 10 && extent->y.high < 20);
    QVERIFY(extent->x.high < 4);
  }

  void nothingFiniteIsNothing() {
    present::Plot plot = test::namedPlot();
    QVERIFY(!fitExtent(plot));
    plot.elements = {test::line("l", {std::nan("")}, {std::nan("")})};
    QVERIFY(!fitExtent(plot));
    plot.elements = {test::line("l", {}, {})};
    QVERIFY(!fitExtent(plot));
  }

  void oneValueStillGivesARange() {
    present::Plot plot = test::namedPlot();
    for (const double value : {0.0, -3.0, 1e-30, 1e30, 7e199}) {
      plot.elements = {test::line("l", {value}, {value})};
      const auto extent = fitExtent(plot);
      QVERIFY2(extent->x.low < extent->x.high, qPrintable(QString::number(value)));
      QVERIFY(extent->x.low <= value && value <= extent->x.high);
    }
  }

  void everyRangeBecomesShowable() {
    const double infinity = std::numeric_limits<double>::infinity();
    for (const bool logarithmic : {false, true}) {
      for (const double low : {-infinity, -1e300, -1.0, 0.0, 1e-320, 1.0, 1e300, infinity, std::nan("")}) {
        for (const double high : {-infinity, -1e300, -1.0, 0.0, 1e-320, 1.0, 1e300, infinity, std::nan("")}) {
          const Range range = showable({low, high}, logarithmic);
          QVERIFY(std::isfinite(range.low) && std::isfinite(range.high));
          QVERIFY(range.low < range.high);
          QVERIFY(!logarithmic || range.low > 0);
        }
      }
    }
  }

  void zoomKeepsThePlaceUnderThePointer() {
    const Range linear = zoomed({0, 10}, 2, 0.5, false);
    QCOMPARE(linear.low, 1.0);
    QCOMPARE(linear.high, 6.0);
    const Range logarithmic = zoomed({1, 1e4}, 100, 0.5, true);
    QCOMPARE(logarithmic.low, 10.0);
    QCOMPARE(logarithmic.high, 1000.0);
  }

  void zoomingInStopsWhereNumbersEnd() {
    Range range{1e6, 1e6 + 1};
    for (int i = 0; i < 500; ++i) {
      range = zoomed(range, 1e6 + 0.5, 0.5, false);
    }
    QVERIFY(range.high > range.low);
    QVERIFY(range.low + (range.high - range.low) / 1000 > range.low);
  }

  void shiftMovesByAShare() {
    QCOMPARE(shifted({0, 10}, 0.1, false), (Range{1, 11}));
    const Range decade = shifted({1, 100}, 0.5, true);
    QCOMPARE(decade.low, 10.0);
    QCOMPARE(decade.high, 1000.0);
  }

  void equalAspectGrowsAndNeverCrops() {
    const present::Extent wide = withEqualAspect({{0, 1}, {0, 1}}, QSizeF(400, 200));
    QCOMPARE(wide.x, (Range{-0.5, 1.5}));
    QCOMPARE(wide.y, (Range{0, 1}));
    const present::Extent high = withEqualAspect({{0, 1}, {0, 1}}, QSizeF(100, 300));
    QCOMPARE(high.y, (Range{-1, 2}));
  }

  void linearTicksShareTheirDecimals() {
    QCOMPARE(labels({}, {-1, 1}, 4), QStringList({u"−1.0"_qs, u"−0.5"_qs, u"0"_qs, u"0.5"_qs, u"1.0"_qs}));
    QCOMPARE(labels({}, {0, 1500}, 3), QStringList({u"0"_qs, u"500"_qs, u"1000"_qs, u"1500"_qs}));
    QCOMPARE(labels({}, {0, 4e-7}, 2), QStringList({u"0"_qs, u"2e−7"_qs, u"4e−7"_qs}));
    QCOMPARE(labels({}, {0, 4e6}, 2), QStringList({u"0"_qs, u"2e6"_qs, u"4e6"_qs}));
  }

  void ticksStayInsideAndAscend() {
    std::mt19937 random(7);
    std::uniform_real_distribution<double> exponent(-12, 12);
    std::uniform_real_distribution<double> place(-3, 3);
    for (int i = 0; i < 2000; ++i) {
      const double length = std::pow(10.0, exponent(random));
      const double low = place(random) * length;
      const Ticks ticks = makeTicks({}, {low, low + length}, 5);
      QVERIFY(ticks.positions.size() >= 2 && ticks.positions.size() <= 9);
      QCOMPARE(ticks.positions.size(), ticks.labels.size());
      for (std::size_t k = 0; k < ticks.positions.size(); ++k) {
        QVERIFY(ticks.positions[k] >= low - 1e-6 * length && ticks.positions[k] <= low + 1.000001 * length);
        QVERIFY(k == 0 || ticks.positions[k] > ticks.positions[k - 1]);
        QVERIFY(k == 0 || ticks.labels[k] != ticks.labels[k - 1]);
      }
    }
  }

  void integerAxesHaveNoFractions() {
    present::Axis axis;
    axis.integers = true;
    QCOMPARE(labels(axis, {0.2, 2.9}, 8), QStringList({u"1"_qs, u"2"_qs}));
    QCOMPARE(labels(axis, {0.2, 0.8}, 8), QStringList());
  }

  void logarithmicTicksArePowers() {
    present::Axis axis;
    axis.logarithmic = true;
    QCOMPARE(labels(axis, {0.01, 1000}, 9),
             QStringList({u"0.01"_qs, u"0.1"_qs, u"1"_qs, u"10"_qs, u"100"_qs, u"1000"_qs}));
    QCOMPARE(labels(axis, {1e-6, 1e-3}, 9), QStringList({u"10⁻⁶"_qs, u"10⁻⁵"_qs, u"10⁻⁴"_qs, u"10⁻³"_qs}));
    QCOMPARE(labels(axis, {1, 10}, 5), QStringList({u"1"_qs, u"2"_qs, u"5"_qs, u"10"_qs}));
    const Ticks deep = makeTicks(axis, {1.001, 1.009}, 5);
    QVERIFY(deep.positions.size() >= 2);
  }

  void givenTicksAreTakenAsTheyAre() {
    present::Axis axis;
    for (int i = 0; i < 10; ++i) {
      axis.ticks.push_back({static_cast<double>(i), present::Text::verbatim("conv" + std::to_string(i))});
    }
    QCOMPARE(labels(axis, {1.5, 4.5}, 9), QStringList({u"conv2"_qs, u"conv3"_qs, u"conv4"_qs}));
    QCOMPARE(labels(axis, {-1, 10}, 5).size(), 5);
  }

  void clippedAreaIsTheIntersection() {
    const QRectF window(0, 0, 10, 10);
    QCOMPARE(area(clippedArea(QPolygonF({{-5, -5}, {5, -5}, {5, 5}, {-5, 5}}), window)), 25.0);
    QCOMPARE(area(clippedArea(QPolygonF({{-5, -5}, {25, -5}, {25, 25}, {-5, 25}}), window)), 100.0);
    QVERIFY(clippedArea(QPolygonF({{20, 20}, {30, 20}, {30, 30}}), window).isEmpty());
    // A diamond of half axes 10 and 15 holds the window, and loses two triangles to a strip.
    const QPolygonF diamond({{5, -10}, {15, 5}, {5, 20}, {-5, 5}});
    const double top = 0.5 * (20.0 / 15 * 10) * 10;
    QCOMPARE(area(clippedArea(diamond, window)), 100.0);
    QVERIFY(std::abs(area(clippedArea(diamond, QRectF(-100, 0, 200, 10))) - (300 - 2 * top)) < 1e-9);
  }

  void clippedLineHasOnlyWhatIsInside() {
    const QRectF window(0, 0, 10, 10);
    const QList<QPolygonF> parts =
        clippedLine(QPolygonF({{-5, 5}, {5, 5}, {5, 15}, {8, 15}, {8, 5}}), window);
    QCOMPARE(parts.size(), 2);
    QCOMPARE(parts[0], QPolygonF({{0, 5}, {5, 5}, {5, 10}}));
    QCOMPARE(parts[1], QPolygonF({{8, 10}, {8, 5}}));
    const double none = std::nan("");
    QCOMPARE(clippedLine(QPolygonF({{1, 1}, {2, 2}, {none, 3}, {4, 4}, {5, 5}}), window).size(), 2);
  }

  void clippedLineMatchesBruteForce() {
    std::mt19937 random(11);
    std::uniform_real_distribution<double> place(-20, 30);
    const QRectF window(0, 0, 10, 10);
    for (int i = 0; i < 500; ++i) {
      const QPointF from(place(random), place(random));
      const QPointF to(place(random), place(random));
      double length = 0;
      for (const QPolygonF& part : clippedLine(QPolygonF({from, to}), window)) {
        length += QLineF(part.first(), part.last()).length();
      }
      constexpr int steps = 4000;
      int inside = 0;
      for (int k = 0; k < steps; ++k) {
        inside += window.contains(from + (to - from) * ((k + 0.5) / steps)) ? 1 : 0;
      }
      const double expected = QLineF(from, to).length() * inside / steps;
      QVERIFY(std::abs(length - expected) < 0.05);
    }
  }

  void brushMovesAndStopsAtItsOwnEdge() {
    QCOMPARE(middleThird({0, 9}, false), (Range{3, 6}));
    QCOMPARE(nudgedBrush({3, 6}, {0, 100}, 1, false, false), (Range{5, 8}));
    QCOMPARE(nudgedBrush({3, 6}, {0, 100}, -2, true, false), (Range{3, 3}));
    const Range decades = nudgedBrush({10, 100}, {1, 1e50}, 1, false, true);
    QCOMPARE(decades.low, 100.0);
    QCOMPARE(decades.high, 1000.0);
    const Range fromZero = nudgedBrush({0, 100}, {1, 1e50}, 1, false, true);
    QVERIFY(fromZero.low > 0 && fromZero.low < fromZero.high);
  }
};

QTEST_APPLESS_MAIN(TestPlotGeometry)
#include "tst_plot_geometry.moc"
