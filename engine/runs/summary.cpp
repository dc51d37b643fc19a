// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/runs/summary.h"

#include <algorithm>
#include <cmath>
#include <iterator>
#include <span>

#include "engine/runs/numbers.h"

namespace quantoscope::runs {
namespace {

void addLosses(Summary& summary, std::span<const double> losses) {
  std::vector<double> finite;
  finite.reserve(losses.size());
  std::remove_copy_if(losses.begin(), losses.end(), std::back_inserter(finite),
                      [](double loss) { return std::isnan(loss); });
  if (!finite.empty()) {
    summary.finalLoss = finite.back();
    summary.bestLoss = *std::min_element(finite.begin(), finite.end());
    summary.meanLoss = mean(finite);
  }
}

}  // namespace

Summary summarize(const RunRecord& record, const Usage& usage, const SampleGroups& groups) {
  Summary summary;
  if (!record.losses.empty() || !record.bitWidths.empty()) {
    summary.iterations = std::max(record.losses.size(), record.bitWidths.size());
  }
  addLosses(summary, record.losses);
  if (record.bitWidths.empty()) {
    for (const BitSamples& samples : groups.all()) {
      summary.bitWidths.push_back(samples.bits);
    }
  }
  std::size_t known = 0;
  double sum = 0;
  std::size_t most = 0;
  for (const BitUsage& entry : usage.perBit) {
    summary.bitWidths.push_back(entry.bits);
    known += entry.count;
    sum += static_cast<double>(entry.count) * entry.bits;
    if (entry.count > most) {
      most = entry.count;
      summary.mostFrequentBitWidth = entry.bits;
    }
  }
  if (known > 0) {
    summary.meanBitWidth = sum / static_cast<double>(known);
  }
  return summary;
}

}  // namespace quantoscope::runs
