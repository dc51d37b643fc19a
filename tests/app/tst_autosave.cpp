// SPDX-License-Identifier: GPL-3.0-or-later
// Unsaved work: when it is written, when it goes, and how it comes back. Nothing here waits for a clock:
// tests call what the timer calls.
#include <QAbstractButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <cerrno>
#include <fstream>
#include <memory>

#include "app/recovery/autosave.h"
#include "app/recovery/missing_strip.h"
#include "app/recovery/recovery_offers.h"
#include "app/recovery/recovery_strip.h"
#include "engine/core/file_io.h"
#include "tests/support/failing_calls.h"

using namespace quantoscope;
using namespace quantoscope::app;
namespace fs = std::filesystem;

namespace {

const std::string weight = "geometry.layer.1.weight.1.0";

std::vector<fs::path> sessionsUnder(const fs::path& root) {
  std::vector<fs::path> found;
  if (fs::exists(root)) {
    for (const auto& entry : fs::directory_iterator(root)) {
      if (fs::exists(entry.path() / "session.quantoscope")) {
        found.push_back(entry.path() / "session.quantoscope");
      }
    }
  }
  return found;
}

/// A running program without its window.
struct Program {
  explicit Program(const fs::path& root)
      : autosave(workbench, root), offers(workbench, autosave, root), written(&autosave, &Autosave::written) {
    workbench.newSession();
    autosave.tick();  // the session it began with
  }
  void tick() {
    autosave.tick();
    autosave.settle();
  }
  void look() {
    offers.look();
    offers.settle();
  }

  Workbench workbench;
  Autosave autosave;
  RecoveryOffers offers;
  QSignalSpy written;
};

}  // namespace

class TestAutosave : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void init() {
    m_folder = std::make_unique<QTemporaryDir>();
    m_root = base() / "recovery";
  }

  void nothingIsWrittenWhileNothingChanges() {
    Program program(m_root);
    program.tick();
    program.tick();
    QVERIFY(!fs::exists(m_root));
    program.workbench.edit(weight, 0.5);
    program.tick();
    QCOMPARE(program.written.count(), 1);
    program.tick();
    program.tick();
    QCOMPARE(program.written.count(), 1);
    const auto sessions = sessionsUnder(m_root);
    QCOMPARE(sessions.size(), std::size_t{1});
    QCOMPARE(readSession(sessions[0]).value(), program.workbench.capture());
  }
  void theIntervalNeverCostsMoreThanFiveSeconds() {
    using namespace std::chrono_literals;
    Workbench workbench;
    for (const auto& [asked, given] : std::vector<std::pair<int, std::chrono::milliseconds>>{
             {-3, 1s}, {0, 1s}, {2, 2s}, {5, 4500ms}, {600, 4500ms}}) {
      const Autosave autosave(workbench, m_root, [seconds = asked] { return seconds; });
      QCOMPARE(autosave.interval(), given);
    }
    QCOMPARE(Autosave(workbench, m_root).interval(), std::chrono::milliseconds(3000));
  }
  void aLongDragIsWrittenWhileItLasts() {
    Program program(m_root);
    const int gesture = program.workbench.beginGesture();
    for (int i = 1; i <= 5; ++i) {
      program.workbench.edit(weight, 0.01 * i, gesture);
      program.tick();
      QCOMPARE(readSession(sessionsUnder(m_root).at(0))->parameters.real(weight), 0.01 * i);
    }
    QCOMPARE(program.written.count(), 5);
  }
  void oneWriteIsUnderWayAndTheNextTakesTheNewest() {
    Program program(m_root);
    program.workbench.edit(weight, 0.1);
    program.autosave.tick();
    QVERIFY(program.autosave.isWriting());
    for (int i = 2; i <= 9; ++i) {
      program.workbench.edit(weight, 0.1 * i);
      program.autosave.tick();
    }
    program.autosave.settle();
    QCOMPARE(program.written.count(), 2);
    QCOMPARE(readSession(sessionsUnder(m_root).at(0))->parameters.real(weight), 0.1 * 9);
  }
  void viewsAreKeptToo() {
    Program program(m_root);
    QJsonObject view;
    program.workbench.collectViewStates = [&view] {
      return std::map<QString, QJsonObject>{{QStringLiteral("geometry.region"), view}};
    };
    view[QStringLiteral("zoom")] = 2;
    program.tick();
    QCOMPARE(program.written.count(), 1);
    program.workbench.collectViewStates = nullptr;
  }
  void whatIsSavedNeedsNoAutosave() {
    Program program(m_root);
    program.workbench.edit(weight, 0.5);
    program.tick();
    QVERIFY(program.workbench.save(base() / "study.quantoscope").has_value());
    program.autosave.settle();
    QVERIFY(sessionsUnder(m_root).empty());
    program.tick();
    QCOMPARE(program.written.count(), 1);
    program.workbench.edit(weight, 0.6);
    program.tick();
    QCOMPARE(sessionsUnder(m_root).size(), std::size_t{1});
    // Back at what the file holds.
    program.workbench.undoStack().undo();
    program.tick();
    QVERIFY(sessionsUnder(m_root).empty());
  }
  void aNewSessionNeedsNoneOfTheOldOne() {
    Program program(m_root);
    program.workbench.edit(weight, 0.5);
    program.autosave.tick();
    program.workbench.newSession();  // while the write is under way
    program.autosave.settle();
    QVERIFY(sessionsUnder(m_root).empty());
  }
  void aSaveAfterAFailedWriteLeavesNothingOld() {
    Program program(m_root);
    program.workbench.edit(weight, 0.5);
    program.tick();
    program.workbench.edit(weight, 0.6);
    tests::failAll(tests::Call::Fsync, ENOSPC);
    program.tick();
    tests::stopFailing();
    QCOMPARE(readSession(sessionsUnder(m_root).at(0))->parameters.real(weight), 0.5);
    QVERIFY(program.workbench.save(base() / "study.quantoscope").has_value());
    program.autosave.settle();
    QVERIFY(sessionsUnder(m_root).empty());
  }
  void failuresAreSaidOnceAndTriedAgain() {
    Program program(m_root);
    const QSignalSpy failed(&program.autosave, &Autosave::failed);
    program.workbench.edit(weight, 0.5);
    tests::failAll(tests::Call::Write, ENOSPC);
    program.tick();
    program.tick();
    tests::stopFailing();
    QCOMPARE(failed.count(), 1);
    QCOMPARE(program.written.count(), 0);
    program.tick();
    QCOMPARE(program.written.count(), 1);
    QCOMPARE(sessionsUnder(m_root).size(), std::size_t{1});
  }
  void aClearedPlaceIsMadeAnew() {
    Program program(m_root);
    program.workbench.edit(weight, 0.5);
    program.tick();
    fs::remove_all(m_root);
    program.workbench.edit(weight, 0.6);
    program.tick();
    QCOMPARE(program.written.count(), 2);
    QCOMPARE(readSession(sessionsUnder(m_root).at(0))->parameters.real(weight), 0.6);
  }
  void aCleanEndLeavesNothing() {
    Program program(m_root);
    program.workbench.edit(weight, 0.5);
    program.autosave.tick();
    program.autosave.finish();
    QVERIFY(fs::is_empty(m_root));
  }

  void aCrashIsOfferedAndRecovered() {
    const fs::path file = base() / "study.quantoscope";
    crash(0.625, file);
    const auto before = sessionsUnder(m_root);
    Program program(m_root);
    QVERIFY(sessionsUnder(m_root) == before);
    program.look();
    QCOMPARE(program.offers.offers().size(), std::size_t{1});
    const RecoveryOfferPtr offer = program.offers.offers().front();
    QCOMPARE(offer->meta.sessionFile, file);
    QVERIFY(offer->written > 0);
    QVERIFY2(sessionsUnder(m_root) == before, "nothing goes before the answer");
    program.offers.recover(offer);
    program.workbench.settle();
    QCOMPARE(program.workbench.parameters().real(weight), 0.625);
    QVERIFY(!program.workbench.undoStack().isClean());
    QCOMPARE(program.workbench.sessionPath(), file);
    QVERIFY(program.offers.offers().empty());
    // The same folder goes on as this program's own, without a moment unprotected.
    program.autosave.settle();
    QVERIFY(sessionsUnder(m_root) == before);
    QVERIFY(RecoveryFolder::claimAbandoned(m_root).empty());
    program.workbench.edit(weight, 0.75);
    program.tick();
    QVERIFY(sessionsUnder(m_root) == before);
    QCOMPARE(readSession(before[0])->parameters.real(weight), 0.75);
    QVERIFY(program.workbench.save(program.workbench.sessionPath()).has_value());
    program.autosave.settle();
    QVERIFY(sessionsUnder(m_root).empty());
    QCOMPARE(readSession(file)->parameters.real(weight), 0.75);
    program.autosave.finish();
    QVERIFY(fs::is_empty(m_root));
  }
  void aSecondCrashLosesNothing() {
    crash(0.625, base() / "study.quantoscope");
    {
      Program program(m_root);
      program.look();
      program.offers.recover(program.offers.offers().front());
      program.workbench.settle();
    }
    Program program(m_root);
    program.look();
    QCOMPARE(program.offers.offers().size(), std::size_t{1});
    QCOMPARE(program.offers.offers().front()->session->parameters.real(weight), 0.625);
  }
  void unsavedWorkIsAskedAboutBeforeRecovering() {
    crash(0.625, {});
    Program program(m_root);
    program.look();
    program.workbench.edit(weight, 0.1);
    int asked = 0;
    program.workbench.mayReplaceSession = [&asked] {
      ++asked;
      return false;
    };
    program.offers.recover(program.offers.offers().front());
    program.workbench.settle();
    QCOMPARE(asked, 1);
    QCOMPARE(program.workbench.parameters().real(weight), 0.1);
    QCOMPARE(program.offers.offers().size(), std::size_t{1});
  }
  void severalCrashesAreListedAndEachIsTakenOnce() {
    for (int i = 1; i <= 5; ++i) {
      crash(0.61 + (0.01 * i), base() / std::string("s").append(std::to_string(i)));
    }
    Program first(m_root);
    Program second(m_root);
    first.offers.look();
    second.offers.look();
    first.offers.settle();
    second.offers.settle();
    QCOMPARE(first.offers.offers().size() + second.offers.offers().size(), std::size_t{5});
    Program& winner = first.offers.offers().size() > second.offers.offers().size() ? first : second;
    const RecoveryStrip strip(winner.offers);
    QCOMPARE(strip.texts().size(), qMin<qsizetype>(3, qsizetype(winner.offers.offers().size())));
    QVERIFY(strip.isVisibleTo(nullptr) || !strip.isHidden());
  }
  void discardedWorkGoesAndPostponedWorkStays() {
    crash(0.625, {});
    crash(0.5, {});
    Program program(m_root);
    program.look();
    const auto offers = program.offers.offers();
    QCOMPARE(offers.size(), std::size_t{2});
    program.offers.discard(offers[0]);
    program.offers.settle();
    QCOMPARE(sessionsUnder(m_root).size(), std::size_t{1});
    program.offers.postpone(offers[1]);
    QVERIFY(program.offers.offers().empty());
    QCOMPARE(sessionsUnder(m_root).size(), std::size_t{1});
  }
  void postponedWorkIsOfferedAgain() {
    crash(0.625, {});
    Program program(m_root);
    program.look();
    program.offers.postpone(program.offers.offers().front());
    program.look();
    QCOMPARE(program.offers.offers().size(), std::size_t{1});
  }
  void aCopyIsSavedElsewhere() {
    crash(0.625, base() / "study.quantoscope");
    Program program(m_root);
    program.look();
    const RecoveryOfferPtr offer = program.offers.offers().front();
    const QSignalSpy said(&program.workbench, &Workbench::messageRaised);
    program.offers.saveCopy(offer, base() / "no" / "such" / "folder");
    QCOMPARE(said.count(), 1);
    QCOMPARE(program.offers.offers().size(), std::size_t{1});
    program.offers.saveCopy(offer, base() / "copy.quantoscope");
    program.offers.settle();
    QCOMPARE(readSession(base() / "copy.quantoscope")->parameters.real(weight), 0.625);
    QVERIFY(sessionsUnder(m_root).empty());
    QVERIFY(program.workbench.undoStack().isClean());
  }
  void damagedWorkIsSaidAndKept() {
    crash(0.625, {});
    const fs::path session = sessionsUnder(m_root).at(0);
    fs::resize_file(session, fs::file_size(session) / 2);
    Program program(m_root);
    program.look();
    const RecoveryOfferPtr offer = program.offers.offers().front();
    QVERIFY(!offer->session.has_value());
    const RecoveryStrip strip(program.offers);
    QVERIFY(strip.texts().front().contains(QStringLiteral("is damaged")));
    for (const QAbstractButton* button : strip.findChildren<QAbstractButton*>()) {
      QVERIFY(button->text() != QStringLiteral("Recover"));
    }
    program.offers.recover(offer);
    program.workbench.settle();
    QVERIFY(fs::exists(session));
    program.offers.saveCopy(offer, base() / "copy");
    program.offers.settle();
    QVERIFY(fs::file_size(base() / "copy") > 0);
  }
  void theStripRecoversWithOneClick() {
    crash(0.625, base() / "study.quantoscope");
    Program program(m_root);
    RecoveryStrip strip(program.offers);
    QVERIFY(strip.isHidden());
    program.look();
    QVERIFY(!strip.isHidden());
    QVERIFY(strip.texts().front().contains(QStringLiteral("study.quantoscope")));
    for (QAbstractButton* button : strip.findChildren<QAbstractButton*>()) {
      if (button->text() == QStringLiteral("Recover")) {
        button->click();
        break;
      }
    }
    program.workbench.settle();
    QCOMPARE(program.workbench.parameters().real(weight), 0.625);
    QVERIFY(strip.isHidden());
    QVERIFY(strip.texts().isEmpty());
  }
  void missingFilesAreShownAndCanBeGivenUp() {
    SessionData session;
    session.runs = {"/no/such/a.json", "/no/such/b.json"};
    QVERIFY(writeSession(session, base() / "study.quantoscope").has_value());
    Program program(m_root);
    MissingStrip strip(program.workbench);
    QVERIFY(strip.isHidden());
    const QSignalSpy said(&program.workbench, &Workbench::messageRaised);
    program.workbench.openFiles({base() / "study.quantoscope"});
    program.workbench.settle();
    QVERIFY(!strip.isHidden());
    QVERIFY(strip.text().contains(QStringLiteral("/no/such/a.json")));
    QCOMPARE(said.count(), 0);
    const auto buttons = strip.findChildren<QAbstractButton*>();
    QCOMPARE(buttons.size(), 2);
    buttons.back()->click();
    QVERIFY(strip.isHidden());
    QVERIFY(program.workbench.missingFiles().empty());
    program.workbench.undoStack().undo();
    QVERIFY(!strip.isHidden());
    QCOMPARE(program.workbench.capture().runs, session.runs);
  }

 private:
  fs::path base() const { return m_folder->path().toStdString(); }

  /// A program that had a session with `value` in `file` and ended without a word.
  void crash(double value, const fs::path& file) {
    Program program(m_root);
    if (!file.empty()) {
      QVERIFY(program.workbench.save(file).has_value());
    }
    program.workbench.edit(weight, value);
    program.tick();
    QCOMPARE(program.written.count(), 1);
  }

  std::unique_ptr<QTemporaryDir> m_folder;
  fs::path m_root;
};

QTEST_MAIN(TestAutosave)
#include "tst_autosave.moc"
