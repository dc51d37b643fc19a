// SPDX-License-Identifier: GPL-3.0-or-later
// What can be read off the generators of a zonotope { sum t_k g_k : |t_k| <= 1 } without knowing its
// boundary. Generators are columns. Pure functions, safe from any thread.
#pragma once

#include <Eigen/Core>

namespace quantoscope::geometry {

/// Rows are points, so that a point's coordinates lie side by side in memory.
using Points = Eigen::Matrix<double, Eigen::Dynamic, Eigen::Dynamic, Eigen::RowMajor>;

/// The support function h(d) = max over the body of d . e = sum |g_k . d|. `direction` need not be a unit
/// vector.
double supportFunction(const Eigen::MatrixXd& generators, const Eigen::VectorXd& direction);

/// The half extents of the axis-aligned bounding box: h at the unit vectors.
Eigen::VectorXd boundingHalfWidths(const Eigen::MatrixXd& generators);

/// Singular values (descending, as many as rows, padded with zeros) and the matching left singular vectors as
/// unit columns whose component of largest magnitude is positive. Columns are points or generators; finite,
/// any scale.
struct Spread {
  Eigen::VectorXd singularValues;
  Eigen::MatrixXd axes;
};
Spread spreadOf(const Eigen::MatrixXd& columns);

}  // namespace quantoscope::geometry
