// SPDX-License-Identifier: GPL-3.0-or-later
// Numbers about a whole spectrum besides its tail. Pure functions, safe from any thread.
#pragma once

#include <cstddef>
#include <span>

namespace quantoscope::spectra {

/// Of singular values sigma_1 >= ... >= sigma_N with lambda = sigma^2, for a matrix with M = max(rows,
/// columns). NaN where undefined: everything but the norms of a zero matrix.
struct Measures {
  double spectralNorm = 0;   ///< sigma_1
  double frobeniusNorm = 0;  ///< sqrt(sum lambda)
  double logNorm = 0;        ///< log10(sum lambda)
  double stableRank = 0;     ///< sum lambda / lambda_1
  /// Right edge of the Marchenko-Pastur bulk: s^2 (sqrt(M) + sqrt(N))^2 with s^2 = sum lambda / (M N), where
  /// the eigenvalues of pure noise of the same variance end, as a singular value (its square root).
  double noiseEdge = 0;
  std::size_t aboveEdge = 0;  ///< singular values beyond it
  double entropy = 0;         ///< -sum p ln p / ln N with p = lambda / sum lambda: 1 for equal values
};
Measures measuresOf(std::span<const double> sigma, std::size_t rows, std::size_t columns);

}  // namespace quantoscope::spectra
