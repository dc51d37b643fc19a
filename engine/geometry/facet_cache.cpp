// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/geometry/facet_cache.h"

#include <algorithm>
#include <cstddef>
#include <utility>

namespace quantoscope::geometry {
namespace {

/// A slider that goes to and fro has its places on both sides of a change.
constexpr std::size_t mostKept = 4;

}  // namespace

void FacetCache::keep(std::shared_ptr<const ZoneTopology> topology) {
  ++m_misses;
  if (m_kept.size() == mostKept) {
    m_kept.pop_back();
  }
  m_kept.insert(m_kept.begin(), std::move(topology));
}

void FacetCache::hit(std::size_t index) {
  ++m_hits;
  const auto first = m_kept.begin();
  const auto at = first + static_cast<std::ptrdiff_t>(index);
  std::rotate(first, at, at + 1);
}

}  // namespace quantoscope::geometry
