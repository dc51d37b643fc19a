// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/geometry/generators.h"

#include <Eigen/QR>
#include <Eigen/SVD>

namespace quantoscope::geometry {

double supportFunction(const Eigen::MatrixXd& generators, const Eigen::VectorXd& direction) {
  return (direction.transpose() * generators).cwiseAbs().sum();
}

Eigen::VectorXd boundingHalfWidths(const Eigen::MatrixXd& generators) {
  return generators.cwiseAbs().rowwise().sum();
}

Spread spreadOf(const Eigen::MatrixXd& columns) {
  const Eigen::Index n = columns.rows();
  Spread spread{Eigen::VectorXd::Zero(n), Eigen::MatrixXd::Identity(n, n)};
  const double scale = columns.size() == 0 ? 0.0 : columns.cwiseAbs().maxCoeff();
  if (scale == 0) {
    return spread;
  }
  // The triangular factor has the same left singular vectors and is n x n however many columns there are.
  Eigen::MatrixXd square = Eigen::MatrixXd::Zero(n, n);
  if (columns.cols() > n) {
    const Eigen::HouseholderQR<Eigen::MatrixXd> factors((columns / scale).transpose());
    square = Eigen::MatrixXd(factors.matrixQR().topRows(n).triangularView<Eigen::Upper>()).transpose();
  } else {
    square.leftCols(columns.cols()) = columns / scale;
  }
  const Eigen::JacobiSVD<Eigen::MatrixXd> svd(square, Eigen::ComputeFullU);
  spread.singularValues = svd.singularValues() * scale;
  spread.axes = svd.matrixU();
  for (Eigen::Index i = 0; i < n; ++i) {
    Eigen::Index largest = 0;
    spread.axes.col(i).cwiseAbs().maxCoeff(&largest);
    if (spread.axes(largest, i) < 0) {
      spread.axes.col(i) = -spread.axes.col(i);
    }
  }
  return spread;
}

}  // namespace quantoscope::geometry
