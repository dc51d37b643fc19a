// SPDX-License-Identifier: GPL-3.0-or-later
// A report about runs that can be read, kept and reused without the program: all figures, tables and numbers
// of the Runs lab. English; the same bytes for the same runs, in any locale and at any time. Pure, but for
// writeRunsReport(). Any thread.
#pragma once

#include <filesystem>
#include <stop_token>
#include <string>
#include <vector>

#include "engine/core/progress.h"
#include "engine/present/report_page.h"
#include "engine/present/run_ptr.h"
#include "engine/runs/ranking.h"

namespace quantoscope::present {

/// index.html first. Empty if `stop` was set before the end or there is no run. `progress` counts figures and
/// tables.
std::vector<ReportFile> runsReport(const std::vector<RunPtr>& runs, const runs::RankingWeights& weights = {},
                                   std::stop_token stop = {}, const core::ProgressSink& progress = {});

/// Makes the report and writes it into `folder`, see writeReport(). Nothing is written if `stop` is set
/// before the writing begins.
core::Result<void> writeRunsReport(const std::vector<RunPtr>& runs, const runs::RankingWeights& weights,
                                   const std::filesystem::path& folder, std::stop_token stop = {},
                                   const core::ProgressSink& progress = {});

}  // namespace quantoscope::present
