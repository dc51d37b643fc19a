// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/geometry/zone_layout.h"

#include <Eigen/Geometry>
#include <cstddef>

#include "engine/core/widest_vectors.h"

namespace quantoscope::geometry {

void ZoneLayout::Lists::resize(std::size_t count) {
  x.resize(count);
  y.resize(count);
  z.resize(count);
}

ZoneLayout::ZoneLayout(const ZoneTopology& topology, const Eigen::Matrix3Xd& generators,
                       const Eigen::Matrix3Xd& framed, Points& vertices)
    : m_topology(topology),
      m_generators(generators),
      m_framed(framed),
      m_lengths(framed.colwise().norm()),
      m_created(topology.firstCorners.data()),
      m_lastCreated(m_created + topology.firstCorners.size()),
      m_turn(topology.turns.data()) {
  vertices.resize(2 * static_cast<Eigen::Index>(topology.firstCorners.size()), 3);
  m_vertex = vertices.data();
  const auto most = static_cast<std::size_t>(topology.count);
  for (std::vector<double>* list : {&m_facets.areaX, &m_facets.areaY, &m_facets.areaZ, &m_facets.offset,
                                    &m_facets.edgeLength, &m_ownLength}) {
    list->resize(most);
  }
  for (Lists* lists : {&m_center, &m_edge, &m_framedCenter, &m_framedEdge}) {
    lists->resize(most);
  }
}

const ZoneFacets& ZoneLayout::next() {
  const int zone = m_zone++;
  m_facets.count = 0;
  if (m_topology.isSimple[static_cast<std::size_t>(zone)] != 0) {
    simpleZone(zone);
  } else {
    groupedZone(zone);
  }
  m_turn += m_topology.count - 1;
  return m_facets;
}

void ZoneLayout::writeVertex(const Eigen::Vector3d& position, bool isEven) {
  const double sign = isEven ? 1 : -1;
  for (int i = 0; i < 3; ++i) {
    // Zeros are positive, wherever they come from.
    m_vertex[i] = sign * position(i) + 0.0;
    m_vertex[i + 3] = -sign * position(i) + 0.0;
  }
  m_vertex += 6;
}

void ZoneLayout::meet(const Eigen::Vector3d& position) {
  if (m_created != m_lastCreated && m_corner == *m_created / 2) {
    writeVertex(position, *m_created % 2 == 0);
    ++m_created;
  }
  ++m_corner;
}

void ZoneLayout::add(const Eigen::Vector3d& area, double offset, double edgeLength) {
  const std::size_t at = m_facets.count++;
  m_facets.areaX[at] = area(0);
  m_facets.areaY[at] = area(1);
  m_facets.areaZ[at] = area(2);
  m_facets.offset[at] = offset;
  m_facets.edgeLength[at] = edgeLength;
}

/// All facets are parallelograms: their edges and centers are listed first, whatever belongs to other zones
/// being written over, and everything else is a loop over the lists.
void ZoneLayout::simpleZone(int zone) {
  const ZoneTurn* end = m_turn + (m_topology.count - 1);
  const double* generators = m_generators.data();
  const double* framed = m_framed.data();
  double center[3] = {0, 0, 0};
  double framedCenter[3] = {0, 0, 0};
  for (const ZoneTurn* turn = m_turn; turn != end; ++turn) {
    const double sign = turn->sign;
    const std::ptrdiff_t first = std::ptrdiff_t{3} * turn->index;
    for (int i = 0; i < 3; ++i) {
      center[i] -= sign * generators[first + i];
      framedCenter[i] -= sign * framed[first + i];
    }
  }
  std::size_t count = 0;
  for (const ZoneTurn* turn = m_turn; turn != end; ++turn) {
    const double sign = turn->sign;
    const double* generator = generators + std::ptrdiff_t{3} * turn->index;
    const double* inFrame = framed + std::ptrdiff_t{3} * turn->index;
    const double edge[3] = {sign * generator[0], sign * generator[1], sign * generator[2]};
    const double framedEdge[3] = {sign * inFrame[0], sign * inFrame[1], sign * inFrame[2]};
    m_center.x[count] = center[0];
    m_center.y[count] = center[1];
    m_center.z[count] = center[2];
    m_edge.x[count] = edge[0];
    m_edge.y[count] = edge[1];
    m_edge.z[count] = edge[2];
    m_framedCenter.x[count] = framedCenter[0];
    m_framedCenter.y[count] = framedCenter[1];
    m_framedCenter.z[count] = framedCenter[2];
    m_framedEdge.x[count] = framedEdge[0];
    m_framedEdge.y[count] = framedEdge[1];
    m_framedEdge.z[count] = framedEdge[2];
    m_ownLength[count] = m_lengths(turn->index);
    count += zone < turn->index ? 1 : 0;
    for (int i = 0; i < 3; ++i) {
      center[i] += 2 * edge[i];
      framedCenter[i] += 2 * framedEdge[i];
    }
  }

  const std::uint32_t firstCorner = m_corner;
  m_corner += 4 * static_cast<std::uint32_t>(count);
  const Eigen::Vector3d own = m_generators.col(zone);
  for (; m_created != m_lastCreated && *m_created / 2 < m_corner; ++m_created) {
    const std::uint32_t corner = *m_created / 2 - firstCorner;
    const std::size_t facet = corner / 4;
    // Around the loop: the near edge's end, along the edge, across to the far side, and back.
    const std::uint32_t place = corner % 4;
    const double along = place == 1 || place == 2 ? 2 : 0;
    const double side = place >= 2 ? 1 : -1;
    writeVertex({m_center.x[facet] + side * own(0) + along * m_edge.x[facet],
                 m_center.y[facet] + side * own(1) + along * m_edge.y[facet],
                 m_center.z[facet] + side * own(2) + along * m_edge.z[facet]},
                *m_created % 2 == 0);
  }

  m_facets.count = count;
  const double ox = m_framed(0, zone);
  const double oy = m_framed(1, zone);
  const double oz = m_framed(2, zone);
  const double ownLength = m_lengths(zone);
  const double* cx = m_framedCenter.x.data();
  const double* cy = m_framedCenter.y.data();
  const double* cz = m_framedCenter.z.data();
  const double* ex = m_framedEdge.x.data();
  const double* ey = m_framedEdge.y.data();
  const double* ez = m_framedEdge.z.data();
  const double* length = m_ownLength.data();
  double* __restrict areaX = m_facets.areaX.data();
  double* __restrict areaY = m_facets.areaY.data();
  double* __restrict areaZ = m_facets.areaZ.data();
  double* __restrict offset = m_facets.offset.data();
  double* __restrict edgeLength = m_facets.edgeLength.data();
  core::withWidestVectors([=]() QUANTOSCOPE_INLINE {
    for (std::size_t i = 0; i < count; ++i) {
      const double ax = 4 * (ey[i] * oz - ez[i] * oy);
      const double ay = 4 * (ez[i] * ox - ex[i] * oz);
      const double az = 4 * (ex[i] * oy - ey[i] * ox);
      areaX[i] = ax;
      areaY[i] = ay;
      areaZ[i] = az;
      offset[i] = ax * (cx[i] + ex[i]) + ay * (cy[i] + ey[i]) + az * (cz[i] + ez[i]);
      edgeLength[i] = 2 * (length[i] + ownLength);
    }
  });
}

void ZoneLayout::groupedZone(int zone) {
  const ZoneTurn* turn = m_turn;
  const ZoneTurn* end = turn + (m_topology.count - 1);
  Eigen::Vector3d center = Eigen::Vector3d::Zero();
  Eigen::Vector3d framedCenter = Eigen::Vector3d::Zero();
  for (const ZoneTurn* each = turn; each != end; ++each) {
    center -= each->sign * m_generators.col(each->index);
    framedCenter -= each->sign * m_framed.col(each->index);
  }
  const Eigen::Vector3d own = m_generators.col(zone);
  const Eigen::Vector3d framedOwn = m_framed.col(zone);
  while (turn != end) {
    const ZoneTurn* next = turn;
    bool isOwn = true;
    Eigen::Vector3d sum = Eigen::Vector3d::Zero();
    Eigen::Vector3d area = Eigen::Vector3d::Zero();
    double length = 0;
    do {
      isOwn = isOwn && zone < next->index;
      const Eigen::Vector3d edge = next->sign * m_framed.col(next->index);
      area += sum.cross(edge);
      sum += edge;
      length += m_lengths(next->index);
      ++next;
    } while (next != end && !next->opens);
    if (isOwn) {
      Eigen::Vector3d position = center - own;
      for (const ZoneTurn* each = turn; each != next; ++each) {
        meet(position);
        position += 2 * each->sign * m_generators.col(each->index);
      }
      meet(position);
      position += 2 * own;
      for (const ZoneTurn* each = turn; each != next; ++each) {
        meet(position);
        position -= 2 * each->sign * m_generators.col(each->index);
      }
      meet(position);
      area = 4 * (area + sum.cross(framedOwn));
      add(area, area.dot(framedCenter + sum), 2 * (length + m_lengths(zone)));
    }
    framedCenter += 2 * sum;
    for (; turn != next; ++turn) {
      center += 2 * turn->sign * m_generators.col(turn->index);
    }
  }
}

}  // namespace quantoscope::geometry
