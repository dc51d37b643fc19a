// SPDX-License-Identifier: GPL-3.0-or-later
// Several runs on one axis: brought to common positions, subtracted from a baseline, and gathered as mean and
// spread. Pure functions, safe from any thread.
#pragma once

#include <cstddef>
#include <memory>
#include <optional>
#include <span>
#include <stop_token>
#include <vector>

#include "engine/runs/run_record.h"

namespace quantoscope::runs {

enum class Alignment {
  Iteration,  ///< iteration i of one run beside iteration i of the others
  Fraction,   ///< from the beginning (0) to the end (1) of each run
};

/// All lists are as long as `positions`; NaN: no finite loss of the run there.
struct Comparison {
  Alignment alignment = Alignment::Iteration;
  std::vector<double> positions;            ///< centers of equal cells; iterations from 0, or fractions
  std::vector<std::vector<double>> losses;  ///< per run: mean of its finite losses in each cell
  /// Per run: its losses minus those of the baseline. Empty without a baseline.
  std::vector<std::vector<double>> differences;
  /// Over the runs that have a loss there: mean, population standard deviation, how many.
  std::vector<double> mean;
  std::vector<double> std;
  std::vector<std::size_t> count;
};

inline constexpr std::size_t comparisonCells = 1000;

/// The runs' iteration_losses on at most comparisonCells cells; as many as the longest run has iterations if
/// those are fewer, so that nothing is averaged that need not be. A loss belongs to the cell of its
/// iteration, or of (iteration + 0.5) / iterations. `baseline` is an index into `runs`. Runs without
/// iteration_losses have NaN everywhere. Empty for no losses at all.
Comparison compareRuns(std::span<const std::shared_ptr<const RunRecord>> runs, Alignment alignment,
                       std::optional<std::size_t> baseline = std::nullopt, std::stop_token stop = {});

}  // namespace quantoscope::runs
