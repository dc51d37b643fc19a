// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/criticality/pre_tokenizer.h"

#include <algorithm>

#include "engine/criticality/unicode_classes.h"

namespace quantoscope::criticality {
namespace {

constexpr std::string_view gpt2Pattern =
    R"('s|'t|'re|'ve|'m|'ll|'d| ?\p{L}+| ?\p{N}+| ?[^\s\p{L}\p{N}]+|\s+(?!\S)|\s+)";
constexpr std::string_view llama3Pattern =
    R"((?i:'s|'t|'re|'ve|'m|'ll|'d)|[^\r\n\p{L}\p{N}]?\p{L}+|\p{N}{1,3}| ?[^\s\p{L}\p{N}]+[\r\n]*|\s*[\r\n]+|\s+(?!\S)|\s+)";
constexpr std::string_view qwen2Pattern =
    R"((?i:'s|'t|'re|'ve|'m|'ll|'d)|[^\r\n\p{L}\p{N}]?\p{L}+|\p{N}| ?[^\s\p{L}\p{N}]+[\r\n]*|\s*[\r\n]+|\s+(?!\S)|\s+)";

enum class Kind : std::uint8_t { Letter, Number, Space, Other, End };

/// The text as characters, read ahead; positions count characters.
class Text {
 public:
  explicit Text(std::string_view text) {
    for (std::size_t at = 0; at < text.size();) {
      const Character character = characterAt(text, at);
      m_codes.push_back(character.code);
      m_kinds.push_back(isLetter(character.code)   ? Kind::Letter
                        : isNumber(character.code) ? Kind::Number
                        : isSpace(character.code)  ? Kind::Space
                                                   : Kind::Other);
      at += character.bytes;
      m_ends.push_back(at);
    }
  }
  std::size_t size() const { return m_codes.size(); }
  char32_t code(std::size_t i) const { return i < size() ? m_codes[i] : 0; }
  Kind kind(std::size_t i) const { return i < size() ? m_kinds[i] : Kind::End; }
  bool isNewline(std::size_t i) const { return code(i) == '\r' || code(i) == '\n'; }
  std::size_t run(std::size_t i, Kind kind) const {
    while (this->kind(i) == kind) {
      ++i;
    }
    return i;
  }
  std::size_t byteEnd(std::size_t character) const { return m_ends[character - 1]; }

 private:
  std::vector<char32_t> m_codes;
  std::vector<Kind> m_kinds;
  std::vector<std::size_t> m_ends;
};

/// Where 's, 't, 're, 've, 'm, 'll or 'd at `i` ends; `i` itself if there is none.
std::size_t contractionEnd(const Text& text, std::size_t i, bool anyCase) {
  if (text.code(i) != '\'') {
    return i;
  }
  const auto letter = [&](std::size_t at) -> char32_t {
    const char32_t code = text.code(at);
    if (anyCase && code >= 'A' && code <= 'Z') {
      return code - 'A' + 'a';
    }
    // The long s, which is an s in any case.
    return anyCase && code == 0x17F ? U's' : code;
  };
  const char32_t first = letter(i + 1);
  const char32_t second = letter(i + 2);
  if (first == 's' || first == 't' || first == 'm' || first == 'd') {
    return i + 2;
  }
  if ((first == 'r' && second == 'e') || (first == 'v' && second == 'e') || (first == 'l' && second == 'l')) {
    return i + 3;
  }
  return i;
}

/// \s+(?!\S)|\s+ at a space: the run, less its last character if something follows.
std::size_t spaceEnd(const Text& text, std::size_t i) {
  const std::size_t end = text.run(i, Kind::Space);
  return text.kind(end) == Kind::End || end - i == 1 ? end : end - 1;
}

std::size_t gpt2End(const Text& text, std::size_t i) {
  if (const std::size_t end = contractionEnd(text, i, false); end > i) {
    return end;
  }
  const std::size_t start = text.code(i) == ' ' ? i + 1 : i;
  for (const Kind kind : {Kind::Letter, Kind::Number, Kind::Other}) {
    if (text.kind(start) == kind) {
      return text.run(start, kind);
    }
  }
  return spaceEnd(text, i);
}

std::size_t llama3End(const Text& text, std::size_t i, std::size_t mostDigits) {
  if (const std::size_t end = contractionEnd(text, i, true); end > i) {
    return end;
  }
  const Kind kind = text.kind(i);
  if (kind == Kind::Letter) {
    return text.run(i, Kind::Letter);
  }
  if (kind != Kind::Number && !text.isNewline(i) && text.kind(i + 1) == Kind::Letter) {
    return text.run(i + 1, Kind::Letter);
  }
  if (kind == Kind::Number) {
    return std::min(text.run(i, Kind::Number), i + mostDigits);
  }
  const std::size_t start = text.code(i) == ' ' ? i + 1 : i;
  if (text.kind(start) == Kind::Other) {
    std::size_t end = text.run(start, Kind::Other);
    while (text.isNewline(end)) {
      ++end;
    }
    return end;
  }
  // \s*[\r\n]+: up to the last newline of the run.
  for (std::size_t end = text.run(i, Kind::Space); end > i; --end) {
    if (text.isNewline(end - 1)) {
      return end;
    }
  }
  return spaceEnd(text, i);
}

std::size_t digitsEnd(const Text& text, std::size_t i, bool single) {
  if (text.kind(i) == Kind::Number) {
    return single ? i + 1 : text.run(i, Kind::Number);
  }
  while (text.kind(i) != Kind::Number && text.kind(i) != Kind::End) {
    ++i;
  }
  return i;
}

}  // namespace

Piece Piece::of(std::string_view text, std::uint32_t from) {
  Piece piece;
  piece.bytes = text;
  piece.origins.reserve(text.size());
  for (std::uint32_t i = 0; i < text.size(); ++i) {
    piece.origins.push_back({from + i, from + i + 1});
  }
  return piece;
}

Piece Piece::part(std::size_t begin, std::size_t end) const {
  Piece piece;
  piece.bytes = bytes.substr(begin, end - begin);
  piece.origins.assign(origins.begin() + static_cast<std::ptrdiff_t>(begin),
                       origins.begin() + static_cast<std::ptrdiff_t>(end));
  return piece;
}

std::optional<SplitRule> ruleOfPattern(std::string_view pattern) {
  if (pattern == gpt2Pattern) {
    return SplitRule::Gpt2;
  }
  if (pattern == llama3Pattern) {
    return SplitRule::Llama3;
  }
  if (pattern == qwen2Pattern) {
    return SplitRule::Qwen2;
  }
  return std::nullopt;
}

std::vector<std::size_t> splitEnds(std::string_view text, SplitRule rule) {
  const Text characters(text);
  std::vector<std::size_t> ends;
  for (std::size_t i = 0; i < characters.size();) {
    switch (rule) {
      case SplitRule::Gpt2:
        i = gpt2End(characters, i);
        break;
      case SplitRule::Llama3:
        i = llama3End(characters, i, 3);
        break;
      case SplitRule::Qwen2:
        i = llama3End(characters, i, 1);
        break;
      case SplitRule::Digits:
      case SplitRule::SingleDigits:
        i = digitsEnd(characters, i, rule == SplitRule::SingleDigits);
        break;
    }
    ends.push_back(characters.byteEnd(i));
  }
  return ends;
}

}  // namespace quantoscope::criticality
