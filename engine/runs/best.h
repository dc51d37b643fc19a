// SPDX-License-Identifier: GPL-3.0-or-later
// The bit-widths that come first in each measure of convergence.
#pragma once

#include <optional>
#include <span>

#include "engine/runs/convergence.h"

namespace quantoscope::runs {

/// Among the bit-widths with a convergence; values that are not finite do not compete, ties go to the smaller
/// bit-width. Absent if nobody competes.
struct BestBits {
  std::optional<int> fastestConvergence;  ///< largest decay rate
  std::optional<int> bestFinalLoss;       ///< smallest final loss
  std::optional<int> mostStable;          ///< smallest coefficient of variation
  std::optional<int> highestImprovement;  ///< largest improvement
};

/// `convergence` ascending by bits.
BestBits findBest(std::span<const BitConvergence> convergence);

}  // namespace quantoscope::runs
