// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/geometry/region.h"

namespace quantoscope::geometry {

Region::Region() : Region(Eigen::MatrixXd(2, 0)) {}

Region::Region(const Eigen::MatrixXd& generators, const std::stop_token& stop, FacetCache* cache) {
  if (generators.rows() == 2) {
    m_shape = zonogonOf(generators);
  } else {
    m_shape = zonotopeOf(generators, stop, cache);
  }
}

int Region::rank() const {
  return std::visit([](const auto& shape) { return shape.rank; }, m_shape);
}

const Points& Region::vertices() const {
  return std::visit([](const auto& shape) -> const Points& { return shape.vertices; }, m_shape);
}

double Region::volume() const {
  return polygon() ? polygon()->area : polytope()->volume;
}

bool Region::contains(const Eigen::VectorXd& point, double slack) const {
  return std::visit([&](const auto& shape) { return shape.membership.contains(point, slack); }, m_shape);
}

}  // namespace quantoscope::geometry
