// SPDX-License-Identifier: GPL-3.0-or-later
// The live 3-D view as people use it, drawn with QPainter: input, state, selection. No OpenGL.
#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QMimeData>
#include <QSignalSpy>
#include <QTest>
#include <QWheelEvent>

#include "sample_scenes.h"
#include "widgets/scene3d/scene_view.h"

using namespace quantoscope;
using scene3d::SceneView;

namespace {

std::unique_ptr<SceneView> shownView(const present::ScenePtr& scene) {
  auto view = std::make_unique<SceneView>(nullptr, SceneView::Drawing::Painter);
  view->resize(500, 400);
  view->setScene(scene);
  view->show();
  return view;
}

void drag(SceneView& view, Qt::MouseButton button, const QPoint& by, Qt::KeyboardModifiers modifiers = {}) {
  const QPoint start = view.rect().center();
  const auto send = [&](QEvent::Type type, const QPoint& at, Qt::MouseButton changed, Qt::MouseButtons held) {
    QMouseEvent event(type, at, view.mapToGlobal(at), changed, held, modifiers);
    QApplication::sendEvent(&view, &event);
  };
  send(QEvent::MouseButtonPress, start, button, button);
  send(QEvent::MouseMove, start + by / 2, Qt::NoButton, button);
  send(QEvent::MouseMove, start + by, Qt::NoButton, button);
  send(QEvent::MouseButtonRelease, start + by, button, Qt::NoButton);
}

void wheel(SceneView& view, int steps) {
  const QPointF at = view.rect().center();
  QWheelEvent event(at, view.mapToGlobal(at), {}, QPoint(0, 120 * steps), Qt::NoButton, Qt::NoModifier,
                    Qt::NoScrollPhase, false);
  QApplication::sendEvent(&view, &event);
}

}  // namespace

class TestSceneView : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void leftDragOrbitsAndNeverFlips() {
    const auto view = shownView(test::zonotopeScene());
    QSignalSpy spy(view.get(), &SceneView::viewDirectionChanged);
    drag(*view, Qt::LeftButton, {20, 10});
    QCOMPARE(view->viewDirection().azimuth, 25.0);
    QCOMPARE(view->viewDirection().elevation, 30.0);
    QVERIFY(spy.count() > 0);
    drag(*view, Qt::LeftButton, {0, 1000});
    QCOMPARE(view->viewDirection().elevation, 90.0);
    drag(*view, Qt::LeftButton, {0, -2000});
    QCOMPARE(view->viewDirection().elevation, -90.0);
  }

  void panMovesThePictureAndNotTheDirection_data() {
    QTest::addColumn<Qt::MouseButton>("button");
    QTest::addColumn<bool>("shift");
    QTest::newRow("right") << Qt::RightButton << false;
    QTest::newRow("middle") << Qt::MiddleButton << false;
    QTest::newRow("shift left") << Qt::LeftButton << true;
  }
  void panMovesThePictureAndNotTheDirection() {
    QFETCH(Qt::MouseButton, button);
    QFETCH(bool, shift);
    const auto view = shownView(test::zonotopeScene());
    const present::ViewDirection before = view->viewDirection();
    const QImage picture = view->grab().toImage();
    drag(*view, button, {40, 20}, shift ? Qt::ShiftModifier : Qt::NoModifier);
    QVERIFY(view->viewDirection() == before);
    QVERIFY(view->grab().toImage() != picture);
    view->fit();
    QCOMPARE(view->grab().toImage(), picture);
  }

  void wheelZoomsAndDoubleClickFits() {
    const auto view = shownView(test::zonotopeScene());
    wheel(*view, 2);
    QCOMPARE(view->viewDirection().zoom, 1.44);
    wheel(*view, -200);
    QCOMPARE(view->viewDirection().zoom, 0.2);
    QTest::mouseDClick(view.get(), Qt::LeftButton);
    QCOMPARE(view->viewDirection().zoom, 1.0);
  }

  void keysOrbitPanZoomAndFit() {
    const auto view = shownView(test::zonotopeScene());
    QTest::keyClick(view.get(), Qt::Key_Right);
    QCOMPARE(view->viewDirection().azimuth, 30.0);
    QTest::keyClick(view.get(), Qt::Key_Up);
    QCOMPARE(view->viewDirection().elevation, 20.0);
    QTest::keyClick(view.get(), Qt::Key_Plus);
    QCOMPARE(view->viewDirection().zoom, 1.2);
    const QImage centered = view->grab().toImage();
    QTest::keyClick(view.get(), Qt::Key_Left, Qt::ShiftModifier);
    QCOMPARE(view->viewDirection().azimuth, 30.0);
    QVERIFY(view->grab().toImage() != centered);
  }

  void standardViewsHaveActionsWithKeys() {
    const auto view = shownView(test::zonotopeScene());
    const auto press = [&](Qt::Key key) {
      for (QAction* action : view->actions()) {
        if (action->shortcuts().contains(QKeySequence(key))) {
          action->trigger();
          return true;
        }
      }
      return false;
    };
    QVERIFY(press(Qt::Key_X));
    QVERIFY(view->viewDirection() == (present::ViewDirection{0, 0, 1}));
    QVERIFY(press(Qt::Key_2));
    QVERIFY(view->viewDirection() == (present::ViewDirection{-90, 0, 1}));
    QVERIFY(press(Qt::Key_7));
    QVERIFY(view->viewDirection() == (present::ViewDirection{-90, 90, 1}));
    QVERIFY(press(Qt::Key_4));
    QVERIFY(view->viewDirection() == (present::ViewDirection{180, 0, 1}) ||
            view->viewDirection() == (present::ViewDirection{-180, 0, 1}));
    QVERIFY(press(Qt::Key_6));
    QCOMPARE(view->viewDirection().elevation, -90.0);
    QVERIFY(press(Qt::Key_I));
    QCOMPARE(view->viewDirection().azimuth, 45.0);
    view->setViewDirection({10, 10, 3});
    QVERIFY(press(Qt::Key_Home));
    QVERIFY(view->viewDirection() == (present::ViewDirection{10, 10, 1}));
    for (const QAction* action : view->actions()) {
      QVERIFY(!action->text().isEmpty());
    }
  }

  void newDataKeepsTheCamera() {
    const auto view = shownView(test::zonotopeScene());
    view->setViewDirection({120, -30, 2});
    view->setScene(test::nestedScene());
    QVERIFY(view->viewDirection() == (present::ViewDirection{120, -30, 2}));
    view->setScene(nullptr);
    view->grab();
    QVERIFY(view->viewDirection() == (present::ViewDirection{120, -30, 2}));
  }

  void stateSurvivesARoundTripAndNothingRestoresDefaults() {
    const auto view = shownView(test::zonotopeScene());
    view->setViewDirection({-120, 12.5, 2.5});
    drag(*view, Qt::RightButton, {30, 0});
    const QJsonObject state = view->viewState();
    const QImage picture = view->grab().toImage();
    view->restoreViewState({});
    QVERIFY(view->viewDirection() == present::ViewDirection{});
    view->restoreViewState(state);
    QCOMPARE(view->viewState(), state);
    QCOMPARE(view->grab().toImage(), picture);
    view->restoreViewState({{QStringLiteral("zoom"), QStringLiteral("no number")}});
    QCOMPARE(view->viewDirection().zoom, 1.0);
  }

  void clickOnABodyNamesItsSubject() {
    const auto view = shownView(test::nestedScene());
    QSignalSpy spy(view.get(), &SceneView::subjectClicked);
    present::Subject clicked;
    connect(view.get(), &SceneView::subjectClicked, this, [&](const present::Subject& s) { clicked = s; });
    QTest::mouseClick(view.get(), Qt::LeftButton, {}, QPoint(4, 4));
    QCOMPARE(spy.count(), 0);
    view->setScene(test::sceneOf({test::box({-1, -1, -1}, {1, 1, 1}, 5)}));
    QTest::mouseClick(view.get(), Qt::LeftButton, {}, QPoint(215, 190));
    QCOMPARE(spy.count(), 1);
    QCOMPARE(clicked.layer.value_or(-1), 5);
    drag(*view, Qt::LeftButton, {30, 0});
    QCOMPARE(spy.count(), 1);
  }

  void theKeyboardReadsOutBodies() {
    present::Scene twoBodies =
        *test::sceneOf({test::box({-1, -1, -1}, {1, 1, 1}, 5), test::box({-2, -2, -2}, {2, 2, 2}, 6)});
    twoBodies.polytopes[0].info.name = present::Text::verbatim("inner");
    twoBodies.polytopes[1].info.name = present::Text::verbatim("outer");
    const auto view = shownView(std::make_shared<const present::Scene>(twoBodies));
    const QString everything = view->accessibleDescription();
    std::vector<int> layers;
    connect(view.get(), &SceneView::subjectClicked, this,
            [&](const present::Subject& s) { layers.push_back(s.layer.value_or(-1)); });
    QTest::keyClick(view.get(), Qt::Key_Return);
    QTest::keyClick(view.get(), Qt::Key_PageDown);
    QCOMPARE(view->accessibleDescription(), QStringLiteral("inner"));
    QTest::keyClick(view.get(), Qt::Key_Return);
    QTest::keyClick(view.get(), Qt::Key_BracketRight);
    QTest::keyClick(view.get(), Qt::Key_PageDown);
    QCOMPARE(view->accessibleDescription(), QStringLiteral("outer"));
    QTest::keyClick(view.get(), Qt::Key_Enter);
    QTest::keyClick(view.get(), Qt::Key_BracketLeft);
    QCOMPARE(view->accessibleDescription(), QStringLiteral("inner"));
    QTest::keyClick(view.get(), Qt::Key_Escape);
    QCOMPARE(view->accessibleDescription(), everything);
    QTest::keyClick(view.get(), Qt::Key_PageUp);
    QCOMPARE(view->accessibleDescription(), QStringLiteral("outer"));
    view->setScene(test::sceneOf({test::box({-1, -1, -1}, {1, 1, 1}, 5)}));
    QTest::keyClick(view.get(), Qt::Key_Return);
    QCOMPARE(layers, (std::vector<int>{5, 6}));
  }

  void highlightChangesThePictureOfMatchingBodiesOnly() {
    const auto view = shownView(test::zonotopeScene());
    const QImage plain = view->grab().toImage();
    present::Subject other;
    other.layer = 9;
    view->setHighlight(other);
    QCOMPARE(view->grab().toImage(), plain);
    present::Subject mine;
    mine.layer = 0;
    view->setHighlight(mine);
    QVERIFY(view->grab().toImage() != plain);
    view->setHighlight(std::nullopt);
    QCOMPARE(view->grab().toImage(), plain);
  }

  void paletteChangesThePicture() {
    const auto view = shownView(test::zonotopeScene());
    QPalette palette = view->palette();
    palette.setColor(QPalette::Base, QColor(0x1B1F24));
    view->setPalette(palette);
    QCOMPARE(view->grab().toImage().pixelColor(20, 20), QColor(0x1B1F24));
  }

  void copiesNumbersAndPicture() {
    const auto view = shownView(test::nestedScene());
    for (QAction* action : view->actions()) {
      if (action->text().contains(QStringLiteral("CSV"))) {
        action->trigger();
        QVERIFY(QApplication::clipboard()->text().startsWith(QStringLiteral("element,facet,vertex")));
        QVERIFY(QApplication::clipboard()->mimeData()->hasFormat(QStringLiteral("text/csv")));
      } else if (action->text().contains(QStringLiteral("image"))) {
        action->trigger();
        QCOMPARE(QApplication::clipboard()->image().size(), view->size() * 2);
      }
    }
  }

  void isAccessibleAndShowsItsFocus() {
    const auto view = shownView(test::nestedScene());
    QCOMPARE(view->accessibleName(), QStringLiteral("Errors after each layer"));
    QVERIFY(view->accessibleDescription().contains(QStringLiteral("Bounding box")));
    QVERIFY(view->focusPolicy() & Qt::TabFocus);
    view->activateWindow();
    view->setFocus();
    QTRY_VERIFY(view->hasFocus());
    QCOMPARE(view->grab().toImage().pixelColor(0, 100), view->palette().color(QPalette::Highlight));
    view->clearFocus();
    QVERIFY(view->grab().toImage().pixelColor(0, 100) != view->palette().color(QPalette::Highlight));
  }

  void menuOffersExport() {
    const auto view = shownView(test::nestedScene());
    QSignalSpy spy(view.get(), &SceneView::exportRequested);
    QVERIFY(view->actions().constLast()->text().contains(QStringLiteral("Export")));
    view->actions().constLast()->trigger();
    QCOMPARE(spy.count(), 1);
  }
};

QTEST_MAIN(TestSceneView)
#include "tst_scene_view.moc"
