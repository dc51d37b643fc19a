// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/geometry/bit_list.h"

#include <algorithm>
#include <charconv>
#include <optional>

namespace quantoscope::geometry {
namespace {

constexpr std::string_view separators = ",; \t\n";

/// A whole number that fills `text`.
std::optional<int> wholeNumber(std::string_view text) {
  int value = 0;
  const auto [end, status] = std::from_chars(text.data(), text.data() + text.size(), value);
  if (status == std::errc::result_out_of_range) {
    return largestListedBits + 1;
  }
  return status == std::errc() && end == text.data() + text.size() ? std::optional(value) : std::nullopt;
}

/// "4 - 8" and "4 – 8" like "4-8".
std::string withTightDashes(std::string_view text) {
  constexpr std::string_view longDash = "\u2013";
  std::string plain(text);
  for (std::size_t at = plain.find(longDash); at != std::string::npos; at = plain.find(longDash)) {
    plain.replace(at, longDash.size(), "-");
  }
  std::string tight;
  for (const char c : plain) {
    const bool afterDash = !tight.empty() && tight.back() == '-';
    if (c == ' ' && afterDash) {
      continue;
    }
    while (c == '-' && !tight.empty() && tight.back() == ' ') {
      tight.pop_back();
    }
    tight.push_back(c);
  }
  return tight;
}

core::Failure bad(const char* sentence, std::vector<std::string> arguments = {}) {
  return core::fail(core::ErrorCode::BadInput, sentence, std::move(arguments));
}

/// The two ends of "4-8", or of "4" twice.
core::Result<std::pair<int, int>> rangeOf(std::string_view part) {
  const std::size_t dash = part.find('-', 1);
  const auto first = wholeNumber(part.substr(0, dash));
  const auto last = dash == std::string_view::npos ? first : wholeNumber(part.substr(dash + 1));
  if (!first || !last) {
    return bad(QUANTOSCOPE_TEXT("Error", "“%1” is no bit-width; write numbers and ranges such as 2,3,4-8."),
               {std::string(part)});
  }
  for (const int end : {*first, *last}) {
    if (end < smallestListedBits || end > largestListedBits) {
      return bad(QUANTOSCOPE_TEXT("Error", "“%1” is out of range; bit-widths lie between %2 and %3."),
                 {std::string(part), std::to_string(smallestListedBits), std::to_string(largestListedBits)});
    }
  }
  if (*first > *last) {
    return bad(QUANTOSCOPE_TEXT("Error", "The range “%1” runs backward; write the smaller number first."),
               {std::string(part)});
  }
  return std::pair(*first, *last);
}

}  // namespace

core::Result<std::vector<int>> parseBitList(std::string_view text) {
  const std::string tight = withTightDashes(text);
  std::string_view rest = tight;
  std::vector<int> bits;
  while (true) {
    rest.remove_prefix(std::min(rest.find_first_not_of(separators), rest.size()));
    if (rest.empty()) {
      break;
    }
    const std::string_view part = rest.substr(0, rest.find_first_of(separators));
    rest.remove_prefix(part.size());
    const auto range = rangeOf(part);
    if (!range) {
      return core::Failure(range.error());
    }
    for (int width = range->first; width <= range->second; ++width) {
      bits.push_back(width);
    }
  }
  std::sort(bits.begin(), bits.end());
  bits.erase(std::unique(bits.begin(), bits.end()), bits.end());
  if (bits.empty()) {
    return bad(QUANTOSCOPE_TEXT("Error", "The list of bit-widths is empty; write numbers such as 2,3,4-8."));
  }
  if (bits.size() > mostListedBits) {
    return bad(QUANTOSCOPE_TEXT("Error", "The list has %1 bit-widths; at most %2 can be compared at once."),
               {std::to_string(bits.size()), std::to_string(mostListedBits)});
  }
  return bits;
}

}  // namespace quantoscope::geometry
