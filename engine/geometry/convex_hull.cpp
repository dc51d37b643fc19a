// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/geometry/convex_hull.h"

#include <Eigen/Geometry>
#include <algorithm>
#include <array>
#include <cmath>
#include <map>
#include <optional>
#include <utility>
#include <vector>

namespace quantoscope::geometry {
namespace {

constexpr double tolerance = 1e-12;

/// A triangle, counter-clockwise seen from outside.
struct Face {
  std::array<Eigen::Index, 3> corners;
  Eigen::Vector3d normal;
  double offset;
};

class Hull {
 public:
  explicit Hull(const Points& points) : m_points(points) {}

  /// False for a flat cloud.
  bool start();
  void add(Eigen::Index point);
  double volume() const;

 private:
  Eigen::Vector3d at(Eigen::Index point) const { return m_points.row(point).transpose(); }
  double height(const Face& face, const Eigen::Vector3d& point) const {
    return face.normal.dot(point) - face.offset;
  }
  void addFace(Eigen::Index a, Eigen::Index b, Eigen::Index c);
  /// The edges around the `seen` faces in their order; absent when rounding tears them apart.
  static std::optional<std::vector<std::pair<Eigen::Index, Eigen::Index>>> horizon(
      const std::vector<Face>& seen);
  /// The point farthest from the span of the first `count` of `corners`.
  Eigen::Index farthest(const std::array<Eigen::Index, 4>& corners, int count, double& distance) const;

  const Points& m_points;
  Eigen::Vector3d m_inside;
  double m_slack = 0;
  std::vector<Face> m_faces;
};

Eigen::Index Hull::farthest(const std::array<Eigen::Index, 4>& corners, int count, double& distance) const {
  const Eigen::Vector3d origin = at(corners[0]);
  const Eigen::Vector3d along = count > 1 ? (at(corners[1]) - origin).normalized() : Eigen::Vector3d::Zero();
  const Eigen::Vector3d across =
      count > 2 ? along.cross(at(corners[2]) - origin).normalized() : Eigen::Vector3d::Zero();
  Eigen::Index found = 0;
  distance = -1;
  for (Eigen::Index i = 0; i < m_points.rows(); ++i) {
    const Eigen::Vector3d from = at(i) - origin;
    const double measured = count == 1   ? from.norm()
                            : count == 2 ? from.cross(along).norm()
                                         : std::abs(from.dot(across));
    if (measured > distance) {
      distance = measured;
      found = i;
    }
  }
  return found;
}

bool Hull::start() {
  if (m_points.rows() < 4) {
    return false;
  }
  std::array<Eigen::Index, 4> corners{};
  double size = 0;
  for (int count = 1; count < 4; ++count) {
    double distance = 0;
    corners[static_cast<std::size_t>(count)] = farthest(corners, count, distance);
    size = count == 1 ? distance : size;
    if (!(distance > tolerance * size)) {
      return false;
    }
  }
  m_slack = tolerance * size;
  m_inside = (at(corners[0]) + at(corners[1]) + at(corners[2]) + at(corners[3])) / 4;
  for (std::size_t left = 0; left < 4; ++left) {
    addFace(corners[(left + 1) % 4], corners[(left + 2) % 4], corners[(left + 3) % 4]);
  }
  return true;
}

void Hull::addFace(Eigen::Index a, Eigen::Index b, Eigen::Index c) {
  Eigen::Vector3d normal = (at(b) - at(a)).cross(at(c) - at(a)).normalized();
  if (normal.dot(at(a) - m_inside) < 0) {
    std::swap(b, c);
    normal = -normal;
  }
  m_faces.push_back({{a, b, c}, normal, normal.dot(at(a))});
}

std::optional<std::vector<std::pair<Eigen::Index, Eigen::Index>>> Hull::horizon(
    const std::vector<Face>& seen) {
  std::map<std::pair<Eigen::Index, Eigen::Index>, bool> edges;
  for (const Face& face : seen) {
    for (std::size_t i = 0; i < 3; ++i) {
      edges[{face.corners[i], face.corners[(i + 1) % 3]}] = true;
    }
  }
  std::vector<std::pair<Eigen::Index, Eigen::Index>> rim;
  std::map<Eigen::Index, int> leaving;
  for (const auto& [edge, unused] : edges) {
    if (!edges.contains({edge.second, edge.first})) {
      rim.push_back(edge);
      if (++leaving[edge.first] > 1) {
        return std::nullopt;
      }
    }
  }
  return rim;
}

void Hull::add(Eigen::Index point) {
  const Eigen::Vector3d position = at(point);
  const auto isHidden = [&](const Face& face) { return height(face, position) <= m_slack; };
  const auto firstSeen = std::partition(m_faces.begin(), m_faces.end(), isHidden);
  if (firstSeen == m_faces.end()) {
    return;
  }
  const auto rim = horizon(std::vector<Face>(firstSeen, m_faces.end()));
  if (!rim) {
    return;
  }
  m_faces.erase(firstSeen, m_faces.end());
  for (const auto& [from, to] : *rim) {
    addFace(from, to, point);
  }
}

double Hull::volume() const {
  double sum = 0;
  for (const Face& face : m_faces) {
    const Eigen::Vector3d a = at(face.corners[0]) - m_inside;
    const Eigen::Vector3d b = at(face.corners[1]) - m_inside;
    sum += std::abs(a.dot(b.cross(at(face.corners[2]) - m_inside)));
  }
  return sum / 6;
}

}  // namespace

double hullArea(const Points& points) {
  std::vector<Eigen::Vector2d> sorted;
  for (Eigen::Index i = 0; i < points.rows(); ++i) {
    sorted.emplace_back(points.row(i).transpose());
  }
  std::sort(sorted.begin(), sorted.end(), [](const Eigen::Vector2d& a, const Eigen::Vector2d& b) {
    return a(0) != b(0) ? a(0) < b(0) : a(1) < b(1);
  });
  double doubled = 0;
  // The lower chain from left to right, then the upper one back.
  for (int half = 0; half < 2; ++half) {
    std::vector<Eigen::Vector2d> chain;
    for (const Eigen::Vector2d& point : sorted) {
      const auto turnsRight = [&] {
        const Eigen::Vector2d& a = chain[chain.size() - 2];
        const Eigen::Vector2d& b = chain.back();
        return (b(0) - a(0)) * (point(1) - a(1)) - (b(1) - a(1)) * (point(0) - a(0)) <= 0;
      };
      while (chain.size() >= 2 && turnsRight()) {
        chain.pop_back();
      }
      chain.push_back(point);
    }
    for (std::size_t i = 0; i + 1 < chain.size(); ++i) {
      doubled += chain[i](0) * chain[i + 1](1) - chain[i](1) * chain[i + 1](0);
    }
    std::reverse(sorted.begin(), sorted.end());
  }
  return std::abs(doubled) / 2;
}

double hullVolume(const Points& points) {
  Hull hull(points);
  if (!hull.start()) {
    return 0;
  }
  for (Eigen::Index i = 0; i < points.rows(); ++i) {
    hull.add(i);
  }
  return hull.volume();
}

}  // namespace quantoscope::geometry
