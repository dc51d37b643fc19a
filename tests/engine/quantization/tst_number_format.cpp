// SPDX-License-Identifier: GPL-3.0-or-later
// Number formats against their definition: every code by its fields, every cast against the nearest of all
// representable numbers.
#include <QTest>
#include <bit>
#include <cmath>
#include <limits>
#include <random>
#include <vector>

#include "engine/quantization/number_format.h"

using namespace quantoscope::quantization;

namespace {

struct Fields {
  NumberFormat format;
  int exponentBits;
  int mantissaBits;
  bool finite;  // without infinities, one NaN a sign
};
constexpr Fields layouts[] = {{NumberFormat::Fp16, 5, 10, false},
                              {NumberFormat::Bf16, 8, 7, false},
                              {NumberFormat::Fp8E4M3, 4, 3, true},
                              {NumberFormat::Fp8E5M2, 5, 2, false}};

int bitsOf(const Fields& fields) {
  return 1 + fields.exponentBits + fields.mantissaBits;
}

/// The number of a code by sign, exponent and mantissa.
double defined(std::uint32_t code, const Fields& fields) {
  const auto mantissaBits = static_cast<unsigned>(fields.mantissaBits);
  const std::uint32_t mantissa = code & ((1U << mantissaBits) - 1);
  const std::uint32_t exponent =
      (code >> mantissaBits) & ((1U << static_cast<unsigned>(fields.exponentBits)) - 1);
  const bool negative = (code >> static_cast<unsigned>(bitsOf(fields) - 1)) != 0;
  const int bias = (1 << (fields.exponentBits - 1)) - 1;
  const bool topExponent = exponent + 1 == (1U << static_cast<unsigned>(fields.exponentBits));
  double magnitude = exponent == 0 ? std::ldexp(mantissa, 1 - bias - fields.mantissaBits)
                                   : std::ldexp(mantissa + (1U << mantissaBits),
                                                static_cast<int>(exponent) - bias - fields.mantissaBits);
  if (fields.finite && topExponent && mantissa + 1 == (1U << mantissaBits)) {
    magnitude = std::numeric_limits<double>::quiet_NaN();
  } else if (!fields.finite && topExponent) {
    magnitude =
        mantissa == 0 ? std::numeric_limits<double>::infinity() : std::numeric_limits<double>::quiet_NaN();
  }
  return negative ? -magnitude : magnitude;
}

double decoded(std::uint32_t code, NumberFormat format) {
  switch (format) {
    case NumberFormat::Fp16:
      return static_cast<double>(decodeFp16(static_cast<std::uint16_t>(code)));
    case NumberFormat::Bf16:
      return static_cast<double>(decodeBf16(static_cast<std::uint16_t>(code)));
    case NumberFormat::Fp8E4M3:
      return static_cast<double>(decodeFp8E4M3(static_cast<std::uint8_t>(code)));
    default:
      return static_cast<double>(decodeFp8E5M2(static_cast<std::uint8_t>(code)));
  }
}

std::uint32_t encoded(double value, NumberFormat format) {
  switch (format) {
    case NumberFormat::Fp16:
      return encodeFp16(value);
    case NumberFormat::Bf16:
      return encodeBf16(value);
    case NumberFormat::Fp8E4M3:
      return encodeFp8E4M3(value);
    default:
      return encodeFp8E5M2(value);
  }
}

bool same(double a, double b) {
  return (std::isnan(a) && std::isnan(b)) ||
         std::bit_cast<std::uint64_t>(a) == std::bit_cast<std::uint64_t>(b);
}

/// All numbers of the format from zero up, one code each, and behind the largest the one that would follow.
std::vector<double> ladder(const Fields& fields) {
  std::vector<double> steps;
  std::uint32_t code = 0;
  while (std::isfinite(defined(code, fields))) {
    steps.push_back(defined(code++, fields));
  }
  steps.push_back(2 * steps.back() - steps[steps.size() - 2]);
  return steps;
}

/// The nearest number of the ladder; of two as near, the one with the even code.
double nearest(double x, const std::vector<double>& steps, bool finite) {
  const double beyond =
      finite ? std::numeric_limits<double>::quiet_NaN() : std::numeric_limits<double>::infinity();
  if (std::isnan(x)) {
    return x;
  }
  const double magnitude = std::abs(x);
  std::size_t code =
      static_cast<std::size_t>(std::upper_bound(steps.begin(), steps.end(), magnitude) - steps.begin());
  double result = beyond;
  if (code < steps.size()) {
    const double middle = (steps[code - 1] + steps[code]) / 2;
    const bool up = magnitude > middle || (magnitude == middle && code % 2 == 0);
    code -= up ? 0 : 1;
    result = code + 1 < steps.size() ? steps[code] : beyond;
  }
  return std::signbit(x) ? -result : result;
}

/// Numbers that are hard to round: every number, every middle, and their neighbors.
std::vector<double> hardNumbers(const std::vector<double>& steps) {
  const double infinity = std::numeric_limits<double>::infinity();
  std::vector<double> numbers{infinity, std::numeric_limits<double>::max(),
                              std::numeric_limits<double>::min(), std::numeric_limits<double>::denorm_min()};
  const auto add = [&numbers, infinity](double x) {
    numbers.push_back(x);
    numbers.push_back(std::nextafter(x, infinity));
    numbers.push_back(std::nextafter(x, 0.0));
    const float single = static_cast<float>(x);
    numbers.push_back(static_cast<double>(std::nextafter(single, std::numeric_limits<float>::infinity())));
    numbers.push_back(static_cast<double>(std::nextafter(single, 0.0F)));
  };
  for (std::size_t i = 0; i < steps.size(); ++i) {
    add(steps[i]);
    if (i > 0) {
      add((steps[i - 1] + steps[i]) / 2);
    }
  }
  const std::size_t positive = numbers.size();
  for (std::size_t i = 0; i < positive; ++i) {
    numbers.push_back(-numbers[i]);
  }
  numbers.push_back(std::numeric_limits<double>::quiet_NaN());
  return numbers;
}

std::vector<double> randomNumbers() {
  std::mt19937_64 random(11);
  std::vector<double> numbers(200000);
  std::normal_distribution<double> normal(0, 0.02);
  std::uniform_real_distribution<double> exponent(-160, 160);
  for (std::size_t i = 0; i < numbers.size(); ++i) {
    numbers[i] = i % 2 == 0 ? normal(random) : std::ldexp(normal(random), static_cast<int>(exponent(random)));
  }
  return numbers;
}

template <typename T>
void castsToTheNearest(const Fields& fields, const std::vector<T>& numbers,
                       const std::vector<double>& steps) {
  std::vector<T> rounded(numbers.size());
  const CastReport report = cast(fields.format, std::span<const T>(numbers), std::span<T>(rounded));
  CastReport counted;
  for (std::size_t i = 0; i < numbers.size(); ++i) {
    const auto x = static_cast<double>(numbers[i]);
    const double expected = nearest(x, steps, fields.finite);
    const auto y = static_cast<double>(rounded[i]);
    if (!same(y, expected)) {
      QFAIL(qPrintable(QStringLiteral("%1 became %2, not %3")
                           .arg(x, 0, 'g', 17)
                           .arg(y, 0, 'g', 17)
                           .arg(expected, 0, 'g', 17)));
    }
    counted.changed += !std::isnan(x) && x != y ? 1 : 0;
    counted.overflowed += std::isfinite(x) && !std::isfinite(y) ? 1 : 0;
    counted.vanished += x != 0 && y == 0 ? 1 : 0;
    QCOMPARE(isExact(fields.format, std::span<const T>(&numbers[i], 1)), std::isnan(x) || x == y);
  }
  QVERIFY(counted.changed > 0 && counted.overflowed > 0);
  QCOMPARE(report.changed, counted.changed);
  QCOMPARE(report.overflowed, counted.overflowed);
  QCOMPARE(report.vanished, counted.vanished);

  std::vector<T> inPlace = rounded;
  const CastReport again = cast(fields.format, std::span<const T>(inPlace), std::span<T>(inPlace));
  QVERIFY(again == CastReport{});
  QVERIFY(isExact(fields.format, std::span<const T>(inPlace)));
}

}  // namespace

class TestNumberFormat : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void everyCodeIsWhatItsFieldsSay() {
    for (const Fields& fields : layouts) {
      for (std::uint32_t code = 0; code < (1U << static_cast<unsigned>(bitsOf(fields))); ++code) {
        const double value = defined(code, fields);
        if (!same(decoded(code, fields.format), value)) {
          QFAIL(qPrintable(
              QStringLiteral("code %1 of format %2").arg(code, 0, 16).arg(static_cast<int>(fields.format))));
        }
        if (!std::isnan(value)) {
          QCOMPARE(encoded(value, fields.format), code);
        } else {
          QVERIFY(std::isnan(defined(encoded(value, fields.format), fields)));
        }
      }
    }
  }

  void manyCodesAtOnceAreTheSame() {
    std::vector<std::uint16_t> wide(65536);
    for (std::size_t i = 0; i < wide.size(); ++i) {
      wide[i] = static_cast<std::uint16_t>(i);
    }
    std::vector<std::uint8_t> narrow(wide.begin(), wide.begin() + 256);
    std::vector<float> values(wide.size());
    const auto compare = [&values](auto decode, const auto& codes) {
      for (std::size_t i = 0; i < codes.size(); ++i) {
        QVERIFY(same(static_cast<double>(values[i]), static_cast<double>(decode(codes[i]))));
      }
    };
    decodeFp16(std::span<const std::uint16_t>(wide), values);
    compare([](std::uint16_t code) { return decodeFp16(code); }, wide);
    decodeBf16(std::span<const std::uint16_t>(wide), values);
    compare([](std::uint16_t code) { return decodeBf16(code); }, wide);
    decodeFp8E4M3(std::span<const std::uint8_t>(narrow), values);
    compare([](std::uint8_t code) { return decodeFp8E4M3(code); }, narrow);
    decodeFp8E5M2(std::span<const std::uint8_t>(narrow), values);
    compare([](std::uint8_t code) { return decodeFp8E5M2(code); }, narrow);

    std::vector<float> numbers;
    for (const double x : randomNumbers()) {
      numbers.push_back(static_cast<float>(x));
    }
    std::vector<std::uint16_t> codes(numbers.size());
    encodeBf16(std::span<const float>(numbers), codes);
    for (std::size_t i = 0; i < numbers.size(); ++i) {
      QCOMPARE(codes[i], encodeBf16(static_cast<double>(numbers[i])));
    }
  }

  void castsGoToTheNearestNumberTiesToEven() {
    const std::vector<double> random = randomNumbers();
    for (const Fields& fields : layouts) {
      const std::vector<double> steps = ladder(fields);
      std::vector<double> numbers = hardNumbers(steps);
      numbers.insert(numbers.end(), random.begin(), random.end());
      castsToTheNearest<double>(fields, numbers, steps);
      castsToTheNearest<float>(fields, std::vector<float>(numbers.begin(), numbers.end()), steps);
      for (const double x : numbers) {
        const double expected = nearest(x, steps, fields.finite);
        QVERIFY(same(defined(encoded(x, fields.format), fields), expected));
      }
    }
  }

  void limitsAreThoseOfTheFormats() {
    const auto becomes = [](NumberFormat format, double x) {
      double y = 0;
      cast(format, std::span<const double>(&x, 1), std::span<double>(&y, 1));
      return y;
    };
    QCOMPARE(becomes(NumberFormat::Fp16, 65519.999), 65504.0);
    QVERIFY(std::isinf(becomes(NumberFormat::Fp16, 65520)));
    QCOMPARE(becomes(NumberFormat::Fp8E4M3, -464), -448.0);
    QVERIFY(std::isnan(becomes(NumberFormat::Fp8E4M3, 464.001)));
    QVERIFY(std::isnan(becomes(NumberFormat::Fp8E4M3, std::numeric_limits<double>::infinity())));
    QCOMPARE(becomes(NumberFormat::Fp8E5M2, 61439), 57344.0);
    QVERIFY(std::isinf(becomes(NumberFormat::Fp8E5M2, 61440)));
    QVERIFY(std::isinf(becomes(NumberFormat::Fp32, 0x1.FFFFFFp127)));
    // Through float this would first become the tie 1 + 2^-11 and then 1.
    QCOMPARE(becomes(NumberFormat::Fp16, 1 + 0x1p-11 + 0x1p-40), 1 + 0x1p-10);
    for (const NumberFormat format : allNumberFormats) {
      QVERIFY(std::signbit(becomes(format, -0.0)));
      QVERIFY(std::isnan(becomes(format, std::numeric_limits<double>::quiet_NaN())));
      QCOMPARE(becomes(format, traits(format).largest), traits(format).largest);
      QCOMPARE(numberFormat(traits(format).name), std::optional(format));
    }
    QVERIFY(!numberFormat("fp4"));
  }

  void inclusionHoldsForEveryNumber() {
    for (const Fields& inner : layouts) {
      std::vector<double> numbers;
      for (std::uint32_t code = 0; code < (1U << static_cast<unsigned>(bitsOf(inner))); ++code) {
        numbers.push_back(defined(code, inner));
      }
      for (const NumberFormat outer : allNumberFormats) {
        QCOMPARE(includes(outer, inner.format), isExact(outer, std::span<const double>(numbers)));
      }
    }
    QVERIFY(includes(NumberFormat::Fp64, NumberFormat::Fp32));
    QVERIFY(!includes(NumberFormat::Fp32, NumberFormat::Fp64));
  }

  void widerFormatsChangeNothing() {
    const std::vector<float> numbers{1.5F, -0.0F, std::numeric_limits<float>::infinity(), 0x1p-149F};
    for (const NumberFormat format : {NumberFormat::Fp32, NumberFormat::Fp64}) {
      std::vector<float> copy(numbers.size());
      QVERIFY(cast(format, std::span<const float>(numbers), std::span<float>(copy)) == CastReport{});
      QCOMPARE(copy, numbers);
      QVERIFY(isExact(format, std::span<const float>(numbers)));
    }
    QVERIFY(cast(NumberFormat::Bf16, std::span<const float>(), std::span<float>()) == CastReport{});
  }
};

QTEST_APPLESS_MAIN(TestNumberFormat)
#include "tst_number_format.moc"
