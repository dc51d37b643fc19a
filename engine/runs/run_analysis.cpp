// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/runs/run_analysis.h"

#include <utility>

namespace quantoscope::runs {

std::shared_ptr<const RunAnalysis> analyzeRun(std::shared_ptr<const RunRecord> record, std::stop_token stop) {
  auto analysis = std::make_shared<RunAnalysis>();
  analysis->record = std::move(record);
  const RunRecord& run = *analysis->record;
  analysis->notes = run.notes;
  analysis->samples = std::make_shared<const SampleGroups>(analysis->record);

  for (const BitSamples& samples : analysis->samples->all()) {
    if (stop.stop_requested()) {
      return nullptr;
    }
    analysis->perBit.push_back(bitStatistics(samples));
    if (auto convergence = measureConvergence(samples, stop)) {
      analysis->convergence.push_back(std::move(*convergence));
    }
  }
  if (stop.stop_requested()) {
    return nullptr;
  }
  analysis->ranking = rankBits(analysis->perBit);
  if (!canRank(analysis->perBit)) {
    analysis->notes.push_back({QUANTOSCOPE_TEXT("Runs",
                                                "There is no ranking: it needs a positive mean loss at every "
                                                "bit-width."),
                               {}});
  }
  if (!run.bitWidths.empty()) {
    analysis->transitions = findTransitions(run.losses, run.bitWidths);
  }
  analysis->usage = measureUsage(run.bitWidths);
  analysis->improvement = measureImprovement(run, *analysis->samples);
  analysis->best = findBest(analysis->convergence);
  analysis->summary = summarize(run, analysis->usage, *analysis->samples);
  if (stop.stop_requested()) {
    return nullptr;
  }
  return analysis;
}

}  // namespace quantoscope::runs
