// SPDX-License-Identifier: GPL-3.0-or-later
// How the error varies over a manifold of inputs: the size of the error region at every point, and the image
// of the manifold under the error of the rounding that was really made. Pure computation of an immutable
// value; safe from any thread.
#pragma once

#include <memory>
#include <optional>
#include <stop_token>

#include "engine/geometry/chain_view.h"
#include "engine/geometry/error_field.h"
#include "engine/geometry/manifolds.h"

namespace quantoscope::geometry {

/// Of one number for each point. The deviation is that of the population.
struct PointStatistics {
  double minimum = 0;
  double maximum = 0;
  double mean = 0;
  double deviation = 0;
  /// maximum / minimum; absent (infinite) when the minimum is 0.
  std::optional<double> variationRatio;
  /// Pearson correlation with the L1 norms of the points; absent when either does not vary.
  std::optional<double> correlationL1;
};

/// e(x) = (W'_L ... W'_1 - W_L ... W_1) x with the rounded weights W': linear in the input.
struct ErrorTransform {
  Eigen::MatrixXd matrix;          ///< output channels x input channels
  Eigen::VectorXd singularValues;  ///< descending
  double conditionNumber = 0;      ///< largest / smallest singular value; infinity when that is 0
  /// Unit columns, one for each singular value: the input directions stretched by it. The sign is a
  /// convention: the first points into the half plane of negative first components; of two the second is the
  /// first turned left by a right angle, in space the others have a positive largest component.
  Eigen::MatrixXd directions;
};

struct ManifoldMap {
  Manifold manifold;
  Points inputs;  ///< the manifold's points with all input channels
  Space shown = Space::Input;
  std::optional<Notice> notice;
  Eigen::VectorXd l1Norms;
  PointErrors regions;
  PointStatistics statistics;  ///< of the magnitudes
  ErrorTransform transform;
  Points errors;        ///< e(x) of every point, at the output
  double maxError = 0;  ///< the largest norm of them
};

using ManifoldMapPtr = std::shared_ptr<const ManifoldMap>;

/// The map of one manifold. Errors as in ErrorField and liftPoints().
core::Result<ManifoldMapPtr> mapManifold(const Experiment& experiment, Space space, const Manifold& manifold,
                                         const std::stop_token& stop = {});

ErrorTransform errorTransform(const Experiment& experiment);

/// `values` and `l1Norms` are finite and of one size, at least one.
PointStatistics pointStatistics(const Eigen::VectorXd& values, const Eigen::VectorXd& l1Norms);

}  // namespace quantoscope::geometry
