// SPDX-License-Identifier: GPL-3.0-or-later
// Uniform grids and the loops over whole tensors, against the definition written out with the library's
// rounding, with every code of every bit-width.
#include <QTest>
#include <cmath>
#include <limits>
#include <random>
#include <vector>

#include "engine/core/thread_budget.h"
#include "engine/quantization/quantizer.h"
#include "engine/quantization/tensor_loops.h"

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

constexpr Scheme schemes[] = {Scheme::Symmetric, Scheme::Asymmetric};
constexpr SymmetricStep steps[] = {SymmetricStep::Restricted, SymmetricStep::Full};

}  // namespace

class TestAffineGrid : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void scalesAreThoseOfTheDefinition() {
    const Range range{-3, 5};
    for (int bits = minimumGridBits; bits <= maximumGridBits; ++bits) {
      const double codes = std::pow(2.0, bits);
      const AffineGrid restricted = affineGrid(range, bits, Scheme::Symmetric);
      QCOMPARE(restricted.scale, static_cast<float>(5 / (codes / 2 - 1)));
      QCOMPARE(restricted.zeroPoint, 0.0F);
      QCOMPARE(restricted.lowest, static_cast<float>(-codes / 2));
      QCOMPARE(restricted.highest, static_cast<float>(codes / 2 - 1));
      const AffineGrid full = affineGrid(range, bits, Scheme::Symmetric, SymmetricStep::Full);
      QCOMPARE(full.scale, static_cast<float>(2 * 5 / (codes - 1)));
      const AffineGrid asymmetric = affineGrid(range, bits, Scheme::Asymmetric);
      QCOMPARE(asymmetric.scale, static_cast<float>(8 / (codes - 1)));
      QCOMPARE(asymmetric.zeroPoint, -std::nearbyint(-3 / asymmetric.scale));
      QCOMPARE(asymmetric.lowest, 0.0F);
      QCOMPARE(asymmetric.highest, static_cast<float>(codes - 1));
    }
  }

  void everyCodeComesBack() {
    for (const Scheme scheme : schemes) {
      for (const SymmetricStep step : steps) {
        for (int bits = minimumGridBits; bits <= maximumGridBits; ++bits) {
          const AffineGrid grid = affineGrid({-0.7F, 1.3F}, bits, scheme, step);
          const auto lowest = static_cast<std::int32_t>(grid.lowest);
          const auto highest = static_cast<std::int32_t>(grid.highest);
          QCOMPARE(highest - lowest + 1, 1 << bits);
          for (std::int32_t code = lowest; code <= highest; ++code) {
            const float value = valueOf(code, grid);
            QCOMPARE(codeOf(value, grid), code);
            QCOMPARE(onGrid(value, grid), value);
          }
          QCOMPARE(codeOf(1e30F, grid), highest);
          QCOMPARE(codeOf(-1e30F, grid), lowest);
        }
      }
    }
  }

  void tiesGoToEven() {
    const AffineGrid grid{1, 0, -128, 127};
    const std::vector<float> values = {0.5F, 1.5F, 2.5F, -0.5F, -1.5F, -2.5F, 126.5F, -127.5F, 127.5F, -129};
    std::vector<float> rounded(values.size());
    roundOnto(values, rounded, grid);
    QCOMPARE(rounded, (std::vector<float>{0, 2, 2, 0, -2, -2, 126, -128, 127, -128}));
    // With an odd zero point the sum is rounded: 0.5 + 3 = 3.5 becomes 4.
    const AffineGrid shifted{1, 3, 0, 255};
    QCOMPARE(onGrid(0.5F, shifted), 1.0F);
    QCOMPARE(onGrid(1.5F, shifted), 1.0F);
  }

  void negativeNumbersSurviveSymmetricGrids() {
    const AffineGrid grid = affineGrid({-1, 1}, 8, Scheme::Symmetric);
    QCOMPARE(onGrid(-1, grid), -1.0F);
    QCOMPARE(onGrid(-0.5F, grid), -64 * grid.scale);
  }

  void loopsAgreeWithTheDefinition() {
    const std::vector<float> values = normalNumbers(5000, 3, 0.4F, 2);
    for (const Scheme scheme : schemes) {
      for (int bits = minimumGridBits; bits <= maximumGridBits; ++bits) {
        // A range that clips.
        const AffineGrid grid = affineGrid({-1.5F, 3}, bits, scheme);
        for (const std::size_t size : {0U, 1U, 15U, 16U, 17U, 64U, 65U, 1000U, 5000U}) {
          const std::span<const float> part(values.data(), size);
          std::vector<float> rounded(size);
          roundOnto(part, rounded, grid);
          std::vector<std::int32_t> codes(size);
          encodeOnto(part, codes, grid);
          std::vector<float> decoded(size);
          decodeFrom(codes, decoded, grid);
          std::vector<float> gradient(size, 1);
          stopClipped(part, gradient, grid);
          for (std::size_t i = 0; i < size; ++i) {
            QCOMPARE(rounded[i], onGrid(part[i], grid));
            QCOMPARE(codes[i], codeOf(part[i], grid));
            QCOMPARE(decoded[i], rounded[i]);
            QCOMPARE(gradient[i], isInRange(part[i], grid) ? 1.0F : 0.0F);
          }
        }
      }
    }
  }

  void extremesAreFound() {
    std::vector<float> values = normalNumbers(1000, 5);
    for (std::size_t size = 1; size < 300; ++size) {
      const std::span<const float> part(values.data(), size);
      const auto [low, high] = std::minmax_element(part.begin(), part.end());
      QCOMPARE(extremesOf(part).low, *low);
      QCOMPARE(extremesOf(part).high, *high);
    }
    QCOMPARE(extremesOf({}).high, 0.0F);
    QVERIFY(allFinite(values));
    for (const std::size_t at : {0U, 500U, 999U}) {
      for (const float bad :
           {std::numeric_limits<float>::quiet_NaN(), -std::numeric_limits<float>::infinity()}) {
        std::vector<float> wrong = values;
        wrong[at] = bad;
        QVERIFY(!allFinite(wrong));
      }
    }
  }

  void strangeTensorsHaveAGrid() {
    for (const Scheme scheme : schemes) {
      for (const float value : {0.0F, 1.0F, -3.0F, 1e-30F, 1e38F, -3e38F, 1e-8F}) {
        const std::vector<float> values(40, value);
        const AffineGrid grid = affineGrid(extremesOf(values), 8, scheme);
        QVERIFY(grid.scale >= smallestScale);
        QVERIFY(std::isfinite(grid.scale));
        std::vector<float> rounded(40);
        roundOnto(values, rounded, grid);
        QVERIFY(std::abs(rounded[7] - value) <= std::max(1e-6F * std::abs(value), smallestScale));
      }
      const AffineGrid widest = affineGrid({-3e38F, 3e38F}, 8, scheme);
      QVERIFY(std::isfinite(widest.scale));
      QVERIFY(std::isfinite(onGrid(-3e38F, widest)));
    }
    // Zero is always exact, so padding and ReLU are.
    const AffineGrid grid = affineGrid({-0.37F, 2.9F}, 5, Scheme::Asymmetric);
    QCOMPARE(onGrid(0, grid), 0.0F);
  }

  void errorsAreSumsOverTheNumbers() {
    // More than one piece, so that threads take part; the result must not show it.
    const std::vector<float> values = normalNumbers(700'001, 11);
    const AffineGrid grid = affineGrid({-2, 2}, 4, Scheme::Symmetric);
    std::vector<float> rounded(values.size());
    roundOnto(values, rounded, grid);
    const QuantizationError expected = errorBetween(values, rounded);
    quantoscope::core::setThreadBudget(1);
    const QuantizationError alone = errorOnGrid(values, grid);
    quantoscope::core::setThreadBudget(4);
    const QuantizationError together = errorOnGrid(values, grid);
    quantoscope::core::setThreadBudget(0);
    QCOMPARE(alone.mse, together.mse);
    QVERIFY(std::abs(alone.mse / expected.mse - 1) < 1e-12);
    QVERIFY(std::abs(alone.sqnrDb - expected.sqnrDb) < 1e-9);
    QCOMPARE(alone.largest, expected.largest);
  }

  void errorsOfTinyAndHugeNumbersStayRight() {
    for (const float unit : {1e-30F, 1e-20F, 1e30F}) {
      std::vector<float> values = normalNumbers(1000, 2);
      for (float& x : values) {
        x *= unit;
      }
      const QuantizationError error =
          errorOnGrid(values, affineGrid(extremesOf(values), 8, Scheme::Symmetric));
      QVERIFY(error.mse > 0);
      QVERIFY(std::isfinite(error.sqnrDb));
      // Below the smallest step everything becomes 0: noise as large as the signal.
      QVERIFY(unit > 1 ? error.sqnrDb > 30 : std::abs(error.sqnrDb) < 1e-6);
    }
    QCOMPARE(errorOnGrid(std::vector<float>(5, 0.0F), affineGrid({}, 8, Scheme::Symmetric)).sqnrDb,
             std::numeric_limits<double>::infinity());
  }

  void aSweepIsEveryWidthByItself() {
    const std::vector<float> values = normalNumbers(10'000, 21, 1);
    for (const Scheme scheme : schemes) {
      const auto widths = sweepBits(values, 2, 8, scheme);
      QCOMPARE(widths.size(), std::size_t{7});
      for (const WidthError& width : widths) {
        const AffineGrid grid = affineGrid(extremesOf(values), width.bits, scheme);
        QCOMPARE(width.grid, grid);
        QCOMPARE(width.error.mse, errorOnGrid(values, grid).mse);
      }
      for (std::size_t i = 1; i < widths.size(); ++i) {
        QVERIFY(widths[i].error.sqnrDb > widths[i - 1].error.sqnrDb + 3);
      }
    }
  }
};

QTEST_APPLESS_MAIN(TestAffineGrid)
#include "tst_affine_grid.moc"
