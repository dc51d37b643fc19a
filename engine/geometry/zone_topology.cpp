// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/geometry/zone_topology.h"

#include <Eigen/Geometry>
#include <algorithm>
#include <bit>
#include <cmath>
#include <limits>
#include <utility>

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

/// Of opposite vertices.
std::size_t mostPairs(std::size_t generators) {
  return generators * (generators - 1) / 2 + 1;
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
/// goes. A slot holds the pair's number in its low bits and what fits of the hash above, so that a cache line
/// has eight of them; two vertices that agree in that and in their place would leave the surface open.
class VertexTable {
 public:
  /// For at most `most` pairs. Those beyond, which only come from generators that are taken for coplanar in
  /// contradictory ways, are all said to be the first one: the surface stays open.
  explicit VertexTable(std::size_t most)
      : m_most(most),
        m_numberBits(std::bit_width(most + 1)),
        m_slots(std::bit_ceil(2 * most), 0),
        m_mask(m_slots.size() - 1) {}

  void prefetch(std::uint64_t key) const { __builtin_prefetch(&m_slots[key & m_mask]); }

  /// The number of the pair with `key`, and whether it is new.
  std::pair<std::uint32_t, bool> find(std::uint64_t key) {
    const std::uint64_t tag = mixed(key) >> m_numberBits << m_numberBits;
    for (std::size_t at = key & m_mask;; at = (at + 1) & m_mask) {
      const std::uint64_t slot = m_slots[at];
      const std::uint64_t number = slot - tag;  // plus 1: a slot of 0 is empty
      if (slot == 0 && m_count == m_most) {
        return {0, false};
      }
      if (slot == 0) {
        m_slots[at] = tag + ++m_count;
        return {static_cast<std::uint32_t>(m_count - 1), true};
      }
      if (number != 0 && number <= m_count) {
        return {static_cast<std::uint32_t>(number - 1), false};
      }
    }
  }

 private:
  std::uint64_t m_most;
  int m_numberBits;
  std::vector<std::uint64_t> m_slots;
  std::size_t m_mask;
  std::uint64_t m_count = 0;
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
  Walker(const Eigen::Matrix3Xd& framed, double tolerance, Coplanarity coplanarity);

  void run(const std::stop_token& stop);
  ZoneTopology take() { return std::move(m_topology); }

 private:
  void project(int zone);
  void sort(int zone);
  bool before(int zone, const Projected& a, const Projected& b) const;
  bool samePlane(int zone, const Projected& a, const Projected& b) const;
  bool breakFirst(int zone);
  void walkZone(int zone);
  void prefetchVertices(int zone);
  void orderMembers(int zone);
  void addFacets(int zone, bool adjoins);
  std::uint32_t vertex(std::uint64_t signs);
  void addLoop(const std::vector<std::uint32_t>& loop);
  void finish();

  double m_tolerance;
  bool m_exact;
  int m_count;
  std::vector<Direction> m_directions;
  std::vector<std::uint64_t> m_keys;  // one random word a generator; a vertex is the xor of its positive ones
  std::uint64_t m_allKeys = 0;
  VertexTable m_table;
  std::uint64_t m_balance = 0;  // zero when each directed edge has its reverse
  std::uint32_t m_corners = 0;  // of the even facets so far
  ZoneTopology m_topology;

  // The state of the zone being walked: all generators but the zone's own.
  std::vector<Projected> m_order;
  std::vector<Projected> m_sorted;
  std::vector<std::pair<double, int>> m_places;
  std::uint64_t m_signs = 0;
  std::vector<Projected> m_members;
  std::vector<std::uint32_t> m_loop;
};

Walker::Walker(const Eigen::Matrix3Xd& framed, double tolerance, Coplanarity coplanarity)
    : m_tolerance(tolerance),
      m_exact(coplanarity == Coplanarity::Exact),
      m_count(static_cast<int>(framed.cols())),
      m_table(mostPairs(static_cast<std::size_t>(m_count))) {
  const auto count = static_cast<std::size_t>(m_count);
  m_directions.reserve(count);
  for (int k = 0; k < m_count; ++k) {
    m_directions.push_back(rounded(framed.col(k)));
    m_keys.push_back(mixed(static_cast<std::uint64_t>(k) + 1));
    m_allKeys ^= m_keys.back();
  }
  m_order.reserve(count);
  m_sorted.reserve(count);
  m_topology.count = m_count;
  m_topology.coplanarity = coplanarity;
  m_topology.turns.reserve(count * (count - 1));
  m_topology.facetStarts.reserve(count * count + 1);
  m_topology.facetVertices.reserve(4 * count * count);
  m_topology.firstCorners.reserve(count * count / 2 + 1);
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
  m_places.clear();
  for (std::size_t i = 0; i < m_order.size(); ++i) {
    m_places.emplace_back(m_order[i].key, static_cast<int>(i));
  }
  std::sort(m_places.begin(), m_places.end());
  m_sorted.clear();
  for (const auto& [key, place] : m_places) {
    m_sorted.push_back(m_order[static_cast<std::size_t>(place)]);
  }
  m_order.swap(m_sorted);
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
  for (const Projected& other : m_order) {
    m_signs ^= other.sign < 0 ? m_keys[static_cast<std::size_t>(other.index)] : 0;
  }
  prefetchVertices(zone);
  bool adjoins =
      false;  // the last group was a facet of this zone, whose far edge is the next one's near edge
  for (std::size_t first = 0; first < m_order.size();) {
    std::size_t last = first + 1;
    int smallest = m_order[first].index;
    while (last < m_order.size() && samePlane(zone, m_order[first], m_order[last])) {
      smallest = std::min(smallest, m_order[last].index);
      ++last;
    }
    const bool isOwn = zone < smallest;
    if (isOwn) {
      m_members.assign(m_order.begin() + static_cast<std::ptrdiff_t>(first),
                       m_order.begin() + static_cast<std::ptrdiff_t>(last));
      orderMembers(zone);
      std::copy(m_members.begin(), m_members.end(), m_order.begin() + static_cast<std::ptrdiff_t>(first));
      addFacets(zone, adjoins);
    }
    adjoins = isOwn;
    for (std::size_t i = first; i < last; ++i) {
      const Projected& member = m_order[i];
      m_topology.turns.push_back({member.index, static_cast<std::int8_t>(member.sign), i == first});
      m_signs ^= m_keys[static_cast<std::size_t>(member.index)];
    }
    first = last;
  }
}

/// Both ends of all edges of the zone are looked up soon; asked for together, memory answers in less time.
void Walker::prefetchVertices(int zone) {
  std::uint64_t signs = m_signs;
  for (const Projected& other : m_order) {
    signs ^= m_keys[static_cast<std::size_t>(other.index)];
    for (const std::uint64_t end : {signs, signs ^ m_keys[static_cast<std::size_t>(zone)]}) {
      m_table.prefetch(std::min(end, end ^ m_allKeys));
    }
  }
}

/// Seen from outside the walk turns from the group to the zone's own generator; within the group, away from
/// it.
void Walker::orderMembers(int zone) {
  if (m_members.size() < 2) {
    return;
  }
  const auto unit = [this](int index) -> const Eigen::Vector3d& {
    return m_directions[static_cast<std::size_t>(index)].unit;
  };
  const Eigen::Vector3d outward = m_members.front().sign * unit(m_members.front().index).cross(unit(zone));
  std::sort(m_members.begin(), m_members.end(), [&](const Projected& a, const Projected& b) {
    return a.sign * b.sign * unit(a.index).cross(unit(b.index)).dot(outward) > 0;
  });
}

/// The facet of the zone's generator with the group, and the opposite one. `adjoins`: m_loop still is that of
/// the facet before it around the zone.
void Walker::addFacets(int zone, bool adjoins) {
  std::uint32_t near = 0;
  std::uint32_t beyond = 0;
  if (adjoins) {
    // The loop was reversed and mirrored last; its corner after the group is where this facet begins.
    const std::size_t edges = m_loop.size() / 2;
    near = m_loop[m_loop.size() - edges] ^ 1U;
    beyond = m_loop[m_loop.size() - 1 - edges] ^ 1U;
  }
  m_members.push_back({0, 0, 0, zone, 1});
  const std::size_t edges = m_members.size();
  std::uint64_t signs = m_signs;
  m_loop.clear();
  for (int half = 0; half < 2; ++half) {
    for (std::size_t i = 0; i < edges; ++i) {
      const bool isNear = adjoins && half == 0 && i == 0;
      const bool isBeyond = adjoins && half == 1 && i + 1 == edges;
      m_loop.push_back(isNear ? near : isBeyond ? beyond : vertex(signs));
      signs ^= m_keys[static_cast<std::size_t>(m_members[i].index)];
      ++m_corners;
    }
  }
  m_members.pop_back();
  addLoop(m_loop);
  // The reflection through the center turns the walk around as seen from outside.
  std::reverse(m_loop.begin(), m_loop.end());
  for (std::uint32_t& corner : m_loop) {
    corner ^= 1U;
  }
  addLoop(m_loop);
}

std::uint32_t Walker::vertex(std::uint64_t signs) {
  const std::uint64_t opposite = signs ^ m_allKeys;
  const auto [pair, isNew] = m_table.find(std::min(signs, opposite));
  const std::uint32_t mirrored = opposite < signs ? 1U : 0U;
  if (isNew) {
    m_topology.firstCorners.push_back(2 * m_corners + mirrored);
  }
  return 2 * pair + mirrored;
}

/// Each edge adds a random number that its reverse takes away again.
void Walker::addLoop(const std::vector<std::uint32_t>& loop) {
  constexpr std::uint64_t odd = 0x9fb21c651e98df25U;
  const auto weights = [](std::uint32_t vertex) {
    const std::uint64_t first = mixed(vertex);
    return std::pair(first, (first ^ first >> 29) * odd);
  };
  const auto last = weights(loop.back());
  auto from = last;
  for (std::size_t i = 0; i < loop.size(); ++i) {
    const auto to = i + 1 < loop.size() ? weights(loop[i]) : last;
    m_balance += from.first * to.second - to.first * from.second;
    from = to;
  }
  m_topology.facetVertices.insert(m_topology.facetVertices.end(), loop.begin(), loop.end());
  m_topology.facetStarts.push_back(static_cast<std::uint32_t>(m_topology.facetVertices.size()));
}

void Walker::finish() {
  const auto vertices = 2 * static_cast<std::int64_t>(m_topology.firstCorners.size());
  const auto edges = static_cast<std::int64_t>(m_topology.facetVertices.size() / 2);
  const auto facets = static_cast<std::int64_t>(m_topology.facetStarts.size()) - 1;
  m_topology.closed = m_balance == 0 && vertices - edges + facets == 2;
}

/// Whether the turns of one zone are those of its generators.
class ZoneCheck {
 public:
  ZoneCheck(const Eigen::Matrix3Xd& units, double tolerance) : m_units(units), m_tolerance(tolerance) {}

  bool holds(int zone, const ZoneTurn* turns, int count) const {
    const Eigen::Vector3d own = m_units.col(zone);
    const Eigen::Vector3d start = directed(turns[0]);
    const Eigen::Vector3d besideStart = own.cross(start);
    Eigen::Vector3d opening = start;
    Eigen::Vector3d besideOpening = besideStart;
    int first = 0;
    for (int i = 1; i <= count; ++i) {
      // The last group is followed by the first one on its other side.
      const Eigen::Vector3d next = i < count ? directed(turns[i]) : Eigen::Vector3d(-start);
      const double turned = besideOpening.dot(next);
      if (i < count && !turns[i].opens) {
        if (!(std::abs(turned) <= m_tolerance)) {
          return false;
        }
        continue;
      }
      const bool isAhead = i == count || besideStart.dot(next) > m_tolerance;
      if (!(turned > m_tolerance) || !isAhead || !groupHolds(zone, turns + first, i - first)) {
        return false;
      }
      opening = next;
      besideOpening = own.cross(opening);
      first = i;
    }
    return true;
  }

 private:
  Eigen::Vector3d directed(const ZoneTurn& turn) const { return turn.sign * m_units.col(turn.index); }

  /// Whether the edges of a facet of several generators follow one another.
  bool groupHolds(int zone, const ZoneTurn* members, int count) const {
    const bool isOwn =
        std::all_of(members, members + count, [zone](const ZoneTurn& member) { return zone < member.index; });
    if (count < 2) {
      return true;
    }
    const Eigen::Vector3d own = m_units.col(zone);
    const Eigen::Vector3d outward = directed(members[0]).cross(own);
    for (int i = 0; i < count; ++i) {
      if (!(directed(members[i]).cross(own).dot(outward) > 0)) {
        return false;
      }
      if (isOwn && i > 0 && !(directed(members[i - 1]).cross(directed(members[i])).dot(outward) > 0)) {
        return false;
      }
    }
    return true;
  }

  const Eigen::Matrix3Xd& m_units;
  double m_tolerance;
};

}  // namespace

ZoneTopology findZones(const Eigen::Matrix3Xd& framed, double tolerance, Coplanarity coplanarity,
                       const std::stop_token& stop) {
  Walker walker(framed, tolerance, coplanarity);
  walker.run(stop);
  return walker.take();
}

bool holdsFor(const ZoneTopology& topology, const Eigen::Matrix3Xd& framed, double tolerance) {
  if (!topology.closed || topology.coplanarity != Coplanarity::Tolerant ||
      topology.count != static_cast<int>(framed.cols())) {
    return false;
  }
  const Eigen::Matrix3Xd units = framed.colwise().normalized();
  const ZoneCheck check(units, tolerance);
  const int others = topology.count - 1;
  const ZoneTurn* turns = topology.turns.data();
  for (int zone = 0; zone < topology.count; ++zone, turns += others) {
    if (!check.holds(zone, turns, others)) {
      return false;
    }
  }
  return true;
}

}  // namespace quantoscope::geometry
