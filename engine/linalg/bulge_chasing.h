// SPDX-License-Identifier: GPL-3.0-or-later
// Second half of the reduction to tridiagonal form: a band matrix column by column, each time chasing the
// bulge down the band (Lang, SIAM J. Sci. Comput. 14, 1993). Works in the cache, on the caller's thread.
// Private to the module.
#pragma once

#include <cstddef>
#include <optional>
#include <stop_token>
#include <vector>

#include "engine/linalg/band_matrix.h"

namespace quantoscope::linalg {

struct Tridiagonal {
  std::vector<double> diagonal;
  std::vector<double> off;  ///< one entry less
};

/// A tridiagonal matrix with the eigenvalues of `band`, which is overwritten. Its width is 32 or 64. The same
/// bits on every processor. Nothing if stopped; polled every fraction of a millisecond.
template <class Real>
std::optional<Tridiagonal> chaseBulges(BandMatrix<Real>& band, const std::stop_token& stop);

extern template std::optional<Tridiagonal> chaseBulges(BandMatrix<float>&, const std::stop_token&);
extern template std::optional<Tridiagonal> chaseBulges(BandMatrix<double>&, const std::stop_token&);

}  // namespace quantoscope::linalg
