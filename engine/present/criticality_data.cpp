// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/present/criticality_data.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <set>

#include "engine/core/thread_budget.h"

namespace quantoscope::present {
namespace {

using namespace criticality;
using quantization::PlanEntry;
using quantization::QuantizationPlan;

/// Operations of a core in a second that the forward pass reaches.
constexpr double rate = 1.0e10;
/// A rough guess where no tokens have been counted yet.
constexpr double bytesPerToken = 3;

core::ParameterSet chosen(const core::ParameterSet& parameters, std::initializer_list<const char*> ids) {
  core::ParameterSet set;
  for (const char* id : ids) {
    set.set(id, parameters.get(id));
  }
  return set;
}

constexpr std::array<const char*, projections> matrixNames = {
    "self_attn.q_proj.weight", "self_attn.k_proj.weight", "self_attn.v_proj.weight",
    "self_attn.o_proj.weight", "mlp.gate_proj.weight",    "mlp.up_proj.weight",
    "mlp.down_proj.weight"};

std::string layerName(int layer) {
  return fmt::format("model.layers.{}", layer);
}

std::string matrixName(int layer, std::size_t matrix) {
  return fmt::format("model.layers.{}.{}", layer, matrixNames[matrix]);
}

/// The usual shares of a Llama layer stand in where the sizes of its matrices are not known.
std::array<double, projections> sizesOf(const LayerStatistics& layer) {
  std::array<double, projections> sizes{};
  if (layer.matrices.size() == projections) {
    std::copy(layer.matrices.begin(), layer.matrices.end(), sizes.begin());
    return sizes;
  }
  const double total = layer.parameters.value_or(0);
  const std::array<double, projections> shares = {2, 1, 1, 2, 7, 7, 7};
  for (std::size_t i = 0; i < projections; ++i) {
    sizes[i] = total * shares[i] / 27;
  }
  return sizes;
}

/// Replaces what the plan says of this layer.
void setLayer(QuantizationPlan& plan, int layer, int bits, int groupSize) {
  const std::string prefix = layerName(layer);
  std::erase_if(plan.entries, [&](const PlanEntry& entry) {
    return entry.layer == prefix || entry.layer.starts_with(prefix + ".");
  });
  for (std::size_t matrix = 0; matrix < projections; ++matrix) {
    PlanEntry entry;
    entry.layer = matrixName(layer, matrix);
    entry.bits = bits;
    entry.format = quantization::formatOfBits(bits);
    entry.groupSize = groupSize;
    entry.reason = "set by hand";
    plan.entries.push_back(std::move(entry));
  }
}

void makePlan(CriticalityState& state, const core::ParameterSet& parameters) {
  if (!state.analysis) {
    return;
  }
  state.plan = zonePlan(*state.analysis, state.judgements, state.rules);
  if (const std::string text = parameters.text("criticality.plan"); !text.empty()) {
    if (auto imported = quantization::planFromJson(text)) {
      state.plan = std::move(*imported);
      state.importedPlan = true;
    } else {
      state.planError = imported.error();
    }
  }
  for (const LayerStatistics& layer : state.analysis->layers) {
    if (const auto bits = parameters.integer(layerBitsId(layer.layer)); bits >= 2) {
      setLayer(state.plan, layer.layer, static_cast<int>(bits), state.rules.groupSize);
    }
  }
}

bool isRounded(const Analysis& analysis, const std::vector<int>& bits) {
  return std::all_of(analysis.layers.begin(), analysis.layers.end(), [&](const LayerStatistics& layer) {
    return std::all_of(bits.begin(), bits.end(), [&](int width) { return layer.at(width) != nullptr; });
  });
}

}  // namespace

core::ParameterSet analysisParameters(const core::ParameterSet& parameters) {
  return chosen(parameters, {"criticality.prompts", "criticality.text", "criticality.focus",
                             "criticality.sparsity_factor", "criticality.statistics"});
}

core::ParameterSet roundingParameters(const core::ParameterSet& parameters) {
  return chosen(parameters,
                {"criticality.prompts", "criticality.text", "criticality.bits", "criticality.scope"});
}

core::ParameterSet planParameters(const core::ParameterSet& parameters) {
  return chosen(parameters, {"criticality.prompts", "criticality.text", "criticality.scope"});
}

ZoneThresholds zoneThresholds(const core::ParameterSet& parameters) {
  ZoneThresholds thresholds;
  thresholds.sparsity = parameters.real("criticality.threshold.sparsity");
  thresholds.entropy = parameters.real("criticality.threshold.entropy");
  thresholds.focus = parameters.real("criticality.threshold.focus");
  thresholds.magnitude = parameters.real("criticality.threshold.magnitude");
  thresholds.divergence = parameters.real("criticality.threshold.divergence");
  return thresholds;
}

ScaleSharing scaleSharing(const core::ParameterSet& parameters) {
  const std::string scope = parameters.text("criticality.scope");
  ScaleSharing sharing;
  sharing.granularity = scope == "tensor"    ? quantization::Granularity::Tensor
                        : scope == "channel" ? quantization::Granularity::Channel
                                             : quantization::Granularity::Group;
  sharing.groupSize = scope == "group32" ? 32 : 128;
  return sharing;
}

PlanRules planRules(const core::ParameterSet& parameters) {
  PlanRules rules;
  rules.safeBits = static_cast<int>(parameters.integer("criticality.safe_bits"));
  rules.criticalBits = static_cast<int>(parameters.integer("criticality.critical_bits"));
  const ScaleSharing sharing = scaleSharing(parameters);
  rules.groupSize =
      sharing.granularity == quantization::Granularity::Group ? static_cast<int>(sharing.groupSize) : 0;
  return rules;
}

core::Result<std::vector<int>> measuredBits(const core::ParameterSet& parameters) {
  const std::string text = parameters.text("criticality.bits");
  std::set<int> bits;
  for (const char* at = text.data(); at != text.data() + text.size();) {
    int width = 0;
    const auto [end, status] = std::from_chars(at, text.data() + text.size(), width);
    if (status != std::errc() || width < 2 || width > 16) {
      if (*at != ' ' && *at != ',') {
        bits.clear();
        break;
      }
      ++at;
      continue;
    }
    bits.insert(width);
    at = end;
  }
  if (bits.empty()) {
    return core::fail(core::ErrorCode::BadInput,
                      QUANTOSCOPE_TEXT("Error",
                                       "\"%1\" is no list of bit-widths; write whole numbers from 2 to 16, "
                                       "separated by commas."),
                      {text});
  }
  return std::vector<int>(bits.begin(), bits.end());
}

core::Result<std::vector<Prompt>> promptsOf(const LlamaModel& model, const core::ParameterSet& parameters) {
  const std::string kind = parameters.text("criticality.prompts");
  const std::string text = parameters.text("criticality.text");
  const std::string focus = parameters.text("criticality.focus");
  const auto tokenizer = model.tokenizer();
  std::vector<Prompt> prompts;
  const auto keep = [&prompts](core::Result<Prompt> prompt) -> core::Result<void> {
    if (!prompt) {
      return core::Failure(std::move(prompt.error()));
    }
    prompts.push_back(std::move(*prompt));
    return {};
  };
  if (kind == "tokens") {
    const auto ids = parseTokenIds(text);
    if (!ids) {
      return core::Failure(ids.error());
    }
    for (const auto& each : *ids) {
      // Names of tokens are a help, not a need.
      if (auto kept = keep(promptOfIds(each, tokenizer ? &*tokenizer : nullptr, focus)); !kept) {
        return core::Failure(kept.error());
      }
    }
    return prompts;
  }
  if (!tokenizer) {
    return core::Failure(tokenizer.error());
  }
  const auto texts =
      kind == "lines" ? parsePrompts(text) : core::Result<std::vector<PromptText>>({PromptText{text, {}}});
  if (!texts) {
    return core::Failure(texts.error());
  }
  for (const PromptText& each : *texts) {
    if (auto kept = keep(makePrompt(*tokenizer, each, focus)); !kept) {
      return core::Failure(kept.error());
    }
  }
  return prompts;
}

std::string layerBitsId(int layer) {
  return fmt::format("criticality.layer.{}.bits", layer);
}

CriticalityStatePtr criticalityState(const core::ParameterSet& parameters, const ModelPtr& model,
                                     const LabResults& labs) {
  static const auto nothing = std::make_shared<const CriticalityData>();
  auto state = std::make_shared<CriticalityState>();
  state->model = model;
  state->data = labs.criticality ? labs.criticality : nothing;
  state->analysis = state->data->analysis;
  state->thresholds = zoneThresholds(parameters);
  state->rules = planRules(parameters);
  state->analyzing = labs.running.contains(analyzeTask);
  state->rounding = labs.running.contains(roundingTask);
  state->evaluating = labs.running.contains(evaluateTask);
  if (model) {
    state->secondsNeeded = secondsOfForward(
        *model->weights, static_cast<double>(parameters.text("criticality.text").size()) / bytesPerToken, 1);
  }
  if (!state->analysis) {
    return state;
  }
  state->judgements = judge(*state->analysis, state->thresholds);
  makePlan(*state, parameters);
  state->analysisIsOld = !(state->data->analyzedWith == analysisParameters(parameters));
  const auto bits = measuredBits(parameters);
  state->roundingIsOld = !(state->data->roundedWith == roundingParameters(parameters)) || !bits ||
                         !isRounded(*state->analysis, *bits);
  state->plansAreOld = state->data->plans.empty() ||
                       !(state->data->plansWith == planParameters(parameters)) ||
                       state->data->plan != quantization::toJson(state->plan);
  return state;
}

PlanBits::PlanBits(const QuantizationPlan& plan) {
  for (const PlanEntry& entry : plan.entries) {
    m_bits.emplace(entry.layer, entry.bits);
  }
}

std::vector<int> PlanBits::ofLayer(int layer) const {
  constexpr int untouched = 16;
  const auto found = [this](const std::string& name, int otherwise) {
    const auto entry = m_bits.find(name);
    return entry == m_bits.end() ? otherwise : entry->second;
  };
  const int whole = found(layerName(layer), untouched);
  std::vector<int> bits;
  for (std::size_t matrix = 0; matrix < projections; ++matrix) {
    bits.push_back(found(matrixName(layer, matrix), whole));
  }
  return bits;
}

double planBytes(const Analysis& analysis, const QuantizationPlan& plan) {
  double bytes = 0;
  const PlanBits planBits(plan);
  for (const LayerStatistics& layer : analysis.layers) {
    const auto sizes = sizesOf(layer);
    const std::vector<int> bits = planBits.ofLayer(layer.layer);
    for (std::size_t matrix = 0; matrix < projections; ++matrix) {
      bytes += sizes[matrix] * bits[matrix] / 8;
    }
  }
  return bytes;
}

double weightCount(const Analysis& analysis) {
  double count = 0;
  for (const LayerStatistics& layer : analysis.layers) {
    for (const double size : sizesOf(layer)) {
      count += size;
    }
  }
  return count;
}

QuantizationPlan uniformPlan(const Analysis& analysis, int bits, int groupSize) {
  QuantizationPlan plan;
  plan.model = analysis.model;
  plan.source = "criticality";
  for (const LayerStatistics& layer : analysis.layers) {
    PlanEntry entry;
    entry.layer = layerName(layer.layer);
    entry.bits = bits;
    entry.format = quantization::formatOfBits(bits);
    entry.groupSize = groupSize;
    plan.entries.push_back(std::move(entry));
  }
  return plan;
}

double secondsOfForward(const model::WeightFile& weights, double tokens, double runs) {
  double parameters = 0;
  for (const model::TensorInfo& tensor : weights.tensors()) {
    parameters += static_cast<double>(tensor.elements());
  }
  return 2 * parameters * std::max(1.0, tokens) * runs /
         (rate * static_cast<double>(std::max(1U, core::threadBudget())));
}

}  // namespace quantoscope::present
