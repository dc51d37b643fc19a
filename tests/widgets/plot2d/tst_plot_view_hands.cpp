// SPDX-License-Identifier: GPL-3.0-or-later
// The plot widget under mouse and keys: zoom, pan, brush, picking, reading and the menu.
#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QLabel>
#include <QMenu>
#include <QSignalSpy>
#include <QTest>
#include <cmath>

#include "tests/widgets/plot2d/shown_plot.h"

using namespace quantoscope;
using plot2d::PlotView;
using present::Extent;
using present::Range;
using present::Subject;
using test::close;
using test::length;
using test::sameExtent;
using test::Shown;

namespace {

using MaybeRange = std::optional<Range>;

}  // namespace

class TestPlotViewHands : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void wheelZoomsAtThePointer() {
    Shown shown(test::shared(test::everything()));
    const QPoint place = shown.view.plotArea().center().toPoint() + QPoint(40, -30);
    const Extent before = shown.view.visibleExtent();
    const QRectF area = shown.view.plotArea();
    const double x = before.x.low + (place.x() - area.left()) / area.width() * length(before.x);
    shown.wheel(place, 120);
    const Extent after = shown.view.visibleExtent();
    QVERIFY(length(after.x) < 0.95 * length(before.x));
    QVERIFY(length(after.y) < 0.95 * length(before.y));
    QVERIFY(close(shown.view.toPixel(x, 0).x(), place.x(), 1.5));
    shown.wheel(place, -120);
    QVERIFY(close(length(shown.view.visibleExtent().x), length(before.x), 0.02 * length(before.x)));
  }

  void wheelOverAnAxisZoomsThatAxis() {
    Shown shown(test::shared(test::everything()));
    const Extent before = shown.view.visibleExtent();
    const QRectF area = shown.view.plotArea();
    shown.wheel(QPoint(static_cast<int>(area.left()) - 10, static_cast<int>(area.center().y())), 120);
    QCOMPARE(length(shown.view.visibleExtent().x), length(before.x));
    QVERIFY(length(shown.view.visibleExtent().y) < length(before.y));
    const Extent then = shown.view.visibleExtent();
    shown.wheel(QPoint(static_cast<int>(area.center().x()), static_cast<int>(area.bottom()) + 10), 120);
    QVERIFY(length(shown.view.visibleExtent().x) < length(then.x));
    QCOMPARE(length(shown.view.visibleExtent().y), length(then.y));
  }

  void dragPansWithThePointer() {
    Shown shown(test::shared(test::everything()));
    const QPoint from = shown.view.plotArea().center().toPoint();
    const QPointF before = shown.view.toPixel(2, 2);
    shown.drag(from, from + QPoint(60, -40));
    const QPointF after = shown.view.toPixel(2, 2);
    QVERIFY(close(after.x() - before.x(), 60, 1.5));
    QVERIFY(close(after.y() - before.y(), -40, 1.5));
    QVERIFY(shown.view.isZoomed());
  }

  void escapeTakesAPanBack() {
    Shown shown(test::shared(test::everything()));
    const Extent before = shown.view.visibleExtent();
    const QPoint from = shown.view.plotArea().center().toPoint();
    QTest::mousePress(&shown.view, Qt::LeftButton, Qt::NoModifier, from);
    QTest::mouseMove(&shown.view, from + QPoint(80, 0));
    QVERIFY(!sameExtent(shown.view.visibleExtent(), before));
    QTest::keyClick(&shown.view, Qt::Key_Escape);
    QVERIFY(sameExtent(shown.view.visibleExtent(), before));
    QVERIFY(!shown.view.isZoomed());
    QTest::mouseRelease(&shown.view, Qt::LeftButton, Qt::NoModifier, from + QPoint(80, 0));
    QVERIFY(!shown.view.isZoomed());
  }

  void shiftDragZoomsToTheBoxAndDoubleClickFits() {
    Shown shown(test::shared(test::everything()));
    const Extent all = shown.view.visibleExtent();
    shown.drag(shown.at(1, 3), shown.at(3, 1), Qt::ShiftModifier);
    const Extent box = shown.view.visibleExtent();
    const double pixel = length(all.x) / shown.view.plotArea().width();
    QVERIFY(close(box.x.low, 1, 2 * pixel) && close(box.x.high, 3, 2 * pixel));
    QVERIFY(close(box.y.low, 1, 0.05) && close(box.y.high, 3, 0.05));
    QTest::mouseDClick(&shown.view, Qt::LeftButton, Qt::NoModifier, shown.view.plotArea().center().toPoint());
    shown.settle();
    QVERIFY(!shown.view.isZoomed());
    QVERIFY(sameExtent(shown.view.visibleExtent(), all));
  }

  void keysDoWhatTheMouseDoes() {
    Shown shown(test::shared(test::everything()));
    const Extent all = shown.view.visibleExtent();
    QTest::keyClick(&shown.view, Qt::Key_Right);
    QVERIFY(shown.view.visibleExtent().x.low > all.x.low);
    QTest::keyClick(&shown.view, Qt::Key_Up);
    QVERIFY(shown.view.visibleExtent().y.low > all.y.low);
    QTest::keyClick(&shown.view, Qt::Key_0);
    QVERIFY(sameExtent(shown.view.visibleExtent(), all));
    QTest::keyClick(&shown.view, Qt::Key_Plus);
    QVERIFY(length(shown.view.visibleExtent().x) < length(all.x));
    QTest::keyClick(&shown.view, Qt::Key_Minus);
    QTest::keyClick(&shown.view, Qt::Key_Minus);
    QVERIFY(length(shown.view.visibleExtent().x) > length(all.x));
    QTest::keyClick(&shown.view, Qt::Key_Home);
    QVERIFY(!shown.view.isZoomed());
  }

  void focusByKeyboardIsVisible() {
    Shown shown;
    QVERIFY(shown.view.focusPolicy() & Qt::TabFocus);
    shown.view.clearFocus();
    const QImage without = shown.view.grab().toImage();
    shown.view.activateWindow();
    shown.view.setFocus(Qt::TabFocusReason);
    QTRY_VERIFY(shown.view.hasFocus());
    QVERIFY(shown.view.grab().toImage() != without);
  }

  void brushDragEmitsDataRangesAndFinishesOnce() {
    Shown shown(test::shared(test::everything()));
    shown.view.setBrushEnabled(true);
    QSignalSpy spy(&shown.view, &PlotView::brushChanged);
    const QPoint from(shown.at(1, 2).x(), shown.view.plotArea().center().toPoint().y());
    const QPoint to(shown.at(3, 2).x(), from.y());
    shown.drag(from, to, Qt::ControlModifier);
    QVERIFY(spy.count() >= 2);
    int finished = 0;
    for (const QList<QVariant>& call : spy) {
      finished += call[1].toBool() ? 1 : 0;
    }
    QCOMPARE(finished, 1);
    QVERIFY(spy.last()[1].toBool());
    const auto range = spy.last()[0].value<MaybeRange>();
    QVERIFY(range.has_value());
    QVERIFY(close(range->low, 1, 0.03) && close(range->high, 3, 0.03));
    QVERIFY(!shown.view.isZoomed());

    spy.clear();
    shown.drag(QPoint(shown.at(3, 2).x(), from.y()), QPoint(shown.at(4, 2).x(), from.y()));
    QVERIFY(close(shown.view.brush()->low, 1, 0.03) && close(shown.view.brush()->high, 4, 0.03));
    shown.drag(QPoint(shown.at(1, 2).x(), from.y()), QPoint(shown.at(2, 2).x(), from.y()));
    QVERIFY(close(shown.view.brush()->low, 2, 0.03) && close(shown.view.brush()->high, 4, 0.03));
    shown.view.setBrushMode(true);
    shown.drag(QPoint(shown.at(3, 2).x(), from.y()), QPoint(shown.at(2, 2).x(), from.y()));
    QVERIFY(close(shown.view.brush()->low, 1, 0.05) && close(shown.view.brush()->high, 3, 0.05));
  }

  void brushNeedsToBeEnabled() {
    Shown shown(test::shared(test::everything()));
    QSignalSpy spy(&shown.view, &PlotView::brushChanged);
    const QPoint from = shown.view.plotArea().center().toPoint();
    shown.drag(from, from + QPoint(50, 0), Qt::ControlModifier);
    QTest::keyClick(&shown.view, Qt::Key_B);
    QCOMPARE(spy.count(), 0);
    QVERIFY(!shown.view.brush());
  }

  void brushByKeyboard() {
    Shown shown(test::shared(test::everything()));
    shown.view.setBrushEnabled(true);
    QSignalSpy spy(&shown.view, &PlotView::brushChanged);
    QTest::keyClick(&shown.view, Qt::Key_B);
    const Range visible = shown.view.visibleExtent().x;
    const Range start = shown.view.brush().value();
    QVERIFY(close(start.low, visible.low + length(visible) / 3, 1e-9));
    QVERIFY(close(start.high, visible.high - length(visible) / 3, 1e-9));
    QTest::keyClick(&shown.view, Qt::Key_Right, Qt::ControlModifier);
    const Range moved = shown.view.brush().value();
    QVERIFY(moved.low > start.low && close(length(moved), length(start), 1e-9));
    QTest::keyClick(&shown.view, Qt::Key_Left, Qt::ControlModifier | Qt::ShiftModifier);
    const Range smaller = shown.view.brush().value();
    QVERIFY(close(smaller.low, moved.low, 1e-12) && smaller.high < moved.high);
    QTest::keyClick(&shown.view, Qt::Key_Escape);
    QVERIFY(!shown.view.brush());
    QCOMPARE(spy.count(), 4);
    for (const QList<QVariant>& call : spy) {
      QVERIFY(call[1].toBool());
    }
    QVERIFY(!spy.last()[0].value<MaybeRange>().has_value());
  }

  void settingTheBrushIsSilentAndVisible() {
    Shown shown(test::shared(test::everything()));
    QSignalSpy spy(&shown.view, &PlotView::brushChanged);
    const QImage before = shown.view.grab().toImage();
    const int replots = shown.view.replotCount();
    shown.view.setBrush(Range{3, 1});
    QCOMPARE(shown.view.brush(), MaybeRange(Range{1, 3}));
    QVERIFY(shown.view.grab().toImage() != before);
    shown.settle();
    QCOMPARE(shown.view.replotCount(), replots);
    QCOMPARE(spy.count(), 0);
  }

  void clickTellsWhatItHit() {
    Shown shown;
    QSignalSpy spy(&shown.view, &PlotView::subjectClicked);
    QTest::mouseClick(&shown.view, Qt::LeftButton, Qt::NoModifier, shown.at(0.1, 0.1));
    QTest::mouseClick(&shown.view, Qt::LeftButton, Qt::NoModifier, shown.at(0.75, 0));
    QCOMPARE(spy.count(), 2);
    QCOMPARE(spy[0][0].value<Subject>(), (Subject{2, {}}));
    QCOMPARE(spy[1][0].value<Subject>(), (Subject{1, {}}));
    const QRectF area = shown.view.plotArea();
    QTest::mouseClick(&shown.view, Qt::LeftButton, Qt::NoModifier, area.topLeft().toPoint() + QPoint(3, 3));
    QCOMPARE(spy.count(), 2);
  }

  void hoverReadsOutTheNearestPoint() {
    Shown shown(test::shared(test::everything()));
    QSignalSpy spy(&shown.view, &PlotView::subjectHovered);
    auto* readout = shown.view.findChild<QLabel*>(QStringLiteral("plotReadout"));
    QVERIFY(readout != nullptr);
    shown.hover(shown.at(5, 4) + QPoint(2, 1));
    QVERIFY(readout->isVisible());
    QVERIFY(readout->text().contains(QStringLiteral("Samples")));
    QVERIFY(readout->text().contains(QStringLiteral("Horizontal error")));
    QVERIFY(readout->text().contains(QStringLiteral(">5<")));
    QVERIFY(readout->text().contains(QStringLiteral(">4<")));
    QCOMPARE(spy.count(), 1);
    QCOMPARE(spy.last()[0].value<std::optional<Subject>>(), std::optional(Subject{{}, 4}));
    QEvent leave(QEvent::Leave);
    QCoreApplication::sendEvent(&shown.view, &leave);
    QVERIFY(!readout->isVisible());
    QCOMPARE(spy.count(), 2);
    QVERIFY(!spy.last()[0].value<std::optional<Subject>>().has_value());
  }

  void namesFromFilesAreNotMarkup() {
    present::Plot plot = test::namedPlot();
    auto region = test::square("r", 1, 1);
    region.info.name = present::Text::verbatim("<img src=x>");
    plot.elements = {region};
    Shown shown(test::shared(plot));
    shown.hover(shown.at(0, 0));
    auto* readout = shown.view.findChild<QLabel*>(QStringLiteral("plotReadout"));
    QVERIFY(readout->text().contains(QStringLiteral("&lt;img")));
  }

  void contextMenuOffersCopyAndExport() {
    Shown shown;
    QSignalSpy spy(&shown.view, &PlotView::exportRequested);
    QContextMenuEvent event(QContextMenuEvent::Keyboard, QPoint(100, 100),
                            shown.view.mapToGlobal(QPoint(100, 100)));
    QCoreApplication::sendEvent(&shown.view, &event);
    auto* menu = shown.view.findChild<QMenu*>();
    QVERIFY(menu != nullptr);
    const auto trigger = [menu](const QString& part) {
      for (QAction* action : menu->actions()) {
        if (action->text().contains(part)) {
          action->trigger();
          return true;
        }
      }
      return false;
    };
    QVERIFY(trigger(QStringLiteral("Data (CSV)")));
    QVERIFY(QApplication::clipboard()->text().startsWith(QStringLiteral("element,kind,Horizontal error")));
    QVERIFY(trigger(QStringLiteral("Copy image")));
    QCOMPARE(QApplication::clipboard()->image().size(), shown.view.size() * 2);
    QVERIFY(trigger(QStringLiteral("Export")));
    QCOMPARE(spy.count(), 1);
    menu->close();
  }
};

QTEST_MAIN(TestPlotViewHands)
#include "tst_plot_view_hands.moc"
