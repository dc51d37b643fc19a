// SPDX-License-Identifier: GPL-3.0-or-later
// A strict, streaming scanner for JSON of any size: it holds one block, never a tree, and never recurses. It
// accepts RFC 8259 and, as Python writes them, the bare words NaN, Infinity and -Infinity where a value may
// stand; a UTF-8 byte order mark in front is skipped. What the values mean, and the sentences for people, are
// the reader's business.
//
// Every function that returns bool returns false when the input is at fault; fault() then says why, and the
// scanner must not be used any further.
#pragma once

#include <bitset>
#include <cstdint>
#include <optional>
#include <stop_token>
#include <string>
#include <string_view>
#include <vector>

#include "engine/core/progress.h"
#include "engine/runs/byte_source.h"

namespace quantoscope::runs {

enum class JsonKind { Number, String, Object, Array, Boolean, Null };

enum class ScanFaultKind {
  Truncated,       ///< the input ends too early
  UnexpectedByte,  ///< one of the one or two bytes in `wanted` must stand here
  NoValue,         ///< no value begins like this
  BadNumber,       ///< a number that JSON does not know, such as 01 or 1.
  LongNumber,      ///< more than JsonScanner::longestNumber characters
  LongName,        ///< a member's name of more than JsonScanner::longestName bytes
  ControlByte,     ///< a byte below 0x20 inside a string
  BadEscape,       ///< not an escape sequence, or half of a surrogate pair
  BadUtf8,         ///< not UTF-8
  TooDeep,         ///< more than JsonScanner::deepest levels
  Trailing,        ///< something follows the end of the document
  Source,          ///< reading failed or was cancelled: `error` says it
};

struct ScanFault {
  ScanFaultKind kind = ScanFaultKind::Truncated;
  std::uint64_t byte = 0;            ///< where, counted from 0; for Truncated the length of the input
  unsigned char found = 0;           ///< the byte that stands there
  std::string_view wanted;           ///< for UnexpectedByte; static storage
  std::optional<core::Error> error;  ///< for Source
};

/// Where a scanner stands between two tokens, so that another one can go on there.
struct ScanPosition {
  std::uint64_t byte = 0;       ///< of the whole input
  std::uint64_t lines = 0;      ///< line breaks before it
  std::uint64_t lineBegin = 0;  ///< the byte after the last of them
  unsigned depth = 0;           ///< containers that are open
  std::bitset<128> isObject;    ///< which of them are objects, outermost first
};

struct JsonNumber {
  double value = 0;       ///< correctly rounded; NaN and infinities only from Python's words
  bool overflow = false;  ///< the number is too large for a double; `value` is meaningless
};

class JsonScanner {
 public:
  static constexpr unsigned deepest = 128;  // the size of ScanPosition::isObject
  static constexpr std::size_t longestNumber = 1024;
  static constexpr std::size_t longestName = 65536;
  static constexpr std::size_t usualBlock = std::size_t{1} << 18;

  /// `source` must outlive the scanner. `stop` is polled and `progress` told once per block. With `start` the
  /// source begins at that byte of an input whose front was scanned before.
  JsonScanner(ByteSource& source, std::stop_token stop, core::ProgressSink progress,
              std::size_t blockBytes = usualBlock, const ScanPosition& start = {});

  /// Where the next token begins or white space before it.
  ScanPosition position() const;

  bool beginDocument();
  /// Only white space may follow.
  bool endDocument();

  /// What the next value is, judged by its first byte; nothing is consumed but white space.
  bool peek(JsonKind& kind);
  /// Consumes a number; peek() must have said Number.
  bool readNumber(JsonNumber& number);
  /// The characters of the number read last; valid until the next call.
  std::string_view numberText() const { return m_numberText; }
  /// Checks and consumes any value, however long or nested.
  bool skipValue();

  /// Whether anything but white space is left; what is left then begins at position().
  bool hasMore(bool& more);

  /// What is in the buffer from position() on: at most the rest of the input, behind it a zero byte and
  /// plainNumberPadding readable ones. For readers that take plain text in bulk and leave the rest to the
  /// functions here.
  const char* buffered() const { return m_at; }
  /// Consumes what buffered() showed up to `end`.
  void take(const char* end) { m_at = end; }
  /// Says that a line break was taken and where the next line begins; only for who asks for lines later.
  void countLine(const char* next) {
    ++m_lines;
    m_lineBegin = m_base + static_cast<std::uint64_t>(next - m_buffer.data());
  }

  bool enterObject();
  /// Moves to the value of the next member and yields its unescaped name; at the object's end `more` is
  /// false.
  bool nextMember(bool first, std::string& name, bool& more) { return nextMemberInto(first, &name, more); }
  bool enterArray();
  bool nextElement(bool first, bool& more);

  const ScanFault& fault() const { return m_fault; }

 private:
  bool want(std::size_t bytes);
  bool skipSpace();
  bool faultAt(ScanFaultKind kind, const char* at, std::string_view wanted = {});
  bool truncated();
  bool consumeWord(std::string_view word);
  bool scanNumber();
  void convertNumber(JsonNumber& number);
  bool scanString(std::string* text);
  bool scanEscape(std::string* text);
  bool scanUnit(const char* at, unsigned& unit);
  bool scanMultibyte(std::string* text);
  bool skipScalar(JsonKind kind);
  bool enter(bool object);
  /// What elements and members share: the end of the container, or the comma before the next item.
  bool nextItem(char close, const char* expected, bool first, bool& more);
  bool nextMemberInto(bool first, std::string* name, bool& more);

  ByteSource& m_source;
  std::stop_token m_stop;
  core::ProgressSink m_progress;
  std::size_t m_blockBytes;
  std::vector<char> m_buffer;  // longer than what is read: *m_end is always 0, which begins no token
  const char* m_at;
  const char* m_end;
  std::uint64_t m_base = 0;   // offset of m_buffer[0] in the input
  std::uint64_t m_start = 0;  // offset in the input of what the source gives first
  std::uint64_t m_lines = 0;
  std::uint64_t m_lineBegin = 0;
  bool m_sourceEnded = false;
  unsigned m_depth = 0;
  std::bitset<deepest> m_isObject;
  std::string_view m_numberText;
  ScanFault m_fault;
};

}  // namespace quantoscope::runs
