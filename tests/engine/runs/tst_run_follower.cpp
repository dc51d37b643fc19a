// SPDX-License-Identifier: GPL-3.0-or-later
// Files that change while they are followed: appended to, written anew, replaced, cut at any byte.
#include <QTemporaryDir>
#include <QTest>
#include <atomic>
#include <charconv>
#include <chrono>
#include <cmath>
#include <fstream>
#include <mutex>
#include <random>

#include "engine/runs/run_follower.h"
#include "engine/runs/run_watcher.h"
#include "engine/runs/stats_reader.h"

using namespace quantoscope;
using namespace quantoscope::runs;

namespace {

namespace fs = std::filesystem;

std::string digits(double value) {
  char text[64];
  return {text, std::to_chars(text, text + 64, value).ptr};
}

double loss(std::size_t i) {
  return 2.0 / (1.0 + static_cast<double>(i)) + static_cast<double>(i % 7) / 13;
}

int width(std::size_t i) {
  return 2 << (i / 5 % 3);
}

enum class Format { Json, Lines, Csv };

std::string content(Format format, std::size_t iterations) {
  std::string text;
  if (format == Format::Json) {
    std::string bits;
    for (std::size_t i = 0; i < iterations; ++i) {
      text += (i ? ", " : "") + (i % 11 == 3 ? "NaN" : digits(loss(i)));
      bits += (i ? ", " : "") + std::to_string(width(i));
    }
    return "{\"iteration_losses\": [" + text + "], \"bit_width_usage\": [" + bits +
           "], \"config\": {\"lr\": 0.1}}";
  }
  text = format == Format::Csv ? "iteration,loss,bit_width\n" : "";
  for (std::size_t i = 0; i < iterations; ++i) {
    const std::string number = digits(loss(i));
    text += format == Format::Csv ? std::to_string(i) + "," + number + "," + std::to_string(width(i)) + "\n"
                                  : "{\"iteration\": " + std::to_string(i) + ", \"loss\": " + number +
                                        ", \"bit_width\": " + std::to_string(width(i)) + "}\n";
  }
  return text;
}

void write(const fs::path& path, std::string_view text, std::ios::openmode mode = std::ios::trunc) {
  std::ofstream(path, std::ios::binary | mode) << text;
}

void replace(const fs::path& path, std::string_view text) {
  fs::path other = path;
  other += ".new";
  write(other, text);
  fs::rename(other, path);
}

/// Both as the follower shows it and as a full read gives it.
bool sameRecord(const RunRecord& a, const RunRecord& b) {
  const auto same = [](double x, double y) { return x == y || (std::isnan(x) && std::isnan(y)); };
  return std::equal(a.losses.begin(), a.losses.end(), b.losses.begin(), b.losses.end(), same) &&
         a.bitWidths == b.bitWidths && a.unknownKeys == b.unknownKeys && a.notes.size() == b.notes.size() &&
         a.lossesPerBit.size() == b.lossesPerBit.size();
}

void comeToRest(RunFollower& follower) {
  for (int i = 0; i <= RunFollower::restingSteps; ++i) {
    follower.step();
  }
}

}  // namespace

Q_DECLARE_METATYPE(Format)

class TestRunFollower : public QObject {
  Q_OBJECT

  QTemporaryDir m_folder;
  fs::path path() const { return m_folder.filePath(QStringLiteral("run")).toStdString(); }

  void formats() {
    QTest::addColumn<Format>("format");
    QTest::newRow("JSON") << Format::Json;
    QTest::newRow("JSON lines") << Format::Lines;
    QTest::newRow("CSV") << Format::Csv;
  }

 private Q_SLOTS:
  void init() { fs::remove(path()); }

  void appendedInAnyPieces_data() { formats(); }
  void appendedInAnyPieces() {
    QFETCH(Format, format);
    std::mt19937 random(3);
    for (int round = 0; round < 12; ++round) {
      const std::string text = content(format, 60);
      fs::remove(path());
      RunFollower follower(path());
      std::size_t written = 0;
      std::size_t before = 0;
      while (written < text.size()) {
        const std::size_t count =
            std::min<std::size_t>(text.size() - written, 1 + random() % (round % 2 ? 9 : 400));
        write(path(), std::string_view(text).substr(written, count), std::ios::app);
        written += count;
        follower.step();
        QVERIFY(!follower.state().problem);
        if (follower.state().record) {
          const RunRecord& shown = *follower.state().record;
          QVERIFY(lengthOf(shown) >= before);
          before = lengthOf(shown);
          for (std::size_t i = 0; i < shown.losses.size(); ++i) {
            QVERIFY(std::isnan(shown.losses[i]) || shown.losses[i] == loss(i));
          }
        }
      }
      comeToRest(follower);
      QVERIFY(follower.resting());
      QVERIFY(!follower.state().record->growing);
      QVERIFY(sameRecord(*follower.state().record, **readStatsFile(path())));
    }
  }

  void writtenAnewInAnyPieces_data() { formats(); }
  void writtenAnewInAnyPieces() {
    QFETCH(Format, format);
    std::mt19937 random(4);
    RunFollower follower(path());
    std::size_t shown = 0;
    for (std::size_t iterations = 3; iterations < 60; iterations += 1 + random() % 9) {
      const std::string text = content(format, iterations);
      if (random() % 3 == 0) {
        replace(path(), text);
      } else {
        write(path(), "");
        follower.step();
        for (std::size_t written = 0; written < text.size();) {
          const std::size_t count = std::min<std::size_t>(text.size() - written, 1 + random() % 300);
          write(path(), std::string_view(text).substr(written, count), std::ios::app);
          written += count;
          follower.step();
          QVERIFY(!follower.state().problem);
          QVERIFY(!follower.state().record || lengthOf(*follower.state().record) >= shown);
        }
      }
      follower.step();
      QVERIFY(follower.state().record);
      QCOMPARE(lengthOf(*follower.state().record), iterations);
      shown = iterations;
    }
    comeToRest(follower);
    QVERIFY(sameRecord(*follower.state().record, **readStatsFile(path())));
  }

  void onlyTheNewEndIsParsed_data() {
    QTest::addColumn<Format>("format");
    QTest::newRow("JSON lines") << Format::Lines;
    QTest::newRow("CSV") << Format::Csv;
  }
  void onlyTheNewEndIsParsed() {
    QFETCH(Format, format);
    const std::string all = content(format, 5000);
    const std::string front = content(format, 4990);
    write(path(), front);
    RunFollower follower(path());
    QVERIFY(follower.step());
    const std::shared_ptr<const RunRecord> before = follower.state().record;
    const std::uint64_t parsed = follower.parsedBytes();
    write(path(), std::string_view(all).substr(front.size()), std::ios::app);
    QVERIFY(follower.step());
    QVERIFY(follower.state().record->growing);
    QVERIFY(follower.parsedBytes() - parsed <= all.size() - front.size() + 100);
    QCOMPARE(follower.state().record->losses.size(), std::size_t{5000});
    QCOMPARE(before->losses.size(), std::size_t{4990});  // what was handed out does not change
    QCOMPARE(before->losses.back(), loss(4989));
  }

  void aChangedFrontIsNoticed() {
    const std::string text = content(Format::Lines, 4000);
    write(path(), text);
    RunFollower follower(path());
    follower.step();
    std::string other = content(Format::Lines, 4005);
    other.replace(other.find("\"loss\": ", other.size() / 2) + 8, 1, "9");
    write(path(), other);
    follower.step();
    comeToRest(follower);
    QVERIFY(sameRecord(*follower.state().record, **readStatsFile(path())) ||
            follower.state().record->losses.size() == 4005);
  }

  void aHalfWrittenFileIsNoError() {
    write(path(), "{\"iteration_losses\": [1, 2, 3");
    RunFollower follower(path());
    QVERIFY(follower.step());
    comeToRest(follower);
    QVERIFY(!follower.state().problem);
    QVERIFY(follower.state().record->growing);
    // The last number may go on.
    QVERIFY((follower.state().record->losses == Column<double>{1, 2}));
  }

  void bitWidthsThatAreStillToComeAreUnknown() {
    write(path(), "{\"iteration_losses\": [1, 2, 3], \"bit_width_usage\": [4, 8,");
    RunFollower follower(path());
    follower.step();
    QCOMPARE(follower.state().record->losses.size(), std::size_t{3});
    QVERIFY((follower.state().record->bitWidths == Column<std::int8_t>{4, 8, unknownBits}));
    QVERIFY(follower.state().record->notes.size() <= 1);
  }

  void aBrokenFileIsSaidOnceItRestsAndNothingIsLost() {
    write(path(), content(Format::Json, 20));
    RunFollower follower(path());
    follower.step();
    write(path(), "{\"iteration_losses\": [1, x]}");
    follower.step();
    QVERIFY(!follower.state().problem);
    comeToRest(follower);
    QVERIFY(follower.state().problem);
    QVERIFY(core::describe(*follower.state().problem).find("byte 25") != std::string::npos);
    QCOMPARE(follower.state().record->losses.size(), std::size_t{20});
    write(path(), content(Format::Json, 21));
    follower.step();
    QVERIFY(!follower.state().problem);
    QCOMPARE(follower.state().record->losses.size(), std::size_t{21});
  }

  void aShorterFileShowsOnceItRests() {
    write(path(), content(Format::Json, 30));
    RunFollower follower(path());
    follower.step();
    write(path(), "{\"iteration_losses\": [5, 6, 7");
    follower.step();
    QCOMPARE(lengthOf(*follower.state().record), std::size_t{30});
    comeToRest(follower);
    QCOMPARE(lengthOf(*follower.state().record), std::size_t{2});
    QVERIFY(follower.state().record->growing);
  }

  void aFileThatIsGoneIsSaidAndComesBack() {
    write(path(), content(Format::Csv, 5));
    RunFollower follower(path());
    follower.step();
    fs::remove(path());
    comeToRest(follower);
    QVERIFY(follower.state().problem);
    QVERIFY(follower.state().record);
    write(path(), content(Format::Csv, 6));
    follower.step();
    QVERIFY(!follower.state().problem);
    QCOMPARE(lengthOf(*follower.state().record), std::size_t{6});
  }

  void whatIsKnownIsNotReadAgain() {
    write(path(), content(Format::Lines, 50));
    fs::last_write_time(path(), fs::file_time_type::clock::now() - std::chrono::hours(1));
    RunFollower follower(path(), *readStatsFile(path()));
    QVERIFY(follower.resting());
    QVERIFY(!follower.step());
    QCOMPARE(follower.parsedBytes(), std::uint64_t{0});
    write(path(), content(Format::Lines, 51).substr(content(Format::Lines, 50).size()), std::ios::app);
    QVERIFY(follower.step());
    QCOMPARE(lengthOf(*follower.state().record), std::size_t{51});
    QVERIFY(follower.state().record->growing);
    // One that changed only just now is looked at.
    RunFollower fresh(path(), *readStatsFile(path()));
    QVERIFY(!fresh.resting());
  }

  void theWatcherTellsEveryContentAndForgets() {
    std::mutex mutex;
    std::size_t length = 0;
    std::atomic<int> calls = 0;
    write(path(), content(Format::Lines, 5));
    RunWatcher watcher([&](RunWatcher::Id, const FollowedRun& run, const std::stop_token&) {
      const std::scoped_lock lock(mutex);
      length = run.record ? lengthOf(*run.record) : 0;
      ++calls;
    });
    const auto seen = [&] {
      const std::scoped_lock lock(mutex);
      return length;
    };
    const RunWatcher::Id id = watcher.follow(path());
    QTRY_COMPARE(seen(), std::size_t{5});
    write(path(), content(Format::Lines, 9));
    QTRY_COMPARE(seen(), std::size_t{9});
    replace(path(), content(Format::Lines, 12));
    QTRY_COMPARE(seen(), std::size_t{12});
    watcher.forget(id);
  }
};

QTEST_APPLESS_MAIN(TestRunFollower)
#include "tst_run_follower.moc"
