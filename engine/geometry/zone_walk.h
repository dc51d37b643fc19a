// SPDX-License-Identifier: GPL-3.0-or-later
// The facets of a full-dimensional 3-D zonotope, zone by zone. Internal to this module; see zonotope3d.h.
#pragma once

#include <Eigen/Core>
#include <cstdint>
#include <stop_token>
#include <vector>

#include "engine/geometry/generators.h"

namespace quantoscope::geometry {

/// A closed surface; facets 2 i and 2 i + 1 are opposite, and so are vertices 2 i and 2 i + 1.
struct ZoneMesh {
  Points vertices;                            ///< v x 3, original coordinates
  std::vector<std::uint32_t> facetStarts{0};  ///< where each loop starts in facetVertices, and its end
  std::vector<std::uint32_t> facetVertices;   ///< loops, counter-clockwise seen from outside
  std::vector<Eigen::Vector3d> areas;         ///< outward area vectors in the frame, of the even facets
  std::vector<double> offsets;                ///< area vector . facet center in the frame, of the even facets
  std::vector<double> edgeLengths;  ///< half the length of the loop in the frame, of the even facets
  bool closed = false;              ///< every edge is met once in each direction and V - E + F = 2
};

enum class Coplanarity {
  Tolerant,  ///< three unit generators with |det| <= tolerance in the frame share a plane
  Exact,  ///< only those with det = 0; directions are rounded to 2^-52 first, so that the test is never wrong
};

/// Walks the zones of `generators` (3 x p, no two parallel within `tolerance`, p >= 3, rank 3) in O(p^2 log
/// p). For each generator the others are projected along it and sorted by exact comparisons; walking them in
/// order flips one group of signs after the other, and each step is a pair of opposite facets. A facet is
/// kept by the generator of smallest index in it. Vertices are known by a 64-bit hash of their signs, never
/// by coordinates. Tolerant grouping can contradict itself for nearly coplanar generators, and then `closed`
/// is false; Exact cannot. When `stop` is set the walk ends early with `closed` false.
ZoneMesh walkZones(const Eigen::MatrixXd& generators, const Eigen::MatrixXd& framed, double tolerance,
                   Coplanarity coplanarity, const std::stop_token& stop);

}  // namespace quantoscope::geometry
