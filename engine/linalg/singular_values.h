// SPDX-License-Identifier: GPL-3.0-or-later
// Singular values to full accuracy, without squaring the matrix: panels are folded into a triangular factor,
// which is brought to bidiagonal form. Several times slower than the eigenvalues of the Gram matrix; for what
// that cannot resolve.
#pragma once

#include <cstddef>
#include <vector>

#include "engine/linalg/work.h"

namespace quantoscope::linalg {

/// The triangular factor R (size x size) of a matrix with `size` columns, built from panels of its rows.
class TriangularFactor {
 public:
  explicit TriangularFactor(std::size_t size);

  /// Folds in a row-major panel of `rows` x size. False if stopped: the factor is useless then.
  bool addRows(const double* panel, std::size_t rows, const Work& work);
  /// Folds in a row-major panel of size x `columns`: the columns are rows of the transposed matrix.
  bool addColumns(const double* panel, std::size_t columns, const Work& work);

  /// The singular values of everything folded in, descending. Their error is a small multiple of 2^-53 times
  /// the largest. Entries are finite and at most 1e15 in magnitude. Leaves the factor empty.
  core::Result<std::vector<double>> singularValues(const Work& work);

 private:
  bool fold(const Work& work);

  std::size_t m_size;
  std::size_t m_filled = 0;     ///< rows that wait below the factor
  std::vector<double> m_stack;  ///< column-major, 2 size x size: R over waiting rows
};

}  // namespace quantoscope::linalg
