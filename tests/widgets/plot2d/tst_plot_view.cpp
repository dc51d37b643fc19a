// SPDX-License-Identifier: GPL-3.0-or-later
// The plot widget as a person meets it: what is drawn when, and what mouse and keys do.
#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QJsonArray>
#include <QLabel>
#include <QMenu>
#include <QSignalSpy>
#include <QTest>
#include <QWheelEvent>
#include <cmath>

#include "tests/widgets/plot2d/sample_plots.h"
#include "widgets/base/colors.h"
#include "widgets/plot2d/plot_view.h"

using namespace quantoscope;
using plot2d::PlotView;
using present::Extent;
using present::Range;
using present::Subject;

namespace {

struct Shown {
  explicit Shown(present::PlotPtr plot = test::squares(), QSize size = QSize(500, 400)) {
    QPalette palette;
    palette.setColor(QPalette::Base, Qt::white);
    view.setPalette(palette);
    view.setFont(QFont(QStringLiteral("DejaVu Sans"), 9));
    view.resize(size);
    view.setPlot(std::move(plot));
    view.show();
    settle();
  }

  void settle() { QCoreApplication::processEvents(); }
  QPoint at(double x, double y) const { return view.toPixel(x, y).toPoint(); }

  void drag(QPoint from, QPoint to, Qt::KeyboardModifiers modifiers = Qt::NoModifier,
            Qt::MouseButton button = Qt::LeftButton) {
    QTest::mousePress(&view, button, modifiers, from);
    QTest::mouseMove(&view, (from + to) / 2);
    QTest::mouseMove(&view, to);
    QTest::mouseRelease(&view, button, modifiers, to);
    settle();
  }

  void wheel(QPoint position, int delta) {
    QWheelEvent event(position, view.mapToGlobal(position), QPoint(), QPoint(0, delta), Qt::NoButton,
                      Qt::NoModifier, Qt::NoScrollPhase, false);
    QCoreApplication::sendEvent(&view, &event);
  }

  void hover(QPoint position) {
    QMouseEvent event(QEvent::MouseMove, position, view.mapToGlobal(position), Qt::NoButton, Qt::NoButton,
                      Qt::NoModifier);
    QCoreApplication::sendEvent(&view, &event);
  }

  PlotView view;
};

double length(const Range& range) {
  return range.high - range.low;
}

bool close(double a, double b, double tolerance) {
  return std::abs(a - b) <= tolerance;
}

bool sameExtent(const Extent& a, const Extent& b) {
  const double tolerance = 1e-9 * (length(a.x) + length(a.y));
  return close(a.x.low, b.x.low, tolerance) && close(a.x.high, b.x.high, tolerance) &&
         close(a.y.low, b.y.low, tolerance) && close(a.y.high, b.y.high, tolerance);
}

using MaybeRange = std::optional<Range>;

}  // namespace

class TestPlotView : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void drawsOncePerPlotAndNeverWhileHidden() {
    PlotView view;
    view.resize(400, 300);
    for (int i = 0; i < 5; ++i) {
      view.setPlot(test::squares(1 + i));
    }
    QCoreApplication::processEvents();
    QCOMPARE(view.replotCount(), 0);
    view.show();
    QTRY_VERIFY(view.replotCount() >= 1);
    QCoreApplication::processEvents();
    for (int i = 0; i < 5; ++i) {
      const int before = view.replotCount();
      view.setPlot(test::squares(1 + i));
      QCoreApplication::processEvents();
      QCOMPARE(view.replotCount(), before + 1);
    }
    view.hide();
    const int before = view.replotCount();
    view.setPlot(test::squares(9));
    view.setHighlight(Subject{1, {}});
    QCoreApplication::processEvents();
    QCOMPARE(view.replotCount(), before);
    view.show();
    QTRY_VERIFY(view.replotCount() > before);
    QVERIFY(view.visibleExtent().y.high > 9);
  }

  void newDataReuseTheDrawingObjects() {
    Shown shown;
    const int before = shown.view.rebuildCount();
    shown.view.setPlot(test::squares(3));
    shown.view.setPlot(test::squares(4));
    QCOMPARE(shown.view.rebuildCount(), before);
    shown.view.setPlot(test::shared(test::everything()));
    QCOMPARE(shown.view.rebuildCount(), before + 1);
    present::Plot renamed = test::everything();
    std::get<present::Line>(renamed.elements[2]).info.id = "other";
    shown.view.setPlot(test::shared(renamed));
    QCOMPARE(shown.view.rebuildCount(), before + 2);
  }

  void aLineThatTurnsBackIsStillDrawnInItsOrder() {
    present::Plot plot = test::namedPlot();
    plot.elements = {test::line("l", {0, 1, 2}, {0, 1, 2})};
    Shown shown(test::shared(plot));
    const int before = shown.view.rebuildCount();
    plot.elements = {test::line("l", {0, 2, 1}, {0, 1, 2})};
    shown.view.setPlot(test::shared(plot));
    QCOMPARE(shown.view.rebuildCount(), before + 1);
  }

  void everyKindOfElementIsDrawn() {
    present::Plot complete = test::everything();
    // Neither range nor layout may depend on what is left out.
    complete.x.range = Range{-3, 6};
    complete.y.range = Range{-3, 6};
    for (present::Element& element : complete.elements) {
      std::visit([](auto& kind) { kind.info.inLegend = false; }, element);
    }
    Shown all(test::shared(complete), QSize(600, 450));
    Shown again(test::shared(complete), QSize(600, 450));
    const QImage picture = all.view.grab().toImage();
    QCOMPARE(again.view.grab().toImage(), picture);
    for (std::size_t without = 0; without < complete.elements.size(); ++without) {
      present::Plot plot = complete;
      plot.elements.erase(plot.elements.begin() + static_cast<std::ptrdiff_t>(without));
      Shown fewer(test::shared(plot), QSize(600, 450));
      QCOMPARE(fewer.view.plotArea(), all.view.plotArea());
      QVERIFY2(fewer.view.grab().toImage() != picture,
               qPrintable(QStringLiteral("element %1 leaves no trace").arg(without)));
    }
  }

  void fitsNewDataUntilTheUserZooms() {
    Shown shown(test::squares(1));
    shown.view.setPlot(test::squares(5));
    QVERIFY(shown.view.visibleExtent().y.high > 5);
    shown.wheel(shown.at(0, 0), 240);
    shown.settle();
    QVERIFY(shown.view.isZoomed());
    const Extent zoomed = shown.view.visibleExtent();
    shown.view.setPlot(test::squares(50));
    shown.settle();
    QVERIFY(sameExtent(shown.view.visibleExtent(), zoomed));
    shown.view.fit();
    shown.settle();
    QVERIFY(shown.view.visibleExtent().y.high > 50);
  }

  void oneUnitHasTheSameLengthOnBothAxes_data() {
    QTest::addColumn<QSize>("size");
    QTest::newRow("wide") << QSize(900, 300);
    QTest::newRow("high") << QSize(300, 700);
    QTest::newRow("small") << QSize(200, 180);
  }

  void oneUnitHasTheSameLengthOnBothAxes() {
    QFETCH(QSize, size);
    Shown shown;
    const auto verify = [&] {
      const QPointF origin = shown.view.toPixel(0, 0);
      const double across = shown.view.toPixel(1, 0).x() - origin.x();
      const double up = origin.y() - shown.view.toPixel(0, 1).y();
      QVERIFY2(close(across, up, 1.0), qPrintable(QStringLiteral("%1 %2").arg(across).arg(up)));
    };
    verify();
    shown.view.resize(size);
    shown.settle();
    verify();
    shown.wheel(shown.at(0.3, 0.2), 360);
    shown.settle();
    verify();
    shown.view.resize(500, 400);
    shown.settle();
    verify();
    const QPoint corner = shown.view.plotArea().topLeft().toPoint() + QPoint(20, 20);
    shown.drag(corner, corner + QPoint(150, 40), Qt::ShiftModifier);
    verify();
  }

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

  void highlightMakesOthersFainter() {
    present::Plot plot = test::namedPlot();
    auto left = test::square("left", 1, 1, 1.0);
    auto right = test::square("right", 1, 2, 1.0);
    for (double& x : right.x) {
      x += 3;
    }
    plot.elements = {left, right};
    Shown shown(test::shared(plot));
    const auto colorAt = [&](double x) { return shown.view.grab().toImage().pixelColor(shown.at(x, 0.1)); };
    const QColor leftBefore = colorAt(0.1);
    const QColor rightBefore = colorAt(3.1);
    shown.view.setHighlight(Subject{2, {}});
    shown.settle();
    QCOMPARE(colorAt(3.1), rightBefore);
    QVERIFY(colorAt(0.1).lightness() > leftBefore.lightness() + 20);
    shown.view.setHighlight(Subject{7, {}});
    shown.settle();
    QCOMPARE(colorAt(0.1), leftBefore);
    shown.view.setHighlight(std::nullopt);
    shown.settle();
    QCOMPARE(colorAt(0.1), leftBefore);
  }

  void paletteAndFontAreFollowedLive() {
    present::Plot plot = test::namedPlot();
    plot.elements = {test::square("s", 1, 3, 1.0)};
    Shown shown(test::shared(plot));
    const auto color = [&](present::Palette palette) {
      return base::toQColor({present::ColorRole::Layer, 3, 1.0}, palette);
    };
    QCOMPARE(shown.view.grab().toImage().pixelColor(shown.at(0.1, 0.1)), color(present::Palette::Light));
    QPalette dark = shown.view.palette();
    dark.setColor(QPalette::Base, QColor(20, 22, 26));
    shown.view.setPalette(dark);
    shown.settle();
    const QImage image = shown.view.grab().toImage();
    QCOMPARE(image.pixelColor(shown.at(0.1, 0.1)), color(present::Palette::Dark));
    QCOMPARE(image.pixelColor(4, 4), QColor(20, 22, 26));
    const QRectF before = shown.view.plotArea();
    shown.view.setFont(QFont(QStringLiteral("DejaVu Sans"), 20));
    shown.settle();
    QVERIFY(shown.view.plotArea().height() < before.height() - 10);
  }

  void languageChangeTranslatesAnew() {
    Shown shown;
    const int before = shown.view.replotCount();
    QEvent change(QEvent::LanguageChange);
    QCoreApplication::sendEvent(&shown.view, &change);
    shown.settle();
    QCOMPARE(shown.view.replotCount(), before + 1);
  }

  void emptyPlotSaysWhatToDo() {
    Shown shown(test::shared(test::namedPlot()));
    QCOMPARE(shown.view.accessibleDescription(), QStringLiteral("Open a network first."));
    const QImage empty = shown.view.grab().toImage();
    // A sentence in the middle, no axes at the left and bottom.
    int inked = 0;
    for (int x = 60; x < 440; ++x) {
      for (int y = 180; y < 230; ++y) {
        inked += empty.pixelColor(x, y) != QColor(Qt::white) ? 1 : 0;
      }
    }
    QVERIFY(inked > 50);
    for (int x = 10; x < 490; ++x) {
      QCOMPARE(empty.pixelColor(x, 360), QColor(Qt::white));
    }
    QTest::keyClick(&shown.view, Qt::Key_Plus);
    shown.wheel(QPoint(250, 200), 120);
    QVERIFY(!shown.view.isZoomed());
    shown.view.setPlot(nullptr);
    shown.view.setPlot(test::squares());
    QVERIFY(shown.view.visibleExtent().y.high > 1);
  }

  void noticeAndLegendStayOffTheData() {
    present::Plot plot = test::everything();
    plot.notice = {};
    for (present::Element& element : plot.elements) {
      std::visit([](auto& kind) { kind.info.inLegend = false; }, element);
    }
    Shown plain(test::shared(plot), QSize(700, 400));
    Shown full(test::shared(test::everything()), QSize(700, 400));
    QVERIFY(full.view.plotArea().top() > plain.view.plotArea().top() + 10);
    QVERIFY(full.view.plotArea().right() < plain.view.plotArea().right() - 40);
    Shown narrow(test::shared(test::everything()), QSize(300, 500));
    QVERIFY(narrow.view.plotArea().bottom() < 440);
    QVERIFY(narrow.view.plotArea().right() > 270);
  }

  void viewStateRoundTrips() {
    Shown shown(test::shared(test::everything()));
    const Extent all = shown.view.visibleExtent();
    QVERIFY(shown.view.viewState().isEmpty());
    shown.drag(shown.at(1, 3), shown.at(3, 1), Qt::ShiftModifier);
    const QJsonObject state = shown.view.viewState();
    Shown other(test::shared(test::everything()));
    other.view.restoreViewState(state);
    other.settle();
    QVERIFY(sameExtent(other.view.visibleExtent(), shown.view.visibleExtent()));
    other.view.restoreViewState({});
    other.settle();
    QVERIFY(sameExtent(other.view.visibleExtent(), all));
    for (const QJsonArray& bad : {QJsonArray{2, 1}, QJsonArray{1}, QJsonArray{u"a"_qs, 2}}) {
      other.view.restoreViewState({{u"x"_qs, bad}, {u"y"_qs, QJsonArray{0, 1}}});
      QVERIFY(!other.view.isZoomed());
    }
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

  void nameAndDescriptionComeFromThePlot() {
    Shown shown;
    QCOMPARE(shown.view.accessibleName(), QStringLiteral("Error region"));
    QVERIFY(shown.view.accessibleDescription().startsWith(
        QStringLiteral("Vertical error against Horizontal error")));
  }

  void longLinesAreShown() {
    constexpr std::size_t count = 1'000'000;
    std::vector<double> x(count);
    std::vector<double> y(count);
    for (std::size_t i = 0; i < count; ++i) {
      x[i] = static_cast<double>(i);
      y[i] = std::sin(1e-4 * x[i]);
    }
    present::Plot plot = test::namedPlot();
    plot.elements = {test::line("long", std::move(x), std::move(y))};
    Shown shown(test::shared(plot));
    const double peak = 1e4 * M_PI / 2;
    auto* readout = shown.view.findChild<QLabel*>(QStringLiteral("plotReadout"));
    shown.hover(shown.at(peak, 1));
    QVERIFY(readout->isVisible());
  }

  void logarithmicAxesZoomAndLeaveOutWhatTheyCannotShow() {
    present::Plot plot = test::namedPlot();
    plot.x.logarithmic = plot.y.logarithmic = true;
    plot.elements = {test::line("l", {0.001, 0.1, 10, 1000}, {1, -1, 100, 1e6})};
    Shown shown(test::shared(plot));
    const QPoint place = shown.at(10, 100);
    shown.wheel(place, 120);
    QVERIFY((shown.at(10, 100) - place).manhattanLength() <= 2);
    for (int i = 0; i < 40; ++i) {
      QTest::keyClick(&shown.view, Qt::Key_Minus);
    }
    QVERIFY(shown.view.visibleExtent().x.low > 0);
    QTest::keyClick(&shown.view, Qt::Key_Left);
    shown.settle();
    QVERIFY(shown.view.visibleExtent().x.low > 0);
  }
};

QTEST_MAIN(TestPlotView)
#include "tst_plot_view.moc"
