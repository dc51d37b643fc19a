// SPDX-License-Identifier: GPL-3.0-or-later
// The course of a training: steps against PyTorch's, schedules, checkpoints, pause and cancel, and what it
// leaves behind, read by those it is meant for.
#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <cmath>
#include <nlohmann/json.hpp>
#include <thread>

#include "engine/core/file_io.h"
#include "engine/core/thread_budget.h"
#include "engine/model/safetensors_writer.h"
#include "engine/model/weight_file.h"
#include "engine/runs/stats_reader.h"
#include "engine/training/recording.h"
#include "engine/training/training.h"

using namespace quantoscope;
using namespace quantoscope::training;

namespace {

const std::string data = TEST_DATA_DIR "/training/";

/// A few images whose classes can be told by where they are bright.
DatasetPtr toyImages(std::size_t count = 40) {
  auto dataset = std::make_shared<Dataset>();
  dataset->name = "toy";
  dataset->shape = {{1, 8, 8}, 4};
  dataset->mean = {0};
  dataset->deviation = {1};
  for (Images* images : {&dataset->train, &dataset->test}) {
    for (std::size_t i = 0; i < count; ++i) {
      const std::size_t label = i * 7 % 4;
      for (std::size_t pixel = 0; pixel < 64; ++pixel) {
        const bool bright = pixel / 32 * 2 + pixel % 8 / 4 == label;
        images->pixels.push_back(static_cast<std::uint8_t>((bright ? 180 : 20) + (i * 31 + pixel * 17) % 50));
      }
      images->labels.push_back(static_cast<std::uint8_t>(label));
    }
  }
  return dataset;
}

TrainingSettings toySettings() {
  TrainingSettings settings;
  settings.batch = 16;
  settings.epochs = 4;
  return settings;
}

std::unique_ptr<Training> made(DatasetPtr dataset, const TrainingSettings& settings) {
  auto training = Training::make(std::move(dataset), settings);
  if (!training) {
    qFatal("%s", core::describe(training.error()).c_str());
  }
  return std::move(*training);
}

std::vector<float> parametersOf(Training& training) {
  return {training.network().parameters().begin(), training.network().parameters().end()};
}

}  // namespace

class TestTraining : public QObject {
  Q_OBJECT

  QTemporaryDir m_folder;

  std::string path(const char* name) const {
    return m_folder.filePath(QString::fromUtf8(name)).toStdString();
  }

 private Q_SLOTS:
  void initTestCase() {
    // Small networks gain nothing from threads; tst_network has them.
    core::setThreadBudget(1);
  }

  void stepsAreThoseOfPyTorch_data() {
    QTest::addColumn<QString>("name");
    QTest::addColumn<double>("gradients");
    QTest::addColumn<double>("losses");
    QTest::newRow("fp32") << QStringLiteral("fp32") << 1e-4 << 2e-3;
    QTest::newRow("int8_uniform") << QStringLiteral("int8_uniform") << 1e-4 << 2e-3;
    QTest::newRow("mixed_conservative") << QStringLiteral("mixed_conservative") << 1e-4 << 2e-3;
    QTest::newRow("mixed_aggressive") << QStringLiteral("mixed_aggressive") << 5e-4 << 2e-3;
    // From the fourth step on coarse grids make this one chaotic. The same steps in PyTorch 1.13, in doubles,
    // miss these losses by 1.0e-2; in floats by 1.1e-2 on one thread, by 1.0e-2 on two and by 7.1e-3 with
    // other convolutions. In doubles, with the first weights changed by a part in 1e10, the fourth loss
    // spreads over 7.5e-3 and the fifth over 1.5e-2, by a part in 1e7 (a float's rounding) over 5.8e-3
    // and 2.8e-2. It begins in the first step: rounded images have windows with equal maxima, and which of
    // them a pool takes changes the gradients of conv1 and conv2 by 2 and 1 %, while all others stay within
    // 2e-5.
    QTest::newRow("ultra_low") << QStringLiteral("ultra_low") << 1e-4 << 1.2e-2;
  }

  void stepsAreThoseOfPyTorch() {
    QFETCH(QString, name);
    QFETCH(double, gradients);
    QFETCH(double, losses);
    const auto golden = nlohmann::json::parse(*core::readFile(
        data + "mixed_precision_cnn.qat.golden.json", 1U << 20))["configurations"][name.toStdString()];
    TrainingSettings settings;
    settings.precision = *knownPrecision(name.toStdString());
    settings.steps = 5;
    settings.batch = 16;
    settings.shuffle = false;
    settings.dropout = false;
    const auto training = made(*openDataset("digits"), settings);
    const auto loaded = loadWeights(data + "mixed_precision_cnn.safetensors", training->network());
    QVERIFY2(loaded.has_value(), loaded ? "" : core::describe(loaded.error()).c_str());
    FirstStep first;
    training->setInspector([&](const StepReport& step, const Network& network) {
      if (step.iteration == 0) {
        first = firstStepOf(network, true);
      }
    });
    QVERIFY(run(*training).has_value());
    for (std::size_t i = 0; i < 10; ++i) {
      const double expected = golden["first_logits"][i];
      QVERIFY2(std::abs(static_cast<double>(first.logits[i]) / expected - 1) < 1.05e-4,
               qPrintable(QString::number(i)));
    }
    for (const auto& gradient : first.gradients) {
      const double norm = golden["first_step_gradients"][gradient.name]["norm"];
      if (gradient.name.starts_with("conv") && gradient.name.ends_with("bias")) {
        // Batch normalization takes the mean away: what is left is rounding.
        QVERIFY(gradient.norm < 1e-5);
        continue;
      }
      // Where rounded images give equal maxima, float noise decides which of them PyTorch takes for the first
      // pool; sums here are exact, and the first of equals is taken.
      const bool firstPool = gradient.name == "conv1.weight" || gradient.name.starts_with("bn1");
      const double tolerance = firstPool && name != QStringLiteral("fp32") ? 1e-2 : gradients;
      QVERIFY2(std::abs(gradient.norm / norm - 1) < tolerance,
               qPrintable(QString::fromStdString(gradient.name) + QString::number(gradient.norm / norm - 1)));
    }
    for (std::size_t i = 0; i < 5; ++i) {
      const double expected = golden["losses"][i];
      const double found = training->history().losses[i];
      QVERIFY2(std::abs(found - expected) < (i == 0  ? 2e-5
                                             : i < 3 ? 2e-3
                                                     : losses) *
                                                expected,
               qPrintable(QStringLiteral("%1 %2").arg(i).arg(found - expected)));
    }
    const NetworkShape& shape = training->dataset().shape;
    QVERIFY(std::abs(compressionRatio(shape, settings.precision) -
                     golden["compression_ratio"].get<double>()) < 1e-12);
    QVERIFY(std::abs(memoryMib(shape, settings.precision) - golden["memory_mib"].get<double>()) < 1e-12);
  }

  void divergenceIsSaidInWords() {
    TrainingSettings settings = toySettings();
    settings.precision = *knownPrecision("fp32");
    settings.optimizer.learningRate = 1e30;
    settings.epochs = 4;
    const auto training = made(toyImages(64), settings);
    const auto result = run(*training);
    QVERIFY(!result.has_value());
    QVERIFY(core::describe(result.error()).starts_with("The training diverged: at iteration "));
    // What is recorded stays usable.
    for (const double loss : training->history().losses) {
      QVERIFY(std::isfinite(loss));
    }
  }

  void toyImagesAreLearned() {
    for (const char* name : {"fp32", "int8_uniform", "mixed_conservative"}) {
      TrainingSettings settings = toySettings();
      settings.precision = *knownPrecision(name);
      settings.epochs = 12;
      const auto training = made(toyImages(64), settings);
      std::uint64_t steps = 0;
      TrainingCallbacks callbacks;
      callbacks.onStep = [&steps](const StepReport&) { ++steps; };
      QVERIFY(run(*training, callbacks).has_value());
      QCOMPARE(steps, training->iterations());
      QCOMPARE(training->history().epochs.size(), std::size_t{12});
      QVERIFY2(training->history().epochs.back().testAccuracy > 0.9, name);
    }
  }

  void aResumedTrainingIsTheUninterruptedOne() {
    for (const bool progressive : {false, true}) {
      TrainingSettings settings = toySettings();
      if (progressive) {
        settings.schedule.kind = ScheduleKind::Cyclic;
      }
      const DatasetPtr images = toyImages();
      const auto whole = made(images, settings);
      QVERIFY(run(*whole).has_value());
      // Stopped within an epoch, at its end before the test, and after it.
      for (const std::uint64_t stopAt : {1U, 3U, 7U}) {
        const auto begun = made(images, settings);
        std::stop_source source;
        TrainingCallbacks callbacks;
        callbacks.onStep = [&](const StepReport& step) {
          if (step.iteration + 1 == stopAt) {
            source.request_stop();
          }
        };
        const auto stopped = run(*begun, callbacks, source.get_token());
        QVERIFY(!stopped && stopped.error().code == core::ErrorCode::Cancelled);
        QCOMPARE(begun->iteration(), stopAt);
        QVERIFY(saveCheckpoint(path("state.safetensors"), *begun).has_value());
        const auto resumed = made(images, settings);
        const auto loaded = loadCheckpoint(path("state.safetensors"), *resumed);
        QVERIFY2(loaded.has_value(), loaded ? "" : core::describe(loaded.error()).c_str());
        QVERIFY(run(*resumed).has_value());
        QCOMPARE(resumed->history().losses, whole->history().losses);
        QCOMPARE(parametersOf(*resumed), parametersOf(*whole));
        QCOMPARE(statisticsText(*resumed), statisticsText(*whole));
      }
    }
  }

  void checkpointsOfOtherTrainingsAreRefused() {
    const auto training = made(toyImages(), toySettings());
    QVERIFY(training->step().has_value());
    QVERIFY(saveCheckpoint(path("other.safetensors"), *training).has_value());
    TrainingSettings settings = toySettings();
    settings.seed = 2;
    const auto refused = loadCheckpoint(path("other.safetensors"), *made(toyImages(), settings));
    QVERIFY(!refused && refused.error().code == core::ErrorCode::Usage);
    QVERIFY(saveWeights(path("weights.safetensors"), training->network()).has_value());
    const auto weights = loadCheckpoint(path("weights.safetensors"), *training);
    QVERIFY(!weights && weights.error().code == core::ErrorCode::BadInput);
    const auto missing = loadCheckpoint(path("nothing.safetensors"), *training);
    QVERIFY(!missing && missing.error().code == core::ErrorCode::NotFound);
    // Every cut of the file is refused, never taken for a state.
    QFile file(QString::fromStdString(path("other.safetensors")));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray bytes = file.readAll();
    for (qsizetype size = 0; size < bytes.size(); size += bytes.size() / 23) {
      QFile cut(QString::fromStdString(path("cut.safetensors")));
      QVERIFY(cut.open(QIODevice::WriteOnly | QIODevice::Truncate));
      cut.write(bytes.left(size));
      cut.close();
      QVERIFY(!loadCheckpoint(path("cut.safetensors"), *training));
    }
  }

  void runsReadWhatIsRecorded() {
    TrainingSettings settings = toySettings();
    settings.schedule = {ScheduleKind::Random, 3, 6, 8, 2};
    const auto training = made(toyImages(), settings);
    QVERIFY(run(*training).has_value());
    const auto record = runs::parseStats(statisticsText(*training), "qat_training_stats.json");
    QVERIFY2(record.has_value(), record ? "" : core::describe(record.error()).c_str());
    QCOMPARE((*record)->losses.size(), training->iteration());
    std::size_t grouped = 0;
    for (const auto& bits : (*record)->lossesPerBit) {
      grouped += bits.losses.size();
      QVERIFY(bits.bits >= 3 && bits.bits <= 6);
    }
    QCOMPARE(grouped, training->iteration());
    for (std::size_t i = 0; i < training->iteration(); ++i) {
      QCOMPARE((*record)->losses[i], training->history().losses[i]);
      QCOMPARE(static_cast<int>((*record)->bitWidths[i]), training->history().bits[i]);
    }
    QCOMPARE((*record)->unknownKeys, (std::vector<std::string>{"config", "epochs"}));
  }

  void weightsComeBack() {
    const auto training = made(toyImages(), toySettings());
    QVERIFY(training->step().has_value());
    QVERIFY(saveWeights(path("w.safetensors"), training->network()).has_value());
    const auto opened = model::openModel(path("w.safetensors"));
    QVERIFY(opened.has_value());
    QCOMPARE((*opened)->tensors().front().name, std::string("conv1.weight"));
    const auto other = made(toyImages(), toySettings());
    QVERIFY(loadWeights(path("w.safetensors"), other->network()).has_value());
    QCOMPARE(parametersOf(*other), parametersOf(*training));
    QVERIFY(std::equal(other->network().statistics().begin(), other->network().statistics().end(),
                       training->network().statistics().begin()));
    // Weights for other images do not fit.
    const auto digits = made(*openDataset("digits"), toySettings());
    const auto refused = loadWeights(path("w.safetensors"), digits->network());
    QVERIFY(!refused && refused.error().code == core::ErrorCode::BadInput);
    QVERIFY(refused.error().arguments.front() == "fc2.weight");
  }

  void writersRefuseWhatReadersWould() {
    const std::vector<float> values = {1, 2};
    const auto tensor = model::tensorOf("a", {2}, values);
    QVERIFY(model::safetensorsOf({{tensor}}).has_value());
    QVERIFY(!model::safetensorsOf(std::vector{tensor, tensor}));
    QVERIFY(!model::safetensorsOf({{model::tensorOf("", {2}, values)}}));
    QVERIFY(!model::safetensorsOf({{model::tensorOf("__metadata__", {2}, values)}}));
    QVERIFY(!model::safetensorsOf({{model::tensorOf("a", {3}, values)}}));
    const auto unwritable = model::writeSafetensors(path("no/such/folder.safetensors"), {{tensor}});
    QVERIFY(!unwritable);
  }

  void aPauseHoldsAndACancelEndsIt() {
    TrainingSettings settings = toySettings();
    settings.epochs = 1000;
    const auto training = made(toyImages(), settings);
    PauseSwitch pause;
    std::stop_source source;
    std::atomic<std::uint64_t> steps = 0;
    TrainingCallbacks callbacks;
    callbacks.onStep = [&](const StepReport&) {
      if (++steps == 5) {
        pause.set(true);
      }
    };
    core::Result<void> outcome;
    std::thread worker([&] { outcome = run(*training, callbacks, source.get_token(), &pause); });
    QTRY_COMPARE(steps.load(), std::uint64_t{5});
    QVERIFY(pause.isOn());
    pause.set(false);
    QTRY_VERIFY(steps.load() > 6);
    pause.set(true);
    source.request_stop();
    worker.join();
    QVERIFY(!outcome && outcome.error().code == core::ErrorCode::Cancelled);
  }

  void schedulesAreTheirDefinitions() {
    const Schedule cyclic{ScheduleKind::Cyclic, 2, 8, 4, 50};
    // 100 iterations in 4 cycles: each goes from 2 to (nearly) 8 and starts again.
    QCOMPARE(*scheduledBits(cyclic, {0, 100, 0, 1}, 1), 2);
    QCOMPARE(*scheduledBits(cyclic, {12, 100, 0, 1}, 1), 5);
    QCOMPARE(*scheduledBits(cyclic, {24, 100, 0, 1}, 1), 8);
    QCOMPARE(*scheduledBits(cyclic, {25, 100, 0, 1}, 1), 2);
    const Schedule progressive{ScheduleKind::Progressive, 4, 8, 8, 50};
    const std::vector<int> expected = {8, 7, 6, 6, 5, 5, 4, 4};
    for (std::uint64_t epoch = 0; epoch < 8; ++epoch) {
      const double exact = 8 - 4 * static_cast<double>(epoch) / 7;
      QCOMPARE(*scheduledBits(progressive, {0, 100, epoch, 8}, 1), static_cast<int>(exact));
    }
    const Precision late = scheduledPrecision(knownPrecisions()[1], progressive, {0, 100, 7, 8}, 1);
    QCOMPARE(late.layers[2].weights, 4);
    QCOMPARE(late.layers[2].activations, 6);
    const Schedule random{ScheduleKind::Random, 2, 8, 8, 10};
    std::vector<int> seen(9);
    for (std::uint64_t i = 0; i < 10'000; ++i) {
      const int bits = *scheduledBits(random, {i, 10'000, 0, 1}, 3);
      QCOMPARE(bits, *scheduledBits(random, {i / 10 * 10, 10'000, 0, 1}, 3));
      ++seen[static_cast<std::size_t>(bits)];
    }
    for (std::size_t bits = 2; bits <= 8; ++bits) {
      QVERIFY(seen[bits] > 1000 && seen[bits] < 1900);
    }
    QVERIFY(!scheduledBits({}, {}, 1));
    // What is not quantized stays so.
    QCOMPARE(scheduledPrecision(knownPrecisions()[0], cyclic, {0, 100, 0, 1}, 1), knownPrecisions()[0]);
    QVERIFY(!check(Schedule{ScheduleKind::Cyclic, 8, 4, 1, 1}));
    QVERIFY(!check(Schedule{ScheduleKind::Cyclic, 1, 4, 1, 1}));
    QVERIFY(!check(Schedule{ScheduleKind::Cyclic, 2, 4, 0, 1}));
  }

  void settingsThatMakeNoSenseAreRefused() {
    const auto refused = [](auto change) {
      TrainingSettings settings;
      change(settings);
      const auto outcome = Training::make(toyImages(), settings);
      return !outcome && outcome.error().code == core::ErrorCode::Usage;
    };
    QVERIFY(refused([](TrainingSettings& s) { s.epochs = 0; }));
    QVERIFY(refused([](TrainingSettings& s) { s.steps = 0; }));
    QVERIFY(refused([](TrainingSettings& s) { s.batch = 1; }));
    QVERIFY(refused([](TrainingSettings& s) { s.batch = 5000; }));
    QVERIFY(refused([](TrainingSettings& s) { s.start = 40; }));
    QVERIFY(refused([](TrainingSettings& s) { s.clipNorm = 0; }));
    QVERIFY(refused([](TrainingSettings& s) { s.optimizer.learningRate = std::nan(""); }));
    QVERIFY(refused([](TrainingSettings& s) { s.precision.layers[2].weights = 1; }));
  }

  void precisionsAreReadAndWritten() {
    for (const Precision& precision : knownPrecisions()) {
      QCOMPARE(*parsePrecision(precisionText(precision)), precision);
    }
    const auto flat =
        parsePrecision(R"({"conv1_w":8,"conv1_a":8,"conv2_w":4,"conv2_a":8,"conv3_w":4,"conv3_a":8,
      "fc1_w":3,"fc1_a":8,"fc2_w":6,"fc2_a":8})");
    QCOMPARE(flat->layers, knownPrecision("mixed_aggressive")->layers);
    QCOMPARE(commonWeightBits(*flat), 0);
    QCOMPARE(commonWeightBits(knownPrecisions()[1]), 8);
    for (const char* bad :
         {"", "[]", "{}", R"({"layers":{}})", R"({"layers":{"conv1":{"weights":8}}})", R"({"conv1_w":1})",
          R"({"conv1_w":"8"})", R"({"conv1_w":8.5})", R"({"conv1_w":1e30})"}) {
      const auto refused = parsePrecision(bad, "mine.json");
      QVERIFY2(!refused && refused.error().code == core::ErrorCode::BadInput, bad);
      QCOMPARE(refused.error().file, std::string("mine.json"));
    }
    QVERIFY(!knownPrecision("int7"));
  }
};

QTEST_APPLESS_MAIN(TestTraining)
#include "tst_training.moc"
