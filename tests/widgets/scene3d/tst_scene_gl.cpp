// SPDX-License-Identifier: GPL-3.0-or-later
// The 3-D view on real OpenGL: contexts that come and go, and the same picture as the painter's. Needs a
// display.
#include <QApplication>
#include <QImage>
#include <QPainter>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>
#include <memory>

#include "sample_scenes.h"
#include "widgets/scene3d/gl_setup.h"
#include "widgets/scene3d/scene_view.h"

using namespace quantoscope;
using scene3d::SceneView;

namespace {

int coloredPixels(const QImage& image) {
  int count = 0;
  for (int y = 0; y < image.height(); ++y) {
    for (int x = 0; x < image.width(); ++x) {
      const QColor color = image.pixelColor(x, y);
      count += color.saturation() > 25 ? 1 : 0;
    }
  }
  return count;
}

QImage pictureOf(SceneView& view) {
  return view.grab().toImage().convertToFormat(QImage::Format_RGB32);
}

// The share of pixels that differ clearly.
double difference(const QImage& a, const QImage& b) {
  int count = 0;
  for (int y = 0; y < a.height(); ++y) {
    for (int x = 0; x < a.width(); ++x) {
      const QColor p = a.pixelColor(x, y);
      const QColor q = b.pixelColor(x, y);
      const int worst = std::max(
          {std::abs(p.red() - q.red()), std::abs(p.green() - q.green()), std::abs(p.blue() - q.blue())});
      count += worst > 48 ? 1 : 0;
    }
  }
  return static_cast<double>(count) / (a.width() * a.height());
}

}  // namespace

class TestSceneGl : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void initTestCase() {
    if (!scene3d::isOpenGlUsable()) {
      QSKIP("No X display with OpenGL 3.2: run under xvfb-run to test the OpenGL view");
    }
    QPalette palette = QApplication::palette();
    palette.setColor(QPalette::Base, Qt::white);
    QApplication::setPalette(palette);
  }

  void showsTheSceneAndFollowsIt() {
    SceneView view;
    QVERIFY(view.usesOpenGl());
    view.setFocusPolicy(Qt::NoFocus);  // the focus frame is colored, too
    view.resize(500, 400);
    view.setScene(test::zonotopeScene());
    view.show();
    QVERIFY(QTest::qWaitForWindowExposed(&view));
    const QImage zonotope = pictureOf(view);
    QVERIFY(coloredPixels(zonotope) > 5000);
    view.setScene(test::flatScene());
    const QImage flat = pictureOf(view);
    QVERIFY(coloredPixels(flat) > 5000);
    QVERIFY(difference(zonotope, flat) > 0.01);
    view.setScene(test::emptyScene());
    QVERIFY(coloredPixels(pictureOf(view)) < coloredPixels(flat) / 5);
  }

  void agreesWithThePainter_data() {
    QTest::addColumn<int>("scene");
    QTest::addColumn<double>("zoom");
    QTest::newRow("zonotope") << 0 << 1.0;
    QTest::newRow("nested") << 1 << 1.0;
    QTest::newRow("flat") << 2 << 1.0;
    QTest::newRow("degenerate") << 3 << 1.0;
    QTest::newRow("zoomed") << 1 << 3.0;
  }
  void agreesWithThePainter() {
    QFETCH(int, scene);
    QFETCH(double, zoom);
    const present::ScenePtr scenes[] = {test::zonotopeScene(), test::nestedScene(), test::flatScene(),
                                        test::degenerateScene()};
    SceneView gl;
    SceneView painter(nullptr, SceneView::Drawing::Painter);
    for (SceneView* view : {&gl, &painter}) {
      view->resize(500, 400);
      view->setScene(scenes[scene]);
      view->setViewDirection({50, 20, zoom});
      view->show();
      QVERIFY(QTest::qWaitForWindowExposed(view));
      view->setFocusPolicy(Qt::NoFocus);
      view->clearFocus();
    }
    const QImage expected = painter.grab().toImage().convertToFormat(QImage::Format_RGB32);
    const QImage actual = pictureOf(gl);
    QCOMPARE(actual.size(), expected.size());
    // Edges are smoothed in different ways; anything misplaced, missing or blended wrongly covers far more.
    const double share = difference(actual, expected);
    QVERIFY2(share < 0.012, qPrintable(QString::number(share)));
    QVERIFY(difference(actual, QImage(actual.size(), QImage::Format_RGB32)) > 0.5);
  }

  void survivesResizeHideAndShow() {
    SceneView view;
    view.resize(300, 200);
    view.setScene(test::nestedScene());
    view.show();
    QVERIFY(QTest::qWaitForWindowExposed(&view));
    for (const QSize size : {QSize(640, 480), QSize(161, 121), QSize(500, 400)}) {
      view.resize(size);
      QTRY_COMPARE(pictureOf(view).size(), size);
    }
    const int before = coloredPixels(pictureOf(view));
    view.hide();
    for (int i = 0; i < 20; ++i) {
      view.setScene(i % 2 ? test::nestedScene() : test::zonotopeScene());
      QCoreApplication::processEvents();
    }
    view.show();
    QVERIFY(QTest::qWaitForWindowExposed(&view));
    QCOMPARE(coloredPixels(pictureOf(view)), before);
  }

  void survivesMovesBetweenWindows() {
    QWidget home;
    auto* layout = new QVBoxLayout(&home);
    auto* view = new SceneView;
    layout->addWidget(view);
    home.resize(520, 420);
    view->setScene(test::nestedScene());
    home.show();
    QVERIFY(QTest::qWaitForWindowExposed(&home));
    const int before = coloredPixels(pictureOf(*view));
    QVERIFY(before > 5000);
    for (int round = 0; round < 3; ++round) {
      auto other = std::make_unique<QWidget>();
      auto* otherLayout = new QVBoxLayout(other.get());
      otherLayout->addWidget(view);
      other->resize(520, 420);
      other->show();
      QVERIFY(QTest::qWaitForWindowExposed(other.get()));
      QVERIFY(coloredPixels(pictureOf(*view)) > 5000);
      layout->addWidget(view);
      QCoreApplication::processEvents();
      QVERIFY(coloredPixels(pictureOf(*view)) > 5000);
    }
    QCOMPARE(coloredPixels(pictureOf(*view)), before);
  }

  void twoViewsLiveSideBySide() {
    QWidget home;
    auto* layout = new QVBoxLayout(&home);
    auto* first = new SceneView;
    auto* second = new SceneView;
    layout->addWidget(first);
    layout->addWidget(second);
    home.resize(400, 700);
    first->setScene(test::nestedScene());
    second->setScene(test::flatScene());
    home.show();
    QVERIFY(QTest::qWaitForWindowExposed(&home));
    const int flat = coloredPixels(pictureOf(*second));
    delete first;
    QCoreApplication::processEvents();
    QVERIFY(coloredPixels(pictureOf(*second)) > flat / 2);
  }

  void showsAHundredScenes() {
    SceneView view;
    view.resize(400, 300);
    view.show();
    QVERIFY(QTest::qWaitForWindowExposed(&view));
    for (int i = 0; i < 100; ++i) {
      const auto seed = static_cast<unsigned>(i);
      view.setScene(test::sceneOf({test::zonotope(test::randomGenerators(3 + i % 6, seed, 0.2), {}, i)}));
      view.setViewDirection({i * 7.0, i - 50.0, 1});
      QCoreApplication::processEvents();
    }
    QVERIFY(coloredPixels(pictureOf(view)) > 2000);
  }

  void directionSurvivesARoundTrip() {
    SceneView view;
    QSignalSpy spy(&view, &SceneView::viewDirectionChanged);
    const present::ViewDirection direction{-77.5, 42, 1.7};
    view.setViewDirection(direction);
    QVERIFY(view.viewDirection() == direction);
    QCOMPARE(spy.count(), 1);
    SceneView other;
    other.restoreViewState(view.viewState());
    QVERIFY(other.viewDirection() == direction);
  }
};

// The platform plugin aborts without a display, so its absence is asked for before QApplication is made.
int main(int argc, char** argv) {
  if (qEnvironmentVariableIsEmpty("DISPLAY")) {
    qputenv("QT_QPA_PLATFORM", "offscreen");
  }
  scene3d::prepareApplication();
  QApplication application(argc, argv);
  TestSceneGl test;
  return QTest::qExec(&test, argc, argv);
}
#include "tst_scene_gl.moc"
