// SPDX-License-Identifier: GPL-3.0-or-later
// The mixed-precision network and one step of its training: loss and gradients of a batch, with weights and
// input activations of every layer rounded to their bit-widths (weights symmetric per channel, activations
// asymmetric per tensor, both anew for every batch) and the straight-through estimator backwards. Optimizers,
// data and the course of a training live elsewhere.
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

#include "engine/core/error.h"
#include "engine/quantization/quantizer.h"
#include "engine/training/network_layout.h"
#include "engine/training/precision.h"

namespace quantoscope::training {

struct StepOptions {
  std::optional<std::uint64_t> dropoutStream;  ///< random stream of this step; none: no dropout
  quantization::GradientRule gradientRule = quantization::GradientRule::Clipped;
};

struct BatchOutcome {
  double loss = 0;  ///< mean cross entropy
  std::size_t correct = 0;
};

/// One thread at a time uses a network; it computes on threadBudget() threads and gives the same numbers for
/// the same number of threads.
class Network {
 public:
  /// Refuses what check(shape) refuses, and machines that oneDNN does not know.
  static core::Result<std::unique_ptr<Network>> make(const NetworkShape& shape);
  ~Network();
  Network(const Network&) = delete;
  Network& operator=(const Network&) = delete;

  const NetworkShape& shape() const;
  const Layout& layout() const;
  std::span<float> parameters();
  std::span<const float> parameters() const;
  std::span<float> gradients();
  std::span<const float> gradients() const;
  /// Means and variances for predict(); new networks have 0 and 1.
  std::span<float> statistics();
  std::span<const float> statistics() const;

  /// Uniform in +-1/sqrt(inputs of the layer) for weights and biases, 1 and 0 for normalizations: what
  /// PyTorch starts with, from random numbers of our own.
  void initialize(std::uint64_t seed);

  /// `precision` passes check().
  void setPrecision(const Precision& precision);
  const Precision& precision() const;

  /// Memory for batches of this size, so that later steps take none. 1 to 4096 images.
  core::Result<void> prepare(std::size_t images);

  /// Loss, and gradients() of it, for NHWC `images` and their labels; running statistics move on by 0.1.
  core::Result<BatchOutcome> step(std::span<const float> images, std::span<const std::uint8_t> labels,
                                  const StepOptions& options = {});
  /// The logits of the last step or prediction, a row for each image.
  std::span<const float> logits() const;

  /// Loss with the running statistics and without dropout.
  core::Result<BatchOutcome> predict(std::span<const float> images, std::span<const std::uint8_t> labels);

  /// Loss and gradients() as step() gives them, but with the running statistics as constants and without
  /// dropout: the slope of what predict() measures.
  core::Result<BatchOutcome> slope(std::span<const float> images, std::span<const std::uint8_t> labels);

  /// From now on, step() and slope() keep the loss's gradient over what each layer gives (before
  /// normalization, with its bias): NHWC or a row for each image.
  void keepOutputGradients(bool keep);
  std::span<const float> outputGradient(std::size_t layer) const;

  /// What `layer` would give more in the last step or prediction if its weights were changed by `weights`,
  /// shaped as outputGradient(). `change` is resized.
  core::Result<void> outputChange(std::size_t layer, std::span<const float> weights,
                                  std::vector<float>& change);

  /// The input activations of `layer` in the last step or prediction, before rounding.
  std::span<const float> activations(std::size_t layer) const;

 private:
  class Implementation;
  explicit Network(std::unique_ptr<Implementation> implementation);
  std::unique_ptr<Implementation> m_implementation;
};

}  // namespace quantoscope::training
