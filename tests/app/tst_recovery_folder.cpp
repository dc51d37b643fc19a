// SPDX-License-Identifier: GPL-3.0-or-later
#include <sys/stat.h>
#include <unistd.h>

#include <QTemporaryDir>
#include <QTest>
#include <atomic>
#include <fstream>
#include <memory>
#include <mutex>
#include <set>
#include <thread>

#include "app/session/recovery_folder.h"
#include "engine/core/file_io.h"

using namespace quantoscope;
using namespace quantoscope::app;
namespace fs = std::filesystem;

namespace {

SessionData session(std::int64_t bits) {
  SessionData made;
  made.parameters.set("geometry.bits", bits);
  made.runs = {"/data/a.json"};
  return made;
}

unsigned permissionsOf(const fs::path& path) {
  struct stat status {};
  return ::stat(path.c_str(), &status) == 0 ? status.st_mode & 0777U : ~0U;
}

}  // namespace

class TestRecoveryFolder : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void init() {
    m_folder = std::make_unique<QTemporaryDir>();
    m_root = fs::path(m_folder->path().toStdString()) / "state" / "recovery";
  }

  void livingFoldersAreNobodyElses() {
    auto mine = RecoveryFolder::create(m_root);
    auto other = RecoveryFolder::create(m_root);
    QVERIFY(mine && other);
    QVERIFY(mine->path() != other->path());
    QCOMPARE(permissionsOf(m_root), 0700U);
    QCOMPARE(permissionsOf(mine->path()), 0700U);
    QVERIFY(mine->write(session(4), {}).has_value());
    QVERIFY(other->write(session(5), {}).has_value());
    QVERIFY(RecoveryFolder::claimAbandoned(m_root).empty());
    QCOMPARE(mine->read().value(), session(4));
    QCOMPARE(other->read().value(), session(5));
  }
  void abandonedFoldersAreClaimedOnceWithWhatTheyBelongTo() {
    {
      auto dead = RecoveryFolder::create(m_root);
      QVERIFY(dead->write(session(4), "/home/me/study \xe9.quantoscope").has_value());
    }
    auto claimed = RecoveryFolder::claimAbandoned(m_root);
    QCOMPARE(claimed.size(), std::size_t{1});
    QVERIFY(RecoveryFolder::claimAbandoned(m_root).empty());
    QCOMPARE(claimed[0].read().value(), session(4));
    QCOMPARE(claimed[0].meta().sessionFile, fs::path("/home/me/study \xe9.quantoscope"));
    QVERIFY(!claimed[0].meta().host.empty());
    QVERIFY(claimed[0].lastWritten() >= claimed[0].meta().started);
    claimed.clear();
    claimed = RecoveryFolder::claimAbandoned(m_root);
    QCOMPARE(claimed.size(), std::size_t{1});
    QVERIFY(claimed[0].remove().has_value());
    QVERIFY(fs::is_empty(m_root));
  }
  void sessionAndMetaBelongTogether() {
    auto folder = RecoveryFolder::create(m_root);
    QVERIFY(folder->write(session(4), "/one.quantoscope").has_value());
    QVERIFY(folder->write(session(5), "/one.quantoscope").has_value());
    QVERIFY(folder->write(session(6), "/two.quantoscope").has_value());
    QCOMPARE(folder->meta().sessionFile, fs::path("/two.quantoscope"));
    QVERIFY(folder->removeSession().has_value());
    QVERIFY(!fs::exists(folder->sessionPath()));
    QVERIFY(folder->removeSession().has_value());
  }
  void damagedSessionsAreClaimedAndKept() {
    {
      auto dead = RecoveryFolder::create(m_root);
      QVERIFY(dead->write(session(4), {}).has_value());
      std::ofstream(dead->sessionPath(), std::ios::trunc) << "{\"schema\": \"quantosc";
      std::ofstream(dead->path() / "meta.json", std::ios::trunc) << "nonsense";
    }
    auto claimed = RecoveryFolder::claimAbandoned(m_root);
    QCOMPARE(claimed.size(), std::size_t{1});
    QVERIFY(!claimed[0].read().has_value());
    QVERIFY(claimed[0].meta() == RecoveryMeta());
    QVERIFY(fs::exists(claimed[0].sessionPath()));
  }
  void leftoversWithoutASessionGoAndStrangersStay() {
    { const auto dead = RecoveryFolder::create(m_root); }
    fs::create_directory(m_root / std::string(32, 'a'));  // died before it locked
    fs::create_directory(m_root / "notes");
    fs::create_directory(m_root / std::string(32, 'G'));
    std::ofstream(m_root / std::string(32, 'b')) << "a file";
    QVERIFY(RecoveryFolder::claimAbandoned(m_root).empty());
    std::set<std::string> left;
    for (const auto& entry : fs::directory_iterator(m_root)) {
      left.insert(entry.path().filename().string());
    }
    QCOMPARE(left, (std::set<std::string>{"notes", std::string(32, 'G'), std::string(32, 'b')}));
    QVERIFY(RecoveryFolder::claimAbandoned(m_root / "missing").empty());
  }
  void aPlaceThatCannotBeMadeIsSaid() {
    std::ofstream(m_folder->path().toStdString() + "/state") << "a file";
    const auto made = RecoveryFolder::create(m_root);
    QVERIFY(!made.has_value());
    QVERIFY(core::describe(made.error()).find("cannot be kept") != std::string::npos);
  }
  void windowsThatStartAndEndAtOnceNeverShareAFolder() {
    std::mutex guard;
    std::set<std::string> held;
    std::atomic<bool> shared{false};
    const auto hold = [&](const fs::path& path) {
      const std::lock_guard lock(guard);
      shared = shared || !held.insert(path.string()).second;
    };
    const auto release = [&](const fs::path& path) {
      const std::lock_guard lock(guard);
      held.erase(path.string());
    };
    const auto window = [&](int seed) {
      for (int i = 0; i < 40; ++i) {
        auto claimed = RecoveryFolder::claimAbandoned(m_root);
        for (const RecoveryFolder& folder : claimed) {
          hold(folder.path());
        }
        auto own = RecoveryFolder::create(m_root);
        if (!own) {
          shared = true;
          return;
        }
        hold(own->path());
        if ((i + seed) % 3 != 0) {
          shared = shared || !own->write(session(1 + (i % 30)), {});
        }
        for (RecoveryFolder& folder : claimed) {
          release(folder.path());
          if ((i + seed) % 2 == 0) {
            (void)folder.remove();
          }
        }
        release(own->path());
      }
    };
    std::vector<std::thread> windows;
    for (int seed = 0; seed < 4; ++seed) {
      windows.emplace_back(window, seed);
    }
    for (std::thread& thread : windows) {
      thread.join();
    }
    QVERIFY(!shared);
    // Nothing of what was not removed is lost.
    for (const RecoveryFolder& folder : RecoveryFolder::claimAbandoned(m_root)) {
      QVERIFY(folder.read().has_value());
    }
  }

 private:
  std::unique_ptr<QTemporaryDir> m_folder;
  fs::path m_root;
};

QTEST_APPLESS_MAIN(TestRecoveryFolder)
#include "tst_recovery_folder.moc"
