// SPDX-License-Identifier: GPL-3.0-or-later
// Smoothers, comparison and recommendations against definitions written out.

#include <QTest>
#include <algorithm>
#include <cmath>
#include <random>

#include "engine/runs/comparison.h"
#include "engine/runs/numbers.h"
#include "engine/runs/recommendations.h"
#include "engine/runs/smoothers.h"
#include "engine/runs/smoothing.h"

using namespace quantoscope;
using namespace quantoscope::runs;

namespace {

constexpr double gap = undefined;

std::vector<double> noise(std::size_t count, unsigned seed, bool gaps) {
  std::mt19937 random(seed);
  std::vector<double> values(count);
  for (double& value : values) {
    value = static_cast<double>(random() % 1000) / 100;
    if (gaps && random() % 9 == 0) {
      value = gap;
    }
  }
  return values;
}

bool near(double a, double b) {
  return (std::isnan(a) && std::isnan(b)) || std::abs(a - b) <= 1e-12 * std::max(1.0, std::abs(b));
}

/// The values in the window around i, gaps left out.
std::vector<double> around(const std::vector<double>& values, std::size_t i, std::size_t window) {
  const std::size_t begin = i - std::min(i, window / 2);
  const std::size_t end = std::min(values.size(), i + (window - 1 - window / 2) + 1);
  std::vector<double> found(values.begin() + static_cast<std::ptrdiff_t>(begin),
                            values.begin() + static_cast<std::ptrdiff_t>(end));
  std::erase_if(found, [](double value) { return std::isnan(value); });
  std::sort(found.begin(), found.end());
  return found;
}

std::shared_ptr<const RunRecord> run(std::vector<double> losses, std::vector<std::int8_t> bits = {}) {
  RunRecord record;
  record.losses = std::move(losses);
  record.bitWidths = std::move(bits);
  return std::make_shared<const RunRecord>(std::move(record));
}

std::vector<std::string> advice(const std::shared_ptr<const RunRecord>& record, Topic topic) {
  std::vector<std::string> sentences;
  for (const Recommendation& recommendation : recommend(*analyzeRun(record))) {
    if (recommendation.topic == topic) {
      sentences.push_back(recommendation.sentence.english());
    }
  }
  return sentences;
}

}  // namespace

class TestSmoothers : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void debiasedAverageIsTheWeightedMean() {
    const std::vector<double> values = noise(60, 1, true);
    const double weight = 0.8;
    const std::vector<double> averages = debiasedAverage(values, weight);
    for (std::size_t i = 0; i < values.size(); ++i) {
      double sum = 0;
      double weights = 0;
      double power = 1;
      for (std::size_t j = i + 1; j-- > 0;) {
        if (!std::isnan(values[j])) {
          sum += power * values[j];
          weights += power;
          power *= weight;
        }
      }
      QVERIFY(near(averages[i], std::isnan(values[i]) ? gap : sum / weights));
    }
  }

  void constantsAreLeftUntouched() {
    const std::vector<double> constant(100, 0.1);
    QCOMPARE(debiasedAverage(constant, 0.97), constant);
    QCOMPARE(runningMedian(constant, 9), constant);
    QCOMPARE(runningExtremes(constant, 9).low, constant);
    for (const Smoother smoother : {Smoother::RollingMean, Smoother::Gaussian, Smoother::SavitzkyGolay}) {
      const Smoothed smoothed = smooth(constant, smoother, 11);
      QVERIFY(std::all_of(smoothed.line.begin(), smoothed.line.end(),
                          [](double value) { return std::isnan(value) || near(value, 0.1); }));
    }
  }

  void gaussianIsTheMirroredWeightedMean() {
    const std::vector<double> found = gaussianFilter(std::vector<double>{1, 2, 4, 8, 16, 0, 3}, 1.0);
    double sum = 0;
    for (const double value : found) {
      sum += value;
    }
    // Mirrored ends keep the sum.
    QVERIFY(std::abs(sum - 34) < 1e-9);
    // By definition, written out.
    const std::vector<double> values = noise(50, 2, false);
    const std::vector<double> filtered = gaussianFilter(values, 2.5);
    const int reach = 10;
    for (int i = 0; i < 50; ++i) {
      double total = 0;
      double weights = 0;
      for (int k = -reach; k <= reach; ++k) {
        int j = i + k;
        while (j < 0 || j >= 50) {
          j = j < 0 ? -1 - j : 99 - j;
        }
        const double weight = std::exp(-k * k / (2 * 2.5 * 2.5));
        total += weight * values[static_cast<std::size_t>(j)];
        weights += weight;
      }
      QVERIFY(near(filtered[static_cast<std::size_t>(i)], total / weights));
    }
  }

  void gaussianCopesWithFewValuesAndGaps() {
    QCOMPARE(gaussianFilter(std::vector<double>{3}, 5).size(), std::size_t{1});
    QVERIFY(near(gaussianFilter(std::vector<double>{3}, 5)[0], 3));
    const std::vector<double> holes = gaussianFilter(std::vector<double>{1, 1, 1, gap, 1, 1, 1, 1, 1}, 0.3);
    QVERIFY(std::isnan(holes[3]) && !std::isnan(holes[0]) && !std::isnan(holes[8]));
  }

  void mediansAndEnvelopesAreThoseOfTheWindow_data() {
    QTest::addColumn<int>("window");
    for (const int window : {1, 2, 3, 4, 9, 40, 200}) {
      QTest::addRow("%d", window) << window;
    }
  }
  void mediansAndEnvelopesAreThoseOfTheWindow() {
    QFETCH(int, window);
    const auto width = static_cast<std::size_t>(window);
    const std::vector<double> values = noise(120, 3, true);
    const std::vector<double> medians = runningMedian(values, width);
    const Envelope envelope = runningExtremes(values, width);
    for (std::size_t i = 0; i < values.size(); ++i) {
      std::vector<double> window_ = around(values, i, width);
      QVERIFY(near(medians[i], width == 1 ? values[i] : quantile(window_, 0.5)));
      std::sort(window_.begin(), window_.end());
      QVERIFY(near(envelope.low[i], window_.empty() ? gap : window_.front()));
      QVERIFY(near(envelope.high[i], window_.empty() ? gap : window_.back()));
    }
  }

  void everySmootherTakesAnyLength() {
    for (std::size_t count = 0; count < 30; ++count) {
      const std::vector<double> values = noise(count, 5, count % 3 == 0);
      for (int kind = 0; kind <= static_cast<int>(Smoother::Envelope); ++kind) {
        for (const std::size_t window : {0, 1, 2, 5, 8, 21, 1000}) {
          const Smoothed smoothed = smooth(values, static_cast<Smoother>(kind), window);
          const bool line = kind != 0 && kind != static_cast<int>(Smoother::Envelope);
          QCOMPARE(smoothed.line.size(), line ? count : 0);
        }
      }
    }
  }

  void comparisonPutsIterationsBesideEachOther() {
    const std::vector<std::shared_ptr<const RunRecord>> runs = {run({4, 2, 0}), run({1, gap})};
    const Comparison comparison = compareRuns(runs, Alignment::Iteration, 0);
    QCOMPARE(comparison.positions, (std::vector<double>{0, 1, 2}));
    QCOMPARE(comparison.losses[0], (std::vector<double>{4, 2, 0}));
    QVERIFY(near(comparison.losses[1][1], gap) && near(comparison.losses[1][2], gap));
    QCOMPARE(comparison.differences[1][0], -3.0);
    QCOMPARE(comparison.mean, (std::vector<double>{2.5, 2, 0}));
    QCOMPARE(comparison.std, (std::vector<double>{1.5, 0, 0}));
    QCOMPARE(comparison.count, (std::vector<std::size_t>{2, 1, 1}));
  }

  void comparisonStretchesRunsToFractions() {
    const std::vector<std::shared_ptr<const RunRecord>> runs = {run({8, 6, 4, 2}), run({1, 3})};
    const Comparison comparison = compareRuns(runs, Alignment::Fraction);
    QCOMPARE(comparison.positions, (std::vector<double>{0.125, 0.375, 0.625, 0.875}));
    QCOMPARE(comparison.losses[0], (std::vector<double>{8, 6, 4, 2}));
    QCOMPARE(comparison.losses[1][1], 1.0);
    QVERIFY(comparison.differences.empty());
  }

  void comparisonAveragesLongRuns() {
    std::vector<double> losses(5000);
    for (std::size_t i = 0; i < losses.size(); ++i) {
      losses[i] = static_cast<double>(i);
    }
    const std::vector<std::shared_ptr<const RunRecord>> runs = {run(losses)};
    const Comparison comparison = compareRuns(runs, Alignment::Iteration);
    QCOMPARE(comparison.positions.size(), comparisonCells);
    for (std::size_t i = 0; i < comparisonCells; ++i) {
      QVERIFY(near(comparison.losses[0][i], comparison.positions[i]));  // the mean of a line is its middle
    }
    QVERIFY(compareRuns({}, Alignment::Iteration).positions.empty());
  }

  void recommendationsCarryTheirNumbers() {
    std::vector<double> losses;
    std::vector<std::int8_t> bits;
    for (int i = 0; i < 400; ++i) {
      const bool low = i / 20 % 2 == 1;
      bits.push_back(low ? 2 : 8);
      losses.push_back((low ? 3.0 : 1.0) + (i % 20 < 4 ? 0.5 : 0.0) + 0.001 * (i % 3));
    }
    const auto record = run(losses, bits);
    QCOMPARE(advice(record, Topic::BestTradeOff),
             (std::vector<std::string>{
                 "Use 8 bit for the best balance of loss, steadiness and cost: its composite "
                 "score is 0.6, the next is 2 bit with 0.4."}));
    QCOMPARE(advice(record, Topic::HarmfulSwitch).size(), std::size_t{1});
    QVERIFY(
        advice(record, Topic::HarmfulSwitch)[0].starts_with("Switch from 8 to 2 bit with care: the loss rose "
                                                            "by 2.5 on average, at 10 of 10"));
    QVERIFY(advice(record, Topic::StillFalling).empty());
  }

  void withoutNumbersNothingIsRecommended() {
    QVERIFY(recommend(*analyzeRun(run({1, 2, 3}))).empty());
    QVERIFY(recommend(*analyzeRun(run({1}, {4}))).empty());
  }
};

QTEST_APPLESS_MAIN(TestSmoothers)
#include "tst_smoothers.moc"
