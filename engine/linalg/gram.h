// SPDX-License-Identifier: GPL-3.0-or-later
// The Gram matrix of the smaller side of a weight, built from panels so that the weight itself need never be
// in memory. One thread calls; the work inside is shared out as Work allows.
#pragma once

#include <cstddef>
#include <vector>

#include "engine/linalg/work.h"

namespace quantoscope::linalg {

/// G (size x size, symmetric) as a sum over panels. Only the triangle with column <= row, in the sense of
/// values[column * size + row], is computed; the other one stays 0. Real is float or double.
template <class Real>
class Gram {
 public:
  explicit Gram(std::size_t size) : m_size(size), m_values(size * size) {}

  std::size_t size() const { return m_size; }

  /// G += P^T P for a row-major panel of `rows` x size. False if stopped: G is useless then.
  bool addRows(const Real* panel, std::size_t rows, const Work& work);
  /// G += P P^T for a row-major panel of size x `columns`.
  bool addColumns(const Real* panel, std::size_t columns, const Work& work);

  const std::vector<Real>& values() const { return m_values; }
  /// Hands the values over and leaves nothing.
  std::vector<Real> take() { return std::move(m_values); }

 private:
  bool add(const Real* panel, std::size_t count, bool byRows, const Work& work);

  std::size_t m_size;
  std::vector<Real> m_values;
};

extern template class Gram<float>;
extern template class Gram<double>;

}  // namespace quantoscope::linalg
