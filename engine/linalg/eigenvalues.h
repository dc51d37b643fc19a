// SPDX-License-Identifier: GPL-3.0-or-later
// All eigenvalues of a symmetric matrix, without vectors: to a band by matrix multiplications, to tridiagonal
// form in the cache, then root-free QL. Unlike LAPACK's drivers it can be stopped at any time.
#pragma once

#include <cstddef>
#include <vector>

#include "engine/linalg/work.h"

namespace quantoscope::linalg {

/// Descending. `matrix` holds the triangle with column <= row as values[column * size + row] (see Gram) and
/// is used up; its entries are finite and at most 1e15 in magnitude. The error of each value is a small
/// multiple of u times the largest magnitude of them, with u = 2^-24 for float and 2^-53 for double.
/// Cancelled within 100 ms of a stop (matrices of up to about 30,000 rows).
core::Result<std::vector<double>> symmetricEigenvalues(std::vector<float> matrix, std::size_t size,
                                                       const Work& work);
core::Result<std::vector<double>> symmetricEigenvalues(std::vector<double> matrix, std::size_t size,
                                                       const Work& work);

}  // namespace quantoscope::linalg
