// SPDX-License-Identifier: GPL-3.0-or-later
// Where the keyboard stands in a plot, and what Shift and an arrow do to a brush.
#include <QTest>
#include <cmath>

#include "widgets/plot2d/brush.h"
#include "widgets/plot2d/plot_cursor.h"

using namespace quantoscope;
using namespace quantoscope::plot2d;
using present::Plot;
using present::Points;

namespace {

present::Values values(std::vector<double> numbers) {
  return std::make_shared<const std::vector<double>>(std::move(numbers));
}

Points points(std::vector<double> x, std::vector<double> y, present::Subject subject = {}) {
  Points made;
  made.info.subject = subject;
  made.x = values(std::move(x));
  made.y = values(std::move(y));
  return made;
}

/// One unit is one pixel, y upwards.
StopView view(double width = 100, double height = 100) {
  return {[height](double x, double y) { return QPointF(x, height - y); }, QRectF(0, 0, width, height)};
}

std::vector<Stop> walk(const Plot& plot, int direction, const StopView& where) {
  std::vector<Stop> stops;
  for (auto stop = nextStop(plot, std::nullopt, direction, where); stop && stops.size() < 100;
       stop = nextStop(plot, stop, direction, where)) {
    stops.push_back(*stop);
  }
  return stops;
}

}  // namespace

class TestPlotCursor : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void everyPlaceInSightIsVisitedBothWays() {
    Plot plot;
    const double nan = std::nan("");
    plot.elements = {points({10, 30, 50, 70}, {10, nan, 50, 500}), present::Label{},
                     points({20, 90}, {5, 5})};
    const std::vector<Stop> expected = {{0, 0}, {0, 2}, {2, 0}, {2, 1}};
    QVERIFY(walk(plot, 1, view()) == expected);
    QVERIFY(walk(plot, -1, view()) == std::vector<Stop>(expected.rbegin(), expected.rend()));
    QVERIFY(walk(Plot(), 1, view()).empty());
  }
  void placesThatCannotBeToldApartAreOneStep() {
    std::vector<double> x;
    std::vector<double> y;
    for (int i = 0; i <= 1000; ++i) {
      x.push_back(i / 10.0);
      y.push_back(50);
    }
    Plot plot;
    plot.elements = {points(x, y)};
    const std::vector<Stop> stops = walk(plot, 1, view());
    QCOMPARE(stops.size(), std::size_t{21});
    QCOMPARE(stops[1].index, std::size_t{50});
  }
  void shapesOfAllKindsAreRead() {
    Plot plot;
    present::Polygon triangle;
    triangle.x = {10, 60, 40};
    triangle.y = {10, 10, 80};
    present::Bands bands;
    bands.bands = {{{20, 40}, {}}, {{150, 160}, {}}};
    present::Rule rule;
    rule.position = 25;
    plot.elements = {triangle, bands, rule};
    const std::vector<Stop> expected = {{0, 0}, {0, 1}, {0, 2}, {1, 0}, {2, 0}};
    QVERIFY(walk(plot, 1, view()) == expected);
    QCOMPARE(hitAt(plot, {1, 0}, view())->x, std::optional(20.0));
    QCOMPARE(hitAt(plot, {1, 0}, view())->marked, std::optional(QPointF(30, 50)));
    QCOMPARE(hitAt(plot, {2, 0}, view())->y, std::optional(25.0));
    QVERIFY(!hitAt(plot, {1, 1}, view()));
    QVERIFY(!hitAt(plot, {9, 0}, view()) && !hitAt(plot, {0, 9}, view()));
  }
  void theNextElementIsEnteredWhereItIsNearest() {
    Plot plot;
    plot.elements = {points({10, 50, 90}, {10, 10, 10}), points({15, 55, 95}, {20, 20, 20})};
    QVERIFY(nextElement(plot, Stop{0, 1}, 1, view()) == std::optional(Stop{1, 1}));
    QVERIFY(nextElement(plot, Stop{1, 2}, -1, view()) == std::optional(Stop{0, 2}));
    QVERIFY(!nextElement(plot, Stop{1, 2}, 1, view()));
    QVERIFY(nextElement(plot, std::nullopt, 1, view()) == std::optional(Stop{0, 0}));
  }
  void pointsStandForThemselvesWhereTheyCanBeSelected() {
    Plot plot;
    Points manifold = points({10, 50}, {10, 10}, {2, std::nullopt});
    manifold.selectable = true;
    plot.elements = {manifold, points({20}, {20}, {std::nullopt, 4})};
    present::Subject expected{2, std::nullopt};
    expected.point = 1;
    QVERIFY(subjectAt(plot, {0, 1}) == expected);
    QVERIFY(subjectAt(plot, {1, 0}) == (present::Subject{std::nullopt, 4}));
    QVERIFY(subjectAt(plot, {7, 0}) == present::Subject());
  }
  void aBrushGrowsAndTurnsRound() {
    const present::Range visible{0, 100};
    bool low = false;
    present::Range brush{50, 50};
    brush = extendedBrush(brush, visible, 1, low, false);
    QVERIFY(!low && brush.low == 50 && brush.high == 52);
    brush = extendedBrush(brush, visible, -1, low, false);
    QVERIFY(brush.low == 50 && brush.high == 50);
    brush = extendedBrush(brush, visible, -1, low, false);
    QVERIFY(low && brush.low == 48 && brush.high == 50);
    brush = extendedBrush(brush, visible, -1, low, false);
    QVERIFY(low && brush.low == 46 && brush.high == 50);
    low = false;
    brush = extendedBrush({10, 100}, {1, 1000}, 1, low, true);
    QVERIFY(brush.low == 10 && std::abs(brush.high - 100 * std::pow(10, 3.0 / 50)) < 1e-9);
  }
};

QTEST_APPLESS_MAIN(TestPlotCursor)
#include "tst_plot_cursor.moc"
