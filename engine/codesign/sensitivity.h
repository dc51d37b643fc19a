// SPDX-License-Identifier: GPL-3.0-or-later
// What each layer of the trained network loses when it has fewer bits: by the accuracy itself, and by
// measures that need few images or none. Results feed the allocation (allocation_instance.h). Runs on the
// caller's thread and the thread budget.
#pragma once

#include <cstdint>
#include <stop_token>
#include <string>
#include <string_view>
#include <vector>

#include "engine/core/error.h"
#include "engine/core/progress.h"
#include "engine/quantization/quantization_error.h"
#include "engine/training/dataset.h"
#include "engine/training/network.h"

namespace quantoscope::codesign {

enum class SensitivityLevel : std::uint8_t { Low, Medium, High };

/// "LOW", "MEDIUM", "HIGH".
std::string_view idOf(SensitivityLevel level);

inline constexpr double highSensitivity = 0.05;    ///< a larger drop of accuracy is HIGH
inline constexpr double mediumSensitivity = 0.02;  ///< a larger one is MEDIUM
SensitivityLevel levelOf(double drop);

/// Two bits fewer, at least 2; layers that are not quantized get the widest grid, 16 bits.
int withoutTwoBits(int bits);

struct SensitivitySettings {
  training::Precision precision = training::knownPrecisions()[1];  ///< what layers lose two bits of
  std::size_t images = 1000;                                       ///< for the accuracy, from the test images
  std::size_t batch = 64;
  std::size_t slopeImages = 256;  ///< for Hessian and gradient score, from the training images
  int probes = 8;                 ///< random vectors of the trace estimate
  int lowestBits = 2;             ///< costs are given for the widths from here ...
  int highestBits = 8;            ///< ... to here
  std::uint64_t seed = 1;
};

/// What rounding the weights of a layer to a width costs.
struct WidthCost {
  int bits = 0;
  quantization::QuantizationError weightError;
  double squaredChange = 0;  ///< ||Q(W) - W||^2
  double hessianCost = 0;    ///< trace of the Hessian * ||Q(W) - W||^2
  double gradientScore =
      0;  ///< mean over images of sum (dL/dy)^2 (dy)^2, y the layer's output, L the image's loss
};

/// Over the batches that were looked at.
struct Spread {
  double mean = 0;
  double deviation = 0;  ///< of the population
  double smallest = 0;
  double largest = 0;
};

struct LayerSensitivity {
  std::string layer;
  training::LayerBits bits;
  training::LayerBits reduced;
  double accuracy = 0;      ///< with the reduced bits in this layer alone
  double drop = 0;          ///< of the accuracy
  double lossIncrease = 0;  ///< of the mean loss
  SensitivityLevel level = SensitivityLevel::Low;
  double hessianTrace = 0;
  double traceDeviation = 0;  ///< standard error of the estimate
  Spread activationMse;       ///< of rounding the layer's input to its bits, batch by batch
  std::vector<WidthCost> widths;
};

struct SensitivityStudy {
  double accuracy = 0;
  double loss = 0;
  std::size_t images = 0;
  std::vector<LayerSensitivity> layers;  ///< in the order of the network
};

/// Studies `network`, whose weights are left as they were and whose precision is set to settings.precision.
/// The Hessian's trace is Hutchinson's estimate mean(v^T H v) with random signs v, H v from central
/// differences of the gradient; Hessian and gradient score take the network without rounding and with its
/// running statistics. Usage for settings that make no sense; Cancelled when `stop` was set.
core::Result<SensitivityStudy> studySensitivity(training::Network& network, const training::Dataset& dataset,
                                                const SensitivitySettings& settings,
                                                const core::ProgressSink& progress = {},
                                                std::stop_token stop = {});

/// {"accuracy", "loss", "images", "layers": [{"name", "drop", "level", ...}], "ranking": [names, most
/// sensitive first]}.
std::string sensitivityText(const SensitivityStudy& study);

/// An allocation instance (allocation_instance.h) whose costs are the study's: "hessian", "gradient" or "mse"
/// (||Q(W) - W||^2).
std::string allocationText(const SensitivityStudy& study, const training::NetworkShape& shape,
                           std::string_view cost);

}  // namespace quantoscope::codesign
