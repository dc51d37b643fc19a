// SPDX-License-Identifier: GPL-3.0-or-later
// Surfaces drawn by Qt Data Visualization: over the picture of the painter, and in docks that float.
#include <QApplication>
#include <QDockWidget>
#include <QImage>
#include <QMainWindow>
#include <QTest>

#include "sample_grids.h"
#include "widgets/bars3d/grid_view.h"

using namespace quantoscope;
using bars3d::SurfaceView;

namespace {

// The share of pixels that are colored in one picture and not in the other.
double difference(const QImage& a, const QImage& b) {
  int colored = 0;
  int different = 0;
  for (int y = 0; y < a.height(); ++y) {
    for (int x = 0; x < a.width(); ++x) {
      const bool inA = a.pixelColor(x, y).saturation() > 60;
      const bool inB = b.pixelColor(x, y).saturation() > 60;
      colored += inA || inB ? 1 : 0;
      different += inA != inB ? 1 : 0;
    }
  }
  return colored == 0 ? 1 : static_cast<double>(different) / colored;
}

}  // namespace

class SurfaceGlTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void liesOverThePaintedPicture() {
    for (const QSize& size : {QSize(700, 420), QSize(420, 500)}) {
      SurfaceView gl(nullptr, SurfaceView::Drawing::OpenGl);
      SurfaceView painted(nullptr, SurfaceView::Drawing::Painter);
      for (SurfaceView* view : {&gl, &painted}) {
        view->resize(size);
        view->setSurface(bumpySurface(60, 50));
      }
      if (!gl.usesOpenGl()) {
        QSKIP("no OpenGL here");
      }
      QVERIFY(!painted.usesOpenGl());
      for (const present::ViewDirection& direction :
           {present::ViewDirection{-55, 28, 1}, {120, 40, 1}, {10, 5, 1.8}, {-90, 90, 1}, {35, -30, 0.7}}) {
        gl.setViewDirection(direction);
        painted.setViewDirection(direction);
        const double off = difference(gl.grab().toImage(), painted.grab().toImage());
        QVERIFY2(
            off < 0.06,
            qPrintable(
                QStringLiteral("%1 at %2, %3").arg(off).arg(direction.azimuth).arg(direction.elevation)));
      }
    }
  }

  void survivesFloatingAndDocking() {
    QMainWindow window;
    window.resize(800, 600);
    auto* dock = new QDockWidget(&window);
    auto* view = new SurfaceView(dock, SurfaceView::Drawing::OpenGl);
    view->setSurface(bumpySurface(30, 30));
    if (!view->usesOpenGl()) {
      QSKIP("no OpenGL here");
    }
    dock->setWidget(view);
    window.addDockWidget(Qt::LeftDockWidgetArea, dock);
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    const auto isDrawn = [view] {
      const QImage image = view->grab().toImage();
      int colored = 0;
      for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
          colored += image.pixelColor(x, y).saturation() > 60 ? 1 : 0;
        }
      }
      return colored > 1000;
    };
    QVERIFY(isDrawn());
    for (const bool floating : {true, false, true, false}) {
      dock->setFloating(floating);
      QTRY_VERIFY(view->window()->isVisible());
      QVERIFY(isDrawn());
    }
    view->setSurface(bumpySurface(30, 30, true));
    QVERIFY2(!view->usesOpenGl(), "surfaces with holes are painted");
    QVERIFY(isDrawn());
  }
};

int main(int argc, char** argv) {
  // As in the workbench, whose default is a core profile.
  QSurfaceFormat format;
  format.setVersion(3, 2);
  format.setProfile(QSurfaceFormat::CoreProfile);
  QSurfaceFormat::setDefaultFormat(format);
  QCoreApplication::setAttribute(Qt::AA_ShareOpenGLContexts);
  QApplication application(argc, argv);
  SurfaceGlTest test;
  return QTest::qExec(&test, argc, argv);
}
#include "tst_surface_gl.moc"
