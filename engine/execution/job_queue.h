// SPDX-License-Identifier: GPL-3.0-or-later
// Long work off the caller's thread: everything that is started is done, in order, with progress and cancel.
// Work whose answer a newer request makes pointless belongs into LatestWins.
#pragma once

#include <chrono>
#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <stop_token>
#include <string>
#include <vector>

#include "engine/core/error.h"
#include "engine/core/progress.h"
#include "engine/execution/time_source.h"

namespace quantoscope::execution {

/// Names a job of one queue; never used again. 0 is no job.
enum class JobId : std::uint64_t {};

enum class JobState {
  Queued,
  Running,
  Done,
  Cancelled,  ///< the user's wish, not an error
  Failed,
};

constexpr bool isOver(JobState state) {
  return state != JobState::Queued && state != JobState::Running;
}

/// What is known of a job at one moment.
struct JobStatus {
  JobId id{};
  std::string name;
  JobState state = JobState::Queued;
  core::Progress progress;
  std::chrono::nanoseconds elapsed{0};  ///< since it began to run
  std::optional<std::chrono::duration<double>>
      remaining;                     ///< while running, if it can be told: see RemainingTime
  std::optional<core::Error> error;  ///< exactly when Failed
};

/// What a job sees of its queue. Valid while the work runs.
class JobContext {
 public:
  virtual JobId id() const = 0;
  /// To be passed down into the numerics and polled there often enough to end within 100 ms.
  virtual std::stop_token stopToken() const = 0;
  bool stopRequested() const { return stopToken().stop_requested(); }
  /// As often as the work likes; from any thread of the work, one at a time.
  virtual void progress(const core::Progress& progress) = 0;
  /// progress() as a function for code that knows nothing of jobs; no longer valid than the context.
  core::ProgressSink progressSink() {
    return [this](const core::Progress& now) { progress(now); };
  }

 protected:
  ~JobContext() = default;
};

struct JobSpec {
  std::string name;  ///< for people
  /// Runs on a worker of the queue. What it throws becomes an Error. It is destroyed, with all it holds,
  /// before the job's end is told.
  std::function<core::Result<void>(JobContext&)> work;
};

/// Is told of every change of state and, now and then, of progress. Runs without a lock held, on the thread
/// that made the change: a worker, or who starts or cancels. For one job it is called one at a time and in
/// order, the final status last; what changes during a call is told by a next one on the same thread. It may
/// use the queue (but not wait for it) and must not throw.
using JobObserver = std::function<void(const JobStatus&)>;

struct JobQueueOptions {
  unsigned workers = 1;  ///< jobs that run at the same time; at least 1
  /// Progress is told at most once in this time per job, so the last report before a long silence may be held
  /// back.
  std::chrono::nanoseconds progressInterval = std::chrono::milliseconds(50);
  /// The first job's number. Queues whose jobs are shown together begin far apart.
  std::uint64_t firstId = 1;
  TimeSource now = steadyNow;
};

/// All members may be called from any thread, also from within work and observers; except the destructor and
/// waitIdle(), which wait for these two.
/// Declare it as the last member of its owner, so that it is gone before what the observer touches.
class JobQueue {
 public:
  /// Throws std::system_error if the system has no thread left. An empty observer is allowed.
  explicit JobQueue(JobObserver observer, JobQueueOptions options = {});
  /// Cancels everything, waits for the work that runs and tells the end of every job; the observer is not
  /// called afterwards. Work that does not poll its stop token delays this.
  ~JobQueue();
  JobQueue(const JobQueue&) = delete;
  JobQueue& operator=(const JobQueue&) = delete;

  /// Jobs begin in the order in which their start() returned. The observer learns of the job before that.
  JobId start(JobSpec spec);

  /// True: the job was not over, and it will end, or has just ended, as Cancelled whatever its work returns.
  /// A queued job never runs, the work of a running one sees its stop token. False: there is no such job or
  /// it is over already.
  bool cancel(JobId id);
  void cancelAll();

  /// Of every job that is not over and of the last 64 that are; nothing for others.
  std::optional<JobStatus> status(JobId id) const;
  /// The same jobs, in the order of their start.
  std::vector<JobStatus> statuses() const;

  /// Every job is over and the observer has been told.
  bool idle() const;
  /// Returns when idle() is true; for the command line and for tests.
  void waitIdle() const;

 private:
  class Implementation;
  std::unique_ptr<Implementation> m_implementation;
};

}  // namespace quantoscope::execution
