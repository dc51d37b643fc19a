// SPDX-License-Identifier: GPL-3.0-or-later
// Prompts: texts or token ids, and which of their tokens attention is measured on. Values, safe from any
// thread.
#pragma once

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "engine/core/error.h"
#include "engine/criticality/tokenizer.h"

namespace quantoscope::criticality {

/// The characters whose tokens are marked when nothing else is asked for.
inline constexpr std::string_view usualFocus = "0123456789+-*/=";

struct Prompt {
  std::string text;                   ///< empty when ids were given
  std::vector<std::uint32_t> tokens;  ///< at least one
  std::vector<std::string> names;     ///< of the tokens, for people
  std::vector<bool> marked;           ///< one a token
};

/// A text as it stands in a file of prompts.
struct PromptText {
  std::string text;
  /// Bytes [begin, end) whose tokens are marked, instead of those with focus characters; none: those.
  std::vector<std::pair<std::uint32_t, std::uint32_t>> spans;
};

/// Tokens with at least one byte in a span, or one character of `focus` (UTF-8), are marked. BadInput for a
/// text without tokens.
core::Result<Prompt> makePrompt(const Tokenizer& tokenizer, const PromptText& text, std::string_view focus);

/// Ids as they are. With a tokenizer they get names, and those with focus characters are marked.
core::Result<Prompt> promptOfIds(std::vector<std::uint32_t> ids, const Tokenizer* tokenizer,
                                 std::string_view focus);

/// One prompt a line; empty lines are left out. If the first line begins with {, every line is an object
/// {"text": "..", "focus": [[begin, end], ..]}. BadInput with the line.
core::Result<std::vector<PromptText>> parsePrompts(std::string_view content);

/// Token ids: one prompt a line, numbers separated by spaces or commas, or a JSON list of lists.
core::Result<std::vector<std::vector<std::uint32_t>>> parseTokenIds(std::string_view content);

}  // namespace quantoscope::criticality
