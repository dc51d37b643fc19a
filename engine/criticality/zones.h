// SPDX-License-Identifier: GPL-3.0-or-later
// Which layers can go to 2 bits: flags with thresholds, zones, and the plan and advice that follow. Pure
// functions, safe from any thread.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "engine/criticality/analysis.h"
#include "engine/quantization/plan.h"

namespace quantoscope::criticality {

/// A layer is flagged where a measured number is beyond its threshold.
struct ZoneThresholds {
  double sparsity = 0.15;   ///< above
  double entropy = 1.0;     ///< nats, below
  double focus = 0.70;      ///< above
  double magnitude = 4.0;   ///< mean |a|, above
  double divergence = 0.1;  ///< KL at 2 bits in nats, above
};

enum class Flag : std::uint8_t { Sparsity, Entropy, Focus, Magnitude, Divergence };
inline constexpr std::size_t flagCount = 5;

enum class Zone : std::uint8_t {
  Safe,        ///< no flag: 2 bits
  Transition,  ///< one flag: mixed
  Critical,    ///< two or more: 4 bits or more
};

/// "sparsity", "entropy", "focus", "magnitude", "kl_2bit"; "safe", "transition", "critical".
std::string_view idOf(Flag flag);
std::string_view idOf(Zone zone);

struct LayerJudgement {
  int layer = 0;
  std::vector<Flag> flags;
  Zone zone = Zone::Safe;
  /// One sentence: the numbers that led to the zone.
  std::string reason;
};

/// One judgement a layer, in the order of the analysis. Numbers that are absent raise no flag.
std::vector<LayerJudgement> judge(const Analysis& analysis, const ZoneThresholds& thresholds);

struct PlanRules {
  int safeBits = 2;
  int criticalBits = 4;
  int groupSize = 0;  ///< 0: one scale a channel
};

/// The plan of the zones, by tensors ("model.layers.0.self_attn.q_proj.weight", ...): safe layers get
/// safeBits, critical ones criticalBits; in transition layers the two matrices that write into the residual
/// stream (o_proj, down_proj) get criticalBits, the other five safeBits.
quantization::QuantizationPlan zonePlan(const Analysis& analysis,
                                        const std::vector<LayerJudgement>& judgements,
                                        const PlanRules& rules);

/// Bytes of the codes of all layers' matrices, scales left out; 0 where the analysis has no sizes.
struct ZoneMemory {
  double full = 0;     ///< at 16 bits
  double uniform = 0;  ///< every layer at criticalBits
  double plan = 0;
};
ZoneMemory zoneMemory(const Analysis& analysis, const std::vector<LayerJudgement>& judgements,
                      const PlanRules& rules);

/// A sentence for people: a source text in the context "Criticality" with %1..%9.
struct Advice {
  const char* text;
  std::vector<std::string> arguments;
};
std::vector<Advice> recommendations(const Analysis& analysis, const std::vector<LayerJudgement>& judgements,
                                    const PlanRules& rules);

}  // namespace quantoscope::criticality
