// SPDX-License-Identifier: GPL-3.0-or-later
// A report about runs that can be read, kept and reused without the program: one HTML page with all figures
// in it, the figures as SVG, every table as CSV, LaTeX and Markdown, and all numbers as JSON. English; the
// same bytes for the same runs, in any locale and at any time. Pure; who writes the files decides where.
#pragma once

#include <stop_token>
#include <string>
#include <vector>

#include "engine/present/run_ptr.h"
#include "engine/runs/ranking.h"

namespace quantoscope::present {

struct ReportFile {
  std::string name;  ///< without folder; letters, digits, "-" and "."
  std::string content;
};

/// index.html first. Empty if `stop` was set before the end or there is no run.
std::vector<ReportFile> runsReport(const std::vector<RunPtr>& runs, const runs::RankingWeights& weights = {},
                                   std::stop_token stop = {});

}  // namespace quantoscope::present
