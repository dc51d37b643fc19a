// SPDX-License-Identifier: GPL-3.0-or-later
#include <QSignalSpy>
#include <QTest>

#include "widgets/base/throttle.h"

using quantoscope::base::Throttle;

class TestThrottle : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void firstFireTriggersAtOnce() {
    Throttle throttle(1000);
    QSignalSpy spy(&throttle, &Throttle::triggered);
    throttle.fire();
    QCOMPARE(spy.count(), 1);
    QVERIFY(!throttle.isPending());
  }
  void burstIsMergedIntoOneLaterTrigger() {
    Throttle throttle(30);
    QSignalSpy spy(&throttle, &Throttle::triggered);
    for (int i = 0; i < 50; ++i) {
      throttle.fire();
    }
    QCOMPARE(spy.count(), 1);
    QVERIFY(throttle.isPending());
    QTRY_COMPARE(spy.count(), 2);
    QVERIFY(!throttle.isPending());
  }
  void fireFromInsideTriggeredIsNotLost() {
    Throttle throttle(10);
    QSignalSpy spy(&throttle, &Throttle::triggered);
    bool again = true;
    connect(&throttle, &Throttle::triggered, this, [&] {
      if (std::exchange(again, false)) {
        throttle.fire();
      }
    });
    throttle.fire();
    QTRY_COMPARE(spy.count(), 2);
  }
};

QTEST_GUILESS_MAIN(TestThrottle)
#include "tst_throttle.moc"
