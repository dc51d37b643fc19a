// SPDX-License-Identifier: GPL-3.0-or-later
// Which bit-widths the layers of the mixed-precision network have, and what that saves. Plain values.
#pragma once

#include <array>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>

#include "engine/core/error.h"
#include "engine/quantization/affine_grid.h"

namespace quantoscope::training {

inline constexpr std::size_t layerCount = 5;
inline constexpr std::array<std::string_view, layerCount> layerNames = {"conv1", "conv2", "conv3", "fc1",
                                                                        "fc2"};

struct LayerBits {
  int weights = quantization::untouchedBits;
  int activations = quantization::untouchedBits;

  friend bool operator==(const LayerBits&, const LayerBits&) = default;
};

struct Precision {
  std::string name;
  std::array<LayerBits, layerCount> layers{};

  friend bool operator==(const Precision&, const Precision&) = default;
};

/// fp32, int8_uniform, mixed_conservative, mixed_aggressive, ultra_low.
std::span<const Precision> knownPrecisions();
/// Usage if no configuration has this name; the sentence lists those there are.
core::Result<Precision> knownPrecision(std::string_view name);

/// All layers at the same bit-widths.
Precision uniformPrecision(std::string name, int weights, int activations);

/// Bit-widths are 2 to 16, or 32 for numbers that stay as they are. Usage otherwise, with the layer's name.
core::Result<void> check(const Precision& precision);

/// A JSON object {"name": ..., "layers": {"conv1": {"weights": 8, "activations": 8}, ...}}, or with keys
/// "conv1_w", "conv1_a", ...; every layer must be there. BadInput with the key at fault; `file` is named.
core::Result<Precision> parsePrecision(std::string_view text, const std::string& file = {});
std::string precisionText(const Precision& precision);

/// The bit-width all weights share, 0 if they do not.
int commonWeightBits(const Precision& precision);

}  // namespace quantoscope::training
