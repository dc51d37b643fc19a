// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/linalg/band_reduction.h"

#include <algorithm>

#include "engine/linalg/blas.h"

namespace quantoscope::linalg {
namespace {

constexpr std::size_t side = 512;  // of the pieces that are shared out

using blas::Op;

template <class Real>
class Reduction {
 public:
  Reduction(std::vector<Real>& full, std::size_t size, std::size_t width, const Work& work)
      : m_full(full),
        m_size(size),
        m_width(width),
        m_work(work),
        m_left(2 * size * width),
        m_right(2 * size * width),
        m_product(size * width),
        m_tau(width),
        m_t(width * width),
        m_small(2 * width * width),
        m_band(size, width) {}

  std::optional<BandMatrix<Real>> run() {
    std::size_t first = 0;
    for (; first + m_width + 1 < m_size; first += m_width) {
      keepDiagonalBlock(first, m_width);
      const std::size_t rows = m_size - first - m_width;
      blas::qr(rows, m_width, entry(first + m_width, first), m_size, m_tau.data(), m_t.data(), m_width);
      keepTriangle(first, rows);
      if (!transformRest(first + m_width, rows, std::min(rows, m_width))) {
        return std::nullopt;
      }
    }
    // At most width + 1 columns are left: all of them fit into the band as they are.
    keepDiagonalBlock(first, m_size - first);
    return std::move(m_band);
  }

 private:
  Real* entry(std::size_t row, std::size_t column) { return m_full.data() + column * m_size + row; }

  void keepDiagonalBlock(std::size_t first, std::size_t count) {
    for (std::size_t column = first; column < first + count; ++column) {
      std::copy(entry(column, column), entry(first, column) + count, m_band.at(column, column));
    }
  }

  void keepTriangle(std::size_t first, std::size_t rows) {
    for (std::size_t column = 0; column < m_width; ++column) {
      const Real* const from = entry(first + m_width, first + column);
      std::copy(from, from + std::min(column + 1, rows), m_band.at(first + m_width, first + column));
    }
  }

  /// A := Q^T A Q for the rows and columns from `first` on, with Q = I - V T V^T of the panel before them:
  /// Y = A V T, W = Y - V (T^T V^T Y) / 2, A -= V W^T + W V^T.
  bool transformRest(std::size_t first, std::size_t rows, std::size_t reflectors) {
    // m_left = [V W], m_right = [W V]: one product then makes the update of a tile.
    Real* const v = m_left.data();
    Real* const w = v + rows * reflectors;
    copyReflectors(first, rows, reflectors, v);
    if (!multiplyRest(first, rows, reflectors, v)) {
      return false;
    }
    blas::gemm(Op::Plain, Op::Plain, rows, reflectors, reflectors, Real{1}, m_product.data(), rows,
               m_t.data(), m_width, Real{0}, w, rows);
    Real* const inner = m_small.data();
    Real* const correction = inner + m_width * m_width;
    blas::gemm(Op::Transposed, Op::Plain, reflectors, reflectors, rows, Real{1}, v, rows, w, rows, Real{0},
               inner, m_width);
    blas::gemm(Op::Transposed, Op::Plain, reflectors, reflectors, reflectors, Real{1}, m_t.data(), m_width,
               inner, m_width, Real{0}, correction, m_width);
    blas::gemm(Op::Plain, Op::Plain, rows, reflectors, reflectors, Real{-0.5}, v, rows, correction, m_width,
               Real{1}, w, rows);
    std::copy(w, w + rows * reflectors, m_right.data());
    std::copy(v, v + rows * reflectors, m_right.data() + rows * reflectors);
    return updateRest(first, rows, reflectors);
  }

  /// V with the ones and zeros that LAPACK leaves out; T's lower triangle, which it leaves undefined, as
  /// zeros.
  void copyReflectors(std::size_t first, std::size_t rows, std::size_t reflectors, Real* v) {
    for (std::size_t k = 0; k < reflectors; ++k) {
      Real* const column = v + k * rows;
      std::fill(column, column + k, Real{0});
      column[k] = 1;
      const Real* const from = entry(first, first - m_width + k);
      std::copy(from + k + 1, from + rows, column + k + 1);
      std::fill(m_t.data() + k * m_width + k + 1, m_t.data() + (k + 1) * m_width, Real{0});
    }
  }

  /// m_product = A V, a piece of rows at a time.
  bool multiplyRest(std::size_t first, std::size_t rows, std::size_t reflectors, const Real* v) {
    return forPieces(m_work, (rows + side - 1) / side, [&](std::size_t piece) {
      const std::size_t row = piece * side;
      const std::size_t height = std::min(side, rows - row);
      Real* const target = m_product.data() + row;
      blas::symm(height, reflectors, entry(first + row, first + row), m_size, v + row, rows, Real{0}, target,
                 rows);
      if (row > 0) {
        blas::gemm(Op::Plain, Op::Plain, height, reflectors, row, Real{1}, entry(first + row, first), m_size,
                   v, rows, Real{1}, target, rows);
      }
      const std::size_t below = row + height;
      if (below < rows) {
        blas::gemm(Op::Transposed, Op::Plain, height, reflectors, rows - below, Real{1},
                   entry(first + below, first + row), m_size, v + below, rows, Real{1}, target, rows);
      }
    });
  }

  bool updateRest(std::size_t first, std::size_t rows, std::size_t reflectors) {
    const std::size_t pieces = (rows + side - 1) / side;
    return forPieces(m_work, pieces, [&](std::size_t index) {
      // The longest first.
      const std::size_t row = (pieces - 1 - index) * side;
      const std::size_t height = std::min(side, rows - row);
      if (row > 0) {
        blas::gemm(Op::Plain, Op::Transposed, height, row, 2 * reflectors, Real{-1}, m_left.data() + row,
                   rows, m_right.data(), rows, Real{1}, entry(first + row, first), m_size);
      }
      blas::syr2k(height, reflectors, m_left.data() + row, rows, m_right.data() + row, rows,
                  entry(first + row, first + row), m_size);
    });
  }

  std::vector<Real>& m_full;
  std::size_t m_size;
  std::size_t m_width;
  const Work& m_work;
  std::vector<Real> m_left;
  std::vector<Real> m_right;
  std::vector<Real> m_product;
  std::vector<Real> m_tau;
  std::vector<Real> m_t;
  std::vector<Real> m_small;
  BandMatrix<Real> m_band;
};

}  // namespace

template <class Real>
std::optional<BandMatrix<Real>> reduceToBand(std::vector<Real>& full, std::size_t size, std::size_t width,
                                             const Work& work) {
  return Reduction<Real>(full, size, width, work).run();
}

template std::optional<BandMatrix<float>> reduceToBand(std::vector<float>&, std::size_t, std::size_t,
                                                       const Work&);
template std::optional<BandMatrix<double>> reduceToBand(std::vector<double>&, std::size_t, std::size_t,
                                                        const Work&);

}  // namespace quantoscope::linalg
