// SPDX-License-Identifier: GPL-3.0-or-later
// The work of the Criticality lab in a real workbench: it begins by itself for a small model, streams, can be
// stopped and begun again, ends with the model; other models are refused in silence; statistics and plans
// come from files and leave as files.
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QWidget>
#include <fstream>
#include <nlohmann/json.hpp>

#include "app/labs/criticality_lab.h"
#include "app/window/criticality_actions.h"
#include "app/workbench.h"
#include "engine/core/cache_directory.h"
#include "engine/core/file_io.h"
#include "engine/criticality/analysis_json.h"

using namespace quantoscope;
using namespace quantoscope::app;

namespace fs = std::filesystem;

class TestCriticalityLab : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void initTestCase() {
    QVERIFY(m_cache.isValid());
    core::setProcessCache(m_cache.path().toStdString(), core::defaultCacheBytes);
  }
  void init() {
    m_workbench = std::make_unique<Workbench>();
    m_workbench->newSession();
  }
  void cleanup() { m_workbench.reset(); }

  void aSmallModelIsMeasuredOnOpening() {
    QSignalSpy results(&m_workbench->document(), &Document::resultsChanged);
    openSample();
    const auto state = lab().state();
    QVERIFY(state->analysis && !state->analysisIsOld && !state->roundingIsOld && !state->plansAreOld);
    QVERIFY(m_workbench->document().results().running.empty());
    QCOMPARE(m_workbench->undoStack().count(), 1);  // the model; results are no step
    QVERIFY(results.size() > 5);                    // they came one after the other
    // The numbers are those of the reference.
    const auto golden =
        nlohmann::json::parse(std::ifstream(TEST_DATA_DIR "/criticality/tiny_llama.criticality.golden.json"));
    QVERIFY(std::abs(*state->analysis->perplexity - golden["perplexity"].get<double>()) < 0.01);
    for (std::size_t i = 0; i < state->analysis->layers.size(); ++i) {
      const auto& layer = state->analysis->layers[i];
      const auto& wanted = golden["layers"][i];
      QVERIFY(std::abs(*layer.sparsity - wanted["sparsity"].get<double>()) < 1e-3);
      QVERIFY(std::abs(layer.at(2)->divergence - wanted["fake_quantized"]["int2"]["kl"].get<double>()) <
              1e-4);
    }
    QVERIFY(state->analysis->attention);
    QCOMPARE(state->data->plans.size(), std::size_t{5});
    QCOMPARE(state->data->plans[0].uniform, 0);
    // More bits, less divergence, more memory.
    const auto& plans = state->data->plans;
    QVERIFY(plans[4].measure.plan.divergence < plans[1].measure.plan.divergence);
    QVERIFY(plans[4].bytes == 4 * plans[1].bytes);
  }
  void thresholdsStartNothing() {
    openSample();
    QSignalSpy running(&lab(), &CriticalityLab::runningChanged);
    const auto before = lab().state();
    m_workbench->edit("criticality.threshold.sparsity", 0.9);
    m_workbench->edit("criticality.threshold.magnitude", 0.01);
    m_workbench->settle();
    QCOMPARE(running.size(), 0);
    const auto after = lab().state();
    QVERIFY(after->analysis == before->analysis);
    QVERIFY(after->plan != before->plan && after->plansAreOld);
    lab().evaluate();
    m_workbench->settle();
    QVERIFY(!lab().state()->plansAreOld);
  }
  void promptsAndWidthsAreMeasuredAnew() {
    openSample();
    m_workbench->edit("criticality.bits", std::string("3,5"));
    m_workbench->settle();
    QVERIFY(lab().state()->analysis->layers[0].at(3) != nullptr &&
            lab().state()->analysis->layers[0].at(2) == nullptr);
    m_workbench->edit("criticality.text", std::string("2 + 2 = 4\n1 + 1 = 2"));
    m_workbench->edit("criticality.prompts", std::string("lines"));
    m_workbench->settle();
    QCOMPARE(lab().state()->analysis->prompts.size(), std::size_t{2});
    QVERIFY(!lab().state()->roundingIsOld);
    // What is wrong with prompts is said where they are, not in a message.
    QSignalSpy messages(m_workbench.get(), &Workbench::messageRaised);
    m_workbench->edit("criticality.prompts", std::string("tokens"));
    m_workbench->settle();
    QVERIFY(lab().state()->data->error && !lab().state()->analysis);
    QCOMPARE(messages.size(), 0);
    m_workbench->undoStack().undo();
    m_workbench->settle();
    QVERIFY(lab().state()->analysis && !lab().state()->data->error);
  }
  void theModelClosesWhileItRuns() {
    m_workbench->openSampleModel();
    QTRY_VERIFY(lab().isRunning() || lab().state()->analysis);
    m_workbench->closeModel();
    QVERIFY(!lab().isRunning());
    m_workbench->settle();
    QCoreApplication::processEvents();
    QVERIFY(!lab().state()->analysis && !lab().state()->model);
    QVERIFY(m_workbench->document().results().running.empty());
    m_workbench->undoStack().undo();
    m_workbench->settle();
    QVERIFY(lab().state()->analysis);
  }
  void stoppedWorkKeepsWhatItFoundAndBeginsAgain() {
    openSample();
    lab().round();
    QVERIFY(lab().isRunning());
    lab().stop();
    QVERIFY(!lab().isRunning());
    m_workbench->settle();
    QCoreApplication::processEvents();
    QVERIFY(lab().state()->analysis && lab().state()->roundingIsOld);
    lab().round();
    // A second start replaces the first.
    lab().round();
    m_workbench->settle();
    QVERIFY(!lab().state()->roundingIsOld);
    lab().analyze();
    lab().analyze();
    m_workbench->settle();
    QVERIFY(!lab().state()->analysisIsOld);
    QVERIFY(m_workbench->document().results().running.empty());
  }
  void otherModelsAreRefusedInSilence() {
    const QTemporaryDir folder;
    const fs::path base(folder.path().toStdString());
    openSample();
    const fs::path sample(m_workbench->document().modelSlot().model->weights->path());
    for (const auto& entry :
         fs::directory_iterator(fs::is_directory(sample) ? sample : sample.parent_path())) {
      fs::copy(entry.path(), base / entry.path().filename());
    }
    auto config = nlohmann::json::parse(std::ifstream(base / "config.json"));
    config["architectures"] = {"MambaForCausalLM"};
    config["model_type"] = "mamba";
    std::ofstream(base / "config.json") << config.dump();
    QSignalSpy messages(m_workbench.get(), &Workbench::messageRaised);
    m_workbench->openFiles({base});
    m_workbench->settle();
    const auto state = lab().state();
    QVERIFY(state->model && state->data->error && !state->analysis);
    QVERIFY(core::describe(*state->data->error).find("amba") != std::string::npos);
    for (const auto& message : messages) {
      QVERIFY(message[0].value<Severity>() != Severity::Error);
    }
  }
  void statisticsComeFromElsewhere() {
    QSignalSpy labs(m_workbench.get(), &Workbench::labRequested);
    m_workbench->openFiles({SAMPLES_DIR "/criticality/measured_layers.json"});
    m_workbench->settle();
    auto state = lab().state();
    QVERIFY(state->data->imported && state->analysis->layers.size() == 5);
    QCOMPARE(labs.back()[0].value<base::Lab>(), base::Lab::Criticality);
    QVERIFY(!state->judgements.empty());
    // They stay while a model comes, and go with one step.
    openSample();
    QVERIFY(lab().state()->data->imported);
    QWidget window;
    CriticalityActions actions(*m_workbench, window);
    actions.measureHere();
    m_workbench->settle();
    QVERIFY(!lab().state()->data->imported && lab().state()->analysis->layers.size() == 6);
    m_workbench->undoStack().undo();
    m_workbench->settle();
    QVERIFY(lab().state()->data->imported);
    m_workbench->edit("criticality.statistics", std::string("/nowhere/at/all.json"));
    m_workbench->settle();
    QVERIFY(lab().state()->data->error);
  }
  void plansComeAndGoAsFiles() {
    openSample();
    QWidget window;
    CriticalityActions actions(*m_workbench, window);
    const QTemporaryDir folder;
    const fs::path base(folder.path().toStdString());
    actions.writePlan(base / "plan.json");
    actions.writeAnalysis(base / "all.json");
    const auto plan = quantization::planFromJson(core::readFile(base / "plan.json", 1U << 24U).value());
    QCOMPARE(plan->entries.size(), std::size_t{42});
    QVERIFY(criticality::parseAnalysis(core::readFile(base / "all.json", 1U << 24U).value()));
    m_workbench->edit(present::layerBitsId(2), std::int64_t{8});
    QVERIFY(lab().state()->plansAreOld);
    actions.takePlan(base / "plan.json");
    QVERIFY(lab().state()->importedPlan);
    QCOMPARE(present::PlanBits(lab().state()->plan).ofLayer(2), present::PlanBits(*plan).ofLayer(2));
    lab().evaluate();
    m_workbench->settle();
    QVERIFY(!lab().state()->plansAreOld);
    actions.followZones();
    QVERIFY(!lab().state()->importedPlan);
    // A plan of another model is refused when it is measured.
    std::ofstream(base / "other.json")
        << R"({"schema": "quantoscope.plan/1", "layers": {"conv": {"format": "int4", "bits": 4}}})";
    actions.takePlan(base / "other.json");
    QSignalSpy messages(m_workbench.get(), &Workbench::messageRaised);
    lab().evaluate();
    m_workbench->settle();
    QCOMPARE(messages.size(), 1);
    QVERIFY(!lab().isRunning());
    actions.takePlan(base / "all.json");
    QCOMPARE(messages.size(), 2);
  }
  void promptsComeFromFiles() {
    QWidget window;
    CriticalityActions actions(*m_workbench, window);
    const QTemporaryDir folder;
    const fs::path base(folder.path().toStdString());
    std::ofstream(base / "ids.txt") << "72 105\n50, 43\n";
    actions.takePrompts(base / "ids.txt");
    QCOMPARE(m_workbench->parameters().text("criticality.prompts"), std::string("tokens"));
    openSample();
    QCOMPARE(lab().state()->analysis->prompts.size(), std::size_t{2});
    std::ofstream(base / "prompts.jsonl") << R"({"text": "3 + 4 = 7", "focus": [[0, 1]]})" << '\n';
    actions.takePrompts(base / "prompts.jsonl");
    m_workbench->settle();
    QCOMPARE(lab().state()->analysis->prompts[0].marked[0], true);
    QCOMPARE(lab().state()->analysis->prompts[0].marked[4], false);
  }

 private:
  CriticalityLab& lab() { return m_workbench->criticalityLab(); }
  void openSample() {
    m_workbench->openSampleModel();
    m_workbench->settle();
  }

  QTemporaryDir m_cache;
  std::unique_ptr<Workbench> m_workbench;
};

QTEST_MAIN(TestCriticalityLab)
#include "tst_criticality_lab.moc"
