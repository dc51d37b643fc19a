// SPDX-License-Identifier: GPL-3.0-or-later
// The region several times: pictures in space turn together, choices are remembered, figures need no screen.
#include <QComboBox>
#include <QLabel>
#include <QSet>
#include <QTest>
#include <QToolButton>

#include "tests/widgets/panels/geometry_bench.h"
#include "widgets/panels/geometry/region_grid_panels.h"
#include "widgets/panels/geometry/segmented.h"
#include "widgets/plot2d/plot_view.h"
#include "widgets/scene3d/scene_view.h"

using namespace quantoscope;
using namespace quantoscope::panels;
using tests::child;
using tests::GeometryBench;

namespace {

template <typename P>
struct Shown {
  GeometryBench bench;
  P panel;

  explicit Shown(const char* experiment) : bench(experiment), panel(bench.context) {
    panel.resize(1100, 420);
    panel.show();
    bench.showNow(panel);
  }
};

}  // namespace

class TestRegionGridPanels : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void regionsOfThePlaneArePlots() {
    Shown<LayerRegionsPanel> shown("full_matrices_2d");
    QCOMPARE(shown.panel.view()->plotCount(), 4);
    QVERIFY(shown.panel.sceneViews().empty());
    QVERIFY(shown.panel.view()->plotView(3)->isVisible());
    QVERIFY(!child<Segmented>(shown.panel, QStringLiteral("shape"))->isVisible());
    const std::string same = shown.panel.figure()->csv();
    auto* scale = child<QToolButton>(shown.panel, QStringLiteral("sameScale"));
    QVERIFY(shown.panel.view()->plotView(0)->plot()->x.range);
    QTest::keyClick(scale, Qt::Key_Space);
    QTRY_VERIFY(!shown.panel.view()->plotView(0)->plot()->x.range);
    QCOMPARE(shown.panel.figure()->csv(), same);
    QCOMPARE(shown.panel.figure()->parts().size(), std::size_t{4});
  }

  void regionsInSpaceTurnTogether() {
    Shown<LayerRegionsPanel> shown("full_matrices_3d");
    const auto& views = shown.panel.sceneViews();
    QCOMPARE(views.size(), std::size_t{4});
    QTRY_VERIFY(views[3]->isVisible() && !shown.panel.view()->plotView(3)->isVisible());
    QTest::keyClick(views[2], Qt::Key_Left);
    for (const scene3d::SceneView* view : views) {
      QVERIFY(view->viewDirection() == views[2]->viewDirection());
      QVERIFY(!(view->viewDirection() == present::ViewDirection{}));
      QVERIFY(!view->accessibleName().isEmpty());
    }
    QSet<QString> names;
    for (const scene3d::SceneView* view : views) {
      names << view->accessibleName();
    }
    QCOMPARE(names.size(), 4);
    // The direction stays over changes of the experiment and is remembered, by a panel that was never shown
    // too.
    const present::ViewDirection turned = views[0]->viewDirection();
    shown.bench.context.set.set("geometry.bits", std::int64_t{6});
    shown.bench.showNow(shown.panel);
    QVERIFY(views[1]->viewDirection() == turned);
    GeometryBench other("full_matrices_3d");
    LayerRegionsPanel hidden(other.context);
    hidden.restoreViewState(shown.panel.viewState());
    QCOMPARE(hidden.viewState(), shown.panel.viewState());
    hidden.restoreViewState({});
    QCOMPARE(hidden.viewState(), LayerRegionsPanel(other.context).viewState());
  }

  void spaceOrPlaneIsAChoice() {
    Shown<LayerRegionsPanel> shown("full_matrices_3d");
    auto* shape = child<Segmented>(shown.panel, QStringLiteral("shape"));
    auto* pair = child<QComboBox>(shown.panel, QStringLiteral("channelPair"));
    QVERIFY(shape->isVisible() && !pair->isVisible());
    const std::string space = shown.panel.figure()->csv();
    QTest::mouseClick(shape->segment(1), Qt::LeftButton);
    QTRY_VERIFY(shown.panel.view()->plotView(0)->isVisible());
    QVERIFY(pair->isVisible() && shown.panel.sceneViews().empty());
    QVERIFY(shown.panel.figure()->csv() != space);
    pair->setCurrentIndex(2);
    Q_EMIT pair->activated(2);
    QTRY_COMPARE(shown.panel.view()->plotView(0)->plot()->x.title.arguments.front(), std::string("2"));
    GeometryBench other("full_matrices_3d");
    LayerRegionsPanel restored(other.context);
    restored.restoreViewState(shown.panel.viewState());
    QCOMPARE(restored.viewState(), shown.panel.viewState());
    QTest::mouseClick(shape->segment(0), Qt::LeftButton);
    QTRY_VERIFY(shown.panel.sceneViews().size() == 4 && shown.panel.sceneViews()[0]->isVisible());
    // Two channels have no space to be shown in.
    shown.bench.context.set = geometry::parametersFromExperiment(tests::preset("full_matrices_2d"));
    shown.bench.showNow(shown.panel);
    QVERIFY(shown.panel.sceneViews().empty() && shown.panel.view()->plotView(0)->isVisible());
  }

  void aSelectedLayerIsTakenByAClick() {
    Shown<LayerRegionsPanel> shown("full_matrices_3d");
    Q_EMIT shown.panel.sceneViews()[1]->subjectClicked(present::Subject{1, std::nullopt});
    QCOMPARE(shown.bench.context.selection().subject().layer, std::optional(1));
  }

  void theBoxIsShownWithItsShare() {
    Shown<BoxPanel> plane("full_matrices_2d");
    QCOMPARE(plane.panel.view()->plotCount(), 2);
    QVERIFY(plane.panel.sceneViews().empty());
    Shown<BoxPanel> space("full_matrices_3d");
    QCOMPARE(space.panel.view()->plotCount(), 5);
    QCOMPARE(space.panel.sceneViews().size(), std::size_t{1});
    QTRY_VERIFY(space.panel.sceneViews()[0]->isVisible());
    auto* numbers = child<QLabel>(space.panel, QStringLiteral("numbers"));
    QVERIFY(numbers->isVisible() && numbers->text().contains(QStringLiteral("%")));
    QCOMPARE(space.panel.figure()->parts().size(), std::size_t{5});
  }

  void bodiesStayInSightInLowPanels() {
    Shown<LayerRegionsPanel> shown("full_matrices_3d");
    shown.panel.resize(740, 240);
    const scene3d::SceneView& last = *shown.panel.sceneViews().back();
    QTRY_VERIFY(last.height() >= 250 && last.width() < 200);
    // The color of the fourth layer's body.
    const QImage picture = shown.panel.sceneViews().back()->grab().toImage();
    int tinted = 0;
    for (int y = picture.height() / 3; y < picture.height(); ++y) {
      for (int x = 0; x < picture.width(); ++x) {
        tinted += picture.pixelColor(x, y).hsvSaturation() > 40 ? 1 : 0;
      }
    }
    QVERIFY(tinted > 50);
  }

  void figuresNeedNoScreen() {
    for (const char* id : {"geometry.layer-regions", "geometry.box"}) {
      for (const char* experiment : {"full_matrices_2d", "full_matrices_3d"}) {
        GeometryBench bench(experiment);
        const auto panel = bench.create(id);
        QVERIFY(panel->figure()->isEmpty());
        panel->present(bench.compute());
        const base::FigurePtr figure = panel->figure();
        QVERIFY2(!figure->isEmpty(), id);
        QVERIFY(figure->csv().size() > 100 && !figure->title().isEmpty());
      }
    }
  }

  void theLastGoodRegionStaysWithWhatIsWrong() {
    Shown<BoxPanel> shown("full_matrices_3d");
    QVERIFY(shown.panel.sceneViews()[0]->scene()->notice.empty());
    shown.bench.context.set.set("geometry.error_model", std::string("diagonal"));
    shown.bench.context.set.set("geometry.width.1", std::int64_t{2});
    const base::SnapshotPtr wrong = shown.bench.compute();
    QVERIFY(wrong->geometryError && wrong->geometry);
    shown.panel.present(wrong);
    QTRY_VERIFY(!shown.panel.sceneViews()[0]->scene()->notice.empty());
  }
};

QTEST_MAIN(TestRegionGridPanels)
#include "tst_region_grid_panels.moc"
