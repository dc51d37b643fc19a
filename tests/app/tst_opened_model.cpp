// SPDX-License-Identifier: GPL-3.0-or-later
// An opened model in the document: by file and by sample, undone, saved, missing, found again.
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include "app/labs/newest_value.h"
#include "app/sample_model.h"
#include "app/workbench.h"
#include "engine/core/cache_directory.h"
#include "engine/present/model_data.h"

using namespace quantoscope;
using namespace quantoscope::app;

namespace fs = std::filesystem;

class TestOpenedModel : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void theSampleOpensAndCanBeTakenBack() {
    Workbench workbench;
    workbench.newSession();
    const QSignalSpy labs(&workbench, &Workbench::labRequested);
    workbench.openSampleModel();
    workbench.settle();
    const auto model = workbench.engine().current()->model;
    QVERIFY(model != nullptr);
    QCOMPARE(model->name, std::string("tiny_llama"));
    // 6 blocks of 7 matrices, the embedding and the head.
    QCOMPARE(model->layers.size(), std::size_t{6 * 7 + 2});
    QCOMPARE(labs.size(), 1);
    QCOMPARE(workbench.capture().model, fs::path(sampleModelPath));

    workbench.closeModel();
    workbench.settle();
    QVERIFY(workbench.engine().current()->model == nullptr);
    workbench.undoStack().undo();
    QCOMPARE(workbench.document().modelSlot().model, model);
    workbench.undoStack().undo();
    QVERIFY(workbench.document().modelSlot().file.empty());
    QVERIFY(workbench.undoStack().isClean());
  }
  void theSampleOpensWithoutACache() {
    const core::CacheDirectory before = core::processCache();
    core::setProcessCache({}, 0);
    const auto folder = sampleModelFolder(sampleModelPath);
    core::setProcessCache(before.folder(), core::defaultCacheBytes);
    QVERIFY(folder.has_value());
    QVERIFY(fs::exists(*folder / "model.safetensors.index.json"));
    QVERIFY(!sampleModelFolder(":/samples/models/none").has_value());
  }
  void aFolderWithWeightsIsAModelAndSessionsKeepIt() {
    const QTemporaryDir temporary;
    const fs::path base(temporary.path().toStdString());
    const fs::path sample = sampleModelFolder(sampleModelPath).value();
    fs::create_directories(base / "old");
    fs::copy(sample, base / "old" / "net");
    const fs::path path = base / "study.quantoscope";
    Workbench workbench;
    workbench.newSession();
    workbench.openFiles({base / "old" / "net"});
    workbench.settle();
    QVERIFY(workbench.document().modelSlot().model != nullptr);
    QVERIFY(workbench.save(path).has_value());

    fs::rename(base / "old", base / "new");
    Workbench later;
    later.newSession();
    later.openFiles({path});
    later.settle();
    QVERIFY(later.document().modelSlot().model == nullptr);
    QCOMPARE(later.missingFiles(), std::vector<fs::path>{base / "old" / "net"});
    QCOMPARE(later.capture().model, base / "old" / "net");
    later.locateFile(base / "old" / "net", base / "new" / "net");
    later.settle();
    QVERIFY(later.document().modelSlot().model != nullptr);
    QVERIFY(later.missingFiles().empty());
    later.undoStack().undo();
    later.giveUpMissingFiles();
    QVERIFY(later.missingFiles().empty());
    QVERIFY(later.capture().model.empty());
  }
  void aFileAmongAShardedModelsOpensToo() {
    Workbench workbench;
    workbench.newSession();
    workbench.openFiles({sampleModelFolder(sampleModelPath).value() / "model.safetensors.index.json"});
    workbench.settle();
    QVERIFY(workbench.document().modelSlot().model != nullptr);
    QCOMPARE(workbench.document().modelSlot().model->layers.size(), std::size_t{6 * 7 + 2});
  }
  void aModelThatCannotBeReadChangesNothing() {
    const QTemporaryDir temporary;
    const fs::path file = fs::path(temporary.path().toStdString()) / "net.npy";
    QFile damaged(file);
    QVERIFY(damaged.open(QIODevice::WriteOnly));
    damaged.write("\x93NUMPY\x01\x00\xff\xff", 10);
    damaged.close();
    Workbench workbench;
    workbench.newSession();
    const QSignalSpy said(&workbench, &Workbench::messageRaised);
    workbench.openFiles({file});
    workbench.settle();
    QCOMPARE(said.size(), 1);
    QVERIFY(said.front().at(1).toString().contains(QStringLiteral("net.npy")));
    QVERIFY(workbench.document().modelSlot().file.empty());
    QVERIFY(workbench.undoStack().isClean());
  }
  void openingAFileDoesNotWaitForAComputation() {
    Workbench workbench;
    workbench.newSession();
    std::atomic<bool> release = false;
    bool done = false;
    const auto id = workbench.jobs().start<int>(
        QStringLiteral("long"),
        [&release](execution::JobContext& job) -> core::Result<int> {
          while (!release && !job.stopRequested()) {
            std::this_thread::yield();
          }
          return 1;
        },
        [&done](int) { done = true; }, JobKind::Computation);
    workbench.openSampleModel();
    QTRY_VERIFY(workbench.document().modelSlot().model != nullptr);
    QVERIFY(!done);
    release = true;
    workbench.settle();
    QVERIFY(done);
    workbench.jobs().cancel(id);
  }
  void ofValuesThatWaitOnlyTheNewestArrives() {
    QObject receiver;
    std::vector<int> arrived;
    const NewestValue<int> values(&receiver, [&arrived](int value) { arrived.push_back(value); });
    for (int i = 1; i <= 100; ++i) {
      values.put(i);
    }
    QCoreApplication::sendPostedEvents(&receiver);
    QCOMPARE(arrived, std::vector<int>{100});
    values.put(7);
    QCoreApplication::sendPostedEvents(&receiver);
    QCOMPARE(arrived, (std::vector<int>{100, 7}));
  }
};

QTEST_MAIN(TestOpenedModel)
#include "tst_opened_model.moc"
