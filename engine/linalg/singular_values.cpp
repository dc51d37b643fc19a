// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/linalg/singular_values.h"

#include <algorithm>
#include <cmath>

#include "engine/linalg/blas.h"
#include "engine/linalg/tridiagonal_values.h"

namespace quantoscope::linalg {
namespace {

using blas::Op;

constexpr std::size_t panelWidth = 32;
constexpr std::size_t pieceWidth = 256;

/// The upper triangle of A (rows x columns, rows >= columns) becomes R of A = Q R; what is below is scratch.
bool triangularize(double* a, std::size_t rows, std::size_t columns, const Work& work) {
  std::vector<double> tau(panelWidth);
  std::vector<double> t(panelWidth * panelWidth);
  std::vector<double> v(rows * panelWidth);
  for (std::size_t first = 0; first < columns; first += panelWidth) {
    const std::size_t width = std::min(panelWidth, columns - first);
    const std::size_t height = rows - first;
    double* const panel = a + first * rows + first;
    blas::qr(height, width, panel, rows, tau.data(), t.data(), panelWidth);
    for (std::size_t k = 0; k < width; ++k) {
      double* const column = v.data() + k * height;
      std::fill(column, column + k, 0.0);
      column[k] = 1;
      std::copy(panel + k * rows + k + 1, panel + k * rows + height, column + k + 1);
      std::fill(t.data() + k * panelWidth + k + 1, t.data() + (k + 1) * panelWidth, 0.0);
    }
    const std::size_t rest = columns - first - width;
    const bool done = forPieces(work, (rest + pieceWidth - 1) / pieceWidth, [&](std::size_t piece) {
      const std::size_t from = piece * pieceWidth;
      const std::size_t count = std::min(pieceWidth, rest - from);
      double* const target = a + (first + width + from) * rows + first;
      std::vector<double> product(2 * panelWidth * count);
      double* const turned = product.data() + panelWidth * count;
      blas::gemm(Op::Transposed, Op::Plain, width, count, height, 1.0, v.data(), height, target, rows, 0.0,
                 product.data(), panelWidth);
      blas::gemm(Op::Transposed, Op::Plain, width, count, width, 1.0, t.data(), panelWidth, product.data(),
                 panelWidth, 0.0, turned, panelWidth);
      blas::gemm(Op::Plain, Op::Plain, height, count, width, -1.0, v.data(), height, turned, panelWidth, 1.0,
                 target, rows);
    });
    if (!done) {
      return false;
    }
  }
  return true;
}

/// A -= L M for all of A (rows x columns), a piece of columns at a time.
bool subtract(double* a, std::size_t lda, std::size_t rows, std::size_t columns, std::size_t inner,
              const double* l, std::size_t ldl, Op op, const double* m, std::size_t ldm, const Work& work) {
  return forPieces(work, (columns + pieceWidth - 1) / pieceWidth, [&](std::size_t piece) {
    const std::size_t from = piece * pieceWidth;
    const std::size_t count = std::min(pieceWidth, columns - from);
    blas::gemm(Op::Plain, op, rows, count, inner, -1.0, l, ldl, op == Op::Plain ? m + from * ldm : m + from,
               ldm, 1.0, a + from * lda, lda);
  });
}

/// Diagonal `d` and superdiagonal `e` of a bidiagonal matrix with the singular values of A (size x size).
bool bidiagonal(std::vector<double>& a, std::size_t size, std::vector<double>& d, std::vector<double>& e,
                const Work& work) {
  constexpr std::size_t small = 128;
  d.resize(size);
  e.resize(size);
  std::vector<double> x(size * panelWidth);
  std::vector<double> y(size * panelWidth);
  std::size_t first = 0;
  while (size - first > small) {
    if (work.stop.stop_requested()) {
      return false;
    }
    // Each column of a panel reads the rest twice; a panel ends well before somebody waits for it.
    const std::size_t rest = size - first;
    const std::size_t width = std::clamp<std::size_t>(40'000'000 / (rest * rest), 1, panelWidth);
    double* const corner = a.data() + first * size + first;
    blas::bidiagonalPanel(rest, rest, width, corner, size, d.data() + first, e.data() + first, x.data(),
                          y.data());
    double* const inside = corner + width * size + width;
    const std::size_t left = rest - width;
    if (!subtract(inside, size, left, left, width, corner + width, size, Op::Transposed, y.data() + width,
                  rest, work) ||
        !subtract(inside, size, left, left, width, x.data() + width, rest, Op::Plain, corner + width * size,
                  size, work)) {
      return false;
    }
    first += width;
  }
  blas::bidiagonalize(size - first, size - first, a.data() + first * size + first, size, d.data() + first,
                      e.data() + first);
  return true;
}

}  // namespace

TriangularFactor::TriangularFactor(std::size_t size) : m_size(size), m_stack(2 * size * size) {}

bool TriangularFactor::fold(const Work& work) {
  const std::size_t rows = 2 * m_size;
  for (std::size_t column = 0; column < m_size; ++column) {
    double* const values = m_stack.data() + column * rows;
    std::fill(values + m_size + m_filled, values + rows, 0.0);
  }
  m_filled = 0;
  if (!triangularize(m_stack.data(), rows, m_size, work)) {
    return false;
  }
  for (std::size_t column = 0; column < m_size; ++column) {
    double* const values = m_stack.data() + column * rows;
    std::fill(values + column + 1, values + rows, 0.0);
  }
  return true;
}

bool TriangularFactor::addRows(const double* panel, std::size_t rows, const Work& work) {
  for (std::size_t row = 0; row < rows; ++row) {
    for (std::size_t column = 0; column < m_size; ++column) {
      m_stack[column * 2 * m_size + m_size + m_filled] = panel[row * m_size + column];
    }
    if (++m_filled == m_size && !fold(work)) {
      return false;
    }
  }
  return !work.stop.stop_requested();
}

bool TriangularFactor::addColumns(const double* panel, std::size_t columns, const Work& work) {
  for (std::size_t from = 0; from < columns;) {
    const std::size_t count = std::min(columns - from, m_size - m_filled);
    for (std::size_t row = 0; row < m_size; ++row) {
      const double* const values = panel + row * columns + from;
      std::copy(values, values + count, m_stack.data() + row * 2 * m_size + m_size + m_filled);
    }
    m_filled += count;
    from += count;
    if (m_filled == m_size && !fold(work)) {
      return false;
    }
  }
  return !work.stop.stop_requested();
}

core::Result<std::vector<double>> TriangularFactor::singularValues(const Work& work) {
  if (m_size == 0) {
    return std::vector<double>();
  }
  if (m_filled > 0 && !fold(work)) {
    return cancelled();
  }
  std::vector<double> r(m_size * m_size);
  for (std::size_t column = 0; column < m_size; ++column) {
    std::copy(m_stack.data() + column * 2 * m_size, m_stack.data() + column * 2 * m_size + column + 1,
              r.data() + column * m_size);
  }
  m_stack = {};
  std::vector<double> d;
  std::vector<double> e;
  if (!bidiagonal(r, m_size, d, e, work)) {
    return cancelled();
  }
  // The symmetric tridiagonal matrix of Golub and Kahan with zero diagonal and off-diagonal d0 e0 d1 e1 ...
  // has the singular values and their negatives as eigenvalues.
  std::vector<double> off(2 * m_size - 1);
  for (std::size_t i = 0; i < m_size; ++i) {
    off[2 * i] = d[i];
    if (i + 1 < m_size) {
      off[2 * i + 1] = e[i];
    }
  }
  auto values = tridiagonalValues(std::vector<double>(2 * m_size, 0.0), std::move(off), work.stop);
  if (!values) {
    return cancelled();
  }
  values->resize(m_size);
  for (double& value : *values) {
    value = std::max(value, 0.0);
  }
  return *std::move(values);
}

}  // namespace quantoscope::linalg
