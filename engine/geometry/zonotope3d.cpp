// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/geometry/zonotope3d.h"

#include <Eigen/Geometry>
#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>

#include "engine/geometry/compensated.h"
#include "engine/geometry/generator_frame.h"
#include "engine/geometry/zone_walk.h"
#include "engine/geometry/zonogon.h"

namespace quantoscope::geometry {
namespace {

/// Joins parallel columns of the frame; each is compared with the first of its bundle.
void mergeParallel(GeneratorFrame& frame) {
  Eigen::Index count = 0;
  Eigen::MatrixXd anchors(3, frame.framed.cols());
  for (Eigen::Index k = 0; k < frame.framed.cols(); ++k) {
    const Eigen::Vector3d direction = frame.framed.col(k).normalized();
    Eigen::Index match = 0;
    while (match < count && !(anchors.col(match).head<3>().cross(direction).norm() <= frame.tolerance)) {
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

Zonotope3d solid(GeneratorFrame frame, const std::stop_token& stop) {
  mergeParallel(frame);
  ZoneMesh mesh = walkZones(frame.generators, frame.framed, frame.tolerance, Coplanarity::Tolerant, stop);
  if (!mesh.closed) {
    mesh = walkZones(frame.generators, frame.framed, frame.tolerance, Coplanarity::Exact, stop);
  }
  Zonotope3d body;
  body.rank = 3;
  body.vertices = std::move(mesh.vertices);
  body.facetStarts = std::move(mesh.facetStarts);
  body.facetVertices = std::move(mesh.facetVertices);
  const auto pairs = static_cast<Eigen::Index>(mesh.areas.size());
  body.normals.resize(2 * pairs, 3);
  body.areas.resize(2 * pairs);
  Points slabNormals(pairs, 3);
  Eigen::VectorXd slabOffsets(pairs);
  CompensatedSum volume;
  const FrameMap::AreaMap areaMap = frame.map.areaMap();
  for (Eigen::Index i = 0; i < pairs; ++i) {
    const Eigen::Vector3d& framedArea = mesh.areas[static_cast<std::size_t>(i)];
    const double offset = mesh.offsets[static_cast<std::size_t>(i)];
    volume.add(2 * offset / 3);
    const double size = framedArea.norm();
    slabNormals.row(i) = framedArea.transpose() / size;
    slabOffsets(i) = offset / size + frame.tolerance * mesh.edgeLengths[static_cast<std::size_t>(i)];
    const Eigen::Vector3d area = areaMap.matrix * framedArea;
    const Eigen::Vector3d normal = unitVector(area);
    body.normals.row(2 * i) = normal.transpose();
    body.normals.row(2 * i + 1) = -normal.transpose();
    body.areas.segment<2>(2 * i).setConstant(std::ldexp(area.stableNorm(), areaMap.exponent));
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
  body.facetVertices.resize(static_cast<std::size_t>(body.vertices.rows()));
  std::iota(body.facetVertices.begin(), body.facetVertices.end(), 0U);
  body.facetStarts.push_back(static_cast<std::uint32_t>(body.facetVertices.size()));
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
      return facetVertices.size() / 2;
    case 2:
      return facetVertices.size();
    default:
      return static_cast<std::size_t>(rank);
  }
}

Zonotope3d zonotopeOf(const Eigen::MatrixXd& generators, const std::stop_token& stop) {
  GeneratorFrame frame = frameOf(generators);
  switch (frame.map.rank()) {
    case 3:
      return solid(std::move(frame), stop);
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
