// SPDX-License-Identifier: GPL-3.0-or-later
// An analysis as JSON, for scripts: the numbers a workbench panel shows, under names that stay.
#pragma once

#include <memory>
#include <span>
#include <string>

#include "engine/runs/run_analysis.h"

namespace quantoscope::runs {

/// {"runs": [{"file", "name", "per_bit", "ranking", "transitions", "transition_pairs", "usage",
/// "improvement_percent", "convergence", "best", "summary", "notes", "unknown_keys"}]}, indented, with a line
/// break at the end. UTF-8; doubles in the shortest form that reads back the same, in any locale. What is
/// undefined is null, what is missing is null or an empty list. Bytes of names that are not UTF-8 become
/// U+FFFD.
std::string analysesToJson(std::span<const std::shared_ptr<const RunAnalysis>> analyses);

}  // namespace quantoscope::runs
