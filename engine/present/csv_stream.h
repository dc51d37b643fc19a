// SPDX-License-Identifier: GPL-3.0-or-later
// The CSV of plots with very long lines, which is too long to be held at once. Any thread.
#pragma once

#include <cstddef>
#include <stop_token>

#include "engine/core/file_stream.h"
#include "engine/core/progress.h"
#include "engine/present/plot.h"

namespace quantoscope::present {

/// How many rows the plot's long lines take.
std::size_t seriesRows(const Plot& plot);

/// toCsv() in pieces, with the rows done; Cancelled when `stop` is set before the end.
core::Result<void> writeCsv(const Plot& plot, const core::ByteSink& sink, const std::stop_token& stop,
                            const core::ProgressSink& progress = {});

}  // namespace quantoscope::present
