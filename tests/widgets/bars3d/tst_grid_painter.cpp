// SPDX-License-Identifier: GPL-3.0-or-later
// Surfaces and bars as vectors, and the live views where there is no OpenGL.
#include <QBuffer>
#include <QImage>
#include <QPainter>
#include <QSignalSpy>
#include <QSvgGenerator>
#include <QTest>
#include <set>

#include "sample_grids.h"
#include "widgets/bars3d/content.h"
#include "widgets/bars3d/grid_figure.h"
#include "widgets/bars3d/grid_layout.h"
#include "widgets/bars3d/grid_view.h"

using namespace quantoscope;
using namespace quantoscope::bars3d;

namespace {

QImage rendered(const base::FigureSource& figure, const QSize& size = {600, 450}, const QRect& area = {}) {
  QImage image(size, QImage::Format_ARGB32_Premultiplied);
  image.fill(Qt::white);
  QPainter painter(&image);
  figure.paint(painter, area.isNull() ? QRectF(QPointF(0, 0), QSizeF(size)) : QRectF(area), {});
  return image;
}

int inkOutside(const QImage& image, const QRect& allowed) {
  int count = 0;
  for (int y = 0; y < image.height(); ++y) {
    for (int x = 0; x < image.width(); ++x) {
      count += !allowed.contains(x, y) && image.pixel(x, y) != qRgb(255, 255, 255) ? 1 : 0;
    }
  }
  return count;
}

GridLayout layoutOf(const Content& content, const present::ViewDirection& direction) {
  const QImage device(10, 10, QImage::Format_RGB32);
  return layoutGrid(content, direction, {}, QRectF(0, 0, 600, 450), axes3d::pictureStyle({}), device);
}

}  // namespace

class GridPainterTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void figuresShowSomethingAndStayInside() {
    const base::FigurePtr figures[] = {surfaceFigure(bumpySurface(20, 12)), barsFigure(layerBars(10)),
                                       barsFigure(layerBars(300, true))};
    for (const base::FigurePtr& figure : figures) {
      QVERIFY(!figure->isEmpty());
      QVERIFY(!figure->csv().empty());
      const QRect area(60, 40, 480, 360);
      const QImage image = rendered(*figure, {600, 450}, area);
      QCOMPARE(inkOutside(image, area.adjusted(-1, -1, 1, 1)), 0);
      QVERIFY(inkOutside(image, {}) > 10000);
      QVERIFY2(image == rendered(*figure, {600, 450}, area), "the same input gives the same picture");
    }
  }

  void zoomedFiguresStayInside() {
    const QRect area(60, 40, 480, 360);
    const auto surface = surfaceFigure(bumpySurface(20, 20), {-55, 28, 6});
    QCOMPARE(inkOutside(rendered(*surface, {600, 450}, area), area.adjusted(-2, -2, 2, 2)), 0);
    const auto bars = barsFigure(layerBars(12, true), {-55, 28, 6});
    QCOMPARE(inkOutside(rendered(*bars, {600, 450}, area), area.adjusted(-2, -2, 2, 2)), 0);
  }

  void svgIsVectorsAndTheSameEveryTime() {
    const auto write = [] {
      QBuffer buffer;
      buffer.open(QIODevice::WriteOnly);
      QSvgGenerator svg;
      svg.setOutputDevice(&buffer);
      svg.setSize({500, 400});
      svg.setViewBox(QRect(0, 0, 500, 400));
      QPainter painter(&svg);
      surfaceFigure(bumpySurface(9, 9))->paint(painter, QRectF(0, 0, 500, 400), {});
      painter.end();
      return buffer.data();
    };
    const QByteArray svg = write();
    QVERIFY(!svg.contains("<image"));
    QVERIFY(svg.contains("Weight (0,0)"));
    QCOMPARE(svg, write());
  }

  void emptyOnesSayWhy() {
    auto empty = std::make_shared<present::Surface>();
    empty->emptyState = present::Text::verbatim("Choose two weights");
    const auto figure = surfaceFigure(empty);
    QVERIFY(figure->isEmpty());
    QVERIFY(inkOutside(rendered(*figure), {}) > 50);
    QVERIFY(surfaceFigure(nullptr)->isEmpty());
    QCOMPARE(inkOutside(rendered(*surfaceFigure(nullptr)), {}), 0);
    QVERIFY(barsFigure(nullptr)->isEmpty());
  }

  void aHoleShowsWhatIsBehind() {
    // Seen from above, nothing but the hole is unpainted inside the surface.
    const present::ViewDirection above{-90, 90, 1};
    const ContentPtr whole = surfaceContent(bumpySurface(9, 9));
    const GridLayout layout = layoutOf(*whole, above);
    const QPoint middle = layout.placement.map(*whole->anchor({4, 4})).toPoint() + QPoint(6, 6);
    const QImage closed = rendered(*surfaceFigure(bumpySurface(9, 9), above));
    const QImage open = rendered(*surfaceFigure(bumpySurface(9, 9, true), above));
    QVERIFY(closed.pixelColor(middle).saturation() > 60);
    QVERIFY(open.pixelColor(middle).saturation() < 20);
  }

  void whatIsPaintedLastIsInFront() {
    // The picked node is the nearest to the viewer of all whose cells are under the position.
    for (const present::ViewDirection& direction :
         {present::ViewDirection{-55, 28, 1}, {140, 10, 1}, {20, -35, 1}, {-90, 90, 1}}) {
      const ContentPtr content = barsContent(layerBars(6));
      const axes3d::Placement placement = layoutOf(*content, direction).placement;
      for (std::size_t row = 0; row < 6; ++row) {
        for (std::size_t column = 0; column < 3; ++column) {
          const auto top = content->anchor({column, row});
          const auto found = content->nodeAt(placement, placement.map(*top));
          if (!found || direction.elevation < 0) {
            continue;
          }
          const double own = top->dot(placement.axes.toViewer);
          const double front = content->anchor(*found)->dot(placement.axes.toViewer);
          QVERIFY(*found == (present::Node{column, row}) || front > own - 0.5);
        }
      }
      if (direction.elevation == 90) {
        QCOMPARE(content->nodeAt(placement, placement.map(*content->anchor({1, 3}))), (present::Node{1, 3}));
      }
    }
  }

  void surfacesArePickedAtTheirTrueNodes() {
    const present::SurfacePtr surface = bumpySurface(600, 500);  // painted coarser than it is
    const ContentPtr content = surfaceContent(surface);
    const axes3d::Placement placement = layoutOf(*content, {-90, 90, 1}).placement;
    for (const present::Node node : {present::Node{100, 100}, {300, 250}, {480, 101}}) {
      const auto found = content->nodeAt(placement, placement.map(*content->anchor(node)));
      QVERIFY(found);
      QVERIFY(std::abs(static_cast<int>(found->column) - static_cast<int>(node.column)) <= 1);
      QVERIFY(std::abs(static_cast<int>(found->row) - static_cast<int>(node.row)) <= 1);
    }
    const QString value = content->readOut({300, 250}).last();
    QVERIFY2(value.startsWith(QStringLiteral("Error volume: ")), qPrintable(value));
  }

  void highlightColorsTheBarsOfALayer() {
    BarsView view;
    view.resize(500, 400);
    view.setBars(layerBars(8));
    const QImage plain = view.grab().toImage();
    view.setHighlight(present::Subject{3, std::nullopt});
    const QImage marked = view.grab().toImage();
    QVERIFY(plain != marked);
    view.setHighlight(std::nullopt);
    QVERIFY(plain == view.grab().toImage());
  }

  void keysTurnAndRead() {
    SurfaceView view(nullptr, SurfaceView::Drawing::Painter);
    view.resize(500, 400);
    view.setSurface(bumpySurface(10, 10));
    QSignalSpy turned(&view, &SurfaceView::viewDirectionChanged);
    QSignalSpy read(&view, &SurfaceView::currentChanged);
    const present::ViewDirection before = view.viewDirection();
    QTest::keyClick(&view, Qt::Key_Right);
    QCOMPARE(turned.count(), 1);
    QVERIFY(view.viewDirection() != before);
    QTest::keyClick(&view, Qt::Key_Right, Qt::ControlModifier);
    QCOMPARE(view.current(), (present::Node{0, 0}));
    QTest::keyClick(&view, Qt::Key_Right, Qt::ControlModifier);
    QTest::keyClick(&view, Qt::Key_Up, Qt::ControlModifier);
    QCOMPARE(view.current(), (present::Node{1, 1}));
    QCOMPARE(read.count(), 3);
    QVERIFY(view.accessibleDescription().contains(QStringLiteral("Error volume: ")));
    QCOMPARE(view.accessibleName(), QStringLiteral("Error landscape"));
    view.setSurface(nullptr);
    QVERIFY(!view.current());
    QTest::keyClick(&view, Qt::Key_Up, Qt::ControlModifier);
    QVERIFY(!view.current());
  }

  void pagesReadNodeAfterNodeAndEnterSelects() {
    BarsView view;
    view.resize(500, 400);
    view.setBars(layerBars(4));
    std::vector<int> layers;
    connect(&view, &BarsView::subjectClicked, this,
            [&](const present::Subject& s) { layers.push_back(s.layer.value_or(-1)); });
    QTest::keyClick(&view, Qt::Key_Return);
    QTest::keyClick(&view, Qt::Key_PageUp);
    QCOMPARE(view.current(), (present::Node{2, 3}));
    QTest::keyClick(&view, Qt::Key_PageDown);
    QCOMPARE(view.current(), (present::Node{2, 3}));
    QTest::keyClick(&view, Qt::Key_Return);
    QTest::keyClick(&view, Qt::Key_Escape);
    QVERIFY(!view.current());
    for (int i = 0; i < 4; ++i) {
      QTest::keyClick(&view, Qt::Key_BracketRight);
    }
    QCOMPARE(view.current(), (present::Node{0, 1}));
    QTest::keyClick(&view, Qt::Key_Enter);
    QCOMPARE(layers, (std::vector<int>{3, 1}));
  }

  void figuresTakeTheTitleAndLegendPlaceOfTheStyle() {
    const auto write = [](const base::FigureSource& figure, const base::FigureStyle& style) {
      QBuffer buffer;
      buffer.open(QIODevice::WriteOnly);
      QSvgGenerator svg;
      svg.setOutputDevice(&buffer);
      svg.setSize({700, 400});
      QPainter painter(&svg);
      figure.paint(painter, QRectF(0, 0, 700, 400), style);
      painter.end();
      return buffer.data();
    };
    base::FigureStyle style;
    style.titleText = QStringLiteral("My landscape");
    const QByteArray renamed = write(*surfaceFigure(bumpySurface(9, 9)), style);
    QVERIFY(renamed.contains("My landscape"));
    QVERIFY(!renamed.contains("Error landscape"));
    style.title = false;
    QVERIFY(!write(*surfaceFigure(bumpySurface(9, 9)), style).contains("My landscape"));

    const base::FigurePtr bars = barsFigure(layerBars(4));
    const ContentPtr content = barsContent(layerBars(4));
    const QImage device(10, 10, QImage::Format_RGB32);
    const auto plot = [&](base::LegendPlace place) {
      base::FigureStyle wanted;
      wanted.legendPlace = place;
      return layoutGrid(*content, usualDirection, {}, QRectF(0, 0, 700, 400), axes3d::pictureStyle(wanted),
                        device);
    };
    QCOMPARE(bars->legendKeys().size(), static_cast<qsizetype>(content->legend().size()));
    QCOMPARE(plot(base::LegendPlace::Below).legend.size(), content->legend().size());
    QCOMPARE(plot(base::LegendPlace::Beside).legend.size(), content->legend().size());
    QCOMPARE(plot(base::LegendPlace::Below).plot.right(), 700.0);
    QVERIFY(plot(base::LegendPlace::Beside).plot.right() < 690);
    QVERIFY(plot(base::LegendPlace::Below).plot.top() > plot(base::LegendPlace::Beside).plot.top());
  }

  void clicksSelect() {
    BarsView view;
    view.resize(600, 450);
    view.setBars(layerBars(4));
    view.setViewDirection({-90, 90, 1});
    QSignalSpy clicked(&view, &BarsView::subjectClicked);
    std::set<int> layers;
    for (int y = 40; y < 400; y += 12) {
      for (int x = 40; x < 560; x += 12) {
        QTest::mouseClick(&view, Qt::LeftButton, {}, {x, y});
      }
    }
    for (const QList<QVariant>& call : clicked) {
      layers.insert(*call.front().value<present::Subject>().layer);
    }
    QCOMPARE(layers, (std::set<int>{0, 1, 2, 3}));
  }

  void viewStateComesBack() {
    BarsView view;
    view.setViewDirection({10, 20, 3});
    const QJsonObject state = view.viewState();
    BarsView other;
    other.restoreViewState(state);
    QVERIFY(other.viewDirection() == view.viewDirection());
    other.restoreViewState({});
    QVERIFY(other.viewDirection() == usualDirection);
  }
};

QTEST_MAIN(GridPainterTest)
#include "tst_grid_painter.moc"
