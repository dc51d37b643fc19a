// SPDX-License-Identifier: GPL-3.0-or-later
// Causal attention of one head over one prompt, and rotary positions. Private to the module; pure functions.
#pragma once

#include <cstddef>
#include <span>
#include <stop_token>
#include <vector>

#include "engine/criticality/forward_pass.h"
#include "engine/criticality/llama_config.h"

namespace quantoscope::criticality {

/// The rotary frequencies of a head, headSize / 2 of them: theta^(-2i/headSize), for llama3 scaling divided
/// by the factor below the low frequencies, kept above the high ones and blended in between (as Meta's model
/// code and Transformers do).
std::vector<float> rotaryFrequencies(const LlamaConfig& config);

/// Turns the pairs (x_i, x_(i + headSize/2)) of every head in `row` by position * frequency.
void rotate(std::span<float> row, std::size_t position, const std::vector<float>& frequencies);

/// One head's view of a prompt: queries, keys and values begin at the head's first number, rows `stride`
/// apart.
struct HeadView {
  const float* queries;
  std::size_t queryStride;
  const float* keys;
  const float* values;
  std::size_t keyStride;
  float* out;  ///< written, rows queryStride apart
  std::size_t length;
  std::size_t headSize;
};

/// softmax(Q K^T / sqrt(headSize), causal) V. With `sums`, the attention is measured, the focus on the marked
/// positions; with `map` (length x length), the probabilities are kept. Stops between blocks of queries.
void attend(const HeadView& head, const std::vector<bool>* marked, AttentionSums* sums, float* map,
            const std::stop_token& stop);

}  // namespace quantoscope::criticality
