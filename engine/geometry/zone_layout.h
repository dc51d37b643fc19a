// SPDX-License-Identifier: GPL-3.0-or-later
// Where the facets and vertices of a zone topology are for given generators, O(facets), zone by zone.
// Internal to this module; see zonotope3d.h.
#pragma once

#include <Eigen/Core>
#include <cstddef>
#include <cstdint>
#include <vector>

#include "engine/geometry/generators.h"
#include "engine/geometry/zone_topology.h"

namespace quantoscope::geometry {

/// The even facets of one zone, in their order and in the frame. Lists may be longer than `count`.
struct ZoneFacets {
  std::size_t count = 0;
  std::vector<double> areaX;  ///< outward area vectors
  std::vector<double> areaY;
  std::vector<double> areaZ;
  std::vector<double> offset;      ///< area vector . the facet's center
  std::vector<double> edgeLength;  ///< half the length of the loop
};

/// Lays a topology out for generators. Sums run along each zone, so that no position is the end of a chain
/// longer than the number of generators.
class ZoneLayout {
 public:
  /// `topology` is closed; `generators` (3 x p, original coordinates) and `framed` (3 x p). All outlive the
  /// layout. `vertices` becomes the right size.
  ZoneLayout(const ZoneTopology& topology, const Eigen::Matrix3Xd& generators, const Eigen::Matrix3Xd& framed,
             Points& vertices);

  /// The next zone, from the first: writes the vertices it meets first and returns its facets, which hold
  /// until the next call.
  const ZoneFacets& next();

 private:
  /// One number for each facet of a zone without groups.
  struct Lists {
    std::vector<double> x;
    std::vector<double> y;
    std::vector<double> z;
    void resize(std::size_t count);
  };

  void simpleZone(int zone);
  void groupedZone(int zone);
  void writeVertex(const Eigen::Vector3d& position, bool isEven);
  /// Writes a corner that no zone has met before.
  void meet(const Eigen::Vector3d& position);
  void add(const Eigen::Vector3d& area, double offset, double edgeLength);

  const ZoneTopology& m_topology;
  const Eigen::Matrix3Xd& m_generators;
  const Eigen::Matrix3Xd& m_framed;
  Eigen::VectorXd m_lengths;
  double* m_vertex;                ///< where the next pair of vertices goes
  const std::uint32_t* m_created;  ///< of ZoneTopology::firstCorners
  const std::uint32_t* m_lastCreated;
  std::uint32_t m_corner = 0;
  const ZoneTurn* m_turn;
  int m_zone = 0;
  ZoneFacets m_facets;
  Lists m_center;  ///< before the facet's turn
  Lists m_edge;
  Lists m_framedCenter;
  Lists m_framedEdge;
  std::vector<double> m_ownLength;
};

}  // namespace quantoscope::geometry
