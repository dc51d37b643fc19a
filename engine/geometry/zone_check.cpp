// SPDX-License-Identifier: GPL-3.0-or-later
// Whether a known topology is that of other generators; see zone_topology.h.
#include <Eigen/Geometry>
#include <algorithm>
#include <cmath>
#include <cstddef>

#include "engine/core/widest_vectors.h"
#include "engine/geometry/zone_topology.h"

namespace quantoscope::geometry {
namespace {

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

/// The same for a zone without groups: as many determinants at a time as the machine can.
class SimpleZoneCheck {
 public:
  SimpleZoneCheck(const Eigen::Matrix3Xd& units, double tolerance)
      : m_units(units), m_tolerance(tolerance), m_size(static_cast<std::size_t>(units.cols())) {
    m_x.resize(m_size);
    m_y.resize(m_size);
    m_z.resize(m_size);
  }

  bool holds(int zone, const ZoneTurn* turns) {
    const std::size_t others = m_size - 1;
    for (std::size_t i = 0; i < others; ++i) {
      const double* unit = m_units.data() + std::ptrdiff_t{3} * turns[i].index;
      const double sign = turns[i].sign;
      m_x[i] = sign * unit[0];
      m_y[i] = sign * unit[1];
      m_z[i] = sign * unit[2];
    }
    // The last one is followed by the first one on its other side.
    m_x[others] = -m_x[0];
    m_y[others] = -m_y[0];
    m_z[others] = -m_z[0];
    const Eigen::Vector3d own = m_units.col(zone);
    const Eigen::Vector3d besideStart = own.cross(Eigen::Vector3d(m_x[0], m_y[0], m_z[0]));
    const double ox = own(0);
    const double oy = own(1);
    const double oz = own(2);
    const double bx = besideStart(0);
    const double by = besideStart(1);
    const double bz = besideStart(2);
    const double* x = m_x.data();
    const double* y = m_y.data();
    const double* z = m_z.data();
    const double tolerance = m_tolerance;
    std::int64_t wrong = 0;
    core::withWidestVectors([=, &wrong]() QUANTOSCOPE_INLINE {
      std::int64_t count = 0;
      for (std::size_t i = 0; i < others; ++i) {
        const double turned = (oy * z[i] - oz * y[i]) * x[i + 1] + (oz * x[i] - ox * z[i]) * y[i + 1] +
                              (ox * y[i] - oy * x[i]) * z[i + 1];
        count += turned > tolerance ? 0 : 1;
      }
      for (std::size_t i = 1; i < others; ++i) {
        count += bx * x[i] + by * y[i] + bz * z[i] > tolerance ? 0 : 1;
      }
      wrong = count;
    });
    return wrong == 0;
  }

 private:
  const Eigen::Matrix3Xd& m_units;
  double m_tolerance;
  std::size_t m_size;
  std::vector<double> m_x;
  std::vector<double> m_y;
  std::vector<double> m_z;
};

}  // namespace

bool holdsFor(const ZoneTopology& topology, const Eigen::Matrix3Xd& framed, double tolerance) {
  if (!topology.closed || topology.coplanarity != Coplanarity::Tolerant ||
      topology.count != static_cast<int>(framed.cols())) {
    return false;
  }
  const Eigen::Matrix3Xd units = framed.colwise().normalized();
  const ZoneCheck check(units, tolerance);
  SimpleZoneCheck checkSimple(units, tolerance);
  const int others = topology.count - 1;
  const ZoneTurn* turns = topology.turns.data();
  for (int zone = 0; zone < topology.count; ++zone, turns += others) {
    const bool isSimple = topology.isSimple[static_cast<std::size_t>(zone)] != 0;
    if (!(isSimple ? checkSimple.holds(zone, turns) : check.holds(zone, turns, others))) {
      return false;
    }
  }
  return true;
}

}  // namespace quantoscope::geometry
