// SPDX-License-Identifier: GPL-3.0-or-later
// Tokenizers against ids made by a plain reading of their files, and what is said about files that are wrong.
#include <QTest>
#include <nlohmann/json.hpp>
#include <random>

#include "engine/core/file_io.h"
#include "engine/criticality/prompts.h"
#include "engine/criticality/tokenizer.h"

using namespace quantoscope;
using namespace quantoscope::criticality;

namespace {

const nlohmann::json& cases() {
  static const nlohmann::json read =
      nlohmann::json::parse(core::readFile(TEST_DATA_DIR "/criticality/tokenizers.json", 1U << 24U).value());
  return read;
}

Tokenizer tokenizerOf(const char* name) {
  return parseTokenizer(cases()[name]["tokenizer"].dump()).value();
}

std::vector<std::uint32_t> idsOf(const std::vector<Token>& tokens) {
  std::vector<std::uint32_t> ids;
  for (const Token& token : tokens) {
    ids.push_back(token.id);
  }
  return ids;
}

/// A small tokenizer file with one piece replaced.
std::string fileWith(std::string_view from, std::string_view to) {
  std::string text =
      R"({"version": "1.0", "added_tokens": [{"id": 5, "content": "<s>", "lstrip": false, "rstrip": true}], )"
      R"("normalizer": null, "pre_tokenizer": {"type": "ByteLevel", "add_prefix_space": false}, )"
      R"("post_processor": null, "model": {"type": "BPE", "vocab": {"a": 0, "b": 1, "ab": 2, "c": 3}, )"
      R"("merges": ["a b"]}})";
  const auto at = text.find(from);
  return at == std::string::npos ? std::string() : text.replace(at, from.size(), to);
}

}  // namespace

class TestTokenizer : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void idsAreThoseOfTheFormat_data() {
    QTest::addColumn<QByteArray>("name");
    for (const auto& [name, value] : cases().items()) {
      QTest::newRow(name.c_str()) << QByteArray::fromStdString(name);
    }
  }
  void idsAreThoseOfTheFormat() {
    QFETCH(QByteArray, name);
    const Tokenizer tokenizer = tokenizerOf(name.constData());
    int texts = 0;
    for (const auto& entry : cases()[name.toStdString()]["texts"]) {
      const std::string text = entry["text"];
      const auto tokens = tokenizer.encode(text);
      QVERIFY2(tokens.has_value(), text.c_str());
      QVERIFY2(idsOf(*tokens) == entry["ids"].get<std::vector<std::uint32_t>>(), text.c_str());
      ++texts;
    }
    QVERIFY(texts > 20);
  }

  void tokensCoverTheText() {
    std::mt19937 random(3);
    const std::string letters = "ab e'sT12 \n\t.,\xc3\xa9\xe2\x82\xac\xf0\x9f\x98\x80\xff";
    for (const char* name : {"gpt2", "llama3"}) {
      const Tokenizer tokenizer = tokenizerOf(name);
      for (int round = 0; round < 300; ++round) {
        std::string text;
        for (std::size_t i = random() % 40; i-- > 0;) {
          text += letters[random() % letters.size()];
        }
        const auto tokens = tokenizer.encode(text, false);
        QVERIFY(tokens.has_value());
        std::uint32_t at = 0;
        for (const Token& token : *tokens) {
          QCOMPARE(token.begin, at);
          QVERIFY(token.end > token.begin);
          at = token.end;
        }
        QCOMPARE(std::size_t{at}, text.size());
      }
    }
  }

  void theTemplateCanBeLeftOut() {
    const Tokenizer tokenizer = tokenizerOf("llama3");
    QCOMPARE(tokenizer.encode("a")->size(), tokenizer.encode("a", false)->size() + 1);
    QCOMPARE(tokenizer.encode("", false)->size(), std::size_t{0});
  }

  void tokensHaveTextsForPeople() {
    const Tokenizer tokenizer = tokenizerOf("gpt2");
    const auto tokens = tokenizer.encode("The licensee \xc3\xa9", false);
    std::string joined;
    for (const Token& token : *tokens) {
      joined += tokenizer.text(token.id);
    }
    QVERIFY(joined.starts_with("The licensee "));
    QCOMPARE(tokenizer.text(0), std::string(1, '\0'));
    QCOMPARE(tokenizer.text(0xC3), std::string("<0xC3>"));
    QCOMPARE(tokenizer.text(1'000'000), std::string());
  }

  void addedTokensTakeTheirWhiteSpace() {
    const auto tokenizer = parseTokenizer(fileWith("null, \"pre", "null, \"pre"));
    QVERIFY2(tokenizer.has_value(), tokenizer ? "" : core::describe(tokenizer.error()).c_str());
    const auto tokens = tokenizer->encode("ab<s>  cab");
    QVERIFY(tokens.has_value());
    QCOMPARE(idsOf(*tokens), (std::vector<std::uint32_t>{2, 5, 3, 2}));
    QCOMPARE((*tokens)[1].begin, 2U);
    QCOMPARE((*tokens)[1].end, 7U);
    const auto unknown = tokenizer->encode("abx");
    QCOMPARE(
        core::describe(unknown.error()),
        std::string("The vocabulary has no token for the character at byte 2 of the text; leave it out."));
  }

  void metaspaceStandsForSpaces() {
    const auto tokenizer = parseTokenizer(
        R"({"pre_tokenizer": {"type": "Metaspace", "replacement": "_", "prepend_scheme": "first", "split": true},)"
        R"( "model": {"vocab": {"_": 0, "a": 1, "b": 2, "_a": 3, "ab": 4, "_ab": 5},)"
        R"( "merges": ["a b", "_ ab", "_ a"]}})");
    QVERIFY2(tokenizer.has_value(), tokenizer ? "" : core::describe(tokenizer.error()).c_str());
    const auto tokens = tokenizer->encode("ab ab a");
    QCOMPARE(idsOf(*tokens), (std::vector<std::uint32_t>{5, 5, 3}));
    QCOMPARE((*tokens)[1].begin, 2U);
    QCOMPARE((*tokens)[1].end, 5U);
  }

  void longTextsAreQuick() {
    // Merging must not be quadratic: half a million characters without any cut.
    const Tokenizer tokenizer = tokenizerOf("byte_fallback");
    const auto tokens = tokenizer.encode(std::string(500'000, 'e'));
    QVERIFY(tokens.has_value() && tokens->size() > 1000);
  }

  void badFilesAreSaidInOneSentence_data() {
    QTest::addColumn<QByteArray>("from");
    QTest::addColumn<QByteArray>("to");
    QTest::addColumn<QByteArray>("sentence");
    const auto row = [](const char* from, const char* to, const char* sentence) {
      QTest::addRow("%s", to) << QByteArray(from) << QByteArray(to) << QByteArray(sentence);
    };
    const auto needs = [&](const char* from, const char* to, const char* what) {
      row(from, to,
          (std::string("The tokenizer needs something that is not supported: ") + what +
           ". Give token ids instead of text.")
              .c_str());
    };
    needs("\"type\": \"BPE\"", "\"type\": \"Unigram\"", "model Unigram");
    needs("\"type\": \"BPE\"", "\"type\": \"WordPiece\"", "model WordPiece");
    needs("\"type\": \"BPE\"", "\"type\": \"BPE\", \"dropout\": 0.1", "model BPE with dropout");
    needs("\"type\": \"BPE\"", "\"type\": \"BPE\", \"end_of_word_suffix\": \"</w>\"",
          "model BPE with end_of_word_suffix");
    needs("\"normalizer\": null", "\"normalizer\": {\"type\": \"BertNormalizer\"}",
          "normalizer BertNormalizer");
    needs("\"normalizer\": null",
          "\"normalizer\": {\"type\": \"Replace\", \"pattern\": {\"Regex\": \"x\"}, \"content\": \"\"}",
          "normalizer Replace by a regular expression");
    needs("\"type\": \"ByteLevel\"", "\"type\": \"Whitespace\"", "pre-tokenizer Whitespace");
    needs("\"type\": \"ByteLevel\"",
          "\"type\": \"Split\", \"behavior\": \"Isolated\", \"pattern\": {\"Regex\": \"[a-z]+\"}",
          "pre-tokenizer Split [a-z]+");
    needs("\"post_processor\": null", "\"post_processor\": {\"type\": \"BertProcessing\"}",
          "post-processor BertProcessing");
    row("\"merges\": [\"a b\"]", "\"merges\": [\"a c\"]",
        "model.merges[0] does not join two tokens of the vocabulary to a third one; the file is damaged.");
    row("\"merges\": [\"a b\"]", "\"merges\": [\"ab\"]",
        "model.merges[0] does not join two tokens of the vocabulary to a third one; the file is damaged.");
    row("\"merges\": [\"a b\"]", "\"merges\": [[\"a\"]]", "model.merges[0] has 1 elements; give 2 to 2.");
    row("\"merges\": [\"a b\"]", "\"merges\": [7]", "model.merges[0] is 7; it must be a text.");
    row("\"merges\": [\"a b\"]", "\"merges\": null", "model.merges is missing; this file needs it.");
    row("\"a\": 0", "\"a\": -1", "model.vocab.a is -1; it must be a whole number from 0 to 10000000.");
    row("\"a\": 0", "\"a\": 1e9",
        "model.vocab.a is 1000000000.0; it must be a whole number from 0 to 10000000.");
    row("\"a\": 0", "\"a\": \"0\"", "model.vocab.a is \"0\"; it must be a whole number.");
    row("\"id\": 5", "\"id\": 5.5",
        "added_tokens[0].id is 5.5; it must be a whole number from 0 to 10000000.");
    row("\"rstrip\": true", "\"rstrip\": 1", "added_tokens[0].rstrip is 1; it must be true or false.");
    row("\"model\":", "\"modell\":", "model is missing; this file needs it.");
    row("{\"version\": \"1.0\",", "[{\"version\": \"1.0\",", "");
  }
  void badFilesAreSaidInOneSentence() {
    QFETCH(QByteArray, from);
    QFETCH(QByteArray, to);
    QFETCH(QByteArray, sentence);
    const auto tokenizer = parseTokenizer(fileWith(from.toStdString(), to.toStdString()));
    QVERIFY(!tokenizer.has_value());
    if (!sentence.isEmpty()) {
      QCOMPARE(QByteArray::fromStdString(core::describe(tokenizer.error())), sentence);
    }
  }

  void promptsAreRead() {
    const auto plain = parsePrompts("first\r\n\n  \nsecond one\n");
    QCOMPARE(plain->size(), std::size_t{2});
    QCOMPARE((*plain)[1].text, std::string("second one"));
    const auto lines = parsePrompts("{\"text\": \"a 12\", \"focus\": [[0, 1]]}\n{\"text\": \"b\\n\"}\n");
    QCOMPARE(lines->size(), std::size_t{2});
    const Tokenizer tokenizer = tokenizerOf("gpt2");
    const auto spans = makePrompt(tokenizer, (*lines)[0], usualFocus);
    QVERIFY(spans->marked.front() && !spans->marked.back());
    const auto digits = makePrompt(tokenizer, {"a 12", {}}, usualFocus);
    QVERIFY(!digits->marked.front() && digits->marked.back());
    QCOMPARE(core::describe(makePrompt(tokenizer, {"", {}}, usualFocus).error()),
             std::string("The text has no tokens; write at least one character."));
  }

  void tokenIdsAreRead() {
    using Lists = std::vector<std::vector<std::uint32_t>>;
    QCOMPARE(*parseTokenIds("1 2,3\n\n4\n"), (Lists{{1, 2, 3}, {4}}));
    QCOMPARE(*parseTokenIds(" [[1, 2], [3]]"), (Lists{{1, 2}, {3}}));
    QCOMPARE(*parseTokenIds("[1, 2]"), (Lists{{1, 2}}));
  }

  void badPromptsAreSaidInOneSentence_data() {
    QTest::addColumn<bool>("ids");
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QByteArray>("sentence");
    const auto row = [](bool ids, const char* content, const char* sentence) {
      QTest::addRow("%s", content) << ids << QByteArray(content) << QByteArray(sentence);
    };
    row(false, "", "The file has no prompts; write one a line.");
    row(false, " \n\n", "The file has no prompts; write one a line.");
    row(false, "{\"text\": \"a\"}\n{\"txt\": \"b\"}",
        "Line 2: txt is not a key of this file; remove it or correct its name.");
    row(false, "{\"text\": 5}", "Line 1: text is 5; it must be a text.");
    row(false, "{\"text\": \"ab\", \"focus\": [[0, 3]]}",
        "Line 1: focus[0][1] is 3; it must be a whole number from 0 to 2.");
    row(false, "{\"text\": \"ab\"",
        "Line 1: The document ends too early, at byte 13, in text; is the file complete?");
    row(true, "1 x", "Line 1: \"x\" is not a token id; give whole numbers.");
    row(true, "1\n2.5", "Line 2: \".5\" is not a token id; give whole numbers.");
    row(true, "-3", "Line 1: \"-3\" is not a token id; give whole numbers.");
    row(true, "99999999999", "Line 1: \"99999999999\" is not a token id; give whole numbers.");
    row(true, "", "The file has no token ids; write the ids of one prompt a line.");
    row(true, "[[1], []]", "[1] has 0 elements; give 1 to 1000000.");
    row(true, "[[1.5]]", "[0][0] is 1.5; it must be a whole number from 0 to 4294967295.");
  }
  void badPromptsAreSaidInOneSentence() {
    QFETCH(bool, ids);
    QFETCH(QByteArray, content);
    QFETCH(QByteArray, sentence);
    const std::string said = ids ? core::describe(parseTokenIds(content.toStdString()).error())
                                 : core::describe(parsePrompts(content.toStdString()).error());
    QCOMPARE(QByteArray::fromStdString(said), sentence);
  }
};

QTEST_GUILESS_MAIN(TestTokenizer)
#include "tst_tokenizer.moc"
