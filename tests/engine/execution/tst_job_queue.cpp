// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>
#include <atomic>
#include <cmath>
#include <map>
#include <memory>
#include <mutex>
#include <random>
#include <stdexcept>
#include <string>
#include <thread>
#include <vector>

#include "engine/execution/job_queue.h"
#include "tests/engine/execution/tally.h"

using namespace quantoscope;
using namespace quantoscope::execution;
using namespace quantoscope::execution::testing;
using namespace std::chrono_literals;

namespace {

/// Keeps every status per job.
class Observations {
 public:
  JobObserver observer() {
    return [this](const JobStatus& status) {
      {
        const std::scoped_lock lock(m_mutex);
        m_statuses[status.id].push_back(status);
      }
      arrived.add();
    };
  }
  std::vector<JobStatus> of(JobId id) {
    const std::scoped_lock lock(m_mutex);
    return m_statuses[id];
  }
  std::vector<JobState> statesOf(JobId id) {
    std::vector<JobState> states;
    for (const JobStatus& status : of(id)) {
      states.push_back(status.state);
    }
    return states;
  }
  JobStatus last(JobId id) { return of(id).back(); }

  Tally arrived;

 private:
  std::mutex m_mutex;
  std::map<JobId, std::vector<JobStatus>> m_statuses;
};

core::Result<void> waitForStop(const JobContext& context) {
  Tally stopped;
  const std::stop_callback wake(context.stopToken(), [&] { stopped.add(); });
  stopped.waitFor(1);
  return {};
}

using States = std::vector<JobState>;

}  // namespace

class TestJobQueue : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void jobsRunInTheOrderOfTheirStart() {
    Observations seen;
    Tally goOn;
    std::vector<int> order;
    JobQueue queue(seen.observer());
    std::vector<JobId> ids;
    for (int i = 0; i < 10; ++i) {
      ids.push_back(queue.start({"job", [&, i](JobContext&) -> core::Result<void> {
                                   goOn.waitFor(1);
                                   order.push_back(i);
                                   return {};
                                 }}));
    }
    goOn.add();
    queue.waitIdle();
    QCOMPARE(order, (std::vector{0, 1, 2, 3, 4, 5, 6, 7, 8, 9}));
    for (const JobId id : ids) {
      QCOMPARE(seen.statesOf(id), (States{JobState::Queued, JobState::Running, JobState::Done}));
    }
    QCOMPARE(queue.statuses().size(), std::size_t{10});
    QCOMPARE(queue.statuses().front().id, ids.front());
  }
  void severalWorkersRunAtTheSameTime() {
    Tally met;
    JobQueue queue(nullptr, {.workers = 3});
    for (int i = 0; i < 3; ++i) {
      queue.start({"meets the others", [&](JobContext&) -> core::Result<void> {
                     met.add();
                     met.waitFor(3);
                     return {};
                   }});
    }
    queue.waitIdle();
    QCOMPARE(met.count(), 3);
  }

  void queuedJobIsCancelledAtOnceAndNeverRuns() {
    Observations seen;
    Tally goOn;
    std::atomic<bool> ran{false};
    const auto held = std::make_shared<int>(0);
    JobQueue queue(seen.observer());
    const JobId first = queue.start({"first", [&](JobContext&) -> core::Result<void> {
                                       goOn.waitFor(1);
                                       return {};
                                     }});
    const JobId second = queue.start({"second", [&, held](JobContext&) -> core::Result<void> {
                                        ran = true;
                                        return {};
                                      }});
    QVERIFY(queue.cancel(second));
    QCOMPARE(seen.statesOf(second), (States{JobState::Queued, JobState::Cancelled}));
    QCOMPARE(held.use_count(), 1L);
    QVERIFY(!queue.cancel(second));
    goOn.add();
    queue.waitIdle();
    QVERIFY(!ran);
    QCOMPARE(queue.status(first)->state, JobState::Done);
    QVERIFY(!seen.last(second).error.has_value());
  }
  void runningJobIsCancelledWhateverItReturns() {
    enum { Succeeds, Fails, Throws };
    for (const int ending : {Succeeds, Fails, Throws}) {
      Observations seen;
      Tally begun;
      JobQueue queue(seen.observer());
      const JobId id = queue.start({"long", [&](JobContext& context) -> core::Result<void> {
                                      begun.add();
                                      static_cast<void>(waitForStop(context));
                                      if (ending == Throws) {
                                        throw std::runtime_error("stopped");
                                      }
                                      if (ending == Fails) {
                                        return core::fail(core::ErrorCode::Failed, "stopped");
                                      }
                                      return {};
                                    }});
      begun.waitFor(1);
      QVERIFY(queue.cancel(id));
      queue.waitIdle();
      QCOMPARE(seen.statesOf(id), (States{JobState::Queued, JobState::Running, JobState::Cancelled}));
      QVERIFY(!queue.cancel(id));
    }
  }
  void cancelOfWhatIsNotThereOrOverSaysSo() {
    JobQueue queue(nullptr);
    QVERIFY(!queue.cancel(JobId{0}));
    QVERIFY(!queue.cancel(JobId{17}));
    const JobId id = queue.start({"short", [](JobContext&) -> core::Result<void> { return {}; }});
    queue.waitIdle();
    QVERIFY(!queue.cancel(id));
    QCOMPARE(queue.status(id)->state, JobState::Done);
  }
  void cancelFromTheObserverKeepsTheWorkFromBeginning() {
    std::atomic<bool> ran{false};
    JobQueue* itself = nullptr;
    Observations seen;
    const JobObserver keep = seen.observer();
    JobQueue queue([&](const JobStatus& status) {
      keep(status);
      if (status.state == JobState::Running) {
        QVERIFY(itself->cancel(status.id));
      }
    });
    itself = &queue;
    const JobId id = queue.start({"unwanted", [&](JobContext&) -> core::Result<void> {
                                    ran = true;
                                    return {};
                                  }});
    queue.waitIdle();
    QVERIFY(!ran);
    QCOMPARE(seen.last(id).state, JobState::Cancelled);
  }
  void cancelAllStartsNothingInPassing() {
    Observations seen;
    Tally begun;
    std::vector<JobId> ids;
    JobQueue queue(seen.observer());
    for (int i = 0; i < 20; ++i) {
      ids.push_back(queue.start({"long", [&](JobContext& context) {
                                   begun.add();
                                   return waitForStop(context);
                                 }}));
    }
    begun.waitFor(1);
    queue.cancelAll();
    queue.waitIdle();
    QCOMPARE(begun.count(), 1);
    for (const JobId id : ids) {
      QCOMPARE(seen.last(id).state, JobState::Cancelled);
    }
  }

  void errorsAndExceptionsAreFailuresAndTheWorkerLives() {
    Observations seen;
    JobQueue queue(seen.observer());
    const JobId polite = queue.start({"polite", [](JobContext&) -> core::Result<void> {
                                        return core::fail(core::ErrorCode::BadInput, "no layers");
                                      }});
    const JobId throwing = queue.start(
        {"throwing", [](JobContext&) -> core::Result<void> { throw std::runtime_error("row 7"); }});
    const JobId unknown = queue.start({"unknown", [](JobContext&) -> core::Result<void> { throw "text"; }});
    const JobId empty = queue.start({"empty", nullptr});
    const JobId fine = queue.start({"fine", [](JobContext&) -> core::Result<void> { return {}; }});
    queue.waitIdle();
    QCOMPARE(seen.last(polite).error->text, "no layers");
    QVERIFY(core::describe(*seen.last(throwing).error).find("row 7") != std::string::npos);
    for (const JobId id : {polite, throwing, unknown, empty}) {
      QCOMPARE(seen.last(id).state, JobState::Failed);
      QVERIFY(seen.last(id).error.has_value());
    }
    QCOMPARE(seen.last(fine).state, JobState::Done);
    QVERIFY(!seen.last(fine).error.has_value());
  }

  void progressIsToldRarelyAndTheEndAlways() {
    ManualClock clock;
    Observations seen;
    JobQueue queue(seen.observer(), {.now = clock.source()});
    const JobId id = queue.start({"counts", [&](JobContext& context) -> core::Result<void> {
                                    const core::ProgressSink sink = context.progressSink();
                                    for (std::uint64_t done = 0; done <= 1000; ++done) {
                                      sink({done, 1000});
                                      if (done < 1000) {
                                        clock.advance(1ms);
                                      }
                                    }
                                    return {};
                                  }});
    queue.waitIdle();
    const auto statuses = seen.of(id);
    // One second: 20 tellings of progress, of which the last falls on the last report.
    QCOMPARE(statuses.size(), std::size_t{1 + 1 + 20 + 1});
    for (std::size_t i = 3; i < statuses.size() - 1; ++i) {
      QCOMPARE(statuses[i].progress.done, statuses[i - 1].progress.done + 50);
      QCOMPARE(statuses[i].elapsed, statuses[i - 1].elapsed + 50ms);
    }
    QCOMPARE(statuses.back().state, JobState::Done);
    QCOMPARE(statuses.back().progress.done, std::uint64_t{1000});
    QCOMPARE(statuses.back().elapsed, std::chrono::nanoseconds(1s));
  }
  void lastProgressIsPartOfTheEndThoughItWasHeldBack() {
    ManualClock clock;
    Observations seen;
    JobQueue queue(seen.observer(), {.now = clock.source()});
    const JobId id = queue.start({"fast", [&](JobContext& context) -> core::Result<void> {
                                    context.progress({7, 9});
                                    return core::fail(core::ErrorCode::Failed, "broke");
                                  }});
    queue.waitIdle();
    QCOMPARE(seen.statesOf(id), (States{JobState::Queued, JobState::Running, JobState::Failed}));
    QCOMPARE(seen.last(id).progress.done, std::uint64_t{7});
  }
  void remainingTimeIsToldWhileRunning() {
    ManualClock clock;
    Observations seen;
    JobQueue queue(seen.observer(), {.now = clock.source()});
    const JobId id = queue.start({"ten layers", [&](JobContext& context) -> core::Result<void> {
                                    for (std::uint64_t done = 0; done <= 10; ++done) {
                                      context.progress({done, 10});
                                      clock.advance(3s);
                                    }
                                    return {};
                                  }});
    queue.waitIdle();
    const auto statuses = seen.of(id);
    QCOMPARE(statuses.size(), std::size_t{13});
    QVERIFY(!statuses[1].remaining.has_value());
    for (std::size_t i = 2; i < 12; ++i) {
      const double left = 3.0 * (10.0 - static_cast<double>(statuses[i].progress.done));
      QVERIFY(statuses[i].remaining.has_value());
      QVERIFY(std::abs(statuses[i].remaining->count() - left) < 1e-9);
    }
    QVERIFY(!statuses.back().remaining.has_value());
  }

  void observerIsCalledWithoutLocks() {
    JobQueue* itself = nullptr;
    std::atomic<int> started{0};
    JobQueue queue([&](const JobStatus& status) {
      std::jthread([&] { static_cast<void>(itself->status(status.id)); }).join();
      if (status.state == JobState::Done && ++started < 4) {
        itself->start({"follows", [](JobContext&) -> core::Result<void> { return {}; }});
      }
    });
    itself = &queue;
    queue.start({"first", [](JobContext&) -> core::Result<void> { return {}; }});
    queue.waitIdle();
    QCOMPARE(started.load(), 4);
  }
  void statusesOfAJobComeOneAtATimeAndInOrder() {
    // The observer is held in "Queued" while the job is cancelled: that end follows, from the same thread.
    Tally inObserver;
    Tally goOn;
    std::atomic<JobId> watched{};
    std::vector<JobState> states;
    std::vector<std::thread::id> tellers;
    std::atomic<bool> ran{false};
    JobQueue queue([&](const JobStatus& status) {
      states.push_back(status.state);
      tellers.push_back(std::this_thread::get_id());
      if (status.state == JobState::Queued) {
        watched = status.id;
        inObserver.add();
        goOn.waitFor(1);
      }
    });
    std::jthread starter([&] {
      queue.start({"watched", [&](JobContext&) -> core::Result<void> {
                     ran = true;
                     return {};
                   }});
    });
    inObserver.waitFor(1);
    QVERIFY(queue.cancel(watched));
    QVERIFY(!queue.cancel(watched));
    QCOMPARE(queue.status(watched)->state, JobState::Cancelled);
    QVERIFY2(!queue.idle(), "the end has not been told yet");
    const std::thread::id teller = starter.get_id();
    goOn.add();
    queue.waitIdle();
    QCOMPARE(states, (States{JobState::Queued, JobState::Cancelled}));
    QVERIFY(tellers == std::vector(2, teller));
    QVERIFY(!ran);
  }
  void workIsFreedBeforeTheEndIsTold() {
    auto held = std::make_shared<int>(0);
    const std::weak_ptr<int> watched = held;
    std::atomic<bool> freed{false};
    JobQueue queue([&](const JobStatus& status) {
      if (isOver(status.state)) {
        freed = watched.expired();
      }
    });
    queue.start({"holds", [held = std::move(held)](JobContext&) -> core::Result<void> { return {}; }});
    queue.waitIdle();
    QVERIFY(freed);
  }
  void onlyTheLastFinishedJobsAreRemembered() {
    JobQueue queue(nullptr);
    JobId first{};
    for (int i = 0; i < 100; ++i) {
      const JobId id = queue.start({"short", [](JobContext&) -> core::Result<void> { return {}; }});
      first = i == 0 ? id : first;
    }
    queue.waitIdle();
    QCOMPARE(queue.statuses().size(), std::size_t{64});
    QVERIFY(!queue.status(first).has_value());
  }

  void destructionCancelsEverythingAndTellsIt() {
    for (int round = 0; round < 500; ++round) {
      Observations seen;
      std::atomic<bool> alive{true};
      std::atomic<int> late{0};
      const JobObserver keep = seen.observer();
      Tally begun;
      std::vector<JobId> ids;
      {
        JobQueue queue(
            [&](const JobStatus& status) {
              late += alive ? 0 : 1;
              keep(status);
            },
            {.workers = static_cast<unsigned>(round % 3 + 1)});
        for (int i = 0; i < 4; ++i) {
          ids.push_back(queue.start({"long", [&](JobContext& context) {
                                       begun.add();
                                       return waitForStop(context);
                                     }}));
        }
        if (round % 2 == 0) {
          begun.waitFor(1);
        }
      }
      alive = false;
      for (const JobId id : ids) {
        QCOMPARE(seen.last(id).state, JobState::Cancelled);
      }
      QCOMPARE(late.load(), 0);
    }
  }
  void destructionWaitsForWorkThatIgnoresItsToken() {
    Observations seen;
    Tally begun;
    Tally goOn;
    JobId id{};
    JobId another{};
    auto queue = std::make_unique<JobQueue>(seen.observer());
    JobQueue& itself = *queue;
    id = queue->start({"stubborn", [&](JobContext& context) -> core::Result<void> {
                         begun.add();
                         goOn.waitFor(1);
                         static_cast<void>(waitForStop(context));
                         another = itself.start({"too late", nullptr});
                         return {};
                       }});
    begun.waitFor(1);
    std::jthread destroyer([&] { queue.reset(); });
    goOn.add();
    destroyer.join();
    QCOMPARE(seen.last(id).state, JobState::Cancelled);
    QCOMPARE(seen.statesOf(another), (States{JobState::Cancelled}));
  }

  void manyThreadsStartAndCancel() {
    constexpr int threads = 4;
    constexpr int jobs = 300;
    Observations seen;
    std::atomic<int> cancelled{0};
    std::mutex mutex;
    std::vector<JobId> ids;
    {
      JobQueue queue(seen.observer(), {.workers = 2, .progressInterval = 0ns});
      {
        std::vector<std::jthread> starters;
        for (int t = 0; t < threads; ++t) {
          starters.emplace_back([&, t] {
            std::minstd_rand random(static_cast<unsigned>(t + 1));
            for (int i = 0; i < jobs; ++i) {
              const JobId id = queue.start({"short", [](JobContext& context) -> core::Result<void> {
                                              for (std::uint64_t done = 0; done < 5; ++done) {
                                                context.progress({done, 5});
                                              }
                                              return {};
                                            }});
              if (random() % 3 == 0) {
                cancelled += queue.cancel(id) ? 1 : 0;
              }
              const std::scoped_lock lock(mutex);
              ids.push_back(id);
            }
          });
        }
      }
      queue.waitIdle();
    }
    int over = 0;
    for (const JobId id : ids) {
      const auto statuses = seen.of(id);
      for (std::size_t i = 1; i < statuses.size(); ++i) {
        QVERIFY(!isOver(statuses[i - 1].state));
        QVERIFY(statuses[i].state >= statuses[i - 1].state);
        QVERIFY(statuses[i].progress.done >= statuses[i - 1].progress.done);
      }
      over += statuses.back().state == JobState::Cancelled ? 1 : 0;
      QVERIFY(isOver(statuses.back().state));
    }
    QCOMPARE(over, cancelled.load());
    QCOMPARE(ids.size(), std::size_t{threads * jobs});
  }
};

QTEST_APPLESS_MAIN(TestJobQueue)
#include "tst_job_queue.moc"
