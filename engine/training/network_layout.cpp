// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/training/network_layout.h"

#include <utility>

namespace quantoscope::training {
namespace {

class LayoutMaker {
 public:
  void parameter(std::string name, std::vector<std::uint64_t> shape) {
    add(m_layout.parameters, m_layout.parameterCount, std::move(name), std::move(shape));
  }
  void statistic(std::string name, std::vector<std::uint64_t> shape) {
    add(m_layout.statistics, m_layout.statisticCount, std::move(name), std::move(shape));
  }
  Layout take() { return std::move(m_layout); }

 private:
  static void add(std::vector<Parameter>& list, std::size_t& end, std::string name,
                  std::vector<std::uint64_t> shape) {
    std::size_t size = 1;
    for (const std::uint64_t extent : shape) {
      size *= extent;
    }
    list.push_back({std::move(name), std::move(shape), end, size});
    end += size;
  }

  Layout m_layout;
};

constexpr std::size_t firstNorm = 2 * blockCount;
constexpr std::size_t firstDense = 4 * blockCount;

}  // namespace

core::Result<void> check(const NetworkShape& shape) {
  const ImageShape& image = shape.image;
  const auto side = [](std::size_t pixels) { return pixels >= smallestSide && pixels <= 256; };
  if (image.channels < 1 || image.channels > 64 || !side(image.height) || !side(image.width)) {
    return core::fail(
        core::ErrorCode::BadInput,
        QUANTOSCOPE_TEXT("Error",
                         "Images of %1 x %2 pixels in %3 channels do not fit the network; it takes 4 "
                         "to 256 pixels a side and 1 to 64 channels."),
        {std::to_string(image.height), std::to_string(image.width), std::to_string(image.channels)});
  }
  if (shape.classes < 2 || shape.classes > 256) {
    return core::fail(core::ErrorCode::BadInput,
                      QUANTOSCOPE_TEXT("Error", "%1 classes do not fit the network; it takes 2 to 256."),
                      {std::to_string(shape.classes)});
  }
  return {};
}

std::array<BlockShape, blockCount> blockShapes(const ImageShape& image) {
  std::array<BlockShape, blockCount> blocks;
  std::size_t in = image.channels;
  std::size_t height = image.height;
  std::size_t width = image.width;
  for (std::size_t i = 0; i < blockCount; ++i) {
    blocks[i] = {in, blockChannels[i], height, width};
    in = blockChannels[i];
    height /= 2;
    width /= 2;
  }
  return blocks;
}

const Parameter& Layout::weight(std::size_t layer) const {
  return layer < blockCount ? parameters[2 * layer] : parameters[firstDense + 2 * (layer - blockCount)];
}

const Parameter& Layout::bias(std::size_t layer) const {
  return layer < blockCount ? parameters[2 * layer + 1]
                            : parameters[firstDense + 2 * (layer - blockCount) + 1];
}

const Parameter& Layout::gamma(std::size_t block) const {
  return parameters[firstNorm + 2 * block];
}

const Parameter& Layout::beta(std::size_t block) const {
  return parameters[firstNorm + 2 * block + 1];
}

Layout layoutOf(const NetworkShape& shape) {
  LayoutMaker maker;
  const auto blocks = blockShapes(shape.image);
  for (std::size_t i = 0; i < blockCount; ++i) {
    const std::string name(layerNames[i]);
    maker.parameter(name + ".weight", {blocks[i].out, blocks[i].in, 3, 3});
    maker.parameter(name + ".bias", {blocks[i].out});
  }
  for (std::size_t i = 0; i < blockCount; ++i) {
    const std::string name = "bn" + std::to_string(i + 1);
    maker.parameter(name + ".weight", {blocks[i].out});
    maker.parameter(name + ".bias", {blocks[i].out});
    maker.statistic(name + ".running_mean", {blocks[i].out});
    maker.statistic(name + ".running_var", {blocks[i].out});
  }
  maker.parameter("fc1.weight", {hiddenCount, featureCount});
  maker.parameter("fc1.bias", {hiddenCount});
  maker.parameter("fc2.weight", {shape.classes, hiddenCount});
  maker.parameter("fc2.bias", {shape.classes});
  return maker.take();
}

std::size_t macsOf(const NetworkShape& shape, std::size_t layer) {
  const std::size_t weights = layoutOf(shape).weight(layer).size;
  if (layer >= blockCount) {
    return weights;
  }
  const BlockShape block = blockShapes(shape.image)[layer];
  return weights * block.height * block.width;
}

double compressionRatio(const NetworkShape& shape, const Precision& precision) {
  const Layout layout = layoutOf(shape);
  double count = 0;
  double bits = 0;
  for (std::size_t i = 0; i < layerCount; ++i) {
    const auto size = static_cast<double>(layout.weight(i).size);
    count += size;
    bits += size * precision.layers[i].weights;
  }
  return 32 * count / bits;
}

double memoryMib(const NetworkShape& shape, const Precision& precision) {
  const Layout layout = layoutOf(shape);
  double bits = 0;
  for (std::size_t i = 0; i < layerCount; ++i) {
    bits += static_cast<double>(layout.weight(i).size) * precision.layers[i].weights;
    bits += static_cast<double>(layout.bias(i).size) * 32;
  }
  return bits / (8.0 * 1024 * 1024);
}

}  // namespace quantoscope::training
