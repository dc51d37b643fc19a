// SPDX-License-Identifier: GPL-3.0-or-later
// Lists that are made where they are looked at: however they are cut into stretches, they are what is made of
// the whole list at once, to the last bit.
#include <QTest>
#include <algorithm>
#include <cmath>
#include <cstring>
#include <random>

#include "engine/runs/convergence.h"
#include "engine/runs/convergence_rate.h"
#include "engine/runs/numbers.h"
#include "engine/runs/smoothers.h"
#include "engine/runs/smoothing.h"

using namespace quantoscope;
using namespace quantoscope::runs;

namespace {

std::vector<double> noise(std::size_t count, unsigned seed, bool gaps) {
  std::mt19937 random(seed);
  std::vector<double> values(count);
  for (double& value : values) {
    value = static_cast<double>(random()) / 1e9;
    if (gaps && random() % 40 == 0) {
      value = undefined;
    }
  }
  return values;
}

bool sameBits(std::span<const double> a, std::span<const double> b) {
  return a.size() == b.size() && std::memcmp(a.data(), b.data(), a.size_bytes()) == 0;
}

/// Reads random stretches of all lengths and compares them with `all`.
void checkStretches(const DerivedPtr& derived, const std::vector<double>& all) {
  QVERIFY(derived);
  QCOMPARE(derived->size(), all.size());
  std::mt19937 random(7);
  std::vector<double> part;
  for (int round = 0; round < 400; ++round) {
    const std::size_t first = random() % all.size();
    const std::size_t most = round % 3 == 0 ? all.size() : 40;
    part.assign(std::min<std::size_t>(all.size() - first, random() % most), -1.0);
    derived->read(first, part);
    const std::span<const double> expected = std::span(all).subspan(first, part.size());
    QVERIFY(sameBits(part, expected));
  }
}

}  // namespace

class TestDerivedValues : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void stretchesAreThoseOfTheWhole_data() {
    QTest::addColumn<int>("kind");
    QTest::addColumn<int>("window");
    QTest::addColumn<bool>("gaps");
    for (int kind = 1; kind <= static_cast<int>(Smoother::Envelope); ++kind) {
      for (const int window : {1, 2, 5, 16, 21, 101, 1000, 3000}) {
        QTest::addRow("%d over %d", kind, window) << kind << window << false;
        QTest::addRow("%d over %d with gaps", kind, window) << kind << window << true;
      }
    }
  }
  void stretchesAreThoseOfTheWhole() {
    QFETCH(int, kind);
    QFETCH(int, window);
    QFETCH(bool, gaps);
    const std::vector<double> values = noise(2700, static_cast<unsigned>(window), gaps);
    const auto smoother = static_cast<Smoother>(kind);
    const auto width = static_cast<std::size_t>(window);
    const Smoothed whole = smooth(values, smoother, width);
    const SmoothLines lines = smoothLinesOf(values, smoother, width);
    if (smoother == Smoother::Envelope) {
      QVERIFY(!lines.line);
      checkStretches(lines.low, whole.envelope.low);
      checkStretches(lines.high, whole.envelope.high);
    } else {
      QVERIFY(!lines.low && !lines.high);
      checkStretches(lines.line, whole.line);
    }
  }

  void ratesOfStretchesAreThoseOfTheWhole() {
    for (const std::size_t count : {11, 25, 700}) {
      const std::vector<double> losses = noise(count, 3, false);
      const std::vector<double> rate = convergenceRate(losses);
      checkStretches(convergenceRateOf(losses), rate);
      const std::size_t window = convergenceWindow(count);
      const std::vector<double> means = centeredRollingMean(losses, window);
      for (std::size_t i = 1; i + 1 < rate.size(); ++i) {
        QCOMPARE(rate[i], (means[i - 1 + window / 2] - means[i + 1 + window / 2]) / 2);
      }
    }
    QVERIFY(!convergenceRateOf(noise(10, 1, false)));
  }

  void whatIsLostToRoundingIsTheSameInEveryStretch() {
    // Sums that are moved on carry the traces of the large values which left them.
    std::vector<double> values = noise(5000, 5, false);
    for (std::size_t i = 0; i < values.size(); i += 37) {
      values[i] *= 1e14;
    }
    values[1900] = 1.7e308;
    values[1901] = 1.7e308;
    checkStretches(rollingMeanOf(values, 90), centeredRollingMean(values, 90));
    checkStretches(debiasedAverageOf(values, 0.98), debiasedAverage(values, 0.98));
  }

  void manyAreMadeFewAreKept() {
    const std::vector<double> few = noise(100, 1, false);
    const LineValues kept = keptOrDerived(rollingMeanOf(few, 5));
    QVERIFY(sameBits(std::get<Column<double>>(kept), centeredRollingMean(few, 5)));
    const Column<double> many(std::vector<double>(longestKept + 100, 1.0));
    QVERIFY(std::holds_alternative<DerivedPtr>(keptOrDerived(rollingMeanOf(many, 101))));
    QVERIFY(std::holds_alternative<DerivedPtr>(keptOrDerived(convergenceRateOf(many))));
    // A picture needs single values all over the line, and these would take too long.
    const LineValues slow = keptOrDerived(rollingMeanOf(many, 100001));
    QCOMPARE(std::get<Column<double>>(slow).size(), many.size());
    QVERIFY(std::get<Column<double>>(keptOrDerived(nullptr)).empty());
  }

  void aWideFitTakesNoMoreThanItsWindow() {
    // As a matrix of every position by every other it would take 80 GB.
    std::vector<double> cubic(100'003);
    for (std::size_t i = 0; i < cubic.size(); ++i) {
      const double x = static_cast<double>(i) / static_cast<double>(cubic.size());
      cubic[i] = 1 + x * (2 + x * (3 - 4 * x));
    }
    const std::vector<double> fitted = savitzkyGolay(cubic, 100'001, 3);
    for (const std::size_t i : {std::size_t{0}, std::size_t{17}, cubic.size() / 2, cubic.size() - 1}) {
      QVERIFY(std::abs(fitted[i] - cubic[i]) < 1e-9);
    }
  }
};

QTEST_APPLESS_MAIN(TestDerivedValues)
#include "tst_derived_values.moc"
