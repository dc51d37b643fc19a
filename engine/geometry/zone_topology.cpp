// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/geometry/zone_topology.h"

#include <Eigen/Geometry>
#include <algorithm>
#include <bit>
#include <cmath>
#include <limits>
#include <utility>

#include "engine/geometry/exact_sign.h"
#include "engine/geometry/zone_sorter.h"

namespace quantoscope::geometry {
namespace {

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
    // Keys are sums of random words: their high bits are as good as any other hash of them.
    const std::uint64_t tag = key >> m_numberBits << m_numberBits;
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
  void walkSimple(int zone);
  void project(int zone);
  void sort(int zone);
  bool before(int zone, const Projected& a, const Projected& b) const;
  bool samePlane(int zone, const Projected& a, const Projected& b) const;
  bool breakFirst(int zone);
  void walkZone(int zone);
  void prefetchVertices(int zone);
  void orderMembers(int zone);
  void addFacets(int zone, bool adjoins);
  std::uint32_t vertex(std::uint64_t signs, std::uint32_t corner);
  void addLoop(const std::vector<std::uint32_t>& loop);
  bool edgesMatch() const;
  void finish();

  double m_tolerance;
  bool m_exact;
  int m_count;
  std::vector<Direction> m_directions;
  std::vector<std::uint64_t> m_keys;  // one random word a generator; a vertex is the xor of its positive ones
  std::uint64_t m_allKeys = 0;
  VertexTable m_table;
  std::uint32_t m_corners = 0;  // of the even facets so far
  ZoneTopology m_topology;
  ZoneSorter m_sorter;
  ZoneTurn* m_turn = nullptr;  // the next one to be written

  // The state of the zone being walked: all generators but the zone's own.
  std::vector<Projected> m_order;
  std::vector<Projected> m_sorted;
  std::vector<std::pair<double, int>> m_places;
  std::uint64_t m_signs = 0;
  std::vector<Projected> m_members;
  std::vector<std::uint32_t> m_loop;
};

std::vector<Direction> directionsOf(const Eigen::Matrix3Xd& framed) {
  std::vector<Direction> directions;
  directions.reserve(static_cast<std::size_t>(framed.cols()));
  for (Eigen::Index k = 0; k < framed.cols(); ++k) {
    directions.push_back(rounded(framed.col(k)));
  }
  return directions;
}

Eigen::Matrix3Xd unitsOf(const std::vector<Direction>& directions) {
  Eigen::Matrix3Xd units(3, static_cast<Eigen::Index>(directions.size()));
  for (std::size_t k = 0; k < directions.size(); ++k) {
    units.col(static_cast<Eigen::Index>(k)) = directions[k].unit;
  }
  return units;
}

Walker::Walker(const Eigen::Matrix3Xd& framed, double tolerance, Coplanarity coplanarity)
    : m_tolerance(tolerance),
      m_exact(coplanarity == Coplanarity::Exact),
      m_count(static_cast<int>(framed.cols())),
      m_directions(directionsOf(framed)),
      m_table(mostPairs(static_cast<std::size_t>(m_count))),
      m_sorter(unitsOf(m_directions), m_exact ? safeDeterminant : std::max(tolerance, safeDeterminant)) {
  const auto count = static_cast<std::size_t>(m_count);
  for (int k = 0; k < m_count; ++k) {
    m_keys.push_back(mixed(static_cast<std::uint64_t>(k) + 1));
    m_allKeys ^= m_keys.back();
  }
  m_order.reserve(count);
  m_sorted.reserve(count);
  m_topology.count = m_count;
  m_topology.coplanarity = coplanarity;
  m_topology.turns.resize(count * (count - 1));
  m_topology.isSimple.resize(count);
  m_turn = m_topology.turns.data();
  m_topology.facetStarts.reserve(count * count + 1);
  m_topology.facetVertices.reserve(4 * count * count);
  m_topology.firstCorners.reserve(count * count / 2 + 1);
}

void Walker::run(const std::stop_token& stop) {
  for (int zone = 0; zone < m_count; ++zone) {
    if (stop.stop_requested()) {
      return;
    }
    if (m_sorter.sort(zone, m_turn)) {
      m_topology.isSimple[static_cast<std::size_t>(zone)] = 1;
      walkSimple(zone);
      continue;
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

/// A zone without groups, whose turns are written already: facets are parallelograms.
void Walker::walkSimple(int zone) {
  const ZoneTurn* turns = m_turn;
  m_turn += m_count - 1;
  const std::uint64_t own = m_keys[static_cast<std::size_t>(zone)];
  std::uint64_t signs = 0;
  for (const ZoneTurn* turn = turns; turn != m_turn; ++turn) {
    signs ^= turn->sign < 0 ? m_keys[static_cast<std::size_t>(turn->index)] : 0;
  }
  std::uint64_t ahead = signs;
  for (const ZoneTurn* turn = turns; turn != m_turn; ++turn) {
    ahead ^= m_keys[static_cast<std::size_t>(turn->index)];
    for (const std::uint64_t end : {ahead, ahead ^ own}) {
      m_table.prefetch(std::min(end, end ^ m_allKeys));
    }
  }
  bool adjoins = false;  // the last facet was one of this zone, whose far edge is the next one's near edge
  std::uint32_t near = 0;
  std::uint32_t beyond = 0;
  for (const ZoneTurn* turn = turns; turn != m_turn; ++turn) {
    const std::uint64_t after = signs ^ m_keys[static_cast<std::size_t>(turn->index)];
    if (zone < turn->index) {
      const std::uint32_t a = adjoins ? near : vertex(signs, m_corners);
      const std::uint32_t b = vertex(after, m_corners + 1);
      const std::uint32_t c = vertex(after ^ own, m_corners + 2);
      const std::uint32_t d = adjoins ? beyond : vertex(signs ^ own, m_corners + 3);
      m_corners += 4;
      // The reflection through the center turns the walk around as seen from outside.
      const std::uint32_t loops[] = {a, b, c, d, d ^ 1U, c ^ 1U, b ^ 1U, a ^ 1U};
      std::vector<std::uint32_t>& corners = m_topology.facetVertices;
      corners.insert(corners.end(), std::begin(loops), std::end(loops));
      const auto end = static_cast<std::uint32_t>(corners.size());
      m_topology.facetStarts.push_back(end - 4);
      m_topology.facetStarts.push_back(end);
      near = b;
      beyond = c;
    }
    adjoins = zone < turn->index;
    signs = after;
  }
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
      *m_turn++ = {member.index, static_cast<std::int8_t>(member.sign), i == first};
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
      m_loop.push_back(isNear ? near : isBeyond ? beyond : vertex(signs, m_corners));
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

std::uint32_t Walker::vertex(std::uint64_t signs, std::uint32_t corner) {
  const std::uint64_t opposite = signs ^ m_allKeys;
  const auto [pair, isNew] = m_table.find(std::min(signs, opposite));
  const std::uint32_t mirrored = opposite < signs ? 1U : 0U;
  if (isNew) {
    m_topology.firstCorners.push_back(2 * corner + mirrored);
  }
  return 2 * pair + mirrored;
}

void Walker::addLoop(const std::vector<std::uint32_t>& loop) {
  m_topology.facetVertices.insert(m_topology.facetVertices.end(), loop.begin(), loop.end());
  m_topology.facetStarts.push_back(static_cast<std::uint32_t>(m_topology.facetVertices.size()));
}

/// Whether each directed edge has its reverse: each edge adds a random number that its reverse takes away
/// again.
bool Walker::edgesMatch() const {
  constexpr std::uint64_t odd = 0x9fb21c651e98df25U;
  const auto weights = [](std::uint32_t vertex) {
    const std::uint64_t first = mixed(vertex);
    return std::pair(first, (first ^ first >> 29) * odd);
  };
  std::uint64_t balance = 0;
  for (std::size_t facet = 0; facet + 1 < m_topology.facetStarts.size(); ++facet) {
    const std::uint32_t end = m_topology.facetStarts[facet + 1];
    auto from = weights(m_topology.facetVertices[end - 1]);
    for (std::uint32_t i = m_topology.facetStarts[facet]; i < end; ++i) {
      const auto to = weights(m_topology.facetVertices[i]);
      balance += from.first * to.second - to.first * from.second;
      from = to;
    }
  }
  return balance == 0;
}

void Walker::finish() {
  const auto vertices = 2 * static_cast<std::int64_t>(m_topology.firstCorners.size());
  const auto edges = static_cast<std::int64_t>(m_topology.facetVertices.size() / 2);
  const auto facets = static_cast<std::int64_t>(m_topology.facetStarts.size()) - 1;
  const std::vector<std::uint8_t>& simple = m_topology.isSimple;
  // Orders that are proved everywhere are those of a real body, whose edges match.
  const bool isProved = std::find(simple.begin(), simple.end(), 0) == simple.end();
  m_topology.closed = vertices - edges + facets == 2 && (isProved || edgesMatch());
}

}  // namespace

ZoneTopology findZones(const Eigen::Matrix3Xd& framed, double tolerance, Coplanarity coplanarity,
                       const std::stop_token& stop) {
  Walker walker(framed, tolerance, coplanarity);
  walker.run(stop);
  return walker.take();
}

}  // namespace quantoscope::geometry
