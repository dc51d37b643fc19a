// SPDX-License-Identifier: GPL-3.0-or-later
// Zonotopes of the plane: the exact polygon of a sum of segments, without any hull of sign patterns.
// Pure functions and values, safe from any thread.
#pragma once

#include <Eigen/Core>

#include "engine/geometry/generators.h"
#include "engine/geometry/membership.h"

namespace quantoscope::geometry {

struct Zonogon {
  int rank = 0;  ///< 2: a polygon; 1: a segment, its two ends; 0: the origin
  /// v x 2, counter-clockwise from the smallest x (of those the smallest y); v and its opposite are exact
  /// negatives.
  Points vertices;
  double area = 0;  ///< 4 * sum over pairs of |g_i x g_j|, by one running sum over the sorted generators
  Membership membership;
};

/// The zonogon of `generators` (2 x p, finite), O(p log p). Generators are sorted by exact comparisons;
/// parallel ones are merged and negligible ones dropped within the tolerances of frameOf().
Zonogon zonogonOf(const Eigen::MatrixXd& generators);

/// The area inside a closed polygon (v x 2, counter-clockwise positive) by the shoelace formula.
double polygonArea(const Points& vertices);

/// Generators of the plane turned to point right (or straight up) and sorted counter-clockwise, parallel ones
/// merged.
struct HalfTurn {
  Eigen::MatrixXd generators;  ///< n x m
  Eigen::MatrixXd framed;      ///< 2 x m
};
/// `coordinates` (2 x p) decides direction and order, exactly; `framed` (2 x p) is where sines up to
/// `tolerance` count as parallel; `generators` (n x p) is carried along. Internal to this module.
HalfTurn sortHalfTurn(const Eigen::MatrixXd& coordinates, const Eigen::MatrixXd& framed,
                      const Eigen::MatrixXd& generators, double tolerance);

/// The closed walk over the sorted generators and back: 2 m points (two for m = 1, the origin for m = 0).
Points walk(const Eigen::MatrixXd& sorted);

/// The slabs of the walk over the sorted generators of a body of rank 2, and those of a body of rank 1 or 0.
/// What was merged within the frame's tolerance is inside. Internal to this module.
Membership planarMembership(const GeneratorFrame& frame, const Eigen::MatrixXd& sortedFramed);
Membership linearMembership(const GeneratorFrame& frame);

/// 4 * sum over pairs of |g_i x g_j| for 2 x m sorted generators.
double sortedArea(const Eigen::MatrixXd& sorted);

}  // namespace quantoscope::geometry
