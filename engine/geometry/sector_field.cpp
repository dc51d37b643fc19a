// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/geometry/sector_field.h"

#include <algorithm>
#include <cmath>

#include "engine/geometry/direction_order.h"

namespace quantoscope::geometry {
namespace {

double cross(const Eigen::Vector2d& a, const Eigen::Vector2d& b) {
  return a(0) * b(1) - a(1) * b(0);
}

Eigen::Vector2d unit(const Eigen::Vector2d& vector) {
  return vector.stableNormalized();
}

/// A value of the chain as a function of the input, layer by layer: rows[l] maps it to the values before
/// layer l.
std::vector<Eigen::Matrix<double, Eigen::Dynamic, 2>> valueMaps(const QuantizedChain& chain) {
  std::vector<Eigen::Matrix<double, Eigen::Dynamic, 2>> maps;
  Eigen::MatrixXd map = Eigen::Matrix2d::Identity();
  for (const Eigen::MatrixXd& weights : chain.weights) {
    maps.emplace_back(map);
    map = weights * map;
  }
  return maps;
}

/// |M u(t)|^2 on the chord u(t) = a + t (b - a), t in 0..1: a parabola.
struct Parabola {
  double c0;
  double c1;
  double c2;
  double at(double t) const { return c0 + t * (c1 + t * c2); }
};

Parabola parabola(const Eigen::Matrix2d& map, const Eigen::Vector2d& a, const Eigen::Vector2d& b) {
  const Eigen::Vector2d start = map * a;
  const Eigen::Vector2d slope = map * (b - a);
  return {start.squaredNorm(), 2 * start.dot(slope), slope.squaredNorm()};
}

/// From `from` on, the parabola of number `which` is the largest.
struct Stretch {
  double from;
  int which;
};
using Envelope = std::vector<Stretch>;

/// Appends the larger of two parabolas between `low` and `high`. What is decided wrongly by rounding lies
/// within rounding of right.
void appendLarger(Envelope& envelope, const std::vector<Parabola>& all, int a, int b, double low,
                  double high) {
  const auto append = [&](double from, double to) {
    const double middle = (from + to) / 2;
    const int which =
        all[static_cast<std::size_t>(a)].at(middle) >= all[static_cast<std::size_t>(b)].at(middle) ? a : b;
    if (envelope.empty() || envelope.back().which != which) {
      envelope.push_back({from, which});
    }
  };
  const Parabola& p = all[static_cast<std::size_t>(a)];
  const Parabola& q = all[static_cast<std::size_t>(b)];
  const double c0 = p.c0 - q.c0;
  const double c1 = p.c1 - q.c1;
  const double c2 = p.c2 - q.c2;
  const double discriminant = c1 * c1 - 4 * c0 * c2;
  double roots[2] = {high, high};
  if (a != b && discriminant > 0) {
    const double term = -(c1 + std::copysign(std::sqrt(discriminant), c1)) / 2;
    roots[0] = c2 != 0 ? term / c2 : high;
    roots[1] = term != 0 ? c0 / term : high;
    std::sort(std::begin(roots), std::end(roots));
  }
  double from = low;
  for (const double root : roots) {
    if (root > from && root < high) {
      append(from, root);
      from = root;
    }
  }
  append(from, high);
}

Envelope merged(const std::vector<Parabola>& all, const Envelope& a, const Envelope& b) {
  Envelope envelope;
  std::size_t i = 0;
  std::size_t j = 0;
  double from = 0;
  while (i < a.size() && j < b.size()) {
    const double endA = i + 1 < a.size() ? a[i + 1].from : 1.0;
    const double endB = j + 1 < b.size() ? b[j + 1].from : 1.0;
    const double to = std::min(endA, endB);
    if (to > from) {
      appendLarger(envelope, all, a[i].which, b[j].which, from, to);
    }
    from = to;
    i += endA <= to ? 1 : 0;
    j += endB <= to ? 1 : 0;
  }
  return envelope;
}

Envelope envelopeOf(const std::vector<Parabola>& all, int first, int last) {
  if (last - first == 1) {
    return {{0.0, first}};
  }
  const int middle = (first + last) / 2;
  return merged(all, envelopeOf(all, first, middle), envelopeOf(all, middle, last));
}

/// The directions in the upper half plane, from the first channel's axis on, between which no value of the
/// chain changes its sign. The axes are always among them, so no sector is wider than a right angle.
std::vector<Eigen::Vector2d> sectorBounds(
    const std::vector<Eigen::Matrix<double, Eigen::Dynamic, 2>>& values) {
  std::vector<Eigen::Vector2d> bounds = {{1, 0}, {0, 1}};
  for (const auto& map : values) {
    for (Eigen::Index j = 0; j < map.rows(); ++j) {
      if (!map.row(j).isZero(0)) {
        Eigen::Vector2d along = unit({-map(j, 1), map(j, 0)});
        along *= along(1) < 0 || (along(1) == 0 && along(0) < 0) ? -1 : 1;
        bounds.push_back(along);
      }
    }
  }
  std::sort(bounds.begin(), bounds.end(),
            [](const Eigen::Vector2d& a, const Eigen::Vector2d& b) { return cross(a, b) > 0; });
  bounds.erase(std::unique(bounds.begin(), bounds.end(),
                           [](const Eigen::Vector2d& a, const Eigen::Vector2d& b) {
                             return std::abs(cross(a, b)) < 1e-15;
                           }),
               bounds.end());
  return bounds;
}

/// The half-width of every side of every layer's box as a linear function of inputs near `direction`, scaled
/// by 2^-exponent.
Eigen::Matrix<double, Eigen::Dynamic, 2> widthMaps(
    const QuantizedChain& chain, const std::vector<Eigen::Matrix<double, Eigen::Dynamic, 2>>& values,
    ErrorModel model, const Eigen::Vector2d& direction, int exponent) {
  Eigen::Index sides = 0;
  for (const Eigen::MatrixXd& weights : chain.weights) {
    sides += weights.rows();
  }
  Eigen::Matrix<double, Eigen::Dynamic, 2> widths(sides, 2);
  Eigen::Index side = 0;
  for (std::size_t layer = 0; layer < chain.weights.size(); ++layer) {
    Eigen::Matrix<double, Eigen::Dynamic, 2> positive = values[layer].unaryExpr(
        [&](double value) { return std::ldexp(value * (chain.steps[layer] / 2), -exponent); });
    for (Eigen::Index j = 0; j < positive.rows(); ++j) {
      positive.row(j) *= positive.row(j).dot(direction) < 0 ? -1 : 1;
    }
    const Eigen::RowVector2d sum = positive.colwise().sum();
    for (Eigen::Index j = 0; j < chain.weights[layer].rows(); ++j) {
      widths.row(side++) = model == ErrorModel::Full ? sum : Eigen::RowVector2d(positive.row(j));
    }
  }
  return widths;
}

}  // namespace

SectorField::SectorField(const QuantizedChain& chain, const ChainView& view, ErrorModel model) {
  const DirectionOrder order = sortedDirections(view);
  const auto values = valueMaps(chain);
  double widest = 0;
  for (std::size_t layer = 0; layer < values.size(); ++layer) {
    widest = std::max(widest, chain.steps[layer] / 2 * values[layer].cwiseAbs().maxCoeff());
  }
  const int exponent = widest > 0 && std::isfinite(widest) ? std::ilogb(widest) : 0;
  m_exponent = order.exponent + exponent;
  const std::vector<Eigen::Vector2d> bounds = sectorBounds(values);
  std::vector<Eigen::Matrix2d> maps;
  std::vector<Parabola> parabolas;
  for (std::size_t i = 0; i < bounds.size(); ++i) {
    const Eigen::Vector2d& from = bounds[i];
    const Eigen::Vector2d to = i + 1 < bounds.size() ? bounds[i + 1] : Eigen::Vector2d(-1, 0);
    const auto widths = widthMaps(chain, values, model, from + to, exponent);
    Eigen::Matrix2d vertex = Eigen::Matrix2d::Zero();
    for (std::size_t k = 0; k < order.sources.size(); ++k) {
      vertex -= order.directions.col(static_cast<Eigen::Index>(k)) * widths.row(order.sources[k]);
    }
    maps.clear();
    parabolas.clear();
    for (std::size_t k = 0; k < order.sources.size(); ++k) {
      maps.push_back(vertex);
      parabolas.push_back(parabola(vertex, from, to));
      vertex += 2 * order.directions.col(static_cast<Eigen::Index>(k)) * widths.row(order.sources[k]);
    }
    if (maps.empty()) {
      maps.push_back(vertex);
      parabolas.push_back({0, 0, 0});
    }
    for (const Stretch& stretch : envelopeOf(parabolas, 0, static_cast<int>(maps.size()))) {
      m_pieces.push_back({from + stretch.from * (to - from), maps[static_cast<std::size_t>(stretch.which)]});
    }
  }
}

const SectorField::Piece& SectorField::pieceAt(const Eigen::Vector2d& direction) const {
  const auto after = std::upper_bound(
      m_pieces.begin(), m_pieces.end(), direction,
      [](const Eigen::Vector2d& wanted, const Piece& piece) { return cross(piece.from, wanted) < 0; });
  return after == m_pieces.begin() ? m_pieces.front() : *(after - 1);
}

double SectorField::magnitude(double x, double y) const {
  const double sign = y < 0 ? -1 : 1;
  // Left of the origin on the axis is the end of the half turn, not its beginning.
  const Piece& piece = y == 0 && x < 0 ? m_pieces.back() : pieceAt({sign * x, sign * y});
  return std::ldexp((piece.map * Eigen::Vector2d(x, y)).norm(), m_exponent);
}

void SectorField::fill(const Eigen::VectorXd& axis, Eigen::VectorXd& magnitudes,
                       const std::stop_token& stop) const {
  const Eigen::Index side = axis.size();
  magnitudes.resize(side * side);
  const double factor = std::ldexp(1.0, m_exponent);
  for (Eigen::Index row = 0; row < side && !stop.stop_requested(); ++row) {
    const double y = axis(row);
    double* out = magnitudes.data() + row * side;
    if (y == 0) {
      for (Eigen::Index i = 0; i < side; ++i) {
        out[i] = magnitude(axis(i), 0);
      }
      continue;
    }
    // Up the row the angle runs from the left to the right, so the pieces come last to first above the origin
    // and first to last (of the mirrored half plane) below it.
    Eigen::Index from = 0;
    const auto count = static_cast<std::ptrdiff_t>(m_pieces.size());
    for (std::ptrdiff_t step = 0; step < count; ++step) {
      const std::ptrdiff_t at = y > 0 ? count - 1 - step : step;
      const Eigen::Matrix2d& map = m_pieces[static_cast<std::size_t>(at)].map;
      Eigen::Index to = side;
      if (step + 1 < count) {
        const Eigen::Vector2d& edge = m_pieces[static_cast<std::size_t>(y > 0 ? at : at + 1)].from;
        const double border = y * edge(0) / edge(1);
        to = std::lower_bound(axis.data() + from, axis.data() + side, border) - axis.data();
      }
      const double up = map(0, 1) * y;
      const double down = map(1, 1) * y;
      for (Eigen::Index i = from; i < to; ++i) {
        const double a = map(0, 0) * axis(i) + up;
        const double b = map(1, 0) * axis(i) + down;
        out[i] = std::sqrt(a * a + b * b) * factor;
      }
      from = to;
    }
  }
}

}  // namespace quantoscope::geometry
