// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/runs/ranking.h"

#include <algorithm>
#include <cmath>
#include <tuple>

namespace quantoscope::runs {
namespace {

void normalize(std::vector<RankedBits>& ranked, double RankedBits::*metric) {
  const auto [low, high] =
      std::minmax_element(ranked.begin(), ranked.end(),
                          [&](const RankedBits& a, const RankedBits& b) { return a.*metric < b.*metric; });
  const double minimum = (*low).*metric;
  const double range = (*high).*metric - minimum;
  for (RankedBits& entry : ranked) {
    entry.*metric = range > 0 ? (entry.*metric - minimum) / range : 1.0;
  }
}

}  // namespace

bool canRank(std::span<const BitStatistics> statistics) {
  return std::all_of(statistics.begin(), statistics.end(), [](const BitStatistics& entry) {
    return entry.mean > 0 && std::isfinite(1 / entry.mean) && std::isfinite(entry.std);
  });
}

std::vector<RankedBits> rankBits(std::span<const BitStatistics> statistics, const RankingWeights& weights) {
  std::vector<RankedBits> ranked;
  if (statistics.empty() || !canRank(statistics)) {
    return ranked;
  }
  for (const BitStatistics& entry : statistics) {
    ranked.push_back({entry.bits, 1 / entry.mean / entry.bits, 1 / (1 + entry.std), 1 / entry.mean, 0});
  }
  for (double RankedBits::*metric :
       {&RankedBits::efficiency, &RankedBits::stability, &RankedBits::performance}) {
    normalize(ranked, metric);
  }
  for (RankedBits& entry : ranked) {
    entry.composite = weights.efficiency * entry.efficiency + weights.stability * entry.stability +
                      weights.performance * entry.performance;
  }
  std::sort(ranked.begin(), ranked.end(), [](const RankedBits& a, const RankedBits& b) {
    return std::tuple(-a.composite, a.bits) < std::tuple(-b.composite, b.bits);
  });
  return ranked;
}

}  // namespace quantoscope::runs
