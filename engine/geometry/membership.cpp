// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/geometry/membership.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace quantoscope::geometry {

Membership::Membership(FrameMap map, Points normals, Eigen::VectorXd offsets, Eigen::VectorXd beyond)
    : m_map(std::move(map)),
      m_normals(std::move(normals)),
      m_offsets(std::move(offsets)),
      m_beyond(std::move(beyond)) {}

bool Membership::contains(const Eigen::VectorXd& point, double slack) const {
  const Eigen::VectorXd framed = m_map.apply(point);
  const Eigen::VectorXd sizes = m_map.termSizes(point);
  for (Eigen::Index i = m_map.rank(); i < framed.size(); ++i) {
    // The coordinates were scaled so that the longest generator has about unit size in each of them.
    if (!(std::abs(framed(i)) <= m_beyond(i - m_map.rank()) + slack * std::max(1.0, sizes(i)))) {
      return false;
    }
  }
  for (Eigen::Index i = 0; i < m_normals.rows(); ++i) {
    double height = 0;
    double size = 0;
    for (Eigen::Index j = 0; j < m_normals.cols(); ++j) {
      height += m_normals(i, j) * framed(j);
      size += std::abs(m_normals(i, j)) * sizes(j);
    }
    if (!(std::abs(height) <= m_offsets(i) + slack * size)) {
      return false;
    }
  }
  return true;
}

}  // namespace quantoscope::geometry
