// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/panels/runs/active_run.h"

#include <algorithm>

#include "engine/present/snapshot.h"

namespace quantoscope::panels {

std::optional<std::size_t> activeRunIndex(const base::Selection& selection,
                                          const base::SnapshotPtr& snapshot) {
  if (!snapshot || snapshot->runs.empty()) {
    return std::nullopt;
  }
  return std::min(selection.activeRun().value_or(0), snapshot->runs.size() - 1);
}

present::RunPtr activeRun(const base::Selection& selection, const base::SnapshotPtr& snapshot) {
  const std::optional<std::size_t> index = activeRunIndex(selection, snapshot);
  return index ? snapshot->runs[*index] : nullptr;
}

std::optional<present::Subject> highlightedBitWidth(const base::Selection& selection) {
  const std::optional<int>& bits = selection.subject().bitWidth;
  return bits ? std::optional(present::Subject{std::nullopt, bits}) : std::nullopt;
}

}  // namespace quantoscope::panels
