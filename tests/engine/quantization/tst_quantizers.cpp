// SPDX-License-Identifier: GPL-3.0-or-later
// Quantizers over tensors, range estimators, learned steps, Lloyd-Max levels and policies, against brute
// force, conditions of optimality and finite differences.
#include <QTest>
#include <cmath>
#include <map>
#include <random>
#include <vector>

#include "engine/quantization/bit_policy.h"
#include "engine/quantization/entropy_range.h"
#include "engine/quantization/learned_step.h"
#include "engine/quantization/lloyd_max.h"
#include "engine/quantization/quantizer.h"
#include "engine/quantization/tensor_loops.h"

using namespace quantoscope;
using namespace quantoscope::quantization;

namespace {

std::vector<float> normalNumbers(std::size_t count, unsigned seed, float mean = 0, float deviation = 1) {
  std::mt19937 random(seed);
  std::normal_distribution<float> normal(mean, deviation);
  std::vector<float> values(count);
  for (float& x : values) {
    x = normal(random);
  }
  return values;
}

std::vector<float> laplaceNumbers(std::size_t count, unsigned seed) {
  std::mt19937 random(seed);
  std::exponential_distribution<float> exponential(1);
  std::vector<float> values(count);
  for (std::size_t i = 0; i < count; ++i) {
    values[i] = (i % 2 == 0 ? 1.0F : -1.0F) * exponential(random);
  }
  return values;
}

double mseOf(const std::vector<float>& values, const AffineGrid& grid) {
  double sum = 0;
  for (const float x : values) {
    const double error = static_cast<double>(onGrid(x, grid)) - static_cast<double>(x);
    sum += error * error;
  }
  return sum / static_cast<double>(values.size());
}

}  // namespace

class TestQuantizers : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void granularitiesAreTensorsByThemselves() {
    const std::vector<float> values = normalNumbers(6 * 100, 1);
    QuantizerSpec spec;
    spec.bits = 4;
    spec.groupSize = 32;
    GridTable table;
    std::vector<float> rounded(values.size());
    const std::map<Granularity, std::vector<std::size_t>> lengths = {
        {Granularity::Tensor, {600}}, {Granularity::Channel, {100}}, {Granularity::Group, {32, 32, 32, 4}}};
    for (const Scheme scheme : {Scheme::Symmetric, Scheme::Asymmetric}) {
      spec.scheme = scheme;
      for (const auto& [granularity, pattern] : lengths) {
        spec.granularity = granularity;
        calibrate(values, 6, spec, table);
        fakeQuantize(values, rounded, table);
        std::size_t first = 0;
        for (std::size_t k = 0; first < values.size(); ++k) {
          const std::size_t count = pattern[k % pattern.size()];
          const std::span<const float> part(values.data() + first, count);
          const AffineGrid grid = affineGrid(extremesOf(part), 4, scheme);
          QCOMPARE(table.grids[k], grid);
          QCOMPARE(extentOf(table, k).first, first);
          QCOMPARE(extentOf(table, k).count, count);
          for (std::size_t i = 0; i < count; ++i) {
            QCOMPARE(rounded[first + i], onGrid(part[i], grid));
          }
          first += count;
        }
        QVERIFY(std::abs(errorOf(values, table).mse / errorBetween(values, rounded).mse - 1) < 1e-12);
        std::vector<std::int32_t> codes(values.size());
        std::vector<float> decoded(values.size());
        encode(values, codes, table);
        decode(codes, decoded, table);
        QCOMPARE(decoded, rounded);
      }
    }
  }

  void largeTensorsAreDoneInPieces() {
    const std::vector<float> values = normalNumbers(3000 * 300, 6);
    for (const Granularity granularity : {Granularity::Tensor, Granularity::Channel, Granularity::Group}) {
      QuantizerSpec spec;
      spec.granularity = granularity;
      GridTable table;
      calibrate(values, 3000, spec, table);
      std::vector<float> rounded = values;
      fakeQuantize(rounded, rounded, table);
      for (std::size_t g = 0; g < table.grids.size(); ++g) {
        const GridExtent extent = extentOf(table, g);
        for (std::size_t i = extent.first; i < extent.first + extent.count; i += 37) {
          QCOMPARE(rounded[i], onGrid(values[i], table.grids[g]));
        }
      }
    }
  }

  void untouchedBitsAndEmptyTensorsStay() {
    const std::vector<float> values = normalNumbers(64, 2);
    QuantizerSpec spec;
    spec.bits = untouchedBits;
    GridTable table;
    calibrate(values, 4, spec, table);
    std::vector<float> rounded(64);
    fakeQuantize(values, rounded, table);
    QCOMPARE(rounded, values);
    QCOMPARE(errorOf(values, table).mse, 0.0);
    std::vector<float> gradient(64, 2);
    straightThrough(values, table, GradientRule::Clipped, gradient);
    QCOMPARE(gradient, std::vector<float>(64, 2));
    spec.bits = 8;
    calibrate({}, 1, spec, table);
    fakeQuantize({}, {}, table);
  }

  void calibrationIsKeptOrNot() {
    const std::vector<float> small(32, 0.5F);
    const std::vector<float> large(32, 2.0F);
    std::vector<float> rounded(32);
    QuantizerSpec spec;
    Quantizer once(spec, Quantizer::Calibration::Once);
    QVERIFY(once.apply(small, 1, rounded).has_value());
    QVERIFY(once.apply(large, 1, rounded).has_value());
    QCOMPARE(rounded[0], 0.5F);
    once.reset();
    QVERIFY(once.apply(large, 1, rounded).has_value());
    QCOMPARE(rounded[0], 2.0F);
    Quantizer dynamic(spec, Quantizer::Calibration::Dynamic);
    QVERIFY(dynamic.apply(small, 1, rounded).has_value());
    QVERIFY(dynamic.apply(large, 1, rounded).has_value());
    QCOMPARE(rounded[0], 2.0F);
    // One grid for a tensor serves tensors of every size, a grid for each channel does not.
    std::vector<float> fewer(16, 0.1F);
    QVERIFY(once.apply(fewer, 1, fewer).has_value());
    spec.granularity = Granularity::Channel;
    Quantizer channels(spec, Quantizer::Calibration::Once);
    channels.calibrate(small, 4);
    const auto refused = channels.apply(fewer, 4, fewer);
    QVERIFY(!refused && refused.error().code == core::ErrorCode::Usage);
  }

  void wrongSpecsAreRefused() {
    QuantizerSpec spec;
    for (const int bits : {-1, 0, 1, 17, 31, 33}) {
      spec.bits = bits;
      QVERIFY(!check(spec));
    }
    for (const int bits : {2, 16, 32}) {
      spec.bits = bits;
      QVERIFY(check(spec).has_value());
    }
    spec.granularity = Granularity::Group;
    spec.groupSize = 0;
    QVERIFY(!check(spec));
    spec.groupSize = 1;
    spec.range.percentile = std::nan("");
    QVERIFY(!check(spec));
  }

  void straightThroughStopsWhatWasClipped() {
    const std::vector<float> values = {-3, -1, 0, 0.5F, 1, 3};
    GridTable table{1, 6, 6, {affineGrid({-1, 1}, 8, Scheme::Symmetric)}};
    std::vector<float> gradient(6, 1);
    straightThrough(values, table, GradientRule::PassThrough, gradient);
    QCOMPARE(gradient, std::vector<float>(6, 1));
    straightThrough(values, table, GradientRule::Clipped, gradient);
    QCOMPARE(gradient, (std::vector<float>{0, 1, 1, 1, 1, 0}));
  }

  void percentileInterpolatesBetweenRanks() {
    std::vector<float> values;
    for (int i = 0; i <= 100; ++i) {
      values.push_back(static_cast<float>((i * 37) % 101 - 50));
    }
    const Range symmetric = estimateRange(values, 8, Scheme::Symmetric, SymmetricStep::Restricted,
                                          {RangeEstimator::Percentile, 0.985});
    // |x| is 0, 1, 1, ..., 50, 50: rank 98.5 lies between two of 49 and 50.
    QCOMPARE(symmetric.high, 49.5F);
    QCOMPARE(symmetric.low, -49.5F);
    const Range both = estimateRange(values, 8, Scheme::Asymmetric, SymmetricStep::Restricted,
                                     {RangeEstimator::Percentile, 0.95});
    QCOMPARE(both.low, -47.5F);
    QCOMPARE(both.high, 47.5F);
    const Range all = estimateRange(values, 8, Scheme::Asymmetric, SymmetricStep::Restricted,
                                    {RangeEstimator::Percentile, 1});
    QCOMPARE(all.low, -50.0F);
    QCOMPARE(all.high, 50.0F);
  }

  void mseSearchFindsTheBestOfAllCandidates() {
    const std::vector<float> values = laplaceNumbers(4000, 9);
    const Range extremes = extremesOf(values);
    for (const Scheme scheme : {Scheme::Symmetric, Scheme::Asymmetric}) {
      for (const int bits : {2, 3, 4, 8}) {
        double smallest = 1e30;
        for (int k = 1; k <= mseSearchSteps; ++k) {
          const float share = static_cast<float>(k) / mseSearchSteps;
          const Range range{extremes.low * share, extremes.high * share};
          smallest = std::min(smallest, mseOf(values, affineGrid(range, bits, scheme)));
        }
        const Range found =
            estimateRange(values, bits, scheme, SymmetricStep::Restricted, {RangeEstimator::MseSearch});
        QVERIFY(std::abs(mseOf(values, affineGrid(found, bits, scheme)) / smallest - 1) < 1e-9);
        QVERIFY(smallest <= mseOf(values, affineGrid(extremes, bits, scheme)));
      }
    }
  }

  void aciqClipsAtThePublishedMultiples() {
    QVERIFY(std::abs(aciqLaplaceClip(2) - 2.83) < 0.01);
    QVERIFY(std::abs(aciqLaplaceClip(3) - 3.89) < 0.01);
    QVERIFY(std::abs(aciqLaplaceClip(4) - 5.03) < 0.01);
    QVERIFY(std::abs(aciqGaussClip(2) - 1.71) < 0.01);
    QVERIFY(std::abs(aciqGaussClip(3) - 2.15) < 0.01);
    QVERIFY(std::abs(aciqGaussClip(4) - 2.55) < 0.01);
    // On the distribution it is made for it does nearly as well as the search.
    const std::vector<float> laplace = laplaceNumbers(50'000, 4);
    const std::vector<float> normal = normalNumbers(50'000, 4);
    for (const int bits : {3, 4}) {
      const auto mse = [bits](const std::vector<float>& values, RangeEstimator estimator) {
        return mseOf(values, affineGrid(estimateRange(values, bits, Scheme::Symmetric,
                                                      SymmetricStep::Restricted, {estimator}),
                                        bits, Scheme::Symmetric));
      };
      QVERIFY(mse(laplace, RangeEstimator::AciqLaplace) < 1.15 * mse(laplace, RangeEstimator::MseSearch));
      QVERIFY(mse(normal, RangeEstimator::AciqGauss) < 1.15 * mse(normal, RangeEstimator::MseSearch));
      QVERIFY(mse(laplace, RangeEstimator::AciqLaplace) < 0.5 * mse(laplace, RangeEstimator::Max));
    }
  }

  void entropyClipsOutliersOnly() {
    QCOMPARE(klDivergence(std::vector<double>{1, 3}, std::vector<double>{2, 6}), 0.0);
    QVERIFY(std::abs(klDivergence(std::vector<double>{1, 1}, std::vector<double>{1, 3}) -
                     (0.5 * std::log(2.0) + 0.5 * std::log(2.0 / 3.0))) < 1e-15);
    QVERIFY(std::isinf(klDivergence(std::vector<double>{1, 1}, std::vector<double>{1, 0})));
    std::vector<float> values = normalNumbers(100'000, 8);
    values[5] = 60;
    const Range clipped =
        estimateRange(values, 6, Scheme::Symmetric, SymmetricStep::Restricted, {RangeEstimator::Entropy});
    QVERIFY(clipped.high > 2 && clipped.high < 30);
    QVERIFY(std::abs(clipped.low + clipped.high) < 0.1F);
    // As many levels as bins: nothing to gain.
    QCOMPARE(
        estimateRange(values, 12, Scheme::Symmetric, SymmetricStep::Restricted, {RangeEstimator::Entropy})
            .high,
        60.0F);
    // After a ReLU only the upper end moves.
    for (float& x : values) {
      x = std::max(x, 0.0F);
    }
    const Range above =
        estimateRange(values, 6, Scheme::Asymmetric, SymmetricStep::Restricted, {RangeEstimator::Entropy});
    QCOMPARE(above.low, 0.0F);
    QVERIFY(above.high < 60);
  }

  void estimatorsTakeStrangeTensors() {
    for (int e = 0; e <= static_cast<int>(RangeEstimator::AciqGauss); ++e) {
      const auto estimator = static_cast<RangeEstimator>(e);
      QVERIFY(!idOf(estimator).empty());
      for (const Scheme scheme : {Scheme::Symmetric, Scheme::Asymmetric}) {
        for (const std::vector<float>& values :
             {std::vector<float>{}, std::vector<float>{0}, std::vector<float>{-2},
              std::vector<float>(9, 3.0F), std::vector<float>{1e-30F, -1e30F}}) {
          const Range range = estimateRange(values, 4, scheme, SymmetricStep::Restricted, {estimator});
          QVERIFY(std::isfinite(range.low) && std::isfinite(range.high));
          QVERIFY(range.low <= range.high);
        }
      }
    }
  }

  void learnedStepGradientIsThatOfTheSurrogate() {
    const std::vector<float> values = normalNumbers(500, 31);
    const std::vector<float> upstream = normalNumbers(500, 32);
    for (const bool isSigned : {true, false}) {
      for (const int bits : {2, 4, 8}) {
        const float step = initialLearnedStep(values, bits, isSigned);
        const AffineGrid grid = learnedStepGrid(step, bits, isSigned);
        // Rounding passes the gradient: with the distances to the levels frozen, Q(x; s) = s clamp(x/s + c).
        const auto loss = [&](double s) {
          double sum = 0;
          for (std::size_t i = 0; i < values.size(); ++i) {
            const double x = static_cast<double>(values[i]);
            const double scale = static_cast<double>(grid.scale);
            const double level = std::nearbyint(x / scale);
            double q = s * (x / s + level - x / scale);
            if (level < static_cast<double>(grid.lowest)) {
              q = s * static_cast<double>(grid.lowest);
            } else if (level > static_cast<double>(grid.highest)) {
              q = s * static_cast<double>(grid.highest);
            }
            sum += q * static_cast<double>(upstream[i]);
          }
          return sum;
        };
        const double s = static_cast<double>(grid.scale);
        const double h = 1e-4 * s;
        const double expected = (loss(s + h) - loss(s - h)) / (2 * h);
        const double found = learnedStepGradient(values, upstream, grid);
        QVERIFY(std::abs(found - expected) < 1e-6 * (1 + std::abs(expected)));
      }
    }
  }

  void learningTheStepLowersTheError() {
    const std::vector<float> values = laplaceNumbers(2000, 12);
    float step = 0.02F;
    const double before = mseOf(values, learnedStepGrid(step, 4, true));
    std::vector<float> gradient(values.size());
    for (int i = 0; i < 300; ++i) {
      const AffineGrid grid = learnedStepGrid(step, 4, true);
      for (std::size_t k = 0; k < values.size(); ++k) {
        gradient[k] = 2 * (onGrid(values[k], grid) - values[k]);
      }
      const double slope =
          learnedStepGradient(values, gradient, grid) * learnedStepGradientScale(values.size(), grid);
      step -= static_cast<float>(1e-3 * slope);
    }
    const double after = mseOf(values, learnedStepGrid(step, 4, true));
    QVERIFY(after < 0.2 * before);
    QCOMPARE(learnedStepGradientScale(100, learnedStepGrid(1, 3, true)), 1 / std::sqrt(300.0));
    QCOMPARE(initialLearnedStep(std::vector<float>{1, -3}, 3, true), static_cast<float>(4 / std::sqrt(3.0)));
  }

  void lloydMaxIsOptimalForItsCells() {
    for (const int count : {1, 2, 3, 8, 16, 64}) {
      const std::vector<float> values = laplaceNumbers(5000, static_cast<unsigned>(count));
      const LloydMax found = lloydMax(values, count);
      QCOMPARE(found.levels.size(), static_cast<std::size_t>(count));
      QVERIFY(std::is_sorted(found.levels.begin(), found.levels.end()));
      std::vector<double> sums(found.levels.size());
      std::vector<double> counts(found.levels.size());
      double squares = 0;
      for (const float x : values) {
        std::size_t nearest = 0;
        for (std::size_t l = 1; l < found.levels.size(); ++l) {
          if (std::abs(static_cast<double>(x) - found.levels[l]) <
              std::abs(static_cast<double>(x) - found.levels[nearest])) {
            nearest = l;
          }
        }
        QCOMPARE(static_cast<std::size_t>(levelOf(static_cast<double>(x), found)), nearest);
        sums[nearest] += static_cast<double>(x);
        counts[nearest] += 1;
        squares += std::pow(static_cast<double>(x) - found.levels[nearest], 2);
      }
      for (std::size_t l = 0; l < found.levels.size(); ++l) {
        QVERIFY(counts[l] > 0);
        QVERIFY(std::abs(sums[l] / counts[l] - found.levels[l]) < 1e-9);
        if (l > 0) {
          QVERIFY(std::abs((found.levels[l] + found.levels[l - 1]) / 2 - found.thresholds[l - 1]) < 1e-12);
        }
      }
      QVERIFY(std::abs(found.mse - squares / 5000) < 1e-9);
    }
  }

  void lloydMaxKnowsTheNormalDistribution() {
    // Max (1960), table I: four levels at 0.4528 and 1.510, error 0.1175.
    const LloydMax found = lloydMax(normalNumbers(400'000, 77), 4);
    QVERIFY(std::abs(found.levels[2] - 0.4528) < 0.01);
    QVERIFY(std::abs(found.levels[3] - 1.510) < 0.015);
    QVERIFY(std::abs(found.mse - 0.1175) < 0.001);
    // Never worse than an even grid of as many levels.
    const std::vector<float> values = laplaceNumbers(3000, 3);
    QVERIFY(lloydMax(values, 16).mse < mseOf(values, affineGrid(extremesOf(values), 4, Scheme::Asymmetric)));
  }

  void lloydMaxTakesFewNumbers() {
    QVERIFY(lloydMax({}, 4).levels.empty());
    const std::vector<float> values = {3, 3, -1, 3, 7, 7};
    const LloydMax found = lloydMax(values, 8);
    QCOMPARE(found.levels, (std::vector<double>{-1, 3, 7}));
    QCOMPARE(found.mse, 0.0);
    std::vector<float> rounded(6);
    roundToLevels(values, rounded, found);
    QCOMPARE(rounded, values);
    QCOMPARE(lloydMax(std::vector<float>(5, 2.0F), 4).levels, std::vector<double>{2});
    // Two far clusters, four levels: brute force over all cuts of ten numbers finds nothing better.
    const std::vector<float> clusters = {0, 0.1F, 0.2F, 0.35F, 0.5F, 100, 100.1F, 100.3F, 100.4F, 100.9F};
    double best = 1e30;
    for (std::size_t a = 1; a < 8; ++a) {
      for (std::size_t b = a + 1; b < 9; ++b) {
        for (std::size_t c = b + 1; c < 10; ++c) {
          double squares = 0;
          const std::size_t cuts[] = {0, a, b, c, 10};
          for (int k = 0; k < 4; ++k) {
            double mean = 0;
            for (std::size_t i = cuts[k]; i < cuts[k + 1]; ++i) {
              mean += static_cast<double>(clusters[i]) / static_cast<double>(cuts[k + 1] - cuts[k]);
            }
            for (std::size_t i = cuts[k]; i < cuts[k + 1]; ++i) {
              squares += std::pow(static_cast<double>(clusters[i]) - mean, 2);
            }
          }
          best = std::min(best, squares / 10);
        }
      }
    }
    QVERIFY(lloydMax(clusters, 4).mse < 1.5 * best);
  }

  void bitsFollowTheNumbers() {
    const std::vector<float> smooth = normalNumbers(5000, 40);
    std::vector<float> peaked = smooth;
    peaked[0] = 50;
    AdaptiveBits policy;
    const ChosenBits easy = adaptBits(smooth, policy);
    const ChosenBits hard = adaptBits(peaked, policy);
    QVERIFY(easy.reached && hard.reached);
    QVERIFY(hard.bits > easy.bits);
    QVERIFY(easy.sqnrDb >= 20);
    // One bit fewer would not do.
    const auto widths = sweepBits(smooth, easy.bits - 1, easy.bits - 1, Scheme::Symmetric);
    QVERIFY(widths[0].error.sqnrDb < 20);
    policy.sqnrDb = 200;
    QCOMPARE(adaptBits(smooth, policy).bits, 8);
    QVERIFY(!adaptBits(smooth, policy).reached);
  }

  void hardwareTakesItsOwnWidths() {
    QCOMPARE(bitProfiles().size(), std::size_t{3});
    const BitProfile& mobile = *bitProfile("mobile_cpu");
    QCOMPARE(bitsFor(mobile, 1000), 8);
    QCOMPARE(bitsFor(mobile, 1001), 4);
    QCOMPARE(supportedBits(mobile, 3), 4);
    QCOMPARE(supportedBits(mobile, 5), 8);
    QCOMPARE(supportedBits(mobile, 16), 8);
    QCOMPARE(bitsFor(*bitProfile("edge_tpu"), 1'000'000), 8);
    QCOMPARE(bitsFor(*bitProfile("gpu"), 7), 16);
    QVERIFY(mobile.scheme == Scheme::Asymmetric);
    QVERIFY(bitProfile("toaster") == nullptr);
  }
};

QTEST_APPLESS_MAIN(TestQuantizers)
#include "tst_quantizers.moc"
