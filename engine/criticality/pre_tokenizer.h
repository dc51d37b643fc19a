// SPDX-License-Identifier: GPL-3.0-or-later
// How a text is cut into pieces before byte-pair merging, as the regular expressions of GPT-2, Llama 3 and
// Qwen 2 cut it. Pure functions, safe from any thread.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace quantoscope::criticality {

/// Bytes of a text that go through a tokenizer together, each with the bytes of the original it stands for.
struct Piece {
  struct Origin {
    std::uint32_t begin = 0;
    std::uint32_t end = 0;
  };
  std::string bytes;
  std::vector<Origin> origins;  ///< one a byte

  static Piece of(std::string_view text, std::uint32_t from);
  Piece part(std::size_t begin, std::size_t end) const;
};

enum class SplitRule : std::uint8_t {
  Gpt2,    ///< 's|'t|'re|'ve|'m|'ll|'d| ?\p{L}+| ?\p{N}+| ?[^\s\p{L}\p{N}]+|\s+(?!\S)|\s+
  Llama3,  ///< contractions in any case, one other character before letters, numbers by up to three digits
  Qwen2,   ///< the same with single digits
  Digits,  ///< runs of numbers apart from the rest
  SingleDigits  ///< every number by itself
};

/// The rule that a regular expression of tokenizer.json stands for; none for one that is not known.
std::optional<SplitRule> ruleOfPattern(std::string_view pattern);

/// The ends of the pieces of `text`, ascending; the last is its size. Nothing for an empty text.
std::vector<std::size_t> splitEnds(std::string_view text, SplitRule rule);

}  // namespace quantoscope::criticality
