// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/runs/plain_number.h"

#include <array>
#include <bit>
#include <cstring>

namespace quantoscope::runs {
namespace {

__extension__ using Wide = unsigned __int128;

constexpr int smallestPower = -27;
constexpr int largestPower = 55;
constexpr std::uint64_t largestExact = std::uint64_t{1} << 53;
constexpr int exactPowers = 22;

/// The 128 leading bits of a power of five, as a fraction between a half and one.
struct PowerOfFive {
  std::uint64_t high = 0;
  std::uint64_t low = 0;
};

constexpr Wide normalized(Wide value) {
  while ((value >> 127) == 0) {
    value <<= 1;
  }
  return value;
}

/// 2^(z+127) / 5^n rounded up, where z is the number of bits of 5^n: 128 bits for n up to 27.
constexpr Wide reciprocal(std::uint64_t power) {
  const int bits = 64 - std::countl_zero(power);
  Wide remainder = 1;
  Wide quotient = 0;
  for (int i = 0; i < bits + 127; ++i) {
    remainder <<= 1;
    quotient <<= 1;
    if (remainder >= power) {
      remainder -= power;
      quotient |= 1;
    }
  }
  return quotient + 1;
}

constexpr auto powersOfFive() {
  std::array<PowerOfFive, largestPower - smallestPower + 1> table{};
  const auto put = [&table](int exponent, Wide bits) {
    table[static_cast<std::size_t>(exponent - smallestPower)] = {static_cast<std::uint64_t>(bits >> 64),
                                                                 static_cast<std::uint64_t>(bits)};
  };
  Wide power = 1;
  for (int exponent = 0; exponent <= largestPower; ++exponent) {
    put(exponent, normalized(power));
    power *= 5;
  }
  std::uint64_t divisor = 5;
  for (int exponent = -1; exponent >= smallestPower; --exponent) {
    put(exponent, reciprocal(divisor));
    divisor *= 5;
  }
  return table;
}
constexpr auto fives = powersOfFive();

constexpr std::array<double, exactPowers + 1> powersOfTen() {
  std::array<double, exactPowers + 1> table{};
  double power = 1;
  for (double& entry : table) {
    entry = power;
    power *= 10;
  }
  return table;
}
constexpr auto tens = powersOfTen();

constexpr std::array<std::uint64_t, 8> smallTens = {1, 10, 100, 1000, 10000, 100000, 1000000, 10000000};

constexpr unsigned digitOf(char c) {
  return static_cast<unsigned>(static_cast<unsigned char>(c)) - '0';
}

std::uint64_t eightBytes(const char* at) {
  std::uint64_t bytes = 0;
  std::memcpy(&bytes, at, 8);
  return bytes;
}

/// A bit in the upper half of each byte of `values` that is not 0 to 9. A carry may add more of them behind
/// the first such byte.
std::uint64_t noDigits(std::uint64_t values) {
  return (values | (values + 0x0606060606060606)) & 0xF0F0F0F0F0F0F0F0;
}

/// The number that eight values from 0 to 9 stand for, the first in the lowest byte: pairs, then fours, then
/// all.
std::uint64_t valueOfEight(std::uint64_t bytes) {
  bytes = (bytes * 10) + (bytes >> 8);
  constexpr std::uint64_t mask = 0x000000FF000000FF;
  return (((bytes & mask) * 0x000F424000000064) + (((bytes >> 16) & mask) * 0x0000271000000001)) >> 32;
}

/// Appends digits to `mantissa`; it may overflow, which the caller sees from their number.
const char* readDigits(const char* at, std::uint64_t& mantissa) {
  if constexpr (std::endian::native == std::endian::little) {
    constexpr std::uint64_t zeros = 0x3030303030303030;
    std::uint64_t values = eightBytes(at) ^ zeros;
    std::uint64_t others = noDigits(values);
    while (others == 0) {
      mantissa = mantissa * 100000000 + valueOfEight(values);
      at += 8;
      values = eightBytes(at) ^ zeros;
      others = noDigits(values);
    }
    // The digits that are left, without a loop whose length nobody can foretell.
    const int left = std::countr_zero(others) / 8;
    if (left > 0) {
      mantissa =
          mantissa * smallTens[static_cast<std::size_t>(left)] + valueOfEight(values << (64 - 8 * left));
    }
    return at + left;
  }
  for (unsigned digit = digitOf(*at); digit < 10; digit = digitOf(*++at)) {
    mantissa = mantissa * 10 + digit;
  }
  return at;
}

/// Reads what follows an "e"; null unless it is one to three digits.
const char* readExponent(const char* at, int& exponent) {
  const bool negative = *at == '-';
  at += negative || *at == '+' ? 1 : 0;
  std::uint64_t power = 0;
  const char* const end = readDigits(at, power);
  if (end == at || end - at > 3) {
    return nullptr;
  }
  exponent += negative ? -static_cast<int>(power) : static_cast<int>(power);
  return end;
}

}  // namespace

bool composeDecimal(std::uint64_t mantissa, int exponent, double& value) {
  if (mantissa <= largestExact && exponent >= -exactPowers && exponent <= exactPowers) {
    // Both are exact, so the one operation rounds correctly.
    const auto whole = static_cast<double>(mantissa);
    value = exponent < 0 ? whole / tens[static_cast<std::size_t>(-exponent)]
                         : whole * tens[static_cast<std::size_t>(exponent)];
    return true;
  }
  if (mantissa == 0 || exponent < smallestPower || exponent > largestPower) {
    return false;
  }
  const int shift = std::countl_zero(mantissa);
  const std::uint64_t scaled = mantissa << shift;
  const PowerOfFive& power = fives[static_cast<std::size_t>(exponent - smallestPower)];
  Wide product = static_cast<Wide>(scaled) * power.high;
  if ((static_cast<std::uint64_t>(product >> 64) & 0x1FF) == 0x1FF) {
    product += static_cast<std::uint64_t>((static_cast<Wide>(scaled) * power.low) >> 64);
  }
  const auto high = static_cast<std::uint64_t>(product >> 64);
  const auto low = static_cast<std::uint64_t>(product);
  const int upper = static_cast<int>(high >> 63);
  std::uint64_t bits = high >> (upper + 9);
  // floor(log2(10^exponent)) by a multiplication that is exact for all doubles.
  int binary = (((152170 + 65536) * exponent) >> 16) + 63 + upper - shift + 1023;
  if (binary <= 0 || binary >= 0x7FE) {
    return false;
  }
  if (low <= 1 && exponent >= -4 && exponent <= 23 && (bits & 3) == 1 && (bits << (upper + 9)) == high) {
    bits &= ~std::uint64_t{1};  // exactly between two doubles: to the even one
  }
  bits += bits & 1;
  bits >>= 1;
  if (bits >= (std::uint64_t{2} << 52)) {
    bits = std::uint64_t{1} << 52;
    ++binary;
  }
  bits &= ~(std::uint64_t{1} << 52);
  value = std::bit_cast<double>(bits | (static_cast<std::uint64_t>(binary) << 52));
  return true;
}

const char* readPlainNumber(const char* at, double& value) {
  const bool negative = *at == '-';
  at += negative ? 1 : 0;
  const char* const begin = at;
  std::uint64_t mantissa = 0;
  if (at[0] != 0 && at[1] == '.' && digitOf(*at) < 10) {
    mantissa = digitOf(*at++);
  } else {
    at = readDigits(at, mantissa);
  }
  std::ptrdiff_t digits = at - begin;
  if (digits == 0 || (*begin == '0' && digits > 1)) {
    return nullptr;
  }
  int exponent = 0;
  if (*at == '.') {
    const char* const fraction = ++at;
    at = readDigits(at, mantissa);
    if (at == fraction) {
      return nullptr;
    }
    exponent = -static_cast<int>(at - fraction);
    // A leading zero is no digit of the mantissa.
    digits += at - fraction - (*begin == '0' ? 1 : 0);
  }
  if (digits > 19) {
    return nullptr;
  }
  if ((*at | 0x20) == 'e') {
    at = readExponent(at + 1, exponent);
    if (!at) {
      return nullptr;
    }
  }
  if (mantissa == 0) {
    value = 0;
  } else if (!composeDecimal(mantissa, exponent, value)) {
    return nullptr;
  }
  value = negative ? -value : value;
  return at;
}

}  // namespace quantoscope::runs
