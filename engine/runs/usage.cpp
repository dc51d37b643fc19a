// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/runs/usage.h"

#include <algorithm>

#include "engine/runs/run_record.h"

namespace quantoscope::runs {

Usage measureUsage(std::span<const std::int8_t> bitWidths) {
  Usage usage;
  std::size_t known = 0;
  // Counted first: there can be millions of dwells, and a list that grows takes up to twice its memory.
  std::size_t dwells = 0;
  for (std::size_t i = 0; i < bitWidths.size(); ++i) {
    dwells += bitWidths[i] != unknownBits && (i == 0 || bitWidths[i] != bitWidths[i - 1]) ? 1 : 0;
  }
  usage.segments.reserve(dwells);
  std::vector<BitUsage> perBit(maximumBits + 1);
  for (std::size_t start = 0; start < bitWidths.size();) {
    const std::int8_t bits = bitWidths[start];
    const auto begin = bitWidths.begin() + static_cast<std::ptrdiff_t>(start);
    const auto change =
        std::find_if(begin, bitWidths.end(), [bits](std::int8_t other) { return other != bits; });
    const auto length = static_cast<std::size_t>(change - begin);
    if (bits != unknownBits) {
      usage.segments.push_back({start, start + length, bits});
      BitUsage& entry = perBit[static_cast<std::size_t>(bits)];
      entry.count += length;
      ++entry.dwells;
      entry.longestDwell = std::max(entry.longestDwell, length);
      known += length;
    }
    start += length;
  }
  for (int bits = minimumBits; bits <= maximumBits; ++bits) {
    BitUsage& entry = perBit[static_cast<std::size_t>(bits)];
    if (entry.count > 0) {
      entry.bits = bits;
      entry.share = static_cast<double>(entry.count) / static_cast<double>(known);
      entry.meanDwell = static_cast<double>(entry.count) / static_cast<double>(entry.dwells);
      usage.perBit.push_back(entry);
    }
  }
  return usage;
}

}  // namespace quantoscope::runs
