// SPDX-License-Identifier: GPL-3.0-or-later
// The few statistics every part of a run's analysis shares. Pure functions of finite values; NaN means
// "undefined". Results that no double can hold come out as infinities or NaN, never as a wrong number.
#pragma once

#include <limits>
#include <span>
#include <vector>

namespace quantoscope::runs {

inline constexpr double undefined = std::numeric_limits<double>::quiet_NaN();

/// Arithmetic mean, compensated (Neumaier). Undefined for no values.
double mean(std::span<const double> values);

/// Population standard deviation sqrt(mean((x - center)^2)) with center = mean(values). Undefined for no
/// values. Deviations are scaled by the largest one, so neither 1e-200 nor 1e200 is lost to squaring.
double populationStd(std::span<const double> values, double center);

/// The p-quantile (0 <= p <= 1) by linear interpolation between order statistics at (n-1)p: numpy.quantile's
/// default method, type 7 of Hyndman and Fan (1996). Reorders `values`. Undefined for no values.
double quantile(std::vector<double>& values, double p);

/// (from - to) / from in percent. Undefined when `from` is 0.
double improvementPercent(double from, double to);

}  // namespace quantoscope::runs
