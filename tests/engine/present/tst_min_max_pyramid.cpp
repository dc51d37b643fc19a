// SPDX-License-Identifier: GPL-3.0-or-later
// Long lines: what is said of a stretch is what a look at every value would say, at any zoom.
#include <QTest>
#include <cmath>
#include <random>

#include "engine/present/series.h"
#include "engine/runs/smoothers.h"

using namespace quantoscope;
using namespace quantoscope::present;

namespace {

constexpr double gap = std::numeric_limits<double>::quiet_NaN();

runs::Column<double> noise(std::size_t count, unsigned seed, unsigned gapOneIn) {
  std::mt19937 random(seed);
  std::vector<double> values(count);
  for (double& value : values) {
    value = gapOneIn != 0 && random() % gapOneIn == 0 ? gap : static_cast<double>(random()) - 2e9;
  }
  return values;
}

Extremes lookedAt(const runs::Column<double>& values, std::size_t first, std::size_t end) {
  Extremes extremes{gap, gap};
  for (std::size_t i = first; i < std::min(end, values.size()); ++i) {
    extremes.low = std::fmin(extremes.low, values[i]);
    extremes.high = std::fmax(extremes.high, values[i]);
  }
  return extremes;
}

bool same(const Extremes& a, const Extremes& b) {
  return a == b || (std::isnan(a.low) && std::isnan(b.low) && std::isnan(a.high) && std::isnan(b.high));
}

}  // namespace

class TestMinMaxPyramid : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void extremesAreExact_data() {
    QTest::addColumn<int>("count");
    QTest::addColumn<int>("gapOneIn");
    for (const int count : {0, 1, 31, 32, 33, 255, 256, 257, 2049, 70001}) {
      QTest::addRow("%d", count) << count << 0;
      QTest::addRow("%d with gaps", count) << count << 2;
    }
  }
  void extremesAreExact() {
    QFETCH(int, count);
    QFETCH(int, gapOneIn);
    const auto values = noise(static_cast<std::size_t>(count), 1, static_cast<unsigned>(gapOneIn));
    const MinMaxPyramid pyramid(values);
    std::mt19937 random(2);
    for (int round = 0; round < 2000; ++round) {
      const std::size_t first = random() % (values.size() + 1);
      const std::size_t end = first + random() % (round % 2 ? 70 : values.size() + 3);
      QVERIFY(same(pyramid.over(first, end), lookedAt(values, first, end)));
    }
  }

  void bitWidthsAreLikeNumbersWithGaps() {
    std::mt19937 random(3);
    std::vector<std::int8_t> bits(5000);
    std::vector<double> numbers(bits.size());
    for (std::size_t i = 0; i < bits.size(); ++i) {
      bits[i] = random() % 3 == 0 ? runs::unknownBits : static_cast<std::int8_t>(1 + random() % 64);
      numbers[i] = bits[i] == runs::unknownBits ? std::nan("") : bits[i];
    }
    const MinMaxPyramid small{runs::Column<std::int8_t>(bits)};
    const MinMaxPyramid large{runs::Column<double>(numbers)};
    QCOMPARE(small.size(), large.size());
    QVERIFY(!small.numbers());
    for (std::size_t i = 0; i < bits.size(); ++i) {
      QVERIFY(small[i] == large[i] || (std::isnan(small[i]) && std::isnan(large[i])));
    }
    for (int round = 0; round < 500; ++round) {
      const std::size_t first = random() % bits.size();
      const std::size_t end = first + random() % 900;
      QVERIFY(same(small.over(first, end), large.over(first, end)));
    }
  }

  void valuesThatAreMadeAreLikeThoseThatAreKept() {
    for (const std::size_t count : {1, 15, 16, 17, 129, 40000}) {
      const auto values = noise(count, 6, 30);
      const auto derived = runs::runningMedianOf(values, 5);
      const MinMaxPyramid made(derived);
      const MinMaxPyramid kept{runs::Column<double>(runs::allOf(derived))};
      QVERIFY(!made.numbers());
      QCOMPARE(made.size(), count);
      std::mt19937 random(8);
      for (int round = 0; round < 500; ++round) {
        const std::size_t first = random() % count;
        const std::size_t end = first + random() % (round % 2 ? 50 : count + 3);
        QVERIFY(same(made.over(first, end), kept.over(first, end)));
        QVERIFY(made[first] == kept[first] || (std::isnan(made[first]) && std::isnan(kept[first])));
      }
      const Series one{{}, std::make_shared<const MinMaxPyramid>(derived), 0, 1, {}};
      const Series other{{}, std::make_shared<const MinMaxPyramid>(runs::allOf(derived)), 0, 1, {}};
      for (const double width : {10.0, 3000.0, 50000.0}) {
        const SeriesPoints a = visiblePoints(one, {5, 5 + width}, 300);
        const SeriesPoints b = visiblePoints(other, {5, 5 + width}, 300);
        QCOMPARE(a.x, b.x);
        QVERIFY(std::equal(a.y.begin(), a.y.end(), b.y.begin(), b.y.end(),
                           [](double y, double z) { return y == z || (std::isnan(y) && std::isnan(z)); }));
      }
    }
  }

  void everyZoomShowsTheExtremesOfItsColumns() {
    const auto values = noise(200000, 3, 5);
    const Series series{{}, std::make_shared<const MinMaxPyramid>(values), 10.0, 0.5, {}};
    std::mt19937 random(4);
    for (int round = 0; round < 300; ++round) {
      const double low = 10 + static_cast<double>(random() % 100000);
      const double high = low + static_cast<double>(1 + random() % (round % 2 ? 300 : 100000));
      const SeriesPoints points = visiblePoints(series, {low, high}, 800);
      QCOMPARE(points.x.size(), points.y.size());
      QVERIFY(points.x.size() < 8 * 800 + 20);
      Extremes drawn{gap, gap};
      for (std::size_t i = 0; i < points.x.size(); ++i) {
        QVERIFY(i == 0 || points.x[i] >= points.x[i - 1]);
        drawn.low = std::fmin(drawn.low, points.y[i]);
        drawn.high = std::fmax(drawn.high, points.y[i]);
      }
      const auto first = static_cast<std::size_t>(std::max(0.0, std::floor((low - 10) / 0.5)));
      const auto end = static_cast<std::size_t>(std::ceil((high - 10) / 0.5));
      const Extremes wanted = lookedAt(values, first, end);
      QVERIFY(drawn.low <= wanted.low && drawn.high >= wanted.high);
    }
  }

  void fewValuesAreDrawnAsTheyAreWithTheirGaps() {
    const Series series{
        {}, std::make_shared<const MinMaxPyramid>(runs::Column<double>{1, gap, 3, 4}), 0, 1, {}};
    const SeriesPoints points = visiblePoints(series, {-1, 5}, 100);
    QCOMPARE(points.x, (std::vector<double>{0, 1, 2, 3}));
    QVERIFY(std::isnan(points.y[1]));
    QCOMPARE(nearestIndex(series, 2.4), std::size_t{2});
    QCOMPARE(nearestIndex(series, 99), std::size_t{3});
    QVERIFY(visiblePoints(series, {1, 2}, 0).x.empty());
  }

  void stretchesOfGapsStayGaps() {
    std::vector<double> values(10000, 1.0);
    std::fill(values.begin() + 4000, values.begin() + 6000, gap);
    const Series series{{}, std::make_shared<const MinMaxPyramid>(runs::Column<double>(values)), 0, 1, {}};
    const SeriesPoints points = visiblePoints(series, {0, 10000}, 100);
    QVERIFY(std::any_of(points.y.begin(), points.y.end(), [](double y) { return std::isnan(y); }));
  }
};

QTEST_APPLESS_MAIN(TestMinMaxPyramid)
#include "tst_min_max_pyramid.moc"
