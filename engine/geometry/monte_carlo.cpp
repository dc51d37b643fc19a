// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/geometry/monte_carlo.h"

#include <algorithm>
#include <cmath>
#include <numbers>
#include <random>
#include <vector>

#include "engine/geometry/convex_hull.h"

namespace quantoscope::geometry {
namespace {

constexpr int planeDirections = 180;
constexpr int spaceDirections = 1000;

/// In [-1, 1], from the upper bits so that it is the same everywhere.
double uniform(std::mt19937_64& random) {
  return static_cast<double>(random() >> 11) * 0x1p-52 - 1;
}

/// The maps from a layer's own errors to the shown space, without dividing by half-widths that may be zero.
std::vector<Eigen::MatrixXd> carryMaps(const ErrorTrace& trace) {
  const QuantizedChain chain = quantizedChain(trace.experiment);
  return trace.shown == Space::Input ? chain.back : onwardMaps(chain);
}

Eigen::VectorXd valueBefore(const ErrorTrace& trace, std::size_t layer) {
  return layer == 0 ? trace.experiment.input : trace.layers[layer - 1].value;
}

/// E v for random roundings E of the layer that `v` enters.
Eigen::VectorXd randomError(const LayerTrace& layer, const Eigen::VectorXd& before, ErrorModel model,
                            std::mt19937_64& random) {
  const double half = layer.step / 2;
  Eigen::VectorXd error = Eigen::VectorXd::Zero(layer.quantized.rows());
  for (Eigen::Index i = 0; i < error.size(); ++i) {
    if (model == ErrorModel::Diagonal) {
      error(i) = half * uniform(random) * before(i);
      continue;
    }
    for (Eigen::Index j = 0; j < before.size(); ++j) {
      error(i) += half * uniform(random) * before(j);
    }
  }
  return error;
}

std::optional<Eigen::VectorXd> actualError(const ErrorTrace& trace,
                                           const std::vector<Eigen::MatrixXd>& carry) {
  Eigen::VectorXd sum = Eigen::VectorXd::Zero(trace.dimension());
  for (std::size_t i = 0; i < trace.layers.size(); ++i) {
    const Eigen::MatrixXd rounding = trace.layers[i].quantized - trace.experiment.layers[i];
    if (trace.experiment.errorModel == ErrorModel::Diagonal && !rounding.isDiagonal(0)) {
      return std::nullopt;
    }
    sum += carry[i] * (rounding * valueBefore(trace, i));
  }
  return sum;
}

/// Evenly spread unit vectors, as columns; a direction and its opposite need not both be there.
Eigen::MatrixXd directionsOf(int dimension) {
  const int count = dimension == 2 ? planeDirections : spaceDirections;
  Eigen::MatrixXd directions(dimension, count);
  const double golden = std::numbers::pi * (3 - std::sqrt(5.0));
  for (int k = 0; k < count; ++k) {
    if (dimension == 2) {
      const double angle = std::numbers::pi * (k + 0.5) / count;
      directions.col(k) = Eigen::Vector2d(std::cos(angle), std::sin(angle));
    } else {
      const double height = 1 - (2 * k + 1.0) / count;
      const double radius = std::sqrt(1 - height * height);
      directions.col(k) =
          Eigen::Vector3d(radius * std::cos(golden * k), radius * std::sin(golden * k), height);
    }
  }
  return directions;
}

std::optional<double> supportShare(const Eigen::MatrixXd& generators, const Points& samples) {
  const Eigen::MatrixXd directions = directionsOf(static_cast<int>(generators.rows()));
  double sum = 0;
  int counted = 0;
  for (Eigen::Index k = 0; k < directions.cols(); ++k) {
    const double whole = supportFunction(generators, directions.col(k));
    if (whole > 0) {
      sum += std::min(1.0, (samples * directions.col(k)).cwiseAbs().maxCoeff() / whole);
      ++counted;
    }
  }
  return counted > 0 ? std::optional(sum / counted) : std::nullopt;
}

}  // namespace

core::Result<MonteCarloPtr> sampleErrors(const ErrorTrace& trace, int count, std::uint64_t seed,
                                         const std::stop_token& stop) {
  constexpr int stride = 256;
  const std::vector<Eigen::MatrixXd> carry = carryMaps(trace);
  auto result = std::make_shared<MonteCarlo>();
  result->samples.resize(count, trace.dimension());
  std::mt19937_64 random(seed);
  for (int i = 0; i < count; ++i) {
    if (i % stride == 0 && stop.stop_requested()) {
      return core::fail(core::ErrorCode::Cancelled,
                        QUANTOSCOPE_TEXT("Error", "The computation was stopped."));
    }
    Eigen::VectorXd sum = Eigen::VectorXd::Zero(trace.dimension());
    for (std::size_t layer = 0; layer < trace.layers.size(); ++layer) {
      sum += carry[layer] *
             randomError(trace.layers[layer], valueBefore(trace, layer), trace.experiment.errorModel, random);
    }
    result->samples.row(i) = sum.transpose();
    result->inside += trace.cumulative.region.contains(sum) ? 1 : 0;
  }
  result->actual = actualError(trace, carry);
  result->supportShare = supportShare(trace.cumulative.generators, result->samples);
  if (trace.cumulative.volume > 0) {
    // In units of the bounding box, so that no product leaves the range of doubles.
    const Points scaled =
        result->samples * trace.cumulative.halfWidths.cwiseInverse().asDiagonal().toDenseMatrix();
    double whole = trace.cumulative.volume;
    for (const double halfWidth : trace.cumulative.halfWidths) {
      whole /= halfWidth;
    }
    const double hull = trace.dimension() == 2 ? hullArea(scaled) : hullVolume(scaled);
    result->hullShare = std::min(1.0, hull / whole);
  }
  return result;
}

}  // namespace quantoscope::geometry
