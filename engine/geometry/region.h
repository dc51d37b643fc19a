// SPDX-License-Identifier: GPL-3.0-or-later
// An error region of either dimension: what a zonogon and a 3-D zonotope have in common, and the way to
// either. Immutable once made; safe from any thread.
#pragma once

#include <stop_token>
#include <variant>

#include "engine/geometry/zonogon.h"
#include "engine/geometry/zonotope3d.h"

namespace quantoscope::geometry {

class Region {
 public:
  /// The origin of the plane.
  Region();
  /// `generators` is 2 x p or 3 x p and finite. When `stop` is set a 3-D region may be left without facets.
  /// `cache`: see zonotopeOf().
  explicit Region(const Eigen::MatrixXd& generators, const std::stop_token& stop = {},
                  FacetCache* cache = nullptr);

  int dimension() const { return polygon() ? 2 : 3; }
  int rank() const;
  const Points& vertices() const;
  /// The area of a polygon, the volume of a polytope; 0 for a flat one.
  double volume() const;
  bool contains(const Eigen::VectorXd& point, double slack = 1e-13) const;

  /// Null for the other dimension.
  const Zonogon* polygon() const { return std::get_if<Zonogon>(&m_shape); }
  const Zonotope3d* polytope() const { return std::get_if<Zonotope3d>(&m_shape); }

 private:
  std::variant<Zonogon, Zonotope3d> m_shape;
};

}  // namespace quantoscope::geometry
