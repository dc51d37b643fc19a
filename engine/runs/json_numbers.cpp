// SPDX-License-Identifier: GPL-3.0-or-later
// Numbers of JSON, and the words Python writes for those that are not finite: the members of JsonScanner that
// check and convert them. What usually stands in a file is left to plain_number.h.
#include <algorithm>
#include <charconv>
#include <limits>

#include "engine/runs/json_scanner.h"
#include "engine/runs/plain_number.h"

namespace quantoscope::runs {
namespace {

constexpr bool isDigit(char c) {
  return c >= '0' && c <= '9';
}

/// Whether a non-zero number in JSON's notation is at least 1: tells overflow from underflow.
bool isAtLeastOne(std::string_view text) {
  const std::size_t exponentAt = text.find_first_of("eE");
  const std::string_view digits =
      text.substr(text.front() == '-' ? 1 : 0, exponentAt - (text.front() == '-' ? 1 : 0));
  const std::size_t point = std::min(digits.find('.'), digits.size());
  const std::size_t first = digits.find_first_of("123456789");
  // The number is 0.d1d2... times ten to the power of `magnitude` plus the exponent.
  const auto magnitude = first < point ? static_cast<std::int64_t>(point - first)
                                       : -static_cast<std::int64_t>(first - point - 1);
  if (exponentAt == std::string_view::npos) {
    return magnitude > 0;
  }
  std::string_view power = text.substr(exponentAt + 1);
  const bool negative = power.front() == '-';
  if (power.front() == '+') {
    power.remove_prefix(1);
  }
  std::int64_t exponent = 0;
  const auto status = std::from_chars(power.data(), power.data() + power.size(), exponent).ec;
  if (status == std::errc::result_out_of_range) {
    return !negative;
  }
  return exponent + magnitude > 0;
}

}  // namespace

bool JsonScanner::readNumber(JsonNumber& number) {
  if (!want(longestNumber + 1)) {
    return false;
  }
  number = {};
  const bool negative = *m_at == '-';
  const char* const word = m_at + (negative ? 1 : 0);
  if (*word == 'N' && !negative) {
    number.value = std::numeric_limits<double>::quiet_NaN();
    return consumeWord("NaN");
  }
  if (*word == 'I') {
    number.value =
        negative ? -std::numeric_limits<double>::infinity() : std::numeric_limits<double>::infinity();
    return consumeWord(negative ? "-Infinity" : "Infinity");
  }
  if (const char* const end = readPlainNumber(m_at, number.value); end && end != m_end) {
    m_numberText = std::string_view(m_at, static_cast<std::size_t>(end - m_at));
    m_at = end;
    return true;
  }
  if (!scanNumber()) {
    return false;
  }
  convertNumber(number);
  return true;
}

/// Checks the notation, consumes the number and keeps its text. All of it is in the buffer already.
bool JsonScanner::scanNumber() {
  const char* at = m_at + (*m_at == '-' ? 1 : 0);
  const auto digits = [&at] {
    const char* const begin = at;
    while (isDigit(*at)) {
      ++at;
    }
    return at != begin;
  };
  const bool leadingZero = *at == '0';
  const char* const begin = at;
  bool complete = digits();
  if (complete && leadingZero && at - begin > 1) {
    return faultAt(ScanFaultKind::BadNumber, begin + 1);
  }
  if (complete && *at == '.') {
    ++at;
    complete = digits();
  }
  if (complete && (*at == 'e' || *at == 'E')) {
    ++at;
    if (*at == '+' || *at == '-') {
      ++at;
    }
    complete = digits();
  }
  if (at - m_at > static_cast<std::ptrdiff_t>(longestNumber)) {
    return faultAt(ScanFaultKind::LongNumber, m_at);
  }
  if (at == m_end) {
    return truncated();
  }
  if (!complete) {
    return faultAt(ScanFaultKind::BadNumber, at);
  }
  m_numberText = std::string_view(m_at, static_cast<std::size_t>(at - m_at));
  m_at = at;
  return true;
}

void JsonScanner::convertNumber(JsonNumber& number) {
  const char* const end = m_numberText.data() + m_numberText.size();
  if (std::from_chars(m_numberText.data(), end, number.value).ec == std::errc::result_out_of_range) {
    number.overflow = isAtLeastOne(m_numberText);
    number.value = m_numberText.front() == '-' ? -0.0 : 0.0;
  }
}

}  // namespace quantoscope::runs
