// SPDX-License-Identifier: GPL-3.0-or-later
// Which files of a folder are runs, and in which order.
#include <algorithm>
#include <system_error>
#include <tuple>

#include "engine/runs/stats_reader.h"

namespace quantoscope::runs {
namespace {

namespace fs = std::filesystem;

struct Candidate {
  fs::path path;
  fs::file_time_type changed;
  bool named = false;  // as the trainings name their statistics
};

bool isStatsName(const std::string& name) {
  return name.starts_with("qat_training_stats_") || name.starts_with("cpt_training_stats_");
}

core::Failure unreadable(const std::error_code& reason, const fs::path& folder) {
  const bool missing = reason == std::errc::no_such_file_or_directory;
  return core::fail(missing ? core::ErrorCode::NotFound : core::ErrorCode::Io,
                    QUANTOSCOPE_TEXT("Error", "cannot be read (%1); check the name and the permissions."),
                    {reason.message()}, folder.string());
}

}  // namespace

core::Result<std::vector<fs::path>> findRunFiles(const fs::path& folder, std::stop_token stop) {
  std::error_code failed;
  fs::directory_iterator entry(folder, failed);
  std::vector<Candidate> found;
  for (; !failed && entry != fs::directory_iterator(); entry.increment(failed)) {
    if (stop.stop_requested()) {
      return core::fail(core::ErrorCode::Cancelled,
                        QUANTOSCOPE_TEXT("Error", "reading was canceled; nothing was changed."), {},
                        folder.string());
    }
    std::error_code ignored;
    const std::string name = entry->path().filename().string();
    if (name.starts_with('.') || !entry->is_regular_file(ignored) || !isRunFile(entry->path())) {
      continue;
    }
    found.push_back({entry->path(), entry->last_write_time(ignored), isStatsName(name)});
  }
  if (failed) {
    return unreadable(failed, folder);
  }
  if (found.empty()) {
    return core::fail(core::ErrorCode::BadInput,
                      QUANTOSCOPE_TEXT("Error",
                                       "is a folder without training statistics; choose another folder or a "
                                       "file."),
                      {}, folder.string());
  }
  std::sort(found.begin(), found.end(), [](const Candidate& a, const Candidate& b) {
    return std::tuple(!a.named, b.changed, b.path) < std::tuple(!b.named, a.changed, a.path);
  });
  std::vector<fs::path> paths;
  paths.reserve(found.size());
  for (const Candidate& candidate : found) {
    paths.push_back(candidate.path);
  }
  return paths;
}

}  // namespace quantoscope::runs
