// SPDX-License-Identifier: GPL-3.0-or-later
// Everything that is computed from one run, gathered. Immutable once made, so it may cross threads.
#pragma once

#include <memory>
#include <optional>
#include <stop_token>
#include <vector>

#include "engine/runs/best.h"
#include "engine/runs/convergence.h"
#include "engine/runs/improvement.h"
#include "engine/runs/per_bit.h"
#include "engine/runs/ranking.h"
#include "engine/runs/run_record.h"
#include "engine/runs/sample_groups.h"
#include "engine/runs/summary.h"
#include "engine/runs/transitions.h"
#include "engine/runs/usage.h"

namespace quantoscope::runs {

/// Lists are empty where the run lacks what they are made of.
struct RunAnalysis {
  std::shared_ptr<const RunRecord> record;
  std::shared_ptr<const SampleGroups> samples;  ///< what the statistics per bit-width are made of
  std::vector<BitStatistics> perBit;            ///< ascending by bits
  std::vector<RankedBits> ranking;         ///< with the usual weights; rankBits() makes others from perBit
  std::optional<Transitions> transitions;  ///< absent without bit_width_usage
  Usage usage;
  std::vector<BitImprovement> improvement;  ///< ascending by bits
  std::vector<BitConvergence> convergence;  ///< ascending by bits
  BestBits best;
  Summary summary;
  std::vector<Note> notes;  ///< those of the record, then why something could not be computed
};

/// Null if `stop` was set before the end, which is polled between the parts and inside the long ones.
/// `record` must not be null. Safe from any thread.
std::shared_ptr<const RunAnalysis> analyzeRun(std::shared_ptr<const RunRecord> record,
                                              std::stop_token stop = {});

}  // namespace quantoscope::runs
