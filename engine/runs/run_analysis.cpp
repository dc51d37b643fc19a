// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/runs/run_analysis.h"

#include <optional>
#include <span>
#include <utility>
#include <vector>

#include "engine/core/parallel_for.h"

namespace quantoscope::runs {

std::shared_ptr<const RunAnalysis> analyzeRun(std::shared_ptr<const RunRecord> record, std::stop_token stop) {
  auto analysis = std::make_shared<RunAnalysis>();
  analysis->record = std::move(record);
  const RunRecord& run = *analysis->record;
  analysis->notes = run.notes;
  analysis->samples = std::make_shared<const SampleGroups>(analysis->record);

  const std::span<const BitSamples> bits = analysis->samples->all();
  analysis->perBit.resize(bits.size());
  std::vector<std::optional<BitConvergence>> convergence(bits.size());
  core::parallelFor(bits.size(), [&](std::size_t i) {
    if (!stop.stop_requested()) {
      analysis->perBit[i] = bitStatistics(bits[i]);
      convergence[i] = measureConvergence(bits[i]);
    }
  });
  for (auto& measured : convergence) {
    if (measured) {
      analysis->convergence.push_back(*measured);
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
