// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/runs/json_scanner.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cstring>
#include <limits>
#include <utility>

#include "engine/runs/plain_number.h"

namespace quantoscope::runs {
namespace {

constexpr bool isSpace(char c) {
  return c == ' ' || c == '\n' || c == '\r' || c == '\t';
}
constexpr bool isDigit(char c) {
  return c >= '0' && c <= '9';
}

/// Bytes that stand for themselves inside a string. 0, and so the end of the buffer, is none of them.
constexpr std::array<bool, 256> plainBytes() {
  std::array<bool, 256> plain{};
  for (int byte = 0x20; byte < 0x80; ++byte) {
    plain[static_cast<std::size_t>(byte)] = byte != '"' && byte != '\\';
  }
  return plain;
}
constexpr auto isPlain = plainBytes();

std::optional<unsigned> hexDigit(char c) {
  if (isDigit(c)) {
    return static_cast<unsigned>(c - '0');
  }
  const char lower = static_cast<char>(c | 0x20);
  return lower >= 'a' && lower <= 'f' ? std::optional(static_cast<unsigned>(lower - 'a' + 10)) : std::nullopt;
}

void appendUtf8(std::string& text, unsigned codePoint) {
  const auto append = [&text](unsigned byte) { text += static_cast<char>(byte); };
  if (codePoint < 0x80) {
    append(codePoint);
  } else if (codePoint < 0x800) {
    append(0xC0 | (codePoint >> 6));
    append(0x80 | (codePoint & 0x3F));
  } else if (codePoint < 0x10000) {
    append(0xE0 | (codePoint >> 12));
    append(0x80 | ((codePoint >> 6) & 0x3F));
    append(0x80 | (codePoint & 0x3F));
  } else {
    append(0xF0 | (codePoint >> 18));
    append(0x80 | ((codePoint >> 12) & 0x3F));
    append(0x80 | ((codePoint >> 6) & 0x3F));
    append(0x80 | (codePoint & 0x3F));
  }
}

/// The first byte of a UTF-8 sequence says how long it is and what the second byte may be; the rest
/// is 80..BF.
struct SequenceRule {
  std::size_t length = 0;  // 0: begins no sequence
  unsigned char secondLow = 0x80;
  unsigned char secondHigh = 0xBF;
};

SequenceRule sequenceRule(unsigned char lead) {
  if (lead >= 0xC2 && lead <= 0xDF) {
    return {2};
  }
  if (lead >= 0xE0 && lead <= 0xEF) {
    return {3, static_cast<unsigned char>(lead == 0xE0 ? 0xA0 : 0x80),
            static_cast<unsigned char>(lead == 0xED ? 0x9F : 0xBF)};
  }
  if (lead >= 0xF0 && lead <= 0xF4) {
    return {4, static_cast<unsigned char>(lead == 0xF0 ? 0x90 : 0x80),
            static_cast<unsigned char>(lead == 0xF4 ? 0x8F : 0xBF)};
  }
  return {};
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

JsonScanner::JsonScanner(ByteSource& source, std::stop_token stop, core::ProgressSink progress,
                         std::size_t blockBytes, const ScanPosition& start)
    : m_source(source),
      m_stop(std::move(stop)),
      m_progress(std::move(progress)),
      m_blockBytes(std::max<std::size_t>(blockBytes, 1)),
      m_buffer(std::max(m_blockBytes, longestNumber + 1) * 2 + 1 + plainNumberPadding),
      m_at(m_buffer.data()),
      m_end(m_buffer.data()),
      m_base(start.byte),
      m_start(start.byte),
      m_lines(start.lines),
      m_lineBegin(start.lineBegin),
      m_depth(start.depth),
      m_isObject(start.isObject) {}

ScanPosition JsonScanner::position() const {
  return {m_base + static_cast<std::uint64_t>(m_at - m_buffer.data()), m_lines, m_lineBegin, m_depth,
          m_isObject};
}

/// Makes `bytes` bytes (at most half the buffer) available behind m_at, or all that the input still has.
bool JsonScanner::want(std::size_t bytes) {
  auto available = static_cast<std::size_t>(m_end - m_at);
  if (available >= bytes || m_sourceEnded) {
    return true;
  }
  char* const front = m_buffer.data();
  m_base += static_cast<std::uint64_t>(m_at - front);
  std::memmove(front, m_at, available);
  m_at = front;
  m_end = front + available;
  front[available] = 0;
  while (available < bytes) {
    if (m_stop.stop_requested()) {
      m_fault = {ScanFaultKind::Source, m_base + available, 0, {}, std::nullopt};
      m_fault.error = core::fail(core::ErrorCode::Cancelled,
                                 QUANTOSCOPE_TEXT("Error", "reading was cancelled; nothing was changed."))
                          .value();
      return false;
    }
    const auto got = m_source.read({front + available, m_blockBytes});
    if (!got) {
      m_fault = {ScanFaultKind::Source, m_base + available, 0, {}, got.error()};
      return false;
    }
    if (*got == 0) {
      m_sourceEnded = true;
      break;
    }
    available += *got;
    m_end = front + available;
    front[available] = 0;
    if (m_progress) {
      m_progress({m_base + available, std::max(m_start + m_source.size(), m_base + available)});
    }
  }
  return true;
}

bool JsonScanner::faultAt(ScanFaultKind kind, const char* at, std::string_view wanted) {
  m_fault = {kind, m_base + static_cast<std::uint64_t>(at - m_buffer.data()), static_cast<unsigned char>(*at),
             wanted, std::nullopt};
  return false;
}

bool JsonScanner::truncated() {
  return faultAt(ScanFaultKind::Truncated, m_end);
}

/// Leaves m_at at a byte that is no white space, or at the end of the input.
bool JsonScanner::skipSpace() {
  for (;;) {
    while (isSpace(*m_at)) {
      if (*m_at++ == '\n') {
        countLine(m_at);
      }
    }
    if (m_at != m_end) {
      return true;
    }
    if (!want(1)) {
      return false;
    }
    if (m_at == m_end) {
      return true;
    }
  }
}

bool JsonScanner::beginDocument() {
  if (!want(3)) {
    return false;
  }
  if (m_end - m_at >= 3 && std::memcmp(m_at, "\xEF\xBB\xBF", 3) == 0) {
    m_at += 3;
  }
  return true;
}

bool JsonScanner::endDocument() {
  if (!skipSpace()) {
    return false;
  }
  return m_at == m_end || faultAt(ScanFaultKind::Trailing, m_at);
}

bool JsonScanner::hasMore(bool& more) {
  if (!skipSpace()) {
    return false;
  }
  more = m_at != m_end;
  return true;
}

bool JsonScanner::peek(JsonKind& kind) {
  if (!skipSpace()) {
    return false;
  }
  if (m_at == m_end) {
    return truncated();
  }
  switch (*m_at) {
    case '{':
      kind = JsonKind::Object;
      return true;
    case '[':
      kind = JsonKind::Array;
      return true;
    case '"':
      kind = JsonKind::String;
      return true;
    case 't':
    case 'f':
      kind = JsonKind::Boolean;
      return true;
    case 'n':
      kind = JsonKind::Null;
      return true;
    default:
      if (isDigit(*m_at) || *m_at == '-' || *m_at == 'N' || *m_at == 'I') {
        kind = JsonKind::Number;
        return true;
      }
      return faultAt(ScanFaultKind::NoValue, m_at);
  }
}

bool JsonScanner::consumeWord(std::string_view word) {
  if (!want(word.size())) {
    return false;
  }
  const std::string_view next(m_at, std::min(static_cast<std::size_t>(m_end - m_at), word.size()));
  if (!word.starts_with(next)) {
    return faultAt(ScanFaultKind::NoValue, m_at);
  }
  if (next.size() < word.size()) {
    return truncated();
  }
  m_at += word.size();
  return true;
}

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

/// Consumes a string whose quotation mark m_at is at; the unescaped characters go to `text` unless it is
/// null.
bool JsonScanner::scanString(std::string* text) {
  const std::uint64_t opening = m_base + static_cast<std::uint64_t>(m_at - m_buffer.data());
  ++m_at;
  for (;;) {
    const char* const run = m_at;
    while (isPlain[static_cast<unsigned char>(*m_at)]) {
      ++m_at;
    }
    if (text) {
      text->append(run, m_at);
      if (text->size() > longestName) {
        m_fault = {ScanFaultKind::LongName, opening, '"', {}, std::nullopt};
        return false;
      }
    }
    if (m_at == m_end) {
      if (!want(1)) {
        return false;
      }
      if (m_at == m_end) {
        return truncated();
      }
      continue;
    }
    const auto byte = static_cast<unsigned char>(*m_at);
    if (byte == '"') {
      ++m_at;
      return true;
    }
    if (byte < 0x20) {
      return faultAt(ScanFaultKind::ControlByte, m_at);
    }
    if (!(byte == '\\' ? scanEscape(text) : scanMultibyte(text))) {
      return false;
    }
  }
}

/// The four hexadecimal digits of a \u escape whose backslash is at `at`.
bool JsonScanner::scanUnit(const char* at, unsigned& unit) {
  unit = 0;
  for (const char* digit = at + 2; digit < at + 6; ++digit) {
    if (digit >= m_end) {
      return truncated();
    }
    const auto value = hexDigit(*digit);
    if (!value) {
      return faultAt(ScanFaultKind::BadEscape, at);
    }
    unit = unit * 16 + *value;
  }
  return true;
}

bool JsonScanner::scanEscape(std::string* text) {
  constexpr std::size_t longestEscape = 12;  // a surrogate pair
  if (!want(longestEscape)) {
    return false;
  }
  if (m_at + 1 >= m_end) {
    return truncated();
  }
  if (m_at[1] != 'u') {
    constexpr std::string_view letters = "\"\\/bfnrt";
    constexpr std::string_view meanings = "\"\\/\b\f\n\r\t";
    const std::size_t index = m_at[1] == 0 ? std::string_view::npos : letters.find(m_at[1]);
    if (index == std::string_view::npos) {
      return faultAt(ScanFaultKind::BadEscape, m_at);
    }
    if (text) {
      *text += meanings[index];
    }
    m_at += 2;
    return true;
  }
  unsigned codePoint = 0;
  if (!scanUnit(m_at, codePoint)) {
    return false;
  }
  std::size_t length = 6;
  if (codePoint >= 0xD800 && codePoint <= 0xDBFF) {
    const char* const second = m_at + 6;
    if (second >= m_end || (*second == '\\' && second + 1 >= m_end)) {
      return truncated();
    }
    unsigned low = 0;
    if (second[0] != '\\' || second[1] != 'u') {
      return faultAt(ScanFaultKind::BadEscape, m_at);
    }
    if (!scanUnit(second, low)) {
      return false;
    }
    if (low < 0xDC00 || low > 0xDFFF) {
      return faultAt(ScanFaultKind::BadEscape, m_at);
    }
    codePoint = 0x10000 + ((codePoint - 0xD800) << 10) + (low - 0xDC00);
    length = 12;
  } else if (codePoint >= 0xDC00 && codePoint <= 0xDFFF) {
    return faultAt(ScanFaultKind::BadEscape, m_at);
  }
  if (text) {
    appendUtf8(*text, codePoint);
  }
  m_at += length;
  return true;
}

bool JsonScanner::scanMultibyte(std::string* text) {
  if (!want(4)) {
    return false;
  }
  const SequenceRule rule = sequenceRule(static_cast<unsigned char>(*m_at));
  if (rule.length == 0) {
    return faultAt(ScanFaultKind::BadUtf8, m_at);
  }
  for (std::size_t i = 1; i < rule.length; ++i) {
    if (m_at + i >= m_end) {
      return truncated();
    }
    const auto byte = static_cast<unsigned char>(m_at[i]);
    const unsigned low = i == 1 ? rule.secondLow : 0x80;
    const unsigned high = i == 1 ? rule.secondHigh : 0xBF;
    if (byte < low || byte > high) {
      return faultAt(ScanFaultKind::BadUtf8, m_at);
    }
  }
  if (text) {
    text->append(m_at, rule.length);
  }
  m_at += rule.length;
  return true;
}

bool JsonScanner::enter(bool object) {
  if (m_depth == deepest) {
    return faultAt(ScanFaultKind::TooDeep, m_at);
  }
  m_isObject[m_depth++] = object;
  ++m_at;
  return true;
}

bool JsonScanner::enterObject() {
  return enter(true);
}

bool JsonScanner::enterArray() {
  return enter(false);
}

bool JsonScanner::nextItem(char close, const char* expected, bool first, bool& more) {
  if (!skipSpace()) {
    return false;
  }
  if (m_at == m_end) {
    return truncated();
  }
  more = *m_at != close;
  if (!more) {
    --m_depth;
    ++m_at;
    return true;
  }
  if (!first) {
    if (*m_at != ',') {
      return faultAt(ScanFaultKind::UnexpectedByte, m_at, expected);
    }
    ++m_at;
  }
  return true;
}

bool JsonScanner::nextElement(bool first, bool& more) {
  return nextItem(']', ",]", first, more);
}

bool JsonScanner::nextMemberInto(bool first, std::string* name, bool& more) {
  if (!nextItem('}', ",}", first, more)) {
    return false;
  }
  if (!more) {
    return true;
  }
  if (!skipSpace()) {
    return false;
  }
  if (m_at == m_end) {
    return truncated();
  }
  if (*m_at != '"') {
    return faultAt(ScanFaultKind::UnexpectedByte, m_at, first ? "\"}" : "\"");
  }
  if (name) {
    name->clear();
  }
  if (!scanString(name) || !skipSpace()) {
    return false;
  }
  if (m_at == m_end) {
    return truncated();
  }
  if (*m_at != ':') {
    return faultAt(ScanFaultKind::UnexpectedByte, m_at, ":");
  }
  ++m_at;
  return true;
}

bool JsonScanner::skipScalar(JsonKind kind) {
  JsonNumber number;
  switch (kind) {
    case JsonKind::String:
      return scanString(nullptr);
    case JsonKind::Boolean:
      return consumeWord(*m_at == 't' ? "true" : "false");
    case JsonKind::Null:
      return consumeWord("null");
    default:
      return readNumber(number);
  }
}

bool JsonScanner::skipValue() {
  const unsigned outside = m_depth;
  for (;;) {
    JsonKind kind{};
    if (!peek(kind)) {
      return false;
    }
    bool more = false;
    if (kind == JsonKind::Array) {
      if (!enterArray() || !nextElement(true, more)) {
        return false;
      }
    } else if (kind == JsonKind::Object) {
      if (!enterObject() || !nextMemberInto(true, nullptr, more)) {
        return false;
      }
    } else if (!skipScalar(kind)) {
      return false;
    }
    while (!more && m_depth > outside) {
      if (!(m_isObject[m_depth - 1] ? nextMemberInto(false, nullptr, more) : nextElement(false, more))) {
        return false;
      }
    }
    if (!more) {
      return true;
    }
  }
}

}  // namespace quantoscope::runs
