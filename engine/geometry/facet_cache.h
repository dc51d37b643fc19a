// SPDX-License-Identifier: GPL-3.0-or-later
// The facets of the zonotopes of space that were computed last. Which facets there are changes only when the
// directions of the generators turn past one another, so a slider that scales them, or turns them a little,
// need not find them again. Whether kept ones hold is proved each time, in less time than finding them takes;
// the numbers are the same with and without a cache. One thread at a time.
#pragma once

#include <memory>
#include <vector>

namespace quantoscope::geometry {

struct ZoneTopology;

class FacetCache {
 public:
  /// Those kept, the last one first.
  const std::vector<std::shared_ptr<const ZoneTopology>>& kept() const { return m_kept; }
  void keep(std::shared_ptr<const ZoneTopology> topology);
  /// How often kept facets were shown to hold, and how often facets had to be found.
  std::size_t hits() const { return m_hits; }
  std::size_t misses() const { return m_misses; }
  /// For who looks facets up: the kept one at `index` holds and moves to the front.
  void hit(std::size_t index);

 private:
  std::vector<std::shared_ptr<const ZoneTopology>> m_kept;
  std::size_t m_hits = 0;
  std::size_t m_misses = 0;
};

}  // namespace quantoscope::geometry
