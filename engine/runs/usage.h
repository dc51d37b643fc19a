// SPDX-License-Identifier: GPL-3.0-or-later
// How long a run spent at each bit-width, and when.
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace quantoscope::runs {

/// A longest stretch of iterations [start, end) at one bit-width.
struct DwellSegment {
  std::size_t start = 0;
  std::size_t end = 0;
  int bits = 0;
};

struct BitUsage {
  int bits = 0;
  std::size_t count = 0;  ///< iterations
  double share = 0;       ///< of the iterations whose bit-width is known; the shares add up to 1
  std::size_t dwells = 0;
  double meanDwell = 0;  ///< iterations
  std::size_t longestDwell = 0;
};

struct Usage {
  std::vector<BitUsage> perBit;        ///< ascending by bits
  std::vector<DwellSegment> segments;  ///< ascending; iterations without a bit-width lie between segments
};

Usage measureUsage(std::span<const std::int8_t> bitWidths);

}  // namespace quantoscope::runs
