// SPDX-License-Identifier: GPL-3.0-or-later
// Exponents of the heavy tail of a spectrum, lambda^-alpha, by estimators that published work uses. They
// disagree on the same spectrum (a 512 x 512 matrix of noise gives about 6.6, 2.1, 5.5 and 12), so a number
// is never shown without its estimator. Pure functions of singular values, safe from any thread.
//
// lambda_i = sigma_i^2, descending, i = 1..N. Every fit is alpha = 1 + k / sum_{i<=k} ln(lambda_i / x_min),
// the maximum-likelihood exponent of a power law above x_min (Clauset, Shalizi, Newman, SIAM Review 51,
// 2009). They differ in x_min and k:
//   hill    k = clamp(max(10, floor(k_frac N)), 1, N - 1), x_min = lambda_(k+1), or lambda_k on request
//   median  x_min = the value with floor(N / 2) values below it (TempBalance), k the values from it on
//   peak    x_min near the peak of the histogram of log lambda (100 bins): of the values from 0.95 to 1.5
//   times
//           the left edge of its fullest bin the one with the smallest Kolmogorov-Smirnov distance
//   csn     x_min of the smallest Kolmogorov-Smirnov distance of all
//   farms   median, on the joint spectrum of square windows of the matrix (windows.h), which takes the bias
//   by
//           the aspect ratio away
#pragma once

#include <cstddef>
#include <optional>
#include <span>
#include <stop_token>
#include <string_view>

#include "engine/core/error.h"

namespace quantoscope::spectra {

enum class Estimator { Hill, Median, Peak, Csn, Farms };
inline constexpr Estimator allEstimators[] = {Estimator::Hill, Estimator::Median, Estimator::Peak,
                                              Estimator::Csn, Estimator::Farms};
/// "hill", "median", ...
std::string_view nameOf(Estimator estimator);
std::optional<Estimator> estimatorOf(std::string_view name);

/// What the k largest values are divided by: the one after them, or the last of them.
enum class HillReference { Next, Kth };

struct HillOptions {
  double kFraction = 0.1;  ///< 0 < k_frac <= 1
  HillReference reference = HillReference::Next;

  friend bool operator==(const HillOptions&, const HillOptions&) = default;
};

/// k of the Hill estimator for N = `size` values; 0 for fewer than two.
std::size_t hillCount(std::size_t size, double kFraction);

struct TailFit {
  double alpha = 0;
  std::size_t k = 0;         ///< values in the tail
  double logXMin = 0;        ///< ln x_min
  double standardError = 0;  ///< (alpha - 1) / sqrt(k)
  double distance = 0;       ///< Kolmogorov-Smirnov distance of the tail from its fit

  /// The 95 % confidence band alpha -+ 1.96 standard errors.
  double low() const { return alpha - 1.96 * standardError; }
  double high() const { return alpha + 1.96 * standardError; }

  friend bool operator==(const TailFit&, const TailFit&) = default;
};

/// The fit, or why there is none: code Failed and a sentence without a file ("The matrix has ..."). `sigma`
/// are singular values, descending, none negative. `resolution` is the relative error of the lambda, in terms
/// of the largest: smaller ones count as zero, and tails that are equal within it have no exponent. `stop` is
/// polled; Cancelled.
core::Result<TailFit> hillFit(std::span<const double> sigma, const HillOptions& options, double resolution);
core::Result<TailFit> medianFit(std::span<const double> sigma, double resolution);
core::Result<TailFit> peakFit(std::span<const double> sigma, double resolution, const std::stop_token& stop);
core::Result<TailFit> csnFit(std::span<const double> sigma, double resolution, const std::stop_token& stop);

/// hillFit() with any k from 1 to N - 1, for a slider over k.
core::Result<TailFit> hillFitWith(std::span<const double> sigma, std::size_t k, HillReference reference,
                                  double resolution);

/// The interval that alpha of hillFit() stays in when every sigma moves by at most `shift` >= 0.
struct Interval {
  double low = 0;
  double high = 0;

  friend bool operator==(const Interval&, const Interval&) = default;
};
/// None if x_min could become 0 or the tail could become flat.
std::optional<Interval> hillInterval(std::span<const double> sigma, const HillOptions& options, double shift);

}  // namespace quantoscope::spectra
