// SPDX-License-Identifier: GPL-3.0-or-later
// How the loss at one bit-width went down: ends, decay, steadiness, and the curves that show it.
#pragma once

#include <cstddef>
#include <optional>
#include <stop_token>
#include <vector>

#include "engine/runs/sample_groups.h"

namespace quantoscope::runs {

/// NaN: undefined for these losses. Indices count the finite losses of this bit-width, not iterations.
struct BitConvergence {
  int bits = 0;
  std::size_t samples = 0;
  double initial = 0;             ///< mean of the first 5 losses
  double final = 0;               ///< mean of the last 5 losses
  double improvementPercent = 0;  ///< from initial to final; NaN if initial is 0
  /// Minus the least-squares slope of ln(loss - min + 0.001) on the index: the rate of an exponential decay.
  double decayRate = 0;
  /// Population std / mean of the last floor(samples/4) losses: smaller is steadier. NaN unless that mean is
  /// positive.
  double stabilityCv = 0;

  std::size_t rollingWindow = 0;  ///< min(10, floor(samples/5))
  /// Minus the gradient of the centered rolling mean where its window fits: positive while the loss falls.
  /// Element i belongs to sample i + floor(rollingWindow/2); there are samples - rollingWindow + 1 of them.
  std::vector<double> rate;

  /// min(21, floor(samples/5)), one more if that is even; 0 and no curve for 20 samples or fewer.
  std::size_t smoothingWindow = 0;
  std::vector<double> smoothed;  ///< Savitzky-Golay of order 3, as long as the samples
};

/// Absent for 10 losses or fewer: too little to speak of convergence. When `stop` is set the result is
/// unspecified.
std::optional<BitConvergence> measureConvergence(const BitSamples& samples, std::stop_token stop = {});

}  // namespace quantoscope::runs
