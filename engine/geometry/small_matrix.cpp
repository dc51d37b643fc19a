// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/geometry/small_matrix.h"

#include <Eigen/Geometry>
#include <cmath>

#include "engine/geometry/compensated.h"
#include "engine/geometry/exact_sign.h"

namespace quantoscope::geometry {
namespace {

/// A 2 x 2 matrix becomes 3 x 3 with a one in the corner: same determinant, and the inverse is the leading
/// block.
Eigen::Matrix3d bordered(const Eigen::MatrixXd& matrix) {
  Eigen::Matrix3d block = Eigen::Matrix3d::Identity();
  block.topLeftCorner(matrix.rows(), matrix.cols()) = matrix;
  return block;
}

}  // namespace

double smallDeterminant(const Eigen::MatrixXd& matrix) {
  const Eigen::Matrix3d block = bordered(matrix);
  return compensatedDeterminant(compensatedCross(block.col(0), block.col(1)), block.col(2));
}

Eigen::MatrixXd smallInverse(const Eigen::MatrixXd& matrix) {
  const Eigen::Matrix3d block = bordered(matrix);
  const double determinant = smallDeterminant(matrix);
  Eigen::Matrix3d inverse;
  for (int i = 0; i < 3; ++i) {
    const CompensatedCross cross = compensatedCross(block.col((i + 1) % 3), block.col((i + 2) % 3));
    inverse.row(i) = (cross.high + cross.low).transpose() / determinant;
  }
  return inverse.topLeftCorner(matrix.rows(), matrix.cols());
}

bool isSingularOnGrid(const Eigen::MatrixXd& matrix, double step) {
  const Eigen::Matrix3d block = bordered(matrix / step);
  IntegerVector columns[3];
  for (int j = 0; j < 3; ++j) {
    for (int i = 0; i < 3; ++i) {
      columns[j][static_cast<std::size_t>(i)] = std::llround(block(i, j));
    }
  }
  return determinantSign(columns[0], columns[1], columns[2]) == 0;
}

}  // namespace quantoscope::geometry
