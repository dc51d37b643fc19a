// SPDX-License-Identifier: GPL-3.0-or-later
// Opens files of training statistics faster the second time: what was read is kept as numbers in a cache
// folder. An entry is used only while the file is the one it was made from, and only if it is whole to the
// last bit; otherwise the file is read and the entry made anew, without a word. Safe from any thread.
#pragma once

#include <filesystem>
#include <memory>
#include <stop_token>
#include <string>

#include "engine/core/cache_directory.h"
#include "engine/core/progress.h"
#include "engine/runs/byte_source.h"
#include "engine/runs/run_record.h"

namespace quantoscope::runs {

/// Files below this size are read faster than looked up.
inline constexpr std::uint64_t smallestCached = std::uint64_t{1} << 20;

/// What readStatsFile() gives, from the cache if it can be. One difference: a losses_per_bit that repeats
/// what the two other lists say is left out of a cached record; all that is computed from it stays the same.
core::Result<std::shared_ptr<const RunRecord>> openStatsFile(const std::filesystem::path& path,
                                                             const core::CacheDirectory& cache,
                                                             std::stop_token stop = {},
                                                             const core::ProgressSink& progress = {});

/// What an entry is checked against: size, time of change and place of the file, and samples of its content.
struct FileStamp {
  FileIdentity identity;
  std::uint64_t content = 0;

  friend bool operator==(const FileStamp&, const FileStamp&) = default;
};
core::Result<FileStamp> stampOf(const std::filesystem::path& path);

/// An entry's bytes, and back; null for anything but an undamaged entry of this version and stamp. `name`
/// and `file` of the result are those of `path`.
std::string encodeRun(const RunRecord& record, const FileStamp& stamp);
std::shared_ptr<const RunRecord> decodeRun(std::string bytes, const FileStamp& stamp,
                                           const std::filesystem::path& path);

}  // namespace quantoscope::runs
