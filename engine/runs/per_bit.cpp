// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/runs/per_bit.h"

#include <algorithm>

#include "engine/runs/numbers.h"

namespace quantoscope::runs {
namespace {

void addWhiskers(BitStatistics& statistics, std::span<const double> losses) {
  const double reach = 1.5 * (statistics.q3 - statistics.q1);
  const double low = statistics.q1 - reach;
  const double high = statistics.q3 + reach;
  statistics.whiskerLow = statistics.q1;
  statistics.whiskerHigh = statistics.q3;
  for (const double loss : losses) {
    if (loss >= low) {
      statistics.whiskerLow = std::min(statistics.whiskerLow, loss);
    }
    if (loss <= high) {
      statistics.whiskerHigh = std::max(statistics.whiskerHigh, loss);
    }
  }
  statistics.outliers =
      static_cast<std::size_t>(std::count_if(losses.begin(), losses.end(), [&](double loss) {
        return loss < statistics.whiskerLow || loss > statistics.whiskerHigh;
      }));
}

}  // namespace

BitStatistics bitStatistics(const BitSamples& samples) {
  const std::span<const double> losses = samples.losses;
  BitStatistics statistics;
  statistics.bits = samples.bits;
  statistics.samples = losses.size();
  statistics.mean = mean(losses);
  statistics.std = populationStd(losses, statistics.mean);
  const auto [smallest, largest] = std::minmax_element(losses.begin(), losses.end());
  statistics.minimum = *smallest;
  statistics.maximum = *largest;
  statistics.final = losses.back();
  std::vector<double> scratch(losses.begin(), losses.end());
  statistics.q1 = quantile(scratch, 0.25);
  statistics.median = quantile(scratch, 0.5);
  statistics.q3 = quantile(scratch, 0.75);
  addWhiskers(statistics, losses);
  return statistics;
}

}  // namespace quantoscope::runs
