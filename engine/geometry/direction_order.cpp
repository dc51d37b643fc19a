// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/geometry/direction_order.h"

#include <algorithm>
#include <cmath>
#include <numeric>

#include "engine/geometry/exact_sign.h"

namespace quantoscope::geometry {
namespace {

/// The column with components whose products stay within the range of doubles.
Eigen::Vector2d comparable(const Eigen::Vector2d& column) {
  const int exponent = std::ilogb(column.cwiseAbs().maxCoeff());
  Eigen::Vector2d scaled(std::ldexp(column(0), -exponent), std::ldexp(column(1), -exponent));
  for (double& component : scaled) {
    component = std::abs(component) < 0x1p-200 ? 0.0 : component;
  }
  return scaled;
}

}  // namespace

double halfPlaneSign(const Eigen::Vector2d& direction) {
  return direction(0) > 0 || (direction(0) == 0 && direction(1) > 0) ? 1 : -1;
}

DirectionOrder directionsOf(const ChainView& view) {
  DirectionOrder order;
  Eigen::Index sides = 0;
  double largest = 0;
  for (const Eigen::MatrixXd& carry : view.carry) {
    sides += carry.cols();
    largest = std::max(largest, carry.cwiseAbs().maxCoeff());
  }
  order.exponent = largest > 0 ? std::ilogb(largest) : 0;
  order.directions.resize(view.carry.front().rows(), sides);
  int source = 0;
  Eigen::Index kept = 0;
  for (const Eigen::MatrixXd& carry : view.carry) {
    for (Eigen::Index j = 0; j < carry.cols(); ++j, ++source) {
      const Eigen::VectorXd direction =
          carry.col(j).unaryExpr([&](double x) { return std::ldexp(x, -order.exponent); });
      if (!direction.isZero(0)) {
        order.directions.col(kept++) = direction;
        order.sources.push_back(source);
      }
    }
  }
  order.directions.conservativeResize(Eigen::NoChange, kept);
  return order;
}

DirectionOrder sortedDirections(const ChainView& view) {
  const DirectionOrder given = directionsOf(view);
  std::vector<Eigen::Vector2d> turned;
  std::vector<double> signs;
  for (Eigen::Index k = 0; k < given.directions.cols(); ++k) {
    turned.push_back(comparable(given.directions.col(k)));
    signs.push_back(halfPlaneSign(turned.back()));
    turned.back() *= signs.back();
  }
  std::vector<std::size_t> permutation(turned.size());
  std::iota(permutation.begin(), permutation.end(), std::size_t{0});
  std::stable_sort(permutation.begin(), permutation.end(), [&](std::size_t a, std::size_t b) {
    return crossSign(turned[a](0), turned[a](1), turned[b](0), turned[b](1)) > 0;
  });
  DirectionOrder sorted = given;
  for (std::size_t i = 0; i < permutation.size(); ++i) {
    const std::size_t k = permutation[i];
    sorted.directions.col(static_cast<Eigen::Index>(i)) =
        signs[k] * given.directions.col(static_cast<Eigen::Index>(k));
    sorted.sources[i] = given.sources[k];
  }
  return sorted;
}

}  // namespace quantoscope::geometry
