// SPDX-License-Identifier: GPL-3.0-or-later
// The loops here have no branches and no calls, so that compilers turn them into vector instructions; they
// need strict floating point (no contraction, no reassociation, subnormals kept).
#include "engine/quantization/number_format.h"

#include <algorithm>
#include <array>
#include <bit>
#include <cmath>
#include <limits>
#include <type_traits>

namespace quantoscope::quantization {
namespace {

constexpr std::array<FormatTraits, 6> formats{{
    {"fp64", 64, 52, -1022, std::numeric_limits<double>::max(), true},
    {"fp32", 32, 23, -126, std::numeric_limits<float>::max(), true},
    {"fp16", 16, 10, -14, 65504.0, true},
    {"bf16", 16, 7, -126, 0x1.FEp127, true},
    {"fp8_e4m3", 8, 3, -6, 448.0, false},
    {"fp8_e5m2", 8, 2, -14, 57344.0, true},
}};

/// Enough for the counters of one block to fit into the lanes of the floating-point loops, few enough for
/// isExact() to stop early.
constexpr std::size_t blockSize = 1024;

// Bit patterns are signed here: magnitudes are below the sign bit, and signed comparisons are those that
// every vector unit has.
template <typename T>
struct Layout;
template <>
struct Layout<float> {
  using Bits = std::int32_t;
  static constexpr int mantissa = 23;
  static constexpr int bias = 127;
};
template <>
struct Layout<double> {
  using Bits = std::int64_t;
  static constexpr int mantissa = 52;
  static constexpr int bias = 1023;
};

template <typename T>
using BitsOf = typename Layout<T>::Bits;
template <typename T>
constexpr BitsOf<T> magnitudeMask = std::numeric_limits<BitsOf<T>>::max();
template <typename T>
constexpr BitsOf<T> infinityBits = std::bit_cast<BitsOf<T>>(std::numeric_limits<T>::infinity());
template <typename T>
constexpr BitsOf<T> quietBit = BitsOf<T>{1} << (Layout<T>::mantissa - 1);

/// `yes` where `condition` holds, else `no`; both are computed, whatever the condition.
template <typename Bits>
Bits select(bool condition, Bits yes, Bits no) {
  const Bits mask = -static_cast<Bits>(condition);
  return (yes & mask) | (no & ~mask);
}

/// Rounds to the numbers of a narrower format by adding and subtracting 1.5 * 2^k, whose last place is the
/// spacing of the format at x: 2^(e - m), with e the exponent of x, at least that of the smallest normal
/// number. The exponent is kept from running over; beyond the largest number the value no longer matters.
template <typename T>
struct MagicRounding {
  using Bits = BitsOf<T>;
  Bits smallestExponent;
  Bits largestExponent;
  Bits shift;
  Bits largest;
  Bits beyond;

  explicit MagicRounding(const FormatTraits& format)
      : smallestExponent(static_cast<Bits>(format.smallestExponent + Layout<T>::bias) << Layout<T>::mantissa),
        largestExponent(static_cast<Bits>(std::ilogb(format.largest) + 1 + Layout<T>::bias)
                        << Layout<T>::mantissa),
        shift(static_cast<Bits>(Layout<T>::mantissa - format.mantissaBits) << Layout<T>::mantissa),
        largest(std::bit_cast<Bits>(static_cast<T>(format.largest))),
        beyond(format.hasInfinity ? infinityBits<T> : infinityBits<T> | quietBit<T>) {}

  T operator()(T x) const {
    const Bits bits = std::bit_cast<Bits>(x);
    const Bits magnitude = bits & magnitudeMask<T>;
    Bits exponent = bits & infinityBits<T>;
    exponent = exponent < smallestExponent ? smallestExponent : exponent;
    exponent = exponent > largestExponent ? largestExponent : exponent;
    const T magic = std::bit_cast<T>((exponent + shift) | quietBit<T>);
    const Bits rounded = std::bit_cast<Bits>((std::bit_cast<T>(magnitude) + magic) - magic);
    const Bits limited = select(rounded > largest, beyond, rounded);
    const Bits result = select(magnitude > infinityBits<T>, magnitude | quietBit<T>, limited);
    return std::bit_cast<T>(result | (bits & ~magnitudeMask<T>));
  }
};

/// bf16 has the exponents of float, which leave no room for the magic number.
struct Bf16Rounding {
  float operator()(float x) const {
    const auto bits = std::bit_cast<std::uint32_t>(x);
    const std::int32_t magnitude = std::bit_cast<std::int32_t>(x) & magnitudeMask<float>;
    const std::uint32_t rounded = bits + 0x7FFFU + ((bits >> 16U) & 1U);
    const std::uint32_t quiet = bits | 0x00400000U;
    return std::bit_cast<float>(select(magnitude > infinityBits<float>, static_cast<std::int32_t>(quiet),
                                       static_cast<std::int32_t>(rounded)) &
                                ~0xFFFF);
  }
};

struct Fp32Rounding {
  double operator()(double x) const { return static_cast<double>(static_cast<float>(x)); }
};

template <typename T, typename Rounding>
CastReport castBlock(const T* from, T* to, std::size_t size, Rounding round) {
  using Bits = BitsOf<T>;
  Bits changed = 0;
  Bits overflowed = 0;
  Bits vanished = 0;
  for (std::size_t i = 0; i < size; ++i) {
    const T y = round(from[i]);
    const Bits before = std::bit_cast<Bits>(from[i]) & magnitudeMask<T>;
    const Bits after = std::bit_cast<Bits>(y) & magnitudeMask<T>;
    changed += static_cast<Bits>(before != after) & static_cast<Bits>(before <= infinityBits<T>);
    overflowed += static_cast<Bits>(after >= infinityBits<T>) & static_cast<Bits>(before < infinityBits<T>);
    vanished += static_cast<Bits>(after == 0) & static_cast<Bits>(before != 0);
    to[i] = y;
  }
  return {static_cast<std::size_t>(changed), static_cast<std::size_t>(overflowed),
          static_cast<std::size_t>(vanished)};
}

template <typename T, typename Rounding>
CastReport castAll(std::span<const T> from, std::span<T> to, const Rounding& round) {
  // Through a block of its own, so that the loop may be vectorized even where `from` and `to` are the same.
  std::array<T, blockSize> block;
  CastReport report;
  for (std::size_t begin = 0; begin < from.size(); begin += blockSize) {
    const std::size_t size = std::min(blockSize, from.size() - begin);
    report += castBlock(from.data() + begin, block.data(), size, round);
    std::copy_n(block.data(), size, to.data() + begin);
  }
  return report;
}

template <typename T, typename Rounding>
bool isExactFor(std::span<const T> values, Rounding round) {
  using Bits = BitsOf<T>;
  for (std::size_t begin = 0; begin < values.size(); begin += blockSize) {
    const T* const block = values.data() + begin;
    const std::size_t size = std::min(blockSize, values.size() - begin);
    Bits changed = 0;
    for (std::size_t i = 0; i < size; ++i) {
      const Bits before = std::bit_cast<Bits>(block[i]);
      const Bits difference = before ^ std::bit_cast<Bits>(round(block[i]));
      changed |= select((before & magnitudeMask<T>) <= infinityBits<T>, difference, Bits{0});
    }
    if (changed != 0) {
      return false;
    }
  }
  return true;
}

/// Calls `work` with the rounding from T to `format`; nothing to do where T has all its numbers.
template <typename T, typename Work>
void withRounding(NumberFormat format, const Work& work) {
  if (format == NumberFormat::Fp64 || (format == NumberFormat::Fp32 && std::is_same_v<T, float>)) {
    return;
  }
  if constexpr (std::is_same_v<T, float>) {
    if (format == NumberFormat::Bf16) {
      work(Bf16Rounding{});
      return;
    }
  } else {
    if (format == NumberFormat::Fp32) {
      work(Fp32Rounding{});
      return;
    }
  }
  work(MagicRounding<T>(traits(format)));
}

template <typename T>
CastReport castTo(NumberFormat format, std::span<const T> from, std::span<T> to) {
  CastReport report;
  bool rounded = false;
  withRounding<T>(format, [&](const auto& round) {
    report = castAll(from, to, round);
    rounded = true;
  });
  if (!rounded && from.data() != to.data()) {
    std::copy(from.begin(), from.end(), to.begin());
  }
  return report;
}

template <typename T>
bool isExactIn(NumberFormat format, std::span<const T> values) {
  bool exact = true;
  withRounding<T>(format, [&](const auto& round) { exact = isExactFor(values, round); });
  return exact;
}

/// Codes of up to 16 bits whose sign, exponent and mantissa stand in float's order: moved to their place the
/// exponent is off by a constant, which a multiplication corrects, exactly, subnormals included. Magnitudes
/// from `firstSpecial` on get the bits `special` instead.
float widen(std::int32_t magnitude, std::int32_t sign, int mantissaBits, float scale,
            std::int32_t firstSpecial, std::int32_t special) {
  const std::int32_t moved = magnitude << (Layout<float>::mantissa - mantissaBits);
  const auto finite = std::bit_cast<std::int32_t>(std::bit_cast<float>(moved) * scale);
  return std::bit_cast<float>(select(magnitude >= firstSpecial, moved | special, finite) | sign);
}

float widenFp16(std::uint16_t code) {
  const auto bits = static_cast<std::uint32_t>(code);
  return widen(static_cast<std::int32_t>(bits & 0x7FFFU), static_cast<std::int32_t>((bits & 0x8000U) << 16U),
               10, 0x1p112F, 0x7C00, infinityBits<float>);
}

float widenFp8E4M3(std::uint8_t code) {
  const auto bits = static_cast<std::uint32_t>(code);
  return widen(static_cast<std::int32_t>(bits & 0x7FU), static_cast<std::int32_t>((bits & 0x80U) << 24U), 3,
               0x1p120F, 0x7F, infinityBits<float> | quietBit<float>);
}

/// The code of a number that `format` has, or of NaN or an infinity.
std::uint32_t codeOf(double exact, const FormatTraits& format) {
  const auto bits = std::bit_cast<std::uint64_t>(exact);
  const std::uint32_t sign = static_cast<std::uint32_t>(bits >> 63U)
                             << static_cast<unsigned>(format.bits - 1);
  const std::uint32_t allOnes = (std::uint32_t{1} << static_cast<unsigned>(format.bits - 1)) - 1;
  const std::uint32_t infinity =
      allOnes - ((std::uint32_t{1} << static_cast<unsigned>(format.mantissaBits)) - 1);
  if (std::isnan(exact)) {
    const std::uint32_t quiet = std::uint32_t{1} << static_cast<unsigned>(format.mantissaBits - 1);
    return sign | (format.hasInfinity ? infinity | quiet : allOnes);
  }
  if (std::isinf(exact)) {
    return sign | infinity;
  }
  const double magnitude = std::abs(exact);
  const double smallestNormal = std::ldexp(1.0, format.smallestExponent);
  if (magnitude < smallestNormal) {
    return sign |
           static_cast<std::uint32_t>(std::ldexp(magnitude, format.mantissaBits - format.smallestExponent));
  }
  const std::uint64_t biased = std::bit_cast<std::uint64_t>(magnitude) -
                               (static_cast<std::uint64_t>(Layout<double>::bias + format.smallestExponent - 1)
                                << static_cast<unsigned>(Layout<double>::mantissa));
  return sign | static_cast<std::uint32_t>(
                    biased >> static_cast<unsigned>(Layout<double>::mantissa - format.mantissaBits));
}

std::uint32_t encode(NumberFormat format, double value) {
  const FormatTraits& form = traits(format);
  return codeOf(MagicRounding<double>(form)(value), form);
}

}  // namespace

const FormatTraits& traits(NumberFormat format) {
  return formats[static_cast<std::size_t>(format)];
}

std::optional<NumberFormat> numberFormat(std::string_view name) {
  for (const NumberFormat format : allNumberFormats) {
    if (traits(format).name == name) {
      return format;
    }
  }
  return std::nullopt;
}

bool includes(NumberFormat wide, NumberFormat narrow) {
  const FormatTraits& outer = traits(wide);
  const FormatTraits& inner = traits(narrow);
  return outer.mantissaBits >= inner.mantissaBits && outer.largest >= inner.largest &&
         outer.smallestExponent - outer.mantissaBits <= inner.smallestExponent - inner.mantissaBits &&
         (outer.hasInfinity || !inner.hasInfinity);
}

CastReport& CastReport::operator+=(const CastReport& other) {
  changed += other.changed;
  overflowed += other.overflowed;
  vanished += other.vanished;
  return *this;
}

CastReport cast(NumberFormat format, std::span<const float> from, std::span<float> to) {
  return castTo(format, from, to);
}

CastReport cast(NumberFormat format, std::span<const double> from, std::span<double> to) {
  return castTo(format, from, to);
}

bool isExact(NumberFormat format, std::span<const float> values) {
  return isExactIn(format, values);
}

bool isExact(NumberFormat format, std::span<const double> values) {
  return isExactIn(format, values);
}

float decodeFp16(std::uint16_t code) {
  return widenFp16(code);
}

float decodeBf16(std::uint16_t code) {
  return std::bit_cast<float>(std::uint32_t{code} << 16U);
}

float decodeFp8E4M3(std::uint8_t code) {
  return widenFp8E4M3(code);
}

float decodeFp8E5M2(std::uint8_t code) {
  return widenFp16(static_cast<std::uint16_t>(code << 8U));
}

std::uint16_t encodeFp16(double value) {
  return static_cast<std::uint16_t>(encode(NumberFormat::Fp16, value));
}

std::uint16_t encodeBf16(double value) {
  return static_cast<std::uint16_t>(encode(NumberFormat::Bf16, value));
}

std::uint8_t encodeFp8E4M3(double value) {
  return static_cast<std::uint8_t>(encode(NumberFormat::Fp8E4M3, value));
}

std::uint8_t encodeFp8E5M2(double value) {
  return static_cast<std::uint8_t>(encode(NumberFormat::Fp8E5M2, value));
}

void decodeFp16(std::span<const std::uint16_t> codes, std::span<float> values) {
  std::transform(codes.begin(), codes.end(), values.begin(), widenFp16);
}

void decodeBf16(std::span<const std::uint16_t> codes, std::span<float> values) {
  for (std::size_t i = 0; i < codes.size(); ++i) {
    values[i] = std::bit_cast<float>(std::uint32_t{codes[i]} << 16U);
  }
}

void decodeFp8E4M3(std::span<const std::uint8_t> codes, std::span<float> values) {
  std::transform(codes.begin(), codes.end(), values.begin(), widenFp8E4M3);
}

void decodeFp8E5M2(std::span<const std::uint8_t> codes, std::span<float> values) {
  for (std::size_t i = 0; i < codes.size(); ++i) {
    values[i] = widenFp16(static_cast<std::uint16_t>(codes[i] << 8U));
  }
}

void encodeBf16(std::span<const float> values, std::span<std::uint16_t> codes) {
  const Bf16Rounding round;
  for (std::size_t i = 0; i < values.size(); ++i) {
    codes[i] = static_cast<std::uint16_t>(std::bit_cast<std::uint32_t>(round(values[i])) >> 16U);
  }
}

}  // namespace quantoscope::quantization
