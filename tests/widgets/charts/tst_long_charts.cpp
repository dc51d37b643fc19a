// SPDX-License-Identifier: GPL-3.0-or-later
// Charts of hundreds of categories: the part in view; levels that are dragged; signed logarithmic axes;
// values that are undefined for a reason.
#include <QSignalSpy>
#include <QTest>
#include <QWheelEvent>
#include <cmath>

#include "engine/present/csv.h"
#include "tests/widgets/charts/chart_samples.h"
#include "widgets/charts/axis_scale.h"
#include "widgets/charts/category_window.h"
#include "widgets/charts/chart_view.h"

using namespace quantoscope;
using namespace chart_samples;
using charts::CategoryWindow;
using charts::ChartView;

namespace {

void show(ChartView& view, present::ChartPtr chart) {
  view.resize(700, 400);
  view.setChart(std::move(chart));
  view.show();
  view.activateWindow();
  QVERIFY(QTest::qWaitForWindowActive(&view));
}

void wheel(ChartView& view, int turn, Qt::KeyboardModifiers modifiers = {}) {
  const QPointF center = QRectF(view.rect()).center();
  QWheelEvent event(center, view.mapToGlobal(center), {}, {0, turn}, Qt::NoButton, modifiers,
                    Qt::NoScrollPhase, false);
  QApplication::sendEvent(&view, &event);
}

}  // namespace

class TestLongCharts : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void windowsStayInside() {
    const CategoryWindow all = CategoryWindow::all(100);
    QVERIFY(all.isAll());
    const CategoryWindow half = all.zoomed(0.5, 0.0);
    QCOMPARE(half, (CategoryWindow{0, 50, 100}));
    QCOMPARE(all.zoomed(0.5, 1.0), (CategoryWindow{50, 50, 100}));
    QCOMPARE(half.moved(1000), (CategoryWindow{50, 50, 100}));
    QCOMPARE(half.moved(-5), half);
    QCOMPARE(half.zoomed(0.001, 0.5).count, 3);
    QCOMPARE(half.zoomed(1000, 0.5), all);
    QCOMPARE(half.showing(70), (CategoryWindow{21, 50, 100}));
    QCOMPARE(half.showing(70).showing(3), (CategoryWindow{3, 50, 100}));
    QCOMPARE(all.resized(7), CategoryWindow::all(7));
    QCOMPARE((CategoryWindow{50, 50, 100}).resized(60), (CategoryWindow{10, 50, 60}));
    QCOMPARE(CategoryWindow::all(2).zoomed(0.5, 0.5), CategoryWindow::all(2));
  }
  void aPartKeepsTheWholeAxis() {
    const auto whole = bars({{1, 2, 3, 4, 50}, {1, 1, NAN, 1, 1}});
    const auto part = charts::windowed(whole, {1, 2, 5});
    const auto& content = std::get<BarChart>(part->content);
    QCOMPARE(content.categories.size(), std::size_t{2});
    QCOMPARE(content.categories[0].english(), std::string("Layer 2"));
    QCOMPARE(content.sets[0].values, (std::vector<double>{2, 3}));
    QVERIFY(part->value.range && part->value.range->low == 0 && part->value.range->high >= 50);
    QCOMPARE(charts::windowed(whole, CategoryWindow::all(5)), present::ChartPtr(whole));
  }
  void aLongChartBeginsWithBarsThatCanBeToldApart() {
    ChartView view;
    view.setScrollable(true);
    show(view, manyBars(400, "Layer ", ""));
    QVERIFY(view.countInView() < 400 && view.countInView() > 20);
    QCOMPARE(view.firstInView(), 0);
    QVERIFY(view.markRect(0, 0).width() >= 3);
    const int before = view.countInView();
    wheel(view, 120);
    QVERIFY(view.countInView() < before);
    wheel(view, -120, Qt::ShiftModifier);
    QVERIFY(view.firstInView() > 0);
    QTest::mouseDClick(&view, Qt::LeftButton, {}, view.rect().center());
    QCOMPARE(view.countInView(), 400);
    ChartView other;
    other.setScrollable(true);
    other.restoreViewState({{QStringLiteral("first"), 100}, {QStringLiteral("count"), 20}});
    show(other, manyBars(400, "Layer ", ""));
    QCOMPARE(other.firstInView(), 100);
    QCOMPARE(other.countInView(), 20);
    QCOMPARE(other.viewState().value(QStringLiteral("first")).toInt(), 100);
  }
  void keysReachEveryBar() {
    ChartView view;
    view.setScrollable(true);
    show(view, manyBars(400, "Layer ", ""));
    view.setFocus();
    QTest::keyClick(&view, Qt::Key_End);
    QCOMPARE(view.firstInView() + view.countInView(), 400);
    QVERIFY(view.readoutText().startsWith(QStringLiteral("Layer 399")));
    QTest::keyClick(&view, Qt::Key_Home);
    QCOMPARE(view.firstInView(), 0);
    const int count = view.countInView();
    QTest::keyClick(&view, Qt::Key_Plus);
    QVERIFY(view.countInView() < count);
    QTest::keyClick(&view, Qt::Key_0);
    QCOMPARE(view.countInView(), 400);
    // A drag moves what is in view and selects nothing.
    for (int i = 0; i < 12; ++i) {
      QTest::keyClick(&view, Qt::Key_Plus);
    }
    const QSignalSpy clicked(&view, &ChartView::subjectClicked);
    const int first = view.firstInView();
    QTest::mousePress(&view, Qt::LeftButton, {}, QPoint(500, 200));
    QTest::mouseMove(&view, QPoint(400, 200));
    QTest::mouseMove(&view, QPoint(300, 200));
    QTest::mouseRelease(&view, Qt::LeftButton, {}, QPoint(300, 200));
    QVERIFY(view.firstInView() > first);
    QVERIFY(clicked.isEmpty());
  }
  void aChartThatMayNotScrollShowsEverything() {
    ChartView view;
    show(view, manyBars(400, "Layer ", ""));
    QCOMPARE(view.countInView(), 400);
    wheel(view, 120);
    QCOMPARE(view.countInView(), 400);
  }
  void levelsAreDragged() {
    auto chart = bars({{1, 2, 3, 4}});
    chart->levels = {{"fixed", text("fixed"), 1.0, {}, false}, {"limit", text("limit"), 2.0, {}, true}};
    ChartView view;
    show(view, chart);
    QSignalSpy started(&view, &ChartView::levelDragStarted);
    QSignalSpy dragged(&view, &ChartView::levelDragged);
    QSignalSpy finished(&view, &ChartView::levelDragFinished);
    QSignalSpy clicked(&view, &ChartView::subjectClicked);
    const QRectF four = view.markRect(3, 0);
    const auto yOf = [&](double value) {
      return static_cast<int>(std::lround(four.bottom() - value * four.height() / 4));
    };
    const int x = static_cast<int>(four.center().x());
    QTest::mousePress(&view, Qt::LeftButton, {}, QPoint(x, yOf(2.0)));
    QTest::mouseMove(&view, QPoint(x, yOf(3.0)));
    QTest::mouseRelease(&view, Qt::LeftButton, {}, QPoint(x, yOf(3.0)));
    QCOMPARE(started.size(), 1);
    QCOMPARE(started[0][0].toString(), QStringLiteral("limit"));
    QVERIFY(std::abs(dragged.last()[1].toDouble() - 3.0) < 0.05);
    QCOMPARE(finished.size(), 1);
    QVERIFY(clicked.isEmpty());
    // A level that is fixed is not in the way of the bars.
    QTest::mouseClick(&view, Qt::LeftButton, {}, QPoint(x, yOf(1.0)));
    QCOMPARE(started.size(), 1);
    QCOMPARE(clicked.size(), 1);
  }
  void undefinedBarsSayWhy() {
    auto chart = bars({{1, NAN, NAN}});
    auto& set = std::get<BarChart>(chart->content).sets[0];
    set.notes = {{}, text("all zero"), {}};
    std::get<BarChart>(chart->content).fullNames = {text("first"), text("second"), text("third")};
    ChartView view;
    show(view, chart);
    QVERIFY(!view.markRect(1, 0).isEmpty());
    QVERIFY(view.markRect(2, 0).isNull());
    QTest::mouseMove(&view, view.markRect(1, 0).center().toPoint());
    QTRY_VERIFY(view.readoutText().contains(QStringLiteral("all zero")));
    QVERIFY(view.readoutText().startsWith(QStringLiteral("second")));
    QVERIFY(present::toCsv(*chart).find("second") != std::string::npos);
  }
  void signedLogarithmicAxes() {
    present::Axis axis;
    axis.linearWithin = 1e-4;
    charts::ScaleRequest request;
    request.data = {-3e-3, 0.2};
    request.includeZero = true;
    const charts::AxisScale scale = charts::makeScale(request, axis);
    QVERIFY(scale.low <= -3e-3 && scale.high >= 0.2);
    double before = -1;
    for (const double value : {-3e-3, -1e-3, -1e-4, 0.0, 1e-4, 1e-3, 1e-2, 0.2}) {
      const double share = scale.fraction(value);
      QVERIFY2(share > before, qPrintable(QString::number(value)));
      QVERIFY(std::abs(scale.valueAt(share) - value) <= 1e-9 + 1e-9 * std::abs(value));
      before = share;
    }
    QVERIFY(std::any_of(scale.ticks.begin(), scale.ticks.end(),
                        [](const auto& tick) { return tick.value == 0; }));
    // Far from zero every power of ten takes the same length.
    const double step = scale.fraction(1e-1) - scale.fraction(1e-2);
    QVERIFY(std::abs(step - (scale.fraction(1e-2) - scale.fraction(1e-3))) < 0.1 * step);
    request.data = {0, 0};
    const charts::AxisScale flat = charts::makeScale(request, axis);
    QVERIFY(flat.low < 0 && flat.high > 0);
  }
};

QTEST_MAIN(TestLongCharts)
#include "tst_long_charts.moc"
