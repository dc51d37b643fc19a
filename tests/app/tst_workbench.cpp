// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDeadlineTimer>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

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
        {"broken.json", "{\"iteration_losses\": [1, 2"},
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
