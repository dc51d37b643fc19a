// SPDX-License-Identifier: GPL-3.0-or-later
// The panels that show studies: they want their parts while they are on the screen, show them, and make
// figures even when they were never shown.
#include <QComboBox>
#include <QImage>
#include <QLabel>
#include <QLineEdit>
#include <QMouseEvent>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>
#include <algorithm>

#include "engine/geometry/experiment_file.h"
#include "engine/geometry/experiment_parameters.h"
#include "engine/present/snapshot.h"
#include "tests/support/fake_panel_context.h"
#include "widgets/bars3d/grid_view.h"
#include "widgets/panels/geometry/basis_editor.h"
#include "widgets/panels/geometry/experiment_edits.h"
#include "widgets/panels/geometry/experiment_presets.h"
#include "widgets/panels/geometry/geometry_panels.h"
#include "widgets/panels/geometry/overlay_button.h"
#include "widgets/panels/geometry/region_panel.h"
#include "widgets/panels/geometry/segmented.h"
#include "widgets/panels/geometry/study_panels.h"
#include "widgets/plot2d/plot_view.h"

using namespace quantoscope;
using namespace quantoscope::panels;
using tests::FakePanelContext;

namespace {

/// The workbench's part in it: what is wanted is computed.
struct Bench {
  FakePanelContext context;
  present::SnapshotComputer computer;

  Bench() {
    for (const ExperimentPreset& preset : experimentPresets()) {
      if (preset.id == QLatin1String("full_matrices_2d")) {
        context.set = geometry::parametersFromExperiment(preset.experiment);
      }
    }
  }

  base::SnapshotPtr snapshot() {
    return computer.compute({.parameters = context.set, .runs = {}, .wanted = context.wantedParts()}, {})
        .value();
  }
};

const QStringList studies = {
    QStringLiteral("geometry.manifolds"),       QStringLiteral("geometry.landscape"),
    QStringLiteral("geometry.fakequant"),       QStringLiteral("geometry.bits"),
    QStringLiteral("geometry.shape"),           QStringLiteral("geometry.modes"),
    QStringLiteral("geometry.bit-layers"),      QStringLiteral("geometry.manifold-layers"),
    QStringLiteral("geometry.manifold-errors"), QStringLiteral("geometry.manifold-statistics")};

std::unique_ptr<base::Panel> make(const QString& id, base::PanelContext& context) {
  for (const base::PanelDescriptor& descriptor : geometryPanels()) {
    if (descriptor.id == id) {
      return descriptor.create(context);
    }
  }
  qFatal("no panel %s", qPrintable(id));
}

int colorsIn(const QWidget& widget) {
  const QImage image = const_cast<QWidget&>(widget).grab().toImage();
  QSet<QRgb> colors;
  for (int y = 0; y < image.height(); y += 3) {
    for (int x = 0; x < image.width(); x += 3) {
      colors.insert(image.pixel(x, y));
    }
  }
  return static_cast<int>(colors.size());
}

}  // namespace

class TestStudyPanels : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void panelsWantTheirPartsWhileTheyAreShown() {
    for (const QString& id : studies) {
      Bench bench;
      const auto panel = make(id, bench.context);
      QVERIFY(bench.context.wantedParts() == present::Parts());
      panel->resize(900, 500);
      panel->show();
      QVERIFY(bench.context.wantedParts() != present::Parts());
      panel->hide();
      QVERIFY(bench.context.wantedParts() == present::Parts());
    }
  }

  void panelsShowWhatTheyWanted() {
    for (const QString& id : studies) {
      Bench bench;
      const auto panel = make(id, bench.context);
      panel->resize(1100, 600);
      panel->show();
      panel->present(bench.snapshot());
      auto* view = static_cast<StudyPanel&>(*panel).view();
      QTRY_VERIFY2(view->plotCount() > 1, qPrintable(id));
      for (int i = 0; i < view->plotCount(); ++i) {
        QVERIFY2(view->plotView(i)->plot()->emptyState.empty(), qPrintable(id));
      }
      QVERIFY2(colorsIn(*panel) > 20, qPrintable(id));
    }
  }

  void figuresNeedNoScreen() {
    for (const QString& id : studies) {
      Bench bench;
      const auto panel = make(id, bench.context);
      QVERIFY(panel->figure()->isEmpty());
      panel->present(bench.snapshot());
      const base::FigurePtr figure = panel->figure();
      QVERIFY2(!figure->isEmpty(), qPrintable(id));
      QVERIFY(figure->csv().size() > 100);
      QVERIFY(!figure->title().isEmpty());
    }
  }

  void aPointPickedInOnePlotIsMarkedInAll() {
    Bench bench;
    const auto panel = make(QStringLiteral("geometry.manifolds"), bench.context);
    panel->resize(1200, 500);
    panel->show();
    panel->present(bench.snapshot());
    auto* view = static_cast<StudyPanel&>(*panel).view();
    QTRY_COMPARE(view->plotCount(), 4);
    present::Subject subject;
    subject.point = 7;
    Q_EMIT view->plotView(0)->subjectClicked(subject);
    QCOMPARE(bench.context.selection().subject().point, std::optional<int>(7));
  }

  void pointsFromAFileAreOneEdit() {
    Bench bench;
    ManifoldPanel panel(bench.context);
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("points.csv"));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("x,y\n1,2\n3,4\n-5,6\n");
    file.close();
    panel.resize(1000, 400);
    panel.show();
    panel.choosePoints(path);
    QCOMPARE(bench.context.set.text("manifold.kind"), std::string("file"));
    panel.present(bench.snapshot());
    QTRY_COMPARE(panel.view()->plotCount(), 4);
    const auto& points = std::get<present::Points>(panel.view()->plotView(1)->plot()->elements.at(1));
    QCOMPARE(points.x->size(), std::size_t{3});
    bench.context.set.set("manifold.file", path.toStdString() + "x");
    panel.present(bench.snapshot());
    QTRY_VERIFY(!panel.view()->plotView(0)->plot()->notice.empty());
  }

  void theLandscapeIsAMapOrASurface() {
    Bench bench;
    LandscapePanel panel(bench.context);
    panel.resize(1000, 420);
    panel.show();
    panel.present(bench.snapshot());
    QTRY_COMPARE(panel.view()->plotCount(), 2);
    QVERIFY(!panel.showsSurface() && panel.view()->plotView(0)->isVisible());
    const std::string map = panel.figure()->csv();
    auto* shape = panel.findChild<Segmented*>(QStringLiteral("shape"));
    QTest::mouseClick(shape->segment(1), Qt::LeftButton);
    QVERIFY(panel.showsSurface());
    QTRY_VERIFY(panel.surfaceView()->isVisible());
    QVERIFY(!panel.view()->plotView(0)->isVisible() && panel.view()->plotView(1)->isVisible());
    QVERIFY(panel.surfaceView()->surface()->z->size() == 61U * 61U);
    QVERIFY(colorsIn(*panel.surfaceView()) > 50);
    QVERIFY(panel.figure()->csv() != map);
    // Keys turn it, and the view stays over changes of the parameters.
    const present::ViewDirection before = panel.surfaceView()->viewDirection();
    QTest::keyClick(panel.surfaceView(), Qt::Key_Left);
    QVERIFY(!(panel.surfaceView()->viewDirection() == before));
    const present::ViewDirection turned = panel.surfaceView()->viewDirection();
    bench.context.set.set("landscape.side", std::int64_t{21});
    panel.present(bench.snapshot());
    QTRY_VERIFY(panel.surfaceView()->surface()->z->size() == 21U * 21U);
    QVERIFY(panel.surfaceView()->viewDirection() == turned);

    LandscapePanel other(bench.context);
    other.restoreViewState(panel.viewState());
    QVERIFY(other.showsSurface());
    QVERIFY(other.surfaceView()->viewDirection() == turned);
    other.restoreViewState({});
    QVERIFY(!other.showsSurface());
    QTest::keyClick(shape->segment(0), Qt::Key_Space);
    QVERIFY(!panel.showsSurface());
    QTRY_VERIFY(panel.view()->plotView(0)->isVisible() && !panel.surfaceView()->isVisible());
  }

  void aSelectedPointIsFoundOnTheSurface() {
    Bench bench;
    LandscapePanel panel(bench.context);
    panel.resize(1000, 420);
    panel.show();
    panel.setShowsSurface(true);
    panel.present(bench.snapshot());
    QTRY_VERIFY(panel.surfaceView()->surface() != nullptr);
    QVERIFY(!panel.surfaceView()->current());
    // The circle of radius 20 starts at (20, 0); nodes are one apart from -30.
    bench.context.theSelection.toggle({std::nullopt, std::nullopt, 0});
    QTRY_VERIFY(panel.surfaceView()->current() == (present::Node{50, 30}));
  }

  void bitWidthsAreAListThatIsTyped() {
    Bench bench;
    BitsPanel panel(bench.context);
    panel.resize(1000, 420);
    panel.show();
    panel.present(bench.snapshot());
    QTRY_COMPARE(panel.view()->plotCount(), 6);
    auto* list = panel.findChild<QLineEdit*>(QStringLiteral("fakequant.compared_bits"));
    auto* complaint = panel.findChild<QLabel*>(QStringLiteral("complaint"));
    QCOMPARE(list->text(), QStringLiteral("2,3,4,6,8"));
    list->setFocus();
    list->selectAll();
    QTest::keyClicks(list, QStringLiteral("4,nine"));
    QTest::keyClick(list, Qt::Key_Return);
    QCOMPARE(bench.context.set.text("fakequant.compared_bits"), std::string("2,3,4,6,8"));
    QVERIFY(complaint->isVisible());
    QVERIFY(complaint->text().contains(QStringLiteral("nine")));
    list->selectAll();
    QTest::keyClicks(list, QStringLiteral("4, 6-8"));
    QVERIFY(!complaint->isVisible());
    QTest::keyClick(list, Qt::Key_Return);
    QCOMPARE(bench.context.set.text("fakequant.compared_bits"), std::string("4, 6-8"));
    panel.present(bench.snapshot());
    QTRY_COMPARE(panel.view()->plotCount(), 5);
    // A list that came with a session is judged as well.
    bench.context.set.set("fakequant.compared_bits", std::string("9-4"));
    panel.present(bench.snapshot());
    QTRY_VERIFY(!panel.view()->plotView(0)->plot()->notice.empty());
    QCOMPARE(list->text(), QStringLiteral("9-4"));
  }

  void anotherExperimentIsLaidOver() {
    Bench bench;
    RegionPanel panel(bench.context);
    panel.resize(800, 500);
    panel.show();
    panel.present(bench.snapshot());
    auto* button = panel.findChild<OverlayButton*>();
    const auto* view = panel.findChild<plot2d::PlotView*>();
    const auto isDrawn = [&] {
      panel.present(bench.snapshot());
      QTest::qWait(0);
      const auto& elements = view->plot()->elements;
      return std::any_of(elements.begin(), elements.end(), [](const present::Element& element) {
        return present::infoOf(element).id == "overlay";
      });
    };
    QTRY_VERIFY(!isDrawn());
    button->pin();
    QCOMPARE(bench.context.editTexts, QStringList{QStringLiteral("Pin the experiment as overlay")});
    // What is pinned stays as it was.
    bench.context.set.set("geometry.bits", std::int64_t{6});
    QTRY_VERIFY(isDrawn());
    QVERIFY(button->isChecked());
    QVERIFY(panel.figure()->csv().find(" times the area") != std::string::npos);
    button->clear();
    QTRY_VERIFY(!isDrawn());
    QVERIFY(!button->isChecked());

    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("other.json"));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(QByteArray::fromStdString(geometry::experimentText(experimentPresets().at(1).experiment)));
    file.close();
    QVERIFY(button->chooseFile(path).has_value());
    QTRY_VERIFY(isDrawn());
    QVERIFY(!button->chooseFile(path + QLatin1Char('x')).has_value());
    QTRY_VERIFY(isDrawn());
    // A damaged session says what is wrong and draws the rest.
    bench.context.set.set("overlay.experiment", std::string("no experiment"));
    QTRY_VERIFY(!isDrawn() && !view->plot()->notice.empty());
    QVERIFY(view->plot()->elements.size() > 2);
  }

  void choicesOfTheViewAreRemembered() {
    Bench bench;
    ManifoldPanel panel(bench.context);
    auto* tubes = panel.findChild<QToolButton*>(QStringLiteral("tubes"));
    QVERIFY(tubes->isChecked());
    tubes->setChecked(false);
    const QJsonObject state = panel.viewState();
    ManifoldPanel other(bench.context);
    other.restoreViewState(state);
    QVERIFY(!other.findChild<QToolButton*>(QStringLiteral("tubes"))->isChecked());
    other.restoreViewState({});
    QVERIFY(other.findChild<QToolButton*>(QStringLiteral("tubes"))->isChecked());
  }

  void matricesArePastedAndBasisVectorsDragged() {
    Bench bench;
    const auto changes = pasteLayer(bench.context.set, 1, "array([[1, 2], [3, 4]])");
    QVERIFY(changes.has_value());
    bench.context.set.apply(*changes);
    QCOMPARE(bench.context.set.real(weightId(1, 1, 0)), 3.0);
    QVERIFY(!pasteLayer(bench.context.set, 0, "1 2 3\n4 5 6").has_value());
    QVERIFY(!pasteLayer(bench.context.set, 0, "1 2\n3 1e9").has_value());
    BasisEditor editor(bench.context);
    editor.resize(300, 300);
    editor.setLayer(1, 2, 2);
    editor.show();
    const QPoint from = editor.tip(0).toPoint();
    QTest::mousePress(&editor, Qt::LeftButton, Qt::NoModifier, from);
    const QPoint to = from + QPoint(-30, 0);
    QMouseEvent move(QEvent::MouseMove, to, editor.mapToGlobal(QPointF(to)), Qt::NoButton, Qt::LeftButton,
                     Qt::NoModifier);
    QCoreApplication::sendEvent(&editor, &move);
    QTest::mouseRelease(&editor, Qt::LeftButton, Qt::NoModifier, to);
    QVERIFY(bench.context.set.real(weightId(1, 0, 0)) < 1);
    QCOMPARE(bench.context.set.real(weightId(1, 1, 0)), 3.0);
    QCOMPARE(bench.context.endedGestures, std::vector<int>{1});
    QTest::keyClick(&editor, Qt::Key_Space);
    QTest::keyClick(&editor, Qt::Key_Up);
    QCOMPARE(bench.context.set.real(weightId(1, 1, 1)), 4.01);
  }

  void toolsEditParameters() {
    Bench bench;
    ManifoldPanel panel(bench.context);
    auto* kind = panel.findChild<QComboBox*>(QStringLiteral("manifold.kind"));
    kind->setCurrentIndex(3);
    Q_EMIT kind->activated(3);
    QCOMPARE(bench.context.set.text("manifold.kind"), std::string("spiral"));
  }
};

QTEST_MAIN(TestStudyPanels)
#include "tst_study_panels.moc"
