// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/quantization/entropy_range.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>
#include <vector>

namespace quantoscope::quantization {
namespace {

std::vector<double> histogramOf(std::span<const float> values, Range full) {
  std::vector<double> counts(entropyBins, 0.0);
  const double low = static_cast<double>(full.low);
  const double perBin = entropyBins / (static_cast<double>(full.high) - low);
  for (const float x : values) {
    const auto bin = static_cast<int>((static_cast<double>(x) - low) * perBin);
    counts[static_cast<std::size_t>(std::clamp(bin, 0, entropyBins - 1))] += 1;
  }
  return counts;
}

/// The bins [first, last) with the clipped ones added to the outermost.
std::vector<double> clipped(std::span<const double> counts, std::size_t first, std::size_t last) {
  std::vector<double> kept(counts.begin() + static_cast<std::ptrdiff_t>(first),
                           counts.begin() + static_cast<std::ptrdiff_t>(last));
  kept.front() += std::accumulate(counts.begin(), counts.begin() + static_cast<std::ptrdiff_t>(first), 0.0);
  kept.back() += std::accumulate(counts.begin() + static_cast<std::ptrdiff_t>(last), counts.end(), 0.0);
  return kept;
}

/// The same bins as `levels` levels see them, without what was clipped: the count of a level spread evenly
/// over those of its bins that hold something.
std::vector<double> throughLevels(std::span<const double> bins, std::size_t levels) {
  std::vector<double> seen(bins.size(), 0.0);
  for (std::size_t level = 0; level < levels; ++level) {
    const std::size_t first = level * bins.size() / levels;
    const std::size_t last = (level + 1) * bins.size() / levels;
    double sum = 0;
    int filled = 0;
    for (std::size_t i = first; i < last; ++i) {
      sum += bins[i];
      filled += bins[i] > 0 ? 1 : 0;
    }
    for (std::size_t i = first; i < last; ++i) {
      seen[i] = bins[i] > 0 ? sum / filled : 0;
    }
  }
  return seen;
}

}  // namespace

double klDivergence(std::span<const double> p, std::span<const double> q) {
  const double sumP = std::accumulate(p.begin(), p.end(), 0.0);
  const double sumQ = std::accumulate(q.begin(), q.end(), 0.0);
  double divergence = 0;
  for (std::size_t i = 0; i < p.size(); ++i) {
    if (p[i] <= 0) {
      continue;
    }
    if (q[i] <= 0) {
      return std::numeric_limits<double>::infinity();
    }
    divergence += p[i] / sumP * std::log(p[i] / sumP * sumQ / q[i]);
  }
  return divergence;
}

Range entropyRange(std::span<const float> values, Range full, int bits) {
  const std::size_t levels = std::size_t{1} << bits;
  if (levels >= entropyBins || !(full.high > full.low)) {
    return full;
  }
  const std::vector<double> counts = histogramOf(values, full);
  const double width = (static_cast<double>(full.high) - static_cast<double>(full.low)) / entropyBins;
  // Shares of the clipping below and above, so that a range from 0 on is clipped above only.
  const double below = std::max(0.0, -static_cast<double>(full.low));
  const double above = std::max(0.0, static_cast<double>(full.high));
  const double shareBelow = below + above > 0 ? below / (below + above) : 0.5;
  std::size_t bestFirst = 0;
  std::size_t bestLast = entropyBins;
  double smallest = std::numeric_limits<double>::infinity();
  for (std::size_t cut = 0; cut + levels <= entropyBins; ++cut) {
    const auto first = static_cast<std::size_t>(std::lround(shareBelow * static_cast<double>(cut)));
    const std::size_t last = entropyBins - (cut - first);
    const std::span<const double> kept(counts.data() + first, last - first);
    // A range in which nothing lies explains nothing.
    if (std::accumulate(kept.begin(), kept.end(), 0.0) <= 0) {
      break;
    }
    const double divergence = klDivergence(clipped(counts, first, last), throughLevels(kept, levels));
    if (divergence < smallest) {
      smallest = divergence;
      bestFirst = first;
      bestLast = last;
    }
  }
  return {bestFirst == 0 ? full.low : full.low + static_cast<float>(width * static_cast<double>(bestFirst)),
          bestLast == entropyBins ? full.high
                                  : full.low + static_cast<float>(width * static_cast<double>(bestLast))};
}

}  // namespace quantoscope::quantization
