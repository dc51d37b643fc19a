// SPDX-License-Identifier: GPL-3.0-or-later
// The formats of run files besides the JSON object of lists, the fast way to read numbers, and reading in
// pieces.
#include <QTemporaryDir>
#include <QTest>
#include <charconv>
#include <chrono>
#include <cmath>
#include <cstring>
#include <filesystem>
#include <fstream>
#include <random>

#include "engine/runs/plain_number.h"
#include "engine/runs/run_parser.h"
#include "engine/runs/stats_reader.h"

using namespace quantoscope;
using namespace quantoscope::runs;

namespace {

std::string described(const core::Result<std::shared_ptr<const RunRecord>>& result) {
  return result ? std::string("read") : core::describe(result.error());
}

std::shared_ptr<const RunRecord> parsed(std::string_view text) {
  const auto record = parseStats(text, "run");
  if (!record) {
    qWarning("%s", core::describe(record.error()).c_str());
    return nullptr;
  }
  return *record;
}

std::vector<double> numbers(const Column<double>& column) {
  return {column.begin(), column.end()};
}

std::vector<int> bits(const Column<std::int8_t>& column) {
  return {column.begin(), column.end()};
}

/// Gaps made comparable.
std::vector<double> marked(const Column<double>& column) {
  std::vector<double> values = numbers(column);
  for (double& value : values) {
    value = std::isnan(value) ? -1e300 : value;
  }
  return values;
}

/// Everything a record says, in one text.
std::string told(const RunRecord& record) {
  std::string text;
  const auto add = [&text](double value) {
    char digits[64];
    text.append(digits, std::to_chars(digits, digits + 64, value).ptr).append(" ");
  };
  for (const double loss : record.losses) {
    add(std::isnan(loss) ? -1 : loss);
  }
  text += "|";
  for (const std::int8_t width : record.bitWidths) {
    add(width);
  }
  for (const BitLosses& list : record.lossesPerBit) {
    text += "|" + std::to_string(list.bits) + ":";
    for (const double loss : list.losses) {
      add(std::isnan(loss) ? -1 : loss);
    }
  }
  for (const std::string& key : record.unknownKeys) {
    text += "|" + key;
  }
  for (const Note& note : record.notes) {
    text += "|" + note.english();
  }
  return text;
}

struct Sample {
  const char* name;
  std::string text;
};

const std::vector<Sample>& samples() {
  static const std::vector<Sample> list = {
      {"JSON",
       R"({"config": {"seed": [1, {"a": null}]}, "iteration_losses": [2.5, 1.25e-3, NaN, 0.7071067811865476, 3],
 "bit_width_usage": [8, 4, null, 16, 4.0], "losses_per_bit": {"4": [1.5, -Infinity, 0.125], "16": [], "8": [2]},
 "note": "g\u00e9\n"} )"},
      {"JSON lines",
       "{\"iteration\": 0, \"loss\": 2.5, \"bit_width\": 8}\n{\"iteration\": 1, \"loss\": NaN}\n\n"
       "{\"bit_width\":4,\"lr\":1e-3,\"loss\":0.7071067811865476}\r\n{\"iteration\":7,\"loss\":1e-5,"
       "\"bit_width\":null, \"more\": {\"x\": [1]}}\n{\"iteration\": 8, \"loss\": 1, \"bit_width\": 2}\n"},
      {"CSV",
       "\xEF\xBB\xBFiteration,\"Loss\",Bit_Width,note\r\n0,2.5,8,a\r\n1,nan,4,\"b, \"\"c\"\"\nd\"\r\n2,,4,\n"
       "3, 0.7071067811865476 ,,x\n4,1e-5,16.0,\n5,+.5,2,\n"},
  };
  return list;
}

}  // namespace

class TestRunFormats : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void plainNumbersAreThoseOfTheStandardLibrary() {
    std::mt19937_64 random(7);
    const auto check = [](const std::string& text) {
      std::string padded = text + ",";
      padded.append(plainNumberPadding + 1, '\0');
      double found = 0;
      const char* const end = readPlainNumber(padded.c_str(), found);
      double wanted = 0;
      std::from_chars(text.data(), text.data() + text.size(), wanted);
      return !end || (end == padded.c_str() + text.size() && std::memcmp(&found, &wanted, sizeof found) == 0);
    };
    for (int round = 0; round < 400000; ++round) {
      // Shortest forms of random doubles, as Python writes them.
      const double value =
          std::ldexp(static_cast<double>(random() >> 11), static_cast<int>(random() % 140) - 110);
      char text[64];
      const std::string shortest(text, std::to_chars(text, text + 64, round % 2 ? value : -value).ptr);
      QVERIFY2(check(shortest), shortest.c_str());
      // Any digits at all.
      std::string digits = std::to_string(random() >> (random() % 60));
      const std::size_t point = 1 + random() % digits.size();
      if (point < digits.size()) {
        digits.insert(point, ".");
      }
      digits += round % 3 == 0 ? "e" + std::to_string(static_cast<int>(random() % 90) - 45) : "";
      QVERIFY2(check(digits), digits.c_str());
    }
  }

  void numbersBetweenTwoDoublesGoToTheEvenOne() {
    // m + 1/2 for 53-bit m, written out, lies exactly between two doubles.
    std::mt19937_64 random(11);
    for (int round = 0; round < 100000; ++round) {
      const std::uint64_t m = (std::uint64_t{1} << 52) | (random() >> 12);
      const std::string text = std::to_string(m) + ".5";
      std::string padded = text + ",";
      padded.append(plainNumberPadding + 1, '\0');
      double found = 0;
      QVERIFY(readPlainNumber(padded.c_str(), found));
      QCOMPARE(found, static_cast<double>(m % 2 == 0 ? m : m + 1));
    }
  }

  void whatIsNotPlainIsLeftAlone_data() {
    QTest::addColumn<QByteArray>("text");
    for (const char* text : {"", "-", "01", "1.", ".5", "1e", "1e+", "+1", "NaN", "Infinity", "null", "--1",
                             "x", "12345678901234567890", "1e9999", "00.5"}) {
      QTest::newRow(text) << QByteArray(text);
    }
  }
  void whatIsNotPlainIsLeftAlone() {
    QFETCH(QByteArray, text);
    text.append(plainNumberPadding + 1, '\0');
    double value = 0;
    QVERIFY(readPlainNumber(text.constData(), value) == nullptr);
  }

  void formatsAreToldByContent() {
    QVERIFY(formatOf(R"({"config": {"loss": 1}, "iteration_losses": [1]})") == RunFormat::Stats);
    QVERIFY(formatOf(R"({"loss": [1], "losses_per_bit": {}})") == RunFormat::Stats);
    QVERIFY(formatOf("\xEF\xBB\xBF\n{\"step\":1, \"loss\":2}") == RunFormat::RecordLines);
    QVERIFY(formatOf("{\"a\":1}\n{\"b\":2}") == RunFormat::RecordLines);
    QVERIFY(formatOf("iteration;LOSS\n") == RunFormat::Table);
    QVERIFY(formatOf("loss\n1\n2\n") == RunFormat::Table);
    QVERIFY(formatOf("a,b\n") == RunFormat::Table);
    QVERIFY(formatOf("hello") == RunFormat::Stats);
    QVERIFY(formatOf("") == RunFormat::Stats);
  }

  void recordLinesAreRead() {
    const auto record = parsed(samples()[1].text);
    QVERIFY(record);
    QCOMPARE(marked(record->losses), (std::vector<double>{2.5, -1e300, 0.7071067811865476, 1e-5, 1}));
    QCOMPARE(bits(record->bitWidths), (std::vector<int>{8, -1, 4, -1, 2}));
    QCOMPARE(record->unknownKeys, (std::vector<std::string>{"lr", "more"}));
    QCOMPARE(record->notes.front().english(),
             std::string(
                 "The 4 records have iteration numbers from 0 to 8; what is called an iteration here is the "
                 "place of a record in the file, from 0."));
  }

  void tablesAreRead() {
    const auto record = parsed(samples()[2].text);
    QVERIFY(record);
    QCOMPARE(marked(record->losses),
             (std::vector<double>{2.5, -1e300, -1e300, 0.7071067811865476, 1e-5, 0.5}));
    QCOMPARE(bits(record->bitWidths), (std::vector<int>{8, 4, 4, -1, 16, 2}));
    QCOMPARE(record->unknownKeys, (std::vector<std::string>{"note"}));
    const auto semicolons = parsed("loss;bit_width\n1.5;4\n2.5;8");
    QVERIFY(semicolons);
    QCOMPARE(numbers(semicolons->losses), (std::vector<double>{1.5, 2.5}));
    const auto tabs = parsed("step\tloss\n1\t1.5\n");
    QVERIFY(tabs);
    QVERIFY(tabs->bitWidths.empty());
  }

  void aRestartIsSaid() {
    const auto record = parsed("iteration,loss\n0,1\n1,2\n1,3\n2,4\n");
    QVERIFY(record);
    QCOMPARE(
        record->notes.front().english(),
        std::string("The iteration number does not go up at 1 of 4 records, as after a restart; the records "
                    "are used and counted in the order of the file."));
  }

  void foldersGiveTheirRunsNewestFirst() {
    const QTemporaryDir folder;
    const std::filesystem::path path = folder.path().toStdString();
    const auto write = [&path](const char* name, const char* text, int age) {
      std::ofstream(path / name, std::ios::binary) << text;
      std::filesystem::last_write_time(
          path / name, std::filesystem::file_time_type::clock::now() - std::chrono::hours(age));
    };
    write("a.csv", "loss\n1\n", 1);
    write("qat_training_stats_1.json", "{\"iteration_losses\":[1]}", 9);
    write("cpt_training_stats_2.json", "{\"iteration_losses\":[1]}", 8);
    write("config.json", "{\"seed\": 1}", 1);
    write("notes.txt", "hello", 1);
    write("b.jsonl", "{\"loss\":1}\n", 3);
    std::filesystem::create_directory(path / "loss");
    const auto found = findRunFiles(path);
    QVERIFY(found.has_value());
    std::vector<std::string> names;
    for (const auto& file : *found) {
      names.push_back(file.filename().string());
    }
    QCOMPARE(names, (std::vector<std::string>{"cpt_training_stats_2.json", "qat_training_stats_1.json",
                                              "a.csv", "b.jsonl"}));
    const auto none = findRunFiles(path / "loss");
    QVERIFY(!none.has_value());
    QVERIFY(none.error().code == core::ErrorCode::BadInput);
    QVERIFY(findRunFiles(path / "gone").error().code == core::ErrorCode::NotFound);
  }

  void badInputIsSaidInOneSentence_data() {
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("sentence");
    const auto row = [](const char* name, const char* text, const char* sentence) {
      QTest::newRow(name) << QByteArray(text) << QByteArray(sentence);
    };
    row("record cut off", "{\"loss\": 1}\n{\"loss\": 0.2",
        "is cut off: it ends at byte 24, inside line 2; copy or export it again.");
    row("loss is a word", "{\"loss\": 1}\n{\"loss\": \"low\"}",
        "line 2: loss is a JSON string, but it must be a number, NaN or null; correct it or export the file "
        "again.");
    row("bits too many", "{\"loss\": 1, \"bit_width\": 65}",
        "line 1: bit_width is 65, but a bit-width is a whole number from 1 to 64 or null; correct it or "
        "export the "
        "file again.");
    row("key twice", "{\"loss\": 1}\n\n{\"loss\": 1, \"loss\": 2}",
        "line 3 has the key \"loss\" twice; remove one of the two.");
    row("record is a list", "{\"loss\": 1}\n[2]\n",
        "line 2 holds a JSON array where a JSON object must stand; correct the line or export the file "
        "again.");
    row("broken record", "{\"loss\": 1}\n{\"loss\": 2,}\n",
        "is not valid JSON lines: line 2 goes wrong at its byte 12; correct the line or export the file "
        "again.");
    row("huge", "{\"loss\": 1e999}",
        "line 1: loss is 1e999, which is too large for a double; correct it or write Infinity.");
    row("no loss", "{\"iteration\": 1}\n{\"iteration\": 2}\n",
        "has no record with the key loss or bit_width; choose a file whose lines have them.");
    row("no column", "a,b\n1,2\n",
        "has no column named loss or bit_width in its first line; name the columns or choose a table of "
        "training "
        "statistics.");
    row("column twice", "loss,x,Loss\n", "has the column Loss twice; remove one of the two.");
    row("only a header", "loss,x\n", "has a header and nothing below it; record at least one iteration.");
    row("fields missing", "loss,bit_width\n1,4\n2\n",
        "line 3 has 1 fields where the first line names 2 columns; correct it or export the file again.");
    row("a word", "loss,bit_width\n1,4\n\nlow,4\n",
        "line 4, column loss: \"low\" is not a number; write numbers with a point, and nothing where there "
        "is none.");
    row("decimal comma", "loss;bit_width\n\"1,5\";4\n",
        "line 2, column loss: \"1,5\" is not a number; write numbers with a point, and nothing where there "
        "is none.");
    row("fraction", "loss,bit_width\n1,4.5\n",
        "line 2, column bit_width: 4.5 is no bit-width; a bit-width is a whole number from 1 to 64, or "
        "nothing.");
    row("beyond double", "loss\n1e400\n",
        "line 2, column loss: 1e400 is too large for a double; correct it or write inf.");
    row("open quotation mark", "loss,n\n1,\"a\n2,b\n",
        "is cut off: it ends at byte 16, inside line 2; copy or export it again.");
    row("no number", "loss\nnan\n",
        "holds no finite loss, so there is nothing to analyze; check the training that wrote it.");
  }
  void badInputIsSaidInOneSentence() {
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, sentence);
    QCOMPARE(described(parseStats(text.toStdString(), "run")), "run: " + sentence.toStdString());
  }

  void readingInPiecesGivesTheSame_data() {
    QTest::addColumn<int>("index");
    for (std::size_t i = 0; i < samples().size(); ++i) {
      QTest::newRow(samples()[i].name) << static_cast<int>(i);
    }
  }
  void readingInPiecesGivesTheSame() {
    QFETCH(int, index);
    const std::string& text = samples()[static_cast<std::size_t>(index)].text;
    const std::string wanted = told(*parsed(text));
    std::mt19937 random(5);
    for (int round = 0; round < 600; ++round) {
      const auto parser = makeRunParser(formatOf(text));
      std::size_t length = 0;
      core::Result<bool> whole = false;
      while (length < text.size()) {
        length = std::min(text.size(), length + 1 + random() % (round % 2 ? 5 : 60));
        const std::string_view grown = std::string_view(text).substr(0, length);
        const auto source = readFrom(grown.substr(parser->position()));
        whole = parser->advance(*source, {{}, {}, 1 + random() % 50});
        QVERIFY2(whole.has_value(), whole ? "" : core::describe(whole.error()).c_str());
      }
      QVERIFY(*whole || *parser->finish());
      const auto record = buildRecord(parser->raw(), "run", "run");
      QVERIFY(record.has_value());
      QCOMPARE(told(**record), wanted);
    }
  }

  void flippedBytesNeverCrashAndBlocksDoNotMatter_data() { readingInPiecesGivesTheSame_data(); }
  void flippedBytesNeverCrashAndBlocksDoNotMatter() {
    QFETCH(int, index);
    std::mt19937 random(20251104);
    for (int round = 0; round < 3000; ++round) {
      std::string text = samples()[static_cast<std::size_t>(index)].text;
      for (int flips = 1 + static_cast<int>(random() % 3); flips > 0; --flips) {
        text[random() % text.size()] ^= static_cast<char>(1U << (random() % 8));
      }
      const auto whole = parseStats(text, "run");
      const auto pieces = parseStats(text, "run", {}, {}, 1 + random() % 7);
      QCOMPARE(pieces ? told(**pieces) : described(pieces), whole ? told(**whole) : described(whole));
    }
  }
};

QTEST_APPLESS_MAIN(TestRunFormats)
#include "tst_run_formats.moc"
