// SPDX-License-Identifier: GPL-3.0-or-later
// Reads one file of training statistics, whatever its name. Streams, so memory holds the numbers and one
// block, whatever the file's size. Safe from any thread. The formats, told apart by their beginning:
//
// JSON: an object with any of iteration_losses, bit_width_usage and losses_per_bit. Accepted: what
// json_scanner.h accepts, Python's NaN and infinities as losses (they become gaps, as null does); whole
// bit-widths written as 8.0; null or NaN for an unknown bit-width; bit-width keys such as "4", " 4" and
// "4.0". Other keys are checked, not kept: only their names are.
//
// JSON lines: one object per iteration with any of iteration, loss and bit_width; the same kinds of values.
//
// CSV: a header that names at least one of the columns loss and bit_width, in any case, and perhaps
// iteration; commas, semicolons or tabulators between fields, quotation marks around them where needed
// (RFC 4180), numbers with a point. A field that is empty or says nan, na, n/a, null or none is a gap.
//
// Refused, each with a sentence that names the byte, the key and index, or the line and column: everything
// else, a key or column given twice, and numbers beyond the range of a double.
#pragma once

#include <cstddef>
#include <filesystem>
#include <memory>
#include <stop_token>
#include <string_view>
#include <vector>

#include "engine/core/progress.h"
#include "engine/runs/run_parser.h"
#include "engine/runs/run_record.h"

namespace quantoscope::runs {

/// Judged by the first 64 KiB. NotFound, Io, or BadInput for what is not a regular file.
core::Result<RunFormat> formatOfFile(const std::filesystem::path& path);

/// Whether the file certainly is one of training statistics; false for what cannot be read.
bool isRunFile(const std::filesystem::path& path);

/// The files of training statistics in `folder` itself, told by their content; newest first, those named
/// qat_training_stats_* and cpt_training_stats_* before all others. NotFound, Io, or BadInput for a folder
/// without any.
core::Result<std::vector<std::filesystem::path>> findRunFiles(const std::filesystem::path& folder,
                                                              std::stop_token stop = {});

/// BadInput for content, NotFound or Io for the system, Cancelled when `stop` was set (polled once per block,
/// when `progress` is told too). Errors name the file.
core::Result<std::shared_ptr<const RunRecord>> readStatsFile(const std::filesystem::path& path,
                                                             std::stop_token stop = {},
                                                             const core::ProgressSink& progress = {});

/// The same, but a file that ends too early, because it is being written, gives what is in it as a growing
/// run; an error only if that is nothing.
core::Result<std::shared_ptr<const RunRecord>> readStatsSoFar(const std::filesystem::path& path,
                                                              std::stop_token stop = {},
                                                              const core::ProgressSink& progress = {});

/// readStatsFile() from memory. `file` stands in for the path; `blockBytes` is how much is looked at at once.
core::Result<std::shared_ptr<const RunRecord>> parseStats(std::string_view text,
                                                          const std::filesystem::path& file = {},
                                                          std::stop_token stop = {},
                                                          const core::ProgressSink& progress = {},
                                                          std::size_t blockBytes = std::size_t{1} << 18);

}  // namespace quantoscope::runs
