// SPDX-License-Identifier: GPL-3.0-or-later
// Whole studies: results stream, the cache makes a second run free, a stopped run goes on, damaged entries
// are made anew, threads change nothing, faults of one layer stay there; and records survive nothing but
// themselves.
#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <set>

#include "engine/core/cache_directory.h"
#include "engine/core/thread_budget.h"
#include "engine/model/weight_file.h"
#include "engine/spectra/result_record.h"
#include "engine/spectra/study_files.h"
#include "engine/spectra/study_runner.h"

using namespace quantoscope;
using namespace quantoscope::spectra;

namespace {

std::shared_ptr<const model::WeightFile> llama() {
  return *model::openModel(TEST_DATA_DIR "/models/tiny_llama");
}

StudyOptions optionsFor(const char* precisions) {
  StudyOptions options;
  options.precisions = *parsePrecisions(precisions);
  return options;
}

Study run(const StudyOptions& options, const RunnerOptions& runner = {}, const StudySink& sink = {}) {
  const auto file = llama();
  return *runStudy(file, *planStudy(*file, options), runner, sink, {});
}

std::size_t fromCache(const Study& study) {
  std::size_t count = 0;
  for (const auto& result : study.results) {
    for (const auto& precision : result->precisions) {
      count += precision.fromCache ? 1 : 0;
    }
  }
  return count;
}

}  // namespace

class TestStudyRunner : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void init() {
    m_folder = std::make_unique<QTemporaryDir>();
    core::setProcessCache(m_folder->path().toStdString(), core::defaultCacheBytes);
  }
  void cleanup() { core::setThreadBudget(0); }

  void resultsStreamAndProgressEnds() {
    std::set<std::size_t> told;
    StudyProgress last;
    StudySink sink;
    sink.layer = [&](std::size_t layer, const LayerResultPtr& result) {
      QVERIFY(result);
      QVERIFY(told.insert(layer).second);
    };
    sink.progress = [&](const StudyProgress& progress) {
      QVERIFY(progress.done >= last.done && progress.done <= progress.total);
      last = progress;
    };
    const Study study = run(optionsFor("fp32,int4"), {}, sink);
    QCOMPARE(told.size(), study.layers.size());
    QCOMPARE(last.done, last.total);
    QCOMPARE(last.layersDone, study.layers.size());
    QVERIFY(study.complete());
  }

  void theSecondRunComputesNothing() {
    const Study first = run(optionsFor("fp32,fp16,int4"));
    QCOMPARE(fromCache(first), std::size_t{0});
    const Study second = run(optionsFor("fp32,fp16,int4"));
    QCOMPARE(fromCache(second), 3 * second.layers.size());
    QCOMPARE(resultsCsv(first), resultsCsv(second));
    // Another k needs no other spectrum, exact results serve fast ones but not the other way around.
    StudyOptions other = optionsFor("fp32,fp16,int4");
    other.hill.kFraction = 0.3;
    QCOMPARE(fromCache(run(other)), 3 * second.layers.size());
    other.accuracy = Accuracy::Exact;
    QCOMPARE(fromCache(run(other)), std::size_t{0});
    RunnerOptions uncached;
    uncached.useCache = false;
    QCOMPARE(fromCache(run(optionsFor("fp32"), uncached)), std::size_t{0});
  }

  void aStoppedRunGoesOn() {
    const auto file = llama();
    const StudyOptions options = optionsFor("fp32,int8,int4");
    const Study whole = run(options, {256 << 20, false, {}});
    std::stop_source stop;
    std::set<std::size_t> told;
    StudySink sink;
    sink.layer = [&](std::size_t layer, const LayerResultPtr&) {
      told.insert(layer);
      if (told.size() == 7) {
        stop.request_stop();
      }
    };
    const auto stopped = runStudy(file, *planStudy(*file, options), {}, sink, stop.get_token());
    QVERIFY(!stopped && stopped.error().code == core::ErrorCode::Cancelled);
    QVERIFY(told.size() >= 7 && told.size() < whole.layers.size());
    const Study rest = run(options);
    for (const std::size_t layer : told) {
      for (const auto& precision : rest.results[layer]->precisions) {
        QVERIFY(precision.fromCache);
      }
    }
    QVERIFY(fromCache(rest) < 3 * rest.layers.size());
    QCOMPARE(resultsCsv(rest), resultsCsv(whole));
  }

  void damagedEntriesAreMadeAnew() {
    const StudyOptions options = optionsFor("fp32,int4_channel");
    const Study first = run(options);
    const QDir folder(m_folder->path());
    const QStringList entries = folder.entryList(QDir::Files);
    QVERIFY(entries.size() > 20);
    int which = 0;
    for (const QString& entry : entries) {
      QFile file(folder.filePath(entry));
      QVERIFY(file.open(QIODevice::ReadWrite));
      QByteArray content = file.readAll();
      switch (which++ % 4) {
        case 0:
          content.truncate(content.size() / 2);
          break;
        case 1:
          content[content.size() - 3] = static_cast<char>(content[content.size() - 3] ^ 0x10);
          break;
        case 2:
          content.clear();
          break;
        default:
          content += "more";
          break;
      }
      QVERIFY(file.resize(0) && file.seek(0) && file.write(content) == content.size());
    }
    const Study second = run(options);
    QCOMPARE(fromCache(second), std::size_t{0});
    QCOMPARE(resultsCsv(first), resultsCsv(second));
    QCOMPARE(fromCache(run(options)), 2 * second.layers.size());
  }

  void threadsAndMemoryChangeNothing() {
    const StudyOptions options = optionsFor("fp32,bf16,int4");
    std::string expected;
    for (const unsigned threads : {1U, 2U, 5U}) {
      for (const std::uint64_t memory : {std::uint64_t{1}, std::uint64_t{1} << 30}) {
        core::setThreadBudget(threads);
        const std::string csv = resultsCsv(run(options, {memory, false, {}}));
        expected = expected.empty() ? csv : expected;
        QCOMPARE(csv, expected);
      }
    }
  }

  void aShareIsPartOfTheWhole() {
    const StudyOptions options = optionsFor("fp32");
    const Study whole = run(options, {std::uint64_t{1} << 30, false, {}});
    const Study share = run(options, {std::uint64_t{1} << 30, false, {3, 11}});
    QCOMPARE(share.done(), std::size_t{2});
    QCOMPARE(share.results[11]->precisions[0].value(), whole.results[11]->precisions[0].value());
    const std::vector<std::size_t> order = largestFirst(whole);
    QCOMPARE(whole.layers[order.front()].outFeatures, std::size_t{256});
  }

  void filtersAreExpressions() {
    const auto file = llama();
    StudyOptions options = optionsFor("fp32");
    options.filter = "layers\\.[02]\\..*(q|k)_proj";
    const auto planned = planStudy(*file, options);
    QCOMPARE(planned->layers.size(), std::size_t{4});
    options.filter = "[";
    QVERIFY(planStudy(*file, options).error().code == core::ErrorCode::BadInput);
    options.filter = "nothing like this";
    QVERIFY(planStudy(*file, options).error().code == core::ErrorCode::BadInput);
  }

  void reestimatingIsRunningAgain() {
    const Study study = run(optionsFor("fp32,int4"));
    StudyOptions options = study.options;
    options.hill = {0.25, HillReference::Kth};
    QCOMPARE(resultsCsv(reestimate(study, Estimator::Hill, options.hill)), resultsCsv(run(options)));
    options.estimator = Estimator::Csn;
    QCOMPARE(resultsCsv(reestimate(study, Estimator::Csn, options.hill)), resultsCsv(run(options)));
    const Study farms = reestimate(study, Estimator::Farms, {});
    QVERIFY(!farms.results[0]->precisions[0].alpha);
  }

  void recordsReadBackAndDamageIsSeen() {
    const Study study = run(optionsFor("fp64,fp16,int4_group32"));
    const LayerResult& layer = *study.results[2];
    const std::string bytes = encode(layer);
    const auto back = decodeLayer(bytes);
    QVERIFY(back.has_value());
    QVERIFY(encode(*back) == bytes);
    QCOMPARE(back->precisions[1].value(), layer.precisions[1].value());
    QCOMPARE(back->precisions[2].spectrum->sigma, layer.precisions[2].spectrum->sigma);
    for (std::size_t cut = 0; cut < bytes.size(); cut += 7) {
      QVERIFY(!decodeLayer(bytes.substr(0, cut)));
    }
    for (std::size_t at = 0; at < bytes.size(); at += 11) {
      std::string damaged = bytes;
      damaged[at] = static_cast<char>(damaged[at] ^ (1 << (at % 8)));
      QVERIFY(!decodeLayer(damaged));
    }
    QVERIFY(!decodeSpectrum(bytes) && !decodeSurvey(bytes));
  }

  void csvReadsBack() {
    Study study = run(optionsFor("fp32,int4"));
    auto renamed = std::make_shared<LayerResult>(*study.results[0]);
    renamed->name = "odd, \"name\"\nof two lines";
    renamed->precisions[1].alpha = core::fail(core::ErrorCode::Failed, "none");
    study.results[0] = renamed;
    const auto layers = alphasFromCsv(resultsCsv(study));
    QVERIFY(layers.has_value());
    QCOMPARE(layers->size(), study.layers.size());
    QCOMPARE((*layers)[0].name, renamed->name);
    QVERIFY(std::isnan((*layers)[0].alphas[1].second));
    for (std::size_t i = 1; i < layers->size(); ++i) {
      QCOMPARE((*layers)[i].alphas[0].second, study.results[i]->precisions[0].value());
      QCOMPARE((*layers)[i].outFeatures, study.results[i]->outFeatures);
    }
    for (const char* text : {"", "a,b\n", "layer_name\nx\n", "layer_name,alpha_fp32\n",
                             "layer_name,alpha_fp32\nx\n", "layer_name,alpha_fp32\nx,inf\n",
                             "layer_name,alpha_fp32\n\"x,1\n", "layer_name,alpha_fp32\n,1\n"}) {
      QVERIFY2(!alphasFromCsv(text), text);
    }
  }

 private:
  std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_APPLESS_MAIN(TestStudyRunner)
#include "tst_study_runner.moc"
