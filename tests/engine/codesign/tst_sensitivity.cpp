// SPDX-License-Identifier: GPL-3.0-or-later
// Sensitivity of layers against what can be computed in closed form or by hand: the Hessian of the last
// layer, the gradient score of the last layer, drops by predictions made one by one.
#include <QTest>
#include <cmath>
#include <nlohmann/json.hpp>

#include "engine/codesign/allocation_instance.h"
#include "engine/codesign/sensitivity.h"
#include "engine/core/thread_budget.h"
#include "engine/training/batches.h"
#include "engine/training/training.h"

using namespace quantoscope;
using namespace quantoscope::codesign;

namespace {

training::DatasetPtr toyImages() {
  auto dataset = std::make_shared<training::Dataset>();
  dataset->name = "toy";
  dataset->shape = {{1, 8, 8}, 4};
  dataset->mean = {0};
  dataset->deviation = {1};
  for (training::Images* images : {&dataset->train, &dataset->test}) {
    for (std::size_t i = 0; i < 96; ++i) {
      const std::size_t label = i * 7 % 4;
      for (std::size_t pixel = 0; pixel < 64; ++pixel) {
        const bool bright = pixel / 32 * 2 + pixel % 8 / 4 == label;
        images->pixels.push_back(static_cast<std::uint8_t>((bright ? 130 : 60) + (i * 31 + pixel * 17) % 90));
      }
      images->labels.push_back(static_cast<std::uint8_t>(label));
    }
  }
  return dataset;
}

std::unique_ptr<training::Training> trained(const training::DatasetPtr& dataset) {
  training::TrainingSettings settings;
  settings.batch = 16;
  settings.epochs = 3;
  auto made = training::Training::make(dataset, settings);
  if (!made || !training::run(**made)) {
    qFatal("the toy cannot be trained");
  }
  return std::move(*made);
}

}  // namespace

class TestSensitivity : public QObject {
  Q_OBJECT

  training::DatasetPtr m_images = toyImages();
  std::unique_ptr<training::Training> m_training;
  SensitivitySettings m_settings;
  SensitivityStudy m_study;

 private Q_SLOTS:
  void initTestCase() {
    core::setThreadBudget(1);
    m_training = trained(m_images);
    m_settings.batch = 32;
    m_settings.slopeImages = 32;
    m_settings.probes = 16;
    m_settings.highestBits = 6;
    const std::vector<float> before(m_training->network().parameters().begin(),
                                    m_training->network().parameters().end());
    std::uint64_t last = 0;
    const auto study = studySensitivity(m_training->network(), *m_images, m_settings,
                                        [&last](const core::Progress& progress) {
                                          QVERIFY(progress.done > last && progress.done <= progress.total);
                                          last = progress.done;
                                        });
    QVERIFY(study.has_value());
    m_study = *study;
    QVERIFY(std::equal(before.begin(), before.end(), m_training->network().parameters().begin()));
    QCOMPARE(m_study.layers.size(), training::layerCount);
  }

  void dropsAreThoseOfPredictions() {
    training::Network& network = m_training->network();
    const auto accuracy = [&](const training::Precision& precision) {
      network.setPrecision(precision);
      return training::test(network, *m_images, m_images->test, 32)->accuracy;
    };
    const double base = accuracy(m_settings.precision);
    QCOMPARE(m_study.accuracy, base);
    for (std::size_t layer = 0; layer < training::layerCount; ++layer) {
      training::Precision reduced = m_settings.precision;
      reduced.layers[layer] = {6, 6};
      QCOMPARE(m_study.layers[layer].drop, base - accuracy(reduced));
      QCOMPARE(m_study.layers[layer].level, levelOf(m_study.layers[layer].drop));
      QVERIFY(m_study.layers[layer].activationMse.mean > 0);
      QVERIFY(m_study.layers[layer].activationMse.smallest <= m_study.layers[layer].activationMse.mean);
    }
  }

  void theLastLayersHessianIsKnown() {
    // Cross entropy of a linear layer: trace = mean over images of sum p (1 - p) * |h|^2.
    training::Network& network = m_training->network();
    network.setPrecision(training::knownPrecisions().front());
    training::Batch batch;
    const auto order = training::epochOrder(32, 0, 0, false);
    batch.fill(*m_images, m_images->train, order, std::nullopt);
    QVERIFY(network.predict(batch.images(), batch.labels()).has_value());
    double trace = 0;
    for (std::size_t n = 0; n < 32; ++n) {
      double total = 0;
      for (std::size_t k = 0; k < 4; ++k) {
        total += std::exp(static_cast<double>(network.logits()[n * 4 + k]));
      }
      double spread = 0;
      for (std::size_t k = 0; k < 4; ++k) {
        const double p = std::exp(static_cast<double>(network.logits()[n * 4 + k])) / total;
        spread += p * (1 - p);
      }
      double squares = 0;
      for (std::size_t i = 0; i < 256; ++i) {
        squares += std::pow(static_cast<double>(network.activations(4)[n * 256 + i]), 2);
      }
      trace += spread * squares / 32;
    }
    const LayerSensitivity& last = m_study.layers.back();
    QVERIFY2(
        std::abs(last.hessianTrace - trace) < 4 * last.traceDeviation + 0.02 * trace,
        qPrintable(
            QStringLiteral("%1 +- %2, not %3").arg(last.hessianTrace).arg(last.traceDeviation).arg(trace)));
    for (const WidthCost& width : last.widths) {
      QCOMPARE(width.hessianCost, last.hessianTrace * width.squaredChange);
    }
  }

  void theLastLayersScoreIsThatOfTheDefinition() {
    training::Network& network = m_training->network();
    network.setPrecision(training::knownPrecisions().front());
    training::Batch batch;
    const auto order = training::epochOrder(32, 0, 0, false);
    batch.fill(*m_images, m_images->train, order, std::nullopt);
    QVERIFY(network.predict(batch.images(), batch.labels()).has_value());
    const training::Parameter& weight = network.layout().weight(4);
    const WidthCost& width = m_study.layers[4].widths[1];
    QCOMPARE(width.bits, 3);
    double score = 0;
    for (std::size_t k = 0; k < 4; ++k) {
      const auto row = std::as_const(network).parameters().subspan(weight.offset + k * 256, 256);
      float largest = 0;
      for (const float w : row) {
        largest = std::max(largest, std::abs(w));
      }
      const auto grid = quantization::affineGrid({-largest, largest}, 3, quantization::Scheme::Symmetric);
      for (std::size_t n = 0; n < 32; ++n) {
        double total = 0;
        for (std::size_t j = 0; j < 4; ++j) {
          total += std::exp(static_cast<double>(network.logits()[n * 4 + j]));
        }
        double slope = std::exp(static_cast<double>(network.logits()[n * 4 + k])) / total;
        slope -= batch.labels()[n] == k ? 1 : 0;
        double change = 0;
        for (std::size_t i = 0; i < 256; ++i) {
          change += static_cast<double>(network.activations(4)[n * 256 + i]) *
                    static_cast<double>(quantization::onGrid(row[i], grid) - row[i]);
        }
        score += slope * slope * change * change / 32;
      }
    }
    QVERIFY2(std::abs(width.gradientScore / score - 1) < 1e-3,
             qPrintable(QString::number(width.gradientScore / score)));
  }

  void moreBitsCostLess() {
    for (const LayerSensitivity& layer : m_study.layers) {
      QCOMPARE(layer.widths.size(), std::size_t{5});
      for (std::size_t i = 1; i < layer.widths.size(); ++i) {
        QVERIFY(layer.widths[i].squaredChange < layer.widths[i - 1].squaredChange);
        QVERIFY(layer.widths[i].gradientScore < layer.widths[i - 1].gradientScore);
        QVERIFY(layer.widths[i].weightError.sqnrDb > layer.widths[i - 1].weightError.sqnrDb);
      }
    }
  }

  void changesOfConvolutionsAreThoseOfTheirWeights() {
    // The change of an output by dW is what the output of dW alone is: checked by a kernel of a single one.
    training::Network& network = m_training->network();
    network.setPrecision(training::knownPrecisions()[1]);
    training::Batch batch;
    const std::vector<std::uint32_t> order = {0, 1};
    batch.fill(*m_images, m_images->train, order, std::nullopt);
    QVERIFY(network.predict(batch.images(), batch.labels()).has_value());
    std::vector<float> kernel(network.layout().weight(0).size);
    kernel[9 * 5 + 4] = 2;  // the centre of channel 5
    std::vector<float> change;
    QVERIFY(network.outputChange(0, kernel, change).has_value());
    for (std::size_t pixel = 0; pixel < 128; ++pixel) {
      for (std::size_t c = 0; c < 32; ++c) {
        const float expected = c == 5 ? 2 * batch.images()[pixel] : 0;
        QVERIFY(std::abs(change[pixel * 32 + c] - expected) < 0.005F);
      }
    }
  }

  void levelsHaveTheirThresholds() {
    QCOMPARE(idOf(levelOf(0.051)), std::string_view("HIGH"));
    QCOMPARE(idOf(levelOf(0.05)), std::string_view("MEDIUM"));
    QCOMPARE(idOf(levelOf(0.02)), std::string_view("LOW"));
    QCOMPARE(idOf(levelOf(-1)), std::string_view("LOW"));
    QCOMPARE(withoutTwoBits(8), 6);
    QCOMPARE(withoutTwoBits(3), 2);
    QCOMPARE(withoutTwoBits(32), 16);
  }

  void resultsAreReadByTheAllocation() {
    const auto document = nlohmann::json::parse(sensitivityText(m_study));
    QCOMPARE(document["layers"].size(), std::size_t{5});
    QCOMPARE(document["ranking"].size(), std::size_t{5});
    for (const char* cost : {"hessian", "gradient", "mse"}) {
      const auto instance = parseInstance(allocationText(m_study, m_images->shape, cost));
      QVERIFY2(instance.has_value(), instance ? "" : core::describe(instance.error()).c_str());
      QCOMPARE(instance->bitWidths, (std::vector<int>{2, 3, 4, 5, 6}));
      QCOMPARE(instance->layers[3].parameters, 524288);
      QVERIFY(*instance->layers[3].cost[0] >= 0);
    }
  }

  void canceledAndSenselessStudiesSaySo() {
    std::stop_source source;
    source.request_stop();
    const auto stopped =
        studySensitivity(m_training->network(), *m_images, m_settings, {}, source.get_token());
    QVERIFY(!stopped && stopped.error().code == core::ErrorCode::Cancelled);
    SensitivitySettings settings;
    settings.probes = 0;
    const auto refused = studySensitivity(m_training->network(), *m_images, settings);
    QVERIFY(!refused && refused.error().code == core::ErrorCode::Usage);
  }
};

QTEST_APPLESS_MAIN(TestSensitivity)
#include "tst_sensitivity.moc"
