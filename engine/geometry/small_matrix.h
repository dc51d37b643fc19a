// SPDX-License-Identifier: GPL-3.0-or-later
// Determinants and inverses of 2 x 2 and 3 x 3 matrices that stay right next to singularity. Internal to this
// module.
#pragma once

#include <Eigen/Core>

namespace quantoscope::geometry {

/// The determinant of a 2 x 2 or 3 x 3 matrix, summed with its rounding errors.
double smallDeterminant(const Eigen::MatrixXd& matrix);

/// The inverse by cofactors, each summed with its rounding errors. Not finite when the matrix is singular.
Eigen::MatrixXd smallInverse(const Eigen::MatrixXd& matrix);

/// Whether a square matrix of multiples of `step` is singular: exact while the multiples are below 2^53.
bool isSingularOnGrid(const Eigen::MatrixXd& matrix, double step);

}  // namespace quantoscope::geometry
