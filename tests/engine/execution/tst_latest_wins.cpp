// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>
#include <algorithm>
#include <atomic>
#include <map>
#include <memory>
#include <mutex>
#include <new>
#include <optional>
#include <random>
#include <stdexcept>
#include <string>
#include <thread>
#include <vector>

#include "engine/execution/inbox.h"
#include "engine/execution/latest_wins.h"
#include "tests/engine/execution/tally.h"

using namespace quantoscope;
using namespace quantoscope::execution;
using namespace quantoscope::execution::testing;
using namespace std::chrono_literals;

namespace {

using Work = LatestWins<int, int>;
using IntResult = core::Result<std::shared_ptr<const int>>;

IntResult valueOf(int value) {
  return std::make_shared<const int>(value);
}

/// Keeps what is delivered.
class Deliveries {
 public:
  Work::Deliver sink() {
    return [this](Outcome<int> outcome) {
      {
        const std::scoped_lock lock(m_mutex);
        m_all.push_back(std::move(outcome));
      }
      arrived.add();
    };
  }
  std::vector<Outcome<int>> all() {
    const std::scoped_lock lock(m_mutex);
    return m_all;
  }
  Outcome<int> last() { return all().back(); }

  Tally arrived;

 private:
  std::mutex m_mutex;
  std::vector<Outcome<int>> m_all;
};

/// Says that it has begun and then waits until it is let go; does not look at the stop token meanwhile.
class HeldCompute {
 public:
  Work::Compute function() {
    return [this](const int& request, Quality, const std::stop_token& stop) {
      begun.add();
      permits.takeOne();
      stopSeen = stop.stop_requested();
      return valueOf(request);
    };
  }
  Tally begun;
  Tally permits;
  std::atomic<bool> stopSeen{false};
};

/// Returns only when it is stopped.
IntResult computeUntilStopped(const std::stop_token& stop) {
  Tally stopped;
  const std::stop_callback wake(stop, [&] { stopped.add(); });
  stopped.waitFor(1);
  return core::fail(core::ErrorCode::Failed, "stopped half-way");
}

}  // namespace

class TestLatestWins : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void resultCarriesItsTicket() {
    Deliveries deliveries;
    Work work([](const int& request, Quality, std::stop_token) { return valueOf(request * 2); },
              deliveries.sink());
    const Ticket ticket = work.submit(21, Quality::Final);
    work.waitIdle();
    QCOMPARE(ticket, (Ticket{0, 1}));
    QCOMPARE(deliveries.all().size(), std::size_t{1});
    QCOMPARE(deliveries.last().ticket, ticket);
    QCOMPARE(*deliveries.last().result(), 42);
  }
  void computeSeesItsQuality() {
    std::vector<Quality> seen;
    Deliveries deliveries;
    Work work(
        [&](const int& request, Quality quality, std::stop_token) {
          seen.push_back(quality);
          return valueOf(request);
        },
        deliveries.sink());
    work.submit(1, Quality::Preview);
    work.waitIdle();
    work.submit(1, Quality::Final);
    work.waitIdle();
    QCOMPARE(seen, (std::vector{Quality::Preview, Quality::Final}));
  }

  void waitingHasALimit() {
    HeldCompute compute;
    Deliveries deliveries;
    Work work(compute.function(), deliveries.sink());
    QVERIFY(work.waitIdle(0ns));
    work.submit(1, Quality::Preview);
    QVERIFY(!work.waitIdle(1ms));
    compute.permits.add(1);
    QVERIFY(work.waitIdle(1h));
    QCOMPARE(deliveries.all().size(), std::size_t{1});
  }

  void newRequestReplacesThePendingOne() {
    HeldCompute compute;
    Deliveries deliveries;
    Work work(compute.function(), deliveries.sink());
    work.submit(1, Quality::Preview);
    compute.begun.waitFor(1);
    work.submit(2, Quality::Preview);
    work.submit(3, Quality::Final);
    work.submit(4, Quality::Preview);
    compute.permits.add(4);
    work.waitIdle();
    const auto all = deliveries.all();
    QCOMPARE(all.size(), std::size_t{2});
    QCOMPARE(*all[0].result(), 1);
    QCOMPARE(*all[1].result(), 4);
    QCOMPARE(work.activity().replaced, std::uint64_t{2});
  }
  void runningPreviewIsAllowedToFinish() {
    HeldCompute compute;
    Deliveries deliveries;
    Work work(compute.function(), deliveries.sink());
    work.submit(1, Quality::Preview);
    compute.begun.waitFor(1);
    work.submit(2, Quality::Final);
    compute.permits.add(1);
    deliveries.arrived.waitFor(1);
    QVERIFY(!compute.stopSeen);
    QCOMPARE(*deliveries.last().result(), 1);
    compute.permits.add(1);
    work.waitIdle();
  }
  void runningFinalIsStoppedByAnyNewerRequest() {
    for (const Quality newer : {Quality::Preview, Quality::Final}) {
      Tally begun;
      Deliveries deliveries;
      Work work(
          [&](const int& request, Quality, const std::stop_token& stop) {
            begun.add();
            return request == 1 ? computeUntilStopped(stop) : valueOf(request);
          },
          deliveries.sink());
      const Ticket stopped = work.submit(1, Quality::Final);
      begun.waitFor(1);
      work.submit(2, newer);
      work.waitIdle();
      const auto all = deliveries.all();
      QCOMPARE(all.size(), std::size_t{2});
      QCOMPARE(all[0].ticket, stopped);
      QVERIFY2(all[0].isCancelled(), "cancelled is an outcome, not an error");
      QCOMPARE(*all[1].result(), 2);
    }
  }
  void stoppedFinalCountsAsCancelledWhateverItReturns() {
    enum { Value, Throws, Null };
    for (const int ending : {Value, Throws, Null}) {
      HeldCompute held;
      Deliveries deliveries;
      Work work(
          [&](const int& request, Quality quality, const std::stop_token& stop) -> IntResult {
            const IntResult value = held.function()(request, quality, stop);
            if (request == 1 && ending == Throws) {
              throw std::runtime_error("stopped");
            }
            return request == 1 && ending == Null ? IntResult(nullptr) : value;
          },
          deliveries.sink());
      work.submit(1, Quality::Final);
      held.begun.waitFor(1);
      work.submit(2, Quality::Final);
      held.permits.add(1);
      deliveries.arrived.waitFor(1);
      QVERIFY(held.stopSeen);
      QVERIFY(deliveries.last().isCancelled());
      held.permits.add(1);
      work.waitIdle();
      QCOMPARE(*deliveries.last().result(), 2);
    }
  }

  void newEpochDropsWhatIsPendingAndStopsWhatRuns() {
    for (const Quality quality : {Quality::Preview, Quality::Final}) {
      HeldCompute compute;
      Deliveries deliveries;
      Work work(compute.function(), deliveries.sink());
      work.submit(1, quality);
      compute.begun.waitFor(1);
      work.submit(2, Quality::Preview);
      QCOMPARE(work.newEpoch(), std::uint64_t{1});
      compute.permits.add(1);
      work.waitIdle();
      QVERIFY(compute.stopSeen);
      QCOMPARE(compute.begun.count(), 1);
      QVERIFY(deliveries.all().empty());
      QCOMPARE(work.activity().outdated, std::uint64_t{2});
      const Ticket next = work.submit(3, Quality::Preview);
      QCOMPARE(next, (Ticket{1, 3}));
      compute.permits.add(1);
      work.waitIdle();
      QCOMPARE(deliveries.all().size(), std::size_t{1});
      QCOMPARE(*deliveries.last().result(), 3);
    }
  }
  void failureOfAnOldEpochIsDroppedToo() {
    Tally begun;
    Deliveries deliveries;
    Work work(
        [&](const int&, Quality, const std::stop_token& stop) {
          begun.add();
          return computeUntilStopped(stop);
        },
        deliveries.sink());
    work.submit(1, Quality::Preview);
    begun.waitFor(1);
    work.newEpoch();
    work.waitIdle();
    QVERIFY(deliveries.all().empty());
  }
  void deliveryUnderWayDuringNewEpochIsStoppedByTheGate() {
    Tally delivering;
    Tally goOn;
    Inbox<int> inbox;
    Work work([](const int& request, Quality, std::stop_token) { return valueOf(request); },
              [&](Outcome<int> outcome) {
                delivering.add();
                goOn.takeOne();
                QVERIFY(inbox.put(std::move(outcome)));
              });
    ResultGate gate;
    work.submit(1, Quality::Final);
    delivering.waitFor(1);
    gate.newEpoch(work.newEpoch());
    inbox.clear();
    goOn.add();
    work.waitIdle();
    const auto late = inbox.take();
    QVERIFY(late.has_value());
    QVERIFY(!gate.accept(late->ticket));
  }
  void newEpochWhileIdleIsHarmless() {
    Deliveries deliveries;
    Work work([](const int& request, Quality, std::stop_token) { return valueOf(request); },
              deliveries.sink());
    work.newEpoch();
    QCOMPARE(work.newEpoch(), std::uint64_t{2});
    QVERIFY(work.idle());
    work.submit(1, Quality::Final);
    work.waitIdle();
    QCOMPARE(deliveries.last().ticket.epoch, std::uint64_t{2});
  }

  void whateverComputeThrowsIsAFailureAndTheWorkerLives() {
    Deliveries deliveries;
    Work work(
        [](const int& request, Quality, std::stop_token) -> IntResult {
          switch (request) {
            case 0:
              throw std::runtime_error("row 7 is empty");
            case 1:
              throw 42;
            case 2:
              throw std::bad_alloc();
            case 3:
              return core::fail(core::ErrorCode::BadInput, "said politely");
            case 4:
              return nullptr;
            default:
              return valueOf(request);
          }
        },
        deliveries.sink());
    const std::vector<std::string> expected{"row 7 is empty", "unknown reason", "out of memory",
                                            "said politely", "without a result"};
    for (int request = 0; request < 5; ++request) {
      work.submit(request, Quality::Final);
      work.waitIdle();
      const Outcome<int> outcome = deliveries.last();
      QVERIFY(outcome.error());
      const std::string sentence = core::describe(*outcome.error());
      QVERIFY2(sentence.find(expected[static_cast<std::size_t>(request)]) != std::string::npos,
               sentence.c_str());
    }
    work.submit(5, Quality::Final);
    work.waitIdle();
    QCOMPARE(*deliveries.last().result(), 5);
    QCOMPARE(work.activity().failures, std::uint64_t{5});
  }

  void intermediateFramesAppearDuringADrag() {
    // 60 ticks; a preview takes as long as three of them. Cancelling on each tick would show nothing until
    // the end.
    HeldCompute compute;
    Tally delivered;
    Inbox<int> inbox;
    Work work(compute.function(), [&](Outcome<int> outcome) {
      static_cast<void>(inbox.put(std::move(outcome)));
      delivered.add();
    });
    ResultGate gate;
    std::vector<int> shown;
    const auto drain = [&] {
      while (const auto outcome = inbox.take()) {
        if (gate.accept(outcome->ticket)) {
          shown.push_back(*outcome->result());
        }
      }
    };
    for (int tick = 1; tick <= 60; ++tick) {
      work.submit(tick, Quality::Preview);
      if (tick % 3 == 0) {
        compute.begun.waitFor(tick / 3);
        compute.permits.add();
        delivered.waitFor(tick / 3);
        drain();
      }
    }
    QCOMPARE(shown.size(), std::size_t{20});
    const Ticket last = work.submit(100, Quality::Final);
    compute.permits.add(2);
    work.waitIdle();
    drain();
    QCOMPARE(shown.back(), 100);
    QCOMPARE(gate.shown(), last);
    QVERIFY2(std::is_sorted(shown.begin(), shown.end()), "the picture never goes back");
  }

  void deliveryHoldsNoLock() {
    Tally delivered;
    Work* itself = nullptr;
    Tally ready;
    Work work([](const int& request, Quality, std::stop_token) { return valueOf(request); },
              [&](const Outcome<int>& outcome) {
                ready.waitFor(1);
                // Another thread gets everything it asks for while this delivery lasts.
                std::jthread([&] { static_cast<void>(itself->activity()); }).join();
                if (*outcome.result() < 5) {
                  itself->submit(*outcome.result() + 1, Quality::Final);
                }
                if (*outcome.result() == 3) {
                  itself->submit(5, Quality::Preview);
                }
                delivered.add();
              });
    itself = &work;
    ready.add();
    work.submit(1, Quality::Final);
    work.waitIdle();
    QCOMPARE(delivered.count(), 4);
  }
  void stopCallbacksRunWithoutTheLock() {
    Tally begun;
    Work* itself = nullptr;
    std::atomic<int> callbacks{0};
    Work work(
        [&](const int& request, Quality, const std::stop_token& stop) {
          Tally stopped;
          const std::stop_callback wake(stop, [&] {
            static_cast<void>(itself->activity());
            ++callbacks;
            stopped.add();
          });
          begun.add();
          if (request != 3) {
            stopped.waitFor(1);
          }
          return valueOf(request);
        },
        [](const Outcome<int>&) {});
    itself = &work;
    work.submit(1, Quality::Final);
    begun.waitFor(1);
    work.submit(2, Quality::Preview);
    begun.waitFor(2);
    work.newEpoch();
    work.submit(3, Quality::Final);
    work.waitIdle();
    QCOMPARE(callbacks.load(), 2);
  }

  void replacedAndFinishedRequestsAreFreed() {
    using SharedWork = LatestWins<std::shared_ptr<int>, int>;
    HeldCompute held;
    SharedWork work([&](const std::shared_ptr<int>& request, Quality quality,
                        const std::stop_token& stop) { return held.function()(*request, quality, stop); },
                    [](const Outcome<int>&) {});
    std::vector<std::shared_ptr<int>> requests;
    for (int i = 0; i < 3; ++i) {
      requests.push_back(std::make_shared<int>(i));
      work.submit(requests.back(), Quality::Preview);
      held.begun.waitFor(1);
    }
    QCOMPARE(requests[1].use_count(), 1L);
    held.permits.add(2);
    work.waitIdle();
    for (const auto& request : requests) {
      QCOMPARE(request.use_count(), 1L);
    }
  }

  void destroyedWhileRunningDeliversNothingAfterwards() {
    for (int round = 0; round < 1000; ++round) {
      std::atomic<bool> alive{true};
      std::atomic<int> lateDeliveries{0};
      Tally begun;
      {
        Work work(
            [&](const int&, Quality, const std::stop_token& stop) {
              begun.add();
              return computeUntilStopped(stop);
            },
            [&](const Outcome<int>&) { lateDeliveries += alive ? 0 : 1; });
        work.submit(1, round % 2 == 0 ? Quality::Preview : Quality::Final);
        if (round % 3 != 0) {
          begun.waitFor(1);
        }
        if (round % 4 < 2) {
          work.submit(2, Quality::Preview);
        }
      }
      alive = false;
      QCOMPARE(lateDeliveries.load(), 0);
    }
  }
  void destructionWaitsForComputeThatIgnoresItsToken() {
    HeldCompute compute;
    Deliveries deliveries;
    auto work = std::make_unique<Work>(compute.function(), deliveries.sink());
    work->submit(1, Quality::Preview);
    work->submit(2, Quality::Preview);
    compute.begun.waitFor(1);
    std::jthread destroyer([&] { work.reset(); });
    compute.permits.add(2);
    destroyer.join();
    QVERIFY(compute.begun.count() <= 2);
  }
  void submitFromComputeDuringDestructionStartsNothing() {
    Tally begun;
    Work* itself = nullptr;
    {
      Work work(
          [&](const int& request, Quality, const std::stop_token& stop) {
            begun.add();
            auto result = computeUntilStopped(stop);
            itself->submit(request + 1, Quality::Final);
            return result;
          },
          [](const Outcome<int>&) {});
      itself = &work;
      work.submit(1, Quality::Preview);
      begun.waitFor(1);
    }
    QCOMPARE(begun.count(), 1);
  }

  void activityMeasuresTheLastResult() {
    ManualClock clock;
    Deliveries deliveries;
    Work work(
        [&](const int& request, Quality, std::stop_token) -> IntResult {
          clock.advance(std::chrono::milliseconds(request));
          if (request == 7) {
            return core::fail(core::ErrorCode::Failed, "seven");
          }
          return valueOf(request);
        },
        deliveries.sink(), clock.source());
    QVERIFY(!work.activity().busy);
    work.submit(30, Quality::Preview);
    work.waitIdle();
    work.submit(7, Quality::Final);
    work.waitIdle();
    const LatestWinsActivity activity = work.activity();
    QVERIFY(!activity.busy);
    QCOMPARE(activity.lastComputeTime, std::chrono::nanoseconds(30ms));
    QCOMPARE(activity.submitted, std::uint64_t{2});
    QCOMPARE(activity.results, std::uint64_t{1});
    QCOMPARE(activity.failures, std::uint64_t{1});
  }

  void manyThreadsSubmitAndTheLastRequestIsAnswered() {
    constexpr int threads = 4;
    constexpr int requests = 1500;
    Deliveries deliveries;
    Work work([](const int& request, Quality, std::stop_token) { return valueOf(request); },
              deliveries.sink());
    std::mutex mutex;
    std::map<Ticket, int> asked;
    {
      std::vector<std::jthread> submitters;
      for (int t = 0; t < threads; ++t) {
        submitters.emplace_back([&, t] {
          std::minstd_rand random(static_cast<unsigned>(t + 1));
          for (int i = 0; i < requests; ++i) {
            const int value = t * requests + i;
            const Ticket ticket = work.submit(value, random() % 2 == 0 ? Quality::Preview : Quality::Final);
            if (random() % 100 == 0) {
              work.newEpoch();
            }
            const std::scoped_lock lock(mutex);
            asked.emplace(ticket, value);
          }
        });
      }
    }
    const Ticket last = work.submit(-1, Quality::Preview);
    asked.emplace(last, -1);
    work.waitIdle();

    const auto all = deliveries.all();
    Ticket previous;
    for (const Outcome<int>& outcome : all) {
      QVERIFY(previous < outcome.ticket);
      previous = outcome.ticket;
      QVERIFY(!outcome.error());
      QVERIFY(outcome.isCancelled() || *outcome.result() == asked.at(outcome.ticket));
    }
    QCOMPARE(all.back().ticket, last);
    QCOMPARE(*all.back().result(), -1);
    QCOMPARE(asked.size(), std::size_t{threads * requests + 1});
    const LatestWinsActivity activity = work.activity();
    QCOMPARE(activity.submitted,
             activity.replaced + activity.outdated + activity.results + activity.cancelled);
    QCOMPARE(activity.results + activity.cancelled, std::uint64_t{all.size()});
  }
};

QTEST_APPLESS_MAIN(TestLatestWins)
#include "tst_latest_wins.moc"
