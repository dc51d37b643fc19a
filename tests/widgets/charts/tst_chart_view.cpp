// SPDX-License-Identifier: GPL-3.0-or-later
#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QSignalSpy>
#include <QTest>

#include "engine/present/csv.h"
#include "tests/widgets/charts/chart_samples.h"
#include "widgets/charts/chart_view.h"

using namespace quantoscope;
using namespace chart_samples;
using charts::ChartView;

Q_DECLARE_METATYPE(quantoscope::present::Subject)

namespace {

present::Subject subjectIn(const QSignalSpy& spy, int index) {
  return spy.at(index).at(0).value<present::Subject>();
}

void show(ChartView& view, present::ChartPtr chart) {
  view.resize(500, 340);
  view.setChart(std::move(chart));
  view.show();
  view.activateWindow();
  QVERIFY(QTest::qWaitForWindowActive(&view));
}

}  // namespace

class TestChartView : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void initTestCase() { qRegisterMetaType<present::Subject>("quantoscope::present::Subject"); }
  void hiddenDoesNothing() {
    ChartView view;
    view.setChart(bars({{1, 2}}));
    view.setChart(bars({{3, 4}}));
    QCOMPARE(view.updateCount(), 0);
    QCOMPARE(view.buildCount(), 0);
    view.show();
    QCOMPARE(view.updateCount(), 1);
    view.setChart(bars({{5, 6}}));
    QCOMPARE(view.updateCount(), 2);
    QCOMPARE(view.buildCount(), 1);
    view.hide();
    view.setChart(bars({{7, 8}}));
    QCOMPARE(view.updateCount(), 2);
  }
  void clickEmitsTheSubject() {
    ChartView view;
    show(view, bars({{1, 2, 3}, {2, NAN, 1}}));
    QSignalSpy spy(&view, &ChartView::subjectClicked);
    QTest::mouseClick(&view, Qt::LeftButton, {}, view.markRect(2, 1).center().toPoint());
    QCOMPARE(spy.count(), 1);
    QCOMPARE(subjectIn(spy, 0).layer, std::optional<int>(2));
    QTest::mouseClick(&view, Qt::LeftButton, {}, QPoint(3, 3));
    QTest::mouseClick(&view, Qt::RightButton, {}, view.markRect(2, 1).center().toPoint());
    QCOMPARE(spy.count(), 1);
    view.setChart(boxes());
    QTest::mouseClick(&view, Qt::LeftButton, {}, view.markRect(1, 0).center().toPoint());
    QCOMPARE(subjectIn(spy, 1).bitWidth, std::optional<int>(4));
    view.setChart(histogram());
    QTest::mouseClick(&view, Qt::LeftButton, {}, view.markRect(3, 1).center().toPoint());
    QCOMPARE(subjectIn(spy, 2).layer, std::optional<int>(1));
  }
  void hoverReadsTheValue() {
    ChartView view;
    show(view, bars({{1, 2.5, 3}, {2, NAN, 1}}));
    QTest::mouseMove(&view, view.markRect(1, 0).center().toPoint());
    QTRY_COMPARE(view.readoutText(), QStringLiteral("Layer 2, Set 0: 2.500"));
    QVERIFY(view.markRect(1, 1).isNull());
    // Numbers that change under a resting pointer are read again.
    view.setChart(bars({{1, 2.75, 3}, {2, NAN, 1}}));
    QCOMPARE(view.readoutText(), QStringLiteral("Layer 2, Set 0: 2.750"));
    QTest::mouseMove(&view, QPoint(2, 2));
    QTRY_COMPARE(view.readoutText(), QString());
    view.setChart(boxes());
    QTest::mouseMove(&view, view.markRect(0, 0).center().toPoint());
    QTRY_VERIFY(view.readoutText().contains(QStringLiteral("Outliers: 7")));
    QVERIFY(view.readoutText().contains(QStringLiteral("Samples: 120")));
    view.setChart(histogram());
    QTest::mouseMove(&view, view.markRect(1, 0).center().toPoint());
    QTRY_COMPARE(view.readoutText(), QStringLiteral("Layer: \u22120.5 to 0, conv1: 8, conv2: 3"));
  }
  void keyboardWalksTheBars() {
    ChartView view;
    show(view, bars({{1, 2, 3}, {2, NAN, 1}}));
    view.setFocus();
    QSignalSpy spy(&view, &ChartView::subjectClicked);
    QTest::keyClick(&view, Qt::Key_Return);
    QCOMPARE(spy.count(), 0);
    QTest::keyClick(&view, Qt::Key_Right);
    QCOMPARE(view.readoutText(), QStringLiteral("Layer 1, Set 0: 1"));
    QTest::keyClick(&view, Qt::Key_Right);
    QTest::keyClick(&view, Qt::Key_Right);
    QTest::keyClick(&view, Qt::Key_Right);
    // The undefined bar of layer 2 is passed over.
    QCOMPARE(view.readoutText(), QStringLiteral("Layer 3, Set 0: 3"));
    QCOMPARE(view.accessibleDescription(), view.readoutText());
    QTest::keyClick(&view, Qt::Key_Down);
    QCOMPARE(view.readoutText(), QStringLiteral("Layer 3, Set 1: 1"));
    QTest::keyClick(&view, Qt::Key_Return);
    QCOMPARE(spy.count(), 1);
    QCOMPARE(subjectIn(spy, 0).layer, std::optional<int>(2));
    QTest::keyClick(&view, Qt::Key_Home);
    QTest::keyClick(&view, Qt::Key_Left);
    QCOMPARE(view.readoutText(), QStringLiteral("Layer 1, Set 0: 1"));
    // The read-out follows the numbers, and ends with the mark.
    view.setChart(bars({{9, 2, 3}, {2, NAN, 1}}));
    QCOMPARE(view.readoutText(), QStringLiteral("Layer 1, Set 0: 9"));
    view.setChart(bars({{NAN, 2, 3}, {2, NAN, 1}}));
    QCOMPARE(view.readoutText(), QString());
    view.setChart(empty());
    QTest::keyClick(&view, Qt::Key_Right);
    QCOMPARE(view.readoutText(), QString());
  }
  void paletteChangeRecolors() {
    ChartView view;
    show(view, bars({{1, 2, 3}}));
    const QPoint inBar = view.markRect(0, 0).center().toPoint();
    const QColor light = view.grab().toImage().pixelColor(inBar);
    QPalette dark = view.palette();
    dark.setColor(QPalette::Base, QColor(0x1B, 0x1F, 0x24));
    view.setPalette(dark);
    const QImage image = view.grab().toImage();
    QVERIFY(image.pixelColor(inBar) != light);
    QCOMPARE(image.pixelColor(view.width() / 2, 5), QColor(0x1B, 0x1F, 0x24));
    QCOMPARE(view.updateCount(), 1);
    QCOMPARE(view.buildCount(), 1);
  }
  void fontChangeMovesThePlot() {
    ChartView view;
    show(view, bars({{1, 2, 3}}));
    const QRectF before = view.markRect(0, 0);
    QFont font = view.font();
    font.setPixelSize(24);
    view.setFont(font);
    QVERIFY(view.markRect(0, 0) != before);
  }
  void menuCopiesAndExports() {
    ChartView view;
    const present::ChartPtr chart = bars({{1, 2, 3}});
    show(view, chart);
    QCOMPARE(view.contextMenuPolicy(), Qt::ActionsContextMenu);
    QCOMPARE(view.actions().size(), 3);
    QSignalSpy spy(&view, &ChartView::exportRequested);
    view.actions().at(2)->trigger();
    QCOMPARE(spy.count(), 1);
    view.actions().at(1)->trigger();
    QCOMPARE(QGuiApplication::clipboard()->text().toStdString(), present::toCsv(*chart));
    view.actions().at(0)->trigger();
    QCOMPARE(QGuiApplication::clipboard()->image().size(), view.size() * view.devicePixelRatio());
  }
  void viewStateSurvives() {
    ChartView view;
    show(view, bars({{1, 2, 3}}));
    QVERIFY(view.viewState().isEmpty());
    view.setFocus();
    QTest::keyClick(&view, Qt::Key_End);
    const QJsonObject state = view.viewState();
    ChartView other;
    other.restoreViewState(state);
    QCOMPARE(other.viewState(), state);
    show(other, bars({{1, 2, 3}}));
    other.setFocus();
    QTRY_COMPARE(other.readoutText(), QStringLiteral("Layer 3, Set 0: 3"));
    other.restoreViewState({{QStringLiteral("category"), QStringLiteral("no number")}});
    QVERIFY(other.viewState().isEmpty());
  }
  void isDescribedForScreenReaders() {
    ChartView view;
    view.setChart(bars({{1, 2}}));
    QCOMPARE(view.accessibleName(), QStringLiteral("Error box"));
    QCOMPARE(view.accessibleDescription(), QStringLiteral("Half-width over Layer"));
    view.setChart(empty());
    QVERIFY(view.accessibleDescription().contains(QStringLiteral("Start a sweep")));
    QCOMPARE(view.focusPolicy(), Qt::StrongFocus);
  }
  void focusIsVisible() {
    ChartView view;
    show(view, bars({{1, 2}}));
    view.setFocus();
    QTRY_VERIFY(view.hasFocus());
    const QImage with = view.grab().toImage();
    view.clearFocus();
    QVERIFY(view.grab().toImage() != with);
  }
};

QTEST_MAIN(TestChartView)
#include "tst_chart_view.moc"
