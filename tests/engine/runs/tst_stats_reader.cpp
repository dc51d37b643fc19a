// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTemporaryDir>
#include <QTest>
#include <clocale>
#include <cmath>
#include <fstream>
#include <locale>
#include <random>
#include <stop_token>

#include "engine/runs/analysis_json.h"
#include "engine/runs/json_scanner.h"
#include "engine/runs/run_analysis.h"
#include "engine/runs/stats_reader.h"

using namespace quantoscope;
using namespace quantoscope::runs;

namespace {

struct BadInput {
  const char* name;
  std::string json;
  const char* sentence;
};

const std::string validFile =
    R"({"iteration_losses": [2.5, NaN, -1.25e-3, null, -Infinity, 0.1], "bit_width_usage": [8, 8.0, null, 4, 4, 2],)"
    R"( "losses_per_bit": {"4": [1.5, 2], " 8": [0.5]}, "config": {"a\u00e9\ud83d\ude00": [true, false, null,)"
    " {\"\xC3\xA9\": \"\xF0\x9F\x98\x80\\n\"}], \"b\": -0.0E+5}}";

std::string repeated(std::string_view part, std::size_t times) {
  std::string text;
  for (std::size_t i = 0; i < times; ++i) {
    text += part;
  }
  return text;
}

const std::vector<BadInput>& badInputs() {
  static const std::vector<BadInput> table = {
      {"empty file", "", "holds nothing: it ends at byte 0; copy or export it again."},
      {"only white space", " \n\t ", "holds nothing: it ends at byte 4; copy or export it again."},
      {"no JSON", "hello",
       "is not JSON: what begins with 'h' at byte 0 is no JSON value; choose a training-statistics file."},
      {"binary", std::string("\x00\x01", 2),
       "is not JSON: what begins with 0x00 at byte 0 is no JSON value; choose a training-statistics file."},
      {"root is a list", "[1.5]",
       "holds a JSON array where a JSON object must stand; choose a training-statistics file."},
      {"root is a number", "3",
       "holds a JSON number where a JSON object must stand; choose a training-statistics file."},
      {"no known key", R"({"config": {"seed": 1}})",
       "has none of the keys iteration_losses, bit_width_usage and losses_per_bit; choose a "
       "training-statistics "
       "file."},
      {"cut after a comma", R"({"iteration_losses":[1.5,)",
       "is cut off: it ends at byte 25, inside iteration_losses[1]; copy or export it again."},
      {"cut in NaN", R"({"iteration_losses":[1.5,Na)",
       "is cut off: it ends at byte 27, inside iteration_losses[1]; copy or export it again."},
      {"cut in a per-bit list", R"({"losses_per_bit":{"4":[1.5, 2)",
       "is cut off: it ends at byte 30, inside losses_per_bit[\"4\"][1]; copy or export it again."},
      {"cut in an unknown value", R"({"config":{"note":"abc)",
       "is cut off: it ends at byte 22, inside config; copy or export it again."},
      {"cut before the last brace", R"({"iteration_losses":[1.5])",
       "is cut off: it ends at byte 25; copy or export it again."},
      {"loss is a string", R"({"iteration_losses":[1.5,"2.5"]})",
       "iteration_losses[1] is a JSON string, but a loss is a number, NaN or null; correct it or export the "
       "file "
       "again."},
      {"loss is a list", R"({"iteration_losses":[[1.5]]})",
       "iteration_losses[0] is a JSON array, but a loss is a number, NaN or null; correct it or export the "
       "file "
       "again."},
      {"loss is a boolean", R"({"losses_per_bit":{"4":[1.5,true]}})",
       "losses_per_bit[\"4\"][1] is a JSON boolean, but a loss is a number, NaN or null; correct it or "
       "export the "
       "file again."},
      {"losses are an object", R"({"iteration_losses":{"0":1.5}})",
       "iteration_losses is a JSON object where a list must stand; correct it or export the file again."},
      {"losses are null", R"({"iteration_losses":null})",
       "iteration_losses is a JSON null where a list must stand; correct it or export the file again."},
      {"bit-widths are a string", R"({"bit_width_usage":"8"})",
       "bit_width_usage is a JSON string where a list must stand; correct it or export the file again."},
      {"per-bit losses are a list", R"({"losses_per_bit":[1.5]})",
       "losses_per_bit is a JSON array where an object with bit-widths as keys must stand; correct it or "
       "export the "
       "file again."},
      {"per-bit entry is a number", R"({"losses_per_bit":{"4":1.5}})",
       "losses_per_bit[\"4\"] is a JSON number where a list must stand; correct it or export the file "
       "again."},
      {"no losses", R"({"iteration_losses":[]})",
       "iteration_losses is an empty list; record at least one iteration or remove the key."},
      {"no bit-widths", R"({"iteration_losses":[1.5],"bit_width_usage":[]})",
       "bit_width_usage is an empty list; record at least one iteration or remove the key."},
      {"only gaps", R"({"iteration_losses":[NaN,Infinity,null]})",
       "holds no finite loss, so there is nothing to analyze; check the training that wrote it."},
      {"only empty per-bit lists", R"({"losses_per_bit":{"4":[]}})",
       "holds no finite loss, so there is nothing to analyze; check the training that wrote it."},
      {"only unknown bit-widths", R"({"bit_width_usage":[null,NaN]})",
       "bit_width_usage names no bit-width and there are no losses, so there is nothing to analyze; check "
       "the "
       "training that wrote it."},
      {"loss beyond double", R"({"iteration_losses":[1.5,-1e999]})",
       "iteration_losses[1] is -1e999, which is too large for a double; correct it or write Infinity."},
      {"integer beyond double", R"({"iteration_losses":[1)" + repeated("0", 400) + "]}",
       "iteration_losses[0] is 100000000000000000000000000000000000000000000000000000000000..., which is too "
       "large "
       "for a double; correct it or write Infinity."},
      {"endless number", R"({"iteration_losses":[)" + repeated("1", 1025) + "]}",
       "has a number of more than 1024 characters at byte 21, inside iteration_losses[0]; round it or export "
       "the "
       "file again."},
      {"bit-width is a string", R"({"bit_width_usage":[8,"8"]})",
       "bit_width_usage[1] is a JSON string, but a bit-width is a whole number from 1 to 64 or null; correct "
       "it or "
       "export the file again."},
      {"bit-width is a fraction", R"({"bit_width_usage":[8,4.5]})",
       "bit_width_usage[1] is 4.5, but a bit-width is a whole number from 1 to 64 or null; correct it or "
       "export the "
       "file again."},
      {"bit-width is 0", R"({"bit_width_usage":[0]})",
       "bit_width_usage[0] is 0, but a bit-width is a whole number from 1 to 64 or null; correct it or "
       "export the "
       "file again."},
      {"bit-width is 65", R"({"bit_width_usage":[65]})",
       "bit_width_usage[0] is 65, but a bit-width is a whole number from 1 to 64 or null; correct it or "
       "export the "
       "file again."},
      {"bit-width is huge", R"({"bit_width_usage":[99999999999999999999]})",
       "bit_width_usage[0] is 99999999999999999999, but a bit-width is a whole number from 1 to 64 or null; "
       "correct "
       "it or export the file again."},
      {"bit-width is infinite", R"({"bit_width_usage":[-Infinity]})",
       "bit_width_usage[0] is -Infinity, but a bit-width is a whole number from 1 to 64 or null; correct it "
       "or "
       "export the file again."},
      {"per-bit key is a word", R"({"losses_per_bit":{"four":[1.5]}})",
       "losses_per_bit has the key \"four\", but its keys are bit-widths from 1 to 64; correct it or export "
       "the file "
       "again."},
      {"per-bit key is a fraction", R"({"losses_per_bit":{"4.5":[1.5]}})",
       "losses_per_bit has the key \"4.5\", but its keys are bit-widths from 1 to 64; correct it or export "
       "the file "
       "again."},
      {"per-bit key is empty", R"({"losses_per_bit":{"":[1.5]}})",
       "losses_per_bit has the key \"\", but its keys are bit-widths from 1 to 64; correct it or export the "
       "file "
       "again."},
      {"per-bit key twice", R"({"losses_per_bit":{"4":[1.5]," 4":[2.5]}})",
       "losses_per_bit has the bit-width 4 twice, the second time as \" 4\"; join the two lists."},
      {"known key twice, once escaped", R"({"iteration_losses":[1.5],"iteration\u005flosses":[2.5]})",
       "has the key \"iteration_losses\" twice; remove one of the two."},
      {"unknown key twice", R"({"config":1,"config":2})",
       "has the key \"config\" twice; remove one of the two."},
      {"comma after the last member", R"({"iteration_losses":[1.5],})",
       "is not valid JSON: byte 26 is '}' where '\"' must stand; correct it or export the file again."},
      {"comma after the last element", R"({"iteration_losses":[1.5,]})",
       "is not valid JSON: what begins with ']' at byte 25, inside iteration_losses[1], is no JSON value; "
       "correct it "
       "or export the file again."},
      {"no comma", R"({"iteration_losses":[1.5 2.5]})",
       "is not valid JSON: byte 25, inside iteration_losses[0], is '2' where ',' or ']' must stand; correct "
       "it or "
       "export the file again."},
      {"brackets crossed", R"({"config":{"a":[1}]})",
       "is not valid JSON: byte 17, inside config, is '}' where ',' or ']' must stand; correct it or export "
       "the file "
       "again."},
      {"no quotation marks", R"({iteration_losses:[1.5]})",
       "is not valid JSON: byte 1 is 'i' where '\"' or '}' must stand; correct it or export the file again."},
      {"no colon", R"({"iteration_losses" [1.5]})",
       "is not valid JSON: byte 20 is '[' where ':' must stand; correct it or export the file again."},
      {"leading zero", R"({"iteration_losses":[01.5]})",
       "is not valid JSON: the number inside iteration_losses[0] goes wrong at byte 22 with '1'; correct it "
       "or "
       "export the file again."},
      {"no digit after the point", R"({"iteration_losses":[1.]})",
       "is not valid JSON: the number inside iteration_losses[0] goes wrong at byte 23 with ']'; correct it "
       "or "
       "export the file again."},
      {"decimal comma", R"({"bit_width_usage":[8],"iteration_losses":["1,5"]})",
       "iteration_losses[0] is a JSON string, but a loss is a number, NaN or null; correct it or export the "
       "file "
       "again."},
      {"nan in small letters", R"({"iteration_losses":[nan]})",
       "is not valid JSON: what begins with 'n' at byte 21, inside iteration_losses[0], is no JSON value; "
       "correct it "
       "or export the file again."},
      {"NaN with a tail", R"({"iteration_losses":[NaNs]})",
       "is not valid JSON: byte 24, inside iteration_losses[0], is 's' where ',' or ']' must stand; correct "
       "it or "
       "export the file again."},
      {"negative NaN", R"({"iteration_losses":[-NaN]})",
       "is not valid JSON: the number inside iteration_losses[0] goes wrong at byte 22 with 'N'; correct it "
       "or "
       "export the file again."},
      {"hexadecimal", R"({"iteration_losses":[0x10]})",
       "is not valid JSON: byte 22, inside iteration_losses[0], is 'x' where ',' or ']' must stand; correct "
       "it or "
       "export the file again."},
      {"something behind", R"({"iteration_losses":[1.5]} {})",
       "goes on with '{' at byte 27 after its JSON object has ended; remove what follows."},
      {"zero byte behind", std::string(R"({"iteration_losses":[1.5]})") + '\0',
       "goes on with 0x00 at byte 26 after its JSON object has ended; remove what follows."},
      {"Latin-1", "{\"note\":\"a\xE9\",\"iteration_losses\":[1.5]}",
       "is not UTF-8: byte 10, in a string inside note, is 0xE9; save the file as UTF-8."},
      {"overlong UTF-8 in a key", "{\"\xC0\xAF\":1}",
       "is not UTF-8: byte 2, in a key, is 0xC0; save the file as UTF-8."},
      {"surrogate in UTF-8", "{\"note\":\"\xED\xA0\x80\"}",
       "is not UTF-8: byte 9, in a string inside note, is 0xED; save the file as UTF-8."},
      {"line break in a string", "{\"note\":\"a\nb\"}",
       "is not valid JSON: byte 10, in a string inside note, is the control character 0x0A; escape it or "
       "export the "
       "file again."},
      {"unknown escape", R"({"note":"\q"})",
       "is not valid JSON: the escape sequence at byte 9, in a string inside note, is broken; correct it or "
       "export "
       "the file again."},
      {"half a surrogate pair", R"({"note":"\ud800x"})",
       "is not valid JSON: the escape sequence at byte 9, in a string inside note, is broken; correct it or "
       "export "
       "the file again."},
      {"too deep", R"({"config":)" + repeated("[", 128) + repeated("]", 128) + "}",
       "nests deeper than 128 levels at byte 137, inside config; choose a training-statistics file."},
      {"a million levels", R"({"config":)" + repeated(R"({"a":)", 1000000),
       "nests deeper than 128 levels at byte 645, inside config; choose a training-statistics file."},
      {"endless key", "{\"" + repeated("k", 65537) + "\":1}",
       "has a key of more than 65536 bytes at byte 1; choose a training-statistics file."},
  };
  return table;
}

std::shared_ptr<const RunRecord> parsed(std::string_view json) {
  const auto record = parseStats(json, "folder/run.json");
  if (!record) {
    qWarning("%s", core::describe(record.error()).c_str());
    return nullptr;
  }
  return *record;
}

std::vector<std::string> notesOf(const RunRecord& record) {
  std::vector<std::string> notes;
  for (const Note& note : record.notes) {
    notes.push_back(note.english());
  }
  return notes;
}

/// The result in one text, whether error or numbers, so that two ways of reading can be compared.
std::string outcome(std::string_view json, std::size_t blockBytes) {
  const auto record = parseStats(json, "run.json", {}, {}, blockBytes);
  if (!record) {
    return core::describe(record.error());
  }
  const auto analysis = analyzeRun(*record);
  return analysesToJson({&analysis, 1});
}

/// A decimal comma and grouped thousands, as a German desktop has them.
struct CommaNumbers : std::numpunct<char> {
  char do_decimal_point() const override { return ','; }
  char do_thousands_sep() const override { return '.'; }
  std::string do_grouping() const override { return "\3"; }
};

}  // namespace

class TestStatsReader : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void badInputIsSaidInOneSentence_data() {
    QTest::addColumn<int>("index");
    for (std::size_t i = 0; i < badInputs().size(); ++i) {
      QTest::newRow(badInputs()[i].name) << static_cast<int>(i);
    }
  }
  void badInputIsSaidInOneSentence() {
    QFETCH(int, index);
    const BadInput& bad = badInputs()[static_cast<std::size_t>(index)];
    const auto record = parseStats(bad.json, "folder/run.json");
    QVERIFY(!record.has_value());
    QVERIFY(record.error().code == core::ErrorCode::BadInput);
    QCOMPARE(core::describe(record.error()), std::string("folder/run.json: ") + bad.sentence);
  }

  // What a training whose layers have widths of their own writes.
  void emptyPerBitListsAreFollowedByMore() {
    const auto record = parseStats(
        R"({"iteration_losses": [2.5, 1.5], "bit_width_usage": [null, null], "losses_per_bit": {}, "config": {"a": 1}})",
        "run.json");
    QVERIFY2(record.has_value(), record ? "" : core::describe(record.error()).c_str());
    QCOMPARE((*record)->losses.size(), std::size_t{2});
  }

  void whatIsWrittenSoFarIsAGrowingRun() {
    QTemporaryDir folder;
    const std::filesystem::path path = folder.filePath(QStringLiteral("run.json")).toStdString();
    const std::string text = R"({"iteration_losses": [2.5, 1.5, 0.75], "bit_width_usage": [8, 4, 4]})";
    for (std::size_t length = 0; length <= text.size(); ++length) {
      std::ofstream(path, std::ios::binary) << text.substr(0, length);
      const auto whole = readStatsFile(path);
      const auto sofar = readStatsSoFar(path);
      QVERIFY(whole.has_value() == (length == text.size()));
      QVERIFY(sofar.has_value() == (length >= text.find("2.5") + 4));
      if (sofar) {
        QCOMPARE((*sofar)->growing, length < text.size());
        QVERIFY((*sofar)->losses.size() >= 1 && (*sofar)->losses[0] == 2.5);
      }
    }
    std::ofstream(path, std::ios::binary) << R"({"iteration_losses": [2.5, "x")";
    QVERIFY(!readStatsSoFar(path));
  }

  void everyTruncationNamesAByte() {
    QVERIFY(parsed(validFile));
    for (std::size_t length = 0; length < validFile.size(); ++length) {
      const std::string_view part = std::string_view(validFile).substr(0, length);
      const auto record = parseStats(part, "run.json");
      QVERIFY2(!record.has_value(), std::string(part).c_str());
      const std::string wanted = "at byte " + std::to_string(length);
      QVERIFY2(core::describe(record.error()).find(wanted) != std::string::npos,
               core::describe(record.error()).c_str());
      QCOMPARE(outcome(part, 1), outcome(part, 1 << 18));
    }
  }

  void flippedBytesNeverCrashAndBlocksDoNotMatter() {
    std::mt19937 random(20251104);
    for (int round = 0; round < 4000; ++round) {
      std::string json = validFile;
      for (int flips = 1 + static_cast<int>(random() % 3); flips > 0; --flips) {
        json[random() % json.size()] ^= static_cast<char>(1U << (random() % 8));
      }
      const std::string whole = outcome(json, 1 << 18);
      QVERIFY(!whole.empty());
      QCOMPARE(outcome(json, 1 + random() % 7), whole);
    }
  }

  void readsEveryKey() {
    const auto record = parsed(validFile);
    QVERIFY(record);
    QCOMPARE(record->name, std::string("run"));
    QCOMPARE(record->file, std::string("folder/run.json"));
    QCOMPARE(record->losses.size(), std::size_t{6});
    QCOMPARE(record->losses[2], -1.25e-3);
    QVERIFY(std::isnan(record->losses[1]) && std::isnan(record->losses[3]) && std::isnan(record->losses[4]));
    QVERIFY((record->bitWidths == Column<std::int8_t>{8, 8, unknownBits, 4, 4, 2}));
    QCOMPARE(record->lossesPerBit.size(), std::size_t{2});
    QCOMPARE(record->lossesPerBit[1].bits, 8);
    QCOMPARE(record->unknownKeys, (std::vector<std::string>{"config"}));
  }

  void numbersAreRoundedCorrectlyAndKeepTheirSign() {
    const auto record = parsed(R"({"iteration_losses":[0.1,2.3360166549682617,-0.0,1e-999,4.9e-324,
        1.7976931348623157e308,123456789012345678901234567890,5E-1]})");
    QVERIFY(record);
    const std::vector<double> wanted = {0.1,
                                        2.3360166549682617,
                                        -0.0,
                                        0.0,
                                        4.9e-324,
                                        1.7976931348623157e308,
                                        123456789012345678901234567890.0,
                                        0.5};
    QVERIFY(record->losses == runs::Column<double>(wanted));
    QVERIFY(std::signbit(record->losses[2]));
  }

  void gapsAreCountedAndSaid() {
    const auto record =
        parsed(R"({"iteration_losses":[1,NaN,Infinity,null,2],"bit_width_usage":[4,4,null,8,8],
        "losses_per_bit":{"8":[2,-Infinity],"4":[1,1],"2":[]}})");
    QVERIFY(record);
    QCOMPARE(notesOf(*record),
             (std::vector<std::string>{
                 "losses_per_bit has no loss for 2 bit; that bit-width is left out.",
                 "Left out of the statistics because they are null or not finite: 3 of 5 values in "
                 "iteration_losses.",
                 "Left out of the statistics because they are null or not finite: 1 of 2 values in "
                 "losses_per_bit[\"8\"].",
                 "Iterations without a bit-width, left out of the statistics per bit-width: 1 of 5 in "
                 "bit_width_usage."}));
  }

  void theShorterListWinsAndThatIsSaid() {
    const auto fewerBits = parsed(R"({"iteration_losses":[1,2,3],"bit_width_usage":[4,8]})");
    QVERIFY(fewerBits);
    QVERIFY((fewerBits->losses == Column<double>{1, 2}));
    QCOMPARE(notesOf(*fewerBits),
             (std::vector<std::string>{"bit_width_usage is shorter than iteration_losses: the first "
                                       "2 of 3 iterations are used."}));
    const auto fewerLosses = parsed(R"({"iteration_losses":[1],"bit_width_usage":[4,8]})");
    QVERIFY(fewerLosses);
    QVERIFY((fewerLosses->bitWidths == Column<std::int8_t>{4}));
    QCOMPARE(notesOf(*fewerLosses),
             (std::vector<std::string>{"iteration_losses is shorter than bit_width_usage: the "
                                       "first 1 of 2 iterations are used."}));
  }

  void disagreementBetweenTheListsIsSaid() {
    const auto record =
        parsed(R"({"iteration_losses":[1,2],"bit_width_usage":[4,4],"losses_per_bit":{"4":[1,2,3]}})");
    QVERIFY(record);
    QCOMPARE(notesOf(*record),
             (std::vector<std::string>{"losses_per_bit has 3 values for 4 bit where bit_width_usage has "
                                       "2 iterations; the statistics per bit-width are those of "
                                       "losses_per_bit."}));
  }

  void integerLikeBitKeysAreAccepted_data() {
    QTest::addColumn<QByteArray>("key");
    for (const char* key : {"4", " 4", "4 ", "4.0", "04", "4.000", "\\t4\\n"}) {
      QTest::newRow(key) << QByteArray(key);
    }
  }
  void integerLikeBitKeysAreAccepted() {
    QFETCH(QByteArray, key);
    const auto record = parsed("{\"losses_per_bit\":{\"" + key.toStdString() + "\":[1.5]}}");
    QVERIFY(record);
    QCOMPARE(record->lossesPerBit.front().bits, 4);
  }

  void anySubsetOfTheKeysIsEnough() {
    QVERIFY(parsed(R"({"iteration_losses":[1]})"));
    QVERIFY(parsed(R"({"bit_width_usage":[null,4]})"));
    QVERIFY(parsed(R"({"losses_per_bit":{"4":[1]}})"));
    QVERIFY(parsed(R"({"iteration_losses":[1],"losses_per_bit":{}})"));
    QVERIFY(parsed("\xEF\xBB\xBF{\"iteration_losses\":[1]}"));
    QVERIFY(
        parsed(R"({"config":)" + repeated("[", 127) + repeated("]", 127) + R"(,"iteration_losses":[1]})"));
  }

  void localesChangeNothing() {
    const std::string wanted = outcome(validFile, 1 << 18);
    const std::locale before = std::locale::global(std::locale(std::locale::classic(), new CommaNumbers));
    const char* const installed = std::setlocale(LC_ALL, "de_DE.UTF-8");
    const std::string found = outcome(validFile, 1 << 18);
    std::setlocale(LC_ALL, "C");
    std::locale::global(before);
    QCOMPARE(found, wanted);
    QVERIFY(wanted.find("-0.00125") != std::string::npos);
    if (!installed) {
      qInfo("the locale de_DE.UTF-8 is not installed; C++ streams were tried with a decimal comma");
    }
  }

  void progressReachesTheWholeInput() {
    std::vector<core::Progress> seen;
    const auto record = parseStats(
        validFile, "run.json", {}, [&](const core::Progress& p) { seen.push_back(p); }, 64);
    QVERIFY(record.has_value());
    QVERIFY(seen.size() > 2);
    for (std::size_t i = 1; i < seen.size(); ++i) {
      QVERIFY(seen[i].done > seen[i - 1].done);
    }
    QCOMPARE(seen.back().done, static_cast<std::uint64_t>(validFile.size()));
    QCOMPARE(seen.back().total, static_cast<std::uint64_t>(validFile.size()));
  }

  void aStopIsHonouredAtTheNextBlock() {
    std::stop_source source;
    int blocks = 0;
    const auto record = parseStats(
        validFile + std::string(100000, ' '), "run.json", source.get_token(),
        [&](const core::Progress&) {
          if (++blocks == 3) {
            source.request_stop();
          }
        },
        64);
    QVERIFY(!record.has_value());
    QVERIFY(record.error().code == core::ErrorCode::Cancelled);
    QCOMPARE(blocks, 3);
  }

  void filesThatCannotBeReadAreSaid() {
    const QTemporaryDir folder;
    const std::string missing = folder.filePath(QStringLiteral("missing.json")).toStdString();
    const auto absent = readStatsFile(missing);
    QVERIFY(!absent.has_value());
    QVERIFY(absent.error().code == core::ErrorCode::NotFound);
    QCOMPARE(core::describe(absent.error()),
             missing + ": cannot be read (No such file or directory); check the name and the permissions.");
    const auto notAFile = readStatsFile(folder.path().toStdString());
    QVERIFY(!notAFile.has_value());
    QVERIFY(notAFile.error().code == core::ErrorCode::BadInput);
    QCOMPARE(core::describe(notAFile.error()),
             folder.path().toStdString() + ": is not a regular file; choose a file.");
  }

  void aFileThatShrinksWhileItIsReadIsCutOff() {
    const QTemporaryDir folder;
    const std::filesystem::path path = folder.filePath(QStringLiteral("run.json")).toStdString();
    const std::string json = "{\"iteration_losses\":[1.5" + repeated(",2.25", 2000000) + "]}";
    std::ofstream(path, std::ios::binary) << json;
    bool cut = false;
    const auto record = readStatsFile(path, {}, [&](const core::Progress& progress) {
      if (!cut) {
        cut = true;
        std::filesystem::resize_file(path, progress.done + 1000);
      }
    });
    QVERIFY(!record.has_value());
    const std::string size = std::to_string(std::filesystem::file_size(path));
    QVERIFY2(core::describe(record.error()).find("is cut off: it ends at byte " + size) != std::string::npos,
             core::describe(record.error()).c_str());
  }
};

QTEST_APPLESS_MAIN(TestStatsReader)
#include "tst_stats_reader.moc"
