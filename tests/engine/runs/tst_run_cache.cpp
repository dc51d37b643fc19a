// SPDX-License-Identifier: GPL-3.0-or-later
// Second openings: what comes out of the cache is what the file says, or the cache is not used.
#include <QTemporaryDir>
#include <QTest>
#include <cmath>
#include <fstream>

#include "engine/runs/analysis_json.h"
#include "engine/runs/run_analysis.h"
#include "engine/runs/run_cache.h"
#include "engine/runs/stats_reader.h"

using namespace quantoscope;
using namespace quantoscope::runs;

namespace {

namespace fs = std::filesystem;

const char* const small = R"({"iteration_losses": [2.5, NaN, 1.25, 3], "bit_width_usage": [8, 4, null, 4],
"losses_per_bit": {"4": [1.5, 2], "8": [0.5]}, "config": 1})";

std::string analysis(const RunRecord& record) {
  const auto analyzed = analyzeRun(std::make_shared<const RunRecord>(record));
  return analysesToJson({&analyzed, 1});
}

/// More than smallestCached bytes in all three lists.
std::string large(double first) {
  std::string losses = std::to_string(first);
  std::string bits = "4";
  std::string four = losses;
  std::string eight;
  for (int i = 1; i < 90000; ++i) {
    const std::string loss = std::to_string(1.0 / i);
    losses += "," + loss;
    bits += i % 2 ? ",8" : ",4";
    std::string& list = i % 2 ? eight : four;
    list += (list.empty() ? "" : ",") + loss;
  }
  return "{\"iteration_losses\":[" + losses + "],\"bit_width_usage\":[" + bits +
         "],\"losses_per_bit\":{\"4\":[" + four + "],\"8\":[" + eight + "]},\"lr\":1}";
}

}  // namespace

class TestRunCache : public QObject {
  Q_OBJECT

  QTemporaryDir m_folder;
  fs::path path() const { return m_folder.filePath(QStringLiteral("run.json")).toStdString(); }
  core::CacheDirectory cache() const {
    return {m_folder.filePath(QStringLiteral("cache")).toStdString(), std::uint64_t{1} << 30};
  }
  void write(const std::string& text) const { std::ofstream(path(), std::ios::binary) << text; }

 private Q_SLOTS:
  void whatWasStoredComesBack() {
    const auto record = parseStats(small, "folder/run.json");
    QVERIFY(record.has_value());
    const FileStamp stamp{{1, 2, 3, 4}, 5};
    const auto back = decodeRun(encodeRun(**record, stamp), stamp, "folder/run.json");
    QVERIFY(back);
    QCOMPARE(analysis(*back), analysis(**record));
    QCOMPARE(back->lossesPerBit.size(), std::size_t{2});
    QVERIFY(!decodeRun(encodeRun(**record, stamp), FileStamp{{1, 2, 3, 4}, 6}, "run.json"));
  }

  void damagedEntriesAreRefused() {
    const auto record = parseStats(small, "run.json");
    const FileStamp stamp{{1, 2, 3, 4}, 5};
    const std::string bytes = encodeRun(**record, stamp);
    for (std::size_t length = 0; length < bytes.size(); ++length) {
      QVERIFY(!decodeRun(bytes.substr(0, length), stamp, "run.json"));
    }
    for (std::size_t bit = 0; bit < bytes.size() * 8; ++bit) {
      std::string flipped = bytes;
      flipped[bit / 8] = static_cast<char>(flipped[bit / 8] ^ (1 << (bit % 8)));
      QVERIFY(!decodeRun(std::move(flipped), stamp, "run.json"));
    }
    QVERIFY(!decodeRun(bytes + '\0', stamp, "run.json"));
  }

  void theSecondOpeningComesFromTheCache() {
    write(large(3));
    const auto first = openStatsFile(path(), cache());
    QVERIFY(first.has_value());
    QVERIFY(cache().usedBytes() > 0);
    bool progressed = false;
    const auto second = openStatsFile(path(), cache(), {}, [&](const core::Progress&) { progressed = true; });
    QVERIFY(second.has_value());
    QVERIFY(!progressed);
    QCOMPARE(analysis(**second), analysis(**first));
    QVERIFY((*second)->lossesPerBit.empty());  // they repeat the other lists
  }

  void anotherContentIsReadAnew() {
    write(large(3));
    QVERIFY(openStatsFile(path(), cache()).has_value());
    const auto time = fs::last_write_time(path());
    write(large(4));
    fs::last_write_time(path(), time);  // the same size and time, and still noticed
    const auto changed = openStatsFile(path(), cache());
    QCOMPARE((*changed)->losses.front(), 4.0);
  }

  void tornEntriesAreMadeAnew() {
    write(large(3));
    QVERIFY(openStatsFile(path(), cache()).has_value());
    for (const auto& entry : fs::directory_iterator(cache().folder())) {
      fs::resize_file(entry.path(), fs::file_size(entry.path()) / 2);
    }
    QCOMPARE((*openStatsFile(path(), cache()))->losses.size(), std::size_t{90000});
    bool progressed = false;
    QVERIFY(
        openStatsFile(path(), cache(), {}, [&](const core::Progress&) { progressed = true; }).has_value());
    QVERIFY(!progressed);
  }

  void errorsAreThoseOfTheFile() {
    QVERIFY(openStatsFile(path().string() + ".missing", cache()).error().code == core::ErrorCode::NotFound);
    write("{\"iteration_losses\":[" + std::string(1 << 20, ' ') + "x]}");
    QVERIFY(openStatsFile(path(), cache()).error().code == core::ErrorCode::BadInput);
    write(large(2));
    const core::CacheDirectory off({}, 0);
    QVERIFY(openStatsFile(path(), off).has_value());
  }
};

QTEST_APPLESS_MAIN(TestRunCache)
#include "tst_run_cache.moc"
