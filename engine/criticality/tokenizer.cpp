// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/criticality/tokenizer.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <queue>

#include "engine/criticality/unicode_classes.h"

namespace quantoscope::criticality {
namespace {

std::uint64_t pairKey(std::uint32_t left, std::uint32_t right) {
  return (std::uint64_t{left} << 32U) | right;
}

/// By code of GPT-2's alphabet: the byte. All codes are below 0x144.
std::array<int, 0x150> bytesOfCharacters() {
  std::array<int, 0x150> bytes;
  bytes.fill(-1);
  for (int byte = 0; byte < 256; ++byte) {
    bytes[characterOfByte(static_cast<std::uint8_t>(byte))] = byte;
  }
  return bytes;
}

bool isWordCharacter(char32_t code) {
  return isLetter(code) || isNumber(code) || code == '_';
}

/// The character that ends right before `at`.
char32_t characterBefore(std::string_view text, std::size_t at) {
  std::size_t start = at;
  while (start > 0 && at - start < 4) {
    --start;
    if ((static_cast<unsigned char>(text[start]) & 0xC0U) != 0x80) {
      break;
    }
  }
  return start == at ? 0 : characterAt(text, start).code;
}

void replaceAll(Piece& piece, const std::string& pattern, const std::string& content) {
  Piece replaced;
  for (std::size_t at = 0; at < piece.bytes.size();) {
    if (!pattern.empty() && piece.bytes.compare(at, pattern.size(), pattern) == 0) {
      const Piece::Origin origin{piece.origins[at].begin, piece.origins[at + pattern.size() - 1].end};
      replaced.bytes += content;
      replaced.origins.insert(replaced.origins.end(), content.size(), origin);
      at += pattern.size();
    } else {
      replaced.bytes += piece.bytes[at];
      replaced.origins.push_back(piece.origins[at]);
      ++at;
    }
  }
  piece = std::move(replaced);
}

void prepend(Piece& piece, const std::string& content) {
  if (piece.bytes.empty()) {
    return;
  }
  const Piece::Origin origin{piece.origins.front().begin, piece.origins.front().begin};
  piece.bytes.insert(0, content);
  piece.origins.insert(piece.origins.begin(), content.size(), origin);
}

/// Canonical composition changes nothing below U+0300, where combining characters begin.
core::Result<void> checkComposed(const Piece& piece) {
  for (std::size_t at = 0; at < piece.bytes.size();) {
    const Character character = characterAt(piece.bytes, at);
    if (character.code >= 0x300 && character.code != brokenByte) {
      return core::fail(
          core::ErrorCode::Unsupported,
          QUANTOSCOPE_TEXT("Error",
                           "The tokenizer normalizes text (NFC), which is not done here, and the text "
                           "has the character U+%1; give token ids instead."),
          {fmt::format("{:04X}", static_cast<std::uint32_t>(character.code))});
    }
    at += character.bytes;
  }
  return {};
}

std::vector<Piece> applyMetaspace(std::vector<Piece> pieces, const SplitStep& step, bool isFirst) {
  std::vector<Piece> cut;
  for (std::size_t i = 0; i < pieces.size(); ++i) {
    Piece& piece = pieces[i];
    replaceAll(piece, " ", step.replacement);
    if (step.prefix && (step.always || (i == 0 && isFirst)) && !piece.bytes.starts_with(step.replacement)) {
      prepend(piece, step.replacement);
    }
    std::size_t start = 0;
    while (step.split && start < piece.bytes.size()) {
      const std::size_t next = piece.bytes.find(step.replacement, start + step.replacement.size());
      if (next == std::string::npos) {
        break;
      }
      cut.push_back(piece.part(start, next));
      start = next;
    }
    if (start < piece.bytes.size()) {
      cut.push_back(piece.part(start, piece.bytes.size()));
    }
  }
  return cut;
}

std::vector<Piece> applySplit(std::vector<Piece> pieces, const SplitStep& step, bool isFirst) {
  if (step.kind == SplitStep::Kind::Metaspace) {
    return applyMetaspace(std::move(pieces), step, isFirst);
  }
  if (step.kind == SplitStep::Kind::PrefixSpace) {
    for (Piece& piece : pieces) {
      if (!piece.bytes.starts_with(' ')) {
        prepend(piece, " ");
      }
    }
    return pieces;
  }
  std::vector<Piece> cut;
  for (const Piece& piece : pieces) {
    std::size_t start = 0;
    for (const std::size_t end : splitEnds(piece.bytes, step.rule)) {
      cut.push_back(piece.part(start, end));
      start = end;
    }
  }
  return cut;
}

}  // namespace

char32_t characterOfByte(std::uint8_t byte) {
  const auto isPrintable = [](int b) {
    return (b >= '!' && b <= '~') || (b >= 0xA1 && b <= 0xAC) || (b >= 0xAE && b <= 0xFF);
  };
  if (isPrintable(byte)) {
    return byte;
  }
  char32_t next = 0x100;
  for (int b = 0; b < byte; ++b) {
    next += isPrintable(b) ? 0 : 1;
  }
  return next;
}

Tokenizer::Tokenizer(TokenizerModel model) : m_model(std::move(model)) {
  const auto enter = [&](const std::string& text, std::uint32_t id) {
    m_size = std::max(m_size, id + 1);
    m_texts.resize(std::max<std::size_t>(m_texts.size(), m_size));
    m_texts[id] = text;
  };
  for (const auto& [text, id] : m_model.vocabulary) {
    enter(text, id);
  }
  for (const AddedToken& token : m_model.added) {
    enter(token.content, token.id);
    if (!token.content.empty()) {
      m_startsAdded[static_cast<std::uint8_t>(token.content[0])] = true;
    }
  }
  m_byteIds.resize(256);
  for (int byte = 0; byte < 256; ++byte) {
    std::string name;
    if (m_model.byteLevel) {
      appendUtf8(name, characterOfByte(static_cast<std::uint8_t>(byte)));
    } else if (m_model.byteFallback) {
      name = fmt::format("<0x{:02X}>", byte);
    }
    if (const auto found = m_model.vocabulary.find(name); found != m_model.vocabulary.end()) {
      m_byteIds[static_cast<std::size_t>(byte)] = found->second;
    }
  }
}

std::string Tokenizer::text(std::uint32_t id) const {
  if (id >= m_texts.size()) {
    return {};
  }
  static const auto bytes = bytesOfCharacters();
  const bool isAdded = std::any_of(m_model.added.begin(), m_model.added.end(),
                                   [&](const AddedToken& token) { return token.id == id; });
  std::string raw = m_texts[id];
  if (m_model.byteLevel && !isAdded) {
    raw.clear();
    for (std::size_t at = 0; at < m_texts[id].size();) {
      const Character character = characterAt(m_texts[id], at);
      const int byte = character.code < bytes.size() ? bytes[character.code] : -1;
      raw += byte < 0 ? std::string(m_texts[id], at, character.bytes)
                      : std::string(1, static_cast<char>(static_cast<unsigned char>(byte)));
      at += character.bytes;
    }
  }
  std::string shown;
  for (std::size_t at = 0; at < raw.size();) {
    const Character character = characterAt(raw, at);
    shown += character.code == brokenByte ? fmt::format("<0x{:02X}>", static_cast<unsigned char>(raw[at]))
                                          : raw.substr(at, character.bytes);
    at += character.bytes;
  }
  return shown;
}

core::Result<std::vector<Token>> Tokenizer::encode(std::string_view text, bool withTemplate) const {
  std::vector<Token> tokens;
  const auto addTemplate = [&](const std::vector<std::uint32_t>& ids, std::uint32_t at) {
    for (const std::uint32_t id : ids) {
      if (withTemplate) {
        tokens.push_back({id, at, at});
      }
    }
  };
  addTemplate(m_model.before, 0);
  std::size_t plainFrom = 0;
  const auto flush = [&](std::size_t end) {
    return encodePlain(text.substr(plainFrom, end - plainFrom), static_cast<std::uint32_t>(plainFrom),
                       plainFrom == 0, tokens);
  };
  for (std::size_t at = 0; at < text.size();) {
    const AddedToken* longest = nullptr;
    if (!m_startsAdded[static_cast<std::uint8_t>(text[at])]) {
      ++at;
      continue;
    }
    for (const AddedToken& token : m_model.added) {
      if ((longest == nullptr || token.content.size() > longest->content.size()) && !token.content.empty() &&
          text.compare(at, token.content.size(), token.content) == 0) {
        longest = &token;
      }
    }
    if (longest != nullptr && longest->singleWord) {
      const std::size_t after = at + longest->content.size();
      const bool touches = isWordCharacter(characterBefore(text, at)) ||
                           (after < text.size() && isWordCharacter(characterAt(text, after).code));
      longest = touches ? nullptr : longest;
    }
    if (longest == nullptr) {
      ++at;
      continue;
    }
    std::size_t begin = at;
    std::size_t end = at + longest->content.size();
    while (longest->leftStrip && begin > plainFrom && isSpace(static_cast<unsigned char>(text[begin - 1]))) {
      --begin;
    }
    while (longest->rightStrip && end < text.size() && isSpace(characterAt(text, end).code)) {
      end += characterAt(text, end).bytes;
    }
    if (const auto done = flush(begin); !done) {
      return core::Failure(done.error());
    }
    tokens.push_back({longest->id, static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(end)});
    at = plainFrom = end;
  }
  if (auto done = flush(text.size()); !done) {
    return core::Failure(done.error());
  }
  addTemplate(m_model.after, static_cast<std::uint32_t>(text.size()));
  return tokens;
}

core::Result<void> Tokenizer::encodePlain(std::string_view text, std::uint32_t from, bool isFirst,
                                          std::vector<Token>& tokens) const {
  if (text.empty()) {
    return {};
  }
  Piece whole = Piece::of(text, from);
  for (const NormalizerStep& step : m_model.normalizer) {
    switch (step.kind) {
      case NormalizerStep::Kind::Prepend:
        prepend(whole, step.content);
        break;
      case NormalizerStep::Kind::Replace:
        replaceAll(whole, step.pattern, step.content);
        break;
      case NormalizerStep::Kind::Nfc:
        if (auto checked = checkComposed(whole); !checked) {
          return checked;
        }
        break;
    }
  }
  std::vector<Piece> pieces;
  pieces.push_back(std::move(whole));
  for (const SplitStep& step : m_model.splits) {
    pieces = applySplit(std::move(pieces), step, isFirst);
  }
  for (const Piece& piece : pieces) {
    if (auto done = encodePiece(piece, tokens); !done) {
      return done;
    }
  }
  return {};
}

core::Result<void> Tokenizer::encodePiece(const Piece& piece, std::vector<Token>& tokens) const {
  if (piece.bytes.empty()) {
    return {};
  }
  if (m_model.ignoreMerges) {
    std::string name = piece.bytes;
    if (m_model.byteLevel) {
      name.clear();
      for (const char c : piece.bytes) {
        appendUtf8(name, characterOfByte(static_cast<std::uint8_t>(c)));
      }
    }
    if (const auto found = m_model.vocabulary.find(name); found != m_model.vocabulary.end()) {
      tokens.push_back({found->second, piece.origins.front().begin, piece.origins.back().end});
      return {};
    }
  }
  auto symbols = symbolsOf(piece);
  if (!symbols) {
    return core::Failure(symbols.error());
  }
  merge(*symbols);
  tokens.insert(tokens.end(), symbols->begin(), symbols->end());
  return {};
}

core::Result<std::vector<Token>> Tokenizer::symbolsOf(const Piece& piece) const {
  std::vector<Token> symbols;
  bool afterUnknown = false;
  for (std::size_t at = 0; at < piece.bytes.size();) {
    const std::size_t bytes = m_model.byteLevel ? 1 : characterAt(piece.bytes, at).bytes;
    const std::uint32_t begin = piece.origins[at].begin;
    const std::uint32_t end = piece.origins[at + bytes - 1].end;
    const std::string name = m_model.byteLevel ? std::string() : piece.bytes.substr(at, bytes);
    const auto byteId = [&](std::size_t i) {
      return m_byteIds[static_cast<std::uint8_t>(piece.bytes[at + i])];
    };
    const auto allBytes = [&](std::size_t count) {
      bool all = true;
      for (std::size_t i = 0; i < count; ++i) {
        all = all && byteId(i).has_value();
      }
      return all;
    };
    const auto found = m_model.byteLevel ? m_model.vocabulary.end() : m_model.vocabulary.find(name);
    bool wasUnknown = false;
    if (found != m_model.vocabulary.end()) {
      symbols.push_back({found->second, begin, end});
    } else if (allBytes(bytes)) {
      for (std::size_t i = 0; i < bytes; ++i) {
        symbols.push_back({*byteId(i), begin, end});
      }
    } else if (m_model.unknown) {
      if (afterUnknown && m_model.fuseUnknown) {
        symbols.back().end = end;
      } else {
        symbols.push_back({*m_model.unknown, begin, end});
      }
      wasUnknown = true;
    } else {
      return core::fail(
          core::ErrorCode::BadInput,
          QUANTOSCOPE_TEXT("Error",
                           "The vocabulary has no token for the character at byte %1 of the text; "
                           "leave it out."),
          {std::to_string(begin)});
    }
    afterUnknown = wasUnknown;
    at += bytes;
  }
  return symbols;
}

void Tokenizer::merge(std::vector<Token>& symbols) const {
  struct Candidate {
    std::uint32_t rank;
    std::size_t position;
    std::uint32_t left, right, merged;
  };
  // The lowest rank first, of equal ranks the leftmost.
  const auto later = [](const Candidate& a, const Candidate& b) {
    return a.rank != b.rank ? a.rank > b.rank : a.position > b.position;
  };
  std::priority_queue<Candidate, std::vector<Candidate>, decltype(later)> queue(later);
  constexpr std::size_t none = static_cast<std::size_t>(-1);
  std::vector<std::size_t> before(symbols.size());
  std::vector<std::size_t> next(symbols.size());
  std::vector<bool> gone(symbols.size());
  for (std::size_t i = 0; i < symbols.size(); ++i) {
    before[i] = i == 0 ? none : i - 1;
    next[i] = i + 1 == symbols.size() ? none : i + 1;
  }
  const auto consider = [&](std::size_t at) {
    if (at == none || next[at] == none) {
      return;
    }
    const std::uint32_t left = symbols[at].id;
    const std::uint32_t right = symbols[next[at]].id;
    if (const auto found = m_model.merges.find(pairKey(left, right)); found != m_model.merges.end()) {
      queue.push({found->second.rank, at, left, right, found->second.merged});
    }
  };
  for (std::size_t i = 0; i < symbols.size(); ++i) {
    consider(i);
  }
  while (!queue.empty()) {
    const Candidate best = queue.top();
    queue.pop();
    const std::size_t at = best.position;
    // Merges made meanwhile leave stale candidates behind.
    if (gone[at] || next[at] == none || symbols[at].id != best.left || symbols[next[at]].id != best.right) {
      continue;
    }
    const std::size_t right = next[at];
    symbols[at].id = best.merged;
    symbols[at].end = symbols[right].end;
    gone[right] = true;
    next[at] = next[right];
    if (next[at] != none) {
      before[next[at]] = at;
    }
    consider(before[at]);
    consider(at);
  }
  std::size_t kept = 0;
  for (std::size_t i = 0; i < symbols.size(); ++i) {
    if (!gone[i]) {
      symbols[kept++] = symbols[i];
    }
  }
  symbols.resize(kept);
}

}  // namespace quantoscope::criticality
