// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/geometry/error_landscape.h"

#include <cmath>

#include "engine/geometry/error_field.h"
#include "engine/geometry/sector_field.h"

namespace quantoscope::geometry {
namespace {

/// Below this many inputs walking each costs less than cutting the plane into sectors.
constexpr Eigen::Index worthSectors = 4096;

Eigen::VectorXd axisOf(double extent, int side) {
  Eigen::VectorXd axis(side);
  const double step = 2 * extent / (side - 1);
  for (int i = 0; i < side; ++i) {
    axis(i) = i * step - extent;
  }
  axis(side - 1) = extent;
  return axis;
}

Points gridPoints(const Eigen::VectorXd& axis, const Eigen::VectorXd& input) {
  Points points(axis.size() * axis.size(), input.size());
  for (Eigen::Index row = 0; row < axis.size(); ++row) {
    for (Eigen::Index column = 0; column < axis.size(); ++column) {
      auto point = points.row(row * axis.size() + column);
      point = input.transpose();
      point(0) = axis(column);
      point(1) = axis(row);
    }
  }
  return points;
}

Eigen::VectorXd l1NormsOf(const Eigen::VectorXd& axis, const Eigen::VectorXd& input) {
  const double rest = input.tail(input.size() - 2).lpNorm<1>();
  Eigen::VectorXd norms(axis.size() * axis.size());
  for (Eigen::Index row = 0; row < axis.size(); ++row) {
    norms.segment(row * axis.size(), axis.size()) = axis.cwiseAbs().array() + (std::abs(axis(row)) + rest);
  }
  return norms;
}

core::Result<Eigen::VectorXd> magnitudesOf(const ErrorField& field, const Eigen::VectorXd& axis,
                                           const Eigen::VectorXd& input, const std::stop_token& stop) {
  if (field.inputs() == 2 && field.dimension() == 2 && axis.size() * axis.size() >= worthSectors) {
    Eigen::VectorXd magnitudes;
    SectorField(field.chain(), field.view(), field.errorModel()).fill(axis, magnitudes, stop);
    if (!stop.stop_requested() && magnitudes.allFinite()) {
      return magnitudes;
    }
  }
  return field.evaluate(gridPoints(axis, input), stop).map([](PointErrors errors) {
    return std::move(errors.magnitudes);
  });
}

}  // namespace

std::optional<LinearFit> linearFit(const Eigen::VectorXd& x, const Eigen::VectorXd& y) {
  const double meanX = x.mean();
  const double meanY = y.mean();
  const double spread = (x.array() - meanX).square().sum();
  if (!(spread > 0)) {
    return std::nullopt;
  }
  const double slope = ((x.array() - meanX) * (y.array() - meanY)).sum() / spread;
  return LinearFit{slope, meanY - slope * meanX};
}

core::Result<LandscapePtr> errorLandscape(const Experiment& experiment, Space space, double extent, int side,
                                          const std::stop_token& stop) {
  const auto field = ErrorField::of(experiment, space);
  if (!field) {
    return core::Failure(field.error());
  }
  auto landscape = std::make_shared<ErrorLandscape>();
  landscape->shown = field->shown();
  landscape->notice = field->notice();
  landscape->extent = extent;
  landscape->side = side;
  landscape->axis = axisOf(extent, side);
  auto magnitudes = magnitudesOf(*field, landscape->axis, experiment.input, stop);
  if (!magnitudes) {
    return core::Failure(magnitudes.error());
  }
  landscape->magnitudes = std::move(*magnitudes);
  landscape->l1Norms = l1NormsOf(landscape->axis, experiment.input);
  landscape->fit = linearFit(landscape->l1Norms, landscape->magnitudes);
  return landscape;
}

}  // namespace quantoscope::geometry
