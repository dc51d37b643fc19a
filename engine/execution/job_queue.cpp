// SPDX-License-Identifier: GPL-3.0-or-later
// One mutex guards all records; foreign code (work, observer, stop callbacks, destructors of what the work
// holds) always runs without it.
#include "engine/execution/job_queue.h"

#include <algorithm>
#include <condition_variable>
#include <deque>
#include <map>
#include <mutex>
#include <thread>
#include <utility>

#include "engine/execution/guarded.h"
#include "engine/execution/remaining_time.h"

namespace quantoscope::execution {
namespace {

constexpr std::size_t rememberedJobs = 64;

}  // namespace

class JobQueue::Implementation {
 public:
  Implementation(JobObserver observer, JobQueueOptions options);

  /// Ends everything; afterwards there are no workers.
  void close();
  JobId start(JobSpec spec);
  bool cancel(JobId id);
  void cancelAll();
  std::optional<JobStatus> status(JobId id) const;
  std::vector<JobStatus> statuses() const;
  bool idle() const;
  void waitIdle() const;

 private:
  struct Job {
    JobStatus status;
    std::function<core::Result<void>(JobContext&)> work;
    std::stop_source stop;
    bool cancelRequested = false;
    TimePoint began;
    TimePoint lastTold;
    RemainingTime remainingTime;
    bool telling = false;  ///< some thread is in the observer with this job
    bool changed = false;  ///< that thread has to tell once more
  };
  using JobPointer = std::shared_ptr<Job>;
  using Lock = std::unique_lock<std::mutex>;
  class Context;

  void runWorker(const std::stop_token& quit);
  void run(Lock& lock, const JobPointer& job);
  void report(Job& job, const core::Progress& progress);
  void cancel(Lock& lock, const JobPointer& job);
  void tell(Lock& lock, Job& job);
  void observe(const JobStatus& status) const noexcept;
  void retire(JobId id);

  const JobObserver m_observer;
  const JobQueueOptions m_options;

  mutable std::mutex m_mutex;
  std::condition_variable_any m_wake;
  mutable std::condition_variable m_idle;
  std::map<JobId, JobPointer> m_jobs;  ///< all that have a status
  std::deque<JobPointer> m_queue;
  std::deque<JobId> m_over;  ///< told to the end, oldest first
  std::uint64_t m_started = 0;
  bool m_closed = false;

  std::vector<std::jthread> m_workers;
};

class JobQueue::Implementation::Context final : public JobContext {
 public:
  Context(Implementation& queue, Job& job)
      : m_queue(queue), m_job(job), m_id(job.status.id), m_stop(job.stop.get_token()) {}
  JobId id() const override { return m_id; }
  std::stop_token stopToken() const override { return m_stop; }
  void progress(const core::Progress& progress) override { m_queue.report(m_job, progress); }

 private:
  Implementation& m_queue;
  Job& m_job;
  const JobId m_id;
  const std::stop_token m_stop;
};

JobQueue::Implementation::Implementation(JobObserver observer, JobQueueOptions options)
    : m_observer(std::move(observer)), m_options(std::move(options)) {
  const unsigned workers = std::max(1U, m_options.workers);
  m_workers.reserve(workers);
  for (unsigned i = 0; i < workers; ++i) {
    m_workers.emplace_back([this](const std::stop_token& quit) { runWorker(quit); });
  }
}

void JobQueue::Implementation::close() {
  {
    const std::scoped_lock lock(m_mutex);
    m_closed = true;
  }
  cancelAll();
  for (std::jthread& worker : m_workers) {
    worker.request_stop();
  }
  for (std::jthread& worker : m_workers) {
    worker.join();
  }
}

JobId JobQueue::Implementation::start(JobSpec spec) {
  const auto job = std::make_shared<Job>();
  job->status.name = std::move(spec.name);
  job->work = std::move(spec.work);
  Lock lock(m_mutex);
  const JobId id{m_options.firstId + m_started++};
  job->status.id = id;
  m_jobs.emplace(id, job);
  if (m_closed) {
    cancel(lock, job);
    return id;
  }
  // Told before a worker can take it, so that all that follows is told by that worker.
  tell(lock, *job);
  if (job->status.state == JobState::Queued) {
    m_queue.push_back(job);
    lock.unlock();
    m_wake.notify_one();
  }
  return id;
}

bool JobQueue::Implementation::cancel(JobId id) {
  Lock lock(m_mutex);
  const auto found = m_jobs.find(id);
  if (found == m_jobs.end() || isOver(found->second->status.state)) {
    return false;
  }
  const JobPointer job = found->second;
  cancel(lock, job);
  return true;
}

void JobQueue::Implementation::cancelAll() {
  std::vector<JobId> ids;
  {
    const std::scoped_lock lock(m_mutex);
    for (const auto& [id, job] : m_jobs) {
      ids.push_back(id);
    }
  }
  // From the newest, so that no queued job begins only because the one before it was canceled.
  for (auto id = ids.rbegin(); id != ids.rend(); ++id) {
    cancel(*id);
  }
}

/// For a job that is not over. Entered and left with the lock held, not held meanwhile.
void JobQueue::Implementation::cancel(Lock& lock, const JobPointer& job) {
  job->cancelRequested = true;
  if (job->status.state == JobState::Running) {
    lock.unlock();
    job->stop.request_stop();
    lock.lock();
    return;
  }
  std::erase(m_queue, job);
  job->status.state = JobState::Cancelled;
  auto work = std::exchange(job->work, nullptr);
  lock.unlock();
  work = nullptr;
  lock.lock();
  tell(lock, *job);
}

void JobQueue::Implementation::runWorker(const std::stop_token& quit) {
  Lock lock(m_mutex);
  while (m_wake.wait(lock, quit, [this] { return !m_queue.empty(); })) {
    const JobPointer job = std::move(m_queue.front());
    m_queue.pop_front();
    run(lock, job);
  }
}

void JobQueue::Implementation::run(Lock& lock, const JobPointer& job) {
  job->began = m_options.now();
  job->lastTold = job->began;
  job->status.state = JobState::Running;
  tell(lock, *job);
  const bool wanted = !job->cancelRequested;
  lock.unlock();

  Context context(*this, *job);
  core::Result<void> result;
  if (wanted) {
    result = guarded([&] { return job->work(context); });
  }
  job->work = nullptr;

  lock.lock();
  JobStatus& status = job->status;
  status.elapsed = m_options.now() - job->began;
  status.remaining.reset();
  if (job->cancelRequested) {
    status.state = JobState::Cancelled;
  } else if (result) {
    status.state = JobState::Done;
  } else {
    status.state = JobState::Failed;
    status.error = std::move(result).error();
  }
  tell(lock, *job);
}

void JobQueue::Implementation::report(Job& job, const core::Progress& progress) {
  Lock lock(m_mutex);
  job.status.progress = progress;
  const TimePoint now = m_options.now();
  job.remainingTime.report(progress, now);
  if (now - job.lastTold < m_options.progressInterval) {
    return;
  }
  job.lastTold = now;
  job.status.elapsed = now - job.began;
  job.status.remaining = job.remainingTime.at(now);
  tell(lock, job);
}

/// Calls the observer with the present status, unless another thread is in it with the same job: then that
/// thread does it. Entered and left with the lock held, not held meanwhile.
void JobQueue::Implementation::tell(Lock& lock, Job& job) {
  job.changed = true;
  if (job.telling) {
    return;
  }
  job.telling = true;
  while (std::exchange(job.changed, false)) {
    const JobStatus status = job.status;
    lock.unlock();
    observe(status);
    lock.lock();
  }
  job.telling = false;
  if (isOver(job.status.state)) {
    retire(job.status.id);
  }
}

void JobQueue::Implementation::observe(const JobStatus& status) const noexcept {
  if (m_observer) {
    m_observer(status);
  }
}

void JobQueue::Implementation::retire(JobId id) {
  m_over.push_back(id);
  if (m_over.size() > rememberedJobs) {
    m_jobs.erase(m_over.front());
    m_over.pop_front();
  }
  if (m_over.size() == m_jobs.size()) {
    m_idle.notify_all();
  }
}

std::optional<JobStatus> JobQueue::Implementation::status(JobId id) const {
  const std::scoped_lock lock(m_mutex);
  const auto found = m_jobs.find(id);
  return found == m_jobs.end() ? std::nullopt : std::optional(found->second->status);
}

std::vector<JobStatus> JobQueue::Implementation::statuses() const {
  std::vector<JobStatus> statuses;
  const std::scoped_lock lock(m_mutex);
  statuses.reserve(m_jobs.size());
  for (const auto& [id, job] : m_jobs) {
    statuses.push_back(job->status);
  }
  return statuses;
}

bool JobQueue::Implementation::idle() const {
  const std::scoped_lock lock(m_mutex);
  return m_over.size() == m_jobs.size();
}

void JobQueue::Implementation::waitIdle() const {
  Lock lock(m_mutex);
  m_idle.wait(lock, [this] { return m_over.size() == m_jobs.size(); });
}

JobQueue::JobQueue(JobObserver observer, JobQueueOptions options)
    : m_implementation(std::make_unique<Implementation>(std::move(observer), std::move(options))) {}
// Work that still runs may use the queue, so the implementation is whole until all of it has ended.
JobQueue::~JobQueue() {
  m_implementation->close();
}
JobId JobQueue::start(JobSpec spec) {
  return m_implementation->start(std::move(spec));
}
bool JobQueue::cancel(JobId id) {
  return m_implementation->cancel(id);
}
void JobQueue::cancelAll() {
  m_implementation->cancelAll();
}
std::optional<JobStatus> JobQueue::status(JobId id) const {
  return m_implementation->status(id);
}
std::vector<JobStatus> JobQueue::statuses() const {
  return m_implementation->statuses();
}
bool JobQueue::idle() const {
  return m_implementation->idle();
}
void JobQueue::waitIdle() const {
  m_implementation->waitIdle();
}

}  // namespace quantoscope::execution
