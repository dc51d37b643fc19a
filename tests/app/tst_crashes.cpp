// SPDX-License-Identifier: GPL-3.0-or-later
// Programs killed at random moments while they save and while they keep unsaved work. What is on the disk is
// the session before or after a write, never a mix, and never older than what was announced.
// QUANTOSCOPE_LONG_TESTS=1 kills a thousand times.
#include <QCoreApplication>
#include <QTemporaryDir>
#include <QTest>
#include <cstdlib>
#include <random>

#include "app/recovery/autosave.h"
#include "tests/app/crash_parent.h"

using namespace quantoscope;
using namespace quantoscope::app;
using tests::say;
namespace fs = std::filesystem;

namespace {

constexpr const char* counter = "geometry.name";

/// A session that says its number, of a size that changes with it.
SessionData numbered(long number) {
  SessionData session;
  session.parameters.set(counter, std::to_string(number));
  session.views["runs.loss"] =
      "{\"pad\":\"" + std::string(static_cast<std::size_t>(number % 7) * 9000, 'x') + "\"}";
  return session;
}

int saveForEver(const fs::path& path) {
  for (long number = 1;; ++number) {
    if (!writeSession(numbered(number), path)) {
      return 1;
    }
    say("saved " + std::to_string(number));
  }
}

int autosaveForEver(int argc, char** argv, const fs::path& root) {
  const QCoreApplication application(argc, argv);
  Workbench workbench;
  workbench.newSession();
  Autosave autosave(workbench, root);
  long number = 0;
  QObject::connect(&autosave, &Autosave::written, [&] { say("written " + std::to_string(number)); });
  for (;;) {
    ++number;
    workbench.edit(counter, std::to_string(number));
    say("edited " + std::to_string(number));
    autosave.tick();
    autosave.settle();
  }
}

/// The number in the last line that begins with `word`; 0 if there is none.
long lastNumber(const std::vector<std::string>& lines, const std::string& word) {
  for (auto line = lines.rbegin(); line != lines.rend(); ++line) {
    if (line->starts_with(word + " ")) {
      return std::atol(line->c_str() + word.size() + 1);
    }
  }
  return 0;
}

}  // namespace

class TestCrashes : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void killedWhileSaving() {
    const QTemporaryDir folder;
    const fs::path base(folder.path().toStdString());
    const fs::path path = base / "study.quantoscope";
    for (int i = 0; i < kills(); ++i) {
      const auto killed = tests::startAndKill({"--save", path.string()}, delay(4000));
      QVERIFY(killed.started);
      const auto session = readSession(path);
      QVERIFY2(session.has_value(), session ? "" : core::describe(session.error()).c_str());
      const long number = std::atol(session->parameters.text(counter).c_str());
      const long announced = lastNumber(killed.lines, "saved");
      QVERIFY2(number == announced || number == announced + 1, qPrintable(QString::number(number)));
      QVERIFY(*session == numbered(number));
    }
    // Every start swept what the one before it left.
    std::size_t files = 0;
    for ([[maybe_unused]] const auto& entry : fs::directory_iterator(base)) {
      ++files;
    }
    QVERIFY(files <= 2);
  }
  void killedWhileKeepingUnsavedWork() {
    const QTemporaryDir folder;
    const fs::path root = fs::path(folder.path().toStdString()) / "recovery";
    for (int i = 0; i < kills(); ++i) {
      const auto killed = tests::startAndKill({"--autosave", root.string()}, delay(8000));
      QVERIFY(killed.started);
      const long edited = lastNumber(killed.lines, "edited");
      const long written = lastNumber(killed.lines, "written");
      auto claimed = RecoveryFolder::claimAbandoned(root);
      QVERIFY(claimed.size() == 1 || (claimed.empty() && written == 0));
      for (RecoveryFolder& folderLeft : claimed) {
        const auto session = folderLeft.read();
        QVERIFY2(session.has_value(), session ? "" : core::describe(session.error()).c_str());
        const long number = std::atol(session->parameters.text(counter).c_str());
        QVERIFY2(number >= written && number <= edited + 1, qPrintable(QString::number(number)));
        QVERIFY(folderLeft.remove().has_value());
      }
    }
    QVERIFY(!fs::exists(root) || fs::is_empty(root));
  }

 private:
  static int kills() { return std::getenv("QUANTOSCOPE_LONG_TESTS") ? 475 : 27; }
  long delay(long most) { return static_cast<long>(m_random() % static_cast<unsigned long>(most)); }

  std::minstd_rand m_random{11};
};

int main(int argc, char** argv) {
  if (argc == 3 && std::string(argv[1]) == "--save") {
    return saveForEver(argv[2]);
  }
  if (argc == 3 && std::string(argv[1]) == "--autosave") {
    return autosaveForEver(argc, argv, argv[2]);
  }
  QCoreApplication application(argc, argv);
  TestCrashes test;
  return QTest::qExec(&test, argc, argv);
}
#include "tst_crashes.moc"
