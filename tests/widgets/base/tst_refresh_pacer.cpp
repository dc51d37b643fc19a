// SPDX-License-Identifier: GPL-3.0-or-later
// While something is dragged panels take turns, and nothing that was asked for is lost.
#include <QTest>

#include "widgets/base/refresh_pacer.h"

using quantoscope::base::Pace;
using quantoscope::base::RefreshPacer;

namespace {

/// Longer than a turn's time.
void work() {
  QElapsedTimer timer;
  timer.start();
  while (timer.elapsed() < 8) {
  }
}

}  // namespace

class TestRefreshPacer : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void withoutADragEverythingRunsAtOnce() {
    RefreshPacer pacer;
    QObject first;
    QObject second;
    int done = 0;
    for (int i = 0; i < 3; ++i) {
      for (QObject* who : {&first, &second}) {
        pacer.run(*who, Pace::Shared, [&] {
          work();
          ++done;
        });
      }
    }
    QCOMPARE(done, 6);
  }

  void aTurnThatIsFullLeavesTheRestToTheNext() {
    RefreshPacer pacer;
    pacer.setDragging(true);
    QObject first;
    QObject second;
    QStringList done;
    pacer.run(first, Pace::Frame, [&] {
      work();
      done << QStringLiteral("first");
    });
    pacer.run(second, Pace::Shared, [&] { done << QStringLiteral("old"); });
    pacer.run(second, Pace::Shared, [&] { done << QStringLiteral("new"); });
    QCOMPARE(done, QStringList{QStringLiteral("first")});
    QVERIFY(pacer.isWaiting(second) && !pacer.isWaiting(first));
    // What waits is replaced by what is newer, and runs in a later turn.
    QTRY_COMPARE(done, (QStringList{QStringLiteral("first"), QStringLiteral("new")}));
    QVERIFY(!pacer.isWaiting(second));
  }

  void whatFollowsEveryFrameNeverWaits() {
    RefreshPacer pacer;
    pacer.setDragging(true);
    QObject busy;
    QObject shared;
    QObject main;
    QStringList done;
    pacer.run(busy, Pace::Frame, work);
    pacer.run(shared, Pace::Shared, [&] { done << QStringLiteral("shared"); });
    pacer.run(main, Pace::Frame, [&] { done << QStringLiteral("main"); });
    QCOMPARE(done, QStringList{QStringLiteral("main")});
    QTRY_COMPARE(done, (QStringList{QStringLiteral("main"), QStringLiteral("shared")}));
  }

  void thoseThatSharePauseAsLongAsTogetherTheyWork() {
    RefreshPacer pacer;
    pacer.setDragging(true);
    QObject one;
    pacer.run(one, Pace::Shared, work);
    QVERIFY(pacer.pause() >= 16);
    QVERIFY(pacer.pause() <= 250);
    int done = 0;
    pacer.run(one, Pace::Shared, [&] { ++done; });
    QCOMPARE(done, 0);
    QTRY_COMPARE(done, 1);
  }

  void theEndOfADragShowsWhatWaits() {
    RefreshPacer pacer;
    pacer.setDragging(true);
    QObject one;
    QObject two;
    int done = 0;
    pacer.run(one, Pace::Shared, work);
    pacer.run(one, Pace::Shared, [&] { ++done; });
    pacer.run(two, Pace::Shared, [&] { ++done; });
    pacer.setDragging(false);
    QTRY_COMPARE(done, 2);
  }

  void nothingRunsForWhoIsGone() {
    RefreshPacer pacer;
    pacer.setDragging(true);
    QObject busy;
    auto gone = std::make_unique<QObject>();
    bool ran = false;
    pacer.run(busy, Pace::Frame, work);
    pacer.run(*gone, Pace::Shared, [&] { ran = true; });
    QVERIFY(pacer.isWaiting(*gone));
    gone.reset();
    int after = 0;
    QObject last;
    pacer.run(last, Pace::Shared, [&] { ++after; });
    QTRY_COMPARE(after, 1);
    QVERIFY(!ran);
  }
};

QTEST_MAIN(TestRefreshPacer)
#include "tst_refresh_pacer.moc"
