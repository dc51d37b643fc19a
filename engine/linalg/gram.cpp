// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/linalg/gram.h"

#include <algorithm>
#include <cmath>

#include "engine/linalg/blas.h"

namespace quantoscope::linalg {
namespace {

constexpr std::size_t side = 512;    // of a tile: its operands stay in the second-level cache
constexpr std::size_t depth = 1024;  // of one multiplication: a tile takes some milliseconds

struct Tile {
  std::size_t row = 0;
  std::size_t column = 0;
};

/// Tile i of the lower triangle, row by row.
Tile tileAt(std::size_t i) {
  auto row = static_cast<std::size_t>((std::sqrt(8.0 * static_cast<double>(i) + 1.0) - 1.0) / 2.0);
  while (row * (row + 1) / 2 > i) {
    --row;
  }
  while ((row + 1) * (row + 2) / 2 <= i) {
    ++row;
  }
  return {row, i - row * (row + 1) / 2};
}

}  // namespace

template <class Real>
bool Gram<Real>::add(const Real* panel, std::size_t count, bool byRows, const Work& work) {
  // As LAPACK reads them, columns first, row-major panels are transposed.
  const std::size_t ld = byRows ? m_size : count;
  const blas::Op first = byRows ? blas::Op::Plain : blas::Op::Transposed;
  const blas::Op second = byRows ? blas::Op::Transposed : blas::Op::Plain;
  const auto at = [&](std::size_t line, std::size_t from) {
    return panel + (byRows ? from * ld + line : line * ld + from);
  };
  const std::size_t tiles = (m_size + side - 1) / side;
  return forPieces(work, tiles * (tiles + 1) / 2, [&](std::size_t i) {
    const Tile tile = tileAt(i);
    const std::size_t row = tile.row * side;
    const std::size_t column = tile.column * side;
    const std::size_t height = std::min(side, m_size - row);
    const std::size_t width = std::min(side, m_size - column);
    Real* const target = m_values.data() + column * m_size + row;
    for (std::size_t from = 0; from < count && !work.stop.stop_requested(); from += depth) {
      const std::size_t k = std::min(depth, count - from);
      if (row == column) {
        blas::syrk(first, height, k, at(row, from), ld, target, m_size);
      } else {
        blas::gemm(first, second, height, width, k, Real{1}, at(row, from), ld, at(column, from), ld, Real{1},
                   target, m_size);
      }
    }
  });
}

template <class Real>
bool Gram<Real>::addRows(const Real* panel, std::size_t rows, const Work& work) {
  return add(panel, rows, true, work);
}

template <class Real>
bool Gram<Real>::addColumns(const Real* panel, std::size_t columns, const Work& work) {
  return add(panel, columns, false, work);
}

template class Gram<float>;
template class Gram<double>;

}  // namespace quantoscope::linalg
