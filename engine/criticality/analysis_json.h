// SPDX-License-Identifier: GPL-3.0-or-later
// Analyses as JSON: what the command line prints, and what is read back, from here or from measurements made
// elsewhere. Pure functions, safe from any thread.
#pragma once

#include <string>
#include <string_view>

#include "engine/criticality/analysis.h"
#include "engine/criticality/zones.h"

namespace quantoscope::criticality {

inline constexpr std::string_view analysisSchema = "quantoscope.criticality/1";

/// {"schema", "model", "source", "scales", "tokens" (of the first prompt), "text", "prompts", "mean_nll",
/// "mean_nll_error", "perplexity", "last_logits", "layers": [...], "zones": [...], "recommendations": [...]}.
/// A layer: layer, mean, std, mean_abs, max_abs, sparsity, excess_kurtosis, attention_entropy,
/// head_specialization, focus_attention, block_influence, parameters, matrices, heads, fake_quantized:
/// {"int2": {kl, nll, kl_error, nll_error, nll_change, nll_change_error, perplexity_change, same_top}}.
/// Numbers that are absent are left out.
std::string analysisToJson(const Analysis& analysis, const ZoneThresholds& thresholds,
                           const PlanRules& rules);

/// Reads the same, and measured statistics from elsewhere: only schema and layers with a layer number are
/// needed, everything else may be absent; fake_quantized needs kl. Keys that are not known are errors in a
/// layer and ignored at the top. BadInput with the path of the value.
core::Result<Analysis> parseAnalysis(std::string_view json);

/// {"mean_nll", "perplexity", "plan": {kl, nll, ...}, "positions"}.
std::string planMeasureToJson(const PlanMeasure& measure, const quantization::QuantizationPlan& plan,
                              const std::vector<Prompt>& prompts);

}  // namespace quantoscope::criticality
