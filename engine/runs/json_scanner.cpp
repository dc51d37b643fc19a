// SPDX-License-Identifier: GPL-3.0-or-later
// The input in blocks, and what holds values together. Strings and numbers have files of their own.
#include "engine/runs/json_scanner.h"

#include <algorithm>
#include <cstring>
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
                                 QUANTOSCOPE_TEXT("Error", "reading was canceled; nothing was changed."))
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
