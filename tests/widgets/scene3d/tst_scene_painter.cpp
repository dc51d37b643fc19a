// SPDX-License-Identifier: GPL-3.0-or-later
// The vector painter and what it stands on: projection, depth order, hidden lines, ticks, figure files. No
// OpenGL.
#include <Eigen/Geometry>
#include <QBuffer>
#include <QImage>
#include <QPainter>
#include <QPdfWriter>
#include <QProcess>
#include <QStandardPaths>
#include <QSvgGenerator>
#include <QTemporaryDir>
#include <QTest>
#include <algorithm>
#include <cmath>
#include <limits>

#include "sample_scenes.h"
#include "widgets/axes3d/axis_ticks.h"
#include "widgets/scene3d/scene_painter.h"

using namespace quantoscope;
using namespace quantoscope::axes3d;
using namespace quantoscope::scene3d;

namespace {

QImage rendered(const present::ScenePtr& scene, const present::ViewDirection& direction = {},
                const QSize& size = {500, 400}, base::FigureStyle style = {}) {
  QImage image(size, QImage::Format_ARGB32_Premultiplied);
  image.fill(Qt::white);
  QPainter painter(&image);
  sceneFigure(scene, direction)->paint(painter, QRectF(QPointF(0, 0), QSizeF(size)), style);
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

int ink(const QImage& image) {
  return inkOutside(image, {});
}

bool isNear(const Planar& a, double x, double y) {
  return std::abs(a.x() - x) < 1e-12 && std::abs(a.y() - y) < 1e-12;
}

std::size_t placeOf(const DepthOrder& order, int body, Facing facing) {
  for (std::size_t i = 0; i < order.layers.size(); ++i) {
    if (order.layers[i].body == body && order.layers[i].facing == facing) {
      return i;
    }
  }
  return order.layers.size();
}

DepthOrder orderOf(const PreparedPtr& scene, const present::ViewDirection& direction) {
  return orderByDepth(*scene, viewAxes(direction));
}

}  // namespace

class TestScenePainter : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void standardViewsShowTheAxesAsNamed() {
    const ViewAxes first = viewAxes(standardView(StandardView::AlongFirst));
    QVERIFY(isNear(project(first, Vector::UnitX()), 0, 0));
    QVERIFY(isNear(project(first, Vector::UnitY()), 1, 0));
    QVERIFY(isNear(project(first, Vector::UnitZ()), 0, 1));
    const ViewAxes second = viewAxes(standardView(StandardView::AlongSecond));
    QVERIFY(isNear(project(second, Vector::UnitX()), 1, 0));
    QVERIFY(isNear(project(second, Vector::UnitZ()), 0, 1));
    const ViewAxes third = viewAxes(standardView(StandardView::AlongThird));
    QVERIFY(isNear(project(third, Vector::UnitX()), 1, 0));
    QVERIFY(isNear(project(third, Vector::UnitY()), 0, 1));
    // All three axes are equally foreshortened in the isometric view, by sqrt(2/3).
    const ViewAxes isometric = viewAxes(standardView(StandardView::Isometric));
    for (int i = 0; i < 3; ++i) {
      QVERIFY(std::abs(project(isometric, Vector::Unit(i)).norm() - std::sqrt(2.0 / 3.0)) < 1e-12);
    }
  }

  void viewAxesAreARightHandedBasisEverywhere() {
    for (double azimuth = -180; azimuth <= 180; azimuth += 15) {
      for (double elevation = -90; elevation <= 90; elevation += 15) {
        const ViewAxes axes = viewAxes({azimuth, elevation, 1});
        QVERIFY((axes.right.cross(axes.up) - axes.toViewer).norm() < 1e-12);
        QVERIFY(std::abs(axes.right.norm() - 1) < 1e-12);
        QVERIFY(axes.up.z() >= -1e-12);
      }
    }
  }

  void directionsAreBroughtIntoRange() {
    const present::ViewDirection wild = normalized({725, 95, 1e9});
    QCOMPARE(wild.azimuth, 5.0);
    QCOMPARE(wild.elevation, 90.0);
    QCOMPARE(wild.zoom, maximumZoom);
    const present::ViewDirection odd =
        normalized({std::nan(""), std::numeric_limits<double>::infinity(), std::nan("")});
    QCOMPARE(odd.azimuth, 35.0);
    QCOMPARE(odd.elevation, 25.0);
    QCOMPARE(odd.zoom, 1.0);
    QCOMPARE(normalized({-180, 0, 1}).azimuth, 180.0);
  }

  void visibleFacetsOfACubeAreThoseWhoseNormalFacesTheViewer() {
    const PreparedPtr scene = prepare(test::sceneOf({test::box({-1, -1, -1}, {1, 1, 1})}));
    const Vector outward[6] = {-Vector::UnitX(), Vector::UnitX(),  -Vector::UnitY(),
                               Vector::UnitY(),  -Vector::UnitZ(), Vector::UnitZ()};
    for (double azimuth = -175; azimuth < 180; azimuth += 20) {
      for (double elevation = -85; elevation < 90; elevation += 20) {
        const DepthOrder order = orderOf(scene, {azimuth, elevation, 1});
        for (std::size_t i = 0; i < 6; ++i) {
          QVERIFY((scene->bodies[0].facets[i].normal - outward[i]).norm() < 1e-12);
          const Facing expected = outward[i].dot(order.axes.toViewer) > 0 ? Facing::Front : Facing::Back;
          QCOMPARE(order.views[0].facing[i], expected);
        }
        // Three far edges meet in the corner that is turned away.
        const auto hidden =
            std::count_if(scene->bodies[0].edges.begin(), scene->bodies[0].edges.end(),
                          [&](const Edge& edge) { return isHiddenByOwnBody(edge, order.views[0]); });
        QCOMPARE(hidden, 3);
      }
    }
    const DepthOrder along = orderOf(scene, {0, 0, 1});
    QCOMPARE(std::count(along.views[0].facing.begin(), along.views[0].facing.end(), Facing::EdgeOn), 4);
  }

  void facetsTurnedInsideOutAreTurnedBack() {
    present::Polytope box = test::box({-1, -1, -1}, {1, 1, 1});
    for (std::vector<int>& facet : box.facets) {
      std::reverse(facet.begin(), facet.end());
    }
    const PreparedPtr scene = prepare(test::sceneOf({box}));
    for (const Facet& facet : scene->bodies[0].facets) {
      QVERIFY(facet.offset > 0);
    }
  }

  void edgesInsideAPlaneAreNotDrawn() {
    present::Polytope box = test::box({-1, -1, -1}, {1, 1, 1});
    std::vector<std::vector<int>> triangles;
    for (const std::vector<int>& f : box.facets) {
      triangles.push_back({f[0], f[1], f[2]});
      triangles.push_back({f[0], f[2], f[3]});
    }
    box.facets = triangles;
    QCOMPARE(prepare(test::sceneOf({box}))->bodies[0].edges.size(), std::size_t{12});
  }

  void zonotopeHasTheFacetsAndEdgesOfTheFormula() {
    const PreparedPtr scene = prepare(test::zonotopeScene());
    // n generators in general position: n (n - 1) facets, 2 n (n - 1) edges, by Euler's formula n (n - 1) + 2
    // vertices.
    QCOMPARE(scene->bodies[0].facets.size(), std::size_t{132});
    QCOMPARE(scene->bodies[0].edges.size(), std::size_t{264});
    QCOMPARE(scene->bodies[0].vertices.size(), std::size_t{134});
  }

  void nestedBodiesArePaintedOutsideInsideOutside() {
    const PreparedPtr scene = prepare(test::sceneOf({test::box({-0.2, -0.2, -0.2}, {0.3, 0.3, 0.3}, 0),
                                                     test::zonotope(test::randomGenerators(5, 4, 0.5), {}, 1),
                                                     test::box({-5, -5, -5}, {5, 5, 5}, 2)}));
    for (double azimuth = 0; azimuth < 360; azimuth += 30) {
      for (const double elevation : {-90.0, -40.0, 0.0, 25.0, 90.0}) {
        const DepthOrder order = orderOf(scene, {azimuth, elevation, 1});
        QCOMPARE(order.layers.size(), std::size_t{6});
        QVERIFY(placeOf(order, 2, Facing::Back) < placeOf(order, 1, Facing::Back));
        QVERIFY(placeOf(order, 1, Facing::Back) < placeOf(order, 0, Facing::Back));
        QVERIFY(placeOf(order, 0, Facing::Back) < placeOf(order, 0, Facing::Front));
        QVERIFY(placeOf(order, 0, Facing::Front) < placeOf(order, 1, Facing::Front));
        QVERIFY(placeOf(order, 1, Facing::Front) < placeOf(order, 2, Facing::Front));
      }
    }
  }

  void disjointBodiesArePaintedFarToNear() {
    // A long box in front of a small one whose center is nearer: sorting by centers would be wrong.
    const PreparedPtr scene = prepare(test::sceneOf(
        {test::box({-10, -1, -1}, {10, 0, 1}, 0), test::box({6, 0.5, -0.5}, {7, 1.5, 0.5}, 1)}));
    const DepthOrder fromBehind = orderOf(scene, {-80, 5, 1});
    QVERIFY(placeOf(fromBehind, 1, Facing::Front) < placeOf(fromBehind, 0, Facing::Back));
    const DepthOrder fromFront = orderOf(scene, {80, 5, 1});
    QVERIFY(placeOf(fromFront, 0, Facing::Front) < placeOf(fromFront, 1, Facing::Back));
  }

  void hiddenPartOfALineAgreesWithSampledRays() {
    const PreparedPtr scene = prepare(test::sceneOf({test::zonotope(test::randomGenerators(6, 2, 0.3))}));
    const Body& body = scene->bodies[0];
    const std::vector<Vector> ends = test::randomGenerators(80, 9, 1.0);
    int hiddenSamples = 0;
    for (std::size_t i = 0; i + 1 < ends.size(); i += 2) {
      const DepthOrder order = orderOf(scene, {static_cast<double>(i) * 9, static_cast<double>(i) - 40, 1});
      const auto part = hiddenPart(body, order.views[0], order.axes, ends[i], ends[i + 1]);
      for (int k = 0; k <= 50; ++k) {
        const double t = k / 50.0;
        const Vector point = ends[i] + t * (ends[i + 1] - ends[i]);
        const auto range = depthRange(body, order.views[0], order.axes, project(order.axes, point));
        const bool behind = range && point.dot(order.axes.toViewer) < range->to - 1e-6;
        const bool inPart = part && t >= part->from - 1e-9 && t <= part->to + 1e-9;
        const bool atEnd = part && (std::abs(t - part->from) < 1e-4 || std::abs(t - part->to) < 1e-4);
        QVERIFY(behind == inPart || atEnd);
        hiddenSamples += behind ? 1 : 0;
      }
    }
    QVERIFY(hiddenSamples > 50);
  }

  void pickingTakesTheNearestButInsideFirst() {
    const PreparedPtr scene =
        prepare(test::sceneOf({test::box({-2, -2, -2}, {2, 2, 2}, 0), test::box({-1, -1, -1}, {1, 1, 1}, 1),
                               test::box({4, -1, -1}, {5, 1, 1}, 2)}));
    const DepthOrder order = orderOf(scene, {0, 0, 1});
    const auto at = [&](double y, double z) {
      return bodyAt(*scene, order,
                    project(order.axes, Vector(0, scene->coordinate(1, y), scene->coordinate(2, z))), 0.01);
    };
    QCOMPARE(at(0, 0), 2);
    QCOMPARE(at(1.5, 1.5), 0);
    QCOMPARE(at(3, 0), -1);
    const DepthOrder fromBehind = orderOf(scene, {180, 0, 1});
    QCOMPARE(bodyAt(*scene, fromBehind, project(fromBehind.axes, Vector(0, 0, 0)), 0.01), 1);
  }

  void flatLineAndPointBodiesAreRecognized() {
    const PreparedPtr scene = prepare(test::degenerateScene());
    QCOMPARE(scene->bodies[0].kind, BodyKind::Line);
    QCOMPARE(scene->bodies[0].edges.size(), std::size_t{1});
    QCOMPARE(scene->bodies[1].kind, BodyKind::Point);
    QCOMPARE(scene->bodies[2].kind, BodyKind::Flat);
    // Visible from both sides.
    QCOMPARE(orderOf(scene, {35, 25, 1}).views[2].facing[0], Facing::Front);
    QCOMPARE(orderOf(scene, {35, -25, 1}).views[2].facing[0], Facing::Front);
    QCOMPARE(orderOf(scene, {35, 0, 1}).views[2].facing[0], Facing::EdgeOn);
  }

  void oddScenesAreDrawnWithoutHarm_data() {
    QTest::addColumn<int>("kind");
    for (int i = 0; i < 8; ++i) {
      QTest::addRow("%d", i) << i;
    }
  }
  void oddScenesAreDrawnWithoutHarm() {
    QFETCH(int, kind);
    present::Polytope box = test::box({-1, -1, -1}, {1, 1, 1});
    const double nan = std::nan("");
    switch (kind) {
      case 0:
        box.vertices[3] = {nan, 0, 0};
        break;
      case 1:
        box.facets = {{0, 99, 1}, {-4, 2, 3}, {}, {1}, {0, 0, 0}};
        break;
      case 2:
        box.vertices.clear();
        break;
      case 3:
        for (present::Point3& point : box.vertices) {
          point = {point[0] * 1e308, point[1] * 1e308, point[2] * 1e308};
        }
        break;
      case 4:
        for (present::Point3& point : box.vertices) {
          point = {1e9 + point[0] * 1e-3, point[1] * 1e-3, point[2] * 1e-3};
        }
        break;
      case 5:
        for (present::Point3& point : box.vertices) {
          point = {point[0] * 1e-300, point[1] * 1e-300, point[2] * 1e-300};
        }
        break;
      case 6:
        box.vertices = {{3, 3, 3}};
        box.facets = {{0}};
        break;
      default:
        box.vertices = {{0, 0, 0}, {0, 0, 1}};
        box.facets = {{0, 1}};
        break;
    }
    for (const QSize size : {QSize(1, 1), QSize(40, 30), QSize(300, 200)}) {
      for (const double zoom : {0.2, 1.0, 50.0}) {
        rendered(test::sceneOf({box}), {20, 90, zoom}, size);
        rendered(test::sceneOf({box, test::box({0, 0, 0}, {1, 1, 1})}), {0, 0, zoom}, size);
      }
    }
    rendered(nullptr);
  }

  void boxHoldsTheDataWithAMarginAndIsNeverThin() {
    const PreparedPtr scene = prepare(test::flatScene());
    const present::Bounds3 data = *present::bounds(*scene->scene);
    double longest = 0;
    double shortest = 1e300;
    for (std::size_t i = 0; i < 3; ++i) {
      QVERIFY(scene->box.low[i] < data.low[i]);
      QVERIFY(scene->box.high[i] > data.high[i]);
      longest = std::max(longest, scene->box.high[i] - scene->box.low[i]);
      shortest = std::min(shortest, scene->box.high[i] - scene->box.low[i]);
    }
    QVERIFY(shortest >= longest / 5);
  }

  void ticksAreRoundAndShareDecimals() {
    const AxisTicks ticks = axisTicks(-0.5, 0.52, 0.25);
    QCOMPARE(ticks.labels,
             (std::vector<QString>{QStringLiteral("\u22120.50"), QStringLiteral("\u22120.25"),
                                   QStringLiteral("0.00"), QStringLiteral("0.25"), QStringLiteral("0.50")}));
    QCOMPARE(labelExponent(3e-5), -5);
    QCOMPARE(labelExponent(1.5), 0);
    QCOMPARE(labelExponent(2e7), 7);
    QCOMPARE(axisTicks(0, 3e-5, 1e-5, -5).labels.back(), QStringLiteral("3"));
    QCOMPARE(exponentSuffix(-12), QStringLiteral(" (\u00d710\u207b\u00b9\u00b2)"));
    QCOMPARE(exponentSuffix(0), QString());
    QVERIFY(axisTicks(0.01, 0.09, 1).values.size() <= 2);
    QVERIFY(axisTicks(0, 1, 0).values.empty());
    QVERIFY(axisTicks(1e300, 1.1e300, 1e-10).values.empty());
  }

  void equalScaleOnAllAxes() {
    const PreparedPtr scene = prepare(test::nestedScene());
    const PictureStyle style = pictureStyle({});
    const QImage device(10, 10, QImage::Format_RGB32);
    const SceneLayout layout = layoutScene(*scene, {0, 0, 1}, {}, QRectF(0, 0, 500, 400), style, device);
    const auto length = [&](int axis) {
      const QPointF d = layout.placement.map(Vector::Unit(axis)) - layout.placement.map(Vector::Zero());
      return std::hypot(d.x(), d.y());
    };
    QCOMPARE(length(1), length(2));
    QVERIFY(length(0) < 1e-9);
  }

  void textNeitherOverlapsTheBoxNorLeavesTheArea_data() {
    QTest::addColumn<int>("azimuth");
    QTest::addColumn<int>("elevation");
    for (int azimuth = -180; azimuth < 180; azimuth += 30) {
      for (const int elevation : {-90, -60, -20, 0, 25, 70, 90}) {
        QTest::addRow("%d/%d", azimuth, elevation) << azimuth << elevation;
      }
    }
  }
  void textNeitherOverlapsTheBoxNorLeavesTheArea() {
    QFETCH(int, azimuth);
    QFETCH(int, elevation);
    const PictureStyle style = pictureStyle({});
    const QImage device(10, 10, QImage::Format_RGB32);
    for (const present::ScenePtr& data : {test::nestedScene(), test::overlappingScene(), test::flatScene()}) {
      const PreparedPtr scene = prepare(data);
      const QRectF area(0, 0, 420, 330);
      const present::ViewDirection direction{static_cast<double>(azimuth), static_cast<double>(elevation), 1};
      const SceneLayout layout = layoutScene(*scene, direction, {}, area, style, device);
      QVERIFY(layout.hasBox);
      QPolygonF bodies;
      for (const Body& body : scene->bodies) {
        for (const Vector& vertex : body.vertices) {
          bodies << layout.placement.map(vertex);
        }
      }
      std::vector<QPolygonF> placed;
      int titles = 0;
      for (const PlacedText& text : layout.texts) {
        QTransform turn;
        turn.translate(text.center.x(), text.center.y());
        turn.rotate(text.angle);
        // The line height of a title reaches above and below its letters.
        const double height = text.size.height() * (text.role == TextRole::AxisTitle ? 0.7 : 1);
        const QPolygonF outline =
            turn.map(QPolygonF(QRectF(-text.size.width() / 2, -height / 2, text.size.width(), height)));
        QVERIFY2(area.adjusted(-0.5, -0.5, 0.5, 0.5).contains(outline.boundingRect()), qPrintable(text.text));
        if (text.role == TextRole::Tick || text.role == TextRole::AxisTitle) {
          titles += text.role == TextRole::AxisTitle ? 1 : 0;
          for (const QPointF& point : bodies) {
            QVERIFY2(!outline.containsPoint(point, Qt::OddEvenFill), qPrintable(text.text));
          }
        }
        if (text.role == TextRole::Tick || text.role == TextRole::AxisTitle) {
          for (const QPolygonF& other : placed) {
            QVERIFY2(!outline.intersects(other), qPrintable(text.text));
          }
          placed.push_back(outline);
        }
      }
      QVERIFY(titles >= 2);
      QVERIFY(placed.size() >= 4);
    }
  }

  void bodiesStayInsideThePlotWhateverTheZoom() {
    const QImage image = rendered(test::nestedScene(), {35, 25, 8});
    const PictureStyle style = pictureStyle({});
    const SceneLayout layout =
        layoutScene(*prepare(test::nestedScene()), {35, 25, 8}, {}, QRectF(0, 0, 500, 400), style, image);
    base::FigureStyle bare;
    bare.legend = false;
    bare.title = false;
    QImage wide(700, 600, QImage::Format_ARGB32_Premultiplied);
    wide.fill(Qt::white);
    QPainter painter(&wide);
    sceneFigure(test::nestedScene(), {35, 25, 8})->paint(painter, QRectF(100, 100, 500, 400), bare);
    painter.end();
    QCOMPARE(inkOutside(wide, QRect(98, 98, 504, 404)), 0);
    QVERIFY(ink(wide) > 1000);
    QVERIFY(layout.hasBox);
  }

  void sameSceneGivesTheSameBytes() {
    const QImage first = rendered(test::zonotopeScene());
    QCOMPARE(rendered(test::zonotopeScene()), first);
    QVERIFY(rendered(test::zonotopeScene(), {40, 25, 1}) != first);
    QVERIFY(rendered(test::nestedScene()) != first);
  }

  void opaqueBodyHidesWhatIsBehind() {
    present::Polytope front = test::box({1, -1, -1}, {2, 1, 1}, 0, 1);
    front.edges.widthPt = 0;
    const present::Polytope behind = test::box({-0.5, -0.5, -0.5}, {0.5, 0.5, 0.5}, 1, 1);
    base::FigureStyle bare;
    bare.legend = false;
    // Seen along the first axis the small box is wholly covered; the frame of both pictures is the same.
    auto frame = test::box({-0.5, -0.5, -0.5}, {0.5, 0.5, 0.5}, 1, 0);
    frame.edges.widthPt = 0;
    QCOMPARE(rendered(test::sceneOf({behind, front}), {0, 0, 1}, {300, 300}, bare),
             rendered(test::sceneOf({frame, front}), {0, 0, 1}, {300, 300}, bare));
    QVERIFY(rendered(test::sceneOf({behind, front}), {180, 0, 1}, {300, 300}, bare) !=
            rendered(test::sceneOf({frame, front}), {180, 0, 1}, {300, 300}, bare));
  }

  void titleLegendAndEmptyStateFollowTheStyle() {
    const QImage full = rendered(test::nestedScene());
    base::FigureStyle bare;
    bare.title = false;
    bare.legend = false;
    QVERIFY(rendered(test::nestedScene(), {}, {500, 400}, bare) != full);
    QVERIFY(ink(rendered(test::emptyScene())) > 200);
    QVERIFY(sceneFigure(test::emptyScene(), {})->isEmpty());
    QVERIFY(!sceneFigure(test::flatScene(), {})->isEmpty());
    QCOMPARE(sceneFigure(test::flatScene(), {})->title(), QStringLiteral("Rank 2"));
    QVERIFY(sceneFigure(test::flatScene(), {})->csv().starts_with("element,facet,vertex,"));
  }

  void pdfIsVectorsAndText() {
    QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("scene.pdf"));
    {
      QPdfWriter writer(file);
      writer.setPageSize(QPageSize(QSizeF(3.25, 2.6), QPageSize::Inch));
      writer.setPageMargins({});
      writer.setResolution(96);
      QPainter painter(&writer);
      base::FigureStyle style;
      style.fontPt = 8;
      sceneFigure(test::flatScene(), {})->paint(painter, QRectF(0, 0, 3.25 * 96, 2.6 * 96), style);
    }
    QFile pdf(file);
    QVERIFY(pdf.open(QIODevice::ReadOnly));
    const QByteArray bytes = pdf.readAll();
    QVERIFY(!bytes.contains("/Subtype /Image"));
    const QString tool = QStandardPaths::findExecutable(QStringLiteral("pdftotext"));
    if (tool.isEmpty()) {
      QSKIP("pdftotext is not installed");
    }
    QProcess process;
    process.start(tool, {QStringLiteral("-bbox"), file, QStringLiteral("-")});
    QVERIFY(process.waitForFinished());
    const QString text = QString::fromUtf8(process.readAllStandardOutput());
    for (const char* word : {"Rank", "channel", "flat", "Layer"}) {
      QVERIFY2(text.contains(QLatin1String(word)), word);
    }
  }

  void svgHasTextAndNoImages() {
    QBuffer buffer;
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setResolution(96);
    generator.setSize({500, 400});
    QPainter painter(&generator);
    sceneFigure(test::nestedScene(), {})->paint(painter, QRectF(0, 0, 500, 400), {});
    painter.end();
    const QByteArray svg = buffer.data();
    QVERIFY(svg.contains("Bounding box"));
    QVERIFY(svg.contains("Error, channel 3"));
    QVERIFY(!svg.contains("<image"));
  }

  void fontsHaveTheirSizeOnEveryDevice() {
    base::FigureStyle style;
    style.fontPt = 9;
    QImage image(100, 100, QImage::Format_RGB32);
    for (const int dotsPerMeter : {2835, 3780, 11811}) {
      image.setDotsPerMeterX(dotsPerMeter);
      image.setDotsPerMeterY(dotsPerMeter);
      const QFontInfo info(QFont(pictureFont(style, image), &image));
      QVERIFY(std::abs(info.pixelSize() - 12) <= 1);
    }
  }
};

QTEST_MAIN(TestScenePainter)
#include "tst_scene_painter.moc"
