// SPDX-License-Identifier: GPL-3.0-or-later
// Where the facets and vertices of a zone topology are for given generators, O(facets). Internal to this
// module; see zonotope3d.h.
#pragma once

#include <Eigen/Geometry>
#include <limits>
#include <vector>

#include "engine/geometry/generators.h"
#include "engine/geometry/zone_topology.h"

namespace quantoscope::geometry {

/// Writes the `topology.firstCorners.size() * 2` vertices for `generators` (3 x p, original coordinates), and
/// calls facet(area, offset, edgeLength) for each even facet in its order, all in the frame: the outward area
/// vector, its product with the facet's center, and half the length of the loop. Sums run along each zone, so
/// that no position is the end of a chain longer than the number of generators.
template <typename Facet>
void layOutZones(const ZoneTopology& topology, const Eigen::Matrix3Xd& generators,
                 const Eigen::Matrix3Xd& framed, Points& vertices, Facet&& facet) {
  const Eigen::VectorXd lengths = framed.colwise().norm();
  vertices.resize(2 * static_cast<Eigen::Index>(topology.firstCorners.size()), 3);
  double* vertex = vertices.data();
  auto created = topology.firstCorners.begin();
  std::uint32_t corner = 0;
  const auto meet = [&](const Eigen::Vector3d& position) {
    if (created != topology.firstCorners.end() && corner == *created / 2) {
      const double sign = *created % 2 == 0 ? 1 : -1;
      for (int i = 0; i < 3; ++i, ++vertex) {
        // Zeros are positive, wherever they come from.
        vertex[0] = sign * position(i) + 0.0;
        vertex[3] = -sign * position(i) + 0.0;
      }
      vertex += 3;
      ++created;
    }
    ++corner;
  };

  const ZoneTurn* turn = topology.turns.data();
  for (int zone = 0; zone < topology.count; ++zone) {
    const ZoneTurn* end = turn + (topology.count - 1);
    Eigen::Vector3d center = Eigen::Vector3d::Zero();
    Eigen::Vector3d framedCenter = Eigen::Vector3d::Zero();
    for (const ZoneTurn* each = turn; each != end; ++each) {
      center -= each->sign * generators.col(each->index);
      framedCenter -= each->sign * framed.col(each->index);
    }
    const Eigen::Vector3d own = generators.col(zone);
    const Eigen::Vector3d framedOwn = framed.col(zone);
    while (turn != end) {
      const ZoneTurn* next = turn;
      bool isOwn = true;
      Eigen::Vector3d sum = Eigen::Vector3d::Zero();
      Eigen::Vector3d area = Eigen::Vector3d::Zero();
      double length = 0;
      do {
        isOwn = isOwn && zone < next->index;
        const Eigen::Vector3d edge = next->sign * framed.col(next->index);
        area += sum.cross(edge);
        sum += edge;
        length += lengths(next->index);
        ++next;
      } while (next != end && !next->opens);
      if (isOwn) {
        Eigen::Vector3d position = center - own;
        for (const ZoneTurn* each = turn; each != next; ++each) {
          meet(position);
          position += 2 * each->sign * generators.col(each->index);
        }
        meet(position);
        position += 2 * own;
        for (const ZoneTurn* each = turn; each != next; ++each) {
          meet(position);
          position -= 2 * each->sign * generators.col(each->index);
        }
        meet(position);
        area = 4 * (area + sum.cross(framedOwn));
        facet(area, area.dot(framedCenter + sum), 2 * (length + lengths(zone)));
      }
      framedCenter += 2 * sum;
      for (; turn != next; ++turn) {
        center += 2 * turn->sign * generators.col(turn->index);
      }
    }
  }
}

}  // namespace quantoscope::geometry
