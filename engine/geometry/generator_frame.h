// SPDX-License-Identifier: GPL-3.0-or-later
// A change of coordinates that makes a zonotope about as long as wide, however flat or needle-like it is.
// A linear map keeps which generators share a facet and scales volumes by its determinant, so orders,
// tolerances and volumes are decided in the frame, and vertices are summed in the original coordinates.
// Internal to this module.
#pragma once

#include <Eigen/Core>

namespace quantoscope::geometry {

/// The map w = 2^-axisExponents * axes^T * (2^-rowExponents * x), of which the first `rank` components are
/// used.
class FrameMap {
 public:
  FrameMap() = default;
  FrameMap(Eigen::VectorXi rowExponents, Eigen::MatrixXd axes, Eigen::VectorXi axisExponents);

  int dimension() const { return static_cast<int>(m_rowExponents.size()); }
  int rank() const { return static_cast<int>(m_axisExponents.size()); }

  /// All `dimension` components: in the span divided by 2^axisExponents, outside of it as they are. The sums
  /// carry their rounding errors along, so the result is right to the last digits of the map as it is stored.
  Eigen::VectorXd apply(const Eigen::VectorXd& point) const;

  /// The sums of magnitudes behind apply(): a relative error in `point` moves component i by that much of
  /// sizes(i).
  Eigen::VectorXd termSizes(const Eigen::VectorXd& point) const;

  /// `value` * 2^(sum of all exponents): turns a full-rank volume of the frame into one of the original
  /// coordinates.
  double unscaledVolume(double value) const;

  /// How area vectors (normal times area) of the frame look in the original coordinates: matrix * area *
  /// 2^exponent, where the matrix has entries of at most unit size. With `rank` 2 the flat body's area lies
  /// in the third component.
  struct AreaMap {
    Eigen::Matrix3d matrix;
    int exponent;
  };
  AreaMap areaMap() const;

  const Eigen::VectorXi& rowExponents() const { return m_rowExponents; }

 private:
  Eigen::VectorXi m_rowExponents;
  Eigen::MatrixXd m_axes;  // a rotation, n x n
  Eigen::VectorXi m_axisExponents;
};

struct GeneratorFrame {
  FrameMap map;
  Eigen::MatrixXd generators;  ///< n x p, those that are not negligible, in their given order
  Eigen::MatrixXd framed;      ///< rank x p, the same in the frame
  Eigen::VectorXd beyond;      ///< n - rank: the half extents, across the span, that the rank calls zero
  double tolerance = 0;        ///< sines and unit determinants in the frame up to this count as zero
};

/// The frame of `generators` (n x p with n = 2 or 3, finite).
/// A generator is negligible when in each coordinate it is below 2^-54 of the largest component there: it
/// cannot change a sum of doubles. The rank counts the singular values of the generators' directions
/// (coordinates scaled to one size) above 2^-44 of the largest. The tolerance for parallel and coplanar
/// generators is 16 ulp times the condition of the frame, within 2^-44..2^-38; merging within it changes the
/// volume by no more than that fraction.
GeneratorFrame frameOf(const Eigen::MatrixXd& generators);

}  // namespace quantoscope::geometry
