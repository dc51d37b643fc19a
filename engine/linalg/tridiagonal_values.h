// SPDX-License-Identifier: GPL-3.0-or-later
// Eigenvalues of a symmetric tridiagonal matrix: the root-free QL iteration of Pal, Walker and Kahan
// (Parlett, The Symmetric Eigenvalue Problem, 8.15), what LAPACK's sterf does, but with a stop token.
// Caller's thread. Private to the module.
#pragma once

#include <optional>
#include <stop_token>
#include <vector>

namespace quantoscope::linalg {

/// All eigenvalues, descending, with an error of a few units in the last place of the largest. `off` has one
/// entry less than `diagonal`; both are finite and at most 1e100 in magnitude. Nothing if stopped.
std::optional<std::vector<double>> tridiagonalValues(std::vector<double> diagonal, std::vector<double> off,
                                                     const std::stop_token& stop);

}  // namespace quantoscope::linalg
