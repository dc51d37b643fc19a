// SPDX-License-Identifier: GPL-3.0-or-later
// What integer inference does to a manifold, layer by layer: weights are fake-quantized once, activations
// after each layer with one scale for all points. Pure computation of an immutable value; safe from any
// thread.
#pragma once

#include <memory>
#include <stop_token>
#include <vector>

#include "engine/geometry/experiment.h"
#include "engine/geometry/manifolds.h"

namespace quantoscope::geometry {

enum class Quantized { WeightsOnly, WeightsAndActivations };

/// The error manifold after one layer: quantized minus exact values.
struct LayerErrors {
  Points errors;  ///< points x channels after the layer
  double maxError = 0;
  double meanError = 0;        ///< of the norms
  double weightScale = 0;      ///< 0: the layer's weights are all zero and stay as they are
  double activationScale = 0;  ///< 0 with weights only, and for values that are all zero
};

struct FakeQuantization {
  std::vector<int> bits;  ///< one for each layer
  Quantized quantized = Quantized::WeightsAndActivations;
  std::vector<LayerErrors> layers;
};

using FakeQuantizationPtr = std::shared_ptr<const FakeQuantization>;

/// Sends `inputs` (points x input channels) through the chain. Weights and activations of a layer share its
/// bit-width; the manifold itself is not quantized. `bits` holds one number for each layer; fails with
/// BadInput when one is not within 2..32 (a symmetric grid of one bit has no positive level) or when numbers
/// leave the range of doubles, with Cancelled when `stop` is set.
core::Result<FakeQuantizationPtr> fakeQuantizeChain(const Experiment& experiment, const Points& inputs,
                                                    const std::vector<int>& bits, Quantized quantized,
                                                    const std::stop_token& stop = {});

}  // namespace quantoscope::geometry
