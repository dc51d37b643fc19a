// SPDX-License-Identifier: GPL-3.0-or-later
// Fake quantization against its definition, written out with the library's rounding.
#include <QTest>
#include <cmath>
#include <random>
#include <vector>

#include "engine/quantization/fake_quantize.h"

using namespace quantoscope::quantization;

namespace {

/// The definition, one number at a time.
template <typename T>
T defined(T x, T scale, double lowest, double highest) {
  const double level = std::nearbyint(x / scale);
  return static_cast<T>(std::min(std::max(level, lowest), highest)) * scale;
}

template <typename T>
void agreesWithDefinition(const std::vector<T>& values, int bits) {
  T largest = 0;
  for (const T value : values) {
    largest = std::max(largest, std::abs(value));
  }
  std::vector<T> rounded = values;
  const SymmetricGrid grid = fakeQuantize(std::span<T>(rounded), bits);
  if (largest < static_cast<T>(1e-10)) {
    QCOMPARE(grid.scale, 0.0);
    QCOMPARE(rounded, values);
    return;
  }
  const double highest = std::pow(2.0, bits - 1) - 1;
  const T scale = static_cast<T>(largest / highest);
  QCOMPARE(static_cast<T>(grid.scale), scale);
  for (std::size_t i = 0; i < values.size(); ++i) {
    QCOMPARE(rounded[i], defined(values[i], scale, -highest - 1, highest));
  }
}

}  // namespace

class TestFakeQuantize : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void everyWidthAgreesWithTheDefinition() {
    std::mt19937_64 random(7);
    for (int bits = 2; bits <= 32; ++bits) {
      for (const std::size_t size : {1U, 3U, 16U, 61U, 1000U}) {
        std::vector<double> values(size);
        for (double& value : values) {
          value = std::ldexp(static_cast<double>(static_cast<std::int64_t>(random())), -60);
        }
        agreesWithDefinition(values, bits);
        if (bits <= 22) {
          agreesWithDefinition(std::vector<float>(values.begin(), values.end()), bits);
        }
      }
    }
  }

  void tiesGoToEven() {
    // The largest is 127, so the scale is 1 at 8 bits.
    std::vector<double> values = {127, 0.5, 1.5, 2.5, -0.5, -1.5, -2.5, 126.5, 3.4999999999999996};
    fakeQuantize(std::span<double>(values), 8);
    QCOMPARE(values, (std::vector<double>{127, 0, 2, 2, -0.0, -2, -2, 126, 3}));
    std::vector<float> floats = {127, 0.5F, 1.5F, 2.5F, -0.5F, -1.5F, -2.5F, 126.5F};
    fakeQuantize(std::span<float>(floats), 8);
    QCOMPARE(floats, (std::vector<float>{127, 0, 2, 2, -0.0F, -2, -2, 126}));
  }

  void theLowestLevelIsReachable() {
    // A grid made for other values clamps to -2^(b-1) below and 2^(b-1) - 1 above.
    std::vector<double> values = {-1000, 1000, -8.4};
    std::vector<double> rounded(3);
    roundToGrid(std::span<const double>(values), std::span<double>(rounded), symmetricGrid(7, 4));
    QCOMPARE(rounded, (std::vector<double>{-8, 7, -8}));
  }

  void widestFloatsUseDoubles() {
    std::vector<float> values = {1.0F, -0.3F, 0.7F, 1e-8F};
    const std::vector<float> given = values;
    const SymmetricGrid grid = fakeQuantize(std::span<float>(values), 32);
    for (std::size_t i = 0; i < values.size(); ++i) {
      QVERIFY(std::abs(static_cast<double>(values[i]) - static_cast<double>(given[i])) <=
              grid.scale / 2 + std::abs(static_cast<double>(given[i])) * 0x1p-24);
    }
  }

  void nothingMuchStaysAsItIs() {
    std::vector<double> tiny = {9e-11, -3e-11, 0};
    const std::vector<double> given = tiny;
    QCOMPARE(fakeQuantize(std::span<double>(tiny), 4).scale, 0.0);
    QCOMPARE(tiny, given);
    QCOMPARE(fakeQuantize(std::span<double>(), 4).scale, 0.0);
    std::vector<double> enough = {1e-10, 0.4e-10};
    QVERIFY(fakeQuantize(std::span<double>(enough), 2).scale > 0);
    QCOMPARE(enough, (std::vector<double>{1e-10, 0}));
  }
};

QTEST_APPLESS_MAIN(TestFakeQuantize)
#include "tst_fake_quantize.moc"
