// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/geometry/error_field.h"

#include <Eigen/Geometry>
#include <algorithm>
#include <array>
#include <cmath>

#include "engine/geometry/direction_order.h"
#include "engine/geometry/generator_frame.h"

namespace quantoscope::geometry {
namespace {

/// How many inputs are walked side by side: vector instructions work across them.
constexpr Eigen::Index blockSize = 64;
/// Sines up to this count as parallel; a wrong guess only visits points inside the region.
constexpr double parallelSine = 0x1p-44;

using Lane = std::array<double, blockSize>;

core::Failure outOfRange(Eigen::Index point) {
  return core::fail(
      core::ErrorCode::BadInput,
      QUANTOSCOPE_TEXT(
          "Error",
          "The errors at point %1 leave the range of doubles; use points closer to the origin or "
          "smaller weights."),
      {std::to_string(point + 1)});
}

}  // namespace

struct ErrorField::Block {
  Eigen::Index size = 0;
  std::vector<Lane> widths;  // of every box side, layer by layer, scaled by 2^-exponent
  int exponent = 0;
  Lane magnitudes{};
  Lane volumes{};
  // Room for one input in space.
  Eigen::Matrix3Xd generators;
};

core::Result<ErrorField> ErrorField::of(const Experiment& experiment, Space space) {
  if (const auto checked = checkExperiment(experiment); !checked) {
    return core::Failure(checked.error());
  }
  ErrorField field;
  field.m_chain = quantizedChain(experiment);
  field.m_model = experiment.errorModel;
  auto view = viewChain(field.m_chain, space);
  if (!view) {
    return core::Failure(view.error());
  }
  field.m_view = std::move(*view);

  DirectionOrder order = field.dimension() == 2 ? sortedDirections(field.m_view) : directionsOf(field.m_view);
  field.m_directions = std::move(order.directions);
  field.m_sources = std::move(order.sources);
  field.m_exponent = order.exponent;
  field.m_flat = frameOf(field.m_directions).map.rank() < static_cast<int>(field.dimension());
  if (field.dimension() == 3) {
    for (int own = 0; own < static_cast<int>(field.m_sources.size()); ++own) {
      field.m_zones.push_back(field.zoneOf(own));
      field.m_bundles.push_back(field.m_zones.back().along.front());
    }
  }
  return field;
}

ErrorField::Zone ErrorField::zoneOf(int own) const {
  const Eigen::Vector3d axis = Eigen::Vector3d(m_directions.col(own)).stableNormalized();
  const Eigen::Vector3d across = axis.unitOrthogonal();
  const Eigen::Vector3d upwards = axis.cross(across);
  Zone zone;
  std::vector<std::pair<double, int>> angles;
  std::vector<double> signs(static_cast<std::size_t>(m_directions.cols()), 1.0);
  for (int k = 0; k < static_cast<int>(m_directions.cols()); ++k) {
    const Eigen::Vector3d direction = Eigen::Vector3d(m_directions.col(k)).stableNormalized();
    if (k == own || axis.cross(direction).norm() <= parallelSine) {
      zone.along.push_back(k);
      zone.alongSigns.push_back(axis.dot(direction) < 0 ? -1 : 1);
      continue;
    }
    Eigen::Vector2d seen(across.dot(direction), upwards.dot(direction));
    const double sign = halfPlaneSign(seen);
    signs[static_cast<std::size_t>(k)] = sign;
    seen *= sign;
    angles.emplace_back(std::atan2(seen(1), seen(0)), k);
  }
  std::sort(angles.begin(), angles.end());
  for (const auto& [angle, k] : angles) {
    zone.order.push_back(k);
    zone.signs.push_back(signs[static_cast<std::size_t>(k)]);
  }
  return zone;
}

void ErrorField::halfWidths(const Points& points, Eigen::Index first, Block& block) const {
  std::array<Lane, 3> values{};
  std::array<Lane, 3> next{};
  const auto size = static_cast<std::size_t>(block.size);
  Lane most{};
  for (Eigen::Index j = 0; j < points.cols(); ++j) {
    Lane& lane = values[static_cast<std::size_t>(j)];
    for (std::size_t i = 0; i < size; ++i) {
      lane[i] = points(first + static_cast<Eigen::Index>(i), j);
    }
  }
  std::size_t side = 0;
  for (std::size_t layer = 0; layer < m_chain.weights.size(); ++layer) {
    const Eigen::MatrixXd& weights = m_chain.weights[layer];
    const double half = m_chain.steps[layer] / 2;
    Lane sum{};
    for (Eigen::Index j = 0; j < weights.cols(); ++j) {
      const Lane& lane = values[static_cast<std::size_t>(j)];
      for (std::size_t i = 0; i < blockSize; ++i) {
        sum[i] += std::abs(lane[i]);
      }
    }
    for (Eigen::Index row = 0; row < weights.rows(); ++row, ++side) {
      const Lane& own = m_model == ErrorModel::Full ? sum : values[static_cast<std::size_t>(row)];
      Lane& width = block.widths[side];
      for (std::size_t i = 0; i < blockSize; ++i) {
        width[i] = half * std::abs(own[i]);
        most[i] = most[i] > width[i] ? most[i] : width[i];
      }
      Lane& out = next[static_cast<std::size_t>(row)];
      out.fill(0);
      for (Eigen::Index j = 0; j < weights.cols(); ++j) {
        const double weight = weights(row, j);
        const Lane& lane = values[static_cast<std::size_t>(j)];
        for (std::size_t i = 0; i < blockSize; ++i) {
          out[i] += weight * lane[i];
        }
      }
    }
    std::swap(values, next);
  }
  const double largest = *std::max_element(most.begin(), most.end());
  // Squares and products of three stay within the range of doubles when the largest width is about one.
  block.exponent = largest > 0 && std::isfinite(largest) ? std::ilogb(largest) : 0;
  const double factor = std::ldexp(1.0, -std::clamp(block.exponent, -1000, 1000));
  for (Lane& width : block.widths) {
    for (double& value : width) {
      value *= factor;
    }
  }
}

void ErrorField::walkPlane(Block& block) const {
  Lane x{};
  Lane y{};
  for (std::size_t k = 0; k < m_sources.size(); ++k) {
    const Lane& width = block.widths[static_cast<std::size_t>(m_sources[k])];
    const double dx = m_directions(0, static_cast<Eigen::Index>(k));
    const double dy = m_directions(1, static_cast<Eigen::Index>(k));
    for (std::size_t i = 0; i < blockSize; ++i) {
      x[i] -= dx * width[i];
      y[i] -= dy * width[i];
    }
  }
  Lane sumX{};
  Lane sumY{};
  Lane area{};
  Lane square{};
  for (std::size_t k = 0; k < m_sources.size(); ++k) {
    const Lane& width = block.widths[static_cast<std::size_t>(m_sources[k])];
    const double dx = m_directions(0, static_cast<Eigen::Index>(k));
    const double dy = m_directions(1, static_cast<Eigen::Index>(k));
    for (std::size_t i = 0; i < blockSize; ++i) {
      const double gx = dx * width[i];
      const double gy = dy * width[i];
      const double norm = x[i] * x[i] + y[i] * y[i];
      square[i] = square[i] > norm ? square[i] : norm;
      area[i] += std::abs(sumX[i] * gy - sumY[i] * gx);
      sumX[i] += gx;
      sumY[i] += gy;
      x[i] += 2 * gx;
      y[i] += 2 * gy;
    }
  }
  for (std::size_t i = 0; i < blockSize; ++i) {
    block.magnitudes[i] = std::sqrt(square[i]);
    block.volumes[i] = m_flat ? 0 : 4 * area[i];
  }
}

void ErrorField::walkSpace(Block& block) const {
  const auto count = static_cast<Eigen::Index>(m_sources.size());
  block.generators.resize(3, count);
  for (Eigen::Index i = 0; i < block.size; ++i) {
    const auto lane = static_cast<std::size_t>(i);
    for (Eigen::Index k = 0; k < count; ++k) {
      block.generators.col(k) =
          block.widths[static_cast<std::size_t>(m_sources[static_cast<std::size_t>(k)])][lane] *
          m_directions.col(k);
    }
    double square = 0;
    double volume = 0;
    for (Eigen::Index own = 0; own < count; ++own) {
      const Zone& zone = m_zones[static_cast<std::size_t>(own)];
      if (zone.along.front() != own) {
        continue;  // a parallel one was walked before
      }
      Eigen::Vector3d edge = Eigen::Vector3d::Zero();
      for (std::size_t k = 0; k < zone.along.size(); ++k) {
        edge += zone.alongSigns[k] * block.generators.col(zone.along[k]);
      }
      Eigen::Vector3d center = Eigen::Vector3d::Zero();
      for (std::size_t k = 0; k < zone.order.size(); ++k) {
        center -= zone.signs[k] * block.generators.col(zone.order[k]);
      }
      // Each generator adds its length times the shadow of those before it.
      Eigen::Vector3d sum = Eigen::Vector3d::Zero();
      square = std::max({square, (center - edge).squaredNorm(), (center + edge).squaredNorm()});
      for (std::size_t k = 0; k < zone.order.size(); ++k) {
        const Eigen::Vector3d next = zone.signs[k] * block.generators.col(zone.order[k]);
        if (m_bundles[static_cast<std::size_t>(zone.order[k])] < own) {
          volume += std::abs(edge.dot(sum.cross(next)));
          sum += next;
        }
        center += 2 * next;
        square = std::max({square, (center - edge).squaredNorm(), (center + edge).squaredNorm()});
      }
    }
    block.magnitudes[lane] = std::sqrt(square);
    block.volumes[lane] = m_flat ? 0 : 8 * volume;
  }
}

core::Result<PointErrors> ErrorField::evaluate(const Points& points, const std::stop_token& stop) const {
  PointErrors errors;
  errors.magnitudes.resize(points.rows());
  errors.volumes.resize(points.rows());
  std::size_t sides = 0;
  for (const Eigen::MatrixXd& weights : m_chain.weights) {
    sides += static_cast<std::size_t>(weights.rows());
  }
  Block block;
  block.widths.resize(sides);
  for (Eigen::Index first = 0; first < points.rows(); first += blockSize) {
    if (stop.stop_requested()) {
      return core::fail(core::ErrorCode::Cancelled,
                        QUANTOSCOPE_TEXT("Error", "The computation was stopped."));
    }
    block.size = std::min(blockSize, points.rows() - first);
    halfWidths(points, first, block);
    if (dimension() == 2) {
      walkPlane(block);
    } else {
      walkSpace(block);
    }
    const int exponent = block.exponent + m_exponent;
    for (Eigen::Index i = 0; i < block.size; ++i) {
      const double magnitude = std::ldexp(block.magnitudes[static_cast<std::size_t>(i)], exponent);
      const double volume =
          std::ldexp(block.volumes[static_cast<std::size_t>(i)], exponent * static_cast<int>(dimension()));
      if (!std::isfinite(magnitude) || !std::isfinite(volume)) {
        return outOfRange(first + i);
      }
      errors.magnitudes(first + i) = magnitude;
      errors.volumes(first + i) = volume;
    }
  }
  return errors;
}

}  // namespace quantoscope::geometry
