// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/geometry/manifold_map.h"

#include <Eigen/SVD>
#include <algorithm>
#include <cmath>
#include <limits>

namespace quantoscope::geometry {
namespace {

/// Deviations below this share of the mean are rounding, not variation.
constexpr double noVariation = 1e-13;

double deviationOf(const Eigen::VectorXd& values, double mean) {
  return std::sqrt((values.array() - mean).square().mean());
}

void orient(Eigen::MatrixXd& directions) {
  for (Eigen::Index k = 0; k < directions.cols(); ++k) {
    Eigen::Index largest = 0;
    directions.col(k).cwiseAbs().maxCoeff(&largest);
    const double first = directions(0, k) != 0 ? directions(0, k) : directions(largest, k);
    const bool turn = k == 0 ? first > 0 : directions(largest, k) < 0;
    if (turn) {
      directions.col(k) = -directions.col(k);
    }
  }
  if (directions.rows() == 2 && directions.cols() == 2) {
    directions.col(1) = Eigen::Vector2d(-directions(1, 0), directions(0, 0));
  }
}

}  // namespace

PointStatistics pointStatistics(const Eigen::VectorXd& values, const Eigen::VectorXd& l1Norms) {
  PointStatistics statistics;
  statistics.minimum = values.minCoeff();
  statistics.maximum = values.maxCoeff();
  statistics.mean = values.mean();
  statistics.deviation = deviationOf(values, statistics.mean);
  if (statistics.minimum > 0) {
    statistics.variationRatio = statistics.maximum / statistics.minimum;
  }
  const double meanNorm = l1Norms.mean();
  const double deviationNorm = deviationOf(l1Norms, meanNorm);
  if (statistics.deviation > noVariation * std::abs(statistics.mean) &&
      deviationNorm > noVariation * std::abs(meanNorm)) {
    const double covariance = (((values.array() - statistics.mean) / statistics.deviation) *
                               ((l1Norms.array() - meanNorm) / deviationNorm))
                                  .mean();
    statistics.correlationL1 = std::clamp(covariance, -1.0, 1.0);
  }
  return statistics;
}

ErrorTransform errorTransform(const Experiment& experiment) {
  const QuantizedChain chain = quantizedChain(experiment);
  const Eigen::Index inputs = experiment.input.size();
  Eigen::MatrixXd quantized = Eigen::MatrixXd::Identity(inputs, inputs);
  Eigen::MatrixXd given = quantized;
  for (std::size_t i = 0; i < chain.weights.size(); ++i) {
    quantized = chain.weights[i] * quantized;
    given = experiment.layers[i] * given;
  }
  ErrorTransform transform;
  transform.matrix = quantized - given;
  if (!transform.matrix.allFinite()) {
    return transform;
  }
  const Eigen::JacobiSVD<Eigen::MatrixXd> svd(transform.matrix, Eigen::ComputeThinV);
  transform.singularValues = svd.singularValues();
  transform.directions = svd.matrixV();
  orient(transform.directions);
  const double smallest = transform.singularValues(transform.singularValues.size() - 1);
  transform.conditionNumber = smallest > std::numeric_limits<double>::epsilon() * transform.singularValues(0)
                                  ? transform.singularValues(0) / smallest
                                  : std::numeric_limits<double>::infinity();
  return transform;
}

core::Result<ManifoldMapPtr> mapManifold(const Experiment& experiment, Space space, const Manifold& manifold,
                                         const std::stop_token& stop) {
  const auto field = ErrorField::of(experiment, space);
  if (!field) {
    return core::Failure(field.error());
  }
  auto inputs = liftPoints(manifold.points, experiment.input);
  if (!inputs) {
    return core::Failure(inputs.error());
  }
  auto regions = field->evaluate(*inputs, stop);
  if (!regions) {
    return core::Failure(regions.error());
  }
  auto map = std::make_shared<ManifoldMap>();
  map->manifold = manifold;
  map->inputs = std::move(*inputs);
  map->shown = field->shown();
  map->notice = field->notice();
  map->l1Norms = map->inputs.cwiseAbs().rowwise().sum();
  map->regions = std::move(*regions);
  map->statistics = pointStatistics(map->regions.magnitudes, map->l1Norms);
  map->transform = errorTransform(experiment);
  map->errors = map->inputs * map->transform.matrix.transpose();
  if (!map->errors.allFinite()) {
    return core::fail(core::ErrorCode::BadInput,
                      QUANTOSCOPE_TEXT("Error",
                                       "The products of the layers leave the range of doubles; use smaller "
                                       "weights or fewer layers."));
  }
  map->maxError = std::sqrt(map->errors.rowwise().squaredNorm().maxCoeff());
  return map;
}

}  // namespace quantoscope::geometry
