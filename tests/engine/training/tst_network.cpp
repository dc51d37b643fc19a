// SPDX-License-Identifier: GPL-3.0-or-later
// The network's loss and every gradient against a plain one in doubles and its finite differences, with and
// without rounding; statistics, dropout, prediction and memory.
#include <QTest>
#include <atomic>
#include <cmath>
#include <cstdlib>
#include <new>
#include <random>

#include "engine/core/thread_budget.h"
#include "engine/training/batches.h"
#include "engine/training/network.h"
#include "engine/training/optimizer.h"
#include "tests/engine/training/reference_network.h"

using namespace quantoscope::training;
using quantoscope::core::describe;

namespace {

/// The thread sanitizer cannot see how OpenMP's threads wait for each other.
#ifdef __SANITIZE_THREAD__
constexpr unsigned mostThreads = 1;
#else
constexpr unsigned mostThreads = 2;
#endif

std::atomic<std::size_t> largestAllocation{0};

void* counted(std::size_t size) {
  std::size_t before = largestAllocation;
  while (size > before && !largestAllocation.compare_exchange_weak(before, size)) {
  }
  if (void* memory = std::malloc(size)) {
    return memory;
  }
  throw std::bad_alloc();
}

struct Example {
  std::vector<float> images;
  std::vector<std::uint8_t> labels;
};

Example randomExample(const NetworkShape& shape, std::size_t count, unsigned seed) {
  std::mt19937 random(seed);
  std::uniform_real_distribution<float> pixel(0, 1);
  Example example;
  for (std::size_t i = 0; i < count * shape.image.size(); ++i) {
    example.images.push_back(pixel(random));
  }
  for (std::size_t i = 0; i < count; ++i) {
    example.labels.push_back(static_cast<std::uint8_t>(random() % shape.classes));
  }
  return example;
}

std::unique_ptr<Network> networkOf(const NetworkShape& shape, const Precision& precision) {
  auto made = Network::make(shape);
  if (!made) {
    qFatal("%s", describe(made.error()).c_str());
  }
  (*made)->initialize(7);
  // Normalizations that do something.
  std::mt19937 random(3);
  std::uniform_real_distribution<float> some(-0.3F, 0.3F);
  for (std::size_t block = 0; block < blockCount; ++block) {
    for (const Parameter* parameter : {&(*made)->layout().gamma(block), &(*made)->layout().beta(block)}) {
      for (float& value : (*made)->parameters().subspan(parameter->offset, parameter->size)) {
        value += some(random);
      }
    }
  }
  (*made)->setPrecision(precision);
  return std::move(*made);
}

}  // namespace

void* operator new(std::size_t size) {
  return counted(size);
}
void operator delete(void* memory) noexcept {
  std::free(memory);
}
void operator delete(void* memory, std::size_t) noexcept {
  std::free(memory);
}

class TestNetwork : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void initTestCase() { quantoscope::core::setThreadBudget(mostThreads); }

  void gradientsAreSlopesOfTheLoss_data() {
    QTest::addColumn<int>("configuration");
    QTest::addColumn<int>("channels");
    QTest::addColumn<int>("height");
    QTest::addColumn<int>("width");
    QTest::addColumn<bool>("dropout");
    for (int c = 0; c < static_cast<int>(knownPrecisions().size()); ++c) {
      QTest::addRow("%s", knownPrecisions()[static_cast<std::size_t>(c)].name.c_str())
          << c << 1 << 8 << 8 << false;
    }
    QTest::newRow("three channels, odd sizes") << 0 << 3 << 9 << 11 << false;
    QTest::newRow("dropout") << 1 << 2 << 8 << 10 << true;
  }

  void gradientsAreSlopesOfTheLoss() {
    QFETCH(int, configuration);
    QFETCH(int, channels);
    QFETCH(int, height);
    QFETCH(int, width);
    QFETCH(bool, dropout);
    NetworkShape shape;
    shape.image = {static_cast<std::size_t>(channels), static_cast<std::size_t>(height),
                   static_cast<std::size_t>(width)};
    shape.classes = 4;
    const Example example = randomExample(shape, 3, 5);
    const Precision& precision = knownPrecisions()[static_cast<std::size_t>(configuration)];
    const auto network = networkOf(shape, precision);
    StepOptions options;
    if (dropout) {
      options.dropoutStream = 99;
    }
    const auto outcome = network->step(example.images, example.labels, options);
    QVERIFY(outcome.has_value());

    ReferenceNetwork reference;
    reference.shape = shape;
    reference.precision = precision;
    reference.parameters.assign(network->parameters().begin(), network->parameters().end());
    if (dropout) {
      // Which numbers were dropped is seen from those that were not: ReLU zeros do not matter.
      for (const float hidden : network->activations(4)) {
        reference.dropout.push_back(hidden > 0 ? 2 : 0);
      }
    }
    const double loss = reference.loss(example.images, example.labels);
    QVERIFY2(std::abs(outcome->loss - loss) < 2e-6 * loss, qPrintable(QString::number(outcome->loss - loss)));
    reference.frozen = true;
    std::mt19937 random(1);
    for (const Parameter& parameter : network->layout().parameters) {
      const auto gradient = network->gradients().subspan(parameter.offset, parameter.size);
      const double size = normOf(gradient) / std::sqrt(static_cast<double>(parameter.size));
      for (int k = 0; k < 4; ++k) {
        const std::size_t i = random() % parameter.size;
        double& value = reference.parameters[parameter.offset + i];
        const double before = value;
        const double h = 1e-6;
        value = before + h;
        const double above = reference.loss(example.images, example.labels);
        value = before - h;
        const double below = reference.loss(example.images, example.labels);
        value = before;
        const double slope = (above - below) / (2 * h);
        const double found = static_cast<double>(gradient[i]);
        QVERIFY2(std::abs(found - slope) < 1e-3 * (std::abs(slope) + size) + 1e-6,
                 qPrintable(QString::fromStdString(parameter.name) +
                            QStringLiteral(" %1: %2, not %3").arg(i).arg(found).arg(slope)));
      }
    }
  }

  void slopesOfPredictionsTakeStatisticsAsConstants() {
    const NetworkShape shape{{1, 8, 8}, 3};
    const Example example = randomExample(shape, 5, 6);
    const auto network = networkOf(shape, knownPrecisions()[0]);
    QVERIFY(network->step(example.images, example.labels).has_value());
    QVERIFY(network->slope(example.images, example.labels).has_value());
    const std::vector<float> gradients(network->gradients().begin(), network->gradients().end());
    std::mt19937 random(2);
    for (const Parameter& parameter : network->layout().parameters) {
      const double size =
          normOf(std::span(gradients).subspan(parameter.offset, parameter.size)) / std::sqrt(parameter.size);
      for (int k = 0; k < 4; ++k) {
        const std::size_t i = parameter.offset + random() % parameter.size;
        float& value = network->parameters()[i];
        const float before = value;
        const float h = 2e-3F;
        value = before + h;
        const double above = network->predict(example.images, example.labels)->loss;
        const double width = static_cast<double>(value);
        value = before - h;
        const double below = network->predict(example.images, example.labels)->loss;
        const double slope = (above - below) / (width - static_cast<double>(value));
        value = before;
        QVERIFY2(std::abs(static_cast<double>(gradients[i]) - slope) < 0.05 * (std::abs(slope) + size) + 1e-3,
                 qPrintable(QString::fromStdString(parameter.name)));
      }
    }
  }

  void runningStatisticsMoveByATenth() {
    const NetworkShape shape{{1, 8, 8}, 3};
    const Example example = randomExample(shape, 6, 8);
    for (const std::size_t configuration : {0U, 1U}) {
      const auto network = networkOf(shape, knownPrecisions()[configuration]);
      const auto weights = network->layout().weight(0);
      const auto biases = network->layout().bias(0);
      QVERIFY(network->step(example.images, example.labels).has_value());
      // The first channel's convolution by hand.
      if (configuration == 0) {
        std::vector<double> y;
        for (std::size_t n = 0; n < 6; ++n) {
          for (int row = 0; row < 8; ++row) {
            for (int column = 0; column < 8; ++column) {
              double sum = static_cast<double>(network->parameters()[biases.offset]);
              for (int k = 0; k < 9; ++k) {
                const int r = row + k / 3 - 1;
                const int c = column + k % 3 - 1;
                if (r >= 0 && r < 8 && c >= 0 && c < 8) {
                  sum += static_cast<double>(example.images[n * 64 + static_cast<std::size_t>(r * 8 + c)]) *
                         static_cast<double>(
                             network->parameters()[weights.offset + static_cast<std::size_t>(k)]);
                }
              }
              y.push_back(sum);
            }
          }
        }
        double mean = 0;
        double variance = 0;
        for (const double value : y) {
          mean += value / 384;
        }
        for (const double value : y) {
          variance += (value - mean) * (value - mean) / 383;
        }
        QVERIFY(std::abs(static_cast<double>(network->statistics()[0]) - 0.1 * mean) < 1e-6);
        QVERIFY(std::abs(static_cast<double>(network->statistics()[32]) - (0.9 + 0.1 * variance)) < 1e-6);
      }
      // After many steps a prediction sees what a step sees, but for the unbiased variance.
      for (int i = 0; i < 100; ++i) {
        QVERIFY(network->step(example.images, example.labels).has_value());
      }
      const double stepped = network->step(example.images, example.labels)->loss;
      const double predicted = network->predict(example.images, example.labels)->loss;
      QVERIFY(std::abs(stepped - predicted) < 0.05);
    }
  }

  void dropoutKeepsHalfAndDoublesIt() {
    const NetworkShape shape{{1, 8, 8}, 3};
    const Example example = randomExample(shape, 64, 9);
    const auto network = networkOf(shape, knownPrecisions()[0]);
    QVERIFY(network->step(example.images, example.labels).has_value());
    const std::vector<float> all(network->activations(4).begin(), network->activations(4).end());
    StepOptions options;
    options.dropoutStream = 5;
    QVERIFY(network->step(example.images, example.labels, options).has_value());
    const auto kept = network->activations(4);
    double positive = 0;
    double survived = 0;
    for (std::size_t i = 0; i < all.size(); ++i) {
      QVERIFY(kept[i] == 0 || std::abs(kept[i] - 2 * all[i]) < 1e-4F * all[i]);
      positive += all[i] > 0 ? 1 : 0;
      survived += kept[i] > 0 ? 1 : 0;
    }
    QVERIFY(positive > 2000);
    QVERIFY(std::abs(survived / positive - 0.5) < 0.04);
  }

  void theSameThreadsGiveTheSameNumbers() {
    const NetworkShape shape;
    const Example example = randomExample(shape, 10, 4);
    for (unsigned threads = 1; threads <= mostThreads; ++threads) {
      quantoscope::core::setThreadBudget(threads);
      std::vector<float> first;
      for (int repeat = 0; repeat < 2; ++repeat) {
        const auto network = networkOf(shape, knownPrecisions()[2]);
        Adam adam(network->parameters().size(), {});
        for (int step = 0; step < 3; ++step) {
          QVERIFY(network->step(example.images, example.labels).has_value());
          clipNorm(network->gradients(), 1);
          adam.step(network->parameters(), network->gradients(), 1e-3);
        }
        const std::vector<float> now(network->parameters().begin(), network->parameters().end());
        QVERIFY(first.empty() || first == now);
        first = now;
      }
    }
    quantoscope::core::setThreadBudget(mostThreads);
  }

  void stepsTakeNoMemoryForTensors() {
    const NetworkShape shape;
    const Example example = randomExample(shape, 16, 4);
    for (const Precision& precision : knownPrecisions()) {
      const auto network = networkOf(shape, precision);
      Adam adam(network->parameters().size(), {});
      StepOptions options;
      options.dropoutStream = 1;
      for (int i = 0; i < 2; ++i) {
        QVERIFY(network->step(example.images, example.labels, options).has_value());
        adam.step(network->parameters(), network->gradients(), 1e-3);
      }
      // What is left are oneDNN's lists of arguments.
      largestAllocation = 0;
      QVERIFY(network->step(example.images, example.labels, options).has_value());
      clipNorm(network->gradients(), 1);
      adam.step(network->parameters(), network->gradients(), 1e-3);
      QVERIFY2(largestAllocation <= 2048, qPrintable(QString::number(largestAllocation)));
    }
  }

  void whatDoesNotFitIsRefused() {
    for (const NetworkShape& shape : {NetworkShape{{0, 28, 28}, 10}, NetworkShape{{1, 3, 28}, 10},
                                      NetworkShape{{1, 28, 257}, 10}, NetworkShape{{1, 28, 28}, 1}}) {
      const auto made = Network::make(shape);
      QVERIFY(!made && made.error().code == quantoscope::core::ErrorCode::BadInput);
    }
    const auto network = networkOf({}, knownPrecisions()[0]);
    QVERIFY(!network->prepare(0));
    QVERIFY(!network->prepare(4097));
  }

  void adamTakesTheStepsOfItsDefinition() {
    AdamSettings settings;
    settings.weightDecay = 0.01;
    std::vector<float> w = {1, -2, 0.5F};
    std::vector<double> expected(w.begin(), w.end());
    std::vector<double> m(3);
    std::vector<double> v(3);
    Adam adam(3, settings);
    for (int t = 1; t <= 50; ++t) {
      std::vector<float> g;
      for (std::size_t i = 0; i < 3; ++i) {
        g.push_back(static_cast<float>(std::sin(t + static_cast<double>(i))));
        const double slope = static_cast<double>(g[i]) + 0.01 * expected[i];
        m[i] = 0.9 * m[i] + 0.1 * slope;
        v[i] = 0.999 * v[i] + 0.001 * slope * slope;
        expected[i] -=
            1e-2 * (m[i] / (1 - std::pow(0.9, t))) / (std::sqrt(v[i] / (1 - std::pow(0.999, t))) + 1e-8);
      }
      adam.step(w, g, 1e-2);
    }
    for (std::size_t i = 0; i < 3; ++i) {
      QVERIFY(std::abs(static_cast<double>(w[i]) - expected[i]) < 1e-5);
    }
    std::vector<float> gradient = {3, 4};
    QCOMPARE(clipNorm(gradient, 10), 5.0);
    QCOMPARE(gradient[1], 4.0F);
    QCOMPARE(clipNorm(gradient, 1), 5.0);
    QVERIFY(std::abs(normOf(gradient) - 1) < 1e-6);
    QCOMPARE(cosineRate(2, 0, 8), 2.0);
    QVERIFY(std::abs(cosineRate(2, 4, 8) - 1) < 1e-12);
  }
};

QTEST_APPLESS_MAIN(TestNetwork)
#include "tst_network.moc"
