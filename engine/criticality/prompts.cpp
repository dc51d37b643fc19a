// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/criticality/prompts.h"

#include <algorithm>
#include <charconv>
#include <set>

#include "engine/core/json_cursor.h"
#include "engine/core/json_document.h"
#include "engine/criticality/unicode_classes.h"

namespace quantoscope::criticality {
namespace {

core::Failure bad(const char* text, std::vector<std::string> arguments = {}) {
  return core::fail(core::ErrorCode::BadInput, text, std::move(arguments));
}

std::set<char32_t> charactersOf(std::string_view text) {
  std::set<char32_t> characters;
  for (std::size_t at = 0; at < text.size();) {
    const Character character = characterAt(text, at);
    characters.insert(character.code);
    at += character.bytes;
  }
  return characters;
}

bool holdsAny(std::string_view text, const std::set<char32_t>& characters) {
  for (std::size_t at = 0; at < text.size();) {
    const Character character = characterAt(text, at);
    if (characters.contains(character.code)) {
      return true;
    }
    at += character.bytes;
  }
  return false;
}

std::vector<std::string_view> linesOf(std::string_view content) {
  std::vector<std::string_view> lines;
  for (std::size_t start = 0; start < content.size();) {
    const std::size_t end = std::min(content.find('\n', start), content.size());
    std::string_view line = content.substr(start, end - start);
    if (line.ends_with('\r')) {
      line.remove_suffix(1);
    }
    lines.push_back(line);
    start = end + 1;
  }
  return lines;
}

core::Error inLine(const core::Error& error, std::size_t line) {
  return {error.code,
          QUANTOSCOPE_TEXT("Error", "Line %1: %2"),
          {std::to_string(line), core::describe(error)},
          {}};
}

core::Result<PromptText> parseObject(std::string_view line) {
  const auto document = core::parseDocument(line);
  if (!document) {
    return core::Failure(document.error());
  }
  core::JsonReading reading(*document);
  const core::JsonCursor root = reading.root();
  root.onlyKeys({"text", "focus"});
  PromptText prompt;
  prompt.text = root["text"].text();
  if (const auto focus = root.find("focus"); !focus.missing()) {
    for (const core::JsonCursor& span : focus.list()) {
      const auto ends = span.list(2, 2);
      const auto size = static_cast<std::int64_t>(prompt.text.size());
      const std::int64_t begin = ends.size() == 2 ? ends[0].integer(0, size) : 0;
      const std::int64_t end = ends.size() == 2 ? ends[1].integer(begin, size) : 0;
      prompt.spans.emplace_back(static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(end));
    }
  }
  if (reading.failure()) {
    return core::Failure(*reading.failure());
  }
  return prompt;
}

core::Result<std::vector<std::uint32_t>> parseIdLine(std::string_view line) {
  std::vector<std::uint32_t> ids;
  for (std::size_t at = 0; at < line.size();) {
    if (line[at] == ' ' || line[at] == ',' || line[at] == '\t') {
      ++at;
      continue;
    }
    std::uint32_t id = 0;
    const auto [end, failed] = std::from_chars(line.data() + at, line.data() + line.size(), id);
    if (failed != std::errc{}) {
      return bad(QUANTOSCOPE_TEXT("Error", "\"%1\" is not a token id; give whole numbers."),
                 {std::string(line.substr(at, 20))});
    }
    ids.push_back(id);
    at = static_cast<std::size_t>(end - line.data());
    if (at < line.size() && line[at] != ' ' && line[at] != ',' && line[at] != '\t') {
      return bad(QUANTOSCOPE_TEXT("Error", "\"%1\" is not a token id; give whole numbers."),
                 {std::string(line.substr(at, 20))});
    }
  }
  return ids;
}

core::Result<std::vector<std::vector<std::uint32_t>>> parseIdLists(std::string_view content) {
  const auto document = core::parseDocument(content);
  if (!document) {
    return core::Failure(document.error());
  }
  core::JsonReading reading(*document);
  std::vector<std::vector<std::uint32_t>> prompts;
  const auto outer = reading.root().list(1);
  // A list of numbers is one prompt.
  const bool isFlat = !outer.empty() && outer.front().value()->is_number();
  const auto idsOf = [](const std::vector<core::JsonCursor>& entries) {
    std::vector<std::uint32_t> ids;
    ids.reserve(entries.size());
    for (const core::JsonCursor& id : entries) {
      ids.push_back(static_cast<std::uint32_t>(id.integer(0, 0xFFFFFFFF)));
    }
    return ids;
  };
  if (isFlat) {
    prompts.push_back(idsOf(outer));
  } else {
    for (const core::JsonCursor& entry : outer) {
      prompts.push_back(idsOf(entry.list(1)));
    }
  }
  if (reading.failure()) {
    return core::Failure(*reading.failure());
  }
  return prompts;
}

}  // namespace

core::Result<Prompt> makePrompt(const Tokenizer& tokenizer, const PromptText& text, std::string_view focus) {
  const auto tokens = tokenizer.encode(text.text);
  if (!tokens) {
    return core::Failure(tokens.error());
  }
  if (tokens->empty()) {
    return bad(QUANTOSCOPE_TEXT("Error", "The text has no tokens; write at least one character."));
  }
  const std::set<char32_t> characters = charactersOf(focus);
  Prompt prompt;
  prompt.text = text.text;
  for (const Token& token : *tokens) {
    prompt.tokens.push_back(token.id);
    prompt.names.push_back(tokenizer.text(token.id));
    const bool inSpan = std::any_of(text.spans.begin(), text.spans.end(), [&](const auto& span) {
      return token.begin < span.second && token.end > span.first;
    });
    const std::string_view covered = std::string_view(text.text).substr(token.begin, token.end - token.begin);
    prompt.marked.push_back(text.spans.empty() ? holdsAny(covered, characters) : inSpan);
  }
  return prompt;
}

core::Result<Prompt> promptOfIds(std::vector<std::uint32_t> ids, const Tokenizer* tokenizer,
                                 std::string_view focus) {
  if (ids.empty()) {
    return bad(QUANTOSCOPE_TEXT("Error", "A prompt has no token ids; give one at least."));
  }
  const std::set<char32_t> characters = charactersOf(focus);
  Prompt prompt;
  for (const std::uint32_t id : ids) {
    const std::string name = tokenizer == nullptr ? std::string() : tokenizer->text(id);
    prompt.marked.push_back(holdsAny(name, characters));
    prompt.names.push_back(name.empty() ? std::to_string(id) : name);
  }
  prompt.tokens = std::move(ids);
  return prompt;
}

core::Result<std::vector<PromptText>> parsePrompts(std::string_view content) {
  std::vector<PromptText> prompts;
  const auto lines = linesOf(content);
  const bool isJson = !lines.empty() && lines.front().starts_with('{');
  for (std::size_t i = 0; i < lines.size(); ++i) {
    if (lines[i].find_first_not_of(" \t") == std::string_view::npos) {
      continue;
    }
    if (!isJson) {
      prompts.push_back({std::string(lines[i]), {}});
      continue;
    }
    auto prompt = parseObject(lines[i]);
    if (!prompt) {
      return core::Failure(inLine(prompt.error(), i + 1));
    }
    prompts.push_back(std::move(*prompt));
  }
  if (prompts.empty()) {
    return bad(QUANTOSCOPE_TEXT("Error", "The file has no prompts; write one a line."));
  }
  return prompts;
}

core::Result<std::vector<std::vector<std::uint32_t>>> parseTokenIds(std::string_view content) {
  const auto start = content.find_first_not_of(" \t\r\n");
  if (start != std::string_view::npos && content[start] == '[') {
    return parseIdLists(content);
  }
  std::vector<std::vector<std::uint32_t>> prompts;
  const auto lines = linesOf(content);
  for (std::size_t i = 0; i < lines.size(); ++i) {
    auto ids = parseIdLine(lines[i]);
    if (!ids) {
      return core::Failure(inLine(ids.error(), i + 1));
    }
    if (!ids->empty()) {
      prompts.push_back(std::move(*ids));
    }
  }
  if (prompts.empty()) {
    return bad(QUANTOSCOPE_TEXT("Error", "The file has no token ids; write the ids of one prompt a line."));
  }
  return prompts;
}

}  // namespace quantoscope::criticality
