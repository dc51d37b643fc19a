// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/present/number_format.h"

#include <fmt/format.h>

#include <algorithm>
#include <atomic>
#include <cmath>

namespace quantoscope::present {
namespace {

constexpr const char* enDash = "\u2013";
constexpr const char* minusSign = "\u2212";
constexpr const char* infinitySign = "\u221e";

std::atomic<int>& wantedDigits() {
  static std::atomic<int> digits{0};
  return digits;
}

std::string magnitude(double value, int digits) {
  if (value == 0) {
    return "0";
  }
  const double rounded = std::round(value);
  if (value < 1e6 && value == rounded) {
    return fmt::format("{:.0f}", value);
  }
  if (value < 1e-4 || value >= 1e6) {
    std::string text = fmt::format("{:.{}e}", value, std::max(0, digits - 1));
    const auto exponent = text.find('e');
    const int power = std::stoi(text.substr(exponent + 1));
    return text.substr(0, exponent) + "e" + (power < 0 ? minusSign : "") + std::to_string(std::abs(power));
  }
  const int whole = static_cast<int>(std::floor(std::log10(value))) + 1;
  return fmt::format("{:.{}f}", value, std::clamp(digits - whole, 0, 17));
}

}  // namespace

std::string formatNumber(double value, int digits) {
  if (std::isnan(value)) {
    return enDash;
  }
  const std::string sign = value < 0 ? minusSign : "";
  return sign + (std::isinf(value) ? infinitySign : magnitude(std::abs(value), digits));
}

std::string formatPercent(double share, int digits) {
  return std::isnan(share) ? enDash : formatNumber(share * 100, digits) + " %";
}

int shownDigits(int usual) noexcept {
  const int wanted = wantedDigits().load(std::memory_order_relaxed);
  return wanted > 0 ? wanted : usual;
}

void setShownDigits(int digits) noexcept {
  wantedDigits().store(digits <= 0 ? 0 : std::clamp(digits, 2, 12), std::memory_order_relaxed);
}

}  // namespace quantoscope::present
