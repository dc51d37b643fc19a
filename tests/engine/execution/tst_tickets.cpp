// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>
#include <cmath>
#include <exception>
#include <functional>
#include <memory>
#include <new>
#include <stdexcept>
#include <string>
#include <thread>

#include "engine/execution/guarded.h"
#include "engine/execution/inbox.h"
#include "engine/execution/remaining_time.h"
#include "engine/execution/ticket.h"

using namespace quantoscope;
using namespace quantoscope::execution;
using namespace std::chrono_literals;

namespace {

Outcome<int> resultOf(Ticket ticket, int value) {
  return {ticket, std::make_shared<const int>(value)};
}
Outcome<int> failureOf(Ticket ticket, const char* text) {
  return {ticket, core::Error{core::ErrorCode::Failed, text, {}, {}}};
}
core::Error errorOf(const std::function<core::Result<void>()>& work) {
  return guarded(work).error();
}

struct LongMessage : std::exception {
  const char* what() const noexcept override {
    return "a message far too long for the buffer inside a string";
  }
};

}  // namespace

class TestTickets : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void ticketsAreOrderedByEpochThenGeneration() {
    QVERIFY((Ticket{0, 9} < Ticket{1, 1}));
    QVERIFY((Ticket{1, 1} < Ticket{1, 2}));
    QCOMPARE((Ticket{1, 2}), (Ticket{1, 2}));
  }
  void gateLetsThePictureAdvanceOnly() {
    ResultGate gate;
    QVERIFY(!gate.accept({0, 0}));
    QVERIFY(gate.accept({0, 2}));
    QVERIFY(!gate.accept({0, 2}));
    QVERIFY(!gate.accept({0, 1}));
    QVERIFY(gate.accept({0, 7}));
    QCOMPARE(gate.shown(), (Ticket{0, 7}));
  }
  void gateDropsOtherEpochs() {
    ResultGate gate;
    QVERIFY(gate.accept({0, 5}));
    gate.newEpoch(1);
    QVERIFY(!gate.accept({0, 6}));
    QVERIFY(!gate.accept({2, 6}));
    QVERIFY(gate.accept({1, 7}));
    gate.newEpoch(1);
    QVERIFY2(!gate.accept({1, 7}), "the same epoch again forgets nothing");
    gate.newEpoch(0);
    QVERIFY2(gate.accept({1, 8}), "an epoch never goes back");
  }

  void inboxWakesOncePerFilledSlot() {
    Inbox<int> inbox;
    QVERIFY(!inbox.take().has_value());
    QVERIFY(inbox.put(resultOf({0, 1}, 1)));
    QVERIFY(!inbox.put(resultOf({0, 2}, 2)));
    QVERIFY(!inbox.put(resultOf({0, 3}, 3)));
    QCOMPARE(*inbox.take()->result(), 3);
    QVERIFY(!inbox.take().has_value());
    QVERIFY(inbox.put(resultOf({0, 4}, 4)));
  }
  void inboxKeepsFailuresAndResultsApart() {
    Inbox<int> inbox;
    QVERIFY(inbox.put(resultOf({0, 1}, 1)));
    QVERIFY2(inbox.put(failureOf({0, 2}, "two")), "a second kind needs a second wake-up");
    QVERIFY(!inbox.put(resultOf({0, 3}, 3)));
    QVERIFY(!inbox.put(failureOf({0, 4}, "four")));
    const auto first = inbox.take();
    const auto second = inbox.take();
    QCOMPARE(*first->result(), 3);
    QCOMPARE(second->error()->text, "four");
    QVERIFY(!inbox.take().has_value());

    QVERIFY(inbox.put(resultOf({0, 6}, 6)));
    QVERIFY(inbox.put(failureOf({0, 5}, "five")));
    QVERIFY2(inbox.take()->error(), "the older one comes first");
    QCOMPARE(*inbox.take()->result(), 6);
  }
  void inboxIgnoresCancelledAndOlder() {
    Inbox<int> inbox;
    QVERIFY(!inbox.put({{0, 1}, Cancelled{}}));
    QVERIFY(!inbox.take().has_value());
    QVERIFY(inbox.put(resultOf({0, 5}, 5)));
    QVERIFY(!inbox.put({{0, 6}, Cancelled{}}));
    QVERIFY(!inbox.put(resultOf({0, 4}, 4)));
    QCOMPARE(*inbox.take()->result(), 5);
  }
  void inboxForgetsAndFreesOnClear() {
    Inbox<int> inbox;
    const auto value = std::make_shared<const int>(1);
    QVERIFY(inbox.put({{0, 1}, value}));
    QVERIFY(inbox.put(failureOf({0, 2}, "two")));
    inbox.clear();
    QCOMPARE(value.use_count(), 1L);
    QVERIFY(!inbox.take().has_value());
    QVERIFY(inbox.put(resultOf({1, 1}, 1)));
  }
  void inboxSurvivesTwoThreadsAndKeepsTheLast() {
    Inbox<int> inbox;
    constexpr int last = 20000;
    int wakeUps = 0;
    std::jthread writer([&] {
      for (int i = 1; i <= last; ++i) {
        wakeUps += inbox.put(resultOf({0, static_cast<std::uint64_t>(i)}, i)) ? 1 : 0;
      }
    });
    int seen = 0;
    int taken = 0;
    while (seen < last) {
      if (const auto outcome = inbox.take()) {
        QVERIFY(*outcome->result() > seen);
        seen = *outcome->result();
        ++taken;
      }
    }
    writer.join();
    QCOMPARE(wakeUps, taken);
  }

  void whatIsThrownBecomesAnError() {
    QCOMPARE(
        core::describe(errorOf([]() -> core::Result<void> { throw std::runtime_error("no such row"); })),
        std::string("The computation broke off (no such row); change the input or report this as a bug."));
    QCOMPARE(
        core::describe(errorOf([]() -> core::Result<void> { throw 42; })),
        std::string(
            "The computation broke off for an unknown reason; change the input or report this as a bug."));
    QCOMPARE(
        core::describe(errorOf([]() -> core::Result<void> { throw std::bad_alloc(); })),
        std::string("The computation ran out of memory; choose a smaller input or close other programs."));
    QCOMPARE(errorOf([]() -> core::Result<void> { throw LongMessage(); }).arguments.size(), std::size_t{1});
    QVERIFY(guarded([]() -> core::Result<int> { return 3; }).value() == 3);
  }

  void remainingTimeOfSteadyWorkIsExact() {
    RemainingTime time;
    TimePoint now;
    QVERIFY(!time.at(now).has_value());
    time.report({0, 100}, now);
    QVERIFY2(!time.at(now).has_value(), "one report is no speed");
    for (std::uint64_t done = 1; done <= 40; ++done) {
      now += 2s;
      time.report({done, 100}, now);
      QVERIFY(std::abs(time.at(now)->count() - 2.0 * static_cast<double>(100 - done)) < 1e-9);
    }
    QVERIFY2(std::abs(time.at(now + 5s)->count() - 115.0) < 1e-9, "it counts down between reports");
    QCOMPARE(time.at(now + 1h)->count(), 0.0);
    time.report({100, 100}, now);
    QCOMPARE(time.at(now)->count(), 0.0);
  }
  void remainingTimeFollowsAChangeOfSpeed() {
    RemainingTime time;
    TimePoint now;
    time.report({0, 1000}, now);
    for (std::uint64_t done = 1; done <= 100; ++done) {
      time.report({done, 1000}, now += 1s);
    }
    for (std::uint64_t done = 101; done <= 115; ++done) {
      time.report({done, 1000}, now += 10s);
    }
    // 150 s at a tenth of the speed: what is remembered of the fast part weighs e^-5.
    const double perUnit = time.at(now)->count() / 885.0;
    QVERIFY2(perUnit > 9.0 && perUnit <= 10.0, qPrintable(QString::number(perUnit)));
  }
  void remainingTimeDoesNotTrustWhatWasFoundDone() {
    RemainingTime time;
    TimePoint now;
    time.report({500, 1000}, now += 1ms);
    QVERIFY(!time.at(now).has_value());
    time.report({501, 1000}, now += 1s);
    QCOMPARE(time.at(now)->count(), 499.0);
    time.report({0, 10}, now += 1s);
    QVERIFY2(!time.at(now).has_value(), "a new phase starts anew");
    time.report({1, 0}, now += 1s);
    QVERIFY2(!time.at(now).has_value(), "an unknown total has no end");
    time.report({5, 4}, now += 1s);
    QCOMPARE(time.at(now)->count(), 0.0);
  }
  void remainingTimeIsUnknownWithoutMovement() {
    RemainingTime time;
    TimePoint now;
    time.report({3, 10}, now);
    time.report({3, 10}, now += 10s);
    QVERIFY(!time.at(now).has_value());
    RemainingTime atOnce;
    atOnce.report({0, 10}, now);
    atOnce.report({5, 10}, now);
    QVERIFY2(!atOnce.at(now).has_value(), "no time has passed, so there is no speed");
  }
};

QTEST_APPLESS_MAIN(TestTickets)
#include "tst_tickets.moc"
