// SPDX-License-Identifier: GPL-3.0-or-later
// Interactive work off the caller's thread: one worker, one pending slot, the newest request wins. Work that
// must all be done, however long it takes, belongs into JobQueue.
#pragma once

#include <chrono>
#include <condition_variable>
#include <cstdint>
#include <functional>
#include <memory>
#include <mutex>
#include <stop_token>
#include <thread>
#include <utility>

#include "engine/core/error.h"
#include "engine/execution/guarded.h"
#include "engine/execution/outcome.h"
#include "engine/execution/time_source.h"

namespace quantoscope::execution {

/// What a LatestWins is doing and has done, for a status bar and for tests. Every submitted request is
/// counted once more: as replaced, outdated, a result, cancelled or a failure.
struct LatestWinsActivity {
  bool busy = false;  ///< a request is waiting, being computed or being delivered
  std::uint64_t submitted = 0;
  std::uint64_t replaced = 0;  ///< never started, because a newer request came
  std::uint64_t outdated = 0;  ///< of an epoch that ended before the outcome could be delivered
  std::uint64_t results = 0;
  std::uint64_t cancelled = 0;
  std::uint64_t failures = 0;
  std::chrono::nanoseconds lastComputeTime{0};  ///< of the last computation that yielded a result
};

/// Policy:
/// - a new request replaces the pending one;
/// - a running Preview finishes, and its result is delivered although a newer request waits;
/// - a running Final is stopped by any newer request and then counts as Cancelled, whatever it returns;
/// - a new epoch drops what is pending, stops what runs, and nothing of an older epoch is delivered;
/// - so the last request of an epoch is always answered, and tickets are delivered in rising order.
/// All members may be called from any thread, also from within `compute` and `deliver`; except the destructor
/// and waitIdle(), which wait for these two. Declare it as the last member of its owner, so that it is gone
/// before what `deliver` touches.
template <class Request, class Snapshot>
class LatestWins {
 public:
  /// Runs on the worker. It polls the token, and may return anything once stopped. What it throws becomes an
  /// Error.
  using Compute =
      std::function<core::Result<std::shared_ptr<const Snapshot>>(const Request&, Quality, std::stop_token)>;
  /// Runs on the worker, one call at a time, without a lock held. It must not throw.
  using Deliver = std::function<void(Outcome<Snapshot>)>;

  /// Throws std::system_error if the system has no thread left.
  LatestWins(Compute compute, Deliver deliver, TimeSource now = steadyNow)
      : m_compute(std::move(compute)),
        m_deliver(std::move(deliver)),
        m_now(std::move(now)),
        m_worker([this](const std::stop_token& quit) { run(quit); }) {}

  /// Drops what is pending, stops what runs and waits until it has ended. A delivery that has begun is
  /// completed, none begins afterwards.
  ~LatestWins() {
    std::unique_ptr<const Job> dropped;
    std::stop_source running(std::nostopstate);
    {
      const std::scoped_lock lock(m_mutex);
      m_closed = true;
      dropped = std::move(m_pending);
      running = stopSourceOfRunning();
    }
    running.request_stop();
    m_worker.request_stop();
    m_worker.join();
  }

  LatestWins(const LatestWins&) = delete;
  LatestWins& operator=(const LatestWins&) = delete;

  /// Does not wait for the worker.
  Ticket submit(Request request, Quality quality) {
    auto job = std::make_unique<Job>(std::move(request), quality);
    std::unique_ptr<const Job> replaced;
    std::stop_source running(std::nostopstate);
    Ticket ticket;
    {
      const std::scoped_lock lock(m_mutex);
      ticket = {m_epoch, ++m_generation};
      ++m_activity.submitted;
      if (m_closed) {
        ++m_activity.outdated;
        return ticket;
      }
      job->ticket = ticket;
      replaced = std::exchange(m_pending, std::move(job));
      m_activity.replaced += replaced ? 1 : 0;
      if (m_running && m_running->quality == Quality::Final) {
        running = stopSourceOfRunning();
      }
    }
    // Stop callbacks of a computation run in here, so not under the lock.
    running.request_stop();
    m_wake.notify_one();
    return ticket;
  }

  /// Call it when the data behind the requests change. Returns the new epoch, for the ResultGate: it drops a
  /// delivery that had begun before this call.
  std::uint64_t newEpoch() {
    std::unique_ptr<const Job> dropped;
    std::stop_source running(std::nostopstate);
    std::uint64_t epoch = 0;
    {
      const std::scoped_lock lock(m_mutex);
      epoch = ++m_epoch;
      dropped = std::move(m_pending);
      m_activity.outdated += dropped ? 1 : 0;
      running = stopSourceOfRunning();
      if (!m_busy) {
        m_idle.notify_all();
      }
    }
    running.request_stop();
    return epoch;
  }

  /// Nothing is waiting, being computed or being delivered.
  bool idle() const {
    const std::scoped_lock lock(m_mutex);
    return isIdle();
  }

  /// Returns when idle() is true; for the command line and for tests.
  void waitIdle() const {
    std::unique_lock lock(m_mutex);
    m_idle.wait(lock, [this] { return isIdle(); });
  }

  /// Returns as soon as idle() is true, at the latest after `limit`; says whether it is.
  bool waitIdle(std::chrono::nanoseconds limit) const {
    std::unique_lock lock(m_mutex);
    return m_idle.wait_for(lock, limit, [this] { return isIdle(); });
  }

  LatestWinsActivity activity() const {
    const std::scoped_lock lock(m_mutex);
    LatestWinsActivity activity = m_activity;
    activity.busy = !isIdle();
    return activity;
  }

 private:
  struct Job {
    Job(Request wanted, Quality howWell) : request(std::move(wanted)), quality(howWell) {}
    Request request;
    Quality quality;
    Ticket ticket;
    std::stop_source stop;
  };

  bool isIdle() const { return !m_busy && !m_pending; }

  std::stop_source stopSourceOfRunning() const {
    return m_running ? m_running->stop : std::stop_source(std::nostopstate);
  }

  void run(const std::stop_token& quit) {
    std::unique_lock lock(m_mutex);
    while (m_wake.wait(lock, quit, [this] { return m_pending != nullptr; })) {
      m_busy = true;
      process(lock, std::move(m_pending));
      m_busy = false;
      if (isIdle()) {
        m_idle.notify_all();
      }
    }
  }

  void process(std::unique_lock<std::mutex>& lock, std::unique_ptr<const Job> job) {
    m_running = job.get();
    lock.unlock();
    const TimePoint begin = m_now();
    Outcome<Snapshot> outcome = compute(*job);
    const std::chrono::nanoseconds elapsed = m_now() - begin;
    lock.lock();
    m_running = nullptr;
    const bool wanted = !m_closed && job->ticket.epoch == m_epoch;
    count(outcome, wanted, elapsed);
    lock.unlock();
    if (wanted) {
      deliver(std::move(outcome));
    }
    // Large requests and results are freed here, while nobody waits for the lock.
    job.reset();
    outcome.value = Cancelled{};
    lock.lock();
  }

  Outcome<Snapshot> compute(const Job& job) const {
    const std::stop_token token = job.stop.get_token();
    auto result = guarded([&] { return m_compute(job.request, job.quality, token); });
    // Asked at once: a stop that comes after the value was complete does not take it away.
    if (token.stop_requested() && (job.quality == Quality::Final || !result)) {
      return {job.ticket, Cancelled{}};
    }
    if (!result) {
      return {job.ticket, std::move(result).error()};
    }
    if (!*result) {
      constexpr const char* noResult = QUANTOSCOPE_TEXT(
          "Error", "The computation ended without a result; change the input or report this as a bug.");
      return {job.ticket, core::Error{core::ErrorCode::Failed, noResult, {}, {}}};
    }
    return {job.ticket, *std::move(result)};
  }

  void deliver(Outcome<Snapshot> outcome) const noexcept { m_deliver(std::move(outcome)); }

  void count(const Outcome<Snapshot>& outcome, bool wanted, std::chrono::nanoseconds elapsed) {
    if (!wanted) {
      ++m_activity.outdated;
    } else if (outcome.isCancelled()) {
      ++m_activity.cancelled;
    } else if (outcome.error()) {
      ++m_activity.failures;
    } else {
      ++m_activity.results;
      m_activity.lastComputeTime = elapsed;
    }
  }

  const Compute m_compute;
  const Deliver m_deliver;
  const TimeSource m_now;

  mutable std::mutex m_mutex;
  std::condition_variable_any m_wake;
  mutable std::condition_variable m_idle;
  std::unique_ptr<const Job> m_pending;
  const Job* m_running = nullptr;  ///< while it computes; owned by the worker's stack
  bool m_busy = false;
  bool m_closed = false;
  std::uint64_t m_epoch = 0;
  std::uint64_t m_generation = 0;
  LatestWinsActivity m_activity;

  std::jthread m_worker;
};

}  // namespace quantoscope::execution
