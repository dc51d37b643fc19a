// SPDX-License-Identifier: GPL-3.0-or-later
// First half of the reduction to tridiagonal form: a full symmetric matrix to a band of 32 or 64 diagonals by
// block Householder transformations (Bischof, Lang, Sun, ACM TOMS 26, 2000). Nearly all of it is matrix
// multiplication. Private to the module.
#pragma once

#include <optional>
#include <vector>

#include "engine/linalg/band_matrix.h"
#include "engine/linalg/work.h"

namespace quantoscope::linalg {

/// A band matrix with the eigenvalues of the symmetric matrix whose lower triangle (column-major, size x
/// size) is in `full`, which is overwritten. `size` > 2 * width. Nothing if stopped.
template <class Real>
std::optional<BandMatrix<Real>> reduceToBand(std::vector<Real>& full, std::size_t size, std::size_t width,
                                             const Work& work);

extern template std::optional<BandMatrix<float>> reduceToBand(std::vector<float>&, std::size_t, std::size_t,
                                                              const Work&);
extern template std::optional<BandMatrix<double>> reduceToBand(std::vector<double>&, std::size_t, std::size_t,
                                                               const Work&);

}  // namespace quantoscope::linalg
