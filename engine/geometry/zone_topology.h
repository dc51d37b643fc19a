// SPDX-License-Identifier: GPL-3.0-or-later
// Which facets and vertices a full-dimensional 3-D zonotope has, found zone by zone. It depends on the
// directions of the generators only, and it stays the same while these turn a little: found once, it is kept
// as long as it can be shown to hold. Where facets and vertices are is in zone_layout.h. Internal to this
// module; see zonotope3d.h.
#pragma once

#include <Eigen/Core>
#include <cstdint>
#include <stop_token>
#include <vector>

namespace quantoscope::geometry {

enum class Coplanarity {
  Tolerant,  ///< three unit generators with |det| <= tolerance in the frame share a plane
  Exact,  ///< only those with det = 0; directions are rounded to 2^-52 first, so that the test is never wrong
};

/// A generator on the walk around a zone: which, and on which side it begins.
struct ZoneTurn {
  std::int32_t index = 0;
  std::int8_t sign = 1;
  bool opens = true;  ///< the first of a group that shares a plane with the zone's own generator

  friend bool operator==(const ZoneTurn&, const ZoneTurn&) = default;
};

/// Above this a determinant of unit vectors computed with doubles has the right sign.
inline constexpr double safeDeterminant = 8e-15;

/// A closed surface. Facets 2 i and 2 i + 1 are opposite, and so are vertices 2 i and 2 i + 1.
struct ZoneTopology {
  int count = 0;  ///< generators
  Coplanarity coplanarity = Coplanarity::Tolerant;
  /// For each zone all other generators in the order of the walk, which turns counter-clockwise seen against
  /// the zone's generator; count * (count - 1). A group that belongs to the zone's own facet is in the order
  /// of the facet's edges.
  std::vector<ZoneTurn> turns;
  std::vector<std::uint8_t> isSimple;         ///< for each zone: no groups, every other generator turns alone
  std::vector<std::uint32_t> facetStarts{0};  ///< where each loop starts in facetVertices, and its end
  std::vector<std::uint32_t> facetVertices;   ///< loops, counter-clockwise seen from outside
  /// For each pair of vertices the corner, counted over the loops of the even facets, where it was met first,
  /// times 2, plus 1 where that was the odd vertex. Ascends.
  std::vector<std::uint32_t> firstCorners;
  bool closed = false;  ///< every edge is met once in each direction and V - E + F = 2
};

/// The topology for `framed` (3 x p in their frame, no two parallel within `tolerance`, p >= 3, rank 3), in
/// O(p^2 log p). For each generator the others are projected along it and sorted by exact comparisons;
/// walking them in order flips one group of signs after the other, and each step is a pair of opposite
/// facets. A facet is kept by the generator of smallest index in it. Vertices are known by a 64-bit hash of
/// their signs, never by coordinates. Tolerant grouping can contradict itself for nearly coplanar generators,
/// and then `closed` is false; Exact cannot. When `stop` is set the walk ends early with `closed` false.
ZoneTopology findZones(const Eigen::Matrix3Xd& framed, double tolerance, Coplanarity coplanarity,
                       const std::stop_token& stop);

/// Whether a closed Tolerant topology is that of `framed`, by O(p^2) determinants that are far from zero.
/// False is no proof of the contrary.
bool holdsFor(const ZoneTopology& topology, const Eigen::Matrix3Xd& framed, double tolerance);

}  // namespace quantoscope::geometry
