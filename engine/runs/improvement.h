// SPDX-License-Identifier: GPL-3.0-or-later
// How much the loss fell while a bit-width was in use.
#pragma once

#include <vector>

#include "engine/runs/run_record.h"
#include "engine/runs/sample_groups.h"

namespace quantoscope::runs {

struct BitImprovement {
  int bits = 0;
  double percent = 0;  ///< (first - last) / first * 100 over the finite losses; NaN if the first is 0
};

/// Per bit-width with at least two finite losses, ascending by bits. The schedule decides: from the two lists
/// if the file has both, else from `groups`.
std::vector<BitImprovement> measureImprovement(const RunRecord& record, const SampleGroups& groups);

}  // namespace quantoscope::runs
