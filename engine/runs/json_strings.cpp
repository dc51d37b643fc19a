// SPDX-License-Identifier: GPL-3.0-or-later
// Strings of JSON: the members of JsonScanner that check, unescape and skip them.
#include <array>
#include <string>

#include "engine/runs/json_scanner.h"

namespace quantoscope::runs {
namespace {

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
  if (c >= '0' && c <= '9') {
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

}  // namespace

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

}  // namespace quantoscope::runs
