// SPDX-License-Identifier: GPL-3.0-or-later
// What the process may use: threads for numeric work, and disk for results that can be computed again.
#include <QTemporaryDir>
#include <QTest>
#include <atomic>
#include <chrono>
#include <fstream>
#include <set>
#include <stdexcept>
#include <thread>

#include "engine/core/cache_directory.h"
#include "engine/core/file_io.h"
#include "engine/core/parallel_for.h"
#include "engine/core/thread_budget.h"

using namespace quantoscope::core;
namespace fs = std::filesystem;

namespace {

std::set<std::string> names(const fs::path& folder) {
  std::set<std::string> found;
  for (const auto& entry : fs::directory_iterator(folder)) {
    found.insert(entry.path().filename().string());
  }
  return found;
}

void setAge(const CacheDirectory& cache, const char* key, int hours) {
  fs::last_write_time(*cache.pathOf(key), fs::file_time_type::clock::now() - std::chrono::hours(hours));
}

}  // namespace

class TestResources : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void cleanup() { setThreadBudget(0); }

  void budgetIsWhatWasSet() {
    QVERIFY(threadBudget() >= 1);
    setThreadBudget(3);
    QCOMPARE(threadBudget(), 3U);
    setThreadBudget(100000);
    QCOMPARE(threadBudget(), 256U);
    setThreadBudget(0);
    QVERIFY(threadBudget() >= 1);
  }

  void everyPieceIsDoneOnceWhateverTheBudget() {
    for (const unsigned threads : {1U, 2U, 7U}) {
      setThreadBudget(threads);
      for (const std::size_t count : {std::size_t{0}, std::size_t{1}, std::size_t{1000}}) {
        std::vector<std::atomic<int>> done(count);
        parallelFor(count, [&done](std::size_t i) { ++done[i]; });
        QVERIFY(std::all_of(done.begin(), done.end(), [](const auto& times) { return times == 1; }));
      }
    }
  }

  void aBudgetOfOneStaysOnTheCallersThread() {
    setThreadBudget(1);
    std::set<std::thread::id> threads;
    parallelFor(50, [&threads](std::size_t) { threads.insert(std::this_thread::get_id()); });
    QCOMPARE(threads, std::set<std::thread::id>{std::this_thread::get_id()});
  }

  void severalThreadsWorkAtTheSameTime() {
    setThreadBudget(3);
    // Ends only if three calls are under way together.
    std::atomic<int> inside{0};
    parallelFor(3, [&inside](std::size_t) {
      ++inside;
      while (inside < 3) {
        std::this_thread::yield();
      }
    });
    QCOMPARE(inside.load(), 3);
  }

  void theFirstExceptionArrivesAndTheRestIsSkipped() {
    setThreadBudget(1);
    int calls = 0;
    try {
      parallelFor(100, [&calls](std::size_t i) {
        ++calls;
        if (i == 4) {
          throw std::runtime_error("four");
        }
      });
      QFAIL("nothing was thrown");
    } catch (const std::runtime_error& error) {
      QCOMPARE(std::string(error.what()), std::string("four"));
    }
    QCOMPARE(calls, 5);
  }

  void entriesAreFoundAgain() {
    const QTemporaryDir folder;
    const CacheDirectory cache(fs::path(folder.path().toStdString()) / "deep" / "er", 1000);
    QVERIFY(!cache.find("a"));
    QVERIFY(cache.store("a", "alpha").has_value());
    QCOMPARE(cache.find("a").value(), std::string("alpha"));
    QVERIFY(cache.store("a", "beta").has_value());
    QCOMPARE(cache.find("a").value(), std::string("beta"));
    QCOMPARE(cache.usedBytes(), std::uint64_t{4});
    QVERIFY(cache.clear().has_value());
    QVERIFY(!cache.find("a"));
    QCOMPARE(cache.usedBytes(), std::uint64_t{0});
  }

  void unusableKeysLeaveTheFolder() {
    const QTemporaryDir folder;
    const CacheDirectory cache(fs::path(folder.path().toStdString()), 1000);
    for (const std::string& key : {std::string(), std::string("../x"), std::string("a/b"), std::string("ä"),
                                   std::string("a b"), std::string(201, 'x'), std::string("a\0b", 3)}) {
      QVERIFY(!cache.pathOf(key));
      QVERIFY(cache.store(key, "x").has_value());
      QVERIFY(!cache.find(key));
    }
    QVERIFY(names(cache.folder()).empty());
  }

  void theLeastRecentlyUsedGoFirst() {
    const QTemporaryDir folder;
    const CacheDirectory cache(fs::path(folder.path().toStdString()), 30);
    for (const char* key : {"one", "two", "three"}) {
      QVERIFY(cache.store(key, "0123456789").has_value());
    }
    setAge(cache, "one", 3);
    setAge(cache, "two", 2);
    setAge(cache, "three", 1);
    QVERIFY(cache.find("one"));  // used now: the oldest is "two"
    QVERIFY(cache.store("four", "0123456789").has_value());
    QCOMPARE(names(cache.folder()), (std::set<std::string>{"four.qcache", "one.qcache", "three.qcache"}));
    setAge(cache, "one", 9);
    const CacheDirectory smaller(cache.folder(), 10);
    smaller.evict();
    QCOMPARE(names(cache.folder()), std::set<std::string>{"four.qcache"});
    // Larger than everything: it is not stored, and nothing goes for it.
    QVERIFY(smaller.store("huge", std::string(11, 'x')).has_value());
    QCOMPARE(names(cache.folder()), std::set<std::string>{"four.qcache"});
  }

  void manySmallEntriesStayBelowTheLimit() {
    const QTemporaryDir folder;
    constexpr std::uint64_t limit = 64000;
    const CacheDirectory cache(fs::path(folder.path().toStdString()), limit);
    const std::string content(100, 'x');
    for (int i = 0; i < 900; ++i) {
      QVERIFY(cache.store("entry" + std::to_string(i), content).has_value());
      if (i % 50 == 0) {
        QVERIFY(cache.usedBytes() <= limit);
      }
    }
    QVERIFY(cache.usedBytes() <= limit && cache.usedBytes() > limit * 9 / 10);
    QVERIFY(cache.find("entry899") && !cache.find("entry0"));
  }

  void whatIsNotOursStays() {
    const QTemporaryDir folder;
    const fs::path path(folder.path().toStdString());
    QVERIFY(writeFileAtomically(path / "thesis.tex", "years of work").has_value());
    QVERIFY(writeFileAtomically(path / "elsewhere", "years of work").has_value());
    fs::create_symlink(path / "elsewhere", path / "link.qcache");
    fs::create_directories(path / "folder.qcache");
    const CacheDirectory cache(path, 5);
    QVERIFY(cache.store("a", "12345").has_value());
    QCOMPARE(cache.usedBytes(), std::uint64_t{5});
    QVERIFY(cache.clear().has_value());
    CacheDirectory(path, 0).evict();
    QCOMPARE(names(path), (std::set<std::string>{"elsewhere", "folder.qcache", "link.qcache", "thesis.tex"}));
  }

  void aFolderThatCannotBeMadeIsSaid() {
    const QTemporaryDir folder;
    const fs::path file = fs::path(folder.path().toStdString()) / "file";
    QVERIFY(writeFileAtomically(file, "x").has_value());
    const CacheDirectory cache(file / "inside", 100);
    const auto stored = cache.store("a", "x");
    QVERIFY(!stored.has_value());
    QCOMPARE(stored.error().code, ErrorCode::Io);
    QCOMPARE(cache.usedBytes(), std::uint64_t{0});
  }

  void theProcessHasOneCache() {
    const CacheDirectory before = processCache();
    setProcessCache("/some/where", 77);
    QCOMPARE(processCache().folder(), fs::path("/some/where"));
    QCOMPARE(processCache().limitBytes(), std::uint64_t{77});
    setProcessCache({}, 77);
    QVERIFY(processCache().store("a", "x").has_value());
    QVERIFY(!processCache().find("a"));
    setProcessCache(before.folder(), before.limitBytes());
  }
};

QTEST_GUILESS_MAIN(TestResources)
#include "tst_resources.moc"
