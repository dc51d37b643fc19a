// SPDX-License-Identifier: GPL-3.0-or-later
// The criticality of a language model's layers, measured: activation and attention statistics, and what
// rounding one layer's weights does to the distribution of the next token. Results are plain values; they are
// written and read in analysis_json.h, judged in zones.h.
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <stop_token>
#include <string>
#include <vector>

#include "engine/core/progress.h"
#include "engine/criticality/forward_pass.h"
#include "engine/criticality/prompts.h"

namespace quantoscope::criticality {

struct AnalysisSettings {
  std::vector<int> bits = {2, 4, 8};  ///< of the rounded layers, each 2 to 16, ascending
  ScaleSharing sharing;
  double sparsityFactor = 0.1;            ///< what counts as sparse: |a| < factor * std
  std::uint64_t memoryLimit = 1U << 30U;  ///< bytes for states; more prompts and variants go in batches
  bool keepAttention = false;             ///< keep the attention of the first prompt, if it is short enough
  std::stop_token stop;
  core::ProgressSink progress;
};

/// What a variant does, over all positions of all prompts. Standard errors are those of means over positions,
/// taken as independent.
struct VariantMeasure {
  double divergence = 0;  ///< mean KL of the full-precision next-token distribution to the variant's, nats
  double divergenceError = 0;
  double loss = 0;  ///< mean -ln p(next token)
  double lossError = 0;
  double lossChange = 0;  ///< against full precision, position by position
  double lossChangeError = 0;
  double perplexityChange = 0;
  double sameTop = 0;  ///< share of positions whose most likely token stays
};

struct RoundedLayer {
  int bits = 0;
  double divergence = 0;
  std::optional<double> loss;
  std::optional<VariantMeasure> measure;  ///< everything; absent in imported numbers
};

struct HeadStatistics {
  double entropy = 0;         ///< mean over queries of -sum p ln p
  double specialization = 0;  ///< mean over queries i >= 1 of 1 - H / ln(i + 1)
  double focus = 0;           ///< mass of the last query on marked tokens, mean over prompts
};

/// Of the hidden state after the layer, over all tokens of all prompts. What was not measured is absent
/// (imported numbers).
struct LayerStatistics {
  int layer = 0;
  std::optional<double> mean, deviation, magnitude, largest;  ///< of a: mean, std, mean |a|, max |a|
  std::optional<double> sparsity;                             ///< share with |a| < factor * std
  std::optional<double> kurtosis;                             ///< excess
  std::optional<double> entropy, specialization, focus;       ///< means over heads
  std::optional<double> influence;                            ///< 1 - mean cosine(input, output)
  std::vector<HeadStatistics> heads;
  std::vector<RoundedLayer> rounded;  ///< by bits, ascending
  std::optional<double> parameters;   ///< weights in its seven matrices
  std::vector<double> matrices;       ///< weights of each of them, by Projection; may be empty

  const RoundedLayer* at(int bits) const;
};

struct AttentionMaps {
  std::vector<std::string> names;  ///< of the tokens
  std::size_t heads = 0;
  /// By layer: heads x queries x keys.
  std::vector<std::vector<float>> layers;
};

struct Analysis {
  std::string model;
  std::string source;   ///< "measured here", or what an imported file says
  std::string sharing;  ///< "tensor", "channel" or "group of n": what shared a scale
  std::vector<Prompt> prompts;
  std::optional<double> meanLoss, lossError, perplexity;
  std::vector<float> lastLogits;
  std::vector<LayerStatistics> layers;
  std::shared_ptr<const AttentionMaps> attention;  ///< null: not kept
};

/// Measures all layers. Errors: ids beyond the vocabulary, prompts longer than the model's positions, a
/// prompt that does not fit into the memory limit, weights that cannot be read or are not finite; Cancelled
/// within 100 ms of a stop.
core::Result<Analysis> analyze(const LlamaModel& model, std::vector<Prompt> prompts,
                               const AnalysisSettings& settings);

/// What rounding one layer alone does, at each of the settings' widths. Errors as analyze().
core::Result<std::vector<RoundedLayer>> measureLayer(const LlamaModel& model,
                                                     const std::vector<Prompt>& prompts, std::size_t layer,
                                                     const AnalysisSettings& settings);

/// A plan measured as a whole against full precision.
struct PlanMeasure {
  std::optional<double> meanLoss;  ///< at full precision
  double perplexity = 0;
  VariantMeasure plan;
};
core::Result<PlanMeasure> measureVariant(const LlamaModel& model, const std::vector<Prompt>& prompts,
                                         WeightVariant variant, const AnalysisSettings& settings);

}  // namespace quantoscope::criticality
