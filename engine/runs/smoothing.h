// SPDX-License-Identifier: GPL-3.0-or-later
// Filters and derivatives of evenly spaced values, with the semantics of the Python tools people compare
// with. A NaN among the values makes every result NaN whose window touches it. Each filter comes twice:
// whole, where `stop` is polled once per stretch of results and what is returned is unspecified when it is
// set, and as a list that is made where it is looked at, with the same values to the last bit.
#pragma once

#include <cstddef>
#include <span>
#include <stop_token>
#include <vector>

#include "engine/runs/derived_values.h"

namespace quantoscope::runs {

/// pandas.Series.rolling(window, center=True).mean(): as long as `values`; result i is the mean of the
/// `window` values from i - floor(window/2), so an even window reaches one further back than ahead. NaN where
/// the window does not fit. All NaN for a window of 0 or longer than `values`. Cost: hardly more for a
/// long window than for a short one.
std::vector<double> centeredRollingMean(std::span<const double> values, std::size_t window,
                                        const std::stop_token& stop = {});
DerivedPtr rollingMeanOf(Column<double> values, std::size_t window);

/// numpy.gradient with unit spacing: central differences, one-sided at the two ends. Empty for fewer than two
/// values.
std::vector<double> gradient(std::span<const double> values);

/// scipy.signal.savgol_filter(values, window, order) with mode='interp': the value of the polynomial of
/// degree `order` fitted by least squares to the window around each value (Savitzky and Golay 1964); the
/// first and last half windows are the values of the polynomials fitted to the first and last whole window.
/// Empty (null), where SciPy raises, unless `window` is odd, above `order` and at most the number of values.
std::vector<double> savitzkyGolay(std::span<const double> values, std::size_t window, std::size_t order,
                                  const std::stop_token& stop = {});
DerivedPtr savitzkyGolayOf(Column<double> values, std::size_t window, std::size_t order);

/// out[i] = weights[0] values[i] + weights[1] values[i + 1] + ..., added up in this order; `values` are as
/// many as `out` and `weights` together, less one.
void correlate(std::span<const double> weights, const double* values, std::span<double> out);

}  // namespace quantoscope::runs
