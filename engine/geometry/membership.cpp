// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/geometry/membership.h"

#include <cmath>
#include <utility>

namespace quantoscope::geometry {

Membership::Membership(FrameMap map, Points normals, Eigen::VectorXd offsets)
    : m_map(std::move(map)), m_normals(std::move(normals)), m_offsets(std::move(offsets)) {}

bool Membership::contains(const Eigen::VectorXd& point, double slack) const {
  const Eigen::VectorXd framed = m_map.apply(point);
  // The coordinates were scaled so that the longest generator has about unit size in each of them.
  for (Eigen::Index i = m_map.rank(); i < framed.size(); ++i) {
    if (!(std::abs(framed(i)) <= slack)) {
      return false;
    }
  }
  const Eigen::VectorXd inside = framed.head(m_map.rank());
  for (Eigen::Index i = 0; i < m_normals.rows(); ++i) {
    const double size = m_normals.row(i).cwiseAbs().dot(inside.cwiseAbs().transpose());
    if (!(std::abs(m_normals.row(i).dot(inside.transpose())) <= m_offsets(i) + slack * size)) {
      return false;
    }
  }
  return true;
}

}  // namespace quantoscope::geometry
