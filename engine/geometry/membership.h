// SPDX-License-Identifier: GPL-3.0-or-later
// Whether a point lies in a centrally symmetric body given by slabs |n . w| <= h in its frame.
// Immutable once made; safe from any thread.
#pragma once

#include <Eigen/Core>

#include "engine/geometry/generator_frame.h"
#include "engine/geometry/generators.h"

namespace quantoscope::geometry {

class Membership {
 public:
  Membership() = default;
  /// One row of `normals` (in the frame, `map.rank()` columns) and one offset for each pair of opposite
  /// facets.
  /// `beyond` are the half extents across a flat body's span that count as rounding (n - rank of them).
  Membership(FrameMap map, Points normals, Eigen::VectorXd offsets, Eigen::VectorXd beyond);

  /// Whether `point` satisfies every slab. `slack` forgives rounding, relative to the size of the point's
  /// coordinates: a point of doubles cannot say on which side it is of a body thinner than its own rounding.
  /// A flat body has no inside across its plane: there the point must be within `slack` of the body's extent.
  bool contains(const Eigen::VectorXd& point, double slack = 1e-13) const;

 private:
  FrameMap m_map;
  Points m_normals;
  Eigen::VectorXd m_offsets;
  Eigen::VectorXd m_beyond;
};

}  // namespace quantoscope::geometry
