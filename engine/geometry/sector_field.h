// SPDX-License-Identifier: GPL-3.0-or-later
// The error magnitude of a chain from two channels to two, over the whole plane of inputs at once. Between
// two lines through the origin on which some value of the chain changes its sign, every half-width is a
// linear function of the input, so every vertex is one too and the magnitude is |A x| with one matrix A for
// each of a few pieces of the angle. Immutable once made; safe from any thread.
#pragma once

#include <Eigen/Core>
#include <stop_token>
#include <vector>

#include "engine/geometry/chain_view.h"

namespace quantoscope::geometry {

class SectorField {
 public:
  /// `chain` and `view` lead from 2 channels to 2; `view.carry` is finite. O(p^2 log p) for p generators.
  SectorField(const QuantizedChain& chain, const ChainView& view, ErrorModel model);

  double magnitude(double x, double y) const;

  /// The magnitudes over `axis` x `axis` (ascending, evenly spaced), row by row, the first channel fastest.
  /// Left unfinished when `stop` is set. A few operations for each number.
  void fill(const Eigen::VectorXd& axis, Eigen::VectorXd& magnitudes, const std::stop_token& stop) const;

  /// How many matrices the half plane is made of.
  std::size_t pieceCount() const { return m_pieces.size(); }

 private:
  /// Valid from the direction `from` (upper half plane, counter-clockwise) to that of the next piece.
  struct Piece {
    Eigen::Vector2d from;
    Eigen::Matrix2d map;  // scaled by 2^-m_exponent
  };

  const Piece& pieceAt(const Eigen::Vector2d& direction) const;

  std::vector<Piece> m_pieces;
  int m_exponent = 0;
};

}  // namespace quantoscope::geometry
