// SPDX-License-Identifier: GPL-3.0-or-later
// Reads one training-statistics file: a JSON object with any of iteration_losses, bit_width_usage and
// losses_per_bit. Streams, so memory holds the numbers and one block, whatever the file's size. Safe from any
// thread.
//
// Accepted: what json_scanner.h accepts, Python's NaN and infinities as losses (they become gaps, as null
// does); whole bit-widths written as 8.0; null or NaN for an unknown bit-width; bit-width keys such as "4", "
// 4" and "4.0". Refused, each with a sentence that names the byte or the key and index: everything else, a
// key given twice at the top level or a bit-width given twice, and numbers beyond the range of a double.
// Other keys are checked, not kept: only their names are.
#pragma once

#include <cstddef>
#include <filesystem>
#include <memory>
#include <stop_token>
#include <string_view>

#include "engine/core/progress.h"
#include "engine/runs/run_record.h"

namespace quantoscope::runs {

/// BadInput for content, NotFound or Io for the system, Cancelled when `stop` was set (polled once per block,
/// when `progress` is told too). Errors name the file.
core::Result<std::shared_ptr<const RunRecord>> readStatsFile(const std::filesystem::path& path,
                                                             std::stop_token stop = {},
                                                             const core::ProgressSink& progress = {});

/// The same from memory. `file` stands in for the path; `blockBytes` is how much is looked at at once.
core::Result<std::shared_ptr<const RunRecord>> parseStats(std::string_view json,
                                                          const std::filesystem::path& file = {},
                                                          std::stop_token stop = {},
                                                          const core::ProgressSink& progress = {},
                                                          std::size_t blockBytes = std::size_t{1} << 18);

}  // namespace quantoscope::runs
