// SPDX-License-Identifier: GPL-3.0-or-later
// Follows files of training statistics on a thread of its own: woken by inotify where the file system has it,
// and looking now and then where it does not. Idle when nothing is followed.
#pragma once

#include <cstdint>
#include <filesystem>
#include <functional>
#include <memory>
#include <stop_token>

#include "engine/runs/run_follower.h"

namespace quantoscope::runs {

class RunWatcher {
 public:
  using Id = std::uint64_t;
  /// Runs on the watcher's thread, one call at a time; may take its time, the files are not looked at
  /// meanwhile. It polls `stop`, which is set when the watcher ends, and must not throw. What the file holds
  /// when it is looked at first is told, too.
  using Listener = std::function<void(Id, const FollowedRun&, const std::stop_token& stop)>;

  /// Throws std::system_error if the system has no thread left.
  explicit RunWatcher(Listener listener);
  /// Waits for a call of the listener that has begun.
  ~RunWatcher();
  RunWatcher(const RunWatcher&) = delete;
  RunWatcher& operator=(const RunWatcher&) = delete;

  /// Both from any thread, also from the listener. An id is never used again.
  /// `known`, if not null, is what the file held when it was read a moment ago; it is not told again.
  Id follow(const std::filesystem::path& path, std::shared_ptr<const RunRecord> known = nullptr);
  /// The listener may still be in a call about `id`; none begins afterwards.
  void forget(Id id);

 private:
  class Implementation;
  std::unique_ptr<Implementation> m_implementation;
};

}  // namespace quantoscope::runs
