// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/codesign/allocation_instance.h"

#include <fmt/format.h>

#include <algorithm>
#include <charconv>
#include <map>
#include <set>

#include "engine/core/file_io.h"
#include "engine/core/json_cursor.h"
#include "engine/core/json_document.h"

namespace quantoscope::codesign {
namespace {

constexpr std::int64_t mostParameters = 1'000'000'000'000;
constexpr std::size_t mostLayers = 100'000;
constexpr double largestCost = 1e100;

core::Failure bad(const char* text, std::vector<std::string> arguments) {
  return core::fail(core::ErrorCode::BadInput, text, std::move(arguments));
}

std::vector<int> readWidths(const core::JsonCursor& widths) {
  std::vector<int> bits;
  for (const core::JsonCursor& width : widths.list(1, 64)) {
    bits.push_back(static_cast<int>(width.integer(1, 64)));
    if (bits.size() > 1 && bits.back() <= bits[bits.size() - 2]) {
      width.wrong(
          QUANTOSCOPE_TEXT("Error", "%1 is not larger than the width before it; list them ascending."));
    }
  }
  return bits;
}

std::vector<std::optional<double>> readCosts(const core::JsonCursor& costs, const std::vector<int>& widths) {
  std::vector<std::optional<double>> byWidth(widths.size());
  for (const auto& [key, value] : costs.members()) {
    int bits = 0;
    const auto [end, failed] = std::from_chars(key.data(), key.data() + key.size(), bits);
    const auto found = std::find(widths.begin(), widths.end(), bits);
    if (failed != std::errc{} || end != key.data() + key.size() || found == widths.end()) {
      value.wrong(
          QUANTOSCOPE_TEXT("Error", "%1 is the cost of a width that is not in bit_widths; add it there."));
      return byWidth;
    }
    byWidth[static_cast<std::size_t>(found - widths.begin())] = value.number(-largestCost, largestCost);
  }
  if (!costs.missing() &&
      std::none_of(byWidth.begin(), byWidth.end(), [](const auto& c) { return c.has_value(); })) {
    costs.wrong(QUANTOSCOPE_TEXT("Error", "%1 is empty; a layer needs the cost of one width at least."));
  }
  return byWidth;
}

AllocationLayer readLayer(const core::JsonCursor& entry, const std::vector<int>& widths) {
  entry.onlyKeys({"name", "parameters", "cost", "pinned", "tie", "kind", "macs", "activations",
                  "activation_bits", "sensitivity"});
  AllocationLayer layer;
  layer.name = entry["name"].text();
  layer.parameters = entry["parameters"].integer(1, mostParameters);
  layer.cost = readCosts(entry["cost"], widths);
  if (const auto pinned = entry.find("pinned"); !pinned.missing()) {
    layer.pinned = static_cast<int>(pinned.integer(1, 64));
  }
  if (const auto tie = entry.find("tie"); !tie.missing()) {
    layer.tie = tie.text();
  }
  if (const auto kind = entry.find("kind"); !kind.missing()) {
    const std::string word = kind.text();
    if (word != "conv" && word != "linear") {
      kind.wrong(QUANTOSCOPE_TEXT("Error", "%1 is \"%2\"; it must be \"conv\" or \"linear\"."),
                 {word.substr(0, 80)});
    }
    layer.kind = word == "conv" ? LayerKind::Convolution : LayerKind::Linear;
  }
  if (const auto macs = entry.find("macs"); !macs.missing()) {
    layer.macs = macs.number(0, 1e30);
  }
  if (const auto activations = entry.find("activations"); !activations.missing()) {
    layer.activations = activations.number(0, 1e30);
  }
  if (const auto bits = entry.find("activation_bits"); !bits.missing()) {
    layer.activationBits = static_cast<int>(bits.integer(1, 64));
  }
  if (const auto sensitivity = entry.find("sensitivity"); !sensitivity.missing()) {
    layer.sensitivity = sensitivity.number();
  }
  return layer;
}

AllocationLimits readLimits(const core::JsonCursor& entry) {
  AllocationLimits limits;
  if (entry.missing()) {
    return limits;
  }
  entry.onlyKeys({"macs", "bops", "latency_s", "energy_pj"});
  const auto limit = [&](const char* key, std::optional<double>& target) {
    if (const auto found = entry.find(key); !found.missing()) {
      target = found.number(0, 1e300);
    }
  };
  limit("macs", limits.macs);
  limit("bops", limits.bops);
  limit("latency_s", limits.latency);
  limit("energy_pj", limits.energy);
  return limits;
}

AllocationInstance readDocument(const core::JsonCursor& root) {
  AllocationInstance instance;
  root.onlyKeys({"schema", "bit_widths", "layers", "average_bits", "limits", "profile"});
  const core::JsonCursor schema = root["schema"];
  if (const std::string given = schema.text(); !schema.missing() && given != allocationSchema) {
    schema.wrong(QUANTOSCOPE_TEXT("Error", "%1 is \"%2\"; this program reads \"%3\"."),
                 {given.substr(0, 80), std::string(allocationSchema)});
  }
  instance.bitWidths = readWidths(root["bit_widths"]);
  std::set<std::string> names;
  for (const core::JsonCursor& entry : root["layers"].list(1, mostLayers)) {
    instance.layers.push_back(readLayer(entry, instance.bitWidths));
    if (!names.insert(instance.layers.back().name).second) {
      entry.find("name").wrong(QUANTOSCOPE_TEXT("Error", "%1 repeats the name \"%2\"; names must differ."),
                               {instance.layers.back().name.substr(0, 80)});
    }
  }
  if (const auto averages = root.find("average_bits"); !averages.missing()) {
    for (const core::JsonCursor& average : averages.list(0, 100'000)) {
      instance.averageBits.push_back(average.number(0, 64));
    }
  }
  instance.limits = readLimits(root.find("limits"));
  if (const auto profile = root.find("profile"); !profile.missing()) {
    instance.profile = profile.text();
  }
  return instance;
}

}  // namespace

std::int64_t AllocationInstance::parameters() const {
  std::int64_t sum = 0;
  for (const AllocationLayer& layer : layers) {
    sum += layer.parameters;
  }
  return sum;
}

core::Result<void> checkInstance(const AllocationInstance& instance) {
  double total = 0;
  std::map<std::string, const AllocationLayer*> pins;
  for (const AllocationLayer& layer : instance.layers) {
    total += static_cast<double>(layer.parameters) * instance.bitWidths.back();
    if (!layer.pinned) {
      continue;
    }
    const auto found = std::find(instance.bitWidths.begin(), instance.bitWidths.end(), *layer.pinned);
    if (found == instance.bitWidths.end() ||
        !layer.cost[static_cast<std::size_t>(found - instance.bitWidths.begin())]) {
      return bad(
          QUANTOSCOPE_TEXT("Error",
                           "The layer \"%1\" is pinned to %2 bits, but its costs have no such width; pin it "
                           "to one they have."),
          {layer.name, std::to_string(*layer.pinned)});
    }
    if (!layer.tie.empty()) {
      const auto [before, isNew] = pins.emplace(layer.tie, &layer);
      if (!isNew && before->second->pinned != layer.pinned) {
        return bad(
            QUANTOSCOPE_TEXT("Error",
                             "The layers \"%1\" and \"%2\" are tied, but pinned to %3 and %4 bits; pin both "
                             "to one width."),
            {before->second->name, layer.name, std::to_string(*before->second->pinned),
             std::to_string(*layer.pinned)});
      }
    }
  }
  // Whole numbers of bits must stay exact in doubles.
  if (total > 0x1p53) {
    return bad(
        QUANTOSCOPE_TEXT("Error", "The layers have %1 bits at the widest; at most 2^53 can be counted."),
        {fmt::format("{:.3g}", total)});
  }
  return {};
}

core::Result<AllocationInstance> parseInstance(std::string_view text) {
  const auto document = core::parseDocument(text);
  if (!document) {
    return core::Failure(document.error());
  }
  core::JsonReading reading(*document);
  AllocationInstance instance = readDocument(reading.root());
  if (reading.failure()) {
    return core::Failure(*reading.failure());
  }
  if (const auto checked = checkInstance(instance); !checked) {
    return core::Failure(checked.error());
  }
  return instance;
}

core::Result<AllocationInstance> readInstance(const std::filesystem::path& path) {
  return core::readFile(path, 256U << 20U).and_then(parseInstance).map_error([&](core::Error error) {
    error.file = path.string();
    return error;
  });
}

}  // namespace quantoscope::codesign
