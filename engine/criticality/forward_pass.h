// SPDX-License-Identifier: GPL-3.0-or-later
// A Llama model run over prompts in fp32, at full precision and in rounded variants at once: every weight is
// read from the file once, block by block, and used for all of them, so that memory does not grow with the
// model. What is measured of the states on the way is an observer's business.
#pragma once

#include <cstdint>
#include <functional>
#include <span>
#include <stop_token>
#include <vector>

#include "engine/core/error.h"
#include "engine/criticality/llama_model.h"
#include "engine/criticality/weight_variant.h"

namespace quantoscope::criticality {

using TokenIds = std::vector<std::uint32_t>;

/// What one head's attention over one prompt amounts to.
struct AttentionSums {
  double entropy = 0;            ///< sum over queries of -sum p ln p
  double normalizedEntropy = 0;  ///< sum over queries i >= 1 of the entropy / ln(i + 1)
  double focus = 0;              ///< mass of the last query on marked positions
};

/// Watches the run at full precision. Called on the thread that runs the pass, layer by layer.
class ForwardObserver {
 public:
  virtual ~ForwardObserver() = default;
  /// Hidden states before and after a layer: rows x hidden, prompts one after the other. False: stop with the
  /// error of notFinite().
  virtual bool onLayer(std::size_t layer, std::span<const float> before, std::span<const float> after) = 0;
  /// By prompt and head.
  virtual void onAttention(std::size_t layer, const std::vector<std::vector<AttentionSums>>& sums) = 0;
  /// Which positions of a prompt of this batch attention is measured on.
  virtual const std::vector<bool>& marked(std::size_t prompt) const = 0;
  /// Where the probabilities of a prompt's attention go: heads x queries x keys; empty: nowhere.
  virtual std::span<float> attentionMap(std::size_t layer, std::size_t prompt) = 0;
};

/// One value a position of all prompts, in their order.
struct VariantOutput {
  std::vector<double>
      divergence;             ///< KL of the full-precision next-token distribution to the variant's; nats
  std::vector<double> loss;   ///< -ln p(next token); only where there is a next token
  std::vector<bool> sameTop;  ///< the most likely token is the same
};

struct ForwardOutput {
  std::vector<double> loss;       ///< at full precision
  std::vector<float> lastLogits;  ///< the first of the last position of the last prompt
  std::vector<VariantOutput> variants;
};

struct ForwardSettings {
  std::stop_token stop;
  /// Called with the share of the pass that is done, 0 to 1.
  std::function<void(double)> progress;
  std::size_t lastLogits = 8;
};

/// Runs the prompts (each with one token at least, ids inside the vocabulary). Prepared `variants`. The
/// numbers do not depend on the thread budget; on how prompts and variants are put together only by rounding
/// (some 1e-6 relative). Cancelled within 100 ms of a stop.
core::Result<ForwardOutput> runForward(const LlamaModel& model, const std::vector<TokenIds>& prompts,
                                       const std::vector<const WeightVariant*>& variants,
                                       ForwardObserver* observer, const ForwardSettings& settings);

/// Bytes that runForward() needs for each position of each of its 1 + variants runs, beside some MB of
/// blocks.
std::uint64_t bytesPerPosition(const LlamaConfig& config);

}  // namespace quantoscope::criticality
