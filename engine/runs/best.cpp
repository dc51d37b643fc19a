// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/runs/best.h"

#include <cmath>

namespace quantoscope::runs {
namespace {

/// The bits of the entry whose `sign` times `measure` is largest.
std::optional<int> leader(std::span<const BitConvergence> convergence, double BitConvergence::*measure,
                          double sign) {
  std::optional<int> bits;
  double best = 0;
  for (const BitConvergence& entry : convergence) {
    const double value = sign * entry.*measure;
    if (std::isfinite(value) && (!bits || value > best)) {
      bits = entry.bits;
      best = value;
    }
  }
  return bits;
}

}  // namespace

BestBits findBest(std::span<const BitConvergence> convergence) {
  return {leader(convergence, &BitConvergence::decayRate, 1), leader(convergence, &BitConvergence::final, -1),
          leader(convergence, &BitConvergence::stabilityCv, -1),
          leader(convergence, &BitConvergence::improvementPercent, 1)};
}

}  // namespace quantoscope::runs
