// SPDX-License-Identifier: GPL-3.0-or-later
// The floating-point formats of weights: what their codes mean, and casts to them. Grids with a scale
// (integers) live in fake_quantize.h. Pure functions, safe from any thread; none allocates.
//
// fp16 and bf16 are IEEE 754 binary16 and the upper half of binary32. fp8_e5m2 is laid out like fp16;
// fp8_e4m3 is the "fn" variant (finite): no infinities, only the codes 0x7F and 0xFF are NaN, so that the
// largest number is 448 (Micikevicius et al., "FP8 formats for deep learning", 2022).
//
// Casts round once to the nearest representable number, ties to even, subnormals included; the sign of zero
// stays. What is too large becomes infinite, in fp8_e4m3 NaN, as PyTorch's conversions do: nothing saturates.
// "Too large" is what would round to the next number beyond the largest one if exponents had no end: from
// 65520 on in fp16, from 61440 in fp8_e5m2, above 464 in fp8_e4m3 (the tie goes to 448). A double is rounded
// directly, not through float.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string_view>

namespace quantoscope::quantization {

enum class NumberFormat : std::uint8_t { Fp64, Fp32, Fp16, Bf16, Fp8E4M3, Fp8E5M2 };

inline constexpr NumberFormat allNumberFormats[] = {NumberFormat::Fp64,    NumberFormat::Fp32,
                                                    NumberFormat::Fp16,    NumberFormat::Bf16,
                                                    NumberFormat::Fp8E4M3, NumberFormat::Fp8E5M2};

/// What a format can represent.
struct FormatTraits {
  std::string_view name;     ///< "fp64" "fp32" "fp16" "bf16" "fp8_e4m3" "fp8_e5m2"
  int bits = 0;              ///< of one code
  int mantissaBits = 0;      ///< stored ones, without the leading one
  int smallestExponent = 0;  ///< of the smallest normal number, 2^smallestExponent
  double largest = 0;        ///< the largest finite number
  bool hasInfinity = true;
};
const FormatTraits& traits(NumberFormat format);

/// The format of this exact name.
std::optional<NumberFormat> numberFormat(std::string_view name);

/// Whether every number of `narrow` is one of `wide`, so that a cast to `wide` cannot change anything.
bool includes(NumberFormat wide, NumberFormat narrow);

/// What a cast did to the numbers. A NaN that stays NaN, whatever its payload, counts nowhere.
struct CastReport {
  std::size_t changed = 0;     ///< numbers that differ afterwards; includes all below
  std::size_t overflowed = 0;  ///< finite numbers that became infinite or (fp8_e4m3) NaN
  std::size_t vanished = 0;    ///< numbers other than zero that became zero

  CastReport& operator+=(const CastReport& other);
  friend bool operator==(const CastReport&, const CastReport&) = default;
};

/// Rounds `from` to the numbers of `format` into `to` of the same size (the same memory is allowed). Floats
/// are numbers of fp32 and fp64 already.
CastReport cast(NumberFormat format, std::span<const float> from, std::span<float> to);
CastReport cast(NumberFormat format, std::span<const double> from, std::span<double> to);

/// Whether cast() would change nothing; stops soon after the first number that it would change.
bool isExact(NumberFormat format, std::span<const float> values);
bool isExact(NumberFormat format, std::span<const double> values);

/// The number of one code; exact.
float decodeFp16(std::uint16_t code);
float decodeBf16(std::uint16_t code);
float decodeFp8E4M3(std::uint8_t code);
float decodeFp8E5M2(std::uint8_t code);

/// The code of the rounded number; NaN becomes the quiet NaN without a payload, its sign stays.
std::uint16_t encodeFp16(double value);
std::uint16_t encodeBf16(double value);
std::uint8_t encodeFp8E4M3(double value);
std::uint8_t encodeFp8E5M2(double value);

/// Many at once, of equal size.
void decodeFp16(std::span<const std::uint16_t> codes, std::span<float> values);
void decodeBf16(std::span<const std::uint16_t> codes, std::span<float> values);
void decodeFp8E4M3(std::span<const std::uint8_t> codes, std::span<float> values);
void decodeFp8E5M2(std::span<const std::uint8_t> codes, std::span<float> values);
void encodeBf16(std::span<const float> values, std::span<std::uint16_t> codes);

}  // namespace quantoscope::quantization
