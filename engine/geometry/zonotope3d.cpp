// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/geometry/zonotope3d.h"

#include <Eigen/Geometry>
#include <algorithm>
#include <cmath>
#include <limits>
#include <memory>
#include <numeric>
#include <utility>

#include "engine/core/widest_vectors.h"
#include "engine/geometry/compensated.h"
#include "engine/geometry/generator_frame.h"
#include "engine/geometry/zone_layout.h"
#include "engine/geometry/zone_topology.h"
#include "engine/geometry/zonogon.h"

namespace quantoscope::geometry {
namespace {

/// Directions, of which one is soon found that is parallel to another, or not.
class Anchors {
 public:
  Anchors(Eigen::Index most, double tolerance) : m_places(most, 3), m_parallel(tolerance * tolerance) {}

  Eigen::Index count() const { return m_count; }
  Eigen::Vector3d operator[](Eigen::Index index) const { return m_places.row(index).transpose(); }
  void add(const Eigen::Vector3d& direction) { m_places.row(m_count++) = direction.transpose(); }

  /// The first that is parallel to `direction`; count() if none is.
  Eigen::Index find(const Eigen::Vector3d& direction) const {
    if (!any(direction)) {
      return m_count;
    }
    Eigen::Index match = 0;
    while (match < m_count && !((*this)[match].cross(direction).squaredNorm() <= m_parallel)) {
      ++match;
    }
    return match;
  }

 private:
  bool any(const Eigen::Vector3d& direction) const {
    const double* x = m_places.col(0).data();
    const double* y = m_places.col(1).data();
    const double* z = m_places.col(2).data();
    const double dx = direction(0);
    const double dy = direction(1);
    const double dz = direction(2);
    const Eigen::Index count = m_count;
    const double parallel = m_parallel;
    std::int64_t found = 0;
    core::withWidestVectors([=, &found]() QUANTOSCOPE_INLINE {
      std::int64_t near = 0;
      for (Eigen::Index i = 0; i < count; ++i) {
        const double cx = y[i] * dz - z[i] * dy;
        const double cy = z[i] * dx - x[i] * dz;
        const double cz = x[i] * dy - y[i] * dx;
        near += cx * cx + cy * cy + cz * cz <= parallel ? 1 : 0;
      }
      found = near;
    });
    return found != 0;
  }

  Eigen::MatrixX3d m_places;  // column-major: all x, all y, all z
  double m_parallel;
  Eigen::Index m_count = 0;
};

/// Joins parallel columns of the frame; each is compared with the first of its bundle.
void mergeParallel(GeneratorFrame& frame) {
  Eigen::Index count = 0;
  Anchors anchors(frame.framed.cols(), frame.tolerance);
  for (Eigen::Index k = 0; k < frame.framed.cols(); ++k) {
    const Eigen::Vector3d direction = frame.framed.col(k).normalized();
    const Eigen::Index match = anchors.find(direction);
    if (match == count) {
      anchors.add(direction);
      frame.framed.col(count) = frame.framed.col(k).eval();
      frame.generators.col(count) = frame.generators.col(k).eval();
      ++count;
    } else {
      const double sign = anchors[match].dot(direction) < 0 ? -1 : 1;
      frame.framed.col(match) += sign * frame.framed.col(k);
      frame.generators.col(match) += sign * frame.generators.col(k);
    }
  }
  frame.framed.conservativeResize(Eigen::NoChange, count);
  frame.generators.conservativeResize(Eigen::NoChange, count);
}

Eigen::Vector3d unitVector(const Eigen::Vector3d& vector) {
  const double largest = vector.cwiseAbs().maxCoeff();
  return largest > 0 ? Eigen::Vector3d((vector / largest).normalized())
                     : Eigen::Vector3d(Eigen::Vector3d::UnitZ());
}

using TopologyPtr = std::shared_ptr<const ZoneTopology>;

TopologyPtr topologyOf(const Eigen::Matrix3Xd& framed, double tolerance, FacetCache* cache,
                       const std::stop_token& stop) {
  for (std::size_t i = 0; cache && i < cache->kept().size(); ++i) {
    if (TopologyPtr kept = cache->kept()[i]; holdsFor(*kept, framed, tolerance)) {
      cache->hit(i);
      return kept;
    }
  }
  auto topology =
      std::make_shared<const ZoneTopology>(findZones(framed, tolerance, Coplanarity::Tolerant, stop));
  if (!topology->closed) {
    topology = std::make_shared<const ZoneTopology>(findZones(framed, tolerance, Coplanarity::Exact, stop));
  }
  if (cache && topology->closed) {
    cache->keep(topology);
  }
  return topology;
}

/// Normals, areas and slabs of the facets of a zone: all at once where no square leaves the range of doubles,
/// one by one elsewhere.
class FacetWriter {
 public:
  FacetWriter(const FrameMap::AreaMap& map, double tolerance, int most)
      : m_map(map), m_tolerance(tolerance), m_scale(std::ldexp(1.0, map.exponent)) {
    for (std::vector<double>* list :
         {&m_x, &m_y, &m_z, &m_size, &m_slabX, &m_slabY, &m_slabZ, &m_slabOffset}) {
      list->resize(static_cast<std::size_t>(most));
    }
  }

  /// For n facets: 2 n x 3 normals and 2 n areas (each facet and its opposite), n x 3 slab normals in the
  /// frame and n slab offsets.
  void write(const ZoneFacets& facets, double* normals, double* areas, double* slabNormals,
             double* slabOffsets) {
    if (!computeAll(facets)) {
      for (std::size_t i = 0; i < facets.count; ++i) {
        const Eigen::Vector3d vector =
            m_map.matrix * Eigen::Vector3d(facets.areaX[i], facets.areaY[i], facets.areaZ[i]);
        const Eigen::Vector3d normal = unitVector(vector);
        m_x[i] = normal(0);
        m_y[i] = normal(1);
        m_z[i] = normal(2);
        m_size[i] = std::ldexp(vector.stableNorm(), m_map.exponent);
      }
    }
    for (std::size_t i = 0; i < facets.count; ++i) {
      const double normal[3] = {m_x[i], m_y[i], m_z[i]};
      for (int k = 0; k < 3; ++k) {
        normals[6 * i + static_cast<std::size_t>(k)] = normal[k];
        normals[6 * i + static_cast<std::size_t>(k) + 3] = -normal[k];
      }
      areas[2 * i] = m_size[i];
      areas[2 * i + 1] = m_size[i];
      slabNormals[3 * i] = m_slabX[i];
      slabNormals[3 * i + 1] = m_slabY[i];
      slabNormals[3 * i + 2] = m_slabZ[i];
      slabOffsets[i] = m_slabOffset[i];
    }
  }

 private:
  /// False when normals and areas are to be computed one by one; the slabs are right in either case.
  bool computeAll(const ZoneFacets& facets) {
    constexpr double smallest = 0x1p-400;
    constexpr double largest = 0x1p400;
    const double* ax = facets.areaX.data();
    const double* ay = facets.areaY.data();
    const double* az = facets.areaZ.data();
    const double* offset = facets.offset.data();
    const double* edges = facets.edgeLength.data();
    double* __restrict x = m_x.data();
    double* __restrict y = m_y.data();
    double* __restrict z = m_z.data();
    double* __restrict size = m_size.data();
    double* __restrict slabX = m_slabX.data();
    double* __restrict slabY = m_slabY.data();
    double* __restrict slabZ = m_slabZ.data();
    double* __restrict slabOffset = m_slabOffset.data();
    const Eigen::Matrix3d map = m_map.matrix;
    const double scale = m_scale;
    const double tolerance = m_tolerance;
    const std::size_t count = facets.count;
    std::int64_t outside = 0;
    core::withWidestVectors([=, &outside, &map]() QUANTOSCOPE_INLINE {
      const double m00 = map(0, 0), m01 = map(0, 1), m02 = map(0, 2);
      const double m10 = map(1, 0), m11 = map(1, 1), m12 = map(1, 2);
      const double m20 = map(2, 0), m21 = map(2, 1), m22 = map(2, 2);
      std::int64_t beyond = 0;
      for (std::size_t i = 0; i < count; ++i) {
        const double framed = std::sqrt(ax[i] * ax[i] + ay[i] * ay[i] + az[i] * az[i]);
        slabX[i] = ax[i] / framed;
        slabY[i] = ay[i] / framed;
        slabZ[i] = az[i] / framed;
        slabOffset[i] = offset[i] / framed + tolerance * edges[i];
        const double vx = m00 * ax[i] + m01 * ay[i] + m02 * az[i];
        const double vy = m10 * ax[i] + m11 * ay[i] + m12 * az[i];
        const double vz = m20 * ax[i] + m21 * ay[i] + m22 * az[i];
        const double square = vx * vx + vy * vy + vz * vz;
        const double length = std::sqrt(square);
        x[i] = vx / length;
        y[i] = vy / length;
        z[i] = vz / length;
        size[i] = length * scale;
        beyond += square > smallest && square < largest ? 0 : 1;
      }
      outside = beyond;
    });
    return outside == 0 && scale > smallest && scale < largest;
  }

  FrameMap::AreaMap m_map;
  double m_tolerance;
  double m_scale;
  std::vector<double> m_x;
  std::vector<double> m_y;
  std::vector<double> m_z;
  std::vector<double> m_size;
  std::vector<double> m_slabX;
  std::vector<double> m_slabY;
  std::vector<double> m_slabZ;
  std::vector<double> m_slabOffset;
};

Zonotope3d solid(GeneratorFrame frame, FacetCache* cache, const std::stop_token& stop) {
  mergeParallel(frame);
  const Eigen::Matrix3Xd framed = frame.framed;
  const Eigen::Matrix3Xd generators = frame.generators;
  const TopologyPtr topology = topologyOf(framed, frame.tolerance, cache, stop);
  Zonotope3d body;
  body.rank = 3;
  if (!topology->closed) {
    body.normals.resize(0, 3);  // stopped
    return body;
  }
  body.loops = {{topology, &topology->facetStarts}, {topology, &topology->facetVertices}};
  const auto facets = static_cast<Eigen::Index>(body.facetCount());
  body.normals.resize(facets, 3);
  body.areas.resize(facets);
  Points slabNormals(facets / 2, 3);
  Eigen::VectorXd slabOffsets(facets / 2);
  CompensatedSum volume;
  const FrameMap::AreaMap areaMap = frame.map.areaMap();
  FacetWriter writer(areaMap, frame.tolerance, topology->count);
  ZoneLayout layout(*topology, generators, framed, body.vertices);
  Eigen::Index pair = 0;
  for (int zone = 0; zone < topology->count; ++zone) {
    const ZoneFacets& zoneFacets = layout.next();
    for (std::size_t i = 0; i < zoneFacets.count; ++i) {
      volume.add(2 * zoneFacets.offset[i] / 3);
    }
    writer.write(zoneFacets, body.normals.data() + 6 * pair, body.areas.data() + 2 * pair,
                 slabNormals.data() + 3 * pair, slabOffsets.data() + pair);
    pair += static_cast<Eigen::Index>(zoneFacets.count);
  }
  body.volume = frame.map.unscaledVolume(volume.value());
  body.membership = Membership(frame.map, std::move(slabNormals), std::move(slabOffsets), frame.beyond);
  return body;
}

Zonotope3d flat(const GeneratorFrame& frame) {
  const HalfTurn sorted = sortHalfTurn(frame.framed, frame.framed, frame.generators, frame.tolerance);
  Zonotope3d body;
  body.rank = 2;
  body.vertices = walk(sorted.generators);
  const double framedArea = sortedArea(sorted.framed);
  std::vector<std::uint32_t> corners(static_cast<std::size_t>(body.vertices.rows()));
  std::iota(corners.begin(), corners.end(), 0U);
  const auto count = static_cast<std::uint32_t>(corners.size());
  body.loops = {
      std::make_shared<const std::vector<std::uint32_t>>(std::initializer_list<std::uint32_t>{0, count}),
      std::make_shared<const std::vector<std::uint32_t>>(std::move(corners))};
  body.normals.resize(1, 3);
  const FrameMap::AreaMap areaMap = frame.map.areaMap();
  const Eigen::Vector3d across = areaMap.matrix.col(2);
  body.normals.row(0) = unitVector(across).transpose();
  body.areas = Eigen::VectorXd::Constant(1, std::ldexp(framedArea * across.stableNorm(), areaMap.exponent));
  body.membership = planarMembership(frame, sorted.framed);
  return body;
}

Zonotope3d segment(const GeneratorFrame& frame) {
  Zonotope3d body;
  body.rank = 1;
  Eigen::Vector3d sum = Eigen::Vector3d::Zero();
  for (Eigen::Index k = 0; k < frame.generators.cols(); ++k) {
    sum += (frame.framed(0, k) < 0 ? -1.0 : 1.0) * frame.generators.col(k);
  }
  body.vertices.resize(2, 3);
  body.vertices.row(0) = -sum.transpose();
  body.vertices.row(1) = sum.transpose();
  body.vertices.array() += 0.0;
  body.normals.resize(0, 3);
  body.membership = linearMembership(frame);
  return body;
}

/// The area of the shadow of the first `count` columns along `direction`, times the length of `direction`.
double shadow(const Eigen::MatrixXd& generators, Eigen::Index count, const Eigen::Vector3d& direction) {
  const double length = direction.norm();
  const Eigen::Vector3d own = direction / length;
  const Eigen::Vector3d xAxis = own.unitOrthogonal();
  const Eigen::Vector3d yAxis = own.cross(xAxis);
  struct Projected {
    double slope;
    double x;
    double y;
  };
  std::vector<Projected> projected;
  projected.reserve(static_cast<std::size_t>(count));
  for (Eigen::Index k = 0; k < count; ++k) {
    double x = xAxis.dot(generators.col(k));
    double y = yAxis.dot(generators.col(k));
    if (x != 0 || y != 0) {
      const double sign = x < 0 || (x == 0 && y < 0) ? -1 : 1;
      x *= sign;
      y *= sign;
      // A zero may be negative by now, and would send its slope to the wrong end.
      projected.push_back({x == 0 ? std::numeric_limits<double>::infinity() : y / x, x, y});
    }
  }
  std::sort(projected.begin(), projected.end(),
            [](const Projected& a, const Projected& b) { return a.slope < b.slope; });
  double area = 0;
  double x = 0;
  double y = 0;
  for (const Projected& next : projected) {
    area += x * next.y - y * next.x;
    x += next.x;
    y += next.y;
  }
  return 4 * area * length;
}

}  // namespace

std::size_t Zonotope3d::edgeCount() const {
  switch (rank) {
    case 3:
      return loops.corners ? loops.corners->size() / 2 : 0;
    case 2:
      return loops.corners->size();
    default:
      return static_cast<std::size_t>(rank);
  }
}

Zonotope3d zonotopeOf(const Eigen::MatrixXd& generators, const std::stop_token& stop, FacetCache* cache) {
  GeneratorFrame frame = frameOf(generators);
  switch (frame.map.rank()) {
    case 3:
      return solid(std::move(frame), cache, stop);
    case 2:
      return flat(frame);
    case 1:
      return segment(frame);
    default:
      break;
  }
  Zonotope3d point;
  point.vertices = Points::Zero(1, 3);
  point.normals.resize(0, 3);
  point.membership = linearMembership(frame);
  return point;
}

double volumeFromDeterminants(const Eigen::MatrixXd& generators) {
  CompensatedSum sum;
  for (Eigen::Index i = 0; i < generators.cols(); ++i) {
    for (Eigen::Index j = i + 1; j < generators.cols(); ++j) {
      const CompensatedCross cross = compensatedCross(generators.col(i), generators.col(j));
      for (Eigen::Index k = j + 1; k < generators.cols(); ++k) {
        sum.add(std::abs(compensatedDeterminant(cross, generators.col(k))));
      }
    }
  }
  return 8 * sum.value();
}

std::vector<double> volumeGrowth(const Eigen::MatrixXd& generators, const std::vector<Eigen::Index>& counts) {
  const Eigen::Index n = generators.rows();
  const FrameMap map = frameOf(generators).map;
  std::vector<double> volumes(counts.size(), 0.0);
  if (map.rank() < n) {
    return volumes;
  }
  Eigen::MatrixXd framed(n, generators.cols());
  for (Eigen::Index k = 0; k < generators.cols(); ++k) {
    framed.col(k) = map.apply(generators.col(k));
  }
  Eigen::Index done = 0;
  double volume = 0;
  bool full = false;
  for (std::size_t i = 0; i < counts.size(); ++i) {
    for (; done < counts[i]; ++done) {
      if (framed.col(done).isZero(0)) {
        continue;
      }
      if (n == 3) {
        volume += 2 * shadow(framed, done, framed.col(done));
      } else {
        volume +=
            4 * (framed.row(0).head(done) * framed(1, done) - framed.row(1).head(done) * framed(0, done))
                    .cwiseAbs()
                    .sum();
      }
    }
    // Until then what has summed up is rounding, not volume.
    full = full || frameOf(generators.leftCols(counts[i])).map.rank() == n;
    volumes[i] = full ? map.unscaledVolume(volume) : 0.0;
  }
  return volumes;
}

}  // namespace quantoscope::geometry
