// SPDX-License-Identifier: GPL-3.0-or-later
// Which bit-width does best when loss, steadiness and cost are weighed against each other. Cheap enough to
// follow a slider: it works on the statistics per bit-width, not on the losses.
#pragma once

#include <span>
#include <vector>

#include "engine/runs/per_bit.h"

namespace quantoscope::runs {

/// Used as they are; they need not add up to 1.
struct RankingWeights {
  double efficiency = 0.4;
  double stability = 0.3;
  double performance = 0.3;
};

/// Each metric is brought to 0..1 over the bit-widths by (x - min) / (max - min); 1 for all if all are equal.
struct RankedBits {
  int bits = 0;
  double efficiency = 0;   ///< of 1 / (mean loss * bits)
  double stability = 0;    ///< of 1 / (1 + std of the loss)
  double performance = 0;  ///< of 1 / mean loss
  double composite = 0;    ///< weighted sum
};

/// Whether rankBits() can rank these: every mean loss must be positive and its reciprocals finite, or 1 /
/// mean loss would put the worst first.
bool canRank(std::span<const BitStatistics> statistics);

/// Descending by composite, ties by the smaller bit-width. Empty when canRank() says no.
std::vector<RankedBits> rankBits(std::span<const BitStatistics> statistics,
                                 const RankingWeights& weights = {});

}  // namespace quantoscope::runs
