// SPDX-License-Identifier: GPL-3.0-or-later
#include <sys/stat.h>

#include <QDeadlineTimer>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTranslator>
#include <algorithm>
#include <fstream>

#include "app/workbench.h"
#include "engine/core/file_io.h"
#include "engine/geometry/experiment_parameters.h"
#include "engine/runs/run_record.h"

using namespace quantoscope;
using namespace quantoscope::app;

namespace {

const std::string weight = "geometry.layer.1.weight.1.0";

std::filesystem::path data(const char* name) {
  return std::filesystem::path(TEST_DATA_DIR) / name;
}

QStringList messages(const QSignalSpy& spy) {
  QStringList texts;
  for (const auto& call : spy) {
    texts << call.at(1).toString();
  }
  return texts;
}

/// A language in which everything is written backwards.
class Backwards : public QTranslator {
 public:
  bool isEmpty() const override { return false; }
  QString translate(const char*, const char* source, const char*, int) const override {
    QString text = QString::fromUtf8(source);
    std::reverse(text.begin(), text.end());
    text.replace(QStringLiteral("1%"), QStringLiteral("%1"));
    return text;
  }
};

}  // namespace

class TestWorkbench : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void startsAliveWithTheFullMatricesExperiment() {
    Workbench workbench;
    workbench.newSession();
    workbench.settle();
    const auto& snapshot = workbench.engine().current();
    QVERIFY(snapshot && snapshot->geometry);
    QCOMPARE(snapshot->geometry->layers.size(), std::size_t{4});
    QVERIFY(workbench.undoStack().isClean());
  }
  void oneDragIsOneUndoStep() {
    Workbench workbench;
    workbench.newSession();
    const double before = workbench.parameters().real(weight);
    const int gesture = workbench.beginGesture();
    for (int i = 1; i <= 50; ++i) {
      workbench.edit(weight, before + 0.01 * i, gesture);
    }
    workbench.endGesture(gesture);
    QCOMPARE(workbench.undoStack().count(), 1);
    const int second = workbench.beginGesture();
    workbench.edit(weight, -1.0, second);
    workbench.endGesture(second);
    QCOMPARE(workbench.undoStack().count(), 2);
    workbench.undoStack().undo();
    workbench.undoStack().undo();
    QCOMPARE(workbench.parameters().real(weight), before);
    QCOMPARE(workbench.undoStack().redoText(), QStringLiteral("Change layer 2 weight (1,0)"));
  }
  void aDragThatReturnsLeavesNoStep() {
    Workbench workbench;
    workbench.newSession();
    const double before = workbench.parameters().real(weight);
    const int gesture = workbench.beginGesture();
    workbench.edit(weight, before + 0.5, gesture);
    workbench.edit(weight, before, gesture);
    workbench.endGesture(gesture);
    QCOMPARE(workbench.undoStack().count(), 0);
    QVERIFY(workbench.undoStack().isClean());
  }
  void anEditThatChangesNothingIsNoStep() {
    Workbench workbench;
    workbench.newSession();
    workbench.edit("geometry.bits", std::int64_t{8});
    QCOMPARE(workbench.undoStack().count(), 0);
  }
  void refusedValuesAreSaidAndChangeNothing() {
    Workbench workbench;
    workbench.newSession();
    const QSignalSpy said(&workbench, &Workbench::messageRaised);
    workbench.edit("geometry.bits", std::int64_t{0});
    QCOMPARE(workbench.undoStack().count(), 0);
    QCOMPARE(said.count(), 1);
    QVERIFY(messages(said).front().contains(QStringLiteral("between 1 and 32")));
  }
  void runsOpenAndCanBeUndone() {
    Workbench workbench;
    workbench.newSession();
    workbench.openFiles({data("runs/qat_training_stats_20251104_101500.json")});
    workbench.settle();
    QCOMPARE(workbench.engine().current()->runs.size(), std::size_t{1});
    QCOMPARE(workbench.engine().current()->runs.front()->record->losses.size(), std::size_t{1500});
    workbench.undoStack().undo();
    workbench.settle();
    QVERIFY(workbench.engine().current()->runs.empty());
  }
  void badFilesAreSaidAndChangeNothing() {
    const QTemporaryDir folder;
    const std::filesystem::path base(folder.path().toStdString());
    const std::pair<const char*, const char*> files[] = {
        {"broken.json", "{\"iteration_losses\": [1, 2; 3]}"},
        {"wrong.json", "{\"iteration_losses\": [1, \"two\"]}"},
        {"text.json", "hello"},
        {"experiment.json", R"({"schema": "quantoscope.experiment/1", "layers": []})"},
        {"session.quantoscope",
         R"({"schema": "quantoscope.session/1", "parameters": {"geometry.bits": 77}})"},
    };
    Workbench workbench;
    workbench.newSession();
    workbench.openFiles({data("runs/qat_training_stats_20251104_101500.json")});
    workbench.settle();
    const SessionData before = workbench.capture();
    for (const auto& [name, content] : files) {
      QVERIFY(core::writeFileAtomically(base / name, content).has_value());
      const QSignalSpy said(&workbench, &Workbench::messageRaised);
      workbench.openFiles({base / name});
      workbench.settle();
      QVERIFY2(said.count() == 1, name);
      QVERIFY2(messages(said).front().contains(QString::fromUtf8(name)), qPrintable(messages(said).front()));
      QVERIFY2(workbench.capture() == before, name);
    }
    QCOMPARE(workbench.undoStack().count(), 1);
  }
  void sessionsRoundTrip() {
    const QTemporaryDir folder;
    const std::filesystem::path path =
        std::filesystem::path(folder.path().toStdString()) / "study.quantoscope";
    Workbench first;
    first.newSession();
    first.openFiles({data("runs/cpt_training_stats_20251104_113000.json")});
    first.settle();
    first.edit(weight, 0.77);
    QVERIFY(!first.undoStack().isClean());
    QVERIFY(first.save(path).has_value());
    QVERIFY(first.undoStack().isClean());

    Workbench second;
    second.newSession();
    second.openFiles({path});
    second.settle();
    QCOMPARE(second.parameters(), first.parameters());
    QCOMPARE(second.document().runs().size(), std::size_t{1});
    QCOMPARE(second.capture(), first.capture());
    QCOMPARE(second.undoStack().count(), 0);
  }
  void aSessionWhoseDataIsGoneOpensWithoutItAndSaysSo() {
    const QTemporaryDir folder;
    const std::filesystem::path path =
        std::filesystem::path(folder.path().toStdString()) / "study.quantoscope";
    SessionData session;
    session.parameters.set("geometry.bits", std::int64_t{5});
    session.runs = {"/no/such/run.json"};
    QVERIFY(writeSession(session, path).has_value());
    Workbench workbench;
    workbench.newSession();
    const QSignalSpy said(&workbench, &Workbench::messageRaised);
    workbench.openFiles({path});
    workbench.settle();
    QCOMPARE(workbench.parameters().integer("geometry.bits"), std::int64_t{5});
    QVERIFY(messages(said).join(QChar()).contains(QStringLiteral("/no/such/run.json")));
  }
  void missingRunsKeepTheirPlaceAndCanBeLocated() {
    const QTemporaryDir folder;
    const std::filesystem::path base(folder.path().toStdString());
    std::filesystem::create_directories(base / "old");
    std::filesystem::create_directories(base / "new" / "deep");
    const std::filesystem::path path = base / "study.quantoscope";
    SessionData session;
    session.runs = {base / "old" / "a.json", data("runs/cpt_training_stats_20251104_113000.json"),
                    base / "old" / "deep" / "b.json", base / "old" / "c.json"};
    QVERIFY(writeSession(session, path).has_value());
    Workbench workbench;
    workbench.newSession();
    workbench.openFiles({path});
    workbench.settle();
    QCOMPARE(workbench.document().runs().size(), std::size_t{1});
    QCOMPARE(workbench.missingFiles().size(), std::size_t{3});
    QVERIFY(workbench.undoStack().isClean());
    QCOMPARE(workbench.capture().runs, session.runs);
    // Saving loses nothing.
    QVERIFY(workbench.save(path).has_value());
    QCOMPARE(readSession(path)->runs, session.runs);

    // Other edits come and go around the empty places.
    workbench.openFiles({data("runs/qat_training_stats_20251104_101500.json")});
    workbench.settle();
    workbench.removeRun(1);
    QCOMPARE(workbench.missingFiles().size(), std::size_t{3});
    workbench.undoStack().undo();
    workbench.undoStack().undo();
    QCOMPARE(workbench.capture().runs, session.runs);

    // What was chosen is no run: said, and nothing changes.
    std::ofstream(base / "new" / "x.json") << "no run";
    workbench.locateFile(session.runs[0], base / "new" / "x.json");
    workbench.settle();
    QCOMPARE(workbench.missingFiles().size(), std::size_t{3});

    // The folder has moved: one answer finds the others, at their places.
    for (const char* name : {"a.json", "deep/b.json"}) {
      std::filesystem::copy(data("runs/qat_training_stats_20251104_101500.json"), base / "new" / name);
    }
    workbench.locateFile(session.runs[0], base / "new" / "a.json");
    workbench.settle();
    QCOMPARE(workbench.missingFiles(), std::vector<std::filesystem::path>{base / "old" / "c.json"});
    QCOMPARE(workbench.document().runs().size(), std::size_t{3});
    QVERIFY(!workbench.undoStack().isClean());
    const std::vector<std::filesystem::path> located{base / "new" / "a.json", session.runs[1],
                                                     base / "new" / "deep" / "b.json", session.runs[3]};
    QCOMPARE(workbench.capture().runs, located);
    workbench.giveUpMissingFiles();
    QVERIFY(workbench.missingFiles().empty());
    workbench.undoStack().undo();
    QCOMPARE(workbench.capture().runs, located);
    workbench.undoStack().undo();
    QCOMPARE(workbench.capture().runs, session.runs);
    workbench.undoStack().redo();
    QCOMPARE(workbench.capture().runs, located);
  }
  void theHistoryFollowsTheLanguage() {
    Workbench workbench;
    workbench.newSession();
    workbench.openSampleRun();
    workbench.settle();
    workbench.removeRun(0);
    workbench.edit("geometry.bits", std::int64_t{5});
    workbench.editMany([] { return QCoreApplication::translate("Test", "Many"); },
                       {{"geometry.bits", std::int64_t{6}}});
    workbench.undoStack().undo();
    const QStringList english{QStringLiteral("Open run qat_training_stats_20251104_101500"),
                              QStringLiteral("Remove run qat_training_stats_20251104_101500"),
                              QStringLiteral("Change bit-width"), QStringLiteral("Many")};
    const auto texts = [&workbench] {
      QStringList all;
      for (int i = 0; i < workbench.undoStack().count(); ++i) {
        all << workbench.undoStack().text(i);
      }
      return all;
    };
    QCOMPARE(texts(), english);
    const QSignalSpy undoTexts(&workbench.undoStack(), &QUndoStack::undoTextChanged);
    Backwards backwards;
    QCoreApplication::installTranslator(&backwards);
    workbench.retranslate();
    QCOMPARE(texts()[0], QStringLiteral("qat_training_stats_20251104_101500 nur nepO"));
    QCOMPARE(texts()[2], QStringLiteral("htdiw-tib egnahC"));
    QCOMPARE(texts()[3], QStringLiteral("ynaM"));
    QCOMPARE(undoTexts.back().at(0).toString(), texts()[2]);
    QCoreApplication::removeTranslator(&backwards);
    workbench.retranslate();
    QCOMPARE(texts(), english);
    QVERIFY(workbench.undoStack().canRedo());
  }
  void copiesDoNotMoveTheSession() {
    const QTemporaryDir folder;
    const std::filesystem::path base(folder.path().toStdString());
    Workbench workbench;
    workbench.newSession();
    QVERIFY(workbench.save(base / "one.quantoscope").has_value());
    workbench.edit(weight, 0.77);
    QVERIFY(workbench.saveCopy(base / "copy.quantoscope").has_value());
    QCOMPARE(workbench.sessionPath(), base / "one.quantoscope");
    QVERIFY(!workbench.undoStack().isClean());
    QCOMPARE(readSession(base / "copy.quantoscope")->parameters.real(weight), 0.77);
  }
  void anythingMayBeOpenedAndOnlyOneSentenceComesOfIt() {
    const QTemporaryDir folder;
    const std::filesystem::path base(folder.path().toStdString());
    std::filesystem::create_directory(base / "folder");
    std::ofstream(base / "empty.json");
    std::ofstream(base / "binary.json", std::ios::binary) << std::string("\x89PNG\r\n\x1a\n\0\0\0\rIHDR", 16);
    std::ofstream(base / "latin\xe9.json") << "{]";
    std::ofstream(base / "blank.json") << " \n\t ";
    std::ofstream(base / "list.json") << "[1, 2]";
    std::ofstream(base / "other.json") << R"({"schema": "somebody.else/3"})";
    QCOMPARE(::mkfifo((base / "fifo.json").c_str(), 0600), 0);
    std::filesystem::create_symlink("loop", base / "loop");
    std::filesystem::create_symlink("gone", base / "dangling");
    // Four gigabytes of nothing, without a byte on the disk.
    std::ofstream(base / "huge.json");
    std::filesystem::resize_file(base / "huge.json", std::uintmax_t{4} << 30U);
    std::ofstream(base / "huge_session.json") << "{\"schema\": \"quantoscope.session/1\", \"x\": \"";
    std::filesystem::resize_file(base / "huge_session.json", std::uintmax_t{4} << 30U);
    std::vector<std::filesystem::path> all{"/dev/null", "/dev/zero", "", "/proc/self/mem",
                                           base / "folder" / ""};
    for (const auto& entry : std::filesystem::directory_iterator(base)) {
      all.push_back(entry.path());
    }
    Workbench workbench;
    workbench.newSession();
    workbench.openFiles({data("runs/qat_training_stats_20251104_101500.json")});
    workbench.settle();
    const SessionData before = workbench.capture();
    for (const std::filesystem::path& path : all) {
      const QSignalSpy said(&workbench, &Workbench::messageRaised);
      workbench.openFiles({path});
      workbench.settle();
      QVERIFY2(said.count() == 1, path.c_str());
      QVERIFY2(messages(said).front().size() < 400, qPrintable(messages(said).front()));
      QVERIFY2(workbench.capture() == before, path.c_str());
    }
    // All at once, with a good one among them: each for itself.
    all.insert(all.begin() + 3, data("runs/cpt_training_stats_20251104_113000.json"));
    const QSignalSpy said(&workbench, &Workbench::messageRaised);
    workbench.openFiles(all);
    workbench.settle();
    std::filesystem::remove(base / "latin\xe9.json");  // QTemporaryDir could not
    QCOMPARE(said.count(), static_cast<int>(all.size()) - 1);
    QCOMPARE(workbench.document().runs().size(), std::size_t{2});
  }
  void filesOpenInTheirOrderAroundASession() {
    const QTemporaryDir folder;
    const std::filesystem::path base(folder.path().toStdString());
    const std::filesystem::path path = base / "study.quantoscope";
    SessionData session;
    session.parameters.set("geometry.bits", std::int64_t{5});
    QVERIFY(writeSession(session, path).has_value());
    Workbench workbench;
    workbench.newSession();
    workbench.edit(weight, 0.5);
    int asked = 0;
    workbench.mayReplaceSession = [&asked] {
      ++asked;
      return asked > 1;
    };
    const std::vector<std::filesystem::path> files{path,
                                                   data("runs/cpt_training_stats_20251104_113000.json")};
    workbench.openFiles(files);
    workbench.settle();
    QCOMPARE(asked, 1);
    QCOMPARE(workbench.parameters().real(weight), 0.5);
    QVERIFY(workbench.document().runs().empty());
    workbench.openFiles(files);
    workbench.settle();
    QCOMPARE(asked, 2);
    QCOMPARE(workbench.parameters().integer("geometry.bits"), std::int64_t{5});
    QCOMPARE(workbench.document().runs().size(), std::size_t{1});
    QCOMPARE(workbench.undoStack().count(), 1);
  }
  void snapshotsNeverGoBack() {
    Workbench workbench;
    workbench.newSession();
    workbench.settle();
    std::vector<double> shown;
    connect(&workbench, &Workbench::snapshotChanged, this, [&shown](const present::SnapshotPtr& snapshot) {
      shown.push_back(snapshot->parameters.real(weight));
    });
    const int gesture = workbench.beginGesture();
    double last = 0;
    const QDeadlineTimer patience(20000);
    // Until frames have come through while the drag is still going on, however slow the machine is.
    for (int i = 1; (i <= 300 || shown.size() < 5) && !patience.hasExpired(); ++i) {
      last = 0.001 * i;
      workbench.edit(weight, last, gesture);
      QCoreApplication::processEvents();
    }
    QVERIFY(shown.size() >= 5);
    workbench.endGesture(gesture);
    workbench.settle();
    QVERIFY(std::is_sorted(shown.begin(), shown.end()));
    QCOMPARE(shown.back(), last);
  }
  void destroyedWhileWorkIsUnderWay() {
    for (int i = 0; i < 20; ++i) {
      Workbench workbench;
      workbench.newSession();
      workbench.openFiles({data("runs/qat_training_stats_20251104_101500.json")});
      workbench.edit(weight, 0.01 * i);
    }
  }
};

QTEST_MAIN(TestWorkbench)
#include "tst_workbench.moc"
