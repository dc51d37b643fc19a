// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>

#include "engine/core/file_io.h"
#include "engine/core/json_cursor.h"
#include "engine/core/json_document.h"
#include "engine/criticality/tokenizer.h"

namespace quantoscope::criticality {
namespace {

constexpr std::uint64_t largestFile = 256U << 20U;
constexpr std::int64_t largestId = 10'000'000;

using core::JsonCursor;

/// What the file asks for and is not done here.
struct Unsupported {
  std::string what;
};

[[noreturn]] void unsupported(const std::string& where, const std::string& what) {
  throw Unsupported{where + " " + what.substr(0, 200)};
}

std::string typeOf(const JsonCursor& part) {
  return part["type"].text();
}

bool flagOf(const JsonCursor& part, const char* key, bool usual) {
  const JsonCursor found = part.find(key);
  return found.missing() ? usual : found.flag();
}

void readNormalizer(const JsonCursor& part, TokenizerModel& model) {
  if (part.missing()) {
    return;
  }
  const std::string type = typeOf(part);
  if (type == "Sequence") {
    for (const JsonCursor& step : part["normalizers"].list()) {
      readNormalizer(step, model);
    }
  } else if (type == "Prepend") {
    model.normalizer.push_back({NormalizerStep::Kind::Prepend, {}, part["prepend"].text()});
  } else if (type == "Replace") {
    const JsonCursor pattern = part["pattern"];
    const JsonCursor literal = pattern.find("String");
    if (literal.missing()) {
      unsupported("normalizer", "Replace by a regular expression");
    }
    model.normalizer.push_back({NormalizerStep::Kind::Replace, literal.text(), part["content"].text()});
  } else if (type == "NFC") {
    model.normalizer.push_back({NormalizerStep::Kind::Nfc, {}, {}});
  } else {
    unsupported("normalizer", type);
  }
}

void readSplit(const JsonCursor& part, TokenizerModel& model) {
  const JsonCursor pattern = part["pattern"].find("Regex");
  const std::string expression = pattern.missing() ? std::string("by a plain string") : pattern.text();
  const auto rule = ruleOfPattern(expression);
  if (!rule) {
    unsupported("pre-tokenizer Split", expression);
  }
  if (const std::string behavior = part["behavior"].text();
      behavior != "Isolated" && !(behavior == "Removed" && flagOf(part, "invert", false))) {
    unsupported("pre-tokenizer Split", behavior);
  }
  model.splits.push_back({SplitStep::Kind::Rule, *rule, {}, false, false, false});
}

void readMetaspace(const JsonCursor& part, TokenizerModel& model) {
  SplitStep step{SplitStep::Kind::Metaspace, SplitRule::Gpt2, part["replacement"].text(), false, true, false};
  step.split = flagOf(part, "split", true);
  const JsonCursor scheme = part.find("prepend_scheme");
  const std::string word =
      scheme.missing() ? (flagOf(part, "add_prefix_space", true) ? "always" : "never") : scheme.text();
  if (word != "always" && word != "first" && word != "never") {
    unsupported("pre-tokenizer Metaspace", word);
  }
  step.prefix = word != "never";
  step.always = word == "always";
  if (step.replacement.empty()) {
    unsupported("pre-tokenizer Metaspace", "without a replacement");
  }
  model.splits.push_back(step);
}

void readPreTokenizer(const JsonCursor& part, TokenizerModel& model) {
  if (part.missing()) {
    return;
  }
  const std::string type = typeOf(part);
  if (type == "Sequence") {
    for (const JsonCursor& step : part["pretokenizers"].list()) {
      readPreTokenizer(step, model);
    }
  } else if (type == "ByteLevel") {
    if (flagOf(part, "add_prefix_space", true)) {
      model.splits.push_back({SplitStep::Kind::PrefixSpace, SplitRule::Gpt2, {}, false, false, false});
    }
    if (flagOf(part, "use_regex", true)) {
      model.splits.push_back({SplitStep::Kind::Rule, SplitRule::Gpt2, {}, false, false, false});
    }
    model.byteLevel = true;
  } else if (type == "Split") {
    readSplit(part, model);
  } else if (type == "Digits") {
    const SplitRule rule =
        flagOf(part, "individual_digits", false) ? SplitRule::SingleDigits : SplitRule::Digits;
    model.splits.push_back({SplitStep::Kind::Rule, rule, {}, false, false, false});
  } else if (type == "Metaspace") {
    readMetaspace(part, model);
  } else {
    unsupported("pre-tokenizer", type);
  }
}

void readVocabulary(const JsonCursor& part, TokenizerModel& model) {
  for (const auto& [text, id] : part.members()) {
    model.vocabulary.emplace(text, static_cast<std::uint32_t>(id.integer(0, largestId)));
  }
}

void readMerges(const JsonCursor& part, TokenizerModel& model) {
  std::uint32_t rank = 0;
  for (const JsonCursor& entry : part.list(0, 10'000'000)) {
    std::string left;
    std::string right;
    if (entry.value()->is_array()) {
      const auto both = entry.list(2, 2);
      if (both.size() == 2) {
        left = both[0].text();
        right = both[1].text();
      }
    } else {
      const std::string text = entry.text();
      const auto space = text.find(' ');
      left = text.substr(0, space);
      right = space == std::string::npos ? "" : text.substr(space + 1);
    }
    const auto a = model.vocabulary.find(left);
    const auto b = model.vocabulary.find(right);
    const auto both = model.vocabulary.find(left + right);
    if (a == model.vocabulary.end() || b == model.vocabulary.end() || both == model.vocabulary.end()) {
      entry.wrong(QUANTOSCOPE_TEXT(
          "Error", "%1 does not join two tokens of the vocabulary to a third one; the file is damaged."));
      return;
    }
    model.merges.emplace((std::uint64_t{a->second} << 32U) | b->second,
                         TokenizerModel::Merge{rank, both->second});
    ++rank;
  }
}

void readModel(const JsonCursor& part, TokenizerModel& model) {
  const JsonCursor type = part.find("type");
  if (!type.missing() && type.text() != "BPE") {
    unsupported("model", type.text());
  }
  if (const JsonCursor dropout = part.find("dropout"); !dropout.missing() && dropout.number() > 0) {
    unsupported("model", "BPE with dropout");
  }
  for (const char* key : {"continuing_subword_prefix", "end_of_word_suffix"}) {
    if (const JsonCursor affix = part.find(key); !affix.missing() && !affix.text().empty()) {
      unsupported("model", std::string("BPE with ") + key);
    }
  }
  model.byteFallback = flagOf(part, "byte_fallback", false);
  model.fuseUnknown = flagOf(part, "fuse_unk", false);
  model.ignoreMerges = flagOf(part, "ignore_merges", false);
  readVocabulary(part["vocab"], model);
  readMerges(part["merges"], model);
  if (const JsonCursor unknown = part.find("unk_token"); !unknown.missing()) {
    if (const auto found = model.vocabulary.find(unknown.text()); found != model.vocabulary.end()) {
      model.unknown = found->second;
    }
  }
}

void readAdded(const JsonCursor& part, TokenizerModel& model) {
  for (const JsonCursor& entry : part.list()) {
    AddedToken token;
    token.id = static_cast<std::uint32_t>(entry["id"].integer(0, largestId));
    token.content = entry["content"].text();
    token.leftStrip = flagOf(entry, "lstrip", false);
    token.rightStrip = flagOf(entry, "rstrip", false);
    token.singleWord = flagOf(entry, "single_word", false);
    model.added.push_back(std::move(token));
  }
}

void readPostProcessor(const JsonCursor& part, TokenizerModel& model) {
  if (part.missing()) {
    return;
  }
  const std::string type = typeOf(part);
  if (type == "Sequence") {
    for (const JsonCursor& step : part["processors"].list()) {
      readPostProcessor(step, model);
    }
    return;
  }
  if (type == "ByteLevel") {
    return;
  }
  if (type != "TemplateProcessing") {
    unsupported("post-processor", type);
  }
  bool seenText = false;
  for (const JsonCursor& item : part["single"].list()) {
    const JsonCursor special = item.find("SpecialToken");
    if (special.missing()) {
      seenText = true;
      continue;
    }
    const std::string name = special["id"].text();
    const JsonCursor ids = part["special_tokens"][name.c_str()]["ids"];
    for (const JsonCursor& id : ids.list()) {
      (seenText ? model.after : model.before).push_back(static_cast<std::uint32_t>(id.integer(0, largestId)));
    }
  }
}

TokenizerModel readDocument(const JsonCursor& root) {
  TokenizerModel model;
  readNormalizer(root.find("normalizer"), model);
  readPreTokenizer(root.find("pre_tokenizer"), model);
  readModel(root["model"], model);
  if (const JsonCursor added = root.find("added_tokens"); !added.missing()) {
    readAdded(added, model);
  }
  readPostProcessor(root.find("post_processor"), model);
  return model;
}

}  // namespace

core::Result<Tokenizer> parseTokenizer(std::string_view json) {
  const auto document = core::parseDocument(json);
  if (!document) {
    return core::Failure(document.error());
  }
  core::JsonReading reading(*document);
  try {
    TokenizerModel model = readDocument(reading.root());
    if (reading.failure()) {
      return core::Failure(*reading.failure());
    }
    return Tokenizer(std::move(model));
  } catch (const Unsupported& found) {
    // A mistake before it is what made the part look unknown.
    if (reading.failure()) {
      return core::Failure(*reading.failure());
    }
    return core::fail(
        core::ErrorCode::Unsupported,
        QUANTOSCOPE_TEXT("Error",
                         "The tokenizer needs something that is not supported: %1. Give token ids "
                         "instead of text."),
        {found.what});
  }
}

core::Result<Tokenizer> readTokenizer(const std::filesystem::path& path) {
  return core::readFile(path, largestFile).and_then(parseTokenizer).map_error([&](core::Error error) {
    error.file = path.string();
    return error;
  });
}

}  // namespace quantoscope::criticality
