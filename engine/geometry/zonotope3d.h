// SPDX-License-Identifier: GPL-3.0-or-later
// Zonotopes of space: exact facets, volumes and membership of a sum of segments, without any hull of sign
// patterns. Values and pure functions, safe from any thread. How facets are found is in
// zone_topology.h.
#pragma once

#include <Eigen/Core>
#include <cstdint>
#include <memory>
#include <span>
#include <stop_token>
#include <vector>

#include "engine/geometry/facet_cache.h"
#include "engine/geometry/generators.h"
#include "engine/geometry/membership.h"

namespace quantoscope::geometry {

/// The facets' corners, shared by the zonotopes that have the same ones.
struct FacetLoops {
  std::shared_ptr<const std::vector<std::uint32_t>> starts;  ///< where each loop starts, and the end; or null
  std::shared_ptr<const std::vector<std::uint32_t>>
      corners;  ///< counter-clockwise seen from the normal's tip
};

struct Zonotope3d {
  /// 3: a solid with V - E + F = 2; 2: one flat polygon, to be seen from both sides; 1: a segment; 0: the
  /// origin.
  int rank = 0;
  Points vertices;  ///< v x 3, each once; every vertex has its exact negative
  FacetLoops loops;
  Points normals;         ///< f x 3, unit and outward
  Eigen::VectorXd areas;  ///< f; a flat polygon counts once
  double volume = 0;      ///< sum over facets of area * distance / 3
  Membership membership;

  std::size_t facetCount() const { return loops.starts ? loops.starts->size() - 1 : 0; }
  std::span<const std::uint32_t> facet(std::size_t i) const {
    const std::vector<std::uint32_t>& starts = *loops.starts;
    return std::span(*loops.corners).subspan(starts[i], starts[i + 1] - starts[i]);
  }
  std::size_t edgeCount() const;
};

/// The zonotope of `generators` (3 x p, finite) in O(p^2 log p). Negligible generators are dropped, parallel
/// and coplanar ones merged within the tolerances of frameOf(). Should nearly coplanar generators contradict
/// one another within the tolerance, only exactly coplanar ones are merged, so the surface is always closed.
/// When `stop` is set the result may be without facets; it is then not to be used. `cache`, unless it is
/// null, saves finding facets again that still hold; the result is the same.
Zonotope3d zonotopeOf(const Eigen::MatrixXd& generators, const std::stop_token& stop = {},
                      FacetCache* cache = nullptr);

/// 2^3 * sum over triples of |det|: the volume by another way, in O(p^3), for checks.
double volumeFromDeterminants(const Eigen::MatrixXd& generators);

/// The volumes (areas for two rows) of the zonotopes of the first counts[0], counts[1], ... generators;
/// counts ascend. Each generator adds its length times the shadow of those before it: O(p^2 log p) for all of
/// them.
std::vector<double> volumeGrowth(const Eigen::MatrixXd& generators, const std::vector<Eigen::Index>& counts);

}  // namespace quantoscope::geometry
