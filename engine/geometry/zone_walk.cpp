// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/geometry/zone_walk.h"

#include <Eigen/Geometry>
#include <algorithm>
#include <cmath>
#include <limits>

#include "engine/geometry/exact_sign.h"

namespace quantoscope::geometry {
namespace {

/// Above this a determinant of unit vectors computed with doubles has the right sign.
constexpr double safeDeterminant = 8e-15;
constexpr double gridSize = 0x1p52;

std::uint64_t mixed(std::uint64_t value) {
  value += 0x9e3779b97f4a7c15U;
  value = (value ^ (value >> 30)) * 0xbf58476d1ce4e5b9U;
  value = (value ^ (value >> 27)) * 0x94d049bb133111ebU;
  return value ^ (value >> 31);
}

/// A direction with components that are multiples of 2^-52: the double and the integer form are the same
/// vector.
struct Direction {
  Eigen::Vector3d unit;
  IntegerVector integer;
};

Direction rounded(const Eigen::Vector3d& vector) {
  Direction direction;
  const Eigen::Vector3d grid = vector.normalized() * gridSize;
  for (int i = 0; i < 3; ++i) {
    const double whole = std::nearbyint(grid(i));
    direction.unit(i) = whole / gridSize;
    direction.integer[static_cast<std::size_t>(i)] = static_cast<std::int64_t>(whole);
  }
  return direction;
}

/// Pairs of opposite vertices by the hash of their signs; open addressing, because this is where the time
/// goes.
class VertexTable {
 public:
  explicit VertexTable(std::size_t expected) { rehash(expected * 2); }

  /// The number of the pair with `key`, and whether it is new.
  std::pair<std::uint32_t, bool> find(std::uint64_t key) {
    if (std::size_t{2} * (m_count + 1) > m_slots.size()) {
      rehash(m_slots.size() * 2);
    }
    std::size_t at = key & (m_slots.size() - 1);
    while (m_slots[at].number != empty) {
      if (m_slots[at].key == key) {
        return {m_slots[at].number, false};
      }
      at = (at + 1) & (m_slots.size() - 1);
    }
    m_slots[at] = {key, m_count};
    return {m_count++, true};
  }

 private:
  static constexpr std::uint32_t empty = std::numeric_limits<std::uint32_t>::max();
  struct Slot {
    std::uint64_t key = 0;
    std::uint32_t number = empty;
  };

  void rehash(std::size_t size) {
    std::size_t power = 64;
    while (power < size) {
      power *= 2;
    }
    std::vector<Slot> old(power);
    old.swap(m_slots);
    for (const Slot& slot : old) {
      if (slot.number != empty) {
        std::size_t at = slot.key & (power - 1);
        while (m_slots[at].number != empty) {
          at = (at + 1) & (power - 1);
        }
        m_slots[at] = slot;
      }
    }
  }

  std::vector<Slot> m_slots;
  std::uint32_t m_count = 0;
};

/// A generator as seen along the zone's own one: turned to one side and with its place in the plane across.
struct Projected {
  double key;  // increases with the angle
  double x;
  double y;
  int index;
  int sign;
};

class Walker {
 public:
  Walker(const Eigen::MatrixXd& generators, const Eigen::MatrixXd& framed, double tolerance,
         Coplanarity coplanarity);

  void run(const std::stop_token& stop);
  ZoneMesh take() { return std::move(m_mesh); }

 private:
  void project(int zone);
  void sort(int zone);
  bool before(int zone, const Projected& a, const Projected& b) const;
  bool samePlane(int zone, const Projected& a, const Projected& b) const;
  bool breakFirst(int zone);
  void walkZone(int zone);
  void addFacets(int zone, std::size_t first, std::size_t last);
  std::uint32_t vertex(std::uint64_t signs, const Eigen::Vector3d& position);
  void addLoop(const std::vector<std::uint32_t>& loop);
  void finish();

  const Eigen::Matrix3Xd m_generators;
  const Eigen::Matrix3Xd m_framed;
  double m_tolerance;
  bool m_exact;
  int m_count;
  std::vector<Direction> m_directions;
  std::vector<std::uint64_t> m_keys;  // one random word a generator; a vertex is the xor of its positive ones
  std::uint64_t m_allKeys = 0;
  VertexTable m_table;
  std::vector<Eigen::Vector3d> m_positions;
  std::uint64_t m_balance = 0;  // zero when each directed edge has its reverse
  ZoneMesh m_mesh;

  // The state of the zone being walked: all generators but the zone's own.
  std::vector<Projected> m_order;
  std::uint64_t m_signs = 0;
  Eigen::Vector3d m_center;
  Eigen::Vector3d m_framedCenter;
  std::vector<Projected> m_members;
  std::vector<std::uint32_t> m_loop;
};

Walker::Walker(const Eigen::MatrixXd& generators, const Eigen::MatrixXd& framed, double tolerance,
               Coplanarity coplanarity)
    : m_generators(generators),
      m_framed(framed),
      m_tolerance(tolerance),
      m_exact(coplanarity == Coplanarity::Exact),
      m_count(static_cast<int>(generators.cols())),
      m_table(static_cast<std::size_t>(m_count) * static_cast<std::size_t>(m_count) / 2 + 1) {
  const auto count = static_cast<std::size_t>(m_count);
  m_directions.reserve(count);
  for (int k = 0; k < m_count; ++k) {
    m_directions.push_back(rounded(framed.col(k)));
    m_keys.push_back(mixed(static_cast<std::uint64_t>(k) + 1));
    m_allKeys ^= m_keys.back();
  }
  m_order.reserve(count);
  m_positions.reserve(count * count / 2 + 1);
  m_mesh.facetStarts.reserve(count * count + 1);
  m_mesh.facetVertices.reserve(4 * count * count);
  m_mesh.areas.reserve(count * count / 2);
  m_mesh.offsets.reserve(count * count / 2);
  m_mesh.edgeLengths.reserve(count * count / 2);
}

void Walker::run(const std::stop_token& stop) {
  for (int zone = 0; zone < m_count; ++zone) {
    if (stop.stop_requested()) {
      return;
    }
    project(zone);
    sort(zone);
    if (!breakFirst(zone)) {
      return;
    }
    walkZone(zone);
  }
  finish();
}

void Walker::project(int zone) {
  const Direction& own = m_directions[static_cast<std::size_t>(zone)];
  int reference = -1;
  double widest = -1;
  for (int i = 0; i < m_count; ++i) {
    const double across =
        i == zone ? -1 : own.unit.cross(m_directions[static_cast<std::size_t>(i)].unit).squaredNorm();
    if (across > widest) {
      widest = across;
      reference = i;
    }
  }
  const Direction& start = m_directions[static_cast<std::size_t>(reference)];
  const Eigen::Vector3d yAxis = own.unit.cross(start.unit).normalized();
  const Eigen::Vector3d xAxis = yAxis.cross(own.unit);

  m_order.clear();
  for (int i = 0; i < m_count; ++i) {
    if (i == zone) {
      continue;
    }
    const Direction& other = m_directions[static_cast<std::size_t>(i)];
    double x = xAxis.dot(other.unit);
    double y = yAxis.dot(other.unit);
    int sign = y > 0 ? 1 : -1;
    if (std::abs(y) <= safeDeterminant) {
      sign = determinantSign(own.integer, start.integer, other.integer);
      sign = sign != 0 ? sign : (x > 0 ? 1 : -1);
    }
    x *= sign;
    y *= sign;
    const double infinity = std::numeric_limits<double>::infinity();
    m_order.push_back({y > 0 ? -x / y : (x > 0 ? -infinity : infinity), x, y, i, sign});
  }
}

bool Walker::before(int zone, const Projected& a, const Projected& b) const {
  const double determinant = a.x * b.y - a.y * b.x;
  if (std::abs(determinant) > safeDeterminant) {
    return determinant > 0;
  }
  return a.sign * b.sign *
             determinantSign(m_directions[static_cast<std::size_t>(zone)].integer,
                             m_directions[static_cast<std::size_t>(a.index)].integer,
                             m_directions[static_cast<std::size_t>(b.index)].integer) >
         0;
}

void Walker::sort(int zone) {
  std::sort(m_order.begin(), m_order.end(), [](const Projected& a, const Projected& b) {
    return a.key != b.key ? a.key < b.key : a.index < b.index;
  });
  // The keys are rounded; neighbors in the wrong order are put right by exact comparisons.
  for (std::size_t i = 1; i < m_order.size(); ++i) {
    for (std::size_t j = i; j > 0 && before(zone, m_order[j], m_order[j - 1]); --j) {
      std::swap(m_order[j], m_order[j - 1]);
    }
  }
}

bool Walker::samePlane(int zone, const Projected& a, const Projected& b) const {
  const double determinant = std::abs(a.x * b.y - a.y * b.x);
  if (!m_exact) {
    return determinant <= m_tolerance;
  }
  return determinant <= safeDeterminant &&
         determinantSign(m_directions[static_cast<std::size_t>(zone)].integer,
                         m_directions[static_cast<std::size_t>(a.index)].integer,
                         m_directions[static_cast<std::size_t>(b.index)].integer) == 0;
}

/// Turns the order so that no group of coplanar generators lies across its ends. False when there is only one
/// group.
bool Walker::breakFirst(int zone) {
  const std::size_t size = m_order.size();
  for (std::size_t start = 0; start < size; ++start) {
    if (!samePlane(zone, m_order[(start + size - 1) % size], m_order[start])) {
      for (std::size_t i = 0; i < start; ++i) {
        m_order[i].x = -m_order[i].x;
        m_order[i].y = -m_order[i].y;
        m_order[i].sign = -m_order[i].sign;
      }
      std::rotate(m_order.begin(), m_order.begin() + static_cast<std::ptrdiff_t>(start), m_order.end());
      return true;
    }
  }
  return false;
}

void Walker::walkZone(int zone) {
  m_signs = 0;
  m_center.setZero();
  m_framedCenter.setZero();
  for (const Projected& other : m_order) {
    m_center -= other.sign * m_generators.col(other.index);
    m_framedCenter -= other.sign * m_framed.col(other.index);
    m_signs ^= other.sign < 0 ? m_keys[static_cast<std::size_t>(other.index)] : 0;
  }
  for (std::size_t first = 0; first < m_order.size();) {
    std::size_t last = first + 1;
    int smallest = m_order[first].index;
    while (last < m_order.size() && samePlane(zone, m_order[first], m_order[last])) {
      smallest = std::min(smallest, m_order[last].index);
      ++last;
    }
    if (zone < smallest) {
      addFacets(zone, first, last);
    }
    for (std::size_t i = first; i < last; ++i) {
      m_center += 2 * m_order[i].sign * m_generators.col(m_order[i].index);
      m_framedCenter += 2 * m_order[i].sign * m_framed.col(m_order[i].index);
      m_signs ^= m_keys[static_cast<std::size_t>(m_order[i].index)];
    }
    first = last;
  }
}

/// The facet of the zone's generator with the group first..last, and the opposite one.
void Walker::addFacets(int zone, std::size_t first, std::size_t last) {
  // Seen from outside the walk turns from the group to the zone's own generator; within the group, away from
  // it.
  m_members.assign(m_order.begin() + static_cast<std::ptrdiff_t>(first),
                   m_order.begin() + static_cast<std::ptrdiff_t>(last));
  if (m_members.size() > 1) {
    const Eigen::Vector3d outward =
        m_members.front().sign * m_directions[static_cast<std::size_t>(m_members.front().index)].unit.cross(
                                     m_directions[static_cast<std::size_t>(zone)].unit);
    std::sort(m_members.begin(), m_members.end(), [&](const Projected& a, const Projected& b) {
      return a.sign * b.sign *
                 m_directions[static_cast<std::size_t>(a.index)]
                     .unit.cross(m_directions[static_cast<std::size_t>(b.index)].unit)
                     .dot(outward) >
             0;
    });
  }
  m_members.push_back({0, 0, 0, zone, 1});

  Eigen::Vector3d area = Eigen::Vector3d::Zero();
  Eigen::Vector3d sum = Eigen::Vector3d::Zero();
  Eigen::Vector3d position = m_center - m_generators.col(zone);
  Eigen::Vector3d framedCenter = m_framedCenter;
  std::uint64_t signs = m_signs;
  double length = 0;
  m_loop.clear();
  for (const int direction : {1, -1}) {
    for (const Projected& member : m_members) {
      m_loop.push_back(vertex(signs, position));
      position += 2 * direction * member.sign * m_generators.col(member.index);
      signs ^= m_keys[static_cast<std::size_t>(member.index)];
      if (direction > 0) {
        const Eigen::Vector3d edge = member.sign * m_framed.col(member.index);
        area += sum.cross(edge);
        sum += edge;
        length += 2 * edge.norm();
        framedCenter += member.index == zone ? Eigen::Vector3d(Eigen::Vector3d::Zero()) : edge;
      }
    }
  }
  area *= 4;
  m_mesh.areas.push_back(area);
  m_mesh.offsets.push_back(area.dot(framedCenter));
  m_mesh.edgeLengths.push_back(length);
  addLoop(m_loop);
  // The reflection through the center turns the walk around as seen from outside.
  std::reverse(m_loop.begin(), m_loop.end());
  for (std::uint32_t& corner : m_loop) {
    corner ^= 1U;
  }
  addLoop(m_loop);
}

std::uint32_t Walker::vertex(std::uint64_t signs, const Eigen::Vector3d& position) {
  const std::uint64_t opposite = signs ^ m_allKeys;
  const auto [pair, isNew] = m_table.find(std::min(signs, opposite));
  const bool mirrored = opposite < signs;
  if (isNew) {
    m_positions.push_back(mirrored ? Eigen::Vector3d(-position) : position);
  }
  return 2 * pair + (mirrored ? 1U : 0U);
}

void Walker::addLoop(const std::vector<std::uint32_t>& loop) {
  for (std::size_t i = 0; i < loop.size(); ++i) {
    const std::uint64_t from = loop[i];
    const std::uint64_t to = loop[(i + 1) % loop.size()];
    m_balance += mixed(from << 32 | to) - mixed(to << 32 | from);
  }
  m_mesh.facetVertices.insert(m_mesh.facetVertices.end(), loop.begin(), loop.end());
  m_mesh.facetStarts.push_back(static_cast<std::uint32_t>(m_mesh.facetVertices.size()));
}

void Walker::finish() {
  m_mesh.vertices.resize(2 * static_cast<Eigen::Index>(m_positions.size()), 3);
  for (std::size_t i = 0; i < m_positions.size(); ++i) {
    const auto row = 2 * static_cast<Eigen::Index>(i);
    m_mesh.vertices.row(row) = m_positions[i].transpose();
    m_mesh.vertices.row(row + 1) = -m_positions[i].transpose();
  }
  m_mesh.vertices.array() += 0.0;
  const auto vertices = static_cast<std::int64_t>(m_mesh.vertices.rows());
  const auto edges = static_cast<std::int64_t>(m_mesh.facetVertices.size() / 2);
  const auto facets = static_cast<std::int64_t>(m_mesh.facetStarts.size()) - 1;
  m_mesh.closed = m_balance == 0 && vertices - edges + facets == 2;
}

}  // namespace

ZoneMesh walkZones(const Eigen::MatrixXd& generators, const Eigen::MatrixXd& framed, double tolerance,
                   Coplanarity coplanarity, const std::stop_token& stop) {
  Walker walker(generators, framed, tolerance, coplanarity);
  walker.run(stop);
  return walker.take();
}

}  // namespace quantoscope::geometry
