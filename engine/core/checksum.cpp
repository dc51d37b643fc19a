// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/core/checksum.h"

#include <array>

namespace quantoscope::core {
namespace {

constexpr std::uint64_t reflectedPolynomial = 0xC96C5795D7870F42;

constexpr std::array<std::uint64_t, 256> makeTable() {
  std::array<std::uint64_t, 256> table{};
  for (std::uint64_t byte = 0; byte < table.size(); ++byte) {
    std::uint64_t remainder = byte;
    for (int bit = 0; bit < 8; ++bit) {
      remainder = (remainder >> 1U) ^ ((remainder & 1U) != 0 ? reflectedPolynomial : 0);
    }
    table[byte] = remainder;
  }
  return table;
}

constexpr std::array<std::uint64_t, 256> remainders = makeTable();

}  // namespace

std::uint64_t crc64(std::string_view bytes) {
  std::uint64_t sum = ~std::uint64_t{0};
  for (const char c : bytes) {
    sum = remainders[(sum ^ static_cast<unsigned char>(c)) & 0xFFU] ^ (sum >> 8U);
  }
  return ~sum;
}

std::string crc64Text(std::string_view bytes) {
  constexpr std::string_view digits = "0123456789abcdef";
  const std::uint64_t sum = crc64(bytes);
  std::string text;
  for (int shift = 60; shift >= 0; shift -= 4) {
    text += digits[(sum >> static_cast<unsigned>(shift)) & 0xFU];
  }
  return text;
}

}  // namespace quantoscope::core
