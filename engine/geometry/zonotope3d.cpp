// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/geometry/zonotope3d.h"

#include <Eigen/Geometry>
#include <algorithm>
#include <cmath>
#include <limits>
#include <memory>
#include <numeric>
#include <utility>

#include "engine/geometry/compensated.h"
#include "engine/geometry/generator_frame.h"
#include "engine/geometry/zone_mesh.h"
#include "engine/geometry/zone_topology.h"
#include "engine/geometry/zonogon.h"

namespace quantoscope::geometry {
namespace {

/// Joins parallel columns of the frame; each is compared with the first of its bundle.
void mergeParallel(GeneratorFrame& frame) {
  Eigen::Index count = 0;
  Eigen::Matrix3Xd anchors(3, frame.framed.cols());
  const double parallel = frame.tolerance * frame.tolerance;
  for (Eigen::Index k = 0; k < frame.framed.cols(); ++k) {
    const Eigen::Vector3d direction = frame.framed.col(k).normalized();
    Eigen::Index match = 0;
    while (match < count && !(anchors.col(match).cross(direction).squaredNorm() <= parallel)) {
      ++match;
    }
    if (match == count) {
      anchors.col(count) = direction;
      frame.framed.col(count) = frame.framed.col(k).eval();
      frame.generators.col(count) = frame.generators.col(k).eval();
      ++count;
    } else {
      const double sign = anchors.col(match).dot(direction) < 0 ? -1 : 1;
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

/// The unit vector along `vector` and its length times 2^exponent.
std::pair<Eigen::Vector3d, double> directionAndSize(const Eigen::Vector3d& vector, int exponent,
                                                    double scale) {
  // Where no square leaves the range of doubles there is a shorter way.
  constexpr double smallest = 0x1p-400;
  constexpr double largest = 0x1p400;
  const double square = vector.squaredNorm();
  if (square > smallest && square < largest && scale > smallest && scale < largest) {
    const double size = std::sqrt(square);
    return {vector / size, size * scale};
  }
  return {unitVector(vector), std::ldexp(vector.stableNorm(), exponent)};
}

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
  const double scale = std::ldexp(1.0, areaMap.exponent);
  Eigen::Index pair = 0;
  layOutZones(*topology, generators, framed, body.vertices,
              [&](const Eigen::Vector3d& framedArea, double offset, double edgeLength) {
                volume.add(2 * offset / 3);
                const double size = framedArea.norm();
                slabNormals.row(pair) = framedArea.transpose() / size;
                slabOffsets(pair) = offset / size + frame.tolerance * edgeLength;
                const auto [normal, area] =
                    directionAndSize(areaMap.matrix * framedArea, areaMap.exponent, scale);
                body.normals.row(2 * pair) = normal.transpose();
                body.normals.row(2 * pair + 1) = -normal.transpose();
                body.areas(2 * pair) = area;
                body.areas(2 * pair + 1) = area;
                ++pair;
              });
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
