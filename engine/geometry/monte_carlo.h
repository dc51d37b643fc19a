// SPDX-License-Identifier: GPL-3.0-or-later
// Errors of random roundings, held against the exact region: none may lie outside, and how much of the region
// they reach says how likely its corners are. Pure computation of an immutable value; safe from any thread.
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <stop_token>

#include "engine/geometry/error_trace.h"

namespace quantoscope::geometry {

struct MonteCarlo {
  /// s x n in the space the trace shows. Each sample draws the rounding error of every weight independently
  /// and uniformly from [-Delta/2, Delta/2] (of the diagonal weights only in the diagonal model) and carries
  /// the errors of all layers to the shown space.
  Points samples;
  std::size_t inside = 0;  ///< of the samples, within the rounding of doubles
  /// The sample that is no chance: the rounding that was made, W' - W. Absent when a weight of a diagonal
  /// model is off the diagonal, because the model says nothing about its rounding.
  std::optional<Eigen::VectorXd> actual;
  /// The mean, over fixed directions u spread evenly over the half circle (180) or the sphere (1000), of
  /// (largest u . sample) / (h(u) of the region), where h(u) > 0; between 0 and 1. Absent for a point.
  std::optional<double> supportShare;
  /// Area or volume of the samples' convex hull / that of the region; absent for flat regions.
  std::optional<double> hullShare;
};

using MonteCarloPtr = std::shared_ptr<const MonteCarlo>;

inline constexpr int maximumSamples = 100000;

/// `count` samples (1..maximumSamples), the same on every machine for one seed. Fails with Cancelled when
/// `stop` is set.
core::Result<MonteCarloPtr> sampleErrors(const ErrorTrace& trace, int count, std::uint64_t seed,
                                         const std::stop_token& stop = {});

}  // namespace quantoscope::geometry
