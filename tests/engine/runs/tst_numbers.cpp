// SPDX-License-Identifier: GPL-3.0-or-later
// The numbers of a run against first principles: definitions computed the slow way, and identities.
#include <QTest>
#include <algorithm>
#include <cmath>
#include <random>

#include "engine/runs/numbers.h"
#include "engine/runs/run_analysis.h"
#include "engine/runs/smoothing.h"

using namespace quantoscope;
using namespace quantoscope::runs;

namespace {

constexpr double gap = undefined;

bool near(double a, double b, double relative = 1e-12) {
  return std::abs(a - b) <= relative * std::max({1e-300, std::abs(a), std::abs(b)});
}

std::vector<double> randomLosses(std::mt19937& random, std::size_t count) {
  std::vector<double> losses(count);
  for (double& loss : losses) {
    loss = std::ldexp(static_cast<double>(random() % 100000 + 1), -14);
  }
  return losses;
}

std::shared_ptr<const RunAnalysis> analyzed(std::vector<double> losses,
                                            std::vector<std::int8_t> bitWidths = {},
                                            std::vector<BitLosses> lossesPerBit = {}) {
  RunRecord record;
  record.losses = std::move(losses);
  record.bitWidths = std::move(bitWidths);
  record.lossesPerBit = std::move(lossesPerBit);
  return analyzeRun(std::make_shared<const RunRecord>(std::move(record)));
}

BitStatistics statisticsAt(int bits, double center, double spread) {
  BitStatistics statistics;
  statistics.bits = bits;
  statistics.mean = center;
  statistics.std = spread;
  return statistics;
}

}  // namespace

class TestNumbers : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void meanAndStdSurviveExtremeScales() {
    const std::vector<double> values = {1, 2, 3, 4};
    const double spread = std::sqrt(1.25);
    for (const double scale : {1e-300, 1e-200, 1.0, 1e200, 4e307}) {
      std::vector<double> scaled;
      for (const double value : values) {
        scaled.push_back(value * scale);
      }
      const double center = mean(scaled);
      QVERIFY(near(center, 2.5 * scale));
      QVERIFY(near(populationStd(scaled, center), spread * scale));
    }
    QVERIFY(std::isnan(mean({})) && std::isnan(populationStd({}, 0)));
  }

  void shiftingLossesMovesTheMeanAndKeepsTheSpread() {
    std::mt19937 random(1);
    const std::vector<double> losses = randomLosses(random, 500);
    std::vector<double> shifted = losses;
    for (double& loss : shifted) {
      loss += 1e6;
    }
    QVERIFY(near(mean(shifted) - 1e6, mean(losses), 1e-9));
    QVERIFY(near(populationStd(shifted, mean(shifted)), populationStd(losses, mean(losses)), 1e-9));
  }

  void quartilesInterpolateBetweenSortedValues() {
    std::mt19937 random(2);
    for (std::size_t count = 1; count < 60; ++count) {
      std::vector<double> values = randomLosses(random, count);
      std::vector<double> sorted = values;
      std::sort(sorted.begin(), sorted.end());
      for (const double p : {0.0, 0.25, 0.5, 0.75, 1.0}) {
        const double position = p * static_cast<double>(count - 1);
        const auto below = static_cast<std::size_t>(position);
        const double above = sorted[std::min(below + 1, count - 1)];
        const double wanted =
            sorted[below] + (above - sorted[below]) * (position - static_cast<double>(below));
        QVERIFY(near(quantile(values, p), wanted));
      }
    }
  }

  void whiskersEndAtTheLastLossWithinReach() {
    const std::vector<double> losses = {100, 1, 2, 3, 4, 5, 6, 7, 8, -50, 13.9};
    const BitStatistics box = bitStatistics({4, losses});
    QCOMPARE(box.q1, 2.5);
    QCOMPARE(box.median, 5.0);
    QCOMPARE(box.q3, 7.5);
    QCOMPARE(box.whiskerLow, 1.0);
    QCOMPARE(box.whiskerHigh, 13.9);
    QCOMPARE(box.outliers, std::size_t{2});
    QCOMPARE(box.final, 13.9);
  }
  void whiskersNeverEndInsideTheBox() {
    const std::vector<double> losses = {0, 0, 0, 10};
    const BitStatistics box = bitStatistics({4, losses});
    QCOMPARE(box.q3, 2.5);
    QCOMPARE(box.whiskerHigh, 2.5);
    QCOMPARE(box.outliers, std::size_t{1});
  }

  void rollingMeanIsCenteredAsPandasDoes() {
    const std::vector<double> squares = {0, 1, 4, 9, 16, 25, 36, 49};
    const std::vector<double> four = centeredRollingMean(squares, 4);
    const std::vector<double> wanted = {gap, gap, 3.5, 7.5, 13.5, 21.5, 31.5, gap};
    for (std::size_t i = 0; i < wanted.size(); ++i) {
      QVERIFY(std::isnan(wanted[i]) ? std::isnan(four[i]) : four[i] == wanted[i]);
    }
    std::mt19937 random(3);
    const std::vector<double> losses = randomLosses(random, 57);
    for (std::size_t window = 1; window <= losses.size(); ++window) {
      const std::vector<double> rolling = centeredRollingMean(losses, window);
      for (std::size_t i = 0; i < losses.size(); ++i) {
        const bool fits = i >= window / 2 && i - window / 2 + window <= losses.size();
        QCOMPARE(std::isnan(rolling[i]), !fits);
        if (fits) {
          QVERIFY(near(rolling[i], mean(std::span(losses).subspan(i - window / 2, window))));
        }
      }
    }
    for (const std::size_t impossible : {std::size_t{0}, losses.size() + 1}) {
      const std::vector<double> none = centeredRollingMean(losses, impossible);
      QVERIFY(std::all_of(none.begin(), none.end(), [](double value) { return std::isnan(value); }));
    }
  }

  void gradientOfALineIsItsSlopeAndOfAParabolaItsTangentInside() {
    std::vector<double> line;
    std::vector<double> parabola;
    for (int i = 0; i < 12; ++i) {
      line.push_back(3 - 0.25 * i);
      parabola.push_back(i * i);
    }
    QCOMPARE(gradient(line), std::vector<double>(12, -0.25));
    const std::vector<double> slopes = gradient(parabola);
    for (std::size_t i = 1; i + 1 < slopes.size(); ++i) {
      QCOMPARE(slopes[i], 2.0 * static_cast<double>(i));
    }
    QCOMPARE(slopes.front(), 1.0);
    QCOMPARE(slopes.back(), 21.0);
    QVERIFY(gradient(std::vector<double>{1.0}).empty());
  }

  void savitzkyGolayReproducesCubicsUpToTheEdges() {
    std::vector<double> cubic;
    for (int i = 0; i < 80; ++i) {
      const double x = i / 10.0 - 4;
      cubic.push_back(((0.5 * x - 1) * x + 2) * x - 3);
    }
    for (const std::size_t window : {5U, 7U, 21U, 79U}) {
      const std::vector<double> smoothed = savitzkyGolay(cubic, window, 3);
      QCOMPARE(smoothed.size(), cubic.size());
      for (std::size_t i = 0; i < cubic.size(); ++i) {
        QVERIFY(std::abs(smoothed[i] - cubic[i]) < 1e-11);
      }
    }
  }
  void savitzkyGolayKnowsThePublishedWeights() {
    // Savitzky and Golay 1964: (-3, 12, 17, 12, -3) / 35 for five points and a cubic.
    std::vector<double> impulse(9, 0.0);
    impulse[4] = 35;
    const std::vector<double> smoothed = savitzkyGolay(impulse, 5, 3);
    const std::vector<double> wanted = {-3, 12, 17, 12, -3};
    for (std::size_t i = 0; i < wanted.size(); ++i) {
      QVERIFY(near(smoothed[i + 2], wanted[i]));
    }
  }
  void savitzkyGolayRefusesWhatHasNoAnswer() {
    const std::vector<double> losses(10, 1.0);
    QVERIFY(savitzkyGolay(losses, 4, 3).empty());
    QVERIFY(savitzkyGolay(losses, 3, 3).empty());
    QVERIFY(savitzkyGolay(losses, 11, 3).empty());
    QCOMPARE(savitzkyGolay(losses, 1, 0), losses);
  }

  void rankingOfEqualsIsOneForAll() {
    const std::vector<BitStatistics> same = {statisticsAt(4, 0.5, 0.1), statisticsAt(4, 0.5, 0.1)};
    for (const RankedBits& entry : rankBits(same)) {
      QCOMPARE(entry.efficiency, 1.0);
      QCOMPARE(entry.stability, 1.0);
      QCOMPARE(entry.performance, 1.0);
      QVERIFY(near(entry.composite, 1.0));
    }
    const std::vector<BitStatistics> single = {statisticsAt(8, 0.5, 0)};
    QVERIFY(near(rankBits(single).front().composite, 1.0));
  }
  void rankingFollowsItsWeightsAndBreaksTiesByTheSmallerBits() {
    const std::vector<BitStatistics> statistics = {statisticsAt(2, 1.0, 0.5), statisticsAt(4, 0.9, 0.1),
                                                   statisticsAt(8, 0.5, 0.3)};
    QCOMPARE(rankBits(statistics, {1, 0, 0}).front().bits, 2);
    QCOMPARE(rankBits(statistics, {0, 1, 0}).front().bits, 4);
    QCOMPARE(rankBits(statistics, {0, 0, 1}).front().bits, 8);
    const std::vector<RankedBits> tied = rankBits(statistics, {0, 0, 0});
    QCOMPARE(tied[0].bits, 2);
    QCOMPARE(tied[1].bits, 4);
    QCOMPARE(tied[2].bits, 8);
  }
  void rankingDoesNotDependOnTheScaleOfTheLoss() {
    std::vector<BitStatistics> statistics = {statisticsAt(2, 1.0, 0), statisticsAt(4, 0.9, 0),
                                             statisticsAt(8, 0.5, 0)};
    const std::vector<RankedBits> before = rankBits(statistics);
    for (BitStatistics& entry : statistics) {
      entry.mean *= 1000;
    }
    const std::vector<RankedBits> after = rankBits(statistics);
    for (std::size_t i = 0; i < before.size(); ++i) {
      QCOMPARE(after[i].bits, before[i].bits);
      QVERIFY(near(after[i].composite, before[i].composite));
    }
  }
  void lossesThatAreNotPositiveAreNotRankedAndThatIsSaid() {
    const auto analysis = analyzed({0, 0, 1, 1}, {4, 4, 8, 8});
    QVERIFY(analysis->ranking.empty());
    QCOMPARE(analysis->notes.back().english(),
             std::string("There is no ranking: it needs a positive mean loss at every bit-width."));
  }

  void transitionsNeedTwoKnownNeighbors() {
    const std::vector<double> losses = {1, 3, 2, 5, gap, 4};
    const std::vector<std::int8_t> bits = {4, 8, unknownBits, 4, 8, 2};
    const Transitions found = findTransitions(losses, bits);
    QCOMPARE(found.all.size(), std::size_t{3});
    QCOMPARE(found.all[0].index, std::size_t{1});
    QCOMPARE(found.all[0].change, 2.0);
    QVERIFY(std::isnan(found.all[1].change) && std::isnan(found.all[2].change));
    QCOMPARE(found.meanChange, 2.0);
    QCOMPARE(found.stdChange, 0.0);
    QCOMPARE(found.increases, std::size_t{1});
    QCOMPARE(found.pairs.size(), std::size_t{2});
    QCOMPARE(found.pairs[0].from, 4);
    QCOMPARE(found.pairs[0].to, 8);
    QCOMPARE(found.pairs[0].count, std::size_t{2});
    QCOMPARE(found.pairs[0].meanChange, 2.0);
    QCOMPARE(found.pairs[1].from, 8);
    QVERIFY(std::isnan(found.pairs[1].meanChange));
  }
  void recoveryCountsIterationsUntilTheOldLevel() {
    const std::vector<double> losses = {2, 1, 3, 2.5, 1.5, 1, 9, 9};
    const std::vector<std::int8_t> bits = {8, 8, 4, 4, 4, 4, 2, 2};
    const Transitions found = findTransitions(losses, bits);
    QCOMPARE(found.all[0].recovery, std::optional<std::size_t>(2));
    QVERIFY(!found.all[1].recovery);
    QCOMPARE(found.pairs[1].meanRecovery, 2.0);
    QCOMPARE(found.pairs[0].recovered, std::size_t{0});
  }

  void usageAddsUp() {
    const std::vector<std::int8_t> bits = {8, 8, unknownBits, 8, 4, 4, 4};
    const Usage usage = measureUsage(bits);
    QCOMPARE(usage.segments.size(), std::size_t{3});
    QCOMPARE(usage.segments[1].start, std::size_t{3});
    QCOMPARE(usage.segments[1].end, std::size_t{4});
    QCOMPARE(usage.perBit.size(), std::size_t{2});
    QCOMPARE(usage.perBit[0].bits, 4);
    QCOMPARE(usage.perBit[0].share, 0.5);
    QCOMPARE(usage.perBit[1].dwells, std::size_t{2});
    QCOMPARE(usage.perBit[1].meanDwell, 1.5);
    QCOMPARE(usage.perBit[1].longestDwell, std::size_t{2});
  }

  void exponentialDecayIsFoundExactly() {
    // With a smallest loss of 0.001, loss - min + 0.001 is the loss itself and its logarithm a straight line.
    const double rate = std::log(1000.0) / 39;
    std::vector<double> losses;
    for (int i = 0; i < 40; ++i) {
      losses.push_back(std::exp(-rate * i));
    }
    const auto convergence = measureConvergence({4, losses});
    QVERIFY(convergence.has_value());
    QVERIFY(near(convergence->decayRate, rate, 1e-10));
  }
  void convergenceOfALine() {
    std::vector<double> losses;
    for (int i = 0; i < 40; ++i) {
      losses.push_back(10 - 0.125 * i);
    }
    const auto convergence = measureConvergence({4, losses});
    QVERIFY(convergence.has_value());
    QCOMPARE(convergence->initial, 9.75);
    QCOMPARE(convergence->final, 5.375);
    QCOMPARE(convergenceWindow(losses.size()), std::size_t{8});
    const std::vector<double> rate = convergenceRate(losses);
    const std::vector<double> smoothed = smoothedLosses(losses);
    QCOMPARE(rate.size(), std::size_t{33});
    QCOMPARE(convergence->rateCount, rate.size());
    QVERIFY(near(convergence->rateFirst, rate.front()) && near(convergence->rateLast, rate.back()));
    QVERIFY(std::all_of(rate.begin(), rate.end(), [](double r) { return near(r, 0.125); }));
    QCOMPARE(convergence->smoothingWindow, std::size_t{9});
    for (std::size_t i = 0; i < losses.size(); ++i) {
      QVERIFY(near(smoothed[i], losses[i]));
    }
  }
  void stabilityDoesNotDependOnTheScaleOfTheLoss() {
    std::mt19937 random(4);
    std::vector<double> losses = randomLosses(random, 64);
    const double before = measureConvergence({4, losses})->stabilityCv;
    for (double& loss : losses) {
      loss *= 4096;
    }
    QCOMPARE(measureConvergence({4, losses})->stabilityCv, before);
  }
  void convergenceNeedsElevenSamplesAndSmoothingTwentyOne() {
    std::mt19937 random(5);
    const std::vector<double> losses = randomLosses(random, 400);
    for (std::size_t count = 1; count <= losses.size(); ++count) {
      const auto convergence = measureConvergence({4, std::span(losses).first(count)});
      QCOMPARE(convergence.has_value(), count > 10);
      if (convergence) {
        const std::span<const double> part = std::span(losses).first(count);
        const std::vector<double> rate = convergenceRate(part);
        const std::vector<double> smoothed = smoothedLosses(part);
        QCOMPARE(rate.size(), count - std::min<std::size_t>(10, count / 5) + 1);
        QVERIFY(near(convergence->rateFirst, rate.front()) && near(convergence->rateLast, rate.back()));
        QVERIFY(smoothed.empty() || (convergence->smoothedFirst == smoothed.front() &&
                                     convergence->smoothedMiddle == smoothed[count / 2] &&
                                     convergence->smoothedLast == smoothed.back()));
        QCOMPARE(smoothed.size(), count > 20 ? count : 0);
        QVERIFY(count <= 20 || convergence->smoothingWindow % 2 == 1);
      }
    }
  }

  void bestLeavesUndefinedValuesOutAndPrefersFewerBits() {
    BitConvergence a;
    a.bits = 2;
    a.decayRate = 1;
    a.final = 3;
    a.stabilityCv = gap;
    a.improvementPercent = gap;
    BitConvergence b = a;
    b.bits = 4;
    b.final = 2;
    b.stabilityCv = 0.5;
    const BestBits best = findBest(std::vector<BitConvergence>{a, b});
    QCOMPARE(best.fastestConvergence, std::optional<int>(2));
    QCOMPARE(best.bestFinalLoss, std::optional<int>(4));
    QCOMPARE(best.mostStable, std::optional<int>(4));
    QVERIFY(!best.highestImprovement);
  }

  void improvementComesFromTheScheduleElseFromTheListsPerBit() {
    const auto schedule = analyzed({4, gap, 1, 5}, {8, 8, 8, 4}, {{8, {10, 5}}});
    QCOMPARE(schedule->improvement.size(), std::size_t{1});
    QCOMPARE(schedule->improvement[0].percent, 75.0);
    const auto lists = analyzed({}, {}, {{4, {1}}, {8, {10, 5}}});
    QCOMPARE(lists->improvement.size(), std::size_t{1});
    QCOMPARE(lists->improvement[0].percent, 50.0);
    QVERIFY(std::isnan(analyzed({0, 1}, {4, 4})->improvement[0].percent));
  }

  void whatCannotBeComputedIsAbsent() {
    const auto onlyBits = analyzed({}, {4, 4, 8});
    QVERIFY(onlyBits->perBit.empty() && onlyBits->ranking.empty() && onlyBits->convergence.empty());
    QCOMPARE(onlyBits->transitions->all.size(), std::size_t{1});
    QVERIFY(std::isnan(onlyBits->transitions->meanChange));
    QVERIFY(!onlyBits->summary.finalLoss && !onlyBits->summary.meanLoss);
    QCOMPARE(onlyBits->summary.mostFrequentBitWidth, std::optional<int>(4));
    const auto onlyLosses = analyzed({3, 1, gap});
    QVERIFY(!onlyLosses->transitions && onlyLosses->usage.perBit.empty() &&
            onlyLosses->summary.bitWidths.empty());
    QCOMPARE(onlyLosses->summary.finalLoss, std::optional<double>(1));
    QCOMPARE(onlyLosses->summary.iterations, std::optional<std::size_t>(3));
    const auto onlyLists = analyzed({}, {}, {{4, {1, gap, 2}}});
    QCOMPARE(onlyLists->perBit[0].samples, std::size_t{2});
    QVERIFY(!onlyLists->summary.iterations && !onlyLists->summary.meanBitWidth);
    QCOMPARE(onlyLists->summary.bitWidths, std::vector<int>{4});
  }

  void groupsAreTheSameFromBothSources() {
    const auto grouped = analyzed({1, 2, 3, gap, 5}, {8, 4, 8, 4, unknownBits});
    const auto listed = analyzed({}, {}, {{4, {2, gap}}, {8, {1, 3}}});
    QCOMPARE(grouped->samples->all().size(), listed->samples->all().size());
    for (std::size_t i = 0; i < listed->samples->all().size(); ++i) {
      const BitSamples& a = grouped->samples->all()[i];
      const BitSamples& b = listed->samples->all()[i];
      QCOMPARE(a.bits, b.bits);
      QVERIFY(std::equal(a.losses.begin(), a.losses.end(), b.losses.begin(), b.losses.end()));
    }
  }

  void aStoppedAnalysisGivesNothing() {
    std::stop_source source;
    source.request_stop();
    RunRecord record;
    record.losses = {1, 2};
    QVERIFY(!analyzeRun(std::make_shared<const RunRecord>(record), source.get_token()));
  }
};

QTEST_APPLESS_MAIN(TestNumbers)
#include "tst_numbers.moc"
