// SPDX-License-Identifier: GPL-3.0-or-later
// The shapes of the mixed-precision network: three convolutions 3x3 with padding 1 (to 32, 64, 128 channels),
// each with batch normalization, ReLU and a pool (maximum 2x2 twice, then the average over 4x4 windows of any
// size), a layer of 256 with ReLU and dropout, and one of the classes. Names and order of the parameters are
// those of the weight files. Plain values.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

#include "engine/core/error.h"
#include "engine/training/precision.h"

namespace quantoscope::training {

struct ImageShape {
  std::size_t channels = 1;
  std::size_t height = 28;
  std::size_t width = 28;

  std::size_t size() const { return channels * height * width; }
  friend bool operator==(const ImageShape&, const ImageShape&) = default;
};

struct NetworkShape {
  ImageShape image;
  std::size_t classes = 10;

  friend bool operator==(const NetworkShape&, const NetworkShape&) = default;
};

inline constexpr std::size_t blockCount = 3;
inline constexpr std::array<std::size_t, blockCount> blockChannels = {32, 64, 128};
inline constexpr std::size_t pooledSide = 4;
inline constexpr std::size_t featureCount = 128 * pooledSide * pooledSide;
inline constexpr std::size_t hiddenCount = 256;
inline constexpr std::size_t smallestSide = 4;  ///< two halvings leave a pixel

/// 1 to 64 channels, smallestSide to 256 pixels a side, 2 to 256 classes; else BadInput.
core::Result<void> check(const NetworkShape& shape);

/// What the convolution of a block sees and gives: `in` channels at height x width.
struct BlockShape {
  std::size_t in = 0;
  std::size_t out = 0;
  std::size_t height = 0;
  std::size_t width = 0;
};
std::array<BlockShape, blockCount> blockShapes(const ImageShape& image);

/// One parameter in the flat array that holds them all.
struct Parameter {
  std::string name;
  std::vector<std::uint64_t> shape;
  std::size_t offset = 0;
  std::size_t size = 0;
};

struct Layout {
  std::vector<Parameter>
      parameters;  ///< conv1.weight .. conv3.bias, bn1.weight .. bn3.bias, fc1.weight .. fc2.bias
  std::vector<Parameter> statistics;  ///< bn1.running_mean, bn1.running_var, .. in an array of their own
  std::size_t parameterCount = 0;
  std::size_t statisticCount = 0;

  const Parameter& weight(std::size_t layer) const;  ///< of layerNames[layer]
  const Parameter& bias(std::size_t layer) const;
  const Parameter& gamma(std::size_t block) const;
  const Parameter& beta(std::size_t block) const;
};
Layout layoutOf(const NetworkShape& shape);

/// Multiplications with weights for one image, of a layer.
std::size_t macsOf(const NetworkShape& shape, std::size_t layer);

/// 32 * sum(n) / sum(n * bits) over the weights, without biases.
double compressionRatio(const NetworkShape& shape, const Precision& precision);
/// Weights at their bit-widths and biases as floats, in MiB.
double memoryMib(const NetworkShape& shape, const Precision& precision);

}  // namespace quantoscope::training
