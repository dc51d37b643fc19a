// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/spectra/study.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>

namespace quantoscope::spectra {
namespace {

/// The value at share `q` of sorted values, interpolated linearly.
double quantile(const std::vector<double>& sorted, double q) {
  const double position = q * static_cast<double>(sorted.size() - 1);
  const auto below = static_cast<std::size_t>(position);
  const std::size_t above = std::min(below + 1, sorted.size() - 1);
  const double part = position - static_cast<double>(below);
  return sorted[below] + part * (sorted[above] - sorted[below]);
}

AlphaSummary summaryOf(const Precision& precision, std::vector<double> values) {
  constexpr double none = std::numeric_limits<double>::quiet_NaN();
  AlphaSummary summary{precision, values.size(), none, none, none, none, none, none, none};
  if (values.empty()) {
    return summary;
  }
  std::sort(values.begin(), values.end());
  double sum = 0;
  for (const double value : values) {
    sum += value;
  }
  summary.mean = sum / static_cast<double>(values.size());
  if (values.size() > 1) {
    double squares = 0;
    for (const double value : values) {
      squares += (value - summary.mean) * (value - summary.mean);
    }
    summary.standardDeviation = std::sqrt(squares / static_cast<double>(values.size() - 1));
  }
  summary.minimum = values.front();
  summary.q25 = quantile(values, 0.25);
  summary.median = quantile(values, 0.5);
  summary.q75 = quantile(values, 0.75);
  summary.maximum = values.back();
  return summary;
}

}  // namespace

std::string_view nameOf(Solver solver) {
  static constexpr std::array<std::string_view, 3> names = {"gram_fp32", "gram_fp64", "svd_fp64"};
  return names[static_cast<std::size_t>(solver)];
}

std::string_view nameOf(Origin origin) {
  static constexpr std::array<std::string_view, 3> names = {"computed", "identical", "bounded"};
  return names[static_cast<std::size_t>(origin)];
}

std::size_t Study::done() const {
  return static_cast<std::size_t>(
      std::count_if(results.begin(), results.end(), [](const LayerResultPtr& result) { return result; }));
}

std::vector<AlphaSummary> summarize(const Study& study) {
  std::vector<AlphaSummary> summaries;
  for (std::size_t p = 0; p < study.options.precisions.size(); ++p) {
    std::vector<double> values;
    for (const LayerResultPtr& result : study.results) {
      if (result && p < result->precisions.size() && result->precisions[p].alpha) {
        values.push_back(result->precisions[p].alpha->alpha);
      }
    }
    summaries.push_back(summaryOf(study.options.precisions[p], std::move(values)));
  }
  return summaries;
}

}  // namespace quantoscope::spectra
