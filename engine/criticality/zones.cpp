// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/criticality/zones.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <array>
#include <map>

namespace quantoscope::criticality {
namespace {

constexpr std::array<const char*, 7> matrixNames = {"self_attn.q_proj.weight", "self_attn.k_proj.weight",
                                                    "self_attn.v_proj.weight", "self_attn.o_proj.weight",
                                                    "mlp.gate_proj.weight",    "mlp.up_proj.weight",
                                                    "mlp.down_proj.weight"};

bool writesResidual(std::size_t matrix) {
  return matrix == 3 || matrix == 6;
}

int bitsOf(Zone zone, std::size_t matrix, const PlanRules& rules) {
  switch (zone) {
    case Zone::Safe:
      return rules.safeBits;
    case Zone::Transition:
      return writesResidual(matrix) ? rules.criticalBits : rules.safeBits;
    case Zone::Critical:
      break;
  }
  return rules.criticalBits;
}

std::optional<double> divergenceAt2(const LayerStatistics& layer) {
  const RoundedLayer* rounded = layer.at(2);
  return rounded == nullptr ? std::nullopt : std::optional(rounded->divergence);
}

struct Test {
  Flag flag;
  std::optional<double> value;
  double threshold;
  bool above;
  const char* words;
};

std::array<Test, flagCount> testsOf(const LayerStatistics& layer, const ZoneThresholds& thresholds) {
  return {{{Flag::Sparsity, layer.sparsity, thresholds.sparsity, true, "sparsity"},
           {Flag::Entropy, layer.entropy, thresholds.entropy, false, "attention entropy"},
           {Flag::Focus, layer.focus, thresholds.focus, true, "focus"},
           {Flag::Magnitude, layer.magnitude, thresholds.magnitude, true, "magnitude"},
           {Flag::Divergence, divergenceAt2(layer), thresholds.divergence, true, "KL at 2 bits"}}};
}

/// "0-3, 5" for people.
std::string listOf(const std::vector<int>& layers) {
  std::string text;
  for (std::size_t i = 0; i < layers.size();) {
    std::size_t end = i;
    while (end + 1 < layers.size() && layers[end + 1] == layers[end] + 1) {
      ++end;
    }
    text += text.empty() ? "" : ", ";
    text += end == i ? std::to_string(layers[i]) : fmt::format("{}-{}", layers[i], layers[end]);
    i = end + 1;
  }
  return text;
}

}  // namespace

std::string_view idOf(Flag flag) {
  constexpr std::array<std::string_view, flagCount> ids = {"sparsity", "entropy", "focus", "magnitude",
                                                           "kl_2bit"};
  return ids[static_cast<std::size_t>(flag)];
}

std::string_view idOf(Zone zone) {
  constexpr std::array<std::string_view, 3> ids = {"safe", "transition", "critical"};
  return ids[static_cast<std::size_t>(zone)];
}

std::vector<LayerJudgement> judge(const Analysis& analysis, const ZoneThresholds& thresholds) {
  std::vector<LayerJudgement> judgements;
  for (const LayerStatistics& layer : analysis.layers) {
    LayerJudgement judgement;
    judgement.layer = layer.layer;
    std::vector<std::string> raised;
    std::size_t measured = 0;
    for (const Test& test : testsOf(layer, thresholds)) {
      measured += test.value ? 1 : 0;
      if (test.value && (test.above ? *test.value > test.threshold : *test.value < test.threshold)) {
        judgement.flags.push_back(test.flag);
        raised.push_back(fmt::format("{} {:.3g} {} {:.3g}", test.words, *test.value, test.above ? ">" : "<",
                                     test.threshold));
      }
    }
    judgement.zone = judgement.flags.empty()       ? Zone::Safe
                     : judgement.flags.size() == 1 ? Zone::Transition
                                                   : Zone::Critical;
    judgement.reason = raised.empty() ? fmt::format("no flag among {} measured numbers", measured)
                                      : fmt::format("{}", fmt::join(raised, ", "));
    judgements.push_back(std::move(judgement));
  }
  return judgements;
}

quantization::QuantizationPlan zonePlan(const Analysis& analysis,
                                        const std::vector<LayerJudgement>& judgements,
                                        const PlanRules& rules) {
  quantization::QuantizationPlan plan;
  plan.model = analysis.model;
  plan.source = "criticality";
  for (std::size_t i = 0; i < judgements.size(); ++i) {
    const LayerJudgement& judgement = judgements[i];
    for (std::size_t matrix = 0; matrix < matrixNames.size(); ++matrix) {
      quantization::PlanEntry entry;
      entry.layer = fmt::format("model.layers.{}.{}", judgement.layer, matrixNames[matrix]);
      entry.bits = bitsOf(judgement.zone, matrix, rules);
      entry.format = fmt::format("int{}", entry.bits);
      entry.groupSize = rules.groupSize;
      entry.reason = fmt::format("{}: {}", idOf(judgement.zone), judgement.reason);
      entry.numbers["flags"] = static_cast<double>(judgement.flags.size());
      if (const auto divergence = divergenceAt2(analysis.layers[i])) {
        entry.numbers["kl_2bit"] = *divergence;
      }
      plan.entries.push_back(std::move(entry));
    }
  }
  return plan;
}

ZoneMemory zoneMemory(const Analysis& analysis, const std::vector<LayerJudgement>& judgements,
                      const PlanRules& rules) {
  ZoneMemory memory;
  for (std::size_t i = 0; i < judgements.size(); ++i) {
    const LayerStatistics& layer = analysis.layers[i];
    const double total = layer.parameters.value_or(0);
    double written = 0;
    for (std::size_t matrix = 0; matrix < layer.matrices.size(); ++matrix) {
      written += writesResidual(matrix) ? layer.matrices[matrix] : 0;
    }
    // Without the sizes of the matrices the usual share of a Llama layer stands in.
    written = layer.matrices.empty() ? total * 5 / 13 : written;
    const double residualBits = bitsOf(judgements[i].zone, 3, rules);
    const double otherBits = bitsOf(judgements[i].zone, 0, rules);
    memory.full += total * 2;
    memory.uniform += total * rules.criticalBits / 8;
    memory.plan += (written * residualBits + (total - written) * otherBits) / 8;
  }
  return memory;
}

std::vector<Advice> recommendations(const Analysis& analysis, const std::vector<LayerJudgement>& judgements,
                                    const PlanRules& rules) {
  std::map<Zone, std::vector<int>> zones;
  for (const LayerJudgement& judgement : judgements) {
    zones[judgement.zone].push_back(judgement.layer);
  }
  std::vector<Advice> advice;
  if (!zones[Zone::Safe].empty()) {
    advice.push_back(
        {QUANTOSCOPE_TEXT("Criticality", "%1 bits for the layers %2: nothing measured speaks against it."),
         {std::to_string(rules.safeBits), listOf(zones[Zone::Safe])}});
  }
  if (!zones[Zone::Transition].empty()) {
    advice.push_back(
        {QUANTOSCOPE_TEXT("Criticality",
                          "Mixed widths for the layers %1: %2 bits where they write into the residual "
                          "stream (o_proj, down_proj), %3 elsewhere."),
         {listOf(zones[Zone::Transition]), std::to_string(rules.criticalBits),
          std::to_string(rules.safeBits)}});
  }
  if (!zones[Zone::Critical].empty()) {
    advice.push_back({QUANTOSCOPE_TEXT("Criticality", "%1 bits for the layers %2: two or more flags."),
                      {std::to_string(rules.criticalBits), listOf(zones[Zone::Critical])}});
  }
  const LayerStatistics* worst = nullptr;
  for (const LayerStatistics& layer : analysis.layers) {
    if (divergenceAt2(layer) && (worst == nullptr || *divergenceAt2(layer) > *divergenceAt2(*worst))) {
      worst = &layer;
    }
  }
  if (worst != nullptr) {
    advice.push_back({QUANTOSCOPE_TEXT("Criticality", "Layer %1 suffers most from 2 bits: KL %2 nats."),
                      {std::to_string(worst->layer), fmt::format("{:.3g}", *divergenceAt2(*worst))}});
  }
  const ZoneMemory memory = zoneMemory(analysis, judgements, rules);
  if (memory.full > 0) {
    advice.push_back(
        {QUANTOSCOPE_TEXT("Criticality", "The layers take %1 MB instead of %2 MB at 16 bits (%3 % less)."),
         {fmt::format("{:.3g}", memory.plan / 1e6), fmt::format("{:.3g}", memory.full / 1e6),
          fmt::format("{:.0f}", 100 * (1 - memory.plan / memory.full))}});
  }
  advice.push_back(
      {QUANTOSCOPE_TEXT("Criticality",
                        "Measure the plan as a whole: layers rounded one at a time say too little below "
                        "4 bits."),
       {}});
  return advice;
}

}  // namespace quantoscope::criticality
