// SPDX-License-Identifier: GPL-3.0-or-later
// The work of the Spectra lab in the workbench: it begins by itself for a small model, streams, can be
// stopped and begun again, ends with the model; what leaves the lab.
#include <QCheckBox>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTemporaryDir>
#include <QTest>

#include "app/labs/spectra_exports.h"
#include "app/workbench.h"
#include "engine/core/cache_directory.h"
#include "engine/core/file_io.h"
#include "engine/present/spectra_data.h"
#include "engine/quantization/plan.h"
#include "engine/spectra/study_files.h"
#include "widgets/panels/geometry/take_dialog.h"

using namespace quantoscope;
using namespace quantoscope::app;

namespace fs = std::filesystem;

namespace {

present::SpectraStatePtr stateOf(Workbench& workbench) {
  static const auto nothing = std::make_shared<const present::SpectraState>();
  const present::SnapshotPtr snapshot = workbench.engine().current();
  return snapshot ? snapshot->spectra : nothing;
}

}  // namespace

class TestSpectraLab : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void initTestCase() {
    QVERIFY(m_cache.isValid());
    core::setProcessCache(m_cache.path().toStdString(), core::defaultCacheBytes);
  }
  void aSmallModelIsAnalyzedOnOpening() {
    Workbench workbench;
    workbench.newSession();
    workbench.openSampleModel();
    workbench.settle();
    const auto state = stateOf(workbench);
    QVERIFY(state->complete && !state->running);
    QCOMPARE(state->study->done(), std::size_t{44});
    QVERIFY(workbench.document().results().running.empty());
    QVERIFY(workbench.undoStack().count() == 1);  // the model; results are no step

    // What only looks at the spectra starts nothing.
    QSignalSpy running(&workbench.spectraLab(), &SpectraLab::runningChanged);
    workbench.edit("spectra.k_frac", 0.2);
    workbench.settle();
    QCOMPARE(running.size(), 0);
    QVERIFY(stateOf(workbench)->complete);
    // Where a bound was enough for hill, another estimator gets its spectrum.
    workbench.edit("spectra.estimator", std::string("median"));
    workbench.settle();
    QVERIFY(stateOf(workbench)->complete);
    for (const auto& layer : stateOf(workbench)->study->results) {
      for (const auto& precision : layer->precisions) {
        QVERIFY(precision.alpha.has_value());
      }
    }
    // Another precision does.
    workbench.edit("spectra.precisions", std::string("fp32,int4"));
    workbench.settle();
    QVERIFY(running.size() > 0);
    QVERIFY(stateOf(workbench)->complete);
    QCOMPARE(stateOf(workbench)->study->options.precisions.size(), std::size_t{2});
  }
  void theModelClosesWhileItRuns() {
    Workbench workbench;
    workbench.newSession();
    workbench.openSampleModel();
    QTRY_VERIFY(workbench.spectraLab().isRunning() || stateOf(workbench)->complete);
    workbench.closeModel();
    QVERIFY(!workbench.spectraLab().isRunning());
    workbench.settle();
    QCoreApplication::processEvents();
    QVERIFY(workbench.document().results().spectra == nullptr);
    QVERIFY(workbench.document().results().running.empty());
    QVERIFY(!stateOf(workbench)->model);
    workbench.undoStack().undo();
    workbench.settle();
    QVERIFY(stateOf(workbench)->complete);
  }
  void stoppedWorkKeepsWhatItFoundAndGoesOn() {
    Workbench workbench;
    workbench.newSession();
    workbench.openSampleModel();
    QTRY_VERIFY(workbench.spectraLab().isRunning() || stateOf(workbench)->complete);
    workbench.spectraLab().stop();
    QVERIFY(!workbench.spectraLab().isRunning());
    workbench.settle();
    workbench.spectraLab().start();
    // A second start replaces the first.
    workbench.spectraLab().start();
    QVERIFY(workbench.spectraLab().isRunning());
    workbench.settle();
    QVERIFY(stateOf(workbench)->complete);
    QVERIFY(workbench.document().results().running.empty());
  }
  void wrongParametersAreSaid() {
    Workbench workbench;
    workbench.newSession();
    workbench.openSampleModel();
    workbench.settle();
    const QSignalSpy messages(&workbench, &Workbench::messageRaised);
    workbench.edit("spectra.filter", std::string("attn("));
    workbench.settle();
    QVERIFY(stateOf(workbench)->error);
    QCOMPARE(messages.size(), 0);  // the panels say it where it is typed
    workbench.spectraLab().start();
    QCOMPARE(messages.size(), 1);
    QVERIFY(!workbench.spectraLab().isRunning());
  }
  void resultsAndPlanLeaveAsFiles() {
    Workbench workbench;
    workbench.newSession();
    SpectraExports exports(workbench);
    QVERIFY(!exports.hasResults());
    workbench.openSampleModel();
    workbench.settle();
    QVERIFY(exports.hasResults());
    const QTemporaryDir folder;
    const fs::path base(folder.path().toStdString());
    exports.writeResults(base / "out");
    exports.writePlan(base / "quantization_config.json");
    workbench.settle();
    const auto csv = core::readFile(base / "out" / spectra::resultsFileName, 1U << 24U).value();
    QCOMPARE(csv, spectra::resultsCsv(*stateOf(workbench)->study));
    QVERIFY(fs::exists(base / "out" / spectra::summaryFileName));
    QVERIFY(fs::exists(base / "out" / spectra::jsonFileName));
    const auto plan =
        quantization::planFromJson(core::readFile(base / "quantization_config.json", 1U << 24U).value())
            .value();
    QCOMPARE(plan.entries.size(), std::size_t{44});
    const QSignalSpy messages(&workbench, &Workbench::messageRaised);
    exports.writePlan(base / "out");
    QCOMPARE(messages.size(), 1);
  }
  void everyLayerHasItsPage() {
    Workbench workbench;
    workbench.newSession();
    workbench.openSampleModel();
    workbench.edit("spectra.filter", std::string("layers\\.0\\."));
    workbench.settle();
    SpectraExports exports(workbench);
    const QTemporaryDir folder;
    const fs::path base(folder.path().toStdString());
    QSignalSpy finished(&exports, &SpectraExports::bookFinished);
    exports.writeBook(base / "layers.pdf");
    QVERIFY(finished.wait(30000) || !finished.isEmpty());
    const auto pdf = core::readFile(base / "layers.pdf", 1U << 26U).value();
    QVERIFY(pdf.rfind("%PDF", 0) == 0);
    const auto layers = stateOf(workbench)->study->layers.size();
    QCOMPARE(layers, std::size_t{7});
    std::size_t pages = 0;
    for (auto at = pdf.find("/MediaBox"); at != std::string::npos; at = pdf.find("/MediaBox", at + 1)) {
      ++pages;
    }
    QCOMPARE(pages, layers);
    exports.writeBook(base / "cancelled.pdf");
    exports.cancelBook();
    QVERIFY(!exports.isWritingBook());
    QVERIFY(!fs::exists(base / "cancelled.pdf"));
    exports.writePlots(base / "plots");
    workbench.settle();
    QVERIFY(fs::exists(base / "plots" / "individual_layers"));
  }
  void aLayerBecomesPartOfTheChain() {
    Workbench workbench;
    workbench.newSession();
    workbench.openSampleModel();
    workbench.settle();
    SpectraExports exports(workbench);
    const QSignalSpy messages(&workbench, &Workbench::messageRaised);
    QWidget window;
    exports.useInGeometry(&window);
    QCOMPARE(messages.size(), 1);  // nothing is selected
    QVERIFY(!window.findChild<panels::TakeDialog*>());
    present::Subject subject;
    const auto tensor = stateOf(workbench)->study->layers[1].tensor;
    subject.modelLayer = static_cast<int>(tensor);
    workbench.selection().setSubject(subject);
    const auto before = workbench.parameters();
    const auto layers = before.integer("geometry.layer_count");
    const int steps = workbench.undoStack().count();
    exports.useInGeometry(&window);
    auto* dialog = window.findChild<panels::TakeDialog*>();
    QVERIFY(dialog);
    QCOMPARE(dialog->layerName(), QString::fromStdString(stateOf(workbench)->study->layers[1].name));
    dialog->findChild<QCheckBox*>(QStringLiteral("scaled"))->setChecked(false);
    dialog->findChild<QSpinBox*>(QStringLiteral("column"))->setValue(1);
    dialog->accept();
    QCOMPARE(workbench.undoStack().count(), steps + 1);
    QCOMPARE(workbench.parameters().integer("geometry.layer_count"), layers + 1);
    double first[2] = {};
    const auto& model = *workbench.document().modelSlot().model;
    QVERIFY(model.weights->read(tensor, 1, 2, std::span<double>(first, 2)).has_value());
    const auto id = QStringLiteral("geometry.layer.%1.weight.0.1").arg(layers).toStdString();
    QCOMPARE(workbench.parameters().real(id), first[1]);
    workbench.undoStack().undo();
    QVERIFY(workbench.parameters() == before);
  }

 private:
  QTemporaryDir m_cache;
};

QTEST_MAIN(TestSpectraLab)
#include "tst_spectra_lab.moc"
