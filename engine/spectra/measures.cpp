// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/spectra/measures.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace quantoscope::spectra {

Measures measuresOf(std::span<const double> sigma, std::size_t rows, std::size_t columns) {
  constexpr double none = std::numeric_limits<double>::quiet_NaN();
  Measures measures{0, 0, none, none, none, 0, none};
  if (sigma.empty() || !(sigma.front() > 0) || !std::isfinite(sigma.front())) {
    return measures;
  }
  // In terms of the largest, so that squares neither overflow nor vanish.
  const double top = sigma.front();
  double sum = 0;
  for (const double value : sigma) {
    const double ratio = value / top;
    sum += ratio * ratio;
  }
  double entropy = 0;
  for (const double value : sigma) {
    const double share = value / top * (value / top) / sum;
    entropy -= share > 0 ? share * std::log(share) : 0.0;
  }
  const auto small = static_cast<double>(std::min(rows, columns));
  const auto large = static_cast<double>(std::max(rows, columns));
  measures.spectralNorm = top;
  measures.frobeniusNorm = top * std::sqrt(sum);
  measures.logNorm = 2 * std::log10(top) + std::log10(sum);
  measures.stableRank = sum;
  measures.noiseEdge = top * std::sqrt(sum / (large * small)) * (std::sqrt(large) + std::sqrt(small));
  measures.aboveEdge = static_cast<std::size_t>(
      std::count_if(sigma.begin(), sigma.end(), [&](double value) { return value > measures.noiseEdge; }));
  measures.entropy = small > 1 ? entropy / std::log(small) : none;
  return measures;
}

}  // namespace quantoscope::spectra
