// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/training/network.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <map>
#include <string>
#include <utility>

#include "engine/training/layer_loops.h"
#include "engine/training/onednn.h"
#include "engine/training/random.h"
#include "engine/training/rounded_operands.h"
#include "engine/training/team.h"

namespace quantoscope::training {
namespace {

using quantization::GradientRule;
using quantization::Range;

constexpr double epsilon = 1e-5;   // of batch normalization
constexpr double momentum = 0.1;   // of its running statistics
constexpr float keptShare = 0.5F;  // by dropout
constexpr std::size_t mostImages = 4096;

enum class Statistics { Batch, Running };

using Convolutions = std::array<std::unique_ptr<Convolution>, blockCount>;

Range joined(std::span<const Range> ranges) {
  Range all = ranges.front();
  for (const Range& range : ranges) {
    all = {std::min(all.low, range.low), std::max(all.high, range.high)};
  }
  return all;
}

}  // namespace

class Network::Implementation {
 public:
  explicit Implementation(const NetworkShape& networkShape)
      : shape(networkShape), layout(layoutOf(networkShape)), m_blocks(blockShapes(networkShape.image)) {
    parameters.resize(layout.parameterCount);
    gradients.resize(layout.parameterCount);
    statistics.resize(layout.statisticCount);
    for (std::size_t layer = 0; layer < layerCount; ++layer) {
      const Parameter& weight = layout.weight(layer);
      m_weights.emplace_back(weight.shape.front(), weight.size);
    }
    for (std::size_t i = 0; i < blockCount; ++i) {
      std::fill_n(running(2 * i + 1).begin(), m_blocks[i].out, 1.0F);
    }
    precision = knownPrecisions().front();
  }

  core::Result<void> prepare(std::size_t images) {
    if (images < 1 || images > mostImages) {
      return core::fail(core::ErrorCode::Usage,
                        QUANTOSCOPE_TEXT("Error", "A batch of %1 images cannot be made; choose 1 to 4096."),
                        {std::to_string(images)});
    }
    if (m_convolutions.contains(images)) {
      return {};
    }
    joinTeam();
    Convolutions convolutions;
    for (std::size_t i = 0; i < blockCount; ++i) {
      const BlockShape& block = m_blocks[i];
      auto made = Convolution::make({images, block.in, block.out, block.height, block.width, i > 0});
      if (!made) {
        return core::Failure(made.error());
      }
      convolutions[i] = std::move(*made);
    }
    m_convolutions.emplace(images, std::move(convolutions));
    if (images > m_capacity) {
      reserve(images);
    }
    return {};
  }

  core::Result<void> forward(std::span<const float> images, std::size_t count, Statistics source,
                             std::optional<std::uint64_t> dropoutStream) {
    if (auto ready = prepare(count); !ready) {
      return ready;
    }
    joinTeam();
    m_images = count;
    std::copy(images.begin(), images.end(), m_inputs[0].begin());
    Range range = extremesOnTeam(input(0));
    for (std::size_t i = 0; i < blockCount; ++i) {
      if (auto done = forwardBlock(i, range, source); !done) {
        return done;
      }
      range = joined({m_ranges.data(), count});
    }
    return forwardDense(range, dropoutStream);
  }

  core::Result<void> backward(std::span<const std::uint8_t> labels, Statistics source, bool dropout,
                              GradientRule rule) {
    m_rule = rule;
    logitGradient(labels);
    if (auto done = backwardDense(dropout); !done) {
      return done;
    }
    for (std::size_t i = blockCount; i-- > 0;) {
      if (auto done = backwardBlock(i, source); !done) {
        return done;
      }
    }
    return {};
  }

  BatchOutcome outcome(std::span<const std::uint8_t> labels) const {
    BatchOutcome result;
    for (std::size_t n = 0; n < m_images; ++n) {
      const float* const row = logits.data() + n * shape.classes;
      const float* const largest = std::max_element(row, row + shape.classes);
      double sum = 0;
      for (std::size_t k = 0; k < shape.classes; ++k) {
        sum += std::exp(static_cast<double>(row[k]) - static_cast<double>(*largest));
      }
      result.loss += std::log(sum) + static_cast<double>(*largest) - static_cast<double>(row[labels[n]]);
      result.correct += static_cast<std::size_t>(largest - row) == labels[n] ? 1 : 0;
    }
    result.loss /= static_cast<double>(m_images);
    return result;
  }

  std::span<float> running(std::size_t index) {
    const Parameter& parameter = layout.statistics[index];
    return {statistics.data() + parameter.offset, parameter.size};
  }

  std::span<const float> valuesOf(const Parameter& parameter) const {
    return {parameters.data() + parameter.offset, parameter.size};
  }
  std::span<float> gradientOf(const Parameter& parameter) {
    return {gradients.data() + parameter.offset, parameter.size};
  }

  /// What layer `layer` was given, before rounding.
  std::span<const float> input(std::size_t layer) const {
    return {m_inputs[layer].data(), m_images * inputSize(layer)};
  }

  std::size_t imageCount() const { return m_images; }

  core::Result<void> outputChange(std::size_t layer, std::span<const float> weightChange,
                                  std::vector<float>& change) {
    const std::size_t out = layout.bias(layer).size;
    core::Result<void> done;
    if (layer < blockCount) {
      change.resize(maps(layer).size());
      done = m_convolutions.at(m_images)[layer]->forward(m_rounded[layer].levels(), weightChange.data(),
                                                         change.data());
    } else {
      change.resize(m_images * out);
      done = multiply(Side::Plain, Side::Transposed, m_images, out, inputSize(layer),
                      m_rounded[layer].levels(), weightChange.data(), change.data());
    }
    scaleAll(change, m_rounded[layer].scale());
    return done;
  }

  bool keepsOutputGradients = false;
  std::array<std::vector<float>, layerCount> outputGradients;

  NetworkShape shape;
  Layout layout;
  Precision precision;
  std::vector<float> parameters;
  std::vector<float> gradients;
  std::vector<float> statistics;
  std::vector<float> logits;

 private:
  Maps maps(std::size_t block) const {
    return {m_images, m_blocks[block].height, m_blocks[block].width, m_blocks[block].out};
  }

  std::size_t inputSize(std::size_t layer) const {
    return layer < blockCount    ? m_blocks[layer].in * m_blocks[layer].height * m_blocks[layer].width
           : layer == blockCount ? featureCount
                                 : hiddenCount;
  }

  void reserve(std::size_t images) {
    m_capacity = images;
    std::size_t largest = 0;
    for (std::size_t layer = 0; layer < layerCount; ++layer) {
      m_inputs[layer].resize(images * inputSize(layer));
      m_rounded[layer].reserve(images * inputSize(layer));
      m_inputGradients[layer].resize(layer == 0 ? 0 : images * inputSize(layer));
    }
    for (std::size_t i = 0; i < blockCount; ++i) {
      const std::size_t size = images * m_blocks[i].out * m_blocks[i].height * m_blocks[i].width;
      m_outputs[i].resize(size);
      largest = std::max(largest, size);
    }
    for (std::size_t i = 0; i + 1 < blockCount; ++i) {
      m_taken[i].resize(images * inputSize(i + 1));
    }
    m_outputGradient.resize(largest);
    m_ranges.resize(images);
    logits.resize(images * shape.classes);
    m_logitGradient.resize(images * shape.classes);
    m_scaledGradient.resize(images * std::max(hiddenCount, shape.classes));
  }

  void round(std::size_t layer, Range range) {
    m_weights[layer].round(valuesOf(layout.weight(layer)), precision.layers[layer].weights);
    m_rounded[layer].round(input(layer), range, precision.layers[layer].activations);
  }

  /// The gradient that has come to the rounded weights goes on to the weights.
  void passWeights(std::size_t layer) {
    if (m_rule == GradientRule::Clipped) {
      m_weights[layer].pass(valuesOf(layout.weight(layer)), gradientOf(layout.weight(layer)));
    }
  }
  void passInput(std::size_t layer) {
    if (m_rule == GradientRule::Clipped) {
      m_rounded[layer].pass(input(layer), {m_inputGradients[layer].data(), input(layer).size()});
    }
  }

  core::Result<void> forwardBlock(std::size_t i, Range range, Statistics source) {
    round(i, range);
    float* const y = m_outputs[i].data();
    auto done = m_convolutions.at(m_images)[i]->forward(m_rounded[i].levels(), m_weights[i].levels(), y);
    if (!done) {
      return done;
    }
    normalize(i, source);
    float* const next = m_inputs[i + 1].data();
    if (i + 1 < blockCount) {
      poolMaximum(y, maps(i), m_norms[i], next, m_taken[i].data(), m_ranges);
    } else {
      poolAverage(y, maps(i), m_norms[i], next, m_ranges);
    }
    return {};
  }

  /// The convolution stands for factor * y + bias. With the statistics of the batch, the bias drops out.
  void normalize(std::size_t i, Statistics source) {
    const Maps shaped = maps(i);
    const std::span<float> means = running(2 * i);
    const std::span<float> variances = running(2 * i + 1);
    const auto gamma = valuesOf(layout.gamma(i));
    const auto beta = valuesOf(layout.beta(i));
    const auto bias = valuesOf(layout.bias(i));
    const auto count = static_cast<double>(shaped.pixels());
    if (source == Statistics::Batch) {
      sumChannels(m_outputs[i].data(), shaped, m_sums);
    }
    for (std::size_t c = 0; c < shaped.channels; ++c) {
      const double factor =
          static_cast<double>(m_rounded[i].scale()) * static_cast<double>(m_weights[i].scales()[c]);
      const double offset = static_cast<double>(bias[c]);
      double mean = (static_cast<double>(means[c]) - offset) / factor;
      double variance = static_cast<double>(variances[c]);
      if (source == Statistics::Batch) {
        mean = m_sums.totalFirst(c) / count;
        variance = std::max(0.0, m_sums.totalSecond(c) / count - mean * mean) * factor * factor;
        const double unbiased = count > 1 ? variance * count / (count - 1) : variance;
        move(means[c], factor * mean + offset);
        move(variances[c], unbiased);
      }
      const double inverse = 1 / std::sqrt(variance + epsilon);
      const double slope = static_cast<double>(gamma[c]) * inverse;
      m_norms[i].scale[c] = static_cast<float>(slope * factor);
      m_norms[i].shift[c] = static_cast<float>(static_cast<double>(beta[c]) - mean * slope * factor);
      m_norms[i].mean[c] = static_cast<float>(mean);
      m_norms[i].inverse[c] = static_cast<float>(inverse * factor);
      m_norms[i].slope[c] = static_cast<float>(slope);
    }
  }

  void keep(std::size_t layer, std::span<const float> outputGradient) {
    if (keepsOutputGradients) {
      outputGradients[layer].assign(outputGradient.begin(), outputGradient.end());
    }
  }

  static void move(float& statistic, double seen) {
    statistic = static_cast<float>((1 - momentum) * static_cast<double>(statistic) + momentum * seen);
  }

  core::Result<void> forwardDense(Range range, std::optional<std::uint64_t> dropoutStream) {
    float* const hidden = m_inputs[4].data();
    const std::span<float> hiddenRows(hidden, m_images * hiddenCount);
    const std::span<float> logitRows(logits.data(), m_images * shape.classes);
    auto done = forwardDenseLayer(3, range, hiddenRows, true);
    if (!done) {
      return done;
    }
    if (dropoutStream) {
      for (std::size_t i = 0; i < hiddenRows.size(); ++i) {
        const bool kept = (drawn(*dropoutStream, i) >> 63U) != 0;
        hidden[i] = kept ? hidden[i] / keptShare : 0.0F;
      }
    }
    return forwardDenseLayer(4, extremesOnTeam(hiddenRows), logitRows, false);
  }

  core::Result<void> forwardDenseLayer(std::size_t layer, Range range, std::span<float> out, bool relu) {
    round(layer, range);
    auto done = multiply(Side::Plain, Side::Transposed, m_images, out.size() / m_images, inputSize(layer),
                         m_rounded[layer].levels(), m_weights[layer].levels(), out.data());
    scaleAndAddBias(out, m_rounded[layer].scale(), m_weights[layer].scales(), valuesOf(layout.bias(layer)),
                    relu);
    return done;
  }

  void logitGradient(std::span<const std::uint8_t> labels) {
    const auto count = static_cast<double>(m_images);
    for (std::size_t n = 0; n < m_images; ++n) {
      const float* const row = logits.data() + n * shape.classes;
      float* const gradient = m_logitGradient.data() + n * shape.classes;
      const double largest = static_cast<double>(*std::max_element(row, row + shape.classes));
      double sum = 0;
      for (std::size_t k = 0; k < shape.classes; ++k) {
        sum += std::exp(static_cast<double>(row[k]) - largest);
      }
      for (std::size_t k = 0; k < shape.classes; ++k) {
        const double share = std::exp(static_cast<double>(row[k]) - largest) / sum;
        gradient[k] = static_cast<float>((share - (k == labels[n] ? 1 : 0)) / count);
      }
    }
  }

  /// Gradients of weights, bias and input of a dense layer with `in` inputs.
  core::Result<void> backwardDenseLayer(std::size_t layer, std::size_t out, std::size_t in,
                                        const float* outputGradient) {
    const auto bias = gradientOf(layout.bias(layer));
    std::fill(bias.begin(), bias.end(), 0.0F);
    for (std::size_t n = 0; n < m_images; ++n) {
      for (std::size_t i = 0; i < out; ++i) {
        bias[i] += outputGradient[n * out + i];
      }
    }
    keep(layer, {outputGradient, m_images * out});
    // The scales belong to one side of the products each; they are put into the smaller factor.
    const std::span<const float> given(outputGradient, m_images * out);
    float* const scaled = m_scaledGradient.data();
    scaleRows(given, m_rounded[layer].scale(), {}, out, scaled);
    auto done = multiply(Side::Transposed, Side::Plain, out, in, m_images, scaled, m_rounded[layer].levels(),
                         gradientOf(layout.weight(layer)).data());
    if (!done) {
      return done;
    }
    passWeights(layer);
    scaleRows(given, 1, m_weights[layer].scales(), out, scaled);
    done = multiply(Side::Plain, Side::Plain, m_images, in, out, scaled, m_weights[layer].levels(),
                    m_inputGradients[layer].data());
    passInput(layer);
    return done;
  }

  core::Result<void> backwardDense(bool dropout) {
    auto done = backwardDenseLayer(4, shape.classes, hiddenCount, m_logitGradient.data());
    if (!done) {
      return done;
    }
    // What ReLU or dropout made zero has no gradient; dropout scaled the rest.
    const auto hidden = input(4);
    float* const gradient = m_inputGradients[4].data();
    const float factor = dropout ? 1 / keptShare : 1.0F;
    for (std::size_t i = 0; i < hidden.size(); ++i) {
      gradient[i] = hidden[i] > 0 ? gradient[i] * factor : 0.0F;
    }
    return backwardDenseLayer(3, hiddenCount, featureCount, gradient);
  }

  core::Result<void> backwardBlock(std::size_t i, Statistics source) {
    const Maps shaped = maps(i);
    const float* const y = m_outputs[i].data();
    const float* const pooled = m_inputs[i + 1].data();
    const float* const gradient = m_inputGradients[i + 1].data();
    float* const out = m_outputGradient.data();
    const bool last = i + 1 == blockCount;
    if (last) {
      sumAverageGradient(y, shaped, m_norms[i], gradient, out, m_sums);
    } else {
      sumMaximumGradient(y, shaped, m_norms[i], pooled, m_taken[i].data(), gradient, m_sums);
    }
    std::array<float, mostChannels> meanGradient{};
    std::array<float, mostChannels> meanProduct{};
    for (std::size_t c = 0; c < shaped.channels; ++c) {
      const double sum = m_sums.totalFirst(c);
      const double product = m_sums.totalSecond(c);
      gradientOf(layout.beta(i))[c] = static_cast<float>(sum);
      gradientOf(layout.gamma(i))[c] = static_cast<float>(product);
      if (source == Statistics::Batch) {
        meanGradient[c] = static_cast<float>(sum / static_cast<double>(shaped.pixels()));
        meanProduct[c] = static_cast<float>(product / static_cast<double>(shaped.pixels()));
      }
    }
    if (last) {
      averageGradient(y, shaped, m_norms[i], meanGradient, meanProduct, out);
    } else {
      maximumGradient(y, shaped, m_norms[i], pooled, m_taken[i].data(), gradient, meanGradient, meanProduct,
                      out);
    }
    keep(i, {out, shaped.size()});
    Convolution& convolution = *m_convolutions.at(m_images)[i];
    const auto weights = gradientOf(layout.weight(i));
    auto done = convolution.weightGradient(m_rounded[i].levels(), out, weights.data(),
                                           gradientOf(layout.bias(i)).data());
    scaleAll(weights, m_rounded[i].scale());
    passWeights(i);
    if (done && i > 0) {
      done = convolution.inputGradient(out, m_weights[i].scaled(), m_inputGradients[i].data());
      passInput(i);
    }
    return done;
  }

  std::array<BlockShape, blockCount> m_blocks;
  std::map<std::size_t, Convolutions> m_convolutions;  // by the number of images
  std::size_t m_capacity = 0;
  std::size_t m_images = 0;
  GradientRule m_rule = GradientRule::Clipped;
  std::vector<RoundedWeights> m_weights;
  std::array<RoundedInput, layerCount> m_rounded;
  std::array<std::vector<float>, layerCount> m_inputs;
  std::array<std::vector<float>, layerCount> m_inputGradients;  // none for the images
  std::array<std::vector<float>, blockCount> m_outputs;         // of the convolutions
  std::array<std::vector<std::uint8_t>, blockCount - 1> m_taken;
  std::array<Normalization, blockCount> m_norms{};
  std::vector<float> m_outputGradient;
  std::vector<float> m_logitGradient;
  std::vector<float> m_scaledGradient;
  std::vector<Range> m_ranges;
  ChannelSums m_sums{};
};

Network::Network(std::unique_ptr<Implementation> implementation)
    : m_implementation(std::move(implementation)) {}

Network::~Network() = default;

core::Result<std::unique_ptr<Network>> Network::make(const NetworkShape& shape) {
  if (const auto fits = check(shape); !fits) {
    return core::Failure(fits.error());
  }
  return std::unique_ptr<Network>(new Network(std::make_unique<Implementation>(shape)));
}

const NetworkShape& Network::shape() const {
  return m_implementation->shape;
}

const Layout& Network::layout() const {
  return m_implementation->layout;
}

std::span<float> Network::parameters() {
  return m_implementation->parameters;
}

std::span<const float> Network::parameters() const {
  return m_implementation->parameters;
}

std::span<float> Network::gradients() {
  return m_implementation->gradients;
}

std::span<const float> Network::gradients() const {
  return m_implementation->gradients;
}

std::span<float> Network::statistics() {
  return m_implementation->statistics;
}

std::span<const float> Network::statistics() const {
  return m_implementation->statistics;
}

void Network::initialize(std::uint64_t seed) {
  Implementation& net = *m_implementation;
  std::fill(net.parameters.begin(), net.parameters.end(), 0.0F);
  const std::uint64_t stream = streamOf(seed, Purpose::Weights);
  for (std::size_t layer = 0; layer < layerCount; ++layer) {
    const Parameter& weight = net.layout.weight(layer);
    const double inputs = static_cast<double>(weight.size) / static_cast<double>(weight.shape.front());
    const double bound = 1 / std::sqrt(inputs);
    for (const Parameter* parameter : {&weight, &net.layout.bias(layer)}) {
      for (std::size_t i = parameter->offset; i < parameter->offset + parameter->size; ++i) {
        net.parameters[i] = static_cast<float>(bound * (2 * drawnUnit(stream, i) - 1));
      }
    }
  }
  for (std::size_t i = 0; i < blockCount; ++i) {
    const Parameter& gamma = net.layout.gamma(i);
    std::fill_n(net.parameters.begin() + static_cast<std::ptrdiff_t>(gamma.offset), gamma.size, 1.0F);
    std::fill_n(net.running(2 * i).begin(), gamma.size, 0.0F);
    std::fill_n(net.running(2 * i + 1).begin(), gamma.size, 1.0F);
  }
}

void Network::setPrecision(const Precision& precision) {
  m_implementation->precision = precision;
}

const Precision& Network::precision() const {
  return m_implementation->precision;
}

core::Result<void> Network::prepare(std::size_t images) {
  return m_implementation->prepare(images);
}

core::Result<BatchOutcome> Network::step(std::span<const float> images, std::span<const std::uint8_t> labels,
                                         const StepOptions& options) {
  return m_implementation->forward(images, labels.size(), Statistics::Batch, options.dropoutStream)
      .and_then([&] {
        return m_implementation->backward(labels, Statistics::Batch, options.dropoutStream.has_value(),
                                          options.gradientRule);
      })
      .map([&] { return m_implementation->outcome(labels); });
}

core::Result<BatchOutcome> Network::predict(std::span<const float> images,
                                            std::span<const std::uint8_t> labels) {
  return m_implementation->forward(images, labels.size(), Statistics::Running, std::nullopt).map([&] {
    return m_implementation->outcome(labels);
  });
}

core::Result<BatchOutcome> Network::slope(std::span<const float> images,
                                          std::span<const std::uint8_t> labels) {
  return m_implementation->forward(images, labels.size(), Statistics::Running, std::nullopt)
      .and_then([&] {
        return m_implementation->backward(labels, Statistics::Running, false, GradientRule::Clipped);
      })
      .map([&] { return m_implementation->outcome(labels); });
}

std::span<const float> Network::logits() const {
  return {m_implementation->logits.data(), m_implementation->imageCount() * m_implementation->shape.classes};
}

void Network::keepOutputGradients(bool keep) {
  m_implementation->keepsOutputGradients = keep;
}

std::span<const float> Network::outputGradient(std::size_t layer) const {
  return m_implementation->outputGradients[layer];
}

core::Result<void> Network::outputChange(std::size_t layer, std::span<const float> weights,
                                         std::vector<float>& change) {
  return m_implementation->outputChange(layer, weights, change);
}

std::span<const float> Network::activations(std::size_t layer) const {
  return m_implementation->input(layer);
}

}  // namespace quantoscope::training
