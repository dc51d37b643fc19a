// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/training/precision.h"

#include <algorithm>
#include <vector>

#include "engine/core/json_document.h"

namespace quantoscope::training {
namespace {

using quantization::maximumGridBits;
using quantization::minimumGridBits;
using quantization::untouchedBits;

Precision known(const char* name, std::array<int, layerCount> weights, int activations) {
  Precision precision;
  precision.name = name;
  for (std::size_t i = 0; i < layerCount; ++i) {
    precision.layers[i] = {weights[i], activations};
  }
  return precision;
}

bool isWidth(int bits) {
  return bits == untouchedBits || (bits >= minimumGridBits && bits <= maximumGridBits);
}

core::Result<int> bitsAt(const nlohmann::json& object, const std::string& key, const std::string& path,
                         const std::string& file) {
  const auto found = object.find(key);
  if (found == object.end()) {
    return core::fail(core::ErrorCode::BadInput,
                      QUANTOSCOPE_TEXT("Error", "has no %1; give the bit-widths of every layer."), {path},
                      file);
  }
  const double bits = found->is_number() ? found->get<double>() : 0;
  if (bits != static_cast<double>(static_cast<int>(std::clamp(bits, -1.0, 1e6))) ||
      !isWidth(static_cast<int>(bits))) {
    return core::fail(core::ErrorCode::BadInput,
                      QUANTOSCOPE_TEXT("Error", "%1 is not a bit-width; give 2 to 16, or 32 for none."),
                      {path}, file);
  }
  return static_cast<int>(bits);
}

core::Result<LayerBits> layerAt(const nlohmann::json& document, const std::string& layer,
                                const std::string& file) {
  const auto layers = document.find("layers");
  LayerBits bits;
  core::Result<int> weights = 0;
  core::Result<int> activations = 0;
  if (layers == document.end()) {
    weights = bitsAt(document, layer + "_w", layer + "_w", file);
    activations = bitsAt(document, layer + "_a", layer + "_a", file);
  } else if (!layers->is_object() || !layers->contains(layer) || !(*layers)[layer].is_object()) {
    return core::fail(core::ErrorCode::BadInput,
                      QUANTOSCOPE_TEXT("Error", "has no %1; give the bit-widths of every layer."),
                      {"layers." + layer}, file);
  } else {
    const auto& entry = (*layers)[layer];
    weights = bitsAt(entry, "weights", "layers." + layer + ".weights", file);
    activations = bitsAt(entry, "activations", "layers." + layer + ".activations", file);
  }
  if (!weights) {
    return core::Failure(weights.error());
  }
  if (!activations) {
    return core::Failure(activations.error());
  }
  bits.weights = *weights;
  bits.activations = *activations;
  return bits;
}

}  // namespace

std::span<const Precision> knownPrecisions() {
  static const std::vector<Precision> all = {
      known("fp32", {32, 32, 32, 32, 32}, 32),         known("int8_uniform", {8, 8, 8, 8, 8}, 8),
      known("mixed_conservative", {8, 6, 6, 4, 8}, 8), known("mixed_aggressive", {8, 4, 4, 3, 6}, 8),
      known("ultra_low", {4, 3, 3, 2, 4}, 8),
  };
  return all;
}

core::Result<Precision> knownPrecision(std::string_view name) {
  std::string names;
  for (const Precision& precision : knownPrecisions()) {
    if (precision.name == name) {
      return precision;
    }
    names += names.empty() ? "" : ", ";
    names += precision.name;
  }
  return core::fail(core::ErrorCode::Usage,
                    QUANTOSCOPE_TEXT("Error", "There is no configuration %1; there are %2."),
                    {std::string(name), names});
}

Precision uniformPrecision(std::string name, int weights, int activations) {
  Precision precision;
  precision.name = std::move(name);
  precision.layers.fill({weights, activations});
  return precision;
}

core::Result<void> check(const Precision& precision) {
  for (std::size_t i = 0; i < layerCount; ++i) {
    for (const int bits : {precision.layers[i].weights, precision.layers[i].activations}) {
      if (!isWidth(bits)) {
        return core::fail(
            core::ErrorCode::Usage,
            QUANTOSCOPE_TEXT("Error", "Layer %1 cannot have %2 bits; choose 2 to 16, or 32 for none."),
            {std::string(layerNames[i]), std::to_string(bits)});
      }
    }
  }
  return {};
}

core::Result<Precision> parsePrecision(std::string_view text, const std::string& file) {
  auto document = core::parseDocument(text);
  if (!document) {
    document.error().file = file;
    return core::Failure(document.error());
  }
  if (!document->is_object()) {
    return core::fail(core::ErrorCode::BadInput,
                      QUANTOSCOPE_TEXT("Error", "is not a JSON object with the bit-widths of layers."), {},
                      file);
  }
  Precision precision;
  precision.name = document->contains("name") && (*document)["name"].is_string()
                       ? (*document)["name"].get<std::string>()
                       : "custom";
  for (std::size_t i = 0; i < layerCount; ++i) {
    const auto bits = layerAt(*document, std::string(layerNames[i]), file);
    if (!bits) {
      return core::Failure(bits.error());
    }
    precision.layers[i] = *bits;
  }
  return precision;
}

std::string precisionText(const Precision& precision) {
  nlohmann::ordered_json document;
  document["name"] = precision.name;
  for (std::size_t i = 0; i < layerCount; ++i) {
    document["layers"][std::string(layerNames[i])] = {{"weights", precision.layers[i].weights},
                                                      {"activations", precision.layers[i].activations}};
  }
  return document.dump(1) + "\n";
}

int commonWeightBits(const Precision& precision) {
  const int first = precision.layers.front().weights;
  const bool same = std::all_of(precision.layers.begin(), precision.layers.end(),
                                [first](const LayerBits& layer) { return layer.weights == first; });
  return same ? first : 0;
}

}  // namespace quantoscope::training
