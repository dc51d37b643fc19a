// SPDX-License-Identifier: GPL-3.0-or-later
// Smoothers to choose from, all steered by one window so that they can be compared: computed on all points,
// never on a thinned-out line. Gaps (NaN) stay gaps or are left out, as each function says; nothing is ever
// invented beyond the ends. As in smoothing.h each comes whole and as a list that is made where it is looked
// at. `stop` is polled once per stretch of results; when it is set, what is returned is unspecified. Safe
// from any thread.
#pragma once

#include <cstddef>
#include <span>
#include <stop_token>
#include <vector>

#include "engine/runs/derived_values.h"

namespace quantoscope::runs {

/// The average tensorboard draws: a_n = w a_(n-1) + (1 - w) x_n from a_0 = 0, divided by 1 - w^n, so that the
/// beginning is not pulled to 0. Gaps give gaps and are skipped; where all finite values are equal, they are
/// returned untouched. `weight` in [0, 1).
std::vector<double> debiasedAverage(std::span<const double> values, double weight);
/// Keeps its state at one of 256 values.
DerivedPtr debiasedAverageOf(Column<double> values, double weight);

/// scipy.ndimage.gaussian_filter1d(values, sigma, mode='reflect', truncate=4): weights exp(-k^2 / (2
/// sigma^2)) for |k| up to floor(4 sigma + 0.5), scaled to sum 1, values mirrored at the ends. A gap within
/// reach makes a gap. Copies the values for sigma <= 0. Cost: values times sigma.
std::vector<double> gaussianFilter(std::span<const double> values, double sigma,
                                   const std::stop_token& stop = {});
DerivedPtr gaussianFilterOf(Column<double> values, double sigma);

/// pandas.Series.rolling(window, center=True, min_periods=1).median(): at the ends of what is there, gaps
/// left out; NaN where the window holds nothing else.
std::vector<double> runningMedian(std::span<const double> values, std::size_t window,
                                  const std::stop_token& stop = {});
DerivedPtr runningMedianOf(Column<double> values, std::size_t window);

struct Envelope {
  std::vector<double> low;
  std::vector<double> high;
};

/// The smallest and largest value in the window around each (from i - floor(window/2), `window` long, as far
/// as there are values), gaps left out; NaN where the window holds nothing else.
Envelope runningExtremes(std::span<const double> values, std::size_t window,
                         const std::stop_token& stop = {});
DerivedPtr runningMinimumOf(Column<double> values, std::size_t window);
DerivedPtr runningMaximumOf(Column<double> values, std::size_t window);

enum class Smoother { None, RollingMean, ExponentialAverage, Gaussian, SavitzkyGolay, Median, Envelope };

struct Smoothed {
  std::vector<double> line;  ///< as long as the values; empty for None and Envelope
  Envelope envelope;         ///< for Envelope only
};

/// The smoother with a window of `window` values; 0 and 1 leave the values as they are. Exponential average:
/// weight 1 - 2/(window+1), whose values are as old on average as those in the window (pandas' span).
/// Gaussian: sigma = window/6, so that the window is plus and minus three sigma. Savitzky-Golay: order 3,
/// the window made odd and at least 5. Windows longer than the values are cut to their number.
Smoothed smooth(std::span<const double> values, Smoother smoother, std::size_t window,
                const std::stop_token& stop = {});

/// The lines of the same smoother; null where Smoothed has an empty list.
struct SmoothLines {
  DerivedPtr line;
  DerivedPtr low;
  DerivedPtr high;
};
SmoothLines smoothLinesOf(Column<double> values, Smoother smoother, std::size_t window);

}  // namespace quantoscope::runs
