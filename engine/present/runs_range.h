// SPDX-License-Identifier: GPL-3.0-or-later
// What a brushed range of iterations holds. Iterations are counted from 0, as in the files' lists. Pure
// functions, safe from any thread; their cost grows with the range, not with the run.
#pragma once

#include <cstddef>
#include <memory>
#include <optional>

#include "engine/present/plot.h"
#include "engine/present/text.h"
#include "engine/runs/run_analysis.h"

namespace quantoscope::present {

/// Iterations [first, end); never empty.
struct IterationSpan {
  std::size_t first = 0;
  std::size_t end = 0;

  friend bool operator==(const IterationSpan&, const IterationSpan&) = default;
};

/// The run's iterations i with range.low <= i <= range.high; absent if there is none, or if the run has no
/// list that is ordered by iteration.
std::optional<IterationSpan> iterationsIn(const runs::RunAnalysis& run, const Range& range);

/// The losses of these iterations by bit-width, from iteration_losses and bit_width_usage; losses_per_bit
/// does not say when. Empty when one of the two lists is missing.
std::shared_ptr<const runs::SampleGroups> samplesIn(const runs::RunAnalysis& run, const IterationSpan& span);

struct RangeStatistics {
  std::size_t finite = 0;  ///< losses that are no gaps; the other values are NaN when there is none
  double mean = 0;
  double lowest = 0;
  double highest = 0;
};

RangeStatistics statisticsIn(const runs::RunAnalysis& run, const IterationSpan& span);

/// "Iterations 200–450 of 1500: mean loss 0.31, lowest 0.02, highest 1.4." or why there is nothing to say.
Text rangeSentence(const runs::RunAnalysis& run, const Range& range);

}  // namespace quantoscope::present
