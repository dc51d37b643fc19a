// SPDX-License-Identifier: GPL-3.0-or-later
// A symmetric band matrix between the two halves of the reduction to tridiagonal form. Private to the module.
#pragma once

#include <cstddef>
#include <vector>

namespace quantoscope::linalg {

/// The lower band, column by column: entry (i, j) with 0 <= i - j < 2 * width. Beyond the band there is room
/// for the bulges of the second half, beyond the matrix for whole blocks of zeros, and before it for vector
/// loads that begin early.
template <class Real>
class BandMatrix {
 public:
  static constexpr std::size_t lanes = 64 / sizeof(Real);

  BandMatrix(std::size_t size, std::size_t width)
      : m_size(size), m_width(width), m_values(lanes + (size + 2 * width) * 2 * width) {}

  std::size_t size() const { return m_size; }
  std::size_t width() const { return m_width; }
  /// From one column to the next.
  std::size_t stride() const { return 2 * m_width; }

  Real* at(std::size_t row, std::size_t column) {
    return m_values.data() + lanes + column * stride() + (row - column);
  }

 private:
  std::size_t m_size;
  std::size_t m_width;
  std::vector<Real> m_values;
};

}  // namespace quantoscope::linalg
