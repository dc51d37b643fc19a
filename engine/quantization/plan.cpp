// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/quantization/plan.h"

#include <algorithm>
#include <cmath>
#include <nlohmann/json.hpp>
#include <set>

#include "engine/core/json_document.h"

namespace quantoscope::quantization {
namespace {

constexpr const char* schema = "quantoscope.plan/1";
constexpr int largestGroup = 1 << 24;

using Json = nlohmann::ordered_json;

bool isField(std::string_view key) {
  return key == "format" || key == "bits" || key == "group_size" || key == "reason";
}

core::Failure bad(const char* text, std::vector<std::string> arguments = {}) {
  return core::fail(core::ErrorCode::BadInput, text, std::move(arguments));
}

core::Result<void> checkEntry(const PlanEntry& entry) {
  if (entry.layer.empty()) {
    return bad(QUANTOSCOPE_TEXT("Error", "The plan has a layer without a name; give every layer its name."));
  }
  const auto bits = bitsOfFormat(entry.format);
  if (!bits) {
    return bad(
        QUANTOSCOPE_TEXT("Error",
                         "The plan gives layer %1 the format \"%2\", which is not known; use fp32, fp16, "
                         "bf16, fp8_e4m3, fp8_e5m2, fp4 or int2 to int16."),
        {entry.layer, entry.format});
  }
  if (*bits != entry.bits) {
    return bad(
        QUANTOSCOPE_TEXT("Error",
                         "The plan gives layer %1 the format %2 but %3 bits; %2 has %4 bits, correct one "
                         "of them."),
        {entry.layer, entry.format, std::to_string(entry.bits), std::to_string(*bits)});
  }
  if (entry.groupSize < 0 || entry.groupSize > largestGroup) {
    return bad(
        QUANTOSCOPE_TEXT("Error",
                         "The plan gives layer %1 groups of %2 weights; use 0 for one scale per channel, "
                         "or 1 to %3."),
        {entry.layer, std::to_string(entry.groupSize), std::to_string(largestGroup)});
  }
  for (const auto& [name, value] : entry.numbers) {
    if (name.empty() || isField(name) || !std::isfinite(value)) {
      return bad(
          QUANTOSCOPE_TEXT("Error",
                           "The number \"%2\" of layer %1 in the plan is not finite or named like another "
                           "field; correct or remove it."),
          {entry.layer, name});
    }
  }
  return {};
}

core::Failure wrongKind(const std::string& layer, const char* key) {
  return bad(QUANTOSCOPE_TEXT("Error",
                              "The plan's \"%2\" of layer %1 is missing or of the wrong kind; see the "
                              "description of plans."),
             {layer, key});
}

core::Result<PlanEntry> readEntry(const std::string& layer, const nlohmann::json& value) {
  if (!value.is_object() || !value.contains("format") || !value["format"].is_string()) {
    return wrongKind(layer, "format");
  }
  PlanEntry entry;
  entry.layer = layer;
  entry.format = value["format"].get<std::string>();
  entry.bits = bitsOfFormat(entry.format).value_or(0);
  for (const auto& [key, field] : value.items()) {
    if (key == "bits" || key == "group_size") {
      // Checked as a double first: a number that is too large for an int must not become one.
      if (!field.is_number_integer() || std::abs(field.get<double>()) > largestGroup) {
        return wrongKind(layer, key == "bits" ? "bits" : "group_size");
      }
      (key == "bits" ? entry.bits : entry.groupSize) = field.get<int>();
    } else if (key == "reason") {
      if (!field.is_string()) {
        return wrongKind(layer, "reason");
      }
      entry.reason = field.get<std::string>();
    } else if (field.is_number()) {
      entry.numbers[key] = field.get<double>();
    }
  }
  return entry;
}

}  // namespace

const PlanEntry* QuantizationPlan::find(std::string_view layer) const {
  const auto found = std::find_if(entries.begin(), entries.end(),
                                  [&](const PlanEntry& entry) { return entry.layer == layer; });
  return found == entries.end() ? nullptr : &*found;
}

std::optional<int> bitsOfFormat(std::string_view format) {
  static const std::map<std::string, int, std::less<>> known = [] {
    std::map<std::string, int, std::less<>> formats{{"fp32", 32},    {"fp16", 16},    {"bf16", 16},
                                                    {"fp8_e4m3", 8}, {"fp8_e5m2", 8}, {"fp4", 4}};
    for (int bits = 2; bits <= 16; ++bits) {
      formats["int" + std::to_string(bits)] = bits;
    }
    return formats;
  }();
  const auto found = known.find(format);
  return found == known.end() ? std::nullopt : std::optional<int>(found->second);
}

std::string formatOfBits(int bits) {
  if (bits > 16) {
    return "fp32";
  }
  return bits == 16 ? std::string("fp16") : "int" + std::to_string(bits);
}

core::Result<void> check(const QuantizationPlan& plan) {
  std::set<std::string_view> names;
  for (const PlanEntry& entry : plan.entries) {
    if (auto checked = checkEntry(entry); !checked) {
      return checked;
    }
    if (!names.insert(entry.layer).second) {
      return bad(QUANTOSCOPE_TEXT("Error", "The plan names layer %1 twice; remove one of them."),
                 {entry.layer});
    }
  }
  return {};
}

std::string toJson(const QuantizationPlan& plan) {
  Json layers = Json::object();
  for (const PlanEntry& entry : plan.entries) {
    Json value{{"format", entry.format}, {"bits", entry.bits}, {"group_size", entry.groupSize}};
    for (const auto& [name, number] : entry.numbers) {
      value[name] = number;
    }
    value["reason"] = entry.reason;
    layers[entry.layer] = std::move(value);
  }
  const Json document{
      {"schema", schema}, {"model", plan.model}, {"source", plan.source}, {"layers", std::move(layers)}};
  return document.dump(2, ' ', false, Json::error_handler_t::replace) + "\n";
}

core::Result<QuantizationPlan> planFromJson(std::string_view text) {
  const auto document = core::parseDocument(text);
  if (!document) {
    return core::Failure(document.error());
  }
  if (!document->is_object() || document->value("schema", nlohmann::json()) != schema) {
    return bad(
        QUANTOSCOPE_TEXT("Error",
                         "This is no quantization plan: its \"schema\" must be \"%1\"; choose a plan that "
                         "was exported here."),
        {schema});
  }
  const auto layers = document->find("layers");
  if (layers == document->end() || !layers->is_object()) {
    return bad(QUANTOSCOPE_TEXT("Error", "The plan has no object \"layers\"; choose a complete plan."));
  }
  QuantizationPlan plan;
  for (auto [key, target] : {std::pair{"model", &plan.model}, {"source", &plan.source}}) {
    if (const auto field = document->find(key); field != document->end() && field->is_string()) {
      *target = field->get<std::string>();
    }
  }
  for (const auto& [layer, value] : layers->items()) {
    auto entry = readEntry(layer, value);
    if (!entry) {
      return core::Failure(entry.error());
    }
    plan.entries.push_back(*std::move(entry));
  }
  if (const auto checked = check(plan); !checked) {
    return core::Failure(checked.error());
  }
  return plan;
}

}  // namespace quantoscope::quantization
