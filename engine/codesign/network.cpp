// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/codesign/network.h"

#include <algorithm>
#include <set>

#include "engine/core/file_io.h"
#include "engine/core/json_cursor.h"
#include "engine/core/json_document.h"

namespace quantoscope::codesign {
namespace {

constexpr std::int64_t largestCount = 1'000'000'000;
constexpr std::size_t mostLayers = 100'000;

LayerShape readLayer(const core::JsonCursor& layer) {
  layer.onlyKeys({"name", "kind", "inputs", "outputs", "kernel", "positions", "input_positions", "biases"});
  LayerShape shape;
  shape.name = layer["name"].text();
  const core::JsonCursor kind = layer["kind"];
  const std::string word = kind.text();
  if (word != "conv" && word != "linear") {
    kind.wrong(QUANTOSCOPE_TEXT("Error", "%1 is \"%2\"; it must be \"conv\" or \"linear\"."),
               {word.substr(0, 80)});
  }
  shape.kind = word == "conv" ? LayerKind::Convolution : LayerKind::Linear;
  shape.inputs = layer["inputs"].integer(1, largestCount);
  shape.outputs = layer["outputs"].integer(1, largestCount);
  const auto count = [&](const char* key, std::int64_t usual, std::int64_t lowest) {
    const core::JsonCursor found = layer.find(key);
    return found.missing() ? usual : found.integer(lowest, largestCount);
  };
  const std::int64_t side = count("kernel", 1, 1);
  if (side > 1000) {
    layer.find("kernel").wrong(
        QUANTOSCOPE_TEXT("Error", "%1 is larger than 1000; give the side of a kernel."));
  }
  shape.kernelArea = side * side;
  shape.positions = count("positions", 1, 1);
  shape.inputPositions = count("input_positions", shape.positions, 1);
  shape.biases = count("biases", 0, 0);
  return shape;
}

std::vector<int> readBits(const core::JsonCursor& bits, std::size_t layers) {
  if (!bits.missing() && bits.value()->is_array()) {
    std::vector<int> widths;
    for (const core::JsonCursor& width : bits.list(layers, layers)) {
      widths.push_back(static_cast<int>(width.integer(1, 64)));
    }
    widths.resize(layers, 32);
    return widths;
  }
  return std::vector<int>(layers, static_cast<int>(bits.integer(1, 64)));
}

Network readDocument(const core::JsonCursor& root) {
  Network network;
  root.onlyKeys({"schema", "name", "layers", "configurations"});
  const core::JsonCursor schema = root["schema"];
  if (const std::string given = schema.text(); !schema.missing() && given != networkSchema) {
    schema.wrong(QUANTOSCOPE_TEXT("Error", "%1 is \"%2\"; this program reads \"%3\"."),
                 {given.substr(0, 80), std::string(networkSchema)});
  }
  std::set<std::string> names;
  for (const core::JsonCursor& layer : root["layers"].list(1, mostLayers)) {
    network.layers.push_back(readLayer(layer));
    if (!names.insert(network.layers.back().name).second) {
      layer.find("name").wrong(QUANTOSCOPE_TEXT("Error", "%1 repeats the name \"%2\"; names must differ."),
                               {network.layers.back().name.substr(0, 80)});
    }
  }
  const core::JsonCursor configurations = root.find("configurations");
  if (configurations.missing()) {
    return network;
  }
  for (const core::JsonCursor& entry : configurations.list(0, 1000)) {
    entry.onlyKeys({"name", "weight_bits", "activation_bits"});
    Configuration configuration;
    configuration.name = entry["name"].text();
    const std::vector<int> weights = readBits(entry["weight_bits"], network.layers.size());
    const std::vector<int> activations = readBits(entry["activation_bits"], network.layers.size());
    for (std::size_t i = 0; i < weights.size(); ++i) {
      configuration.layers.push_back({weights[i], activations[i]});
    }
    network.configurations.push_back(std::move(configuration));
  }
  return network;
}

}  // namespace

Configuration configurationOf(const training::Precision& precision) {
  Configuration configuration{precision.name, {}};
  for (const training::LayerBits& layer : precision.layers) {
    configuration.layers.push_back({layer.weights, layer.activations});
  }
  return configuration;
}

Network convolutionalNetwork(const training::NetworkShape& shape) {
  const auto blocks = training::blockShapes(shape.image);
  const auto signedCount = [](std::size_t count) { return static_cast<std::int64_t>(count); };
  Network network;
  for (std::size_t i = 0; i < training::layerCount; ++i) {
    LayerShape layer;
    layer.name = training::layerNames[i];
    if (i < training::blockCount) {
      const training::BlockShape& block = blocks[i];
      layer.kind = LayerKind::Convolution;
      layer.inputs = signedCount(block.in);
      layer.outputs = signedCount(block.out);
      layer.kernelArea = 9;
      layer.positions = signedCount(block.height * block.width);
      layer.inputPositions = layer.positions;
    } else {
      const bool last = i + 1 == training::layerCount;
      layer.inputs = signedCount(last ? training::hiddenCount : training::featureCount);
      layer.outputs = signedCount(last ? shape.classes : training::hiddenCount);
    }
    layer.biases = layer.outputs;
    network.layers.push_back(std::move(layer));
  }
  for (const training::Precision& precision : training::knownPrecisions()) {
    network.configurations.push_back(configurationOf(precision));
  }
  return network;
}

core::Result<Network> parseNetwork(std::string_view text) {
  const auto document = core::parseDocument(text);
  if (!document) {
    return core::Failure(document.error());
  }
  core::JsonReading reading(*document);
  Network network = readDocument(reading.root());
  if (reading.failure()) {
    return core::Failure(*reading.failure());
  }
  return network;
}

core::Result<Network> readNetwork(const std::filesystem::path& path) {
  return core::readFile(path, 64U << 20U).and_then(parseNetwork).map_error([&](core::Error error) {
    error.file = path.string();
    return error;
  });
}

}  // namespace quantoscope::codesign
