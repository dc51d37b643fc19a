// SPDX-License-Identifier: GPL-3.0-or-later
// What the head of a model says about next tokens, and how far a variant's saying is from that at full
// precision, block of vocabulary by block. Private to the module.
#pragma once

#include <span>
#include <vector>

#include "engine/criticality/forward_pass.h"
#include "engine/criticality/weight_stream.h"

namespace quantoscope::criticality {

/// `states` are the normalized final states of 1 + variants runs, each positions x hidden. False when stopped
/// or when reading failed. KL(p || q) = sum p (z - y) - lse(z) + lse(y) with the logits z of the run at full
/// precision and y of the variant's, summed in doubles while the blocks pass, so that no row of logits is
/// ever held as a whole.
bool measureNextTokens(WeightStream& stream, std::size_t head, std::size_t vocabulary,
                       const std::vector<TokenIds>& prompts, std::span<const float> states,
                       const std::vector<RowGroup>& groups, std::size_t variants, std::size_t lastLogits,
                       ForwardOutput& output);

}  // namespace quantoscope::criticality
