// SPDX-License-Identifier: GPL-3.0-or-later
// One file of training statistics while a training writes it. The file may grow, be truncated and written
// anew, or be replaced; none of this is an error. Of a file that grew only the new end is read. When and from
// which thread to look is the owner's business (run_watcher.h); one thread at a time.
#pragma once

#include <cstdint>
#include <filesystem>
#include <memory>
#include <optional>
#include <stop_token>
#include <string>
#include <vector>

#include "engine/runs/run_parser.h"

namespace quantoscope::runs {

/// What is known of a followed file.
struct FollowedRun {
  /// The last content that could be used; RunRecord::growing says whether more is to be expected. Null while
  /// there was none.
  std::shared_ptr<const RunRecord> record;
  /// Why the file, which has come to rest, cannot be used as it is; `record` is then older than the file.
  std::optional<core::Error> problem;
};

class RunFollower {
 public:
  explicit RunFollower(std::filesystem::path path);
  /// `known` is what the file holds now, read a moment ago: it is not read again before it changes, unless it
  /// changed only just before.
  RunFollower(std::filesystem::path path, std::shared_ptr<const RunRecord> known);
  ~RunFollower();
  RunFollower(RunFollower&&) noexcept;
  RunFollower& operator=(RunFollower&&) noexcept;

  /// Looks at the file; true if state() changed. What is half written shows as far as it is valid, but never
  /// fewer iterations than before while the file still changes. A file that did not change in restingSteps
  /// steps has come to rest: what it holds then is what readStatsFile() would give, unless it is cut off,
  /// which is still no error.
  bool step(std::stop_token stop = {});

  const FollowedRun& state() const { return m_state; }
  /// No change of the file is waiting to be judged: step() need not be called before the next change.
  bool resting() const { return m_resting; }
  const std::filesystem::path& path() const { return m_path; }

  /// For tests and measurements: how many bytes were parsed in all.
  std::uint64_t parsedBytes() const { return m_parsedBytes; }

  static constexpr int restingSteps = 2;

 private:
  class Prefix;

  bool look(const FileIdentity& now, const std::stop_token& stop);
  bool rest(const std::stop_token& stop);
  bool canGoOn(const FileIdentity& now) const;
  void startAgain();
  bool show(std::shared_ptr<const RunRecord> record, bool growing);
  bool showProblem(core::Error problem);

  std::filesystem::path m_path;
  FollowedRun m_state;
  std::optional<FileIdentity> m_seen;  // the file as it was looked at last; absent: it was not there
  std::unique_ptr<RunParser> m_parser;
  RunFormat m_format = RunFormat::Stats;
  std::unique_ptr<Prefix> m_prefix;  // samples of what the parser has consumed
  bool m_whole = false;              // what the parser said last
  std::optional<core::Error> m_error;
  std::shared_ptr<const RunRecord> m_withheld;  // shorter than what is shown
  int m_unchanged = 0;
  bool m_resting = false;
  bool m_begun = false;
  std::uint64_t m_parsedBytes = 0;
};

/// How far a run has come, in losses or bit-widths.
std::size_t lengthOf(const RunRecord& record);

}  // namespace quantoscope::runs
