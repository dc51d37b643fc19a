// SPDX-License-Identifier: GPL-3.0-or-later
// What the rules of tokenizers ask about characters, and UTF-8 read one character at a time. Pure functions,
// safe from any thread.
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>

namespace quantoscope::criticality {

struct CodeRange {
  char32_t first;
  char32_t last;
};
/// General categories L* and N*, ascending.
std::span<const CodeRange> letterRanges();
std::span<const CodeRange> numberRanges();

bool isLetter(char32_t code);
bool isNumber(char32_t code);
/// The property White_Space.
bool isSpace(char32_t code);

struct Character {
  char32_t code = 0;
  std::uint8_t bytes = 1;
};
/// Not a character: a byte that is not part of well-formed UTF-8. It is neither letter, number nor space.
inline constexpr char32_t brokenByte = 0xFFFFFFFF;
/// The character that begins at `at`, which is inside `text`; a single brokenByte where none does.
Character characterAt(std::string_view text, std::size_t at);

/// Appends the character in UTF-8. `code` is a Unicode scalar value.
void appendUtf8(std::string& text, char32_t code);

}  // namespace quantoscope::criticality
