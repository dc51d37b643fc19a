// SPDX-License-Identifier: GPL-3.0-or-later
// Saving on disks that fail at any step, and what stays behind: the old session or the new one, one sentence,
// no litter.
#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

#include <QTemporaryDir>
#include <QTest>
#include <cerrno>
#include <cstring>

#include "app/session/session_file.h"
#include "engine/core/file_io.h"
#include "tests/support/failing_calls.h"

using namespace quantoscope;
using namespace quantoscope::app;
using tests::Call;
namespace fs = std::filesystem;

namespace {

SessionData session(std::int64_t bits) {
  SessionData made;
  made.parameters.set("geometry.bits", bits);
  made.runs = {"/data/a.json"};
  return made;
}

std::size_t filesIn(const fs::path& folder) {
  std::size_t count = 0;
  for ([[maybe_unused]] const auto& entry : fs::directory_iterator(folder)) {
    ++count;
  }
  return count;
}

void touch(const fs::path& path) {
  ::close(::open(path.c_str(), O_WRONLY | O_CREAT | O_CLOEXEC, 0600));
}

}  // namespace

class TestSavingFaults : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void everyCallMayFail_data() {
    QTest::addColumn<int>("call");
    QTest::addColumn<int>("error");
    const std::pair<const char*, Call> calls[] = {{"write", Call::Write},
                                                  {"fsync", Call::Fsync},
                                                  {"rename", Call::Rename},
                                                  {"open", Call::Open},
                                                  {"close", Call::Close}};
    const std::pair<const char*, int> errors[] = {{"ENOSPC", ENOSPC}, {"EIO", EIO}, {"EACCES", EACCES}};
    for (const auto& [callName, call] : calls) {
      for (const auto& [errorName, error] : errors) {
        QTest::addRow("%s %s", callName, errorName) << static_cast<int>(call) << error;
      }
    }
  }
  void everyCallMayFail() {
    QFETCH(int, call);
    QFETCH(int, error);
    int failures = 0;
    for (int nth = 1;; ++nth) {
      QVERIFY2(nth < 100, "saving makes a handful of calls");
      const QTemporaryDir folder;
      const fs::path path = fs::path(folder.path().toStdString()) / "s.quantoscope";
      QVERIFY(writeSession(session(4), path).has_value());
      tests::failNth(static_cast<Call>(call), nth, error);
      const auto saved = writeSession(session(5), path);
      const bool hit = tests::stopFailing();
      const auto now = readSession(path);
      QVERIFY2(now.has_value(), core::describe(saved ? core::Error() : saved.error()).c_str());
      QCOMPARE(filesIn(path.parent_path()), std::size_t{1});
      if (saved) {
        QCOMPARE(*now, session(5));
      } else {
        ++failures;
        const std::string sentence = core::describe(saved.error());
        QVERIFY2(sentence.find(std::strerror(error)) != std::string::npos, sentence.c_str());
        const bool unconfirmed = sentence.find("did not confirm") != std::string::npos;
        QCOMPARE(*now, session(unconfirmed ? 5 : 4));
      }
      if (!hit) {
        QVERIFY(saved.has_value());
        break;
      }
    }
    QVERIFY(failures > 0);
  }
  void newFilesThatCannotBeWrittenAreNotThere() {
    const QTemporaryDir folder;
    const fs::path path = fs::path(folder.path().toStdString()) / "new.quantoscope";
    for (const Call call : {Call::Write, Call::Fsync, Call::Rename, Call::Open}) {
      tests::failNth(call, 1, ENOSPC);
      QVERIFY(!writeSession(session(5), path).has_value());
      QVERIFY(tests::stopFailing());
      QCOMPARE(filesIn(path.parent_path()), std::size_t{0});
    }
  }

  void temporariesOfTheDeadAreSweptAndNothingElse() {
    const QTemporaryDir folder;
    const fs::path base(folder.path().toStdString());
    const std::vector<std::string> kept{".quantoscope-.tmp",   ".quantoscope-12a.tmp", ".quantoscope-12.tmp~",
                                        "quantoscope-12.tmp",  ".quantoscope-12",      ".quantoscope-x-1.tmp",
                                        ".quantoscope--12.tmp"};
    for (const std::string& name : kept) {
      touch(base / name);
    }
    fs::create_directory(base / ".quantoscope-77.tmp");
    fs::create_symlink("quantoscope-12.tmp", base / ".quantoscope-78.tmp");
    QCOMPARE(::mkfifo((base / ".quantoscope-79.tmp").c_str(), 0600), 0);
    touch(base / ".quantoscope-1.tmp");
    touch(base / ".quantoscope-18446744073709551615.tmp");
    // A writer at work.
    const int held = ::open((base / ".quantoscope-5.tmp").c_str(), O_WRONLY | O_CREAT | O_CLOEXEC, 0600);
    QCOMPARE(::flock(held, LOCK_EX), 0);
    QVERIFY(writeSession(session(4), base / "s.quantoscope").has_value());
    QVERIFY(fs::exists(base / ".quantoscope-5.tmp"));
    QVERIFY(!fs::exists(base / ".quantoscope-1.tmp"));
    QVERIFY(!fs::exists(base / ".quantoscope-18446744073709551615.tmp"));
    QCOMPARE(filesIn(base), kept.size() + 5);
    ::close(held);
    QCOMPARE(core::removeStaleTemporaries(base), 1);
    QCOMPARE(core::removeStaleTemporaries(base / "missing"), 0);
  }
};

QTEST_APPLESS_MAIN(TestSavingFaults)
#include "tst_saving_faults.moc"
