// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/criticality/analysis_json.h"

#include <fmt/format.h>

#include <algorithm>
#include <charconv>
#include <nlohmann/json.hpp>
#include <set>

#include "engine/core/json_cursor.h"
#include "engine/core/json_document.h"

namespace quantoscope::criticality {
namespace {

using Json = nlohmann::ordered_json;

std::string textOf(const Json& json) {
  return json.dump(1, ' ', false, Json::error_handler_t::replace) + "\n";
}

/// The single numbers of a layer, by key.
struct LayerKey {
  const char* key;
  std::optional<double> LayerStatistics::*value;
};
constexpr LayerKey layerKeys[] = {{"mean", &LayerStatistics::mean},
                                  {"std", &LayerStatistics::deviation},
                                  {"mean_abs", &LayerStatistics::magnitude},
                                  {"max_abs", &LayerStatistics::largest},
                                  {"sparsity", &LayerStatistics::sparsity},
                                  {"excess_kurtosis", &LayerStatistics::kurtosis},
                                  {"attention_entropy", &LayerStatistics::entropy},
                                  {"head_specialization", &LayerStatistics::specialization},
                                  {"focus_attention", &LayerStatistics::focus},
                                  {"block_influence", &LayerStatistics::influence},
                                  {"parameters", &LayerStatistics::parameters}};

void addMeasure(Json& json, const VariantMeasure& measure) {
  json["kl_error"] = measure.divergenceError;
  json["nll_error"] = measure.lossError;
  json["nll_change"] = measure.lossChange;
  json["nll_change_error"] = measure.lossChangeError;
  json["perplexity_change"] = measure.perplexityChange;
  json["same_top"] = measure.sameTop;
}

Json layerJson(const LayerStatistics& layer) {
  Json json;
  json["layer"] = layer.layer;
  for (const LayerKey& each : layerKeys) {
    if (const auto& value = layer.*each.value) {
      json[each.key] = *value;
    }
  }
  if (!layer.matrices.empty()) {
    json["matrices"] = layer.matrices;
  }
  for (const HeadStatistics& head : layer.heads) {
    json["heads"].push_back({{"attention_entropy", head.entropy},
                             {"head_specialization", head.specialization},
                             {"focus_attention", head.focus}});
  }
  for (const RoundedLayer& rounded : layer.rounded) {
    Json& entry = json["fake_quantized"][fmt::format("int{}", rounded.bits)];
    entry["kl"] = rounded.divergence;
    if (rounded.loss) {
      entry["nll"] = *rounded.loss;
    }
    if (rounded.measure) {
      addMeasure(entry, *rounded.measure);
    }
  }
  return json;
}

Json zonesJson(const std::vector<LayerJudgement>& judgements) {
  Json zones = Json::array();
  for (const LayerJudgement& judgement : judgements) {
    Json flags = Json::array();
    for (const Flag flag : judgement.flags) {
      flags.push_back(std::string(idOf(flag)));
    }
    zones.push_back({{"layer", judgement.layer},
                     {"zone", std::string(idOf(judgement.zone))},
                     {"flags", flags},
                     {"reason", judgement.reason}});
  }
  return zones;
}

using core::JsonCursor;

std::optional<VariantMeasure> readMeasure(const JsonCursor& entry, double divergence) {
  if (entry.find("kl_error").missing()) {
    return std::nullopt;
  }
  const auto number = [&](const char* key) {
    const JsonCursor found = entry.find(key);
    return found.missing() ? 0 : found.number();
  };
  return VariantMeasure{divergence,
                        number("kl_error"),
                        number("nll"),
                        number("nll_error"),
                        number("nll_change"),
                        number("nll_change_error"),
                        number("perplexity_change"),
                        number("same_top")};
}

void readRounded(const JsonCursor& part, LayerStatistics& layer) {
  if (part.missing()) {
    return;
  }
  for (const auto& [key, entry] : part.members()) {
    int bits = 0;
    const char* const end = key.data() + key.size();
    if (!key.starts_with("int") || std::from_chars(key.data() + 3, end, bits).ptr != end || bits < 1 ||
        bits > 32) {
      entry.wrong(QUANTOSCOPE_TEXT("Error", "%1 is not a format such as int2, int4 or int8."));
      return;
    }
    entry.onlyKeys({"kl", "nll", "kl_error", "nll_error", "nll_change", "nll_change_error",
                    "perplexity_change", "same_top"});
    RoundedLayer rounded;
    rounded.bits = bits;
    rounded.divergence = entry["kl"].number(0);
    if (const JsonCursor loss = entry.find("nll"); !loss.missing()) {
      rounded.loss = loss.number();
    }
    rounded.measure = readMeasure(entry, rounded.divergence);
    layer.rounded.push_back(rounded);
  }
  std::sort(layer.rounded.begin(), layer.rounded.end(),
            [](const RoundedLayer& a, const RoundedLayer& b) { return a.bits < b.bits; });
}

LayerStatistics readLayer(const JsonCursor& entry) {
  entry.onlyKeys({"layer", "mean", "std", "mean_abs", "max_abs", "sparsity", "excess_kurtosis",
                  "attention_entropy", "head_specialization", "focus_attention", "block_influence",
                  "parameters", "matrices", "heads", "fake_quantized"});
  LayerStatistics layer;
  layer.layer = static_cast<int>(entry["layer"].integer(0, 100'000));
  for (const LayerKey& each : layerKeys) {
    if (const JsonCursor found = entry.find(each.key); !found.missing()) {
      layer.*each.value = found.number();
    }
  }
  if (const JsonCursor matrices = entry.find("matrices"); !matrices.missing()) {
    for (const JsonCursor& size : matrices.list(7, 7)) {
      layer.matrices.push_back(size.number(0));
    }
  }
  if (const JsonCursor heads = entry.find("heads"); !heads.missing()) {
    for (const JsonCursor& head : heads.list()) {
      head.onlyKeys({"attention_entropy", "head_specialization", "focus_attention"});
      const auto number = [&](const char* key) {
        const JsonCursor found = head.find(key);
        return found.missing() ? 0 : found.number();
      };
      layer.heads.push_back(
          {number("attention_entropy"), number("head_specialization"), number("focus_attention")});
    }
  }
  readRounded(entry.find("fake_quantized"), layer);
  return layer;
}

Analysis readDocument(const JsonCursor& root) {
  Analysis analysis;
  const JsonCursor schema = root["schema"];
  if (const std::string given = schema.text(); !schema.missing() && given != analysisSchema) {
    schema.wrong(QUANTOSCOPE_TEXT("Error", "%1 is \"%2\"; this program reads \"%3\"."),
                 {given.substr(0, 80), std::string(analysisSchema)});
  }
  const auto text = [&](const char* key) {
    const JsonCursor found = root.find(key);
    return found.missing() ? std::string() : found.text();
  };
  const auto number = [&](const char* key) -> std::optional<double> {
    const JsonCursor found = root.find(key);
    return found.missing() ? std::nullopt : std::optional(found.number());
  };
  analysis.model = text("model");
  analysis.source = text("source");
  analysis.sharing = text("scales");
  analysis.meanLoss = number("mean_nll");
  analysis.lossError = number("mean_nll_error");
  analysis.perplexity = number("perplexity");
  std::set<int> seen;
  for (const JsonCursor& entry : root["layers"].list(1, 100'000)) {
    analysis.layers.push_back(readLayer(entry));
    if (!seen.insert(analysis.layers.back().layer).second) {
      entry.find("layer").wrong(QUANTOSCOPE_TEXT("Error", "%1 repeats layer %2; give every layer once."),
                                {std::to_string(analysis.layers.back().layer)});
    }
  }
  std::stable_sort(analysis.layers.begin(), analysis.layers.end(),
                   [](const LayerStatistics& a, const LayerStatistics& b) { return a.layer < b.layer; });
  return analysis;
}

}  // namespace

std::string analysisToJson(const Analysis& analysis, const ZoneThresholds& thresholds,
                           const PlanRules& rules) {
  Json json;
  json["schema"] = std::string(analysisSchema);
  json["model"] = analysis.model;
  json["source"] = analysis.source;
  json["scales"] = analysis.sharing;
  if (!analysis.prompts.empty()) {
    json["text"] = analysis.prompts.front().text;
    json["tokens"] = analysis.prompts.front().tokens;
    json["prompts"] = analysis.prompts.size();
  }
  const auto number = [&](const char* key, const std::optional<double>& value) {
    if (value) {
      json[key] = *value;
    }
  };
  number("mean_nll", analysis.meanLoss);
  number("mean_nll_error", analysis.lossError);
  number("perplexity", analysis.perplexity);
  if (!analysis.lastLogits.empty()) {
    json["last_logits"] = analysis.lastLogits;
  }
  json["layers"] = Json::array();
  for (const LayerStatistics& layer : analysis.layers) {
    json["layers"].push_back(layerJson(layer));
  }
  const auto judgements = judge(analysis, thresholds);
  json["zones"] = zonesJson(judgements);
  json["recommendations"] = Json::array();
  for (const Advice& advice : recommendations(analysis, judgements, rules)) {
    json["recommendations"].push_back(core::substitute(advice.text, advice.arguments));
  }
  return textOf(json);
}

core::Result<Analysis> parseAnalysis(std::string_view text) {
  const auto document = core::parseDocument(text);
  if (!document) {
    return core::Failure(document.error());
  }
  core::JsonReading reading(*document);
  Analysis analysis = readDocument(reading.root());
  if (reading.failure()) {
    return core::Failure(*reading.failure());
  }
  return analysis;
}

std::string planMeasureToJson(const PlanMeasure& measure, const quantization::QuantizationPlan& plan,
                              const std::vector<Prompt>& prompts) {
  Json json;
  std::size_t positions = 0;
  for (const Prompt& prompt : prompts) {
    positions += prompt.tokens.size();
  }
  json["plan_source"] = plan.source;
  json["layers_in_plan"] = plan.entries.size();
  json["prompts"] = prompts.size();
  json["positions"] = positions;
  json["mean_nll"] = measure.meanLoss ? Json(*measure.meanLoss) : Json(nullptr);
  json["perplexity"] = measure.meanLoss ? Json(measure.perplexity) : Json(nullptr);
  Json& measured = json["plan"];
  measured["kl"] = measure.plan.divergence;
  measured["nll"] = measure.meanLoss ? Json(measure.plan.loss) : Json(nullptr);
  addMeasure(measured, measure.plan);
  return textOf(json);
}

}  // namespace quantoscope::criticality
