// SPDX-License-Identifier: GPL-3.0-or-later
// Byte-pair encoding as the tokenizer.json files of Hugging Face describe it. The file itself is read by
// readTokenizer(). Immutable, safe from any thread.
#pragma once

#include <array>
#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "engine/core/error.h"
#include "engine/criticality/pre_tokenizer.h"

namespace quantoscope::criticality {

struct Token {
  std::uint32_t id = 0;
  /// The bytes of the text it stands for; equal for tokens that are added (beginning of text).
  std::uint32_t begin = 0;
  std::uint32_t end = 0;
};

/// What happens to a text before it is cut, in order.
struct NormalizerStep {
  enum class Kind : std::uint8_t { Prepend, Replace, Nfc } kind;
  std::string pattern;  ///< Replace: what is replaced
  std::string content;
};

/// How a text is cut, in order.
struct SplitStep {
  enum class Kind : std::uint8_t { Rule, PrefixSpace, Metaspace } kind;
  SplitRule rule = SplitRule::Gpt2;
  std::string replacement;  ///< Metaspace: stands for a space
  bool always = false;      ///< Metaspace: before every piece, not only the first of the text
  bool split = false;       ///< Metaspace: cut before every replacement
  bool prefix = false;      ///< Metaspace: put one before the text
};

struct AddedToken {
  std::uint32_t id = 0;
  std::string content;
  bool leftStrip = false;   ///< takes the white space before it
  bool rightStrip = false;  ///< and behind it
  bool singleWord = false;  ///< only where no letter, number or underscore touches it
};

/// Everything of a tokenizer.json that encoding needs.
struct TokenizerModel {
  std::vector<NormalizerStep> normalizer;
  std::vector<SplitStep> splits;
  bool byteLevel = false;  ///< vocabulary in GPT-2's alphabet of bytes
  bool byteFallback = false;
  bool fuseUnknown = false;
  bool ignoreMerges = false;
  std::optional<std::uint32_t> unknown;
  std::unordered_map<std::string, std::uint32_t> vocabulary;
  struct Merge {
    std::uint32_t rank;
    std::uint32_t merged;
  };
  std::unordered_map<std::uint64_t, Merge> merges;  ///< by left id << 32 | right id
  std::vector<AddedToken> added;
  std::vector<std::uint32_t> before;  ///< ids the template puts before a text
  std::vector<std::uint32_t> after;
};

class Tokenizer {
 public:
  explicit Tokenizer(TokenizerModel model);

  /// The tokens of `text` (UTF-8; other bytes are taken one by one), with those of the template if
  /// `withTemplate`. Unsupported when the text needs Unicode normalization; BadInput when it holds a
  /// character for which the vocabulary has no token.
  core::Result<std::vector<Token>> encode(std::string_view text, bool withTemplate = true) const;

  /// The text of one token, for people: bytes that are no UTF-8 by themselves become <0xNN>; "" for an id
  /// that is not in the vocabulary.
  std::string text(std::uint32_t id) const;
  /// Ids are below this.
  std::uint32_t size() const { return m_size; }

 private:
  core::Result<void> encodePlain(std::string_view text, std::uint32_t from, bool isFirst,
                                 std::vector<Token>& tokens) const;
  core::Result<void> encodePiece(const Piece& piece, std::vector<Token>& tokens) const;
  core::Result<std::vector<Token>> symbolsOf(const Piece& piece) const;
  void merge(std::vector<Token>& symbols) const;

  TokenizerModel m_model;
  std::uint32_t m_size = 0;
  std::vector<std::string> m_texts;                     ///< by id, as in the vocabulary
  std::array<bool, 256> m_startsAdded{};                ///< by first byte of an added token
  std::vector<std::optional<std::uint32_t>> m_byteIds;  ///< of the 256 bytes, byte level or fallback
};

/// Reads a tokenizer.json: BPE with byte-level or SentencePiece-like pieces. Unsupported, naming what was
/// found, for other models, normalizers, regular expressions and post-processors; BadInput with the path of
/// the value for what is not such a file.
core::Result<Tokenizer> parseTokenizer(std::string_view json);
core::Result<Tokenizer> readTokenizer(const std::filesystem::path& path);

/// GPT-2's alphabet: the printable character that stands for a byte.
char32_t characterOfByte(std::uint8_t byte);

}  // namespace quantoscope::criticality
