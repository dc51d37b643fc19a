// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/geometry/zonogon.h"

#include <algorithm>
#include <cmath>
#include <deque>
#include <numeric>
#include <vector>

#include "engine/geometry/exact_sign.h"

namespace quantoscope::geometry {
namespace {

/// The column scaled to unit size by a power of two. Components below 2^-200 of the other are zero, so that
/// products of two components never underflow and comparisons stay exact.
Eigen::Vector2d comparable(const Eigen::Vector2d& column) {
  const double largest = column.cwiseAbs().maxCoeff();
  const int exponent = std::ilogb(largest);
  Eigen::Vector2d scaled(std::ldexp(column(0), -exponent), std::ldexp(column(1), -exponent));
  for (double& component : scaled) {
    component = std::abs(component) < 0x1p-200 ? 0.0 : component;
  }
  return scaled;
}

bool pointsRight(const Eigen::Vector2d& direction) {
  return direction(0) > 0 || (direction(0) == 0 && direction(1) > 0);
}

double sine(const Eigen::Vector2d& a, const Eigen::Vector2d& b) {
  return (a(0) * b(1) - a(1) * b(0)) / (a.norm() * b.norm());
}

/// Parallel generators on their way into one.
struct Bundle {
  Eigen::Vector2d anchor;  // framed, of the first member; the others are compared with it so that tolerances
                           // do not add up
  Eigen::Vector2d coordinates;
  Eigen::Vector2d framed;
  Eigen::VectorXd generator;
};

void join(Bundle& bundle, const Bundle& other, double sign) {
  bundle.coordinates += sign * other.coordinates;
  bundle.framed += sign * other.framed;
  bundle.generator += sign * other.generator;
}

}  // namespace

HalfTurn sortHalfTurn(const Eigen::MatrixXd& coordinates, const Eigen::MatrixXd& framed,
                      const Eigen::MatrixXd& generators, double tolerance) {
  const Eigen::Index count = coordinates.cols();
  std::vector<Eigen::Vector2d> directions(static_cast<std::size_t>(count));
  std::vector<double> signs(directions.size());
  std::vector<std::size_t> order(directions.size());
  std::iota(order.begin(), order.end(), std::size_t{0});
  for (const std::size_t k : order) {
    directions[k] = comparable(coordinates.col(static_cast<Eigen::Index>(k)));
    signs[k] = pointsRight(directions[k]) ? 1 : -1;
    directions[k] *= signs[k];
  }
  std::stable_sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) {
    return crossSign(directions[a](0), directions[a](1), directions[b](0), directions[b](1)) > 0;
  });

  std::deque<Bundle> bundles;
  for (const std::size_t k : order) {
    const auto column = static_cast<Eigen::Index>(k);
    const Eigen::Vector2d own = signs[k] * framed.col(column);
    Bundle next{own, signs[k] * coordinates.col(column), own, signs[k] * generators.col(column)};
    if (!bundles.empty() && std::abs(sine(bundles.back().anchor, own)) <= tolerance) {
      join(bundles.back(), next, bundles.back().anchor.dot(own) < 0 ? -1 : 1);
    } else {
      bundles.push_back(std::move(next));
    }
  }
  // Almost straight up and almost straight down are parallel too, at the two ends of the half turn.
  if (bundles.size() > 1 && std::abs(sine(bundles.back().anchor, bundles.front().anchor)) <= tolerance) {
    Bundle last = std::move(bundles.back());
    bundles.pop_back();
    join(last, bundles.front(), last.anchor.dot(bundles.front().anchor) < 0 ? -1 : 1);
    bundles.pop_front();
    if (pointsRight(comparable(last.coordinates))) {
      bundles.push_back(std::move(last));
    } else {
      last.framed = -last.framed;
      last.generator = -last.generator;
      bundles.push_front(std::move(last));
    }
  }

  if (bundles.size() == 1 && !pointsRight(comparable(bundles.front().coordinates))) {
    bundles.front().framed = -bundles.front().framed;
    bundles.front().generator = -bundles.front().generator;
  }

  HalfTurn sorted{Eigen::MatrixXd(generators.rows(), static_cast<Eigen::Index>(bundles.size())),
                  Eigen::MatrixXd(2, static_cast<Eigen::Index>(bundles.size()))};
  for (std::size_t i = 0; i < bundles.size(); ++i) {
    sorted.generators.col(static_cast<Eigen::Index>(i)) = bundles[i].generator;
    sorted.framed.col(static_cast<Eigen::Index>(i)) = bundles[i].framed;
  }
  return sorted;
}

Points walk(const Eigen::MatrixXd& sorted) {
  const Eigen::Index count = sorted.cols();
  if (count == 0) {
    return Points::Zero(1, sorted.rows());
  }
  Points points(2 * count, sorted.rows());
  Eigen::VectorXd position = -sorted.rowwise().sum();
  for (Eigen::Index k = 0; k < count; ++k) {
    points.row(k) = position.transpose();
    points.row(count + k) = -position.transpose();
    position += 2 * sorted.col(k);
  }
  // Adding zero turns a negative zero into zero.
  points.array() += 0.0;
  return points;
}

double sortedArea(const Eigen::MatrixXd& sorted) {
  double area = 0;
  Eigen::Vector2d sum = Eigen::Vector2d::Zero();
  for (Eigen::Index k = 0; k < sorted.cols(); ++k) {
    area += std::abs(sum(0) * sorted(1, k) - sum(1) * sorted(0, k));
    sum += sorted.col(k);
  }
  return 4 * area;
}

Membership planarMembership(const GeneratorFrame& frame, const Eigen::MatrixXd& sortedFramed) {
  const Eigen::Index count = sortedFramed.cols();
  Points normals(count, 2);
  Eigen::VectorXd offsets(count);
  Eigen::Vector2d center = -sortedFramed.rowwise().sum();
  for (Eigen::Index k = 0; k < count; ++k) {
    const Eigen::Vector2d edge = sortedFramed.col(k);
    const Eigen::Vector2d normal = Eigen::Vector2d(edge(1), -edge(0)).normalized();
    center += edge;
    normals(k, 0) = normal(0);
    normals(k, 1) = normal(1);
    offsets(k) = std::abs(normal.dot(center)) + frame.tolerance * edge.norm();
    center += edge;
  }
  return Membership(frame.map, normals, offsets, frame.beyond);
}

Membership linearMembership(const GeneratorFrame& frame) {
  if (frame.map.rank() == 0) {
    return Membership(frame.map, Points(0, 0), Eigen::VectorXd(), frame.beyond);
  }
  return Membership(frame.map, Points::Ones(1, 1),
                    Eigen::VectorXd::Constant(1, frame.framed.cwiseAbs().sum()), frame.beyond);
}

Zonogon zonogonOf(const Eigen::MatrixXd& generators) {
  const GeneratorFrame frame = frameOf(generators);
  Zonogon zonogon;
  zonogon.rank = frame.map.rank();
  if (zonogon.rank == 0) {
    zonogon.vertices = Points::Zero(1, 2);
    zonogon.membership = linearMembership(frame);
    return zonogon;
  }
  Eigen::MatrixXd framed = Eigen::MatrixXd::Zero(2, frame.framed.cols());
  framed.topRows(zonogon.rank) = frame.framed;
  Eigen::MatrixXd coordinates(2, frame.generators.cols());
  for (Eigen::Index i = 0; i < 2; ++i) {
    for (Eigen::Index k = 0; k < coordinates.cols(); ++k) {
      coordinates(i, k) = std::ldexp(frame.generators(i, k), -frame.map.rowExponents()(i));
    }
  }
  // In a frame of rank 1 all generators are parallel: nothing distinguishes them but their sign.
  const HalfTurn sorted = sortHalfTurn(coordinates, framed, frame.generators, frame.tolerance);
  zonogon.vertices = walk(sorted.generators);
  if (zonogon.rank == 2) {
    zonogon.area = frame.map.unscaledVolume(sortedArea(sorted.framed));
    zonogon.membership = planarMembership(frame, sorted.framed);
  } else {
    zonogon.membership = linearMembership(frame);
  }
  return zonogon;
}

double polygonArea(const Points& vertices) {
  double doubled = 0;
  for (Eigen::Index i = 0; i < vertices.rows(); ++i) {
    const Eigen::Index next = (i + 1) % vertices.rows();
    doubled += vertices(i, 0) * vertices(next, 1) - vertices(i, 1) * vertices(next, 0);
  }
  return doubled / 2;
}

}  // namespace quantoscope::geometry
