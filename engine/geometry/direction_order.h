// SPDX-License-Identifier: GPL-3.0-or-later
// The directions in which the layers' boxes stretch an error region, brought to one scale and, in the plane,
// sorted by angle. Internal to this module.
#pragma once

#include <Eigen/Core>
#include <vector>

#include "engine/geometry/chain_view.h"

namespace quantoscope::geometry {

struct DirectionOrder {
  Eigen::MatrixXd directions;  ///< shown channels x p, scaled by 2^-exponent, those that are not zero
  std::vector<int> sources;    ///< which box side stretches each, counted over all layers
  int exponent = 0;
};

/// The columns of all of `view.carry` in their order.
DirectionOrder directionsOf(const ChainView& view);

/// The same for two shown channels, turned to point right (or straight up) and sorted counter-clockwise by
/// exact comparisons.
DirectionOrder sortedDirections(const ChainView& view);

/// 1 for vectors that point right or straight up, -1 for the others.
double halfPlaneSign(const Eigen::Vector2d& direction);

}  // namespace quantoscope::geometry
