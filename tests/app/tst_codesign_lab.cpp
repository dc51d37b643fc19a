// SPDX-License-Identifier: GPL-3.0-or-later
// The long work of the Co-design lab in a real workbench: a short training on a few images streams, is
// paused, stopped and gone on with; its sensitivities become costs; the opened model is measured; what is
// written opens again.
#include <QElapsedTimer>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <fstream>

#include "app/labs/codesign_lab.h"
#include "app/workbench.h"
#include "engine/present/codesign_state.h"
#include "engine/present/snapshot.h"

using namespace quantoscope;
using namespace quantoscope::app;
using present::TrainingStage;

namespace {

void writeBig(std::ofstream& file, std::uint32_t value) {
  for (int shift = 24; shift >= 0; shift -= 8) {
    file.put(static_cast<char>(value >> static_cast<unsigned>(shift)));
  }
}

/// A folder with `count` images of 8 x 8 pixels in two classes: bright above, or bright below.
void writeImages(const std::string& folder, std::uint32_t count) {
  std::ofstream images(folder + "/train-images-idx3-ubyte", std::ios::binary);
  std::ofstream labels(folder + "/train-labels-idx1-ubyte", std::ios::binary);
  writeBig(images, 0x803);
  writeBig(images, count);
  writeBig(images, 8);
  writeBig(images, 8);
  writeBig(labels, 0x801);
  writeBig(labels, count);
  for (std::uint32_t i = 0; i < count; ++i) {
    labels.put(static_cast<char>(i % 2));
    for (std::uint32_t pixel = 0; pixel < 64; ++pixel) {
      const bool bright = (pixel < 32) == (i % 2 == 0);
      images.put(static_cast<char>((bright ? 160 : 20) + (i * 7 + pixel * 3) % 60));
    }
  }
}

}  // namespace

class TestCodesignLab : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void init() {
    m_folder = std::make_unique<QTemporaryDir>();
    writeImages(m_folder->path().toStdString(), 160);
    m_workbench = std::make_unique<Workbench>();
    m_workbench->newSession();
    m_workbench->edit("codesign.dataset", m_folder->path().toStdString());
    m_workbench->edit("codesign.epochs", std::int64_t{3});
    m_workbench->edit("codesign.batch", std::int64_t{16});
  }
  void cleanup() { m_workbench.reset(); }

  void trainingStreamsAndEnds() {
    QSignalSpy changes(&m_workbench->document(), &Document::resultsChanged);
    lab().train();
    QVERIFY(lab().isTraining());
    QVERIFY(results().running.contains(present::trainTask));
    m_workbench->settle();
    QVERIFY(!lab().isTraining());
    QVERIFY(!results().running.contains(present::trainTask));
    const auto record = results().codesign->find("int8_uniform");
    QVERIFY(record);
    QCOMPARE(record->stage, TrainingStage::Done);
    QCOMPARE(record->history.epochs.size(), std::size_t{3});
    QCOMPARE(record->history.losses.size(), static_cast<std::size_t>(record->iterations));
    QVERIFY(record->weights);
    QVERIFY(changes.count() > 2);
    // Panels have it.
    const auto state = m_workbench->engine().current()->codesign;
    QVERIFY(state->data->find("int8_uniform")->accuracy());
  }

  void allFiveAreOneJob() {
    m_workbench->edit("codesign.epochs", std::int64_t{1});
    lab().trainAll();
    m_workbench->settle();
    QCOMPARE(results().codesign->trainings.size(), std::size_t{5});
    for (const auto& record : results().codesign->trainings) {
      QCOMPARE(record->stage, TrainingStage::Done);
    }
  }

  void stoppedTrainingsGoOnAsIfNothingHadHappened() {
    // Long enough to be caught while it runs.
    m_workbench->edit("codesign.epochs", std::int64_t{60});
    lab().train();
    m_workbench->settle();
    const auto whole = results().codesign->find("int8_uniform")->history;
    lab().train();
    QTRY_VERIFY(results().codesign->find("int8_uniform")->stage == TrainingStage::Running);
    lab().pause();
    QVERIFY(lab().isPaused());
    QTRY_COMPARE(results().codesign->find("int8_uniform")->stage, TrainingStage::Paused);
    lab().stop();
    QTRY_VERIFY(!lab().isTraining());
    QVERIFY(lab().canGoOn());
    QCOMPARE(results().codesign->find("int8_uniform")->stage, TrainingStage::Stopped);
    lab().goOn();
    m_workbench->settle();
    QVERIFY(!lab().canGoOn());
    const auto resumed = results().codesign->find("int8_uniform")->history;
    QCOMPARE(resumed.losses, whole.losses);
    QCOMPARE(resumed.epochs.back().testAccuracy, whole.epochs.back().testAccuracy);
  }

  void pausesEnd() {
    lab().train();
    lab().pause();
    lab().goOn();
    QVERIFY(!lab().isPaused());
    m_workbench->settle();
    QCOMPARE(results().codesign->find("int8_uniform")->stage, TrainingStage::Done);
  }

  void badImagesAreSaid() {
    m_workbench->edit("codesign.dataset", std::string("/nowhere/at/all"));
    QStringList messages;
    connect(m_workbench.get(), &Workbench::messageRaised, this,
            [&messages](Severity, const QString& text) { messages << text; });
    lab().train();
    m_workbench->settle();
    QCOMPARE(messages.size(), 1);
    QCOMPARE(results().codesign->find("int8_uniform")->stage, TrainingStage::Failed);
    QVERIFY(!lab().isTraining());
    QVERIFY(!lab().canGoOn());
  }

  void sensitivitiesBecomeCosts() {
    lab().train();
    m_workbench->settle();
    lab().measureSensitivity();
    QVERIFY(results().running.contains(present::sensitivityTask));
    m_workbench->settle();
    QVERIFY(!results().running.contains(present::sensitivityTask));
    QVERIFY(results().codesign->sensitivity);
    QCOMPARE(results().codesign->sensitivity->study.layers.size(), training::layerCount);
    m_workbench->edit("codesign.costs", std::string("training"));
    m_workbench->settle();
    const auto state = m_workbench->engine().current()->codesign;
    QVERIFY(state->allocation && state->allocation->optimum);
    QVERIFY(present::configurationOf(*state));
  }

  void weightsCanBeSavedWhileTheyAreMeasured() {
    lab().train();
    m_workbench->settle();
    const QTemporaryDir folder;
    const auto saved = [&](const char* name) {
      const std::filesystem::path path = folder.filePath(QLatin1String(name)).toStdString();
      if (!lab().saveWeights(path)) {
        return QByteArray();
      }
      QFile file(QString::fromStdString(path.string()));
      return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    };
    const QByteArray before = saved("before.safetensors");
    QVERIFY(!before.isEmpty());
    lab().measureSensitivity();
    QVERIFY(saved("first.safetensors") == before);
    QElapsedTimer measuring;
    measuring.start();
    while (!results().codesign->sensitivity && measuring.elapsed() < 60000) {
      QVERIFY(saved("during.safetensors") == before);
      QTest::qWait(50);
    }
    QVERIFY(results().codesign->sensitivity);
    QVERIFY(saved("after.safetensors") == before);
  }

  void openedModelIsMeasuredAndForgotten() {
    m_workbench->openSampleModel();
    m_workbench->settle();
    m_workbench->edit("codesign.costs", std::string("model"));
    lab().measureModel();
    m_workbench->settle();
    auto state = m_workbench->engine().current()->codesign;
    QVERIFY(state->allocation && state->allocation->optimum);
    QCOMPARE(state->table->modelLayers.size(), state->solved->allocator.instance().layers.size());
    // Fewer bits cost more.
    for (const auto& layer : state->solved->allocator.instance().layers) {
      for (std::size_t i = 1; i < layer.cost.size(); ++i) {
        QVERIFY(*layer.cost[i] <= *layer.cost[i - 1]);
      }
    }
    QVERIFY(present::planOf(*state, "model"));
    m_workbench->closeModel();
    m_workbench->settle();
    QVERIFY(!results().codesign->modelCosts);
    QVERIFY(m_workbench->engine().current()->codesign->tableError);
    // Measuring while the model goes away ends quietly.
    m_workbench->openSampleModel();
    m_workbench->settle();
    lab().measureModel();
    m_workbench->closeModel();
    m_workbench->settle();
    QVERIFY(!results().running.contains(present::modelCostsTask));
  }

  void whatIsWrittenOpensAgain() {
    QVERIFY(!lab().statistics());
    lab().train();
    m_workbench->settle();
    const auto text = lab().statistics();
    QVERIFY(text);
    const std::string stats = m_folder->filePath(QStringLiteral("stats.json")).toStdString();
    std::ofstream(stats) << *text;
    const std::string weights = m_folder->filePath(QStringLiteral("cnn.safetensors")).toStdString();
    QVERIFY(lab().saveWeights(weights));
    m_workbench->openFiles({stats, weights});
    m_workbench->settle();
    QCOMPARE(m_workbench->document().runs().size(), std::size_t{1});
    QVERIFY(m_workbench->document().modelSlot().model);
    QVERIFY(present::recordedTraining(*text, "stats.json"));
  }

  void theSampleComesAndGoes() {
    m_workbench->loadSample();
    m_workbench->settle();
    QCOMPARE(results().codesign->trainings.size(), std::size_t{5});
    QVERIFY(results().codesign->sensitivity);
    QVERIFY(results().codesign->trainedCosts);
    m_workbench->newSession();
    QVERIFY(results().codesign->trainings.empty());
  }

 private:
  CodesignLab& lab() { return m_workbench->codesignLab(); }
  const present::LabResults& results() { return m_workbench->document().results(); }

  std::unique_ptr<QTemporaryDir> m_folder;
  std::unique_ptr<Workbench> m_workbench;
};

QTEST_MAIN(TestCodesignLab)
#include "tst_codesign_lab.moc"
