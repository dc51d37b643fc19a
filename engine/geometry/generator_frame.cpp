// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/geometry/generator_frame.h"

#include <Eigen/LU>
#include <Eigen/QR>
#include <Eigen/SVD>
#include <algorithm>
#include <cmath>
#include <limits>
#include <utility>
#include <vector>

#include "engine/geometry/compensated.h"

namespace quantoscope::geometry {
namespace {

constexpr double negligible = 0x1p-54;
constexpr double rankTolerance = 0x1p-44;
constexpr double leastTolerance = 0x1p-44;
constexpr double largestTolerance = 0x1p-38;
/// Lengths may stretch the frame up to this condition; beyond it only the directions shape the frame.
constexpr double weightedCondition = 0x1p40;

/// The left factor of a thin SVD of a wide matrix.
Eigen::JacobiSVD<Eigen::MatrixXd> leftFactor(const Eigen::MatrixXd& wide) {
  const Eigen::Index n = wide.rows();
  Eigen::MatrixXd square = Eigen::MatrixXd::Zero(n, n);
  if (wide.cols() > n) {
    const Eigen::ColPivHouseholderQR<Eigen::MatrixXd> factors(wide.transpose());
    const Eigen::MatrixXd upper = factors.matrixQR().topRows(n).triangularView<Eigen::Upper>();
    square = factors.colsPermutation() * upper.transpose();
  } else {
    square.leftCols(wide.cols()) = wide;
  }
  return Eigen::JacobiSVD<Eigen::MatrixXd>(square, Eigen::ComputeFullU);
}

Eigen::VectorXi exponentsOf(const Eigen::VectorXd& values) {
  return values.unaryExpr([](double value) { return value > 0 ? std::ilogb(value) : 0; }).cast<int>();
}

/// Of two or three components, without memory of its own.
using SmallVector = Eigen::Matrix<double, Eigen::Dynamic, 1, Eigen::ColMajor, 3, 1>;

SmallVector scaledDown(const Eigen::Ref<const Eigen::VectorXd>& point, const Eigen::VectorXi& exponents) {
  SmallVector scaled(point.size());
  for (Eigen::Index i = 0; i < point.size(); ++i) {
    scaled(i) = std::ldexp(point(i), -exponents(i));
  }
  return scaled;
}

/// FrameMap::apply() to a point whose rows are scaled down.
SmallVector components(const SmallVector& scaled, const Eigen::MatrixXd& axes,
                       const Eigen::VectorXi& axisExponents) {
  SmallVector framed(scaled.size());
  for (Eigen::Index i = 0; i < scaled.size(); ++i) {
    const double component = compensatedDot(axes.col(i), scaled);
    framed(i) = i < axisExponents.size() ? std::ldexp(component, -axisExponents(i)) : component;
  }
  return framed;
}

}  // namespace

FrameMap::FrameMap(Eigen::VectorXi rowExponents, Eigen::MatrixXd axes, Eigen::VectorXi axisExponents)
    : m_rowExponents(std::move(rowExponents)),
      m_axes(std::move(axes)),
      m_axisExponents(std::move(axisExponents)) {}

Eigen::VectorXd FrameMap::apply(const Eigen::VectorXd& point) const {
  return components(scaledDown(point, m_rowExponents), m_axes, m_axisExponents);
}

Eigen::VectorXd FrameMap::termSizes(const Eigen::VectorXd& point) const {
  Eigen::VectorXd sizes = m_axes.cwiseAbs().transpose() * scaledDown(point, m_rowExponents).cwiseAbs();
  for (int i = 0; i < rank(); ++i) {
    sizes(i) = std::ldexp(sizes(i), -m_axisExponents(i));
  }
  return sizes;
}

double FrameMap::unscaledVolume(double value) const {
  // The axes are orthonormal up to rounding; dividing by their determinant removes even that.
  return std::ldexp(value / m_axes.determinant(), m_rowExponents.sum() + m_axisExponents.sum());
}

FrameMap::AreaMap FrameMap::areaMap() const {
  // For x = B w areas transform with the cofactors of B = 2^rows * axes * 2^axes, and a rotation is its own
  // cofactors.
  const auto others = [](const Eigen::VectorXi& exponents, int i) {
    const auto at = [&](int k) { return k < exponents.size() ? exponents(k) : 0; };
    return at((i + 1) % 3) + at((i + 2) % 3);
  };
  AreaMap map{Eigen::Matrix3d(), std::numeric_limits<int>::min()};
  for (int i = 0; i < 3; ++i) {
    for (int j = 0; j < 3; ++j) {
      map.exponent = std::max(map.exponent, others(m_rowExponents, i) + others(m_axisExponents, j));
    }
  }
  for (int i = 0; i < 3; ++i) {
    for (int j = 0; j < 3; ++j) {
      map.matrix(i, j) =
          std::ldexp(m_axes(i, j), others(m_rowExponents, i) + others(m_axisExponents, j) - map.exponent);
    }
  }
  return map;
}

GeneratorFrame frameOf(const Eigen::MatrixXd& generators) {
  const Eigen::Index n = generators.rows();
  GeneratorFrame frame;
  const Eigen::VectorXi rowExponents = generators.cols() == 0
                                           ? Eigen::VectorXi(Eigen::VectorXi::Zero(n))
                                           : exponentsOf(generators.cwiseAbs().rowwise().maxCoeff());

  std::vector<Eigen::Index> kept;
  for (Eigen::Index k = 0; k < generators.cols(); ++k) {
    const SmallVector scaled = scaledDown(generators.col(k), rowExponents);
    if (std::any_of(scaled.data(), scaled.data() + scaled.size(),
                    [](double component) { return std::abs(component) > negligible; })) {
      kept.push_back(k);
    }
  }
  const auto count = static_cast<Eigen::Index>(kept.size());
  frame.generators.resize(n, count);
  Eigen::MatrixXd scaled(n, count);
  Eigen::MatrixXd directions(n, count);
  for (Eigen::Index k = 0; k < count; ++k) {
    frame.generators.col(k) = generators.col(kept[static_cast<std::size_t>(k)]);
    scaled.col(k) = scaledDown(frame.generators.col(k), rowExponents);
    directions.col(k) = scaled.col(k).normalized();
  }
  frame.beyond = Eigen::VectorXd::Zero(n);
  if (count == 0) {
    frame.map = FrameMap(rowExponents, Eigen::MatrixXd::Identity(n, n), Eigen::VectorXi());
    return frame;
  }

  auto factor = leftFactor(directions);
  const Eigen::VectorXd spread = factor.singularValues();
  const Eigen::Index rank = (spread.array() > rankTolerance * spread(0)).count();
  Eigen::VectorXd values = spread;
  Eigen::MatrixXd axes = factor.matrixU();
  if (rank == n) {
    factor = leftFactor(scaled);
    if (factor.singularValues()(0) < weightedCondition * factor.singularValues()(n - 1)) {
      values = factor.singularValues();
      axes = factor.matrixU();
    }
  }
  if (axes.determinant() < 0) {
    axes.col(n - 1) = -axes.col(n - 1);
  }
  const double condition = values(0) / values(rank - 1);
  frame.tolerance =
      std::clamp(16 * std::numeric_limits<double>::epsilon() * condition, leastTolerance, largestTolerance);
  const Eigen::VectorXi axisExponents = exponentsOf(values.head(rank));
  frame.map = FrameMap(rowExponents, axes, axisExponents);
  frame.framed.resize(rank, count);
  frame.beyond = Eigen::VectorXd::Zero(n - rank);
  for (Eigen::Index k = 0; k < count; ++k) {
    const SmallVector framed = components(scaled.col(k), axes, axisExponents);
    frame.framed.col(k) = framed.head(rank);
    frame.beyond += framed.tail(n - rank).cwiseAbs();
  }
  return frame;
}

}  // namespace quantoscope::geometry
