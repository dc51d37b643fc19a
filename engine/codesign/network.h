// SPDX-License-Identifier: GPL-3.0-or-later
// The shapes of a network's layers and the widths its configurations give them, as far as costs need them.
// Weights and training are not here. Values, safe from any thread.
#pragma once

#include <cstdint>
#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

#include "engine/codesign/hardware_profile.h"
#include "engine/core/error.h"
#include "engine/training/network_layout.h"
#include "engine/training/precision.h"

namespace quantoscope::codesign {

inline constexpr std::string_view networkSchema = "quantoscope.network/1";

struct LayerShape {
  std::string name;
  LayerKind kind = LayerKind::Linear;
  std::int64_t inputs = 1;      ///< input channels or features
  std::int64_t outputs = 1;     ///< output channels or features
  std::int64_t kernelArea = 1;  ///< positions a kernel covers, 1 for linear layers
  std::int64_t inputPositions = 1;
  std::int64_t positions = 1;  ///< output positions, or tokens of a linear layer
  std::int64_t biases = 0;

  double parameters() const {
    return static_cast<double>(inputs) * static_cast<double>(outputs) * static_cast<double>(kernelArea);
  }
  double macs() const { return parameters() * static_cast<double>(positions); }
};

struct LayerPrecision {
  int weightBits = 32;
  int activationBits = 32;
  bool operator==(const LayerPrecision&) const = default;
};

struct Configuration {
  std::string name;
  std::vector<LayerPrecision> layers;  ///< one a layer of the network
};

struct Network {
  std::vector<LayerShape> layers;
  std::vector<Configuration> configurations;
};

/// The widths of a training, layer by layer.
Configuration configurationOf(const training::Precision& precision);

/// Photographs of 32 x 32 pixels in ten classes.
inline constexpr training::NetworkShape photographs{{3, 32, 32}, 10};
/// The network that engine/training trains, for images of this shape, with its named configurations.
Network convolutionalNetwork(const training::NetworkShape& shape = photographs);

/// Reads {"schema": "quantoscope.network/1", "layers": [{"name", "kind": "conv"|"linear", "inputs",
/// "outputs", "kernel", "positions", "input_positions", "biases"}], "configurations": [{"name",
/// "weight_bits": n | [..], "activation_bits": n | [..]}]}. Errors name the path of the value.
core::Result<Network> parseNetwork(std::string_view text);
core::Result<Network> readNetwork(const std::filesystem::path& path);

}  // namespace quantoscope::codesign
