// SPDX-License-Identifier: GPL-3.0-or-later
// The handful of numbers that introduce a run.
#pragma once

#include <cstddef>
#include <optional>
#include <vector>

#include "engine/runs/run_record.h"
#include "engine/runs/sample_groups.h"
#include "engine/runs/usage.h"

namespace quantoscope::runs {

/// Absent: the file lacks the list the number is made of.
struct Summary {
  std::optional<std::size_t> iterations;  ///< with gaps
  std::optional<double> finalLoss;        ///< the last finite loss
  std::optional<double> bestLoss;         ///< the smallest
  std::optional<double> meanLoss;
  std::vector<int> bitWidths;  ///< ascending: those in bit_width_usage, else those of losses_per_bit
  /// Over the iterations whose bit-width is known.
  std::optional<double> meanBitWidth;
  std::optional<int> mostFrequentBitWidth;  ///< ties go to the smaller bit-width
};

Summary summarize(const RunRecord& record, const Usage& usage, const SampleGroups& groups);

}  // namespace quantoscope::runs
