// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/codesign/sensitivity.h"

#include <algorithm>
#include <cmath>
#include <utility>

#include "engine/quantization/quantizer.h"
#include "engine/quantization/tensor_loops.h"
#include "engine/training/batches.h"
#include "engine/training/random.h"

namespace quantoscope::codesign {
namespace {

using training::Batch;
using training::LayerBits;
using training::layerCount;
using training::Network;
using training::Precision;

core::Failure cancelled() {
  return core::fail(core::ErrorCode::Cancelled, QUANTOSCOPE_TEXT("Error", "Canceled."));
}

core::Result<void> check(const SensitivitySettings& settings) {
  if (auto fine = training::check(settings.precision); !fine) {
    return fine;
  }
  const bool widths = settings.lowestBits >= quantization::minimumGridBits &&
                      settings.lowestBits <= settings.highestBits &&
                      settings.highestBits <= quantization::maximumGridBits;
  if (!widths || settings.images < 1 || settings.batch < 1 || settings.batch > 4096 ||
      settings.slopeImages < 1 || settings.probes < 1) {
    return core::fail(
        core::ErrorCode::Usage,
        QUANTOSCOPE_TEXT("Error",
                         "The study needs at least one image and one probe, batches of 1 to 4096 and "
                         "widths of 2 to 16 bits, the lower first."));
  }
  return {};
}

Spread spreadOf(const std::vector<double>& values) {
  Spread spread;
  const auto count = static_cast<double>(values.size());
  for (const double value : values) {
    spread.mean += value / count;
  }
  for (const double value : values) {
    spread.deviation += (value - spread.mean) * (value - spread.mean) / count;
  }
  spread.deviation = std::sqrt(spread.deviation);
  spread.smallest = *std::min_element(values.begin(), values.end());
  spread.largest = *std::max_element(values.begin(), values.end());
  return spread;
}

class Study {
 public:
  Study(Network& network, const training::Dataset& dataset, const SensitivitySettings& settings,
        const core::ProgressSink& progress, std::stop_token stop)
      : m_network(network),
        m_dataset(dataset),
        m_settings(settings),
        m_progress(progress),
        m_stop(std::move(stop)) {
    m_settings.images = std::min(settings.images, dataset.test.count());
    m_settings.slopeImages = std::min(settings.slopeImages, dataset.train.count());
    m_total =
        batches(m_settings.images) * (layerCount + 1) +
        batches(m_settings.slopeImages) * (1 + 2 * layerCount * static_cast<std::size_t>(settings.probes));
  }

  core::Result<SensitivityStudy> run() {
    m_network.setPrecision(m_settings.precision);
    return accuracies()
        .and_then([this] { return curvatures(); })
        .and_then([this] { return gradientScores(); })
        .map([this] { return std::move(m_study); });
  }

 private:
  struct Measured {
    double accuracy = 0;
    double loss = 0;
  };

  std::size_t batches(std::size_t images) const { return (images + m_settings.batch - 1) / m_settings.batch; }

  /// Calls visit(batch) for the first images; it returns a Result<void>.
  template <typename Visit>
  core::Result<void> overImages(const training::Images& images, std::size_t count, const Visit& visit) {
    const std::vector<std::uint32_t> order = training::epochOrder(count, 0, 0, false);
    for (std::size_t at = 0; at < count; at += m_settings.batch) {
      if (m_stop.stop_requested()) {
        return cancelled();
      }
      m_batch.fill(m_dataset, images, std::span(order).subspan(at, std::min(m_settings.batch, count - at)),
                   std::nullopt);
      if (auto done = visit(m_batch); !done) {
        return done;
      }
      ++m_done;
      if (m_progress) {
        m_progress({m_done, m_total});
      }
    }
    return {};
  }

  core::Result<Measured> measure(std::vector<std::vector<double>>* activationErrors) {
    Measured measured;
    const auto done =
        overImages(m_dataset.test, m_settings.images, [&](const Batch& batch) -> core::Result<void> {
          const auto outcome = m_network.predict(batch.images(), batch.labels());
          if (!outcome) {
            return core::Failure(outcome.error());
          }
          measured.loss += outcome->loss * static_cast<double>(batch.labels().size());
          measured.accuracy += static_cast<double>(outcome->correct);
          if (activationErrors != nullptr) {
            addActivationErrors(*activationErrors);
          }
          return {};
        });
    if (!done) {
      return core::Failure(done.error());
    }
    measured.loss /= static_cast<double>(m_settings.images);
    measured.accuracy /= static_cast<double>(m_settings.images);
    return measured;
  }

  void addActivationErrors(std::vector<std::vector<double>>& errors) const {
    errors.resize(layerCount);
    for (std::size_t layer = 0; layer < layerCount; ++layer) {
      const int bits = m_settings.precision.layers[layer].activations;
      const auto values = m_network.activations(layer);
      errors[layer].push_back(
          bits == quantization::untouchedBits
              ? 0
              : quantization::errorOnGrid(values,
                                          quantization::affineGrid(quantization::extremesOf(values), bits,
                                                                   quantization::Scheme::Asymmetric))
                    .mse);
    }
  }

  core::Result<void> accuracies() {
    std::vector<std::vector<double>> activationErrors;
    const auto base = measure(&activationErrors);
    if (!base) {
      return core::Failure(base.error());
    }
    m_study.accuracy = base->accuracy;
    m_study.loss = base->loss;
    m_study.images = m_settings.images;
    for (std::size_t layer = 0; layer < layerCount; ++layer) {
      Precision reduced = m_settings.precision;
      LayerBits& bits = reduced.layers[layer];
      bits = {withoutTwoBits(bits.weights), withoutTwoBits(bits.activations)};
      m_network.setPrecision(reduced);
      const auto measured = measure(nullptr);
      m_network.setPrecision(m_settings.precision);
      if (!measured) {
        return core::Failure(measured.error());
      }
      LayerSensitivity& entry = m_study.layers.emplace_back();
      entry.layer = training::layerNames[layer];
      entry.bits = m_settings.precision.layers[layer];
      entry.reduced = bits;
      entry.accuracy = measured->accuracy;
      entry.drop = base->accuracy - measured->accuracy;
      entry.lossIncrease = measured->loss - base->loss;
      entry.level = levelOf(entry.drop);
      entry.activationMse = spreadOf(activationErrors[layer]);
    }
    return {};
  }

  /// The mean gradient of the layer's weights over the images for that.
  core::Result<void> slope(const training::Parameter& weight, std::vector<double>& gradient) {
    gradient.assign(weight.size, 0.0);
    return overImages(m_dataset.train, m_settings.slopeImages, [&](const Batch& batch) -> core::Result<void> {
      const auto outcome = m_network.slope(batch.images(), batch.labels());
      if (!outcome) {
        return core::Failure(outcome.error());
      }
      const double share =
          static_cast<double>(batch.labels().size()) / static_cast<double>(m_settings.slopeImages);
      const auto part = std::as_const(m_network).gradients().subspan(weight.offset, weight.size);
      for (std::size_t i = 0; i < part.size(); ++i) {
        gradient[i] += share * static_cast<double>(part[i]);
      }
      return {};
    });
  }

  /// v^T H v for one random v, by moving the weights along it and back.
  core::Result<double> curvatureAlong(std::size_t layer, std::uint64_t stream) {
    const training::Parameter& weight = m_network.layout().weight(layer);
    const auto values = m_network.parameters().subspan(weight.offset, weight.size);
    const std::vector<float> before(values.begin(), values.end());
    double squares = 0;
    for (const float value : before) {
      squares += static_cast<double>(value) * static_cast<double>(value);
    }
    // Far enough for floats, near enough for the second derivative.
    const double step = 1e-2 * std::max(std::sqrt(squares / static_cast<double>(before.size())), 1e-6);
    const auto sign = [stream](std::size_t i) {
      return (training::drawn(stream, i) >> 63U) != 0 ? 1.0 : -1.0;
    };
    std::vector<double> gradients[2];
    core::Result<void> done;
    for (const std::size_t side : {0U, 1U}) {
      for (std::size_t i = 0; i < values.size() && done; ++i) {
        values[i] = static_cast<float>(static_cast<double>(before[i]) + (side == 0 ? -step : step) * sign(i));
      }
      done = done ? slope(weight, gradients[side]) : done;
    }
    std::copy(before.begin(), before.end(), values.begin());
    if (!done) {
      return core::Failure(done.error());
    }
    double sum = 0;
    for (std::size_t i = 0; i < before.size(); ++i) {
      sum += sign(i) * (gradients[1][i] - gradients[0][i]) / (2 * step);
    }
    return sum;
  }

  core::Result<void> curvatures() {
    m_network.setPrecision(training::knownPrecisions().front());
    core::Result<void> done;
    for (std::size_t layer = 0; layer < layerCount && done; ++layer) {
      std::vector<double> traces;
      for (int probe = 0; probe < m_settings.probes && done; ++probe) {
        const auto which = static_cast<std::uint64_t>(probe) * layerCount + layer;
        const auto trace =
            curvatureAlong(layer, training::streamOf(m_settings.seed, training::Purpose::Probe, which));
        if (trace) {
          traces.push_back(*trace);
        } else {
          done = core::Failure(trace.error());
        }
      }
      if (done) {
        const Spread spread = spreadOf(traces);
        m_study.layers[layer].hessianTrace = spread.mean;
        m_study.layers[layer].traceDeviation =
            spread.deviation / std::sqrt(static_cast<double>(traces.size()));
      }
    }
    m_network.setPrecision(m_settings.precision);
    return done;
  }

  /// Q(W) - W of a layer.
  std::vector<float> changeAt(std::size_t layer, int bits, quantization::QuantizationError& error) const {
    const training::Parameter& weight = m_network.layout().weight(layer);
    const auto values = std::as_const(m_network).parameters().subspan(weight.offset, weight.size);
    quantization::QuantizerSpec spec;
    spec.bits = bits;
    spec.granularity = quantization::Granularity::Channel;
    quantization::GridTable table;
    quantization::calibrate(values, weight.shape.front(), spec, table);
    std::vector<float> change(values.size());
    quantization::fakeQuantize(values, change, table);
    error = quantization::errorBetween(values, change);
    for (std::size_t i = 0; i < change.size(); ++i) {
      change[i] -= values[i];
    }
    return change;
  }

  core::Result<void> gradientScores() {
    std::vector<std::vector<std::vector<float>>> changes(layerCount);
    for (std::size_t layer = 0; layer < layerCount; ++layer) {
      for (int bits = m_settings.lowestBits; bits <= m_settings.highestBits; ++bits) {
        WidthCost& cost = m_study.layers[layer].widths.emplace_back();
        cost.bits = bits;
        changes[layer].push_back(changeAt(layer, bits, cost.weightError));
        cost.squaredChange = cost.weightError.mse * static_cast<double>(changes[layer].back().size());
        cost.hessianCost = m_study.layers[layer].hessianTrace * cost.squaredChange;
      }
    }
    m_network.setPrecision(training::knownPrecisions().front());
    m_network.keepOutputGradients(true);
    auto done = overImages(m_dataset.train, m_settings.slopeImages,
                           [&](const Batch& batch) { return addScores(batch, changes); });
    m_network.keepOutputGradients(false);
    m_network.setPrecision(m_settings.precision);
    return done;
  }

  core::Result<void> addScores(const Batch& batch,
                               const std::vector<std::vector<std::vector<float>>>& changes) {
    const auto outcome = m_network.slope(batch.images(), batch.labels());
    if (!outcome) {
      return core::Failure(outcome.error());
    }
    // The loss is a mean over the batch; a single image's gradient is that many times as large.
    const auto images = static_cast<double>(batch.labels().size());
    const double factor = images * images / static_cast<double>(m_settings.slopeImages);
    for (std::size_t layer = 0; layer < layerCount; ++layer) {
      const auto gradient = m_network.outputGradient(layer);
      for (std::size_t w = 0; w < changes[layer].size(); ++w) {
        if (auto done = m_network.outputChange(layer, changes[layer][w], m_change); !done) {
          return done;
        }
        double sum = 0;
        for (std::size_t i = 0; i < gradient.size(); ++i) {
          const double product = static_cast<double>(gradient[i]) * static_cast<double>(m_change[i]);
          sum += product * product;
        }
        m_study.layers[layer].widths[w].gradientScore += sum * factor;
      }
    }
    return {};
  }

  Network& m_network;
  const training::Dataset& m_dataset;
  SensitivitySettings m_settings;
  const core::ProgressSink& m_progress;
  std::stop_token m_stop;
  SensitivityStudy m_study;
  Batch m_batch;
  std::vector<float> m_change;
  std::uint64_t m_done = 0;
  std::uint64_t m_total = 0;
};

}  // namespace

std::string_view idOf(SensitivityLevel level) {
  switch (level) {
    case SensitivityLevel::High:
      return "HIGH";
    case SensitivityLevel::Medium:
      return "MEDIUM";
    case SensitivityLevel::Low:
      break;
  }
  return "LOW";
}

SensitivityLevel levelOf(double drop) {
  return drop > highSensitivity     ? SensitivityLevel::High
         : drop > mediumSensitivity ? SensitivityLevel::Medium
                                    : SensitivityLevel::Low;
}

int withoutTwoBits(int bits) {
  return std::clamp(bits - 2, quantization::minimumGridBits, quantization::maximumGridBits);
}

core::Result<SensitivityStudy> studySensitivity(Network& network, const training::Dataset& dataset,
                                                const SensitivitySettings& settings,
                                                const core::ProgressSink& progress, std::stop_token stop) {
  if (auto fine = check(settings); !fine) {
    return core::Failure(fine.error());
  }
  return Study(network, dataset, settings, progress, std::move(stop)).run();
}

}  // namespace quantoscope::codesign
