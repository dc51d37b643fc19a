// SPDX-License-Identifier: GPL-3.0-or-later
// What a run's own numbers suggest, each sentence with the number it stands on. There is no general advice in
// here: without numbers that carry a sentence, the sentence is not said. Pure, safe from any thread.
#pragma once

#include <string>
#include <vector>

#include "engine/runs/ranking.h"
#include "engine/runs/run_analysis.h"

namespace quantoscope::runs {

enum class Topic {
  BestTradeOff,    ///< the highest composite score
  LowestLoss,      ///< the lowest mean loss, where that is another bit-width
  SmallestEnough,  ///< the fewest bits whose final loss is near the best one
  WarmUp,          ///< how long the loss needs to come back after a switch
  HarmfulSwitch,   ///< the pair of bit-widths whose switches raised the loss most
  StillFalling,    ///< a bit-width at which the loss was still going down at the end
  FewSamples,      ///< a bit-width about which little is known
};

struct Recommendation {
  Topic topic;
  Note sentence;  ///< context "Runs"
};

/// A final loss counts as near the best one within this factor.
inline constexpr double nearFinalLoss = 1.05;
/// Statistics of fewer losses than this are called uncertain.
inline constexpr std::size_t fewSamples = 30;

/// In the order of Topic. The ranking is computed with `weights`. Warm-up: the 90th percentile (see
/// quantile()) of the recovery lengths of switches, from 5 on that recovered. Harmful switch: the pair with
/// the largest positive mean change among those seen at least twice. Still falling: the mean of the last
/// quarter of the losses is below that of the quarter before by more than two standard errors of the
/// difference, for at least 40 losses.
std::vector<Recommendation> recommend(const RunAnalysis& run, const RankingWeights& weights = {});

}  // namespace quantoscope::runs
