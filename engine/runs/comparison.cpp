// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/runs/comparison.h"

#include <algorithm>
#include <cmath>
#include <functional>

#include "engine/runs/numbers.h"

namespace quantoscope::runs {
namespace {

/// `iterations` is what the cells span; for fractions the run's own.
std::vector<double> cellMeans(const Column<double>& losses, std::size_t cells, std::size_t iterations) {
  std::vector<double> sums(cells, 0.0);
  std::vector<double> counts(cells, 0.0);
  const double scale = static_cast<double>(cells) / static_cast<double>(iterations);
  for (std::size_t i = 0; i < losses.size(); ++i) {
    if (!std::isnan(losses[i])) {
      const double position = (static_cast<double>(i) + 0.5) * scale;
      const std::size_t cell = std::min(cells - 1, static_cast<std::size_t>(position));
      sums[cell] += losses[i];
      counts[cell] += 1;
    }
  }
  for (std::size_t cell = 0; cell < cells; ++cell) {
    sums[cell] = counts[cell] > 0 ? sums[cell] / counts[cell] : undefined;
  }
  return sums;
}

void gather(Comparison& comparison) {
  for (std::size_t cell = 0; cell < comparison.positions.size(); ++cell) {
    std::vector<double> there;
    for (const std::vector<double>& losses : comparison.losses) {
      if (!std::isnan(losses[cell])) {
        there.push_back(losses[cell]);
      }
    }
    comparison.count.push_back(there.size());
    comparison.mean.push_back(mean(there));
    comparison.std.push_back(populationStd(there, comparison.mean.back()));
  }
}

}  // namespace

Comparison compareRuns(std::span<const std::shared_ptr<const RunRecord>> runs, Alignment alignment,
                       std::optional<std::size_t> baseline, std::stop_token stop) {
  Comparison comparison;
  comparison.alignment = alignment;
  std::size_t longest = 0;
  for (const auto& run : runs) {
    longest = std::max(longest, run->losses.size());
  }
  const std::size_t cells = std::min(longest, comparisonCells);
  if (cells == 0) {
    return comparison;
  }
  const bool fraction = alignment == Alignment::Fraction;
  const double width = (fraction ? 1.0 : static_cast<double>(longest)) / static_cast<double>(cells);
  for (std::size_t cell = 0; cell < cells; ++cell) {
    // The middle of the iterations in the cell: iteration i stands at i, not at the middle of [i, i + 1).
    comparison.positions.push_back((static_cast<double>(cell) + 0.5) * width - (fraction ? 0.0 : 0.5));
  }
  for (const auto& run : runs) {
    if (stop.stop_requested()) {
      return comparison;
    }
    const std::size_t own = std::max<std::size_t>(run->losses.size(), 1);
    comparison.losses.push_back(cellMeans(run->losses, cells, fraction ? own : longest));
  }
  if (baseline && *baseline < runs.size()) {
    const std::vector<double>& base = comparison.losses[*baseline];
    for (const std::vector<double>& losses : comparison.losses) {
      std::vector<double>& difference = comparison.differences.emplace_back(cells);
      std::transform(losses.begin(), losses.end(), base.begin(), difference.begin(), std::minus<>());
    }
  }
  gather(comparison);
  return comparison;
}

}  // namespace quantoscope::runs
