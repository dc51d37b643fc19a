// SPDX-License-Identifier: GPL-3.0-or-later
// The order of generators around one of them where no two of them come near a common plane with it, which is
// nearly always: one pass of vector instructions, buckets instead of comparisons, and one determinant for
// each neighbor that proves the order. What is not proved is left to zone_topology.h's exact walk. Internal
// to this module.
#pragma once

#include <Eigen/Core>
#include <cstdint>
#include <vector>

namespace quantoscope::geometry {

struct ZoneTurn;

class ZoneSorter {
 public:
  /// Unit columns, three rows. Determinants up to `least` count as near zero; it is at least
  /// safeDeterminant.
  ZoneSorter(const Eigen::Matrix3Xd& units, double least);

  /// Writes all others in the order of the walk around `zone`, each in a group of its own. False when that is
  /// not proved; `turns` (count - 1 of them) is to be written anew then.
  bool sort(int zone, ZoneTurn* turns);

 private:
  int startFor(int zone) const;
  void project(int zone, int start);
  void arrange(int zone);
  bool isApart();

  int m_count;
  double m_least;
  std::vector<double> m_unitX;
  std::vector<double> m_unitY;
  std::vector<double> m_unitZ;
  // As seen along the zone's own generator: turned to one side, with the place in the plane across.
  std::vector<double> m_x;
  std::vector<double> m_y;
  std::vector<double> m_sign;
  std::vector<double> m_key;  // increases with the angle, from 0 to 2
  std::vector<std::int32_t> m_bucket;
  std::vector<std::int32_t> m_starts;
  std::vector<std::int32_t> m_order;
  std::vector<double> m_sortedX;
  std::vector<double> m_sortedY;
};

}  // namespace quantoscope::geometry
