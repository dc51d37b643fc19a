// SPDX-License-Identifier: GPL-3.0-or-later
// How the loss at one bit-width went down: ends, decay, steadiness, and the curves that show it.
#pragma once

#include <cstddef>
#include <optional>
#include <span>
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

  /// The ends of convergenceRate() and its length.
  double rateFirst = 0;
  double rateLast = 0;
  std::size_t rateCount = 0;

  /// The first, middle (samples/2) and last value of smoothedLosses(), and its window; 0 for 20 samples or
  /// fewer, which are not smoothed.
  std::size_t smoothingWindow = 0;
  double smoothedFirst = 0;
  double smoothedMiddle = 0;
  double smoothedLast = 0;
};

/// min(10, floor(samples/5)): over how many samples the rolling mean behind the convergence rate goes.
std::size_t convergenceWindow(std::size_t samples);

/// Minus the gradient of the centered rolling mean where its window fits: positive while the loss falls.
/// Element i belongs to sample i + floor(window/2); there are samples - window + 1 of them. Empty for 10
/// losses or fewer.
std::vector<double> convergenceRate(std::span<const double> losses, std::stop_token stop = {});

/// Savitzky-Golay of order 3 over min(21, floor(samples/5)) samples, one more if that is even; as long as the
/// losses. Empty for 20 losses or fewer.
std::vector<double> smoothedLosses(std::span<const double> losses, std::stop_token stop = {});

/// Absent for 10 losses or fewer: too little to speak of convergence.
std::optional<BitConvergence> measureConvergence(const BitSamples& samples);

}  // namespace quantoscope::runs
