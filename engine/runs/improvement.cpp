// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/runs/improvement.h"

#include <cmath>
#include <cstddef>

#include "engine/runs/numbers.h"

namespace quantoscope::runs {
namespace {

struct Ends {
  double first = 0;
  double last = 0;
  std::size_t count = 0;
};

}  // namespace

std::vector<BitImprovement> measureImprovement(const RunRecord& record, const SampleGroups& groups) {
  std::vector<Ends> ends(maximumBits + 1);
  if (!record.losses.empty() && !record.bitWidths.empty()) {
    for (std::size_t i = 0; i < record.losses.size(); ++i) {
      if (record.bitWidths[i] == unknownBits || std::isnan(record.losses[i])) {
        continue;
      }
      Ends& entry = ends[static_cast<std::size_t>(record.bitWidths[i])];
      if (entry.count++ == 0) {
        entry.first = record.losses[i];
      }
      entry.last = record.losses[i];
    }
  } else {
    for (const BitSamples& samples : groups.all()) {
      ends[static_cast<std::size_t>(samples.bits)] = {samples.losses.front(), samples.losses.back(),
                                                      samples.losses.size()};
    }
  }
  std::vector<BitImprovement> improvements;
  for (int bits = minimumBits; bits <= maximumBits; ++bits) {
    const Ends& entry = ends[static_cast<std::size_t>(bits)];
    if (entry.count > 1) {
      improvements.push_back({bits, improvementPercent(entry.first, entry.last)});
    }
  }
  return improvements;
}

}  // namespace quantoscope::runs
