// SPDX-License-Identifier: GPL-3.0-or-later
// The plot widget as a person sees it: what is drawn when, what it says, and what it remembers.
#include <QJsonArray>
#include <QLabel>
#include <QTest>
#include <cmath>

#include "tests/widgets/plot2d/shown_plot.h"
#include "widgets/base/colors.h"

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

  void aReplotBeforeTheNextLayoutLeavesMarksAloneThatAreGone() {
    Shown shown(test::shared(test::everything()));
    QWidget* canvas = nullptr;
    for (auto* child : shown.view.findChildren<QWidget*>()) {
      canvas = child->inherits("QCustomPlot") ? child : canvas;
    }
    QVERIFY(canvas);
    // Out of sight nothing is laid out again: the legend's places are still those of marks that are gone.
    shown.view.hide();
    const int before = shown.view.rebuildCount();
    shown.view.setPlot(test::squares());
    QCOMPARE(shown.view.rebuildCount(), before + 1);
    QVERIFY(QMetaObject::invokeMethod(canvas, "replot"));
    shown.view.show();
    shown.settle();
    QCOMPARE(shown.view.grab().toImage(), Shown(test::squares()).view.grab().toImage());
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
